import { basename } from 'node:path'
import type { ImportResult } from '../intake/import-files.js'
import {
  addCounts,
  noCounts,
  problemsText,
  rowsOf,
  type Counts,
  type FileReport,
  type TableReport,
} from '../intake/import-report.js'
import type { RowResult } from '../intake/records/write-records.js'
import type { RowProblem } from '../intake/tables/read-record.js'
import { joined, type Message, render, saidOf } from '../values/message.js'

const ROWS_SHOWN_MAX = 20
const OUTCOMES: Readonly<Record<RowResult['outcome'], Message>> = {
  INSERTED: { zh: '新增', en: 'inserted' },
  UPDATED: { zh: '更新', en: 'updated' },
  UNCHANGED: { zh: '未变', en: 'unchanged' },
  REJECTED: { zh: '退回', en: 'rejected' },
}

const counts = (of: Counts) =>
  render({
    zh: `共 ${rowsOf(of)} 行：新增 ${of.inserted}，更新 ${of.updated}，未变 ${of.unchanged}，退回 ${of.rejected}`,
    en: `${rowsOf(of)} rows: ${of.inserted} inserted, ${of.updated} updated, ${of.unchanged} unchanged, ${of.rejected} rejected`,
  })
const placeOf = (sheet: string | null, row: number) =>
  render({
    zh: `${sheet === null ? '' : `工作表“${sheet}”`}第 ${row} 行`,
    en: `${sheet === null ? 'Row' : `Sheet “${sheet}”, row`} ${row}`,
  })

/** What became of a file, for people. */
export function describeFile(report: FileReport): string {
  const {
    path,
    state,
    error,
    tables,
    skipped,
    unknownSheets,
    rejectedRows,
    rejectedFile,
    partsFile,
    rejected,
    questionsFile,
  } = report
  const name = basename(path)
  const kept = rowsOf(report) > 0
  const unchanged = { zh: '数据库保持原样', en: 'the database is unchanged' }
  const before = {
    zh: `此前各批已写入：${counts(report)}`,
    en: `earlier batches were written: ${counts(report)}`,
  }
  const what = render(kept ? before : unchanged)
  if (state === 'REFUSED')
    return [
      render({ zh: `✗ ${name} 未导入（${what}）`, en: `✗ ${name} was not imported (${what})` }),
      `  ${render(error!.said)}`,
      ...(questionsFile
        ? [
            render({
              zh: `  各项问题已写入 ${questionsFile}，填好其中的 answers 后以 --answers 给出。`,
              en: `  The questions were written to ${questionsFile}. Fill in its answers and give it by --answers.`,
            }),
          ]
        : []),
    ].join('\n')
  if (state === 'STOPPED')
    return render({ zh: `■ ${name} 已中断（${what}）`, en: `■ ${name} was interrupted (${what})` })
  const lines = [
    `${rejected > 0 || unknownSheets > 0 ? '△' : '✓'} ${name} ${state === 'DRY_RUN' ? DRY_RUN() : ''}${counts(report)}`,
    ...tables.flatMap(describeTable),
    ...skipped.map((reason) => `  ${render(reason)}`),
    ...rejectedRows
      .slice(0, ROWS_SHOWN_MAX)
      .map(
        ({ sheet, row, problems }) => `  ${render(saidOf(rejectedAt(sheet, row), problemsText(problems)))}`,
      ),
  ]
  if (rejected > ROWS_SHOWN_MAX)
    lines.push(
      render({
        zh: `  ……另有 ${rejected - ROWS_SHOWN_MAX} 行退回`,
        en: `  … and ${rejected - ROWS_SHOWN_MAX} more rejected rows`,
      }),
    )
  if (rejectedFile)
    lines.push(
      render({
        zh: `  退回的行已写入 ${rejectedFile}，按最后一列“问题”改正后可再次导入。`,
        en: `  The rejected rows were written to ${rejectedFile}. Correct them by the last column, and import that file.`,
      }),
    )
  if (partsFile)
    lines.push(
      render({
        zh: `  跨项目区的项目如何拆分，已写入 ${partsFile}：填好份额（share）和依据后用 splitProject 拆分。`,
        en: `  How projects that lie in several areas may be split was written to ${partsFile}: fill in the shares and split them by splitProject.`,
      }),
    )
  return lines.join('\n')
}

