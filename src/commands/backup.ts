import { access } from 'node:fs/promises'
import type { Command } from 'commander'
import { writeBackup } from '../database/backup/write-backup.js'
import { noteUpkeep } from '../database/upkeep.js'
import { InputError } from '../values/problem.js'
import { EXAMPLES, print, withDatabase } from './open.js'

export function backupCommand(program: Command) {
  program
    .command('backup <file>')
    .description(
      '把本县全部数据备份到一个文件；使用中也可 Back up the whole county into one file, also while in use',
    )
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu backup 2025-12-31.quanyu.zip\n  DATABASE_URL=… QUANYU_SCHEMA=jinxian npx quanyu backup jinxian.quanyu.zip`,
    )
    .action((file: string) =>
      withDatabase(async (database) => {
        await requireAbsent(file)
        const { tables } = await writeBackup(database, file)
        await noteUpkeep(database, 'BACKUP', true)
        const rows = tables.reduce((sum, table) => sum + table.rows, 0)
        print({
          zh: `已备份到 ${file}：${tables.length} 张表，${rows.toLocaleString('en')} 行。内有个人信息与密钥的哈希，请妥善保管。`,
          en: `Backed up to ${file}: ${tables.length} tables, ${rows.toLocaleString('en')} rows. It holds people’s data and the hashes of keys: keep it safe.`,
        })
      }),
    )
}

async function requireAbsent(file: string) {
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  if (isThere)
    throw new InputError('FILE_EXISTS', {
      zh: `${file} 已经存在，备份不覆盖任何文件。请换一个文件名。`,
      en: `${file} exists, and a backup writes over nothing. Name another file.`,
    })
}
