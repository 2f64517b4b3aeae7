import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * Dates that cannot be: paid before it was disbursed, disbursed before it was allocated or its document came, finished
 * before it began, and what is booked as done in the future. The database refuses what comes in so
 * (payment_dates_in_order and others); here what is stored is looked through.
 */
export default rule({
  id: 'B06',
  title: t('日期倒置', 'Dates out of order'),
  kind: 'BLOCK',
  severity: 'MEDIUM',
  basis: t(
    '《预算法》第十三条：未列入预算的不得支出，先有文件后有支出',
    'Budget Law, art. 13: first the document, then the spending; IATI 11.1',
  ),
  innocent: [
    t('日期录入有误', 'A mistyped date'),
    t('上级提前下达指标、县级垫付', 'Advance notice from above, or money advanced by the county'),
  ],
  parameters: {},
  text: t('{record} 的{what} {date} {than} {other}。', '“{record}”: {what} {date}, {than} {other}.'),
  query: ({ today }) => sql`/* B06 */
    with clock as (select greatest(${today}::date, county_today()) as today),
    wrong as (
      select 'Payment' as type, y.id, y.external_id as record, 'early' as key, '支付日期\npaid on' as what, y.paid_on as day, '早于拨付日期\nbefore it was disbursed,' as than, d.disbursed_on as other, y.amount, ${evidence(['Payment', 'y.id'], ['Disbursement', 'd.id'])} as evidence
      from payment y join disbursement d on d.id = y.disbursement_id where y.paid_on < d.disbursed_on
      union all
      select 'Disbursement', d.id, d.external_id, 'early', '拨付日期\ndisbursed on', d.disbursed_on, '早于分配或文件日期\nbefore it was allocated or its document came,', greatest(a.allocated_on, f.received_on), d.amount, ${evidence(['Disbursement', 'd.id'], ['Allocation', 'a.id'], ['Fund', 'f.id'])}
      from disbursement d join allocation a on a.id = d.allocation_id join fund f on f.id = a.fund_id where d.disbursed_on < a.allocated_on or d.disbursed_on < f.received_on
      union all
      select 'Project', p.id, p.name, 'finished', '完工日期\nfinished on', p.completed_on, '早于开工日期\nbefore it began,', p.start_date, p.budget, ${evidence(['Project', 'p.id'])} from project p where p.completed_on < p.start_date
      union all
      select 'Project', p.id, p.name, 'end', '计划完工日期\nplanned end', p.end_date, '早于开工日期\nbefore it begins,', p.start_date, p.budget, ${evidence(['Project', 'p.id'])} from project p where p.end_date < p.start_date
      union all
      select 'Contract', c.id, c.number, 'end', '合同结束\ncontract ends', c.ends_on, '早于开始\nbefore it begins,', c.starts_on, c.amount, ${evidence(['Contract', 'c.id'], ['Project', 'c.project_id'])} from contract c where c.ends_on < c.starts_on
      union all
      select u.type, u.id, u.record, 'future ' || translate(u.what, chr(10), ' '), u.what, u.day, '晚于今天\nafter today,', k.today, u.amount, u.evidence
      from clock k, lateral (
        select 'Payment' as type, y.id, y.external_id as record, '支付日期\npaid on' as what, y.paid_on as day, y.amount, ${evidence(['Payment', 'y.id'])} as evidence from payment y where y.paid_on > k.today
        union all
        select 'Disbursement', d.id, d.external_id, '拨付日期\ndisbursed on', d.disbursed_on, d.amount, ${evidence(['Disbursement', 'd.id'])} from disbursement d where d.disbursed_on > k.today
        union all
        select 'Allocation', a.id, a.external_id, '分配日期\nallocated on', a.allocated_on, a.amount, ${evidence(['Allocation', 'a.id'])} from allocation a where a.allocated_on > k.today
        union all
        select 'Fund', f.id, f.document_number, '收到日期\nreceived on', f.received_on, f.amount, ${evidence(['Fund', 'f.id'])} from fund f where f.received_on > k.today
        union all
        select 'Project', p.id, p.name, '批复日期\napproved on', p.approved_on, p.budget, ${evidence(['Project', 'p.id'])} from project p where p.approved_on > k.today
        union all
        select 'Project', p.id, p.name, '完工日期\nfinished on', p.completed_on, p.budget, ${evidence(['Project', 'p.id'])} from project p where p.completed_on > k.today
        union all
        select 'Acceptance', v.id, coalesce(v.document_number, v.stage), '验收日期\naccepted on', v.accepted_on, null, ${evidence(['Acceptance', 'v.id'])} from acceptance v where v.accepted_on > k.today
      ) u
    )
    select w.type as subject_type, w.id as subject_id, w.key, null as severity, w.amount,
      jsonb_build_object('record', w.record, 'what', w.what, 'date', w.day, 'than', w.than, 'other', w.other) as facts, w.evidence
    from wrong w`,
})
