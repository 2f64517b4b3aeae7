import { Int } from 'type-graphql'
import { fact, problem } from '../graph/problem.js'

export const PreviewTooSlow = problem(
  'PREVIEW_TOO_SLOW',
  { zh: '预览等候或耗时过久，已停止', en: 'The preview took too long and was stopped' },
  {
    waitSeconds: fact(Int, '至多等候其他写入的秒数', 'Seconds that it waits for other writers'),
    statementSeconds: fact(Int, '每条语句至多的秒数', 'Seconds that one statement may take'),
  },
  ({ waitSeconds, statementSeconds }) => ({
    zh: `预览已停止：等候正在进行的导入或归属运行超过 ${waitSeconds} 秒，或一步超过 ${statementSeconds} 秒。请稍后再试，或不问 rules。`,
    en: `The preview was stopped: it waited longer than ${waitSeconds} s for a running import or tie run, or one step took longer than ${statementSeconds} s. Try again later, or do not select rules.`,
  }),
)
