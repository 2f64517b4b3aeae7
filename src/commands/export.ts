import type { Command } from 'commander'
import { EXAMPLES, withDatabase, say } from './open.js'
import { listNames, readList } from './read-list.js'
import { writeTables } from './write-tables.js'
import { render } from '../values/message.js'

export function exportCommand(program: Command) {
  program
    .command('export')
    .description('把一个清单写成 Excel 或 CSV Write a list as a workbook or as CSV')
    .argument(
      '<list>',
      '清单名，与查询接口的字段同名，如 projects、allocations、findings The list, named as in the schema',
    )
    .requiredOption('--out <file>', '写到的文件，.xlsx 或 .csv The file to write')
    .addHelpText(
      'after',
      () =>
        `\n${render({ zh: '可导出的清单', en: 'Lists' })}:\n  ${listNames().join(' ')}\n\n${EXAMPLES()}:\n  npx quanyu export allocations --out allocations.csv\n  npx quanyu export findings --out findings.xlsx`,
    )
    .action((list: string, { out }: { out: string }) =>
      withDatabase(async (database) => {
        const rows = await writeTables(out, [readList(database, list)])
        say({ zh: `已写出 ${rows} 行到 ${out}`, en: `Wrote ${rows} rows to ${out}` })
      }),
    )
}
