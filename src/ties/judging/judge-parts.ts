import { sql } from 'kysely'
import { beforeBothLines, inBothLines } from '../../graph/in-both-lines.js'
import type { Work } from '../../database/work.js'
import { splitMoney } from '../../values/money.js'
import { TIE_RULES_VERSION } from './judge.js'
import { settleTies } from './settle-ties.js'

/**
 * Ties the parts of projects that were split, and gives each allocation of them its parts: shares of its amount that
 * make it to the fen. A part is tied by the reviewer's decision on it; the money follows its part.
 */
export async function judgeParts(work: Work, judged: readonly string[]) {
  const projectIds = await everSplit(work, judged)
  if (projectIds.length === 0) return
  await work.run(sql`/* judge-parts */ insert into new_tie
    select x.id, case d.kind when 'CONFIRM' then 'TIED' when 'OUTSIDE' then 'OUTSIDE' else 'UNRESOLVED' end,
      case d.kind when 'CONFIRM' then d.area_id end, case when d.kind in ('CONFIRM', 'OUTSIDE') then 'MANUAL' end,
      case when d.kind in ('CONFIRM', 'OUTSIDE') then null else 'SPANS_AREAS' end,
      case when d.kind in ('CONFIRM', 'OUTSIDE') then ${inBothLines(
        sql`'人工认定' || coalesce('归属' || a.name || '（' || a.code || '）', '在各项目区外') || '（' || d.decided_by || '：' || d.reason || '）。'`,
        sql`'Decided by a person: ' || coalesce('tied to ' || a.name || ' (' || a.code || ')', 'outside every area') || ' (' || d.decided_by || ': ' || d.reason || ').'`,
      )} else e'项目拆分后，本分部的归属待认定。\\nThe project was split: this part awaits a decision.' end,
      case when d.kind in ('CONFIRM', 'OUTSIDE') then jsonb_build_array(jsonb_build_object('method', 'MANUAL', 'areaId', d.area_id, 'text', ${inBothLines(
        sql`'人工认定：' || d.decided_by || '：' || d.reason`,
        sql`'Decided by a person: ' || d.decided_by || ': ' || d.reason`,
      )}, 'supports', true)) else '[]' end,
      '[]', '{}', ${TIE_RULES_VERSION}
    from project_part x left join standing_decision d on d.part_id = x.id left join consolidation_area a on a.id = d.area_id
    where x.project_id = any(${projectIds}::uuid[]) and x.ended_at is null`)
  await settleTies(work, 'project_part')
  await work.run(
    sql`/* judge-parts: given up */ update area_tie t set ended_at = tie_moment() from project_part x where t.project_part_id = x.id and x.ended_at is not null and t.ended_at is null and x.project_id = any(${projectIds}::uuid[])`,
  )
  await shareAllocations(work, projectIds)
}

/** Those of the projects that a reviewer ever split. */
export const everSplit = async (work: Work, projectIds: readonly string[]) =>
  (
    await work.rows<{ id: string }>(
      sql`/* judge-parts: ever split */ select distinct project_id::text as id from project_part where project_id = any(${projectIds}::uuid[])`,
    )
  ).map(({ id }) => id)

/** Gives up the parts of allocations that name another project now, or none: their money does not follow the old one's parts. */
export async function giveUpStrayParts(work: Work, allocations: readonly string[]) {
  if (allocations.length === 0) return
  const given =
    await work.run(sql`/* give-up-stray-parts */ update allocation_part y set ended_at = tie_moment() from allocation a, project_part x
    where a.id = y.allocation_id and x.id = y.part_id and a.id = any(${allocations}::uuid[]) and y.ended_at is null and x.project_id is distinct from a.project_id`)
  if (given > 0) await endTiesOfParts(work, allocations)
}

const endTiesOfParts = (work: Work, allocations: readonly string[]) =>
  work.run(
    sql`/* parts given up: ties end */ update area_tie t set ended_at = tie_moment() from allocation_part y where t.allocation_part_id = y.id and t.ended_at is null and y.ended_at is not null and y.allocation_id = any(${allocations}::uuid[])`,
  )

/** Brings the parts of allocations in line with the parts of their projects, and ties them as those are tied. */
export async function shareAllocations(work: Work, projectIds: readonly string[]) {
  if (projectIds.length === 0) return
  const allocations = await work.rows<{
    id: string
    amount: string
    parts: { id: string; share: string }[]
    present: { part: string; amount: string }[]
  }>(sql`/* share-allocations: read */
    select a.id::text, a.amount::text,
      -- An allocation that a reviewer placed by itself is not shared.
      coalesce((select json_agg(json_build_object('id', x.id, 'share', x.share::text) order by x.ordinal) from project_part x where x.project_id = a.project_id and x.ended_at is null
        and not exists (select from standing_decision d where d.allocation_id = a.id and d.kind in ('CONFIRM', 'OUTSIDE'))), '[]') as parts,
      coalesce((select json_agg(json_build_object('part', y.part_id, 'amount', y.amount::text)) from allocation_part y where y.allocation_id = a.id and y.ended_at is null), '[]') as present
    from allocation a where a.project_id = any(${projectIds}::uuid[])`)
  const changed = allocations.flatMap(({ id, amount, parts, present }) => {
    const amounts =
      parts.length === 0
        ? []
        : splitMoney(
            amount,
            parts.map(({ share }) => share),
          )
    const wanted = parts.map((part, index) => ({ part: part.id, amount: amounts[index]! }))
    const same =
      wanted.length === present.length &&
      wanted.every((each) => present.some((one) => one.part === each.part && one.amount === each.amount))
    return same ? [] : [{ id, parts: wanted }]
  })
  if (changed.length > 0) {
    const ids = changed.map(({ id }) => id)
    await work.run(
      sql`/* share-allocations: give up */ update allocation_part set ended_at = tie_moment() where allocation_id = any(${ids}::uuid[]) and ended_at is null`,
    )
    await endTiesOfParts(work, ids)
    await work.run(sql`/* share-allocations: write */ insert into allocation_part (allocation_id, part_id, amount, recorded_at)
      select r.id, p.part, p.amount, tie_moment() from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as r(id uuid, parts jsonb), jsonb_to_recordset(r.parts) as p(part uuid, amount numeric)`)
  }
  await work.run(sql`/* share-allocations: tie */ insert into new_tie
    select y.id, t.status, t.area_id, case when t.status = 'UNRESOLVED' then null else 'INHERITED' end, t.reason, ${beforeBothLines(sql`'承继项目分部“' || x.name || '”的归属：'`, sql`'As the part “' || x.name || '” of its project: '`, sql`t.explanation`)}, '[]', '[]', '{}', ${TIE_RULES_VERSION}
    from allocation_part y join allocation a on a.id = y.allocation_id join project_part x on x.id = y.part_id join area_tie t on t.project_part_id = x.id and t.ended_at is null
    where a.project_id = any(${projectIds}::uuid[]) and y.ended_at is null`)
  await settleTies(work, 'allocation_part')
}
