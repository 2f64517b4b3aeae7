import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kind } from './servers.ts'

export type Variables = Record<string, unknown>

/** Something that clients ask, the same of every server. */
export interface Operation {
  name: string
  /** What it stands for, in a few words. */
  title: string
  /** Gives the variables of some askings, one column a variable; `$1` is a seed, so that no row is hot alone. */
  keys: string
  /** Made of sums over the ledger: kept, they are to be worth ten times PostGraphile's. */
  totals?: boolean
  /** Its time must not grow with what is stored. */
  steady?: boolean
  /** Begins `depth` rows deep in a list: each server is walked there by its own cursors. */
  walk?: boolean
  /** A table that the database must have for it. */
  needs?: string
}

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'point',
    title: 'one project by its department’s number, five fields',
    keys: `select department, external_id as "externalId" from project where merged_into_id is null
      order by md5(external_id || $1) limit 500`,
    steady: true,
  },
  {
    name: 'area',
    title: 'one area, 20 of its projects, their allocations and funds',
    keys: `select code from consolidation_area order by md5(code || $1)`,
    steady: true,
  },
  {
    name: 'areas',
    title: 'a page of 50 areas with counts, totals and five projects each',
    keys: `select 50 as first`,
    totals: true,
    steady: true,
  },
  {
    name: 'funds',
    title: '100 funds with their sums, 20 allocations each, their projects and areas',
    keys: `select distinct fiscal_year as year from fund group by fiscal_year having count(*) >= 100 order by 1`,
    steady: true,
  },
  {
    name: 'deep',
    title: 'a page of 50 projects of a department, from the middle of the list or beyond',
    keys: `select department, n as depth, external_id as "lastExternalId", id as "lastId" from (
        select p.*, row_number() over w as n, count(*) over (partition by department) as size
        from project p where merged_into_id is null window w as (partition by department order by external_id, id)) p
      where n >= size / 2 and n <= size - 60 order by md5(external_id || $1) limit 40`,
    walk: true,
    steady: true,
  },
  {
    name: 'grouped',
    title: 'money by group, each with its coverage',
    keys: `select string_to_array(key, ' ') as "groupBy" from unnest('{DEPARTMENT,PROGRAMME,LEVEL,FISCAL_YEAR,AREA,DEPARTMENT LEVEL,PROGRAMME FISCAL_YEAR,AREA DEPARTMENT}'::text[]) key order by md5(key || $1)`,
    totals: true,
    needs: 'funding_sum',
  },
]

const FOLDER = fileURLToPath(new URL('documents/', import.meta.url))
const DIALECTS: Record<Kind, readonly string[]> = {
  limit: [],
  quanyu: ['quanyu'],
  postgraphile: ['postgraphile'],
  'postgraphile-kept': ['postgraphile-kept', 'postgraphile'],
}

/** The document that a server is asked by. */
export function documentOf(name: string, kind: Kind): string {
  const paths = DIALECTS[kind].map((dialect) => `${FOLDER}${name}.${dialect}.graphql`)
  return readFileSync(paths.find(existsSync) ?? paths[0]!, 'utf8')
}
