import { sql } from 'kysely'
import { landBalance } from '../land-balance.js'
import type { Sql } from '../../graph/column-kind.js'
import { inBothLines } from '../../graph/in-both-lines.js'

/** Shares in percent, as they are in force. */
export interface RedLineShares {
  newCultivated: Sql
  addedFarmland: Sql
}

const percent = (value: Sql) => sql`${value}::numeric * 0.01`

/** Records that are missing, in both languages: all of a kind, or those of the places that a column names. */
const records = (zh: string, en: string): Sql =>
  inBothLines(sql`${sql.lit(`${zh}的`)} || noun_zh`, sql`noun_en || ${sql.lit(` ${en}`)}`)
const recordsOf = (zh: string, places: string, en: string): Sql =>
  inBothLines(
    sql`${sql.lit(`${zh}：`)} || ${sql.ref(places)} || '（' || noun_zh || '）'`,
    sql`noun_en || ${sql.lit(` ${en}`)} || ': ' || ${sql.ref(places)}`,
  )

/**
 * Areas held to their red lines, a row an area and line: what stood before, what is planned, what stands after, in mu; the
 * least or the most that there may be; and whether the line holds. What stands after is judged, and the plan where nothing
 * stands after yet. A line cannot be told where a phase has no records, or leaves out villages that the other tells.
 *
 * Columns: area_id, code, name, ordinal, key, phase (judged), before, planned, after, judged, at_least, at_most, binding,
 * verdict, before_years, planned_years, after_years, missing (each in both languages).
 */
export const judgeRedLines = ({ newCultivated, addedFarmland }: RedLineShares, which: Sql): Sql => sql`
  with ${landBalance(which)},
  lined as (
    select a.id as area_id, a.code, a.name, x.*, n.noun_zh, n.noun_en, b as b, p as p, f as f, k.not_before, g.not_planned, g.not_after, g.only_after,
      case when x.stood is null then null when x.stands is not null and not coalesce(g.after_differs, false) then 'AFTER' when x.is_to_stand is not null and not coalesce(g.planned_differs, false) then 'PLANNED' end as phase
    from areas a cross join (values ('LAND', '土地利用记录', 'land-use records'), ('FARMLAND', '永久基本农田记录', 'records of permanent basic farmland')) n(kind, noun_zh, noun_en)
    left join land b on b.of_area = a.id and b.kind = n.kind and b.phase = 'BEFORE'
    left join land p on p.of_area = a.id and p.kind = n.kind and p.phase = 'PLANNED'
    left join land f on f.of_area = a.id and f.kind = n.kind and f.phase = 'AFTER'
    cross join lateral (values
      ('LAND', 1, 'cultivated-land', 'cultivated', true, b.cultivated, p.cultivated, f.cultivated),
      ('LAND', 2, 'new-cultivated-land', 'cultivated', true, b.cultivated, p.cultivated, f.cultivated),
      ('LAND', 3, 'paddy', 'paddy', false, b.paddy, p.paddy, f.paddy),
      ('FARMLAND', 4, 'permanent-basic-farmland', 'FARMLAND', true, b.farmland, p.farmland, f.farmland),
      ('FARMLAND', 5, 'added-basic-farmland', 'FARMLAND', true, b.farmland, p.farmland, f.farmland),
      ('LAND', 6, 'construction-land', 'construction', true, b.construction, p.construction, f.construction),
      ('LAND', 7, 'ecological-land', 'ecological', false, b.ecological, p.ecological, f.ecological)
    ) x(kind, ordinal, key, line, binding, stood, is_to_stand, stands)
    left join gaps k on k.of_area = a.id and k.line = x.kind
    left join gaps g on g.of_area = a.id and g.line = x.line
    where x.kind = n.kind
  ),
  -- What was adjusted stands before the basic farmland that is added; where nothing was, nothing need be added.
  figures as (
    select l.*, stood as before, is_to_stand as planned, stands as after, case phase when 'AFTER' then stands when 'PLANNED' then is_to_stand end as judged
    from lined l where key <> 'added-basic-farmland'
    union all
    select l.*, adjusted, planned, after, coalesce(case phase when 'AFTER' then after when 'PLANNED' then planned end, case when adjusted = 0 then 0 end)
    from lined l, lateral (select (p).added as planned, (f).added as after, case phase when 'AFTER' then coalesce((f).adjusted, (p).adjusted, 0) when 'PLANNED' then coalesce((p).adjusted, 0) end as adjusted) d
    where key = 'added-basic-farmland'
  ),
  bounded as (
    select r.*, case key when 'cultivated-land' then before when 'new-cultivated-land' then before + before * ${percent(newCultivated)} when 'permanent-basic-farmland' then before
        when 'added-basic-farmland' then before * ${percent(addedFarmland)} end as at_least,
      case key when 'construction-land' then before end as at_most
    from figures r
  )
  select area_id, code, name, ordinal, key, phase, before, planned, after, judged, at_least, at_most, binding, (b).years as before_years, (p).years as planned_years, (f).years as after_years,
    case when judged is null then 'CANNOT_TELL' when not binding then 'INFORMS' when judged < at_least or judged > at_most then 'BROKEN' when not_before is not null then 'CANNOT_TELL' else 'HOLDS' end as verdict,
    array_remove(array[
      case when (b).of_area is null then ${records('整治前', 'before')} when not_before is not null then ${recordsOf('整治前', 'not_before', 'before')} end,
      case when num_nonnulls((p).of_area, (f).of_area) = 0 then ${records('整治后或规划后', 'after, or as planned')} end,
      case when stood is not null and is_to_stand is not null and stands is null and not_planned is not null then ${recordsOf('规划后', 'not_planned', 'as planned')} end,
      case when stood is not null and stands is not null and not_after is not null then ${recordsOf('整治后', 'not_after', 'after')} end,
      case when stood is not null and only_after is not null and not_before is null then ${recordsOf('整治前该地类', 'only_after', 'of this class before')} end,
      case when (b).of_area is not null and num_nonnulls((p).of_area, (f).of_area) > 0 and num_nonnulls(stood, is_to_stand, stands) = 0 then ${records('该地类', 'of this class')}
        when (b).of_area is not null and stood is null and num_nonnulls(is_to_stand, stands) > 0 then ${records('整治前该地类', 'of this class before')}
        when stood is not null and (f).of_area is not null and stands is null then ${records('整治后该地类', 'of this class after')}
        when stood is not null and (f).of_area is null and (p).of_area is not null and is_to_stand is null then ${records('规划后该地类', 'of this class as planned')} end,
      case when key = 'added-basic-farmland' and phase is not null and judged is null then ${records('新增面积', 'of the land added')} end
    ], null) as missing
  from bounded`
