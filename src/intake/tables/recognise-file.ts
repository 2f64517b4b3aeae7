import { basename, dirname, join } from 'node:path'
import { InputError } from '../../values/problem.js'
import type { Mapping } from './mapping.js'
import { openSource } from '../readers/open-source.js'
import type { Answers } from '../forms/form-context.js'
import type { ReaderLimits, SourceFile, SourceRow } from '../readers/source.js'
import type { Section } from './table-section.js'
import { readTable } from './read-table.js'
import { HEADER_ROWS_MAX, placeOf, type Surroundings } from './recognise.js'
import { concealedQuestion, concealedSaid, findConcealed } from '../concealed.js'
import { FormQuestions, type Question } from '../forms/questions/question.js'
import { targetOf } from '../records/target.js'
import { FundLevels } from './fund-levels.js'
import { leaveSummaries } from './leave-summaries.js'
import { SheetSums } from './sheet-sums.js'
import { holdsAmounts } from '../unexplained.js'
import { inEach, joined, saidOf, type Said } from '../../values/message.js'

/** Rows that are shown of a table as examples. */
const SAMPLES = 3
const ROWS_BETWEEN_LOOKS = 1000

/** A table as it was recognised, with the first of its rows. */
export interface FoundTable {
  section: Section
  samples: SourceRow[]
}

/** A file as it will be read: its tables in the order in which they are written. */
export interface FilePlan {
  path: string
  sha256: string
  sheets: { sheet: string | null; order: number }[]
  /** Whose tables they are, by what was answered for such forms before or by what they are; null where they are several departments'. */
  department: string | null
  /** Each of its tables where its rows are counted, else the first of each sheet. */
  tables: FoundTable[]
  skipped: Said[]
  /** Sheets that hold a table which no mapping knows, and hidden ones with amounts. */
  unknownSheets: number
  /** Counted only where someone watches the progress. */
  rows: number | null
}

export interface Recognising {
  mappings: readonly Mapping[]
  department: string | undefined
  answers?: Answers | undefined
  limits: Partial<ReaderLimits>
  countRows: boolean
  /** Puts what was mended in the place of what stands in the file. */
  mend?: ((source: SourceFile) => SourceFile) | undefined
  signal?: AbortSignal | undefined
}

export const surroundings = (
  source: SourceFile,
  path: string,
  sheet: string | null,
  department: string | undefined,
  answers?: Answers,
): Surroundings => ({
  file: source.name,
  sheet,
  path: join(basename(dirname(path)), basename(path)),
  geographic: source.format === 'geojson' || source.format === 'shapefile',
  shortNames: source.format === 'shapefile',
  department,
  answers,
})

