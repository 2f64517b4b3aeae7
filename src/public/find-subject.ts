import { sql } from 'kysely'
import type { Row, Sql } from '../graph/column-kind.js'
import { findNode } from '../graph/node.js'
import { Department } from '../database/department.js'
import type { Work } from '../database/work.js'
import { noticeIn, projectsIn } from './objection.js'

/** What an objection may be about. */
const SUBJECTS = ['ConsolidationArea', 'Project', 'Fund', 'PublicNotice'] as const
export interface ObjectionSubject {
  column: 'area_id' | 'project_id' | 'fund_id' | 'notice_id'
  id: string
  /** The department in charge of it. */
  department: Department
}

/** Whether a condition holds of one of the areas that the public sees. */
const somewhere = (condition: (area: Sql) => Sql) =>
  sql`exists (select from publication u where u.withdrawn_at is null and ${condition(sql`u.area_id`)})`
const notice: Row = (column) => sql.ref(`n.${column}`)

/** How each is found where it is published, and whose it is; read with the caller's own eyes. */
const QUERIES: Record<(typeof SUBJECTS)[number], [ObjectionSubject['column'], (id: string) => Sql]> = {
  ConsolidationArea: [
    'area_id',
    (id) =>
      sql`select ${Department.NATURAL_RESOURCES} as department from consolidation_area a where a.id = ${id}::uuid and ${somewhere((area) => sql`a.id = ${area}`)}`,
  ],
  Project: [
    'project_id',
    (id) =>
      sql`select p.department from project p where p.id = ${id}::uuid and p.merged_into_id is null and ${somewhere((area) => sql`p.id in ${projectsIn(area)}`)}`,
  ],
  Fund: [
    'fund_id',
    (id) =>
      sql`select ${Department.FINANCE} as department from fund f where f.id = ${id}::uuid and ${somewhere(
        (
          area,
        ) => sql`exists (select from allocation a join area_tie t on t.ended_at is null and t.area_id = ${area}
          and (t.allocation_id = a.id or t.allocation_part_id in (select y.id from allocation_part y where y.allocation_id = a.id)) where a.fund_id = f.id)`,
      )}`,
  ],
  PublicNotice: [
    'notice_id',
    (id) =>
      sql`select ${Department.NATURAL_RESOURCES} as department from public_notice n where n.id = ${id}::uuid and ${somewhere((area) => noticeIn(area, notice))}`,
  ],
}

/** Finds what an objection is about, by its global id; nothing where it is not published. */
export async function findSubject(work: Work, subjectId: string): Promise<ObjectionSubject | null> {
  const node = findNode(subjectId)
  const name = SUBJECTS.find((each) => each === node?.concept.name)
  if (!node || !name) return null
  const [column, query] = QUERIES[name]
  const [row] = await work.rows<{ department: Department }>(sql`/* find-subject */ ${query(node.id)}`)
  return row ? { column, id: node.id, department: row.department } : null
}
