import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { rule } from '../rule.js'

type Shares = Readonly<Record<'newCultivated' | 'addedFarmland', Sql | string>>

/**
 * The red lines that areas break, by their own land-use records: what stands after against what stood before; the plan’s
 * figures where nothing stands after yet. Of an area and a place in it the latest year of each phase counts, and a class of
 * land not beside its own sub-classes.
 */
export const redLinesBroken = ({ newCultivated, addedFarmland }: Shares, which: Sql): Sql => sql`
  with areas as (select c.id, c.code, c.name from consolidation_area c where ${which}),
  placed as (
    -- A record of an area, or of a place in it; a place counts where the area has no record of its own for the year and phase.
    select u.*, coalesce(u.area_id, m.area_id) as of_area from land_use_record u
    left join division_area m on u.area_id is null and m.division_id = u.division_id
    where coalesce(u.area_id, m.area_id) in (select id from areas)
  ), latest as (
    select p.* from placed p where p.year = (select max(y.year) from placed y where y.of_area = p.of_area and y.phase = p.phase and y.division_id is not distinct from p.division_id)
  ), leaves as (
    select l.of_area, l.phase, l.land_area_mu as mu, k.code, k.three_way_class from latest l join land_class k on k.id = l.land_class_id
    where not exists (select from latest o join land_class b on b.id = o.land_class_id
      where b.parent_id = k.id and o.of_area = l.of_area and o.phase = l.phase and o.division_id is not distinct from l.division_id)
  ), land as (
    select of_area, phase, sum(mu) filter (where code like '01%') as cultivated, sum(mu) filter (where three_way_class = 'CONSTRUCTION') as construction
    from leaves group by of_area, phase
  ), farmland_placed as (
    select f.*, coalesce(f.area_id, m.area_id) as of_area from permanent_basic_farmland f
    left join division_area m on f.area_id is null and m.division_id = f.division_id
    where coalesce(f.area_id, m.area_id) in (select id from areas)
  ), farmland as (
    select p.of_area, p.phase, sum(p.land_area_mu) as mu, sum(p.adjusted_area_mu) as adjusted, sum(p.added_area_mu) as added from farmland_placed p
    where p.year = (select max(y.year) from farmland_placed y where y.of_area = p.of_area and y.phase = p.phase and y.division_id is not distinct from p.division_id)
    group by p.of_area, p.phase
  ), compared as (
    select a.*, coalesce(l1.phase, l2.phase) as phase, coalesce(b.cultivated, 0) as cultivated_before, coalesce(l1.cultivated, case when l1.of_area is null then l2.cultivated end, 0) as cultivated_after,
      coalesce(b.construction, 0) as construction_before, coalesce(l1.construction, case when l1.of_area is null then l2.construction end, 0) as construction_after
    from areas a join land b on b.of_area = a.id and b.phase = 'BEFORE'
    left join land l1 on l1.of_area = a.id and l1.phase = 'AFTER' left join land l2 on l2.of_area = a.id and l2.phase = 'PLANNED'
    where num_nonnulls(l1.of_area, l2.of_area) > 0
  ), farmland_compared as (
    select a.*, coalesce(f1.phase, f2.phase) as phase, b.mu as before, coalesce(f1.mu, f2.mu) as after,
      coalesce(f1.adjusted, f2.adjusted) as adjusted, coalesce(f1.added, f2.added, 0) as added
    from areas a join farmland b on b.of_area = a.id and b.phase = 'BEFORE'
    left join farmland f1 on f1.of_area = a.id and f1.phase = 'AFTER' left join farmland f2 on f2.of_area = a.id and f2.phase = 'PLANNED'
    where num_nonnulls(f1.of_area, f2.of_area) > 0
  )
  select id, code, name, phase, 'cultivated-land' as key, '耕地面积减少 Cultivated land shrinks' as line, cultivated_before as before, cultivated_after as after from compared where cultivated_after < cultivated_before
  union all
  select id, code, name, phase, 'new-cultivated-land', '新增耕地不足 Too little new cultivated land', cultivated_before, cultivated_after from compared
  where cultivated_after >= cultivated_before and cultivated_after - cultivated_before < cultivated_before * ${newCultivated}::numeric / 100
  union all
  select id, code, name, phase, 'construction-land', '建设用地增加 Construction land grows', construction_before, construction_after from compared where construction_after > construction_before
  union all
  select id, code, name, phase, 'permanent-basic-farmland', '永久基本农田减少 Permanent basic farmland shrinks', before, after from farmland_compared where after < before
  union all
  select id, code, name, phase, 'added-basic-farmland', '新增永久基本农田不足调整面积 Too little basic farmland added for what was adjusted', adjusted, added from farmland_compared
  where adjusted > 0 and added < adjusted * ${addedFarmland}::numeric / 100`

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
