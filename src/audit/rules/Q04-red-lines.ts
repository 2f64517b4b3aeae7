import { sql } from 'kysely'
import { redLinesBroken } from '../../areas/red-lines/red-lines-broken.js'
import { rule } from '../../policy/rule.js'
import { RED_LINES } from '../../policy/thresholds.js'
import { t } from '../../values/title.js'

/** An area whose land-use records break a red line. */
export default rule({
  id: RED_LINES.id,
  title: t('红线', 'Red lines broken'),
  kind: 'BLOCK',
  severity: 'HIGH',
  basis: RED_LINES.basis,
  innocent: [
    t('整治后数据尚未全部录入', 'The records after the work are not all in'),
    t('前后数据口径、年度不一致', 'Before and after were surveyed differently'),
    t('省级批复已同意例外', 'The province approved an exception'),
  ],
  parameters: RED_LINES.parameters,
  text: t(
    '项目区“{name}”：{line}；前 {before} 亩，后 {after} 亩（{phase}）。',
    '“{name}”: {line}; {before} mu before, {after} mu after ({phase}).',
  ),
  query: (given) => sql`/* Q04 */
    select 'ConsolidationArea' as subject_type, f.id as subject_id, f.key, null as severity, null as amount,
      jsonb_build_object('code', f.code, 'name', f.name, 'line', f.line, 'phase', f.phase, 'before', trim_scale(f.before)::text, 'after', trim_scale(f.after)::text) as facts,
      jsonb_build_array(jsonb_build_object('type', 'ConsolidationArea', 'id', f.id)) || coalesce((
        select jsonb_agg(jsonb_build_object('type', case when f.key like '%farmland' then 'PermanentBasicFarmland' else 'LandUseRecord' end, 'id', e.id))
        from (select id from land_use_record where area_id = f.id and f.key not like '%farmland' and phase in ('BEFORE', f.phase)
          union all select id from permanent_basic_farmland where area_id = f.id and f.key like '%farmland' and phase in ('BEFORE', f.phase) limit 1000) e), '[]') as evidence
    from (${redLinesBroken(given, sql`true`)}) f`,
})
