import { sql } from 'kysely'
import { evidenceOf } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { companyOf } from '../company-of.js'
import { isOrder, isTenderedOrExempt, isUtility } from '../tendered-from.js'
import { t } from '../../values/title.js'

/**
 * One contractor, in the whole county, who gets the contracts of many projects within a year without any tender. A grid or a
 * pipeline that only its own company may build is left out, and so is what villages build for themselves.
 */
export default rule({
  id: 'U18',
  title: t('小额工程集中于一家', 'Many small contracts to one contractor'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '审计公告“少数供应商承揽多数小额项目”“肢解项目规避公开竞争”；《政府采购法》第三条公开透明、公平竞争',
    'Audit reports on a few suppliers behind most small projects; Government Procurement Law, art. 3',
  ),
  innocent: [
    t('入围供应商名单轮流产生，恰好集中', 'A list of approved suppliers, taken in turn'),
    t('乡镇内仅此一家有资质', 'The only qualified one nearby'),
    t('已公开竞争，采购方式登记有误', 'There was a competition, and it is entered wrongly'),
  ],
  parameters: {
    projects: { preset: '5', unit: t('个', 'projects'), title: t('项目数达到', 'Projects from') },
    days: { preset: '365', unit: t('天', 'days'), title: t('多少天之内', 'Within days') },
  },
  text: t(
    '“{contractor}”自 {from} 至 {to} 未经招标承揽 {projects} 个项目，合计 {total} 元，单份 {least} 至 {most} 元。',
    '“{contractor}” got {projects} projects without a tender from {from} to {to}, {total} yuan together, {least} to {most} each.',
  ),
  query: ({ projects, days }) => sql`/* U18 */
    with let as (
      select c.id, c.project_id, ${companyOf(sql`c.contractor`)} as contractor, c.amount, c.signed_on from contract c join project p on p.id = c.project_id
      where c.signed_on is not null and not ${isTenderedOrExempt} and not ${isOrder}
        and not (c.procurement = 'SINGLE_SOURCE' and p.kind in ('POWER', 'TELECOM', 'GAS')) and not ${isUtility}
    ), frequent as materialized (
      select l.* from let l where l.contractor in (select contractor from let group by contractor having count(distinct project_id) >= ${projects}::integer)
    ), counted as (
      select l.id, l.contractor, l.signed_on from frequent l join frequent o on o.contractor = l.contractor and o.signed_on between l.signed_on and l.signed_on + ${days}::integer
      group by l.id, l.contractor, l.signed_on having count(distinct o.project_id) >= ${projects}::integer
    ), many as (
      select distinct l.* from counted s join frequent l on l.contractor = s.contractor and l.signed_on between s.signed_on and s.signed_on + ${days}::integer
    )
    select 'Contract' as subject_type, (array_agg(m.id order by m.signed_on, m.id))[1] as subject_id, 'contractor' as key, null as severity, sum(m.amount) as amount,
      jsonb_build_object('contractor', payee_told(m.contractor), 'projects', count(distinct m.project_id), 'total', sum(m.amount)::text, 'least', min(m.amount)::text, 'most', max(m.amount)::text, 'from', min(m.signed_on), 'to', max(m.signed_on)) as facts,
      ${evidenceOf('Contract', 'm.id')} as evidence
    from many m group by m.contractor`,
})
