import { Field, ObjectType } from 'type-graphql'
import { Problem } from './problem.js'

@ObjectType({
  implements: Problem,
  description: '同一幂等键用于不同的请求 One idempotency key, two requests',
})
export class IdempotencyConflict extends Problem {
  override code = 'IDEMPOTENCY_CONFLICT'
  @Field(() => String, { description: '幂等键 The key' })
  idempotencyKey: string
  constructor(idempotencyKey: string) {
    super()
    this.idempotencyKey = idempotencyKey
    this.message =
      '这个幂等键已用于另一内容的请求，请换一个。This idempotency key was used for another request.'
  }
}
