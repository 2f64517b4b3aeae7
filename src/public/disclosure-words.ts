import { sql } from 'kysely'
import { landInWords } from '../graph/land-in-words.js'
import { ApprovalStep } from '../plan/workflow/approval-step.js'
import type { Row, Sql } from '../graph/column-kind.js'
import { wordsOf } from '../graph/words.js'
import { chineseOf, englishOf } from '../values/enumeration-of.js'
import {
  landOf,
  lastStep,
  linesOf,
  membersOf,
  moneyOf,
  newCultivatedLand,
  projectCounts,
} from './disclosure-figures.js'

const stepNames = wordsOf(ApprovalStep).columns.get('kind')!.kind.graphql()
/** What an enumeration's value is called, as SQL. */
const called = (value: Sql, names: Record<string, string>): Sql =>
  sql`case ${value} ${sql.join(
    Object.entries(names).map(([each, name]) => sql`when ${sql.lit(each)} then ${sql.lit(name)}`),
    sql` `,
  )} end`
const mu = (value: Sql) => landInWords(sql`round(${value}, 2)`)
const yuan = (value: Sql) => sql`to_char(${value}, 'FM999,999,999,999,990.00')`

/** The figures that the sentences name, read once for all of them. */
const figures = (area: Sql): Sql => sql`select ${membersOf(area)} as members, ${landOf(area)} as land,
  ${lastStep(area, 'kind')} as step, ${lastStep(area, 'decided_on')} as step_on, m.allocated, m.disbursed, m.paid, unplaced_money() as unplaced,
  c.projects, c.accepted, ${newCultivatedLand(area)} as new_land, l.kept, l.broken,
  o.received, o.answered, o.overdue
  from ${moneyOf(area)} m, ${linesOf(area)} l,
    (select coalesce(sum(count), 0) as projects, coalesce(sum(count) filter (where state = 'ACCEPTED'), 0) as accepted from ${projectCounts(area)} p) c,
    (select coalesce(sum(received), 0) as received, coalesce(sum(answered), 0) as answered, coalesce(sum(overdue), 0) as overdue from objection_figures(${area})) o`

const chinese = (name: Sql): Sql[] => [
  sql`${name} || '由' || array_to_string(f.members, '、') || '组成' || coalesce('，土地面积 ' || ${mu(sql`f.land`)} || ' 亩', '') || '。'`,
  sql`case when f.step is null then '尚无审批步骤通过。' else '审批进展：' || to_char(f.step_on, 'FMYYYY"年"FMMM"月"FMDD"日"') || '，“' || (${called(sql`f.step`, chineseOf(stepNames))}) || '”通过。' end`,
  sql`'归属本区的资金：已分配 ' || ${yuan(sql`f.allocated`)} || ' 元，已拨付 ' || ${yuan(sql`f.disbursed`)} || ' 元，已支付 ' || ${yuan(sql`f.paid`)} || ' 元。全县另有 ' || ${yuan(sql`f.unplaced`)} || ' 元尚待判定归属，其中或有本区的。'`,
  sql`'项目 ' || f.projects || ' 个，其中已验收 ' || f.accepted || ' 个' || coalesce('，验收新增耕地 ' || ${mu(sql`f.new_land`)} || ' 亩', '') || '。'`,
  sql`case when f.broken > 0 then '有 ' || f.broken || ' 条红线未守住，见下。' when f.kept then '耕地、永久基本农田、建设用地的红线均已守住。' else '整治前后的土地利用、永久基本农田数据未齐，红线尚不能全部核对。' end`,
  sql`'收到异议 ' || f.received || ' 件，已答复 ' || f.answered || ' 件' || case when f.overdue > 0 then '，逾期未答复 ' || f.overdue || ' 件' else '' end || '。'`,
]
const english = (name: Sql): Sql[] => [
  sql`${name} || ' is made of ' || array_to_string(f.members, ', ') || coalesce('; its land is ' || ${mu(sql`f.land`)} || ' mu', '') || '.'`,
  sql`case when f.step is null then 'No step of its approval has passed yet.' else 'Its approval: “' || (${called(sql`f.step`, englishOf(stepNames))}) || '” passed on ' || f.step_on || '.' end`,
  sql`'Money tied to it: ' || ${yuan(sql`f.allocated`)} || ' yuan allocated, ' || ${yuan(sql`f.disbursed`)} || ' disbursed, ' || ${yuan(sql`f.paid`)} || ' paid. Another ' || ${yuan(sql`f.unplaced`)} || ' yuan of the county await an area, and some of it may be this one’s.'`,
  sql`'Projects: ' || f.projects || ', of them accepted ' || f.accepted || coalesce('; new cultivated land accepted, ' || ${mu(sql`f.new_land`)} || ' mu', '') || '.'`,
  sql`case when f.broken > 0 then 'Red lines that are broken: ' || f.broken || ', see below.' when f.kept then 'The red lines of cultivated land, permanent basic farmland and construction land are kept.' else 'The land and the permanent basic farmland before and after are not all on record, so not all red lines can be told yet.' end`,
  sql`'Objections: ' || f.received || ' received, ' || f.answered || ' answered' || case when f.overdue > 0 then ', ' || f.overdue || ' overdue' else '' end || '.'`,
]

/** An area in a few plain sentences: what it is, how far it has come, its money, its projects and results, its red lines, objections. */
export const sentencesOf = (disclosure: Row): Sql => {
  const name = disclosure('name')
  return sql`(select case ${disclosure('language')} when 'EN' then array[${sql.join(english(name))}] else array[${sql.join(chinese(name))}] end
    from (${figures(disclosure('area_id'))}) f)`
}
