import { sql } from 'kysely'
import type { Snapshot } from '../database/snapshot.js'
import { membersOf } from '../public/disclosure-figures.js'
import { moneyOfArea } from '../rollups/area-funding.js'
import type { When } from '../rollups/allocated-money.js'
import { fundsAt } from '../rollups/fund-class-at.js'
import { projectsIn, shareThere } from '../rollups/projects-in.js'
import { awaitingMoney } from '../rollups/awaiting-money.js'
import type { Sql } from '../graph/column-kind.js'

/** Sums of money of one line of an area's report, yuan as decimal strings. */
export interface MoneyLine {
  /** Null where nobody has said what is planned. */
  planned: string | null
  allocated: string
  disbursed: string
  paid: string
}
export interface AreaMoney {
  area: { id: string; code: string; name: string; divisions: string; today: string }
  /** Which books: as they were known at a moment, of a business day, or as they are. */
  when: When
  total: MoneyLine
  /** Projects that no budget is known of: the total planned is without theirs. */
  unbudgeted: number
  /** Money that awaits a decision and has this area among its candidates. */
  unresolved: string
  /** By level and programme. */
  sources: (MoneyLine & { level: string; programme: string | null })[]
  /** By project; money that names no project stands under none. */
  projects: (MoneyLine & {
    id: string | null
    department: string | null
    externalId: string | null
    name: string | null
  })[]
  /** From a level and programme to a project. */
  flows: { level: string; programme: string; project: string | null; amount: string }[]
  /** An amount is null where no finding of the rule tells one. */
  findings: { rule: string; title: string; count: number; amount: string | null }[]
}

const sums = sql`coalesce(sum(allocated), 0)::numeric(20,2)::text as allocated, coalesce(sum(disbursed), 0)::numeric(20,2)::text as disbursed, coalesce(sum(paid), 0)::numeric(20,2)::text as paid`

/** The money tied to an area: its allocations, and of those of split projects the parts. */
const moneyOf = (area: string, when: When): Sql => sql`
  money as materialized (select a.fund_id, a.project_id, w.allocated, w.disbursed, w.paid from ${moneyOfArea(when, sql`${area}::uuid`)} w join allocation a on a.id = w.id),
  own_project as materialized (select o.*, ${shareThere(sql`o.budget`)} as share_of_budget from ${projectsIn(when, sql`${area}::uuid`)} o)`

/** Reads what stands in the report of an area's money, or nothing where no area bears the code; plans and findings are those of now. */
export async function readAreaMoney(
  snapshot: Snapshot,
  code: string,
  when: When = {},
): Promise<AreaMoney | null> {
  const [area] = await snapshot.rows<AreaMoney['area']>(sql`/* read-area-money: area */
    select a.id::text, a.code, a.name, county_today()::text as today,
      array_to_string(${membersOf(sql`a.id`)}, '、') as divisions
    from consolidation_area a where a.code = ${code}`)
  if (!area) return null
  const money = moneyOf(area.id, when)
  const [total] = await snapshot.rows<MoneyLine & { unbudgeted: number }>(sql`/* read-area-money: total */
    with ${money} select ${sums}, (select sum(share_of_budget) from own_project)::numeric(20,2)::text as planned,
      (select count(distinct id) from own_project where budget is null)::integer as unbudgeted from money`)
  const [waiting] = await snapshot.rows<{ amount: string }>(sql`/* read-area-money: unresolved */
    select coalesce(sum(w.allocated), 0)::numeric(20,2)::text as amount from ${awaitingMoney(when, sql`${area.id}::text`)} w`)
  const sources = await snapshot.rows<AreaMoney['sources'][number]>(sql`/* read-area-money: sources */
    with ${money},
    promised as (
      select level, programme, sum(amount) as planned from (
        select s.level, s.programme, s.amount from planned_source s where s.area_id = ${area.id}::uuid and s.project_id is null
        union all select s.level, s.programme, ${shareThere(sql`s.amount`)} from planned_source s join own_project o on o.id = s.project_id) s
      group by level, programme),
    given as (select f.level, f.programme, sum(m.allocated) as allocated, sum(m.disbursed) as disbursed, sum(m.paid) as paid from money m join ${fundsAt(when)} f on f.id = m.fund_id group by f.level, f.programme)
    select level, programme, sum(planned)::numeric(20,2)::text as planned, ${sums}
    from (select level, programme, planned, 0 as allocated, 0 as disbursed, 0 as paid from promised union all select level, programme, null, allocated, disbursed, paid from given) u
    group by level, programme order by array_position(array['CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'SOCIAL', 'FARMERS'], level), programme nulls last`)
  const projects = await snapshot.rows<AreaMoney['projects'][number]>(sql`/* read-area-money: projects */
    with ${money},
    given as (select project_id, sum(allocated) as allocated, sum(disbursed) as disbursed, sum(paid) as paid from money group by project_id),
    planned as (select id, sum(share_of_budget) as budget from own_project group by id)
    select p.id::text, p.department, p.external_id as "externalId", p.name, case when w.id is null then 0 else w.budget end::numeric(20,2)::text as planned,
      coalesce(g.allocated, 0)::numeric(20,2)::text as allocated, coalesce(g.disbursed, 0)::numeric(20,2)::text as disbursed, coalesce(g.paid, 0)::numeric(20,2)::text as paid
    from (select id from planned union select project_id from given) k left join project p on p.id = k.id left join planned w on w.id = k.id left join given g on g.project_id is not distinct from k.id
    order by coalesce(g.allocated, 0) desc, p.external_id nulls last`)
  const flows = await snapshot.rows<AreaMoney['flows'][number]>(sql`/* read-area-money: flows */
    with ${money} select f.level, f.programme, m.project_id::text as project, sum(m.allocated)::numeric(20,2)::text as amount from money m join ${fundsAt(when)} f on f.id = m.fund_id group by f.level, f.programme, m.project_id order by f.level, f.programme, m.project_id`)
  const findings = await snapshot.rows<AreaMoney['findings'][number]>(sql`/* read-area-money: findings */
    select f.rule, (select v.title from audit_rule_version v where v.rule = f.rule order by v.version desc limit 1) as title, count(*)::integer as count, sum(f.amount)::text as amount
    from finding f where f.area_id = ${area.id}::uuid and f.holds and f.state <> 'CLOSED' group by f.rule order by f.rule`)
  const { unbudgeted, ...line } = total!
  return {
    area,
    when,
    total: line,
    unbudgeted,
    unresolved: waiting!.amount,
    sources,
    projects,
    flows,
    findings,
  }
}
