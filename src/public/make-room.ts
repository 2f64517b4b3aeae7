import { sql } from 'kysely'
import type { ObjectionTerms } from '../config.js'
import { advisoryLock, type Work } from '../database/work.js'
import { TooManyObjections, type ObjectionLimit } from './objection-problems.js'

/** An address of the network by which its sender is counted: of IPv6 the network of 64 bits, which one household has whole. */
const sender = (address: ReturnType<typeof sql>) =>
  sql`case when ${address} ~ '^[0-9a-fA-F:]*:[0-9a-fA-F:]*$' then network(set_masklen(${address}::inet, 64))::text else coalesce(${address}, '') end`

/**
 * Whether there is room for one more objection; the trail has what was taken, and from where. Locks: the lock of
 * objections, so that of several at once, in whatever process, each is counted before the next.
 */
export async function makeRoom(work: Work, terms: ObjectionTerms): Promise<TooManyObjections | null> {
  await advisoryLock(work, 'objections')
  const limits: [ObjectionLimit, string, number][] = [
    ['SENDER', '1 hour', terms.senderHour],
    ['SENDER', '1 day', terms.senderDay],
    ['COUNTY', '1 hour', terms.countyHour],
    ['COUNTY', '1 day', terms.countyDay],
  ]
  const [full] = await work.rows<{ of: ObjectionLimit; at: string }>(sql`/* objection-room */
    with taken as materialized (
      select a.recorded_at as at, ${sender(sql`a.came_from`)} as sender from trail_act a
      where a.operation = 'submitObjection' and a.recorded_at > clock_timestamp() - interval '1 day'
    ), one as (select ${sender(sql`${work.principal.from ?? null}::text`)} as sender)
    select l.of, to_char((f.at + l.span) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from (values ${sql.join(limits.map(([of, span, most]) => sql`(${sql.lit(of)}, ${sql.lit(span)}::interval, ${most}::integer)`))}) l(of, span, most)
    cross join lateral (
      select t.at from taken t where t.at > clock_timestamp() - l.span and (l.of = 'COUNTY' or t.sender = (select sender from one))
      order by t.at desc offset l.most - 1 limit 1) f
    order by f.at + l.span desc limit 1`)
  return full ? new TooManyObjections({ limit: full.of, tryAgainAt: full.at }) : null
}
