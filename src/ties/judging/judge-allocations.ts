import { sql } from 'kysely'
import { beforeBothLines, inBothLines } from '../../graph/in-both-lines.js'
import type { Work } from '../../database/work.js'
import { halvesOf, joined } from '../../values/message.js'
import { t } from '../../values/title.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { judge, TIE_RULES_VERSION, type ParentFact, type RecordFacts, type Verdict } from './judge.js'
import { barRejected, judged, putVerdicts, splitVerdict } from './judge-projects.js'
import { departmentName } from '../../projects/department-name.js'

interface AllocationRow {
  id: string
  title: string
  place: string | null
  villageCode: string | null
  areaCode: string | null
  date: string | null
  parent: ParentFact | null
  manual: RecordFacts['manual'] | null
  rejected: string[]
  split: boolean
}

const CHUNK = 10_000

/** Judges allocations: most inherit their project's tie in one statement; those with evidence of their own are weighed one by one. */
export async function judgeAllocations(work: Work, gazetteer: Gazetteer, ids: readonly string[]) {
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK)
    const own = new Set(await withOwnEvidence(work, chunk))
    const inheriting = chunk.filter((id) => !own.has(id))
    if (inheriting.length > 0) await inherit(work, inheriting)
    const rows = await readAllocations(work, [...own])
    await putVerdicts(
      work,
      await judged(rows, ({ id, parent, manual, rejected, split, ...facts }) => ({
        subject: id,
        verdict:
          split && parent
            ? sharedVerdict(parent, judge(facts, gazetteer), gazetteer)
            : barRejected(
                judge({ ...facts, parent: parent ?? undefined, manual: manual ?? undefined }, gazetteer),
                rejected,
                gazetteer,
              ),
      })),
    )
  }
}

/** An allocation of a split project goes by its parts; what it says of its own place is shown beside that, and speaks against it. */
function sharedVerdict({ name, explanation }: ParentFact, own: Verdict, gazetteer: Gazetteer): Verdict {
  const why = halvesOf(explanation)
  const shared = splitVerdict(t(`承继项目“${name}”：${why.zh}`, `As its project “${name}”: ${why.en}`))
  if (own.evidence.length === 0) return shared
  const against = own.evidence.map((each) => ({ ...each, supports: false }))
  const points =
    own.status === 'UNRESOLVED'
      ? t('归属待定', 'leaves its area open')
      : own.areaId
        ? t(`指向${gazetteer.areaName(own.areaId)}`, `points to ${gazetteer.areaName(own.areaId)}`)
        : t('指向各项目区外', 'points outside every area')
  const texts = joined(against.map(({ text }) => text))
  return {
    ...shared,
    evidence: against,
    explanation: t(
      `${shared.explanation.zh}；但分配自身的证据${points.zh}：${texts.zh}。`,
      `${shared.explanation.en}; but the allocation’s own evidence ${points.en}: ${texts.en}.`,
    ),
  }
}

const withOwnEvidence = async (work: Work, ids: readonly string[]) =>
  (
    await work.rows<{ id: string }>(sql`/* judge-allocations: with evidence of their own */
      select a.id::text from allocation a where a.id = any(${ids}::uuid[])
        and (a.project_id is null or coalesce(a.place, a.village_code, a.area_code) is not null or exists (select from standing_decision d where d.allocation_id = a.id))`)
  ).map(({ id }) => id)

const inherit = (work: Work, ids: readonly string[]) =>
  work.run(sql`/* judge-allocations: inherit */ insert into new_tie
    select a.id, t.status, t.area_id, case when t.status = 'UNRESOLVED' then null else 'INHERITED' end, t.reason,
      ${beforeBothLines(sql`'承继项目“' || p.name || '”的归属：'`, sql`'As its project “' || p.name || '”: '`, sql`t.explanation`)},
      jsonb_build_array(jsonb_build_object('method', 'INHERITED', 'areaId', t.area_id, 'text', ${inBothLines(
        sql`'项目“' || p.name || '”（' || ${departmentName(sql`p.department`)} || ' ' || p.external_id || '）' || case t.status when 'TIED' then coalesce('归属' || c.name, '已拆分，随其分部归属') when 'OUTSIDE' then '在项目区外' else '归属待定' end`,
        sql`'The project “' || p.name || '” (' || p.external_id || ') ' || case t.status when 'TIED' then coalesce('is tied to ' || c.name, 'was split, and its parts are tied') when 'OUTSIDE' then 'lies outside every area' else 'awaits an area' end`,
      )}, 'supports', t.status <> 'UNRESOLVED')),
      t.candidates, t.division_ids, ${TIE_RULES_VERSION}
    from allocation a
    join project p on p.id = a.project_id
    join area_tie t on t.project_id = p.id and t.ended_at is null
    left join consolidation_area c on c.id = t.area_id
    where a.id = any(${ids}::uuid[])`)

const readAllocations = (work: Work, ids: readonly string[]) =>
  work.rows<AllocationRow>(sql`/* judge-allocations: read */
    select a.id::text, coalesce(a.purpose, '') as title, a.place, a.village_code as "villageCode", a.area_code as "areaCode",
      coalesce(a.allocated_on, f.received_on)::text as date,
      (select json_build_object('status', t.status, 'areaId', t.area_id, 'reason', t.reason, 'name', p.name, 'explanation', t.explanation)
        from area_tie t join project p on p.id = t.project_id where t.project_id = a.project_id and t.ended_at is null) as parent,
      (select json_build_object('status', case d.kind when 'CONFIRM' then 'TIED' else 'OUTSIDE' end, 'areaId', d.area_id, 'explanation', d.decided_by || '：' || d.reason)
        from standing_decision d where d.allocation_id = a.id and d.kind in ('CONFIRM', 'OUTSIDE')) as manual,
      coalesce((select json_agg(coalesce(d.area_id::text, '')) from standing_rejection d where d.allocation_id = a.id), '[]') as rejected,
      exists (select from allocation_part x where x.allocation_id = a.id and x.ended_at is null) as split
    from allocation a join fund f on f.id = a.fund_id where a.id = any(${ids}::uuid[])`)