/** Looks at the head of each of a file's tables. Throws InputError where the file cannot be read or nothing in it is known. */
export async function recogniseFile(
  path: string,
  { mappings, department, answers, limits, countRows, mend = (source) => source, signal }: Recognising,
): Promise<FilePlan> {
  const source = mend(await openSource(path, limits))
  try {
    const plan: FilePlan = {
      path,
      sha256: source.sha256,
      sheets: [],
      department: null,
      tables: [],
      skipped: [],
      unknownSheets: 0,
      rows: countRows ? 0 : null,
    }
    const departments = new Set<string | null>()
    const sums = new SheetSums()
    const levels = new FundLevels()
    const aroundOf = (sheet: string | null) => surroundings(source, path, sheet, department, answers)
    const unknown: Unknown[] = []
    for await (const table of source.tables()) {
      if (table.hidden) {
        // What somebody has hidden is mostly an older state: it keeps nothing back, but money in it is not passed over.
        const amounts = holdsAmounts(await headOf(table.rows()))
        if (amounts) plan.unknownSheets++
        plan.skipped.push({
          zh: `工作表“${table.sheet}”是隐藏的，未导入${amounts ? '；其中有金额或面积，如应导入，请取消隐藏' : ''}。`,
          en: `Sheet “${table.sheet}” is hidden and was not imported${amounts ? '; it holds money or land areas, so unhide it if it should be' : ''}.`,
        })
        continue
      }
      const concealed = await findConcealed(table)
      const asked = aroundOf(table.sheet)
      const questions: Question[] =
        concealed?.amounts && answers?.hidden === undefined ? [concealedQuestion(concealed)] : []
      if (concealed) plan.skipped.push(concealedSaid(table.sheet, concealed, answers?.hidden))
      let empty = true
      let section: Section | undefined
      let looked = false
      let learned: string | undefined
      const onLayout: Surroundings['onLayout'] = (_layout, reading) => (learned = reading?.department)
      for await (const piece of readTable(table.rows(), mappings, { ...asked, onLayout })) {
        if (piece.kind === 'section') section = piece.section
        if (piece.kind === 'record' && section!.form) {
          sums.take(section!, piece.row)
          levels.take(section!, piece.row)
        }
        // Of a form, whose rows are all there already, the shares are looked at as well.
        if (looked) continue
        if (empty && piece.kind === 'section') {
          const { mapping } = piece.section.recognised
          departments.add(learned ?? mapping.department ?? null)
          plan.sheets.push({ sheet: table.sheet, order: targetOf(mapping.target).order })
        }
        if (piece.kind === 'section') plan.tables.push({ section: piece.section, samples: [] })
        if (piece.kind === 'record') takeSample(plan.tables.at(-1)!, piece.row)
        if (piece.kind === 'unknown') {
          if (questions.length > 0 && piece.error instanceof FormQuestions)
            questions.push(...piece.error.questions)
          const said = notTaken(piece, table.sheet)
          unknown.push({ ...piece, sheet: table.sheet, said })
          plan.skipped.push(said)
        }
        empty = false
        if (!countRows) {
          if (!section?.form) break
          looked = true
        }
        if (piece.kind === 'record' && plan.rows!++ % ROWS_BETWEEN_LOOKS === 0) signal?.throwIfAborted()
      }
      if (questions.length > 0) throw new FormQuestions(placeOf(asked), questions, path, answers?.door)
      if (empty && table.sheet !== null)
        plan.skipped.push({ zh: `工作表“${table.sheet}”是空的。`, en: `Sheet “${table.sheet}” is empty.` })
    }
    const [only = null] = departments
    if (departments.size === 1) plan.department = only
    const held = unknown.filter(({ amounts }) => amounts).map(({ sheet }) => sheet)
    const told = await leaveSummaries(plan, source, sums, held, { mappings, aroundOf })
    const untold = unknown.filter(({ sheet }) => !told.has(sheet))
    plan.unknownSheets += untold.filter(({ prose }) => !prose).length
    plan.skipped = plan.skipped.filter(
      (said) => !unknown.some((each) => each.said === said && told.has(each.sheet)),
    )
    const left = untold.find(({ amounts }) => amounts)
    if (plan.sheets.length > 0 && left) throw leftOut(source, path, left)
    const equal = answers?.sheets === 'BOTH' ? null : sums.equalSheets()
    const asked = equal ?? (answers?.level === undefined ? levels.question() : null)
    if (asked) throw new FormQuestions({ zh: `文件“${source.name}”`, en: `File “${source.name}”` }, [asked], path, answers?.door) // prettier-ignore
    if (plan.sheets.length > 0) return plan
    throw (
      (unknown.find(({ prose }) => !prose) ?? unknown[0])?.error ??
      new InputError(
        'NO_TABLE',
        {
          zh: `文件“${source.name}”中没有可导入的表格${plan.skipped.length > 0 ? `（${joined(plan.skipped).zh}）` : ''}，请核对后重新报送。`,
          en: `File “${source.name}” holds no table to import${plan.skipped.length > 0 ? ` (${joined(plan.skipped).en})` : ''}. Check it and send it again.`,
        },
        path,
      )
    )
  } finally {
    await source.close()
  }
}

interface Unknown { sheet: string | null; prose: boolean; amounts: boolean; error: InputError; said: Said } // prettier-ignore

const notTaken = ({ prose, error }: Pick<Unknown, 'prose' | 'error'>, sheet: string | null): Said =>
  prose
    ? {
        zh: `工作表“${sheet}”中没有表格，未导入。`,
        en: `Sheet “${sheet}” was not imported: it holds no table.`,
      }
    : saidOf({ zh: `工作表“${sheet}”未导入`, en: `Sheet “${sheet}” was not imported` }, error.said)

const takeSample = ({ samples }: FoundTable, row: SourceRow) => {
  if (samples.length < SAMPLES) samples.push(row)
}

async function headOf(rows: AsyncIterable<SourceRow>): Promise<SourceRow[]> {
  const head: SourceRow[] = []
  for await (const row of rows) if (head.push(row) >= HEADER_ROWS_MAX) break
  return head
}

/** The other sheets do not go in as if the file were: what this one holds would be missing. */
const leftOut = (
  { name }: SourceFile,
  path: string,
  { sheet, error }: { sheet: string | null; error: InputError },
) =>
  new InputError(
    'SHEET_LEFT_OUT',
    inEach((say, language) =>
      language === 'zh'
        ? `文件“${name}”未导入：工作表“${sheet}”有金额或面积，却不能一并导入，请按下述改正，或把它移出本文件后再导入。${say(error.said)}`
        : `File “${name}” was not imported: sheet “${sheet}” holds money or land areas and cannot be imported with it. Correct it as said below, or move it out of the file. ${say(error.said)}`,
    ),
    path,
  )
