import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { commandLanguage } from '../config.js'
import { callerOf } from '../database/caller.js'
import { administrator } from '../database/principal.js'
import { FOLLOWERS } from '../server/followers.js'
import { ListExport, listNames } from '../server/exports/list-export.js'
import { EXAMPLES, withDatabase, say } from './open.js'
import { writeTables } from '../server/exports/write-tables.js'
import { render } from '../values/message.js'

export function exportCommand(program: Command) {
  program
    .command('export')
    .description('把一个清单写成 Excel 或\nCSV Write a list as a workbook or as CSV')
    .argument(
      '<list>',
      '清单名，与查询接口的字段同名，如 projects、allocations、findings\nThe list, named as in the schema',
    )
    .requiredOption('--out <file>', '写到的文件，.xlsx 或 .csv\nThe file to write')
    .addHelpText(
      'after',
      () =>
        `\n${render({ zh: '可导出的清单', en: 'Lists' })}:\n  ${listNames().join(' ')}\n\n${EXAMPLES()}:\n  npx quanyu export allocations --out allocations.csv\n  npx quanyu export findings --out findings.xlsx`,
    )
    .action((list: string, { out }: { out: string }) =>
      withDatabase(async (database) => {
        const who = administrator('quanyu export', userInfo().username)
        const caller = callerOf(database, who, FOLLOWERS)
        const asked = await ListExport.of(caller, { list, language: commandLanguage() })
        const rows = await writeTables(out, [await asked.table()])
        say({ zh: `已写出 ${rows} 行到 ${out}`, en: `Wrote ${rows} rows to ${out}` })
      }),
    )
}
