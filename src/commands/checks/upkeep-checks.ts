import { readUpkeep } from '../../database/upkeep.js'
import { check, isFaulty, isWell, warns, type Check } from './check.js'
import type { Database } from '../../database/database.js'

const DAY_SECONDS = 86_400
const BACKUP_DAYS = 7
const VERIFICATION_DAYS = 35

const daysSince = (at: number) => Math.floor((Date.now() / 1000 - at) / DAY_SECONDS)
const daysAgo = (days: number) => ({ zh: `${days} 天前`, en: `${days} days ago` })

/** What has to be done now and then, and when it was done last. */
export const upkeepChecks = (database: Database): Promise<Check>[] => {
  const upkeep = readUpkeep(database)
  // Told by each of the checks.
  upkeep.catch(() => {})
  return [
    check('backup', { zh: '备份', en: 'Backup' }, async () => {
      const { backupAt } = await upkeep
      const remedy = {
        zh: '请运行 npx quanyu backup FILE；若另有备份（如 pgBackRest），请核对它。',
        en: 'Run npx quanyu backup FILE; where another tool (such as pgBackRest) makes backups, look at that.',
      }
      if (backupAt === null)
        return warns({ zh: '本命令未曾备份', en: 'none was made by quanyu backup' }, remedy)
      const days = daysSince(backupAt)
      return days <= BACKUP_DAYS ? isWell(daysAgo(days)) : warns(daysAgo(days), remedy)
    }),
    check('ledger', { zh: '账本校验', en: 'Verification of the ledger' }, async () => {
      const { verifiedAt, isSound } = await upkeep
      const remedy = { zh: '请运行 npx quanyu ledger verify。', en: 'Run npx quanyu ledger verify.' }
      if (verifiedAt === null) return warns({ zh: '未曾校验', en: 'never done' }, remedy)
      const days = daysSince(verifiedAt)
      if (!isSound)
        return isFaulty(
          { zh: `${days} 天前校验不符`, en: `something did not fit ${days} days ago` },
          {
            zh: '请运行 npx quanyu ledger verify 查看是哪一条，并通知审计部门。',
            en: 'Run npx quanyu ledger verify to see what it is, and tell the auditors.',
          },
        )
      return days <= VERIFICATION_DAYS ? isWell(daysAgo(days)) : warns(daysAgo(days), remedy)
    }),
  ]
}
