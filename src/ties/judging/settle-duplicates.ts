import { sql } from 'kysely'
import type { Work } from '../../database/work.js'

const others = (project: string, pairs: readonly { first_id: string; second_id: string }[]) =>
  pairs.map(({ first_id, second_id }) => (first_id === project ? second_id : first_id))

/** A reviewer who says where a project lies says that it is no duplicate. Gives the projects that it was held to be like. */
export async function dismissDuplicates(work: Work, project: string, decision: string): Promise<string[]> {
  const pairs = await work.rows<{ first_id: string; second_id: string }>(sql`/* settle-duplicates: dismiss */
    update duplicate_pair set state = 'DISMISSED', decision_id = ${decision}::uuid
    where state = 'OPEN' and (first_id = ${project}::uuid or second_id = ${project}::uuid) returning first_id::text, second_id::text`)
  return others(project, pairs)
}

/** Two that were merged are a pair, whether or not they had been found alike. */
export const mergeDuplicates = (work: Work, kept: string, other: string, decision: string) =>
  work.run(sql`/* settle-duplicates: merge */
    insert into duplicate_pair (first_id, second_id, explanation, state, decision_id, recorded_at)
    values (least(${kept}::uuid, ${other}::uuid), greatest(${kept}::uuid, ${other}::uuid), e'人工认定为同一项目\\nDecided by a person to be one project', 'MERGED', ${decision}::uuid, tie_moment())
    on conflict (first_id, second_id) do update set state = 'MERGED', decision_id = excluded.decision_id`)

/**
 * What a decision settled is open again when it is undone, unless another that stands, taken since the two were found
 * alike, says where one of them lies. Gives the projects of the pairs.
 */
export async function reopenDuplicates(work: Work, undone: string): Promise<string[]> {
  const pairs = await work.rows<{ first_id: string; second_id: string }>(sql`/* settle-duplicates: reopen */
    update duplicate_pair d set state = case when s.id is null then 'OPEN' else 'DISMISSED' end, decision_id = s.id
    from duplicate_pair p left join lateral (
      select t.id from tie_decision t
      where t.project_id in (p.first_id, p.second_id) and t.kind in ('CONFIRM', 'OUTSIDE', 'SPLIT') and t.decided_at >= p.recorded_at and t.id <> ${undone}::uuid
        and not exists (select from tie_decision u where u.undoes_id = t.id)
      order by t.decided_at desc, t.id desc limit 1
    ) s on true
    where p.id = d.id and d.decision_id = ${undone}::uuid
    returning d.first_id::text, d.second_id::text`)
  return pairs.flatMap(({ first_id, second_id }) => [first_id, second_id])
}
