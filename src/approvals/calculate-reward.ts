import { sql } from 'kysely'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { NoSuchArea } from '../areas/publish-area.js'
import { triggersOf } from '../audit/rules/Q02-reward-too-early.js'
import type { Work } from '../database/work.js'
import { liesIn } from '../departments/natural-resources/quota-ledger/quota-balance.js'
import { Handle } from '../graph/node.js'
import {
  NotSet,
  NotTriggered,
  RewardCalculation,
  RewardFigures,
  RewardLine,
  triggerStepOf,
} from './reward-answer.js'
import { wordTrigger, wordKind, wordArithmetic } from './reward-words.js'
import type { RewardKind } from './reward-kind.js'
import { RewardParameter } from './reward-parameter.js'

/** Decimals as text; a line's are yuan or mu, as the kind is. */
interface Line {
  division: string | null
  figure: string
  granted: string
  due: string
}
export interface Found {
  area: string
  isSet: boolean
  triggeredOn: string | null
  triggerDocument: string | null
  parameter: { id: string; figure: string | null; document: string | null; validFrom: string } | null
  award: string | null
  lines: Line[]
  total: Omit<Line, 'division'>
}

/** What a reward of an area comes to, or why that cannot be said; in one statement, in the role of whoever reads. */
export async function calculateReward(
  rows: Work['rows'],
  areaCode: string,
  kind: RewardKind,
): Promise<RewardCalculation | NotSet | NotTriggered | NoSuchArea> {
  const [found] = await rows<Found>(rewardOf(areaCode.normalize('NFKC').trim(), kind))
  if (!found) return new NoSuchArea(areaCode)
  const of = { area: new Handle(ConsolidationArea, found.area), kind }
  const { triggeredOn, parameter, award } = found
  const notSet = (missing: string, english: string) =>
    Object.assign(new NotSet(), {
      ...of,
      neededOn: triggeredOn,
      missing: [missing],
      message: `${wordKind(kind)}尚未设定：${missing}。Not set: ${english}.`,
    })
  if (!found.isSet)
    return notSet(
      `须先录入奖励参数 ${kind} 的${kind === 'CONSTRUCTION_LAND_QUOTA' ? '比例（%）' : '金额（元）'}及规定它的文件文号`,
      'enter the parameter with the document that sets it',
    )
  if (triggeredOn === null)
    return Object.assign(new NotTriggered(), {
      ...of,
      waitsFor: triggerStepOf(kind),
      message: `${wordKind(kind)}尚未触发：待${wordTrigger(kind)}。Not triggered yet.`,
    })
  if (!parameter?.figure)
    return notSet(
      `${wordTrigger(kind)}之日（${triggeredOn}）没有有效的奖励参数 ${kind}；须录入自该日或更早生效的标准及其文件文号`,
      `no version of the parameter was in force on ${triggeredOn}`,
    )
  if (kind === 'CONSTRUCTION_LAND_QUOTA' && award === null)
    return notSet(
      '须先登记省政府奖励给本区的新增建设用地计划指标（NEW_CONSTRUCTION_LAND）及其确认文号',
      'enter the province’s award of quota to this area with its certificate',
    )
  return Object.assign(new RewardCalculation(), {
    ...of,
    parameter: new Handle(RewardParameter, parameter.id),
    trigger: triggerStepOf(kind),
    triggeredOn,
    triggerDocument: found.triggerDocument,
    provinceAward: award,
    arithmetic: wordArithmetic(kind, found),
    total: figures(new RewardFigures(), kind, found.total),
    lines: found.lines.map((line) =>
      Object.assign(figures(new RewardLine(), kind, line), {
        division: line.division ? new Handle(AdministrativeDivision, line.division) : null,
      }),
    ),
  })
}

function figures<T extends RewardFigures>(
  into: T,
  kind: RewardKind,
  { figure, granted, due }: Omit<Line, 'division'>,
): T {
  const isQuota = kind === 'CONSTRUCTION_LAND_QUOTA'
  return Object.assign(into, {
    amount: isQuota ? null : figure,
    grantedAmount: isQuota ? null : granted,
    dueAmount: isQuota ? null : due,
    landArea: isQuota ? figure : null,
    grantedLandArea: isQuota ? granted : null,
    dueLandArea: isQuota ? due : null,
  })
}

