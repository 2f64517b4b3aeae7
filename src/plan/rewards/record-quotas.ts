import { sql } from 'kysely'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { areasOfQuota } from '../../departments/natural-resources/quota-ledger/areas-of-quota.js'
import { RewardTooEarly } from '../../policy/constraint-problems.js'
import { triggerOf } from './reward-due.js'
import { refuseWrite } from '../../database/rights/forbidden.js'
import { findIds, Known } from '../../database/find-ids.js'
import { recordRows, type Incoming } from '../../database/record-rows.js'
import type { Recorded } from '../../database/write-rows.js'
import type { Work } from '../../database/work.js'
import { Project } from '../../projects/project.js'
import type { Day } from '../../values/date.js'
import { todayOf } from '../../database/today.js'
import { newId } from '../../values/new-id.js'
import { Refusal } from '../../values/problem.js'
import { Quota } from '../../departments/natural-resources/quota.js'
import {
  InsufficientQuota,
  refuseShortQuota,
} from '../../departments/natural-resources/quota-ledger/quota-problems.js'
import {
  openQuotas,
  postQuota,
  type QuotaDraft,
} from '../../departments/natural-resources/quota-ledger/post-quota.js'

const SUMS = [
  { property: 'certifiedArea', stated: 'statedCertifiedArea', column: 'certified_area_mu', kind: 'CERTIFY' },
  { property: 'usedArea', stated: 'statedUsedArea', column: 'used_area_mu', kind: 'USE' },
  { property: 'tradedArea', stated: 'statedTradedArea', column: 'traded_area_mu', kind: 'TRADE' },
  { property: 'awardedArea', stated: 'statedAwardedArea', column: 'awarded_area_mu', kind: 'AWARD' },
] as const

/** What a row does to a quota: by how much each sum moves, and where they would stand. */
interface Effect {
  place: number
  id: string | null
  certifiedOn: string | null
  moves: Record<string, string>
  certified: string
  drawn: string
  covered: boolean
  /** Where more is awarded than before: the area's code, and the day of its acceptance; of several the one that was accepted last, or is not. */
  area: string | null
  acceptedOn: string | null
  awardsMore: boolean
  /** The first sum of which more was taken back by hand than the row would leave of what files said. */
  short: { column: string; said: string; own: string } | null
  /** The first business day on which less than nothing would be left, of what is certified less. */
  shortDay: { day: string; asked: string; left: string } | null
}

/**
 * Writes quotas through their ledger: kind, area or project, documentNumber, certifiedArea, and optionally usedArea,
 * tradedArea, awardedArea, grade, certifiedOn. What a row states otherwise than the last file did is entered as the difference
 * between the two; the same again changes nothing, and what people entered by hand stays. A row that would draw on more than is certified, or awards quota of an area that is not
 * accepted, is refused, and the others stand. Locks: the areas' words, the quotas' chains, both in the order of their ids.
 */
export function recordQuotas(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const forbidden = refuseWrite(work.principal, 'quota', 'importRecords')
  if (forbidden) throw new Refusal(forbidden)
  return work.withOwnerRole(() => record(work, rows))
}

