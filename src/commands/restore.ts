import type { Command } from 'commander'
import '../server/schema.js'
import { readConfig } from '../config.js'
import { openBackup } from '../database/backup/read-backup.js'
import { restoreBackup } from '../database/backup/restore-backup.js'
import { migrationNames } from '../database/migrations.js'
import { openDatabase } from '../database/open.js'
import { administrator } from '../database/principal.js'
import { work } from '../database/work.js'
import { verifyQuotas } from '../departments/natural-resources/quota-ledger/verify-quotas.js'
import { inspectLedger, isSound } from '../funds/inspect-ledger.js'
import { verifySums } from '../rollups/verify-rollups.js'
import { EXAMPLES, print, say } from './open.js'
import type { Database } from '../database/database.js'

export function restoreCommand(program: Command) {
  program
    .command('restore <file>')
    .description(
      '把备份恢复到空的数据库，并校验账本与汇总；不符时退出码为 1\nRestore a backup into an empty database, and verify the books; exit status 1 where something does not fit',
    )
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  QUANYU_DATA_DIR=new-data npx quanyu restore 2025-12-31.quanyu.zip\n  DATABASE_URL=… QUANYU_SCHEMA=jinxian npx quanyu restore jinxian.quanyu.zip`,
    )
    .action(restore)
}

async function restore(file: string) {
  const backup = await openBackup(file)
  try {
    // The prepared tables are those of all migrations.
    const isBare = backup.manifest.migrations.length < (await migrationNames()).length
    const database = await openDatabase({ ...readConfig(), isBare }, say)
    try {
      await restoreBackup(database, backup)
      const { madeAt, tables } = backup.manifest
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      print({
        zh: `已恢复 ${madeAt} 的备份：${tables.length} 张表，${rows.toLocaleString('en')} 行。`,
        en: `Restored the backup of ${madeAt}: ${tables.length} tables, ${rows.toLocaleString('en')} rows.`,
      })
      await verify(database)
    } finally {
      await database.close()
    }
  } finally {
    backup.close()
  }
}

/** A backup is as sound as the books that came out of it. */
async function verify(database: Database) {
  const inspection = await inspectLedger(database)
  const quotas = await verifyQuotas(database)
  const sums = await work(database, administrator('quanyu restore'), [], verifySums)
  if (isSound(inspection) && quotas.length === 0 && sums.differing === 0)
    return print({
      zh: `账本 ${inspection.entries.toLocaleString('en')} 条分录与 ${sums.sums.toLocaleString('en')} 项汇总校验无误。`,
      en: `All ${inspection.entries.toLocaleString('en')} entries of the ledger and ${sums.sums.toLocaleString('en')} rollups are sound.`,
    })
  process.exitCode = 1
  return print({
    zh: '账本或汇总校验不符：请运行 npx quanyu ledger verify 与 npx quanyu verify rollups 查看，并与备份来源核对。',
    en: 'The ledger or the rollups do not fit: run npx quanyu ledger verify and npx quanyu verify rollups, and compare with where the backup was made.',
  })
}
