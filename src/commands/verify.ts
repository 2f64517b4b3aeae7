import type { Command } from 'commander'
import { administrator } from '../database/principal.js'
import { work } from '../database/work.js'
import { verifySums, type SumsVerified } from '../rollups/verify-rollups.js'
import { withDatabase } from './open.js'

export function verifyCommand(program: Command) {
  const verify = program
    .command('verify')
    .description('核对账与数：与所据记录不符时退出码为 1 Check what is kept against what it is of')
  verify
    .addHelpText('after', '\n示例 Example:\n  npx quanyu verify rollups')
    .command('rollups')
    .description('重算全部汇总并与保存的逐分核对 Recompute every kept sum and compare to the fen')
    .option('--json', '以 JSON 输出 Print JSON')
    .action(({ json }: { json?: boolean }) =>
      withDatabase(
        async (database) => {
          const verified = await work(database, administrator('quanyu verify'), [], verifySums)
          process.stdout.write(`${json ? JSON.stringify(verified) : wordsFor(verified)}\n`)
          if (verified.differing > 0) process.exitCode = 1
        },
        { quiet: Boolean(json) },
      ),
    )
}

function wordsFor({ sums, differing, first }: SumsVerified): string {
  if (!first) return `汇总 ${sums} 项，与记录逐分相符。All ${sums} sums agree with the records, to the fen.`
  const of = Object.entries(first.of)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')
  return `汇总 ${sums} 项，有 ${differing} 项与记录不符。${differing} of ${sums} sums differ from the records.
第一项 The first: ${of}
  ${first.figure}: 保存为 kept ${first.kept}，重算为 recomputed ${first.recomputed}`
}
