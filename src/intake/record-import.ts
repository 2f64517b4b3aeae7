import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { problemsText, type Counts } from './import-report.js'
import { cellsOf } from './keep-original.js'
import type { SourceRow } from './readers/source.js'
import type { Section } from './tables/table-section.js'
import { originOf, type Run } from './refuse-foreign.js'
import type { RowResult } from './records/write-records.js'
import { inLines } from '../values/message.js'
import { storable } from '../values/text.js'

export interface RunBeginning {
  fileName: string
  format: string
  sha256: string
  department: string | undefined
}

/** Opens the record of a run; gives its id. */
export async function beginRun(
  work: Work,
  { fileName, format, sha256, department }: RunBeginning,
): Promise<string> {
  const [row] = await work.rows<{ id: string }>(sql`/* import run: begin */
    insert into import_run (file_name, format, sha256, department, imported_by)
    values (${fileName}, ${format}, ${sha256}, ${department ?? null}, ${work.principal.name}) returning id::text`)
  return row!.id
}

/** Writes what a run has come to; `finished` closes it. */
export async function tallyRun(
  work: Work,
  id: string,
  counts: Counts,
  mappings: readonly string[],
  finished: boolean,
) {
  await work.run(sql`/* import run: tally */
    update import_run set inserted = ${counts.inserted}, updated = ${counts.updated}, unchanged = ${counts.unchanged}, rejected = ${counts.rejected},
      mappings = ${[...mappings]}::text[], finished_at = case when ${finished} then greatest(clock_timestamp(), started_at) end
    where id = ${id}::uuid`)
}

/** Keeps what became of each row; of a file, with its cells as rows of the table that `imported` names. */
export async function recordImportRows(
  work: Work,
  run: Run,
  table: string,
  results: readonly RowResult[],
  imported: string | null = null,
) {
  work.changes.imported = true
  const rows = results.flatMap(({ draft, outcome, id, beside }) => {
    const own = {
      sheet: draft.section.sheet === null ? null : storable(draft.section.sheet),
      row: draft.source.row,
      table,
      outcome: outcome as string,
      record_id: id,
      origin: outcome === 'REJECTED' ? null : originOf(draft, run),
      reported: landAreasOf(draft.section, draft.source),
      problem: outcome === 'REJECTED' ? storable(inLines(problemsText(draft.problems))) : null,
      cells: imported === null ? [] : cellsOf(draft),
    }
    return beside ? [own, { ...own, table: beside.table, outcome: 'INSERTED', record_id: beside.id }] : [own]
  })
  await work.run(sql`/* import rows */
    with given as materialized (
      select new_id() as id, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(sheet text, row integer, "table" text, outcome text, record_id uuid, origin text, reported text, problem text, cells text[])),
    kept as (
      insert into import_row (id, run_id, sheet, row_number, table_name, outcome, record_id, origin, reported, problem)
      select g.id, ${run.id}::uuid, g.sheet, g.row, g."table", g.outcome, g.record_id, g.origin, g.reported, g.problem from given g)
    insert into imported_cells (row_id, table_id, cells)
    select g.id, ${imported}::uuid, g.cells from given g where ${imported}::uuid is not null`)
}

/** Land areas are kept in mu; here they stand as they were reported, each with its unit. */
function landAreasOf({ columns }: Section, { cells }: SourceRow): string | null {
  const areas = columns.flatMap(({ column, at, header, unit = column.unit ?? '亩' }) => {
    const text = column.type === 'landArea' ? (cells[at]?.text.trim() ?? '') : ''
    return text === '' ? [] : [`${header}：${text}${/\d$/.test(text) ? unit : ''}`]
  })
  return areas.length > 0 ? storable(areas.join('；')) : null
}
