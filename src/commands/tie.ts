import type { Command } from 'commander'
import { administrator } from '../database/principal.js'
import { work } from '../database/work.js'
import { applyRollupDeltas } from '../rollups/apply-rollup-deltas.js'
import { runTies } from '../ties/judging/run-ties.js'
import { EXAMPLES, print, withDatabase } from './open.js'

export function tieCommand(program: Command) {
  program
    .command('tie')
    .description('重新归属全部项目与分配\nWork out all ties again; those that stand are left alone')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .addHelpText('after', `\n${EXAMPLES()}:\n  npx quanyu tie`)
    .action(({ json }: { json?: boolean }) =>
      withDatabase(
        async (database) => {
          const start = performance.now()
          const { judged, changed } = await work(
            database,
            administrator('quanyu tie'),
            [applyRollupDeltas],
            (unit) => runTies(unit),
          )
          const seconds = ((performance.now() - start) / 1000).toFixed(1)
          print(
            json
              ? JSON.stringify({ judged, changed, seconds: Number(seconds) })
              : {
                  zh: `归属完成，用时 ${seconds} 秒\n  项目：判定 ${judged.projects}，变动 ${changed.projects}\n  分配：判定 ${judged.allocations}，变动 ${changed.allocations}`,
                  en: `Ties done in ${seconds} s\n  projects: judged ${judged.projects}, changed ${changed.projects}\n  allocations: judged ${judged.allocations}, changed ${changed.allocations}`,
                },
          )
        },
        { long: true },
      ),
    )
}
