import { sql, type Kysely } from 'kysely'
import { inLines } from '../../values/message.js'
import { cellsOf } from '../keep-original.js'
import type { RowResult } from '../records/write-records.js'
import { letterOf, type RowProblem } from '../tables/read-record.js'
import { storable } from '../../values/text.js'

/** Rejected rows that a job shows to be mended in place; all of them stand in its file of rejected rows. */
const ROWS_MAX = 5000
const AT_ONCE = 500

interface KeptRow {
  sheet: string | null
  row: number
  cells: string[]
  problems: {
    letter: string | null
    column: number | null
    heading: string | null
    message: string
    near: readonly string[]
  }[]
}

/** The rows of a job that are rejected, as they are shown to be mended. */
export class RejectedOfJob {
  readonly #rows: KeptRow[] = []

  readonly add = (_path: string, { outcome, draft }: RowResult) => {
    if (outcome !== 'REJECTED' || this.#rows.length >= ROWS_MAX) return
    this.#rows.push({
      sheet: draft.section.sheet,
      row: draft.source.row,
      cells: cellsOf(draft),
      problems: draft.problems.map((problem) => shownProblem(problem, draft.section)),
    })
  }

  /** Puts them in the place of those that the job showed before. */
  async keep(work: Kysely<unknown>, jobId: string) {
    await sql`delete from import_job_row where job_id = ${jobId}::uuid`.execute(work)
    for (let at = 0; at < this.#rows.length; at += AT_ONCE)
      await sql`/* import job: rejected rows */
        insert into import_job_row (job_id, sheet, row_number, cells, problems)
        select ${jobId}::uuid, r.sheet, r."row", r.cells, r.problems
        from jsonb_to_recordset(${JSON.stringify(this.#rows.slice(at, at + AT_ONCE), asKept)}::jsonb) as r(sheet text, "row" integer, cells text[], problems jsonb)`.execute(
        work,
      )
  }
}

const asKept = (_key: string, value: unknown) => (typeof value === 'string' ? storable(value) : value)

/** Where a problem lies, by the column's place too: a table without letters has places all the same. */
function shownProblem(
  { column: letter, header: heading, message, near = [] }: RowProblem,
  { columns }: RowResult['draft']['section'],
): KeptRow['problems'][number] {
  const byLetter = letter === null ? undefined : columns.find(({ at }) => letterOf(at) === letter)
  const found =
    byLetter ?? columns.find(({ header }) => heading !== null && header.replace(/\s+/g, '') === heading)
  return {
    letter,
    column: found && found.at >= 0 ? found.at : null,
    heading,
    message: inLines(message),
    near,
  }
}
