import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { RowResult } from '../records/write-records.js'

/** Of one table these are listed; all of them are counted. */
const LISTED_MAX = 100

export interface Unresolved {
  row: number
  name: string
  explanation: string
}
type Section = RowResult['draft']['section']

/** What a checked file would leave without an area: the rows are sound, and their places are not known. */
export class UnresolvedOfJob {
  readonly #rows = new Map<string, RowResult['draft']>()
  readonly #found = new Map<Section, Map<number, Unresolved>>()

  readonly add = (_path: string, { draft, id, beside }: RowResult) => {
    for (const record of [id, beside?.id]) if (record) this.#rows.set(record, draft)
  }

  /** Looks once the ties have been weighed, and before what the check wrote is taken back. */
  readonly look = async ({ rows }: Work) => {
    const found = await rows<Omit<Unresolved, 'row'> & { id: string }>(sql`/* import job: unresolved rows */
      select g.id::text, coalesce(p.name, a.purpose, a.external_id) as name, i.explanation
      from tie_work_item i left join allocation a on a.id = i.allocation_id left join project p on p.id = i.project_id
        join unnest(${[...this.#rows.keys()]}::uuid[]) g(id) on g.id = coalesce(i.allocation_id, i.project_id)
      order by g.id`)
    for (const { id, ...each } of found) {
      const { section, source } = this.#rows.get(id)!
      const of = this.#found.get(section) ?? new Map<number, Unresolved>()
      this.#found.set(section, of.set(source.row, { row: source.row, ...each }))
    }
  }

  /** Those of one table, as the job keeps them. */
  of(isOf: (section: Section) => boolean) {
    const all = [...this.#found].flatMap(([section, rows]) => (isOf(section) ? [...rows.values()] : []))
    const listed = all.sort((one, other) => one.row - other.row).slice(0, LISTED_MAX)
    return { unresolved: all.length, unresolvedRows: listed }
  }
}
