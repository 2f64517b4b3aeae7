import { sql } from 'kysely'
import { inBothLines } from '../../graph/in-both-lines.js'
import type { Work } from '../../database/work.js'
import { halvesOf, inLines, joined, type Message } from '../../values/message.js'
import { t } from '../../values/title.js'
import { breathe } from '../../values/breathe.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { judge, TIE_RULES_VERSION, type ParentFact, type RecordFacts, type Verdict } from './judge.js'
import { combineVerdicts } from './combine-verdicts.js'
import { candidateOf } from './tie-verdict.js'
import { spatialFacts } from './spatial-facts.js'

interface ProjectRow {
  id: string
  /** What it hangs on: the project that it was merged into, else its parent. */
  parent: ParentFact | null
  merged: boolean
  manual: RecordFacts['manual'] | null
  rejected: string[]
  split: string | null
  duplicates: string[]
  sources: (Omit<RecordFacts, 'spatial' | 'parent' | 'manual'> & { id: string; hasGeometry: boolean })[]
}

/** How many projects are judged at a time: what they read stays small. */
const CHUNK = 4000
const VERDICTS_AT_ONCE = 500

/** Judges projects by all that their records say, and puts the verdicts where settleTies finds them. */
export async function judgeProjects(work: Work, gazetteer: Gazetteer, ids: readonly string[]) {
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await readProjects(work, ids.slice(start, start + CHUNK))
    const spatial = await spatialFacts(
      work,
      rows.flatMap(({ sources }) => sources.filter(({ hasGeometry }) => hasGeometry).map(({ id }) => id)),
    )
    await putVerdicts(
      work,
      await judged(rows, (project) => ({
        subject: project.id,
        verdict: judgeProject(project, gazetteer, spatial),
      })),
    )
  }
}

function judgeProject(
  project: ProjectRow,
  gazetteer: Gazetteer,
  spatial: Awaited<ReturnType<typeof spatialFacts>>,
): Verdict {
  if (project.merged && project.parent) return mergedVerdict(project.parent)
  if (project.split) return splitVerdict(halvesOf(project.split))
  const verdicts = project.sources.map(({ id, ...facts }) =>
    judge(
      {
        ...facts,
        spatial: spatial.get(id),
        parent: project.parent ?? undefined,
        manual: project.manual ?? undefined,
      },
      gazetteer,
    ),
  )
  const verdict = barRejected(combineVerdicts(verdicts), project.rejected, gazetteer)
  return verdict.method === 'MANUAL' || project.duplicates.length === 0
    ? verdict
    : duplicateVerdict(verdict, project.duplicates)
}

/** A project that a reviewer split stands by its parts. */
export const splitVerdict = (explanation: Message): Verdict => ({
  status: 'TIED',
  areaId: null,
  method: 'MANUAL',
  reason: null,
  explanation,
  evidence: [],
  candidates: [],
})

/** A project that was merged into another stands where that one does; its records and its money are that one's now. */
function mergedVerdict({ status, areaId, reason, name, explanation }: ParentFact): Verdict {
  const why = halvesOf(explanation)
  return {
    status,
    areaId,
    method: status === 'UNRESOLVED' ? null : 'INHERITED',
    reason,
    candidates: [],
    explanation: t(
      `已并入项目“${name}”，随其归属：${why.zh}`,
      `Merged into the project “${name}”, whose tie it has: ${why.en}`,
    ),
    evidence: [
      {
        method: 'INHERITED',
        areaId,
        divisionIds: [],
        text: t(`已并入项目“${name}”`, `Merged into the project “${name}”`),
        supports: status !== 'UNRESOLVED',
      },
    ],
  }
}

/** What a reviewer said it is not, it does not become again by itself. */
export function barRejected(verdict: Verdict, rejected: readonly string[], gazetteer: Gazetteer): Verdict {
  if (
    verdict.method === 'MANUAL' ||
    verdict.status === 'UNRESOLVED' ||
    !rejected.includes(verdict.areaId ?? '')
  )
    return verdict
  const area = verdict.areaId
    ? t(gazetteer.areaName(verdict.areaId), gazetteer.areaName(verdict.areaId))
    : t('区外', 'no area')
  return {
    ...verdict,
    status: 'UNRESOLVED',
    areaId: null,
    method: null,
    reason: 'CONFLICT',
    explanation: t(
      `证据指向${area.zh}，但人工已否定这一归属，待人工认定。${verdict.explanation.zh}`,
      `The evidence points to ${area.en}, which a person has ruled out: a person decides. ${verdict.explanation.en}`,
    ),
    candidates: [
      { ...candidateOf(verdict), score: 0, evidenceTexts: [t('人工已否定', 'Ruled out by a person')] },
      ...verdict.candidates.filter(({ areaId }) => areaId !== verdict.areaId),
    ],
  }
}

