import type { Work } from '../../database/work.js'
import type { Draft } from '../tables/read-record.js'
import { refuse } from '../records/refuse.js'
import { resolveReferences, type Asked } from './resolve-references.js'
import type { Prepared, Preparing } from '../records/prepared.js'

/** Gives records the natural keys of what their rows refer to; what is not found goes to the rows' problems. */
export async function nameReferences(
  work: Work,
  prepared: readonly Prepared[],
  { gazetteer, department }: Preparing,
) {
  const asked: (Asked & { prepared: Prepared; property: string })[] = []
  // A contract is looked up after the project that the row names.
  for (const contracts of [false, true]) {
    asked.length = 0
    for (const each of prepared)
      for (const [property, { kind, lenient }] of Object.entries(
        each.draft.section.recognised.mapping.references,
      )) {
        if ((kind === 'contract') !== contracts) continue
        asked.push({
          kind,
          lenient,
          parts: partsOf(each.draft, property),
          project: each.record.project,
          prepared: each,
          property,
        })
      }
    if (asked.length === 0) continue
    const found = await resolveReferences(work, gazetteer, asked, department)
    asked.forEach(({ prepared: each, property }, index) => {
      const read = found[index]!
      const { required } = each.draft.section.recognised.mapping.references[property]!
      if (!read.ok) refuse(each.draft, property, read.problem, read)
      else if (read.value === null && required)
        refuse(each.draft, property, { zh: '必填，但为空，请补充。', en: 'Required, but empty. Enter it.' })
      else (each.record as Record<string, unknown>)[property] = read.value
    })
  }
}

const partsOf = ({ values }: Draft, property: string): Record<string, unknown> => {
  const parts: Record<string, unknown> = {}
  for (const [field, value] of values)
    if (field.startsWith(`${property}.`)) parts[field.slice(property.length + 1)] = value
  return parts
}
