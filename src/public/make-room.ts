import { sql } from 'kysely'
import type { ObjectionTerms } from '../config.js'
import { advisoryLock, type Work } from '../database/work.js'
import { TooManyObjections, type ObjectionLimit } from './objection-problems.js'

/**
 * The networks by which a sender of IPv6 is counted, and how many times what one address may send. A household has one of
 * 64 bits, and often all of one of 56 or 48; where a provider gives telephones 64 bits each, neighbours share the others.
 */
const NETWORKS: readonly [bits: number, times: number][] = [
  [64, 1],
  [56, 2],
  [48, 4],
]
/** What share of the county's is left for those who have sent nothing within a day: one sender in many guises leaves it alone. */
const RESERVE = 1 / 5

/** An address of the network by each network that it is counted in; of what is no IPv6 each is the address itself. */
const networksOf = (address: ReturnType<typeof sql>) =>
  sql`case when ${address} ~ '^[0-9a-fA-F:]*:[0-9a-fA-F:]*$'
    then array[${sql.join(NETWORKS.map(([bits]) => sql`network(set_masklen(${address}::inet, ${sql.lit(bits)}))::text`))}]
    else array_fill(coalesce(${address}, ''), array[${sql.lit(NETWORKS.length)}]) end`

/** How many are taken of whom within which time: of a network of the sender's by its place, or of the whole county. */
const limitsOf = (
  terms: ObjectionTerms,
): [of: ObjectionLimit, place: number | null, span: string, most: number][] => [
  ...NETWORKS.flatMap(([, times], place): ReturnType<typeof limitsOf> => [
    ['SENDER', place + 1, '1 hour', times * terms.senderHour],
    ['SENDER', place + 1, '1 day', times * terms.senderDay],
  ]),
  ['COUNTY', null, '1 hour', terms.countyHour],
  ['COUNTY', null, '1 day', terms.countyDay],
]

/**
 * Whether there is room for one more objection; the trail has what was taken, and from where. Locks: the lock of
 * objections, so that of several at once, in whatever process, each is counted before the next.
 */
export async function makeRoom(work: Work, terms: ObjectionTerms): Promise<TooManyObjections | null> {
  await advisoryLock(work, 'objections')
  const limits = limitsOf(terms).map(
    ([of, place, span, most]) =>
      sql`(${sql.lit(of)}, ${place}::integer, ${sql.lit(span)}::interval, ${most}::integer)`,
  )
  const [full] = await work.rows<{ of: ObjectionLimit; at: string }>(sql`/* objection-room */
    with taken as materialized (
      select a.recorded_at as at, ${networksOf(sql`a.came_from`)} as networks from trail_act a
      where a.operation = 'submitObjection' and a.recorded_at > clock_timestamp() - interval '1 day'
    ), one as materialized (select ${networksOf(sql`${work.principal.from ?? null}::text`)} as networks),
    known as materialized (
      select exists (select from taken t, one where t.networks[${sql.lit(NETWORKS.length)}] = one.networks[${sql.lit(NETWORKS.length)}]) as yes
    )
    select l.of, to_char((f.at + l.span) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from (values ${sql.join(limits)}) l(of, place, span, most) cross join one cross join known
    cross join lateral (
      select t.at from taken t
      where t.at > clock_timestamp() - l.span and (l.place is null or t.networks[l.place] = one.networks[l.place])
      order by t.at desc
      offset case when l.place is null and known.yes then greatest(l.most - ceil(l.most * ${sql.lit(RESERVE)}), 1) else l.most end - 1 limit 1
    ) f
    order by f.at + l.span desc limit 1`)
  return full ? new TooManyObjections({ limit: full.of, tryAgainAt: full.at }) : null
}