function duplicateVerdict(verdict: Verdict, duplicates: readonly string[]): Verdict {
  const pairs = joined(duplicates.map(halvesOf))
  const candidates =
    verdict.status === 'UNRESOLVED' ? verdict.candidates : [candidateOf(verdict), ...verdict.candidates]
  return {
    ...verdict,
    status: 'UNRESOLVED',
    areaId: null,
    method: null,
    reason: 'POSSIBLE_DUPLICATE',
    candidates,
    explanation: t(
      `疑似与其他部门申报的同一项目：${pairs.zh}。请合并，或认定归属（即认定不是重复）。若不重复：${verdict.explanation.zh}`,
      `It may be a project that another department reported too: ${pairs.en}. Merge the two, or decide on the tie, which says that they are not the same. If they are not: ${verdict.explanation.en}`,
    ),
  }
}

const readProjects = (work: Work, ids: readonly string[]) =>
  work.rows<ProjectRow>(sql`/* judge-projects: read */
    select p.id::text, p.merged_into_id is not null as merged,
      (select json_build_object('status', t.status, 'areaId', t.area_id, 'reason', t.reason, 'name', up.name, 'explanation', t.explanation)
        from area_tie t join project up on up.id = t.project_id where t.project_id = coalesce(p.merged_into_id, p.parent_id) and t.ended_at is null) as parent,
      (select json_build_object('status', case d.kind when 'CONFIRM' then 'TIED' else 'OUTSIDE' end, 'areaId', d.area_id, 'explanation', d.decided_by || '：' || d.reason)
        from standing_decision d where d.project_id = p.id and d.kind in ('CONFIRM', 'OUTSIDE')) as manual,
      coalesce((select json_agg(coalesce(d.area_id::text, '')) from standing_rejection d where d.project_id = p.id), '[]') as rejected,
      (select ${inBothLines(
        sql`'已拆分为 ' || count(*) || ' 个分部：' || string_agg(x.name || '（份额 ' || trim_scale(x.share * 100) || '%）', '、' order by x.ordinal)`,
        sql`'Split into ' || count(*) || ' parts: ' || string_agg(x.name || ' (' || trim_scale(x.share * 100) || '%)', ', ' order by x.ordinal)`,
      )}
        from project_part x where x.project_id = p.id and x.ended_at is null having count(*) > 0) as split,
      coalesce((select json_agg(u.explanation order by u.id) from duplicate_pair u where u.state = 'OPEN' and (u.first_id = p.id or u.second_id = p.id)), '[]') as duplicates,
      coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title, 'place', s.place, 'description', s.description, 'villageCode', s.village_code,
          'townshipCode', s.township_code, 'areaCode', s.area_code, 'date', coalesce(s.record_date, s.start_date), 'hasGeometry', s.geometry is not null) order by s.department, s.external_id)
        from project_source s where s.project_id = p.id), '[]') as sources
    from project p where p.id = any(${ids}::uuid[]) order by p.id`)

interface Judged {
  subject: string
  verdict: Verdict
}

/** Judges rows one by one; others have their turn in between. */
export async function judged<Row>(rows: readonly Row[], judgeOne: (row: Row) => Judged): Promise<Judged[]> {
  const verdicts: Judged[] = []
  for (const row of rows) {
    await breathe()
    verdicts.push(judgeOne(row))
  }
  return verdicts
}

/** Verdicts go in some hundreds a statement, since each may tell of many places. */
export async function putVerdicts(work: Work, verdicts: readonly Judged[]) {
  for (let start = 0; start < verdicts.length; start += VERDICTS_AT_ONCE)
    await putSome(work, verdicts.slice(start, start + VERDICTS_AT_ONCE))
}

async function putSome(work: Work, verdicts: readonly Judged[]) {
  const rows = verdicts.map(
    ({ subject, verdict: { status, areaId, method, reason, explanation, evidence, candidates } }) => ({
      subject,
      status,
      area_id: areaId,
      method,
      reason,
      explanation: inLines(explanation),
      evidence: evidence.map(({ method: by, areaId: area, text, supports }) => ({
        method: by,
        areaId: area,
        text: inLines(text),
        supports,
      })),
      candidates: candidates.map(({ areaId: area, evidenceTexts, method: by, divisionIds }) => {
        const divisions = new Set(divisionIds)
        return {
          areaId: area,
          text: inLines(joined(evidenceTexts)),
          method: by,
          divisionId: divisions.size === 1 ? divisionIds[0] : null,
        }
      }),
      division_ids: [...new Set(evidence.flatMap(({ divisionIds }) => divisionIds))],
    }),
  )
  await work.run(sql`/* put-verdicts */ insert into new_tie
    select subject, status, area_id, method, reason, explanation, evidence, candidates, division_ids, ${TIE_RULES_VERSION}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(subject uuid, status text, area_id uuid, method text, reason text, explanation text, evidence jsonb, candidates jsonb, division_ids uuid[])`)
}
