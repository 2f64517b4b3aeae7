import { sql } from 'kysely'
import { landBalance } from '../land-balance.js'
import type { Sql } from '../../graph/column-kind.js'

/** Shares in percent, as they are in force. */
export interface RedLineShares {
  newCultivated: Sql
  addedFarmland: Sql
}

const percent = (value: Sql) => sql`${value}::numeric * 0.01`

/**
 * Areas held to their red lines, a row an area and line: what stood before, what is planned, what stands after, in mu; the
 * least or the most that there may be; and whether the line holds. What stands after is judged, and the plan where nothing
 * stands after yet. A line cannot be told where a phase has no records, or leaves out villages that the other tells.
 *
 * Columns: area_id, code, name, ordinal, key, phase (judged), before, planned, after, judged, at_least, at_most, binding,
 * verdict, before_years, planned_years, after_years, missing.
 */
export const judgeRedLines = ({ newCultivated, addedFarmland }: RedLineShares, which: Sql): Sql => sql`
  with ${landBalance(which)},
  paired as (
    select a.id as area_id, a.code, a.name, k.kind, k.noun, b as b, p as p, f as f, b.years as before_years, p.years as planned_years, f.years as after_years, g.not_before, g.not_planned, g.not_after,
      b.of_area is not null as has_before, p.of_area is not null as has_planned, f.of_area is not null as has_after,
      case when b.of_area is null then null when f.of_area is not null and not coalesce(g.after_differs, false) then 'AFTER' when p.of_area is not null and not coalesce(g.planned_differs, false) then 'PLANNED' end as phase
    from areas a cross join (values ('LAND', '土地利用记录 land-use records'), ('FARMLAND', '永久基本农田记录 records of permanent basic farmland')) k(kind, noun)
    left join land b on b.of_area = a.id and b.kind = k.kind and b.phase = 'BEFORE'
    left join land p on p.of_area = a.id and p.kind = k.kind and p.phase = 'PLANNED'
    left join land f on f.of_area = a.id and f.kind = k.kind and f.phase = 'AFTER'
    left join gaps g on g.of_area = a.id and g.kind = k.kind
  ),
  figures as (
    select q.*, l.ordinal, l.key, l.binding, l.told, case when has_before or l.key = 'added-basic-farmland' then coalesce(l.before, 0) end as before,
      case when has_planned then coalesce(l.planned, 0) end as planned, case when has_after then coalesce(l.after, 0) end as after
    from paired q cross join lateral (values
      ('LAND', 1, 'cultivated-land', true, num_nonnulls((b).cultivated, (p).cultivated, (f).cultivated) > 0, (b).cultivated, (p).cultivated, (f).cultivated),
      ('LAND', 2, 'new-cultivated-land', true, num_nonnulls((b).cultivated, (p).cultivated, (f).cultivated) > 0, (b).cultivated, (p).cultivated, (f).cultivated),
      ('LAND', 3, 'paddy', false, num_nonnulls((b).paddy, (p).paddy, (f).paddy) > 0, (b).paddy, (p).paddy, (f).paddy),
      ('FARMLAND', 4, 'permanent-basic-farmland', true, true, (b).farmland, (p).farmland, (f).farmland),
      ('FARMLAND', 5, 'added-basic-farmland', true, true, case phase when 'AFTER' then coalesce((f).adjusted, (p).adjusted) when 'PLANNED' then (p).adjusted end, (p).added, coalesce((f).added, (p).added)),
      ('LAND', 6, 'construction-land', true, num_nonnulls((b).construction, (p).construction, (f).construction) > 0, (b).construction, (p).construction, (f).construction),
      ('LAND', 7, 'ecological-land', false, num_nonnulls((b).ecological, (p).ecological, (f).ecological) > 0, (b).ecological, (p).ecological, (f).ecological)
    ) l(kind, ordinal, key, binding, told, before, planned, after) where l.kind = q.kind
  ),
  bounded as (
    select r.*, case phase when 'AFTER' then after when 'PLANNED' then planned end as judged,
      case key when 'cultivated-land' then before when 'new-cultivated-land' then before + before * ${percent(newCultivated)} when 'permanent-basic-farmland' then before
        when 'added-basic-farmland' then before * ${percent(addedFarmland)} end as at_least,
      case key when 'construction-land' then before end as at_most
    from figures r
  )
  select area_id, code, name, ordinal, key, phase, before, planned, after, judged, at_least, at_most, binding, before_years, planned_years, after_years,
    case when phase is null or not told then 'CANNOT_TELL' when not binding then 'INFORMS' when judged < at_least or judged > at_most then 'BROKEN' when not_before is not null then 'CANNOT_TELL' else 'HOLDS' end as verdict,
    array_remove(array[
      case when not has_before then '整治前：' || noun || ' before' when not_before is not null then '整治前：' || not_before || '（' || noun || ' before）' end,
      case when not has_planned and not has_after then '整治后或规划后：' || noun || ' after, or as planned' end,
      case when has_planned and not has_after and not_planned is not null then '规划后：' || not_planned || '（' || noun || ' as planned）' end,
      case when has_after and not_after is not null then '整治后：' || not_after || '（' || noun || ' after）' end,
      case when has_before and (has_planned or has_after) and not told then '该地类：' || noun || ' of this class' end
    ], null) as missing
  from bounded`
