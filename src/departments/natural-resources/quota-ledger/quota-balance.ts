import { sql } from 'kysely'
import { ConsolidationArea } from '../../../areas/consolidation-area.js'
import { TWO_TIMES } from '../../../rollups/funding.js'
import { LandArea, type ArgumentWord, type Arguments, type Sql } from '../../../graph/column-kind.js'
import { Choice } from '../../../graph/enumeration.js'
import { read } from '../../../graph/root-word.js'
import { Column, Concept, relate } from '../../../graph/words.js'
import { Project } from '../../../projects/project.js'
import { isAnother, standing, whenOf } from '../../../rollups/allocated-money.js'
import { Quota } from '../quota.js'
import { QuotaKind } from '../quota-kind.js'
import { t } from '../../../values/title.js'

@Concept(t('一种指标的结存（亩）', 'Where quotas of one kind stand, mu'), { table: null })
export class QuotaBalance {
  @Column(Choice(QuotaKind), t('种类', 'Kind'))
  kind: QuotaKind
  @Column(LandArea, t('确认面积（亩）', 'Certified, mu'))
  certifiedArea: string
  @Column(LandArea, t('已使用面积（亩）', 'Used, mu'))
  usedArea: string
  @Column(LandArea, t('已交易面积（亩）', 'Traded, mu'))
  tradedArea: string
  @Column(LandArea, t('已奖励面积（亩）', 'Awarded, mu'))
  awardedArea: string
  @Column(LandArea, t('剩余面积（亩）', 'Remaining, mu'))
  remainingArea: string
}

const FIGURES = [
  ['certified', 'CERTIFY'],
  ['used', 'USE'],
  ['traded', 'TRADE'],
  ['awarded', 'AWARD'],
] as const
const column = (name: string) => sql.ref(`${name}_area_mu`)

/** All of each quota that is so (over q). */
const wholly = (which: Sql): Sql =>
  sql`select q.id, 0::numeric as before, 1::numeric as share from quota q where ${which}`

/**
 * What some quotas come to, a row a kind: now, as the books stood at a moment, by a business day, or both. `shares` tells of
 * which quotas, and of each what share from where on; the shares of one quota make the whole.
 */
function balancesOf({ kind, ...times }: Arguments, shares: Sql): Sql {
  const { asOf, bookedOn } = whenOf(times)
  const chosen = sql`(${kind ?? null}::text is null or k.kind = ${kind ?? null}::text)`
  const steps = isAnother({ asOf, bookedOn })
    ? sql`select q.id, q.kind, case e.kind when 'REVERSAL' then r.kind else e.kind end as step, sum(e.land_area_mu) as land_area_mu from quota q join quota_entry e on e.chain_id = q.id
        left join quota_entry r on r.id = e.reverses_id where ${asOf ? sql`e.recorded_at <= ${asOf}::timestamptz` : sql`true`} and ${bookedOn ? sql`e.business_date <= ${bookedOn}::date` : sql`true`}
        and q.id in (select o.id from (${shares}) o) group by q.id, q.kind, 3`
    : sql`select q.id, q.kind, v.step, v.land_area_mu from quota q, lateral (values ${sql.join(FIGURES.map(([name, step]) => sql`(${sql.lit(step)}, q.${column(name)})`))}) v(step, land_area_mu)`
  const quotas = sql`select v.kind, v.step, round(v.land_area_mu * (o.before + o.share), 6) - round(v.land_area_mu * o.before, 6) as land_area_mu from (${steps}) v join (${shares}) o on o.id = v.id`
  const sums = FIGURES.map(
    ([name, step]) =>
      sql`coalesce(sum(s.land_area_mu) filter (where s.step = ${sql.lit(step)}), 0) as ${column(name)}`,
  )
  return sql`(select f.*, f.certified_area_mu - f.used_area_mu - f.traded_area_mu - f.awarded_area_mu as remaining_area_mu
    from (select k.kind, k.place, ${sql.join(sums)}
      from (values ${sql.join(Object.keys(QuotaKind).map((each, place) => sql`(${sql.lit(each)}, ${sql.lit(place)})`))}) k(kind, place)
      left join (${quotas}) s on s.kind = k.kind where ${chosen} group by k.kind, k.place) f)`
}

/** Whether a quota (q) lies in an area: it names it, or its project is tied to it, at a moment or now. */
const liesIn = (area: Sql, asOf?: unknown): Sql =>
  sql`(q.area_id = ${area} or q.area_id is null and q.project_id in (select t.project_id from area_tie t
    where t.area_id = ${area} and t.project_id is not null and ${standing({ asOf }, sql`t.tied_at`, sql`t.ended_at`)}))`

/** What share of which quotas lies in an area: all of those that lie in it, and of a split project’s the share of its part there. */
const sharesIn = (area: Sql, asOf: unknown): Sql => sql`${wholly(liesIn(area, asOf))}
  union all select q.id, x.before, x.share from quota q
  join (select x.*, sum(x.share) over (partition by x.project_id order by x.ordinal) - x.share as before from project_part x where ${standing({ asOf }, sql`x.recorded_at`, sql`x.ended_at`)}) x on x.project_id = q.project_id
  join area_tie t on t.project_part_id = x.id and t.area_id = ${area} and ${standing({ asOf }, sql`t.tied_at`, sql`t.ended_at`)} where q.area_id is null`

const KIND: ArgumentWord = {
  name: 'kind',
  type: () => QuotaKind,
  title: t('只看此种类', 'This kind only'),
  optional: true,
}
const TITLE = t('指标结存：一种类一行', 'Where quotas stand, a row a kind')
const order = (row: (column: string) => Sql) => row('place')

relate(ConsolidationArea, 'quotaBalances', 'list', QuotaBalance, TITLE, {
  arguments: [KIND, ...TWO_TIMES],
  from: (args, area) => balancesOf(args, sharesIn(area('id'), args.asOf)),
  order,
})
relate(Project, 'quotaBalances', 'list', QuotaBalance, TITLE, {
  arguments: [KIND, ...TWO_TIMES],
  from: (args, project) => balancesOf(args, wholly(sql`q.project_id = ${project('id')}`)),
  order,
})
relate(
  Quota,
  'balance',
  'one',
  QuotaBalance,
  t('结存，可问某一时刻、某一业务日期的', 'Where it stands, or stood at a moment or by a business day'),
  {
    arguments: TWO_TIMES,
    from: (times, quota) => balancesOf({ ...times, kind: undefined }, wholly(sql`q.id = ${quota('id')}`)),
    on: (quota, balance) => sql`${balance('kind')} = ${quota('kind')}`,
  },
)
read({
  name: 'quotaBalances',
  title: t('全县指标结存：一种类一行', 'Where the county’s quotas stand, a row a kind'),
  optional: false,
  type: QuotaBalance,
  arguments: [KIND, ...TWO_TIMES],
  source: { kind: 'list', from: (args) => balancesOf(args, wholly(sql`true`)), order },
})
