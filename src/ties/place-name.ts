import type { Gazetteer } from './gazetteer.js'
import { PlaceScanner } from './place-scanner.js'

export type TextField = 'title' | 'place' | 'description'

/** A place that a text names, with every division that it can mean. */
export interface Mention {
  field: TextField
  text: string
  kind: 'VILLAGE' | 'TOWNSHIP' | 'COUNTY' | 'AREA' | 'UNKNOWN' | 'OPEN_RANGE'
  /** The readings: codes of divisions. */
  codes: string[]
  /** Of an area's own name. */
  areaId: string | null
  /** The township that stands before it; where it is one of the readings too, the name may be a mere word. */
  township: string | null
  /** It may be part of a longer name, or no place: alone it decides nothing. */
  weak: boolean
  /** It may be no place at all: it speaks against nothing either. */
  word: boolean
  /** An unknown township or another county: what lies elsewhere by other evidence does not lie there. */
  coarse: boolean
  /** Divisions whose name differs by one character: offered to a reviewer, never tied. */
  suggestions: string[]
}

const cache = new WeakMap<Gazetteer, Map<string, Mention[]>>()
/** As many texts as are remembered: a county's records repeat their places and titles. */
const CACHED_MAX = 50_000

/** The places that a text names, in its order. */
export function readPlaceNames(text: string, field: TextField, gazetteer: Gazetteer): Mention[] {
  let known = cache.get(gazetteer)
  if (!known) cache.set(gazetteer, (known = new Map()))
  const key = `${field} ${text}`
  let mentions = known.get(key)
  if (!mentions) {
    mentions = new PlaceScanner(text, field, gazetteer).scan()
    if (known.size >= CACHED_MAX) known.clear()
    known.set(key, mentions)
  }
  return mentions
}
