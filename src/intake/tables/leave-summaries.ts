import type { Said } from '../../values/message.js'
import type { SourceFile, SourceRow } from '../readers/source.js'
import { unfolded } from '../forms/layout/unfold.js'
import { FormQuestions } from '../forms/questions/question.js'
import { openForm } from '../forms/read-form.js'
import { readTable } from './read-table.js'
import type { Surroundings } from './recognise.js'
import type { Mapping } from './mapping.js'
import { SheetSums, summaryQuestion, summarySaid, type Summary } from './sheet-sums.js'
import type { Section } from './table-section.js'

/** What is taken of a file, and what is told of the rest. */
interface Plan { path: string; sheets: { sheet: string | null; order: number }[]; tables: { section: Section; samples: SourceRow[] }[]; skipped: Said[] } // prettier-ignore
interface Given { mappings: readonly Mapping[]; aroundOf: (sheet: string | null) => Surroundings } // prettier-ignore

/**
 * Leaves out of a file the sheets that only sum up another of it, and tells of them; of one that says otherwise it asks. `held` are
 * the sheets that hold amounts and cannot be taken. Returns those of them that are told.
 */
export async function leaveSummaries(
  plan: Plan,
  source: SourceFile,
  shares: SheetSums,
  held: readonly (string | null)[],
  given: Given,
): Promise<ReadonlySet<string | null>> {
  const { answers } = given.aroundOf(null)
  const place = { zh: `文件“${source.name}”`, en: `File “${source.name}”` }
  const leave = (summary: Summary, both: boolean) => {
    if (summary.differs && answers?.sheets === undefined) throw new FormQuestions(place, [summaryQuestion(summary, both)], plan.path, answers?.door) // prettier-ignore
    plan.sheets = plan.sheets.filter(({ sheet }) => sheet !== summary.sheet)
    plan.tables = plan.tables.filter(({ section }) => section.sheet !== summary.sheet)
    plan.skipped.push(summarySaid(summary))
  }
  for (const summary of shares.summaries(source.name, plan.path))
    if (!summary.differs || answers?.sheets !== 'BOTH') leave(summary, true)
  const told = new Set<string | null>()
  if (plan.sheets.length === 0 || held.length === 0) return told
  const details = await sumsOf(plan, source, given)
  for (const sheet of held) {
    const summary = sheet === null ? null : details.sumsUp(sheet, await opened(source, sheet, given))
    if (!summary) continue
    leave(summary, false)
    told.add(sheet)
  }
  return told
}

/** What the tables that will be taken come to. */
async function sumsOf(plan: Plan, source: SourceFile, { mappings, aroundOf }: Given) {
  const sums = new SheetSums(true)
  for await (const table of source.tables()) {
    if (!plan.sheets.some(({ sheet }) => sheet === table.sheet)) continue
    let section: Section | undefined
    for await (const piece of readTable(table.rows(), mappings, aroundOf(table.sheet))) {
      if (piece.kind === 'section') section = piece.section
      if (piece.kind === 'record') sums.take(section!, piece.row)
    }
  }
  return sums
}

/** The tables of a sheet as they lie there. */
async function opened(source: SourceFile, sheet: string, { mappings, aroundOf }: Given) {
  const rows: SourceRow[] = []
  for await (const table of source.tables())
    if (table.sheet === sheet && !table.hidden) for await (const row of table.rows()) rows.push(row)
  return openForm(unfolded(rows), mappings, aroundOf(sheet))
}
