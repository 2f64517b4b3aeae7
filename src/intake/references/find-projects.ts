import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { bad, ok, shown, type Parsed } from '../../values/parsed.js'
import { isEmpty, textOf, type Parts } from './reference-parts.js'
import type { Message } from '../../values/message.js'

interface AskedProject {
  parts: Parts
  lenient: boolean
}

/** Projects by department and number, by number alone where only one department uses it, or by title where only one project bears it. */
export async function findProjects(
  work: Work,
  asked: readonly AskedProject[],
  department: string | undefined,
): Promise<Parsed<unknown>[]> {
  const input = asked.flatMap(({ parts }, place) => {
    const given = {
      place,
      department: parts.department ?? null,
      external: parts.externalId ?? null,
      title: parts.externalId ? null : (parts.title ?? null),
    }
    return (given.department && given.external) || (given.external === null && given.title === null)
      ? []
      : [given]
  })
  const found = new Map<number, { department: string; external: string; project: string }[]>()
  if (input.length > 0) {
    const rows = await work.rows<{
      place: number
      department: string
      external: string
      project: string
    }>(sql`/* intake: projects by number or title */
      select i.place, s.department, s.external_id as external, s.project_id::text as project
      from jsonb_to_recordset(${JSON.stringify(input)}::jsonb) as i(place integer, department text, external text, title text)
      join project_source s on (s.external_id = i.external or (i.external is null and s.title = i.title)) and (i.department is null or s.department = i.department)`)
    for (const { place, ...row } of rows) found.set(place, [...(found.get(place) ?? []), row])
  }
  return asked.map(({ parts, lenient }, place) => {
    if (isEmpty(parts, ['externalId', 'title'])) return ok(null)
    if (parts.department && parts.externalId) return ok([parts.department, parts.externalId])
    const rows = found.get(place) ?? []
    const own = rows.filter((row) => row.department === department)
    const fitting = own.length > 0 ? own : rows
    if (new Set(fitting.map(({ project }) => project)).size === 1)
      return ok([fitting[0]!.department, fitting[0]!.external])
    const named = parts.externalId
      ? numbered(shown(textOf(parts.externalId)))
      : titled(shown(textOf(parts.title)))
    if (lenient && !parts.externalId) return ok(null)
    return bad(
      fitting.length === 0
        ? {
            zh: `没有${named.zh}的项目，请先导入该项目，或更正此处。`,
            en: `No project ${named.en} was found. Import it first, or correct this value.`,
          }
        : {
            zh: `${named.zh}的项目有 ${fitting.length} 个（${[...new Set(fitting.map((row) => row.department))].join('、')}），请填写项目编号及主管部门。`,
            en: `${fitting.length} projects match ${named.en} (${[...new Set(fitting.map((row) => row.department))].join(', ')}). Enter the project’s number and department.`,
          },
    )
  })
}

const numbered = (id: string): Message => ({ zh: `编号为${id}`, en: `with number ${id}` })
const titled = (name: string): Message => ({ zh: `名为${name}`, en: `named ${name}` })
