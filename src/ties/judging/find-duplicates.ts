import { sql } from 'kysely'
import { inBothLines } from '../../graph/in-both-lines.js'
import type { Work } from '../../database/work.js'
import { breathe } from '../../values/breathe.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { likenessOf } from './likeness.js'
import { departmentName } from '../../projects/department-name.js'

interface SourceRow {
  project: string
  holder: string
  department: string
  title: string
  place: string | null
  villageCode: string | null
  budget: string | null
  firstYear: number | null
  lastYear: number | null
  poolNumber: string | null
  documentNumbers: string[]
}

/**
 * Looks for projects that two departments may both have reported, among those given against all: the same work at the
 * same place, with amounts and years that fit, or one number of the project pool. Gives the projects whose standing
 * as a possible duplicate changed, so that their ties are judged anew. A record is compared for the project that holds it,
 * so that one that was merged into another is still known for what it is like.
 */
export async function findDuplicates(
  work: Work,
  gazetteer: Gazetteer,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await work.rows<SourceRow>(sql`/* find-duplicates: read */
    select p.id::text as project, s.project_id::text as holder, p.department, s.title, s.place, s.village_code as "villageCode", s.budget::text,
      extract(year from coalesce(s.start_date, s.end_date))::int as "firstYear", extract(year from coalesce(s.end_date, s.start_date))::int as "lastYear",
      p.pool_number as "poolNumber", coalesce(to_json(s.document_numbers), '[]') as "documentNumbers"
    from project p join project_source s on s.department = p.department and s.external_id = p.external_id
    where p.id = any(${ids}::uuid[]) or s.project_id = any(${ids}::uuid[])`)
  const likenesses: object[] = []
  for (const { project, holder, budget, firstYear, lastYear, poolNumber, documentNumbers, ...row } of rows) {
    await breathe()
    likenesses.push({
      project_id: project,
      holder_id: holder,
      department: row.department,
      budget,
      first_year: firstYear,
      last_year: lastYear,
      pool_number: poolNumber,
      document_numbers: documentNumbers,
      ...likenessOf(row, gazetteer),
    })
  }
  await work.run(sql`/* find-duplicates: keep */
    insert into project_likeness (project_id, holder_id, department, title, place, budget, first_year, last_year, pool_number, document_numbers)
    select project_id, holder_id, department, title, place, budget, first_year, last_year, pool_number, document_numbers
    from jsonb_to_recordset(${JSON.stringify(likenesses)}::jsonb) as r(project_id uuid, holder_id uuid, department text, title text, place text, budget numeric, first_year integer, last_year integer, pool_number text, document_numbers text[])
    on conflict (project_id) do update set holder_id = excluded.holder_id, department = excluded.department, title = excluded.title, place = excluded.place, budget = excluded.budget,
      first_year = excluded.first_year, last_year = excluded.last_year, pool_number = excluded.pool_number, document_numbers = excluded.document_numbers
    where project_likeness is distinct from excluded`)
  const changed = await work.rows<{ first_id: string; second_id: string }>(sql`/* find-duplicates: pairs */
    with asked as materialized (select unnest(${ids}::uuid[]) as id),
    own as materialized (select l.* from project_likeness l where l.holder_id in (select id from asked) or l.project_id in (select id from asked)),
    alike as (
      select least(a.holder_id, b.holder_id) as first_id, greatest(a.holder_id, b.holder_id) as second_id
      from own a
      join project_likeness b on b.title = a.title and b.place = a.place and b.department <> a.department
      where a.title <> '' and (a.place <> '' or (a.budget is not null and b.budget is not null and length(a.title) >= 6))
        and (a.budget is null or b.budget is null or abs(a.budget - b.budget) <= 0.01 * greatest(a.budget, b.budget))
        and (a.first_year is null or b.first_year is null or (a.first_year <= b.last_year and b.first_year <= a.last_year))
      union
      select least(a.holder_id, b.holder_id), greatest(a.holder_id, b.holder_id)
      from own a
      join project_likeness b on b.place = a.place and a.place <> '' and b.department <> a.department and b.budget = a.budget
      where (similarity(a.title, b.title) >= 0.4 or a.document_numbers && b.document_numbers)
        and (a.first_year is null or b.first_year is null or (a.first_year <= b.last_year and b.first_year <= a.last_year))
      union
      select least(a.holder_id, b.holder_id), greatest(a.holder_id, b.holder_id)
      from own a
      join project_likeness b on b.pool_number = a.pool_number and b.department <> a.department
    ),
    live as (
      select l.*, ${inBothLines(
        sql`'“' || f.name || '”（' || ${departmentName(sql`f.department`)} || ' ' || f.external_id || '）与“' || s.name || '”（' || ${departmentName(sql`s.department`)} || ' ' || s.external_id || '）工程、地点与金额相合'`,
        sql`'“' || f.name || '” (' || f.external_id || ') and “' || s.name || '” (' || s.external_id || ') agree in works, place and amount'`,
      )} as explanation
      from alike l join project f on f.id = l.first_id join project s on s.id = l.second_id
      where l.first_id <> l.second_id and f.merged_into_id is null and s.merged_into_id is null and f.parent_id is distinct from s.id and s.parent_id is distinct from f.id
    ),
    gone as (
      update duplicate_pair d set state = 'GONE' where d.state = 'OPEN' and (d.first_id in (select id from asked) or d.second_id in (select id from asked))
        and not exists (select from live l where l.first_id = d.first_id and l.second_id = d.second_id)
      returning first_id, second_id
    ),
    come as (
      insert into duplicate_pair (first_id, second_id, explanation, state) select first_id, second_id, explanation, 'OPEN' from live
      on conflict (first_id, second_id) do update set explanation = excluded.explanation, state = 'OPEN', recorded_at = case duplicate_pair.state when 'GONE' then now() else duplicate_pair.recorded_at end
        where duplicate_pair.state = 'GONE' or (duplicate_pair.state = 'OPEN' and duplicate_pair.explanation <> excluded.explanation)
      returning first_id, second_id
    )
    select first_id::text, second_id::text from gone union select first_id::text, second_id::text from come`)
  return [...new Set(changed.flatMap((pair) => [pair.first_id, pair.second_id]))]
}
