import { rename, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { AREA_PRINTS, type AreaPrint } from '../papers/area-prints.js'
import { snapshotOf } from '../database/snapshot.js'
import { InputError } from '../values/problem.js'
import { disclosurePage } from '../papers/disclosure-page.js'
import { readDisclosed } from '../server/read-disclosed.js'
import { printTimes } from '../papers/print-times.js'
import { EXAMPLES, say, withDatabase } from './open.js'

interface Options {
  out: string
  title?: string
  asOf?: string
  bookedOn?: string
}

/** What is printed of one area: a sub-command, what it is, and an example. */
const PRINTED: readonly { name: keyof typeof AREA_PRINTS; description: string; example: string }[] = [
  {
    name: 'area',
    description:
      '一个项目区的资金：流向图、来源、项目、疑点\nOne area’s money: flow chart, sources, projects, findings',
    example: '--booked-on 2024-12-31 --out 文港.html',
  },
  {
    name: 'recommendation',
    description: '试点推荐表：基本情况、潜力、意愿、土地、资金、各级意见\nThe recommendation form of an area',
    example: '--title 江西省全域土地综合整治试点推荐表 --out 推荐表.html',
  },
  {
    name: 'plan',
    description: '实施方案：工程项目分期、资金、部门审查、步骤与文号\nThe implementation plan of an area',
    example: '--out 实施方案.html',
  },
]

export function reportCommand(program: Command) {
  const report = program.command('report').description('可打印的报告\nReports to be printed')
  for (const { name, description, example } of PRINTED) {
    const { title, hasTimes, print }: AreaPrint = AREA_PRINTS[name]
    const command = report
      .command(name)
      .description(description)
      .argument('<code>', '项目区代码\nThe area’s code')
      .requiredOption('--out <file>', '写到的 .html，可在浏览器打开并打印\nThe HTML file to write')
      .addHelpText('after', `\n${EXAMPLES()}:\n  npx quanyu report ${name} JX-WGZ-01 ${example}`)
    if (title) command.option('--title <words>', '标题\nIts title', title)
    if (hasTimes)
      command
        .option('--booked-on <date>', '业务日期截至该日（含）\nBusiness days until then')
        .option('--as-of <day>', '按该日终了时所知\nAs known at the end of that day')
    command.action((code: string, { out, title: own = '', asOf = '', bookedOn = '' }: Options) =>
      withDatabase(async (database) => {
        const when = printTimes({ bookedOn, asOf })
        const html = await snapshotOf(database, (snapshot) => print(snapshot, code, own, when))
        if (html === null)
          throw new InputError('UNKNOWN_AREA', {
            zh: `没有代码为“${code}”的项目区。`,
            en: `No area has code “${code}”. Check the code.`,
          })
        await writeFile(`${out}.part`, html)
        await rename(`${out}.part`, out)
        say({ zh: `已写出 ${out}`, en: `Wrote the report to ${out}` })
      }),
    )
  }
  report
    .command('disclosure')
    .description(
      '一个项目区的公开：可打印张贴，只含公众可见的内容\nWhat all may know of an area, to be posted in the village',
    )
    .argument('<code>', '项目区代码，须已公开\nThe area’s code; it must be published')
    .requiredOption('--out <file>', '写到的 .html，可在浏览器打开并打印\nThe HTML file to write')
    .option('--english', '文字用英文\nThe words in English')
    .addHelpText('after', `\n${EXAMPLES()}:\n  npx quanyu report disclosure JX-QY-001 --out 公开.html`)
    .action((code: string, { out, english }: { out: string; english?: boolean }) =>
      withDatabase(async (database, { objectionContact, objections }) => {
        const language = english ? 'EN' : 'ZH'
        const area = await readDisclosed({ database }, code, language)
        if (!area)
          throw new InputError('NOT_PUBLISHED', {
            zh: `没有代码为“${code.slice(0, 80)}”且已公开的项目区；先由领导小组公开（publishArea）。`,
            en: `No published area has code “${code.slice(0, 80)}”. The leading group publishes it first (publishArea).`,
          })
        const page = disclosurePage(area, {
          language,
          contact: objectionContact,
          answerDays: objections.answerDays,
          isPosted: true,
        })
        await writeFile(`${out}.part`, page)
        await rename(`${out}.part`, out)
        say({ zh: `已写出 ${out}`, en: `Wrote the disclosure to ${out}` })
      }),
    )
}
