import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { judgeRedLines } from '../../areas/red-lines/judge-red-lines.js'
import { rule } from '../../policy/rule.js'

type Shares = Readonly<Record<'newCultivated' | 'addedFarmland', Sql | string>>

/** What is said of a line that is broken; one that only informs cannot be. */
const BREACHES = {
  'cultivated-land': '耕地面积减少 Cultivated land shrinks',
  'new-cultivated-land': '新增耕地不足 Too little new cultivated land',
  'construction-land': '建设用地增加 Construction land grows',
  'permanent-basic-farmland': '永久基本农田减少 Permanent basic farmland shrinks',
  'added-basic-farmland':
    '新增永久基本农田不足调整面积 Too little basic farmland added for what was adjusted',
}

/** The red lines that areas break. Where cultivated land shrinks, that too little is new goes without saying. */
export const redLinesBroken = ({ newCultivated, addedFarmland }: Shares, which: Sql): Sql => sql`
  select j.area_id as id, j.code, j.name, j.phase, j.key, s.line, j.before, j.judged as after
  from (${judgeRedLines({ newCultivated: sql`${newCultivated}`, addedFarmland: sql`${addedFarmland}` }, which)}) j
  join jsonb_each_text(${JSON.stringify(BREACHES)}::jsonb) s(key, line) on s.key = j.key
  where j.verdict = 'BROKEN' and not (j.key = 'new-cultivated-land' and j.judged < j.before)`

/** An area whose land-use records break a red line. */
export default rule({
  id: 'Q04',
  title: '红线 Red lines broken',
  kind: 'BLOCK',
  severity: 'HIGH',
  basis:
    '自然资发〔2019〕194号：耕地、永久基本农田不减少，新增耕地不少于原有耕地的5%，新增永久基本农田不少于调整面积的5%，建设用地不增加；县实施方案 一（二）1 MNR 2019/194; the county’s plan, I (2) 1',
  innocent: [
    '整治后数据尚未全部录入 The records after the work are not all in',
    '前后数据口径、年度不一致 Before and after were surveyed differently',
    '省级批复已同意例外 The province approved an exception',
  ],
  parameters: {
    newCultivated: {
      preset: '5',
      unit: '%',
      title: '新增耕地占原有耕地至少 New cultivated land, at least, of what there was',
    },
    addedFarmland: {
      preset: '5',
      unit: '%',
      title: '新增永久基本农田占调整面积至少 Added basic farmland, at least, of what was adjusted',
    },
  },
  text: '项目区“{name}”：{line}；前 {before} 亩，后 {after} 亩（{phase}）。Before {before} mu, after {after} mu.',
  query: (given) => sql`/* Q04 */
    select 'ConsolidationArea' as subject_type, f.id as subject_id, f.key, null as severity, null as amount,
      jsonb_build_object('code', f.code, 'name', f.name, 'line', f.line, 'phase', f.phase, 'before', trim_scale(f.before)::text, 'after', trim_scale(f.after)::text) as facts,
      jsonb_build_array(jsonb_build_object('type', 'ConsolidationArea', 'id', f.id)) || coalesce((
        select jsonb_agg(jsonb_build_object('type', case when f.key like '%farmland' then 'PermanentBasicFarmland' else 'LandUseRecord' end, 'id', e.id))
        from (select id from land_use_record where area_id = f.id and f.key not like '%farmland' and phase in ('BEFORE', f.phase)
          union all select id from permanent_basic_farmland where area_id = f.id and f.key like '%farmland' and phase in ('BEFORE', f.phase) limit 1000) e), '[]') as evidence
    from (${redLinesBroken(given, sql`true`)}) f`,
})
