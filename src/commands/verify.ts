import type { Command } from 'commander'
import { administrator } from '../database/principal.js'
import { work } from '../database/work.js'
import { noteUpkeep } from '../database/upkeep.js'
import { inspectLedger, isSound } from '../funds/inspect-ledger.js'
import { verifyQuotas } from '../departments/natural-resources/quota-ledger/verify-quotas.js'
import { verifySums, type SumsVerified } from '../rollups/verify-rollups.js'
import { eachCounty } from './each-county.js'
import { EXAMPLES, print, withDatabase } from './open.js'
import type { Message } from '../values/message.js'

export function verifyCommand(program: Command) {
  const verify = program
    .command('verify')
    .description('核对账与数：与所据记录不符时退出码为 1\nCheck what is kept against what it is of')
  verify
    .option('--all', '所登记的每一个县：汇总与账目\nEach county of the registry: its sums and its ledger')
    .action(({ all }: { all?: boolean }) => (all ? verifyAll() : verify.help({ error: true })))
    .addHelpText('after', `\n${EXAMPLES()}:\n  npx quanyu verify rollups\n  npx quanyu verify --all`)
    .command('rollups')
    .description('重算全部汇总并与保存的逐分核对\nRecompute every rollup and compare to the fen')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .action(({ json }: { json?: boolean }) =>
      withDatabase(
        async (database) => {
          const verified = await work(database, administrator('quanyu verify'), [], verifySums)
          print(json ? JSON.stringify(verified) : wordsFor(verified))
          if (verified.differing > 0) process.exitCode = 1
        },
        { quiet: Boolean(json), examines: true },
      ),
    )
}

const verifyAll = () =>
  eachCounty(async (database) => {
    const sums = await work(database, administrator('quanyu verify'), [], verifySums)
    const inspection = await inspectLedger(database, {})
    const quotas = await verifyQuotas(database)
    const isBookSound = isSound(inspection) && quotas.length === 0
    await noteUpkeep(database, 'LEDGER_VERIFICATION', isBookSound)
    return {
      said: {
        zh: `汇总 ${sums.sums} 项，${sums.differing} 项不符；账目${isBookSound ? '完好' : '不符，详见 quanyu ledger verify'}（${inspection.entries} 条分录）`,
        en: `${sums.sums} rollups, ${sums.differing} differ; the ledger ${isBookSound ? 'is intact' : 'does not match, see quanyu ledger verify'} (${inspection.entries} entries)`,
      },
      isWell: isBookSound && sums.differing === 0,
    }
  })

function wordsFor({ sums, differing, first }: SumsVerified): Message {
  if (!first)
    return {
      zh: `汇总 ${sums} 项，与记录逐分相符。`,
      en: `All ${sums} rollups match the records, to the fen.`,
    }
  const of = Object.entries(first.of)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')
  return {
    zh: `汇总 ${sums} 项，有 ${differing} 项与记录不符。\n第一项：${of}\n  ${first.figure}：保存为 ${first.kept}，重算为 ${first.recomputed}`,
    en: `${differing} of ${sums} rollups differ from the records.\nThe first: ${of}\n  ${first.figure}: stored ${first.kept}, recomputed ${first.recomputed}`,
  }
}
