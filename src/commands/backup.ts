import { access, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { readConfig, type Config } from '../config.js'
import type { Manifest } from '../database/backup/manifest.js'
import { writeBackup } from '../database/backup/write-backup.js'
import { askForSnapshot, tellOfBackup } from '../database/embedded/door.js'
import { openDatabase } from '../database/open.js'
import { noteUpkeep } from '../database/upkeep.js'
import { InputError } from '../values/problem.js'
import { EXAMPLES, print, withDatabase } from './open.js'

export function backupCommand(program: Command) {
  program
    .command('backup <file>')
    .description(
      '把本县全部数据备份到一个文件；使用中也可\nBack up the whole county into one file, also while in use',
    )
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu backup 2025-12-31.quanyu.zip\n  DATABASE_URL=… QUANYU_SCHEMA=jinxian npx quanyu backup jinxian.quanyu.zip`,
    )
    .action(async (file: string) => {
      await requireAbsent(file)
      tell(file, await takeBackup(file))
    })
}

/** Where a server has the embedded database open, a copy of it as it stands is backed up. */
const takeBackup = (file: string): Promise<Manifest> =>
  withDatabase(async (database) => {
    const manifest = await writeBackup(database, file)
    await noteUpkeep(database, 'BACKUP', true)
    return manifest
  }).catch((error: unknown) => {
    const config = readConfig()
    if (config.databaseUrl || !(error instanceof InputError) || error.code !== 'DATA_DIR_IN_USE') throw error
    return backUpRunning(file, config)
  })

async function backUpRunning(file: string, { dataDir, schema }: Config): Promise<Manifest> {
  await mkdir(dirname(resolve(file)), { recursive: true })
  // Beside the backup, for there is room; readable by its owner alone, and gone afterwards.
  const folder = await mkdtemp(join(dirname(resolve(file)), '.quanyu-snapshot-'))
  try {
    await askForSnapshot(dataDir, join(folder, 'cluster'))
    const snapshot = await openDatabase({ dataDir: folder, schema })
    try {
      const manifest = await writeBackup(snapshot, file)
      await tellOfBackup(dataDir)
      return manifest
    } finally {
      await snapshot.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function tell(file: string, { tables }: Manifest) {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  print({
    zh: `已备份到 ${file}：${tables.length} 张表，${rows.toLocaleString('en')} 行。内有个人信息与密钥的哈希，请妥善保管。`,
    en: `Backed up to ${file}: ${tables.length} tables, ${rows.toLocaleString('en')} rows. It holds people’s data and the hashes of keys: keep it safe.`,
  })
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
