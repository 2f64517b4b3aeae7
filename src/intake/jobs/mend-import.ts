import { sql } from 'kysely'
import { Field, InputType, Int } from 'type-graphql'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import type { Handle } from '../../graph/node.js'
import { ImportJob } from '../../origins/import-job.js'
import { Problem } from '../../values/problem.js'
import { checkLength } from '../../values/text.js'
import { describe, t } from '../../values/title.js'
import { ImportJobNotReady, NoSuchCell, TooManyMends } from './import-job-problems.js'
import { askForStep, ImportJobInput, JOB_PROBLEMS, JOB_RIGHTS } from './move-import.js'
import { findOwnJob } from './own-import-job.js'

const CELLS_MAX = 5000
const CELL_MAX = 1000

@InputType({ description: describe('改正一格', 'A cell to be mended') })
export class MendedCellInput {
  @Field(() => String, { nullable: true, description: describe('工作表；没有工作表的文件不填', 'Sheet; none where the file has none') })
  sheet?: string | null
  @Field(() => Int, { description: describe('行号，自 1 起', 'Row as the user sees it, from 1') })
  row: number
  @Field(() => Int, { description: describe('列的序号，自 0 起', 'Place of the column, from 0') })
  place: number
  @Field(() => String, { description: describe('改为', 'What it is to say') })
  value: string
} // prettier-ignore

@InputType({ description: describe('改正所有相同的错误', 'A mistake to be mended wherever rejected rows have it') })
export class MendedMistakeInput {
  @Field(() => String, { nullable: true, description: describe('工作表；没有工作表的文件不填', 'Sheet; none where the file has none') })
  sheet?: string | null
  @Field(() => Int, { description: describe('列的序号，自 0 起', 'Place of the column, from 0') })
  column: number
  @Field(() => String, { description: describe('该格现在的内容', 'What the cell says now') })
  original: string
  @Field(() => String, { description: describe('改为', 'What it is to say') })
  value: string
} // prettier-ignore

@InputType({ description: describe('就地改正退回的行', 'Mend rejected rows in place') })
export class MendImportInput extends ImportJobInput {
  @Field(() => [MendedCellInput], {
    description: describe(`各格，至多 ${CELLS_MAX} 格`, `The cells, at most ${CELLS_MAX}`),
  })
  cells: MendedCellInput[]
  @Field(() => [MendedMistakeInput], {
    nullable: true,
    description: describe(
      '相同的错误，一并改正；`cells` 中另有写明的格以其为准，至多 200 种',
      'Mistakes mended wherever they stand, but for cells that are named as well; at most 200',
    ),
  })
  mistakes?: MendedMistakeInput[] | null
}

const MISTAKES_MAX = 200
const STATES = ['CHECKED', 'READ', 'REFUSED'] as const

/**
 * Keeps what cells of rejected rows are to say, beside what the file says, and has the file checked again. All of it is: rows
 * name each other, so that a row by itself might be judged otherwise than within its file.
 */
async function mendImport(
  work: Work,
  { jobId, cells, mistakes }: MendImportInput,
): Promise<Handle | Problem> {
  const same = (mistakes ?? []).map((each) => ({ ...each, sheet: each.sheet ?? null }))
  if (cells.length > CELLS_MAX) return new TooManyMends({ most: CELLS_MAX })
  if (same.length > MISTAKES_MAX) return new TooManyMends({ most: MISTAKES_MAX })
  same.forEach(({ value }, at) => checkLength(value, CELL_MAX, `input.mistakes.${at}.value`))
  cells.forEach(({ value }, at) => checkLength(value, CELL_MAX, `input.cells.${at}.value`))
  const job = await findOwnJob(work, jobId, 'mendImport')
  if (job instanceof Problem) return job
  if (!(STATES as readonly string[]).includes(job.state))
    return new ImportJobNotReady({ jobState: job.state })
  return work.withOwnerRole(async () => {
    const asked = cells.map(({ sheet, ...cell }) => ({ sheet: sheet ?? null, ...cell }))
    const [missing] = await work.rows<{
      row: number
      place: number
    }>(sql`/* import job: cells that are not there */
      select i."row", i.place from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as i(sheet text, "row" integer, place integer)
      where i.place < 0 or not exists (select from import_job_row r where r.job_id = ${job.id}::uuid and r.row_number = i."row"
        and r.sheet is not distinct from i.sheet and i.place < greatest(cardinality(r.cells), ${COLUMNS}))
      limit 1`)
    if (missing) return new NoSuchCell(missing)
    await work.run(sql`/* import job: mend what is wrong alike */
      insert into import_mend as m (job_id, sheet, row_number, place, original, value, mended_by)
      select distinct on (r.sheet, r.row_number, i."column") r.job_id, r.sheet, r.row_number, i."column", i.original, i.value, ${work.principal.name}
      from jsonb_to_recordset(${JSON.stringify(same)}::jsonb) as i(sheet text, "column" integer, original text, value text)
      join import_job_row r on r.job_id = ${job.id}::uuid and r.sheet is not distinct from i.sheet and r.cells[i."column" + 1] = i.original
      where exists (select from jsonb_array_elements(r.problems) e where (e->>'column')::integer = i."column")
      order by r.sheet, r.row_number, i."column"
      on conflict (job_id, sheet, row_number, place) do update set value = excluded.value, mended_by = excluded.mended_by, mended_at = now()`)
    await work.run(sql`/* import job: mend */
      insert into import_mend as m (job_id, sheet, row_number, place, original, value, mended_by)
      select distinct on (i.sheet, i."row", i.place) ${job.id}::uuid, i.sheet, i."row", i.place, coalesce(r.cells[i.place + 1], ''), i.value, ${work.principal.name}
      from jsonb_to_recordset(${JSON.stringify(asked.map((cell, at) => ({ ...cell, at })))}::jsonb) as i(sheet text, "row" integer, place integer, value text, at integer)
      join import_job_row r on r.job_id = ${job.id}::uuid and r.row_number = i."row" and r.sheet is not distinct from i.sheet
      order by i.sheet, i."row", i.place, i.at desc
      on conflict (job_id, sheet, row_number, place) do update set value = excluded.value, mended_by = excluded.mended_by, mended_at = now()`)
    return askForStep(work, job, 'CHECKING', { from: STATES })
  })
}
/** A row's last cells may be empty, and so not be among those that are kept. */
const COLUMNS = 200

export const mendImportMutation = mutation('mendImport', {
  title: t('就地改正退回的行，并重新检查', 'Mend rejected rows in place, and check again'),
  input: argument(MendImportInput, '改正', 'What is mended'),
  gives: ImportJob,
  refuses: [...JOB_PROBLEMS, NoSuchCell, TooManyMends],
  result: t('改正的结果', 'What came of the mending'),
  who: JOB_RIGHTS,
  run: mendImport,
})
