import { Field, Int, ObjectType } from 'type-graphql'
import { Problem } from '../values/problem.js'

@ObjectType({
  implements: Problem,
  description: '预览等候或耗时过久，已停止 The preview waited or took too long, and was stopped',
})
export class PreviewTooSlow extends Problem {
  override code = 'PREVIEW_TOO_SLOW'
  @Field(() => Int, { description: '至多等候其他写入的秒数 Seconds that it waits for other writers' })
  waitSeconds: number
  @Field(() => Int, { description: '每条语句至多的秒数 Seconds that one statement may take' })
  statementSeconds: number
  constructor(waitSeconds: number, statementSeconds: number) {
    super()
    Object.assign(this, { waitSeconds, statementSeconds })
    this.message = `预览已停止：等候正在进行的导入或归属运行超过 ${waitSeconds} 秒，或一步超过 ${statementSeconds} 秒。请稍后再试，或不问 rules。The preview was stopped: try again later, or do not ask for rules.`
  }
}