async function record(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const areas = await findIds(
    work,
    ConsolidationArea,
    rows.map(({ area }) => area),
  )
  const projects = await findIds(
    work,
    Project,
    rows.map(({ project }) => project),
  )
  const input = JSON.stringify(
    rows.map((row, place) => ({
      place,
      kind: row.kind,
      area: areas[place],
      project: projects[place],
      document: row.documentNumber ?? null,
      certified_on: row.certifiedOn ?? null,
      ...Object.fromEntries(SUMS.map(({ property, column }) => [column, row[property] ?? null])),
    })),
  )
  await openQuotas(
    work,
    (
      await work.rows<{ id: string }>(
        sql`/* record-quotas: known */ select q.id::text from ${withKnown(input)} where q.id is not null`,
      )
    ).map(({ id }) => id),
    areas.filter((id) => id !== null),
  )
  const results: Recorded[] = new Array(rows.length)
  const today = await todayOf(work)
  const effects: Effect[] = []
  for (const effect of await readEffects(work, input)) {
    const problem =
      takenBack(effect) ??
      (effect.covered ? (tooEarly(effect, today) ?? shortOnDay(effect)) : overdrawn(effect))
    if (problem) results[effect.place] = { outcome: 'REJECTED', problems: [problem] }
    else effects.push(effect)
  }
  const recorded = await work.withCallerRole(() =>
    recordRows(
      work,
      Quota,
      effects.map(({ place, id }) => stated(rows[place]!, id === null, areas[place], projects[place])),
    ),
  )
  const batchId = newId()
  const drafts: QuotaDraft[] = []
  effects.forEach(({ place, moves, certifiedOn }, index) => {
    const result = recorded[index]!
    results[place] = result
    if (result.outcome === 'REJECTED') return
    const { documentNumber } = rows[place]!
    for (const { column, kind } of SUMS)
      if (moves[column])
        drafts.push({
          quotaId: result.id,
          kind,
          landArea: moves[column],
          businessDate: kind === 'CERTIFY' ? certifiedOn : null,
          documentNumber: (documentNumber ?? null) as string | null,
          batchId,
        })
  })
  await postQuota(work, drafts).catch(refuseShortQuota)
  return results
}

/** What was reversed of a file's entries is not taken back a second time. */
const takenBack = ({ short }: Effect) =>
  short && {
    property: SUMS.find(({ column }) => column === short.column)!.property,
    problem: {
      zh: `表中原报 ${short.said} 亩，其中已冲销，现余 ${short.own} 亩，不能再核减这么多。请核对本行。`,
      en: `Files stated ${short.said} mu before, of which ${short.own} mu remain after reversals, so that much cannot be taken off. Check this row.`,
    },
  }

const overdrawn = ({ certified, drawn }: Effect) => ({
  property: 'certifiedArea',
  problem: {
    zh: `指标透支：确认 ${certified} 亩，已使用、已交易、已奖励合计将为 ${drawn} 亩。请核对本行，或先登记新的确认文件。`,
    en: `Insufficient quota: ${certified} mu are certified, and ${drawn} mu would be used, traded and awarded. Check this row, or enter a new certificate first.`,
  },
})

/** What is certified less was not used meanwhile. */
const shortOnDay = ({ shortDay }: Effect) =>
  shortDay && {
    property: 'certifiedArea',
    problem: new InsufficientQuota({ askedArea: shortDay.asked, leftArea: shortDay.left }, shortDay.day).said,
  }

/** Quota is awarded after the area's acceptance, as awardQuota has it. */
const tooEarly = ({ area, acceptedOn, awardsMore }: Effect, today: Day) =>
  awardsMore && (acceptedOn === null || acceptedOn > today)
    ? {
        property: 'awardedArea',
        problem: new RewardTooEarly(
          { areaCode: area ?? '（未归属）', grantedOn: today, triggeredOn: acceptedOn },
          true,
        ).said,
      }
    : null

/** A row as it is written: the sums move by their entries alone, and what was stated stays beside them. */
function stated(
  row: Incoming,
  isNew: boolean,
  area: string | null | undefined,
  project: string | null | undefined,
): Incoming {
  const written: Record<string, unknown> = { ...row }
  if (area) written.area = new Known(area)
  if (project) written.project = new Known(project)
  for (const { property, stated: said } of SUMS) {
    const value = row[property] ?? null
    delete written[property]
    if (value === null) continue
    written[said] = value
    if (isNew) written[property] = '0'
  }
  return written
}

const NAMES = SUMS.map(({ column }) => column)

/** The rows of an input (i), each with the quota that bears its key (q). */
const withKnown = (input: string) => sql`
  jsonb_to_recordset(${input}::jsonb) as i(place integer, kind text, area uuid, project uuid, document text, certified_on date, ${sql.join(NAMES.map((name) => sql`${sql.ref(name)} numeric(20,6)`))})
  left join quota q on q.kind = i.kind and q.area_id is not distinct from i.area and q.project_id is not distinct from i.project and q.document_number is not distinct from i.document`

