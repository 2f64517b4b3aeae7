import { readConfig } from '../config.js'
import { loadMappings } from './tables/load-mappings.js'
import type { Mapping } from './tables/mapping.js'

let mappings: Promise<readonly Mapping[]> | undefined

/** The mappings of this process, read once; a folder that could not be read is tried again. */
export const knownMappings = (): Promise<readonly Mapping[]> =>
  (mappings ??= loadMappings(readConfig().mappingsDir).catch((error: unknown) => {
    mappings = undefined
    throw error
  }))