const DRY_RUN = () => render({ zh: '（试运行，未写入）', en: '(dry run, nothing written) ' })
const rejectedAt = (sheet: string | null, row: number): Message => ({
  zh: `${placeOf(sheet, row)}退回`,
  en: `${placeOf(sheet, row)} was rejected`,
})

function describeTable({
  sheet,
  title,
  mapping,
  unused,
  warnings,
  notes,
  receipt,
  ...sum
}: TableReport): string[] {
  const lines = [
    render({
      zh: `  ${sheet === null ? '' : `工作表“${sheet}”：`}按“${title.zh}”（${mapping}）读取，${counts(sum)}`,
      en: `  ${sheet === null ? '' : `Sheet “${sheet}”: `}read as “${title.en}” (${mapping}), ${counts(sum)}`,
    }),
  ]
  const headers = unused.map((header) => render(header).replace(/\s*[\r\n]\s*/g, ''))
  if (headers.length > 0)
    lines.push(
      render({ zh: `    未用的列：${headers.join('、')}`, en: `    Unused columns: ${headers.join(', ')}` }),
    )
  for (const { header, unit, taken, rejected, unread } of receipt)
    lines.push(
      render({
        zh: `    “${header}”：记入 ${taken} ${unit}${rejected === '0' ? '' : `，退回 ${rejected} ${unit}`}${unread === 0 ? '' : `，另有 ${unread} 格读不出，随行退回`}`,
        en: `    “${header}”: ${taken} ${unit} taken${rejected === '0' ? '' : `, ${rejected} ${unit} rejected`}${unread === 0 ? '' : `, ${unread} cells that could not be read, rejected with their rows`}`,
      }),
    )
  for (const warning of warnings) lines.push(`    ${render(saidOf({ zh: '注意', en: 'Note' }, warning))}`)
  if (notes.length > 0)
    lines.push(`    ${render(saidOf({ zh: '不是数据的行', en: 'Rows that are not data' }, joined(notes)))}`)
  return lines
}

export function describeSum({ files }: ImportResult, stopped: boolean): string {
  const sum = noCounts()
  for (const file of files) addCounts(sum, file)
  const refused = files.filter(({ state }) => state === 'REFUSED').length
  return render({
    zh: `合计 ${files.length} 个文件${refused > 0 ? `（${refused} 个未导入）` : ''}，${counts(sum)}${stopped ? '，已按要求中断，以上已导入的文件保留' : ''}`,
    en: `In all ${files.length} files${refused > 0 ? ` (${refused} not imported)` : ''}, ${counts(sum)}${stopped ? '; interrupted as asked, and the files imported above are kept' : ''}`,
  })
}

/** What became of one row. */
export function describeRow(path: string, { draft, outcome, id }: RowResult, json: boolean): string {
  const { sheet } = draft.section
  const { row } = draft.source
  const problems = outcome === 'REJECTED' ? draft.problems : []
  if (json) return JSON.stringify({ path, sheet, row, outcome, id, problems: problems.map(asText) })
  const told = `  ${basename(path)} ${placeOf(sheet, row)} ${render(OUTCOMES[outcome])}`
  return problems.length > 0 ? render(saidOf(told, problemsText(problems))) : told
}

const asText = ({ message, ...place }: RowProblem) => ({ ...place, message: render(message) })

/** A file's report for machines: names as in the program, the error as code and message. */
export const jsonOfFile = ({ error, ...report }: FileReport) => ({
  ...report,
  tables: report.tables.map(({ title, unused, notes, warnings, ...table }) => ({
    ...table,
    title: render(title),
    unused: unused.map(render),
    notes: notes.map(render),
    warnings: warnings.map(render),
  })),
  rejectedRows: report.rejectedRows.map(({ problems, ...row }) => ({
    ...row,
    problems: problems.map(asText),
  })),
  skipped: report.skipped.map(render),
  rows: rowsOf(report),
  ...(error ? { error: { code: error.code, message: render(error.said) } } : {}),
})
