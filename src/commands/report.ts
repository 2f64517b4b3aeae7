import { rename, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { snapshotOf } from '../database/snapshot.js'
import { readAreaMoney } from '../ties/read-area-money.js'
import { InputError } from '../values/problem.js'
import { disclosurePage } from '../server/disclosure-page.js'
import { readDisclosed } from '../server/public-pages.js'
import { areaReport } from './area-report.js'
import { say, withDatabase } from './open.js'

export function reportCommand(program: Command) {
  const report = program.command('report').description('可打印的报告 Reports to be printed')
  report
    .command('area')
    .description(
      '一个项目区的资金：流向图、来源、项目、疑点 One area’s money: flow chart, sources, projects, findings',
    )
    .argument('<code>', '项目区代码 The area’s code')
    .requiredOption('--out <file>', '写到的 .html，可在浏览器打开并打印 The HTML file to write')
    .addHelpText('after', '\n示例 Example:\n  npx quanyu report area JX-WGZ-01 --out 文港.html')
    .action((code: string, { out }: { out: string }) =>
      withDatabase(async (database) => {
        const money = await snapshotOf(database, (snapshot) => readAreaMoney(snapshot, code))
        if (!money)
          throw new InputError('UNKNOWN_AREA', `没有代码为“${code}”的项目区。No area bears this code.`)
        await writeFile(`${out}.part`, areaReport(money))
        await rename(`${out}.part`, out)
        say(`已写出 ${out} Wrote the report`)
      }),
    )
  report
    .command('disclosure')
    .description(
      '一个项目区的公开：可打印张贴，只含公众可见的内容 What all may know of an area, to be posted in the village',
    )
    .argument('<code>', '项目区代码，须已公开 The area’s code; it must be published')
    .requiredOption('--out <file>', '写到的 .html，可在浏览器打开并打印 The HTML file to write')
    .option('--english', '文字用英文 The words in English')
    .addHelpText('after', '\n示例 Example:\n  npx quanyu report disclosure JX-QY-001 --out 公开.html')
    .action((code: string, { out, english }: { out: string; english?: boolean }) =>
      withDatabase(async (database, { objectionContact, objections }) => {
        const language = english ? 'EN' : 'ZH'
        const area = await readDisclosed(database, code, language)
        if (!area)
          throw new InputError(
            'NOT_PUBLISHED',
            `没有代码为“${code.slice(0, 80)}”且已公开的项目区；先由领导小组公开（publishArea）。No published area bears this code.`,
          )
        const page = disclosurePage(area, {
          language,
          contact: objectionContact,
          answerDays: objections.answerDays,
          isPosted: true,
        })
        await writeFile(`${out}.part`, page)
        await rename(`${out}.part`, out)
        say(`已写出 ${out} Wrote the disclosure`)
      }),
    )
}
