import { basename } from 'node:path'
import type { ImportResult } from '../intake/import-files.js'
import {
  addCounts,
  noCounts,
  problemsText,
  rowsOf,
  type Counts,
  type FileReport,
} from '../intake/import-report.js'
import type { RowResult } from '../intake/records/write-records.js'
import type { RowProblem } from '../intake/tables/read-record.js'
import { render } from '../values/message.js'

const ROWS_SHOWN_MAX = 20
const OUTCOMES = { INSERTED: '新增', UPDATED: '更新', UNCHANGED: '未变', REJECTED: '退回' } as const

const counts = (of: Counts) =>
  `共 ${rowsOf(of)} 行：新增 ${of.inserted}，更新 ${of.updated}，未变 ${of.unchanged}，退回 ${of.rejected}`
const placeOf = (sheet: string | null, row: number) =>
  `${sheet === null ? '' : `工作表“${sheet}”`}第 ${row} 行`

/** What became of a file, for people. */
export function describeFile(report: FileReport): string {
  const { path, state, error, tables, skipped, unknownSheets, rejectedRows, rejectedFile, rejected } = report
  const name = basename(path)
  if (state === 'REFUSED')
    return [
      `✗ ${name} 未导入${rowsOf(report) > 0 ? `（此前各批已写入：${counts(report)}）` : '，数据库保持原样'}`,
      `  ${render(error!.said)}`,
    ].join('\n')
  if (state === 'STOPPED')
    return `■ ${name} 已中断${rowsOf(report) > 0 ? `；此前各批已写入：${counts(report)}` : '，数据库保持原样'}`
  const lines = [
    `${rejected > 0 || unknownSheets > 0 ? '△' : '✓'} ${name} ${state === 'DRY_RUN' ? '（试运行，未写入）' : ''}${counts(report)}`,
  ]
  for (const table of tables) {
    lines.push(
      `  ${table.sheet === null ? '' : `工作表“${table.sheet}”：`}按“${table.title}”（${table.mapping}）读取，${counts(table)}`,
    )
    if (table.unused.length > 0)
      lines.push(
        `    未用的列：${table.unused.map((header) => header.replace(/\s*[\r\n]\s*/g, '')).join('、')}`,
      )
    for (const warning of table.warnings) lines.push(`    注意：${warning}`)
    if (table.notes.length > 0) lines.push(`    不是数据的行：${table.notes.join('；')}`)
  }
  for (const reason of skipped) lines.push(`  ${reason}`)
  for (const { sheet, row, problems } of rejectedRows.slice(0, ROWS_SHOWN_MAX))
    lines.push(`  ${placeOf(sheet, row)}退回：${render(problemsText(problems))}`)
  if (rejected > ROWS_SHOWN_MAX)
    lines.push(`  ……另有 ${rejected - ROWS_SHOWN_MAX} 行退回 and ${rejected - ROWS_SHOWN_MAX} more rows`)
  if (rejectedFile)
    lines.push(
      `  退回的行已写入 ${rejectedFile}，按最后一列“问题”改正后可再次导入。Mend it and import it again.`,
    )
  return lines.join('\n')
}

export function describeSum({ files }: ImportResult, stopped: boolean): string {
  const sum = noCounts()
  for (const file of files) addCounts(sum, file)
  const refused = files.filter(({ state }) => state === 'REFUSED').length
  const broken = stopped ? '，已按要求中断，以上已导入的文件保留' : ''
  return `合计 ${files.length} 个文件${refused > 0 ? `（${refused} 个未导入）` : ''}，${counts(sum)}${broken}`
}

/** What became of one row. */
export function describeRow(path: string, { draft, outcome, id }: RowResult, json: boolean): string {
  const { sheet } = draft.section
  const { row } = draft.source
  const problems = outcome === 'REJECTED' ? draft.problems : []
  if (json) return JSON.stringify({ path, sheet, row, outcome, id, problems: problems.map(asText) })
  return `  ${basename(path)} ${placeOf(sheet, row)} ${OUTCOMES[outcome]}${problems.length > 0 ? `：${render(problemsText(problems))}` : ''}`
}

const asText = ({ message, ...place }: RowProblem) => ({ ...place, message: render(message) })

/** A file's report for machines: names as in the program, the error as code and message. */
export const jsonOfFile = ({ error, ...report }: FileReport) => ({
  ...report,
  rejectedRows: report.rejectedRows.map(({ problems, ...row }) => ({
    ...row,
    problems: problems.map(asText),
  })),
  rows: rowsOf(report),
  ...(error ? { error: { code: error.code, message: render(error.said) } } : {}),
})
