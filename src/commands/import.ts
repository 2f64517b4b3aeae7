import { setFlagsFromString } from 'node:v8'
import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { administrator } from '../database/principal.js'
import { readAnswers, type Answers } from '../intake/forms/form-context.js'
import { FormQuestions } from '../intake/forms/questions/question.js'
import { importFiles } from '../intake/import-files.js'
import type { FileReport } from '../intake/import-report.js'
import { Department } from '../database/department.js'
import { FOLLOWERS } from '../server/followers.js'
import { InputError } from '../values/problem.js'
import { describeFile, describeRow, describeSum, jsonOfFile } from './describe-import.js'
import { answerInTurn } from './ask-questions.js'
import { ImportProgressLine } from './import-progress.js'
import { EXAMPLES, say, withDatabase } from './open.js'
import { render } from '../values/message.js'

interface Options {
  department?: string
  answers?: string
  form?: string
  /** Asks for what a form does not say, even where no terminal is watched. */
  assist?: boolean
  mapping?: string
  dryRun?: boolean
  batch?: string
  rejected?: string
  rows?: boolean
  json?: boolean
}

/** A file was refused; rows were rejected or a sheet was left out; the import was stopped. */
const REFUSED = 1
const ROWS_REJECTED = 2
const WAITING = 3
const INTERRUPTED = 130
const PATIENCE_MS = 1000

export function importCommand(program: Command) {
  program
    .command('import')
    .description('导入各部门的表：Excel、CSV、GeoJSON、压缩的 shapefile\nTake in departments’ files')
    .argument('<path...>', '文件或文件夹\nFiles or folders')
    .option(
      '--department <name>',
      `表属于哪个部门\nWhose tables they are: ${Object.keys(Department).join(', ')}`,
    )
    .option(
      '--answers <file>',
      '表中没有写明的：JSON 文件（文号、年度、单位等）\nWhat a form does not say, as JSON',
    )
    .option(
      '--form <file>',
      '填好的“表名.form.json”\nThe file of questions that was written beside a form, filled in',
    )
    .option('--mapping <id>', '指明映射，不按表头识别\nRead them by this mapping')
    .option('--dry-run', '全部检查并报告，不写入\nCheck and report, write nothing')
    .option(
      '--batch <rows>',
      '每多少行提交一次；默认整个文件一次\nRows a transaction; a whole file by default',
    )
    .option('--rejected <folder>', '退回的行写到此文件夹；默认在原文件旁\nWhere rejected rows are written')
    .option('--rows', '逐行列出结果\nTell what became of every row')
    .option('--json', '每个文件输出一行\nJSON One line of JSON a file')
    .addHelpText(
      'after',
      `\n${render({
        zh: '退出码：0 全部导入；1 有文件未导入；2 有行被退回或有工作表未识别；3 有表须先回答；130 被中断',
        en: 'Exit status: 0 all imported; 1 some files were not imported; 2 some rows were rejected or sheets not recognised; 3 a table awaits answers; 130 interrupted',
      })}\n\n${EXAMPLES()}:\n  npx quanyu import inbox/\n  npx quanyu import 2024年省级资金分配表.xlsx --department AGRICULTURE --mapping fund-allocation\n  npx quanyu import points.geojson --dry-run`,
    )
    .action((paths: string[], options: Options) => importPaths(paths, options))
}

export async function importPaths(paths: string[], options: Options) {
  // Memory stays near what is in use: left alone, V8 lets garbage pile up to several times that in a long import.
  setFlagsFromString('--heap-growing-percent=30')
  const given = options.form ?? options.answers
  const answers = given === undefined ? undefined : await readAnswers(given)
  const named = departmentOf(options.department)
  const batch = batchOf(options.batch)
  const stop = new AbortController()
  let interruptedAt = 0
  const onInterrupt = () => {
    // One Ctrl-C may arrive twice, by the terminal and by a parent process; who presses again later means it.
    if (stop.signal.aborted && performance.now() - interruptedAt > PATIENCE_MS) process.exit(INTERRUPTED)
    if (stop.signal.aborted) return
    interruptedAt = performance.now()
    stop.abort(new Error('interrupted'))
  }
  process.on('SIGINT', onInterrupt)
  const progress = process.stderr.isTTY && !options.json ? new ImportProgressLine() : undefined
  const print = (line: string) => {
    progress?.clear()
    process.stdout.write(`${line}\n`)
  }
  try {
    await withDatabase(
      async (database, config) => {
        const importing = (files: readonly string[], said: Answers | undefined) =>
          importFiles(database, files, {
            principal: administrator('quanyu import', userInfo().username),
            followers: FOLLOWERS,
            department: named ?? said?.department,
            answers: said,
            mapping: options.mapping ?? said?.table,
            mappingsDir: config.mappingsDir,
            dryRun: options.dryRun,
            batch,
            rejectedDir: options.rejected,
            limits: { fileBytesMax: config.fileBytesMax },
            signal: stop.signal,
            ...(progress ? { onProgress: (now) => progress.show(now) } : {}),
            ...(options.rows
              ? { onResult: (path, row) => print(describeRow(path, row, options.json ?? false)) }
              : {}),
            onFile: (report) =>
              print(options.json ? JSON.stringify(jsonOfFile(report)) : describeFile(report)),
          })
        const result = await importing(paths, answers)
        const asks =
          options.assist || (process.stdin.isTTY && process.stderr.isTTY && !options.json && !options.dryRun)
        if (asks) await answerInTurn(result, answers, (path, said) => importing([path], said))
        progress?.clear()
        if (!options.json) {
          print(describeSum(result, stop.signal.aborted))
          for (const path of result.passedOver)
            say({
              zh: `跳过（不是可导入的表）：${path}`,
              en: `Skipped (not a table that can be imported): ${path}`,
            })
        }
        process.exitCode = stop.signal.aborted ? INTERRUPTED : statusOf(result.files)
      },
      { quiet: options.json ?? false, long: true },
    )
  } finally {
    process.removeListener('SIGINT', onInterrupt)
  }
}

export const statusOf = (files: readonly FileReport[]) =>
  files.some(({ state, error }) => state === 'REFUSED' && !(error instanceof FormQuestions))
    ? REFUSED
    : files.some(({ error }) => error instanceof FormQuestions)
      ? WAITING
      : files.some(({ rejected, unknownSheets }) => rejected > 0 || unknownSheets > 0)
        ? ROWS_REJECTED
        : 0

function departmentOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const name = text.toUpperCase().replaceAll('-', '_')
  if (name in Department) return name
  throw new InputError('BAD_DEPARTMENT', {
    zh: `没有名为“${text}”的部门。应为 ${Object.keys(Department).join('、')} 之一。`,
    en: `No department is named “${text}”. Use one of ${Object.keys(Department).join(', ')}.`,
  })
}

function batchOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const rows = Number(text)
  if (Number.isInteger(rows) && rows > 0) return rows
  throw new InputError('BAD_BATCH', {
    zh: `--batch 应为正整数，实为“${text}”。`,
    en: `--batch must be a positive whole number; found “${text}”.`,
  })
}
