import { InputError } from '../values/problem.js'
import type { Mapping } from './mapping.js'
import { lacking, place, type Placed } from './place-columns.js'
import type { SourceRow } from './readers/source.js'
import { HEADER_ROWS_MAX, placeOf, titleOf, type Surroundings } from './recognise.js'
import { headersOf, type Header } from './table-headers.js'

/** Why a table was not recognised: its headers, the mapping that comes nearest, and what it lacks for it. */
export function explainUnknown(
  rows: readonly SourceRow[],
  mappings: readonly Mapping[],
  around: Surroundings,
): InputError {
  let nearest: { mapping: Mapping; columns: Placed[]; headers: Header[]; title: string } | undefined
  let widest: Header[] = []
  rows.slice(0, HEADER_ROWS_MAX).forEach((row, first) => {
    const headers = headersOf([row])
    if (headers.length > widest.length) widest = headers
    for (const mapping of mappings) {
      const columns = place(headers, mapping, around.shortNames)
      if (columns.length > (nearest?.columns.length ?? 0))
        nearest = { mapping, columns, headers, title: titleOf(rows.slice(0, first), around) }
    }
  })
  const found = (nearest?.headers ?? widest).map(({ text }) => text.replace(/\s+/g, '')).slice(0, 30)
  const near = nearest
    ? `最接近的是“${nearest.mapping.title}”（${nearest.mapping.id}），但缺少：${lacking(nearest.mapping, nearest.columns, nearest.title, around).join('、') || '能断定用途的字样'}。`
    : ''
  return new InputError(
    'UNKNOWN_TABLE',
    `${placeOf(around)}的表头没有映射认识：${found.length > 0 ? found.join('、') : '（没有找到表头）'}。${near}请更正表头，或用 --mapping 指明映射，或在 QUANYU_MAPPINGS_DIR 中添加映射。No mapping knows these headers: correct them, name a mapping with --mapping, or add one.`,
    around.file,
  )
}
