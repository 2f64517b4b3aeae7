import { Field, InputType } from 'type-graphql'
import { describe } from '../values/title.js'

/** What a request says that is to be done once, however often it is sent. */
@InputType({ description: describe('只办一次的请求', 'A request that is done once') })
export abstract class IdempotentInput {
  @Field(() => String, {
    description: describe(
      '幂等键：同一请求重发时不变',
      'Idempotency key: the same when the request is sent again',
    ),
  })
  idempotencyKey: string
}
