import { sql } from 'kysely'
import { LandArea, Money, type Arguments, type Row, type Sql } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, relate } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { acceptedNewLand } from './accepted-land.js'
import { whenOf } from './allocated-money.js'
import { projectsIn, shareThere } from './projects-in.js'
import { fundsAt } from './fund-class-at.js'
import { TWO_TIMES } from './funding.js'
import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { Project } from '../projects/project.js'
import { moneyOfArea } from './area-funding.js'
import { t } from '../values/title.js'

@Concept(t('资金来源一行', 'Sources of one level and programme'), { table: null })
export class BalanceSource {
  @Column(Choice(FundLevel), t('资金级次', 'Level'))
  level: FundLevel
  @Column(Choice(FundProgramme), t('专项', 'Programme'), { optional: true })
  programme: FundProgramme | null
  @Column(Money, t('计划：各级承诺（元）', 'Planned: what was promised, yuan'))
  planned: string
  @Column(
    Money,
    t(
      '实际：账上分配，及自报到位的自筹、投劳（元）',
      'Actual: allocated in the books, and reported as received outside of them, yuan',
    ),
  )
  actual: string
}

@Concept(t('资金使用一行', 'Uses of one project'), { table: null })
export class BalanceUse {
  @Column(Money, t('计划：概算（元）', 'Planned: the budget, yuan'))
  planned: string
  @Column(Money, t('已分配（元）', 'Allocated, yuan'))
  allocated: string
  @Column(Money, t('已拨付（元）', 'Disbursed, yuan'))
  disbursed: string
  @Column(Money, t('实际：已支付（元）', 'Actual: paid, yuan'))
  actual: string
}

@Concept(t('项目资金平衡', 'Fund balance of an area'), { table: null })
export class FundBalance {
  @Column(Money, t('计划来源合计（元）', 'Planned sources, yuan'))
  plannedSources: string
  @Column(Money, t('实际来源合计（元）', 'Actual sources, yuan'))
  actualSources: string
  @Column(Money, t('计划使用合计（元）', 'Planned uses, yuan'))
  plannedUses: string
  @Column(Money, t('实际使用合计（元）', 'Actual uses, yuan'))
  actualUses: string
  @Column(
    Money,
    t(
      '计划缺口：计划使用减计划来源，有余为负（元）',
      'Planned gap; negative where there is more than needed, yuan',
    ),
  )
  plannedGap: string
  @Column(Money, t('实际缺口：计划使用减实际来源，有余为负（元）', 'Gap against what came, yuan'))
  actualGap: string
  @Column(LandArea, t('验收的新增耕地', 'New cultivated land that was accepted'), { optional: true })
  newCultivatedLand: string | null
  @Column(Money, t('每亩新增耕地实际使用（元）', 'Paid per mu of new cultivated land, yuan'), {
    optional: true,
  })
  yuanPerMu: string | null
}

/** One statement’s worth of what an area’s balance is made of; the lists below take their part of it. */
function balanceOf(args: Arguments, area: Row): Sql {
  const when = whenOf(args)
  // A promise without a day counts on every day.
  const since = sql`${when.asOf ? sql`s.recorded_at <= ${when.asOf}::timestamptz` : sql`true`}${when.bookedOn ? sql` and coalesce(s.committed_on <= ${when.bookedOn}::date, true)` : sql``}`
  return sql`(with money as materialized (select m.*, a.project_id, f.level, f.programme from ${moneyOfArea(when, area('id'))} m join allocation a on a.id = m.id join ${fundsAt(when)} f on f.id = a.fund_id),
    ours as materialized (select o.id, ${shareThere(sql`coalesce(o.budget, 0)`)} as budget, o.before, o.own from ${projectsIn(when, area('id'))} o),
    source as (
      select level, programme, sum(planned) as planned, sum(actual) as actual from (
        select s.level, s.programme, s.amount as planned, coalesce(s.received_amount, 0) as actual from planned_source s where s.project_id is null and s.area_id = ${area('id')} and ${since}
        union all select s.level, s.programme, ${shareThere(sql`s.amount`)}, ${shareThere(sql`coalesce(s.received_amount, 0)`)} from planned_source s join ours o on o.id = s.project_id where ${since}
        union all select m.level, m.programme, 0, m.allocated from money m) every group by level, programme),
    used as (
      select project_id, sum(planned) as planned, sum(allocated) as allocated, sum(disbursed) as disbursed, sum(actual) as actual from (
        select o.id as project_id, o.budget as planned, 0 as allocated, 0 as disbursed, 0 as actual from ours o
        union all select m.project_id, 0, m.allocated, m.disbursed, m.paid from money m) every group by project_id),
    total as (
      select (select coalesce(sum(planned), 0) from source) as planned_sources, (select coalesce(sum(actual), 0) from source) as actual_sources,
        (select coalesce(sum(planned), 0) from used) as planned_uses, (select coalesce(sum(actual), 0) from used) as actual_uses, ${acceptedNewLand(area('id'), sql`ours`)} as mu)
    select t.*, t.planned_uses - t.planned_sources as planned_gap, t.planned_uses - t.actual_sources as actual_gap, t.mu as new_cultivated_land_mu, round(t.actual_uses / nullif(t.mu, 0), 2) as yuan_per_mu,
      (select coalesce(jsonb_agg(s), '[]') from source s) as sources, (select coalesce(jsonb_agg(u), '[]') from used u) as uses from total t)`
}

relate(
  ConsolidationArea,
  'fundBalance',
  'one',
  FundBalance,
  t(
    '项目资金平衡：来源按级次和专项，使用按项目，计划与实际',
    'Fund balance: sources against uses, planned and actual',
  ),
  { arguments: TWO_TIMES, from: balanceOf },
)
relate(FundBalance, 'sources', 'list', BalanceSource, t('资金来源', 'Sources by level and programme'), {
  from: (_args, balance) =>
    sql`(select * from jsonb_to_recordset(${balance('sources')}) as r(level text, programme text, planned numeric, actual numeric))`,
  order: (source) => sql`${source('level')}, ${source('programme')}`,
})
relate(FundBalance, 'uses', 'list', BalanceUse, t('资金使用', 'Uses by project'), {
  from: (_args, balance) =>
    sql`(select * from jsonb_to_recordset(${balance('uses')}) as r(project_id uuid, planned numeric, allocated numeric, disbursed numeric, actual numeric))`,
  order: (use) => use('project_id'),
})
relate(
  BalanceUse,
  'project',
  'one',
  Project,
  t('项目；未定项目的分配为空', 'Project; null for money that names none'),
  {
    optional: true,
    on: (use, project) => sql`${project('id')} = ${use('project_id')}`,
  },
)
