import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kind } from './servers.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

export type Variables = Record<string, unknown>

/** Something that clients ask, the same of every server. */
export interface Operation {
  name: string
  /** What it stands for, in a few words. */
  title: string
  /** Gives the variables of some askings, one column a variable; `$1` is a seed, so that no row is hot alone. */
  keys: string
  /** Whether it is made of sums over the ledger: kept, they are to be worth ten times PostGraphile's. */
  totals?: boolean
  /** Whether its time must not grow with what is stored. */
  steady?: boolean
  /** How many rows deep in its list the page begins; each server is walked there by its own cursors. */
  depth?: (variables: Variables) => number
  /** What the database must have for it. */
  needs?: string
}

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'point',
    title: 'one project by its key, five fields',
    keys: `select department, external_id as "externalId" from project where merged_into_id is null order by md5(external_id || $1) limit 500`,
    steady: true,
  },
  {
    name: 'area',
    title: 'one area, 20 projects, their allocations and funds',
    keys: `select code from consolidation_area order by md5(code || $1)`,
    steady: true,
  },
]

/** The document of an operation for a server: its own where it must differ. */
export function documentOf({ name }: Pick<Operation, 'name'>, kind: Kind): string {
  const kinds: Record<Kind, string[]> = {
    limit: ['quanyu'],
    quanyu: ['quanyu'],
    postgraphile: ['postgraphile', 'quanyu'],
    'postgraphile-kept': ['postgraphile-kept', 'postgraphile', 'quanyu'],
  }
  const path = kinds[kind].map((each) => `${HERE}documents/${name}.${each}.graphql`).find(existsSync)
  return readFileSync(path!, 'utf8')
}
