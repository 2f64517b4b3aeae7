import { sql } from 'kysely'
import { Field, InputType } from 'type-graphql'
import { refuseWrite } from '../database/rights/forbidden.js'
import { keyOwner } from '../database/idempotency.js'
import type { Work } from '../database/work.js'
import { Handle } from '../graph/node.js'
import type { Class } from '../graph/words.js'
import { InsufficientBalance, DayClosed } from '../ledger/post.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import type { Day } from '../values/date.js'
import { newId } from '../values/new-id.js'
import { Problem, Refusal } from '../values/problem.js'
import { checkIdempotencyKey, requestHash } from '../values/request-hash.js'
import { FiscalYearClosed } from './closed-days.js'
import { InsufficientFunds } from './money-problems.js'
import { describe } from '../values/title.js'

@InputType({ description: describe('入账', 'A money operation') })
export abstract class MoneyInput {
  @Field(() => String, {
    description: describe(
      '幂等键：同一请求重发时不变，不会重复入账',
      'Idempotency key: the same when the request is sent again',
    ),
  })
  idempotencyKey: string
}

/** What an operation writes in, and the problem that an error of the ledger is answered with. */
export interface EnteredIn {
  table: string
  problemOf(error: unknown): Problem | null
}
const MONEY: EnteredIn = {
  table: 'fund',
  problemOf: (error) => {
    if (error instanceof InsufficientBalance)
      return new InsufficientFunds({ asked: error.asked, left: error.left }, error.day ?? undefined)
    return error instanceof DayClosed
      ? new FiscalYearClosed({ date: error.businessDate, closedUntil: error.closedUntil })
      : null
  },
}

/**
 * Does one operation on the books once: the same request again gives what the first wrote; another under its key is refused.
 * `doing` writes what bears the id that it is given; what has no date is of the database's today. A refusal takes everything back, and leaves the key free.
 */
export function enterOnce(
  work: Work,
  operation: string,
  input: Pick<MoneyInput, 'idempotencyKey'>,
  target: Class,
  doing: (id: string, today: Day) => Promise<Problem | void>,
  book: EnteredIn = MONEY,
): Promise<Handle> {
  const forbidden = refuseWrite(work.principal, book.table, operation)
  if (forbidden) throw new Refusal(forbidden)
  // The key is written in the owner's role; what is entered is written by its caller, whom the database holds to its own rights.
  return work.withOwnerRole(() => enter(work, operation, input, target, doing, book))
}

async function enter(
  work: Work,
  operation: string,
  input: Pick<MoneyInput, 'idempotencyKey'>,
  target: Class,
  doing: (id: string, today: Day) => Promise<Problem | void>,
  { problemOf }: EnteredIn,
): Promise<Handle> {
  const { idempotencyKey: key } = input
  checkIdempotencyKey(key)
  const id = newId()
  const hash = requestHash(operation, input)
  const owner = keyOwner(work.principal, hash)
  const [begun] = await work.rows<{ today: Day }>(sql`/* enter-once */
    with mine as (insert into idempotency_key (owner, operation, key, request_hash, response, sent_by)
      values (${owner}, ${operation}, ${key}, ${hash}, ${JSON.stringify({ id })}::jsonb, ${work.principal.name}) on conflict do nothing returning 1)
    select county_today()::text as today from mine`)
  if (!begun) {
    // Under way elsewhere until a moment ago: a statement of its own sees it.
    const [first] = await work.rows<{ hash: string; id: string }>(
      sql`/* enter-once: known */ select request_hash as hash, response->>'id' as id from idempotency_key where owner = ${owner} and operation = ${operation} and key = ${key}`,
    )
    if (first!.hash !== hash) throw new Refusal(new IdempotencyConflict({ idempotencyKey: key }))
    return new Handle(target, first!.id)
  }
  try {
    const problem = await work.withCallerRole(() => doing(id, begun.today))
    if (problem) throw new Refusal(problem)
  } catch (error) {
    const problem = problemOf(error)
    throw problem ? new Refusal(problem) : error
  }
  return new Handle(target, id)
}
