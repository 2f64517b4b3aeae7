import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { RowResult } from '../records/write-records.js'

/** Of one table these are listed; all of them are counted. */
const LISTED_MAX = 100

export interface Unresolved {
  sheet: string | null
  row: number
  name: string
  explanation: string
}

/** What a checked file would leave without an area: the rows are sound, and their places are not known. */
export class UnresolvedOfJob {
  /** A record of the file, by which its run is known. */
  #record: string | null = null
  #rows: Unresolved[] = []

  readonly add = (_path: string, { id }: RowResult) => {
    this.#record ??= id
  }

  /** Looks once the ties have been weighed, and before what the check wrote is taken back. */
  readonly look = async ({ rows }: Work) => {
    if (this.#record === null) return
    this.#rows = await rows(sql`/* import job: unresolved rows */
      with this_run as (select r.run_id from import_row r where r.record_id = ${this.#record}::uuid order by r.recorded_at desc, r.id desc limit 1)
      select r.sheet, r.row_number as "row", coalesce(p.name, a.purpose, a.external_id) as name, i.explanation
      from import_row r join tie_work_item i on coalesce(i.allocation_id, i.project_id) = r.record_id
        left join allocation a on a.id = i.allocation_id left join project p on p.id = i.project_id
      where r.run_id = (select run_id from this_run) order by r.row_number, r.id`)
  }

  /** Those of one table, from its headings up to the next, as the job keeps them. */
  of(table: { sheet: string | null; from: number; until: number }) {
    const all = this.#rows.filter(({ sheet, row }) => sheet === table.sheet && row > table.from && row < table.until) // prettier-ignore
    return { unresolved: all.length, unresolvedRows: all.slice(0, LISTED_MAX) }
  }
}
