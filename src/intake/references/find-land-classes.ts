import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { bad, ok, shown, type Parsed } from '../../values/parsed.js'
import { normaliseText } from '../../values/text.js'
import { isEmpty, textOf, type Parts } from './reference-parts.js'

/** Land classes by code, or by name within their scheme. */
export async function findLandClasses(work: Work, asked: readonly Parts[]): Promise<Parsed<unknown>[]> {
  const scheme = (parts: Parts) => textOf(parts.scheme) || 'GB/T 21010-2017'
  const named = asked.filter((parts) => !parts.code && parts.name)
  const rows =
    named.length === 0
      ? []
      : await work.rows<{ scheme: string; name: string; code: string }>(sql`/* intake: land classes by name */
          select distinct c.scheme, c.name, c.code from land_class c join jsonb_to_recordset(${JSON.stringify(named.map((parts) => ({ scheme: scheme(parts), name: normaliseText(textOf(parts.name)) })))}::jsonb) as i(scheme text, name text) on i.scheme = c.scheme and i.name = c.name`)
  return asked.map((parts) => {
    if (isEmpty(parts, ['code', 'name'])) return ok(null)
    if (parts.code) return ok([scheme(parts), parts.code])
    const fitting = rows.filter(
      (row) => row.scheme === scheme(parts) && row.name === normaliseText(textOf(parts.name)),
    )
    return fitting.length === 1
      ? ok([fitting[0]!.scheme, fitting[0]!.code])
      : bad({
          zh: `${scheme(parts)} 中没有名为${shown(textOf(parts.name))}的地类，请填写地类编码。`,
          en: `No land class of ${scheme(parts)} is named ${shown(textOf(parts.name))}. Enter its code.`,
        })
  })
}