/** Of a quota's entries of a kind those that files made, what was reversed left out; of certificates also those by hand. */
const ofFiles = ({ kind }: (typeof SUMS)[number]) =>
  sql`coalesce((select sum(e.land_area_mu) from quota_entry e where e.chain_id = q.id and e.kind = ${sql.lit(kind)} ${kind === 'CERTIFY' ? sql`` : sql`and e.batch_id is not null`}
    and not exists (select from quota_entry r where r.reverses_id = e.id)), 0)`

/** What a certificate that was entered by hand states is its area. */
const formerly = ({ kind, column }: (typeof SUMS)[number]) =>
  kind === 'CERTIFY'
    ? sql`coalesce(${sql.ref(`q.stated_${column}`)}, ${sql.ref(`q.${column}`)}, 0)`
    : sql`coalesce(${sql.ref(`q.stated_${column}`)}, 0)`

const readEffects = (work: Work, input: string): Promise<Effect[]> => {
  // Nothing is said, or the same as before: nothing moves. Else the difference to what files said before; where all of that was
  // reversed, what is said.
  const move = (sum: (typeof SUMS)[number]) => {
    const says = sql.ref(`i.${sum.column}`)
    return sql`case when ${says} is null or ${says} = ${formerly(sum)} then 0 when ${ofFiles(sum)} = 0 then ${says} else ${says} - ${formerly(sum)} end as ${sql.ref(sum.column)},
        jsonb_build_object('column', ${sql.lit(sum.column)}, 'said', trim_scale(${formerly(sum)})::text, 'own', trim_scale(${ofFiles(sum)})::text) as ${sql.ref(`former_${sum.column}`)}`
  }
  const isShort = (name: string) =>
    sql`when (${sql.ref(`former_${name}`)}->>'own')::numeric + ${sql.ref(name)} < 0 then ${sql.ref(`former_${name}`)}`
  return work.rows<Effect>(sql`/* record-quotas */
    with effect as (
      select i.place, q.id, least(coalesce(i.certified_on, q.certified_on), county_today()) as certified_on, coalesce(q.certified_area_mu, 0) as stood,
        coalesce(q.used_area_mu + q.traded_area_mu + q.awarded_area_mu, 0) as drew,
        c.code as area, c.accepted_on::text as accepted_on, ${sql.join(SUMS.map(move))}
      from ${withKnown(input)} left join lateral (
        select k.code, (${triggerOf(sql`'CONSTRUCTION_LAND_QUOTA'`, sql`k.id`)}) as accepted_on from ${areasOfQuota(sql`i.area`, sql`i.project`)} s join consolidation_area k on k.id = s.area_id
        order by accepted_on desc nulls first, k.code limit 1) c on true)
    select place, id::text, certified_on::text as "certifiedOn", jsonb_strip_nulls(jsonb_build_object(${sql.join(NAMES.map((name) => sql`${sql.lit(name)}, nullif(${sql.ref(name)}, 0)::text`))})) as moves,
      trim_scale(stood + certified_area_mu)::text as certified, trim_scale(drew + used_area_mu + traded_area_mu + awarded_area_mu)::text as drawn,
      drew + used_area_mu + traded_area_mu + awarded_area_mu <= stood + certified_area_mu as covered,
      area, accepted_on as "acceptedOn", awarded_area_mu > 0 as "awardsMore", case ${sql.join(NAMES.map(isShort), sql` `)} end as short,
      (select jsonb_build_object('day', d.day, 'asked', trim_scale(-certified_area_mu)::text, 'left', trim_scale(greatest(d.remaining, 0))::text) from (
        select greatest(b.day, certified_on) as day, b.remaining, lead(b.day) over (order by b.day) as next from quota_by_day(array[id]) b) d
        where certified_area_mu < 0 and coalesce(d.next > certified_on, true) and d.remaining + certified_area_mu < 0 order by d.day limit 1) as "shortDay"
    from effect order by place`)
}
