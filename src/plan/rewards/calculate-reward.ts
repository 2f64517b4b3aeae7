import { sql } from 'kysely'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NoSuchArea } from '../../areas/publish-area.js'
import { awardedOf } from './quota-of-areas.js'
import { rewardBasis, rewardDue } from './reward-due.js'
import type { Work } from '../../database/work.js'
import { Handle } from '../../graph/node.js'
import {
  NotSet,
  NotTriggered,
  RewardCalculation,
  RewardFigures,
  RewardLine,
  triggerStepOf,
} from './reward-answer.js'
import type { Found, Line } from './found-reward.js'
import { wordTrigger, wordKind, wordArithmetic } from './format-reward.js'
import type { RewardKind } from './reward-kind.js'
import { RewardParameter } from './reward-parameter.js'
import { compatible } from '../../values/text.js'
import type { Message } from '../../values/message.js'

/** What a reward of an area comes to, or why that cannot be said; in one statement, in the role of whoever reads. */
export async function calculateReward(
  rows: Work['rows'],
  areaCode: string,
  kind: RewardKind,
): Promise<RewardCalculation | NotSet | NotTriggered | NoSuchArea> {
  const [found] = await rows<Found>(rewardOf(compatible(areaCode).trim(), kind))
  if (!found) return new NoSuchArea({ areaCode })
  const of = { area: new Handle(ConsolidationArea, found.area), kind }
  const { triggeredOn, parameter, award } = found
  const notSet = (missing: Message) =>
    Object.assign(new NotSet(), {
      ...of,
      neededOn: triggeredOn,
      missing: [missing.zh],
      said: {
        zh: `${wordKind(kind)}尚未设定：${missing.zh}。`,
        en: `The reward ${kind} is not set: ${missing.en}.`,
      },
    })
  const isQuota = kind === 'CONSTRUCTION_LAND_QUOTA'
  if (!found.isSet)
    return notSet({
      zh: `须先录入奖励参数 ${kind} 的${isQuota ? '比例（%）' : '金额（元）'}及规定它的文件文号`,
      en: `enter the ${isQuota ? 'percentage' : 'amount in yuan'} of the parameter ${kind} with the number of the document that sets it`,
    })
  if (triggeredOn === null)
    return Object.assign(new NotTriggered(), {
      ...of,
      waitsFor: triggerStepOf(kind),
      said: {
        zh: `${wordKind(kind)}尚未触发：待${wordTrigger(kind)}。`,
        en: `The reward ${kind} is not triggered yet: it waits for ${isQuota ? 'the acceptance of the area' : 'the provincial review of the implementation plan'}.`,
      },
    })
  if (!parameter?.figure)
    return notSet({
      zh: `${wordTrigger(kind)}之日（${triggeredOn}）没有有效的奖励参数 ${kind}；须录入自该日或更早生效的标准及其文件文号`,
      en: `no version of the parameter ${kind} was in force on ${triggeredOn}, the date of its trigger; enter one in force from that date or earlier, with its document`,
    })
  if (isQuota && award === null)
    return notSet({
      zh: '须先登记省政府奖励给本区的新增建设用地计划指标（NEW_CONSTRUCTION_LAND）及其确认文号',
      en: 'enter the province’s award of quota for new construction land (NEW_CONSTRUCTION_LAND) to this area with its certificate',
    })
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

/** What is due beside what was granted: what the rewards say, of quota also what the ledger awarded. */
const rewardOf = (areaCode: string, kind: RewardKind) => {
  const isQuota = sql.lit(kind === 'CONSTRUCTION_LAND_QUOTA')
  const [of, area] = [sql`${kind}::text`, sql`area.id`]
  const written = (value: string) =>
    sql`case when ${isQuota} then trim_scale(${sql.ref(value)})::text else ${sql.ref(value)}::numeric(18,2)::text end`
  const three = sql.join(['figure', 'granted', 'due'].map((name) => sql`${sql.lit(name)}, ${written(name)}`))
  return sql`/* calculate-reward */
    with area as (select c.id from consolidation_area c where c.code = ${areaCode}),
    basis as (select b.* from area, lateral (${rewardBasis(of, area)}) b),
    given as (select r.division_id, coalesce(r.amount, r.quota_area_mu) as figure from reward r, area where r.area_id = area.id and r.kind = ${kind}),
    worked as (
      select r.*, case when ${isQuota} then ${awardedOf(sql`coalesce(b.awarded, 0)`, sql`coalesce((select sum(g.figure) from given g), 0)`, sql`b.by_hand`)} else coalesce((select sum(g.figure) from given g where g.division_id = r.division_id), 0) end as granted
      from basis b, area, lateral (${rewardDue(of, area)}) r where r.figure is not null),
    line as (select w.*, greatest(w.figure - w.granted, 0) as due from worked w)
    select area.id::text as area,
      exists (select from reward_parameter p where p.kind = ${kind} and num_nonnulls(p.share, p.amount) > 0) as "isSet",
      b.triggered_on::text as "triggeredOn", b.trigger_document as "triggerDocument",
      case when b.parameter_id is not null then jsonb_build_object('id', b.parameter_id, 'figure', ${written('b.figure')}, 'document', b.source_document, 'validFrom', b.valid_from) end as parameter,
      trim_scale(b.certified)::text as award,
      (select coalesce(jsonb_agg(jsonb_build_object('division', l.division_id, ${three}) order by l.code, l.division_id), '[]') from line l) as lines,
      (select jsonb_build_object(${three}) from (
        select coalesce(sum(figure), 0) as figure, coalesce(sum(due), 0) as due, case when ${isQuota} then coalesce(max(granted), 0) else coalesce((select sum(g.figure) from given g), 0) end as granted from line) t) as total
    from area, basis b`
}
