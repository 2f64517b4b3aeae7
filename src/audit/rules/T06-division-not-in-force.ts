import { sql } from 'kysely'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** A record that names a division by a code that there is not, or that was not in force on the record's date. */
export default rule({
  id: 'T06',
  title: t('区划码无效', 'Division not in force'),
  kind: 'FINDING',
  severity: 'LOW',
  basis: t(
    '《统计用区划代码和城乡划分代码编制规则》；县区划名录',
    'The official codes of divisions in force; DATA Act Broker, FABS place codes',
  ),
  innocent: [
    t('撤并后仍按原代码填报，地点不变', 'A merged village still reported under its former code'),
    t('区划名录未及时更新', 'The county’s list of divisions is out of date'),
  ],
  parameters: {},
  text: t(
    '{record} 填报区划代码 {code}：{why}（记录日期 {date}，{divisionName} 有效期 {validFrom} 至 {validTo}）。',
    'The code {code} was not in force on {date}.',
  ),
  query: () => sql`/* T06 */
    with coded as (
      select 'Project' as type, s.project_id as id, 'ProjectSource' as source_type, s.id as source_id, s.department || ' ' || s.external_id as record, c.code,
        coalesce(s.record_date, s.start_date, county_day(s.recorded_at)) as day, null::numeric as amount
      from project_source s, lateral (values (s.village_code), (s.township_code)) c(code) where c.code <> ''
      union all
      select 'Allocation', a.id, 'Fund', a.fund_id, f.document_number || ' ' || a.external_id, a.village_code, coalesce(a.allocated_on, f.received_on, county_day(a.recorded_at)), a.amount
      from allocation a join fund f on f.id = a.fund_id where a.village_code <> ''
    )
    select c.type as subject_type, c.id as subject_id, c.source_id || ' ' || c.code as key, case when d.id is null then 'MEDIUM' end as severity, c.amount,
      jsonb_build_object('record', c.record, 'code', c.code, 'date', c.day, 'why', case when d.id is null then '区划名录中没有\nunknown' when d.valid_from > c.day then '当时尚未启用\nnot yet in force' else '当时已停用\nout of force' end,
        'divisionName', d.name, 'validFrom', d.valid_from, 'validTo', d.valid_to,
        'successors', (select string_agg(n.code || ' ' || n.name, '、' order by n.code) from division_succession u join administrative_division n on n.id = u.successor_id where u.former_id = d.id)) as facts,
      jsonb_build_array(jsonb_build_object('type', c.type, 'id', c.id), jsonb_build_object('type', c.source_type, 'id', c.source_id))
        || case when d.id is null then '[]' else jsonb_build_array(jsonb_build_object('type', 'AdministrativeDivision', 'id', d.id)) end as evidence
    from coded c left join administrative_division d on d.code = rpad(c.code, 12, '0')
    where d.id is null or d.valid_from > c.day or d.valid_to <= c.day`,
})