/**
 * Money goes to each township, or each village, that the area lies in. Quota is a share of the province's award to the area,
 * and goes to its township. Granted is what the rewards say, of quota also what the ledger awarded.
 */
const rewardOf = (areaCode: string, kind: RewardKind) => {
  const isQuota = sql.lit(kind === 'CONSTRUCTION_LAND_QUOTA')
  const written = (value: string) =>
    sql`case when ${isQuota} then trim_scale(${sql.ref(value)})::text else ${sql.ref(value)}::numeric(18,2)::text end`
  const three = sql.join(['figure', 'granted', 'due'].map((name) => sql`${sql.lit(name)}, ${written(name)}`))
  return sql`/* calculate-reward */
    with area as (select c.id from consolidation_area c where c.code = ${areaCode}),
    happened as (select e.* from area, lateral (${triggersOf(sql`${kind}::text`, sql`area.id`)}) e where e.happened_on is not null order by e.happened_on, e.document_number limit 1),
    parameter as (select p.id, coalesce(p.share, p.amount) as figure, p.source_document, p.valid_from from reward_parameter p, happened h where p.kind = ${kind} and p.valid_from <= h.happened_on order by p.valid_from desc limit 1),
    award as (select sum(q.certified_area_mu) as certified, sum(q.awarded_area_mu) as awarded from quota q, area where q.kind = 'NEW_CONSTRUCTION_LAND' and ${liesIn(sql`area.id`)}),
    place as (
      select d.id, d.code from administrative_division d, area where coalesce(d.valid_to > (now() at time zone 'Asia/Shanghai')::date, true) and
        case when ${sql.lit(kind === 'VILLAGE_MONEY')} then d.level = 'VILLAGE' and d.id in (select v.division_id from division_area v where v.area_id = area.id)
          else d.level = 'TOWNSHIP' and exists (select from area_member m join administrative_division x on x.id = m.division_id where m.area_id = area.id and m.left_on is null and d.id in (x.id, x.parent_id)) end),
    recipient as (
      select id, code from place where not ${isQuota}
      union all select case when count(*) = 1 then (array_agg(id))[1] end, min(code) from place having ${isQuota}),
    given as (select r.division_id, coalesce(r.amount, r.quota_area_mu) as figure from reward r, area where r.area_id = area.id and r.kind = ${kind}),
    worked as (
      select r.*, case when ${isQuota} then round(a.certified * p.figure / 100, 6) else p.figure end as figure,
        case when ${isQuota} then greatest(coalesce((select sum(g.figure) from given g), 0), coalesce(a.awarded, 0)) else coalesce((select sum(g.figure) from given g where g.division_id = r.id), 0) end as granted
      from recipient r, parameter p, award a),
    line as (select w.*, greatest(w.figure - w.granted, 0) as due from worked w where w.figure is not null)
    select area.id::text as area,
      exists (select from reward_parameter p where p.kind = ${kind} and num_nonnulls(p.share, p.amount) > 0) as "isSet",
      (select happened_on::text from happened) as "triggeredOn", (select document_number from happened) as "triggerDocument",
      (select jsonb_build_object('id', p.id, 'figure', ${written('p.figure')}, 'document', p.source_document, 'validFrom', p.valid_from) from parameter p) as parameter,
      (select trim_scale(certified)::text from award) as award,
      (select coalesce(jsonb_agg(jsonb_build_object('division', l.id, ${three}) order by l.code, l.id), '[]') from line l) as lines,
      (select jsonb_build_object(${three}) from (
        select coalesce(sum(figure), 0) as figure, coalesce(sum(due), 0) as due, case when ${isQuota} then coalesce(max(granted), 0) else coalesce((select sum(g.figure) from given g), 0) end as granted from line) t) as total
    from area`
}
