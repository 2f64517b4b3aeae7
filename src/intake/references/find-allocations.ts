import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { bad, ok, type Parsed } from '../../values/parsed.js'
import { isEmpty, textOf, type Parts } from './reference-parts.js'

/** Allocations by document and number, or by document and the project, purpose or place, where only one fits. */
export async function findAllocations(work: Work, asked: readonly Parts[]): Promise<Parsed<unknown>[]> {
  const vague = asked.flatMap((parts, place) =>
    parts.externalId || !parts.documentNumber || isEmpty(parts, ['projectId', 'title', 'place'])
      ? []
      : [
          {
            place,
            document: parts.documentNumber,
            project: parts.projectId ?? null,
            title: parts.title ?? null,
            site: parts.place ?? null,
          },
        ],
  )
  const found = new Map<number, string[]>()
  if (vague.length > 0) {
    const rows = await work.rows<{
      place: number
      external: string
    }>(sql`/* intake: allocations by project or place */
      select i.place, a.external_id as external
      from jsonb_to_recordset(${JSON.stringify(vague)}::jsonb) as i(place integer, document text, project text, title text, site text)
      join fund f on f.document_number = i.document
      join allocation a on a.fund_id = f.id
      left join project_source s on s.id = a.project_source_id
      where (i.project is null or s.external_id = i.project)
        and (i.title is null or i.title in (s.title, a.purpose, a.place))
        and (i.site is null or i.title is not null or i.project is not null or i.site = a.place)`)
    for (const { place, external } of rows) found.set(place, [...(found.get(place) ?? []), external])
  }
  return asked.map((parts, place) => {
    if (isEmpty(parts, ['documentNumber', 'externalId', 'projectId', 'title', 'place'])) return ok(null)
    if (!parts.documentNumber)
      return bad({ zh: '须写明资金文号。', en: 'The fund’s document number is required.' })
    if (parts.externalId) return ok([parts.documentNumber, parts.externalId])
    const fitting = found.get(place) ?? []
    if (fitting.length === 1) return ok([parts.documentNumber, fitting[0]])
    return bad({
      zh: `${textOf(parts.documentNumber)} 下${fitting.length === 0 ? '没有' : `有 ${fitting.length} 笔`}与本行项目或地点相符的分配，请填写分配编号。`,
      en: `${fitting.length === 0 ? 'No allocation' : `${fitting.length} allocations`} of ${textOf(parts.documentNumber)} match the project or place of this row. Enter the allocation number.`,
    })
  })
}
