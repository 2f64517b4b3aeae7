import { InputError } from '../values/problem.js'
import { headerName, readHeader, readUnitNote } from './header-name.js'
import type { Column, Mapping, Unit } from './mapping.js'
import { headOf } from './mapping.js'
import type { SourceCell, SourceRow } from './readers/source.js'

/** A column of the table as it stands: where, under which header, in which unit. */
export interface Placed {
  column: Column
  at: number
  header: string
  unit?: Unit
}

export interface Recognised {
  mapping: Mapping
  columns: Placed[]
  /** The header's rows, as places in the rows that were looked at. */
  first: number
  last: number
  /** Headers that the mapping does not use. */
  unused: string[]
  /** What stands above the header, the sheet's and the file's name: where a document number or a year may stand. */
  title: string
}

export interface Surroundings {
  file: string
  sheet: string | null
  /** The folder's and the file's name: 水利局/2024年项目表.xlsx */
  path: string
  geographic: boolean
  /** The attribute names of a shapefile end after ten characters. */
  shortNames: boolean
  department?: string | undefined
}

/** How far down a header is looked for, and over how many rows it may stretch. */
export const HEADER_ROWS_MAX = 30
const DEPTH_MAX = 3
/** Headers that carry nothing to keep. */
const IDLE = new Set(['序号', '备注', '问题', 'no', 'no.', '#', '编号序号', 'fid', 'objectid', 'ogc_fid'])

/** Finds the header and the mapping that explains most of it; null where no mapping has all it needs. `at` asks for a header that begins at just that row. */
export function recognise(
  rows: readonly SourceRow[],
  mappings: readonly Mapping[],
  around: Surroundings,
  at?: number,
): Recognised | null {
  const found = candidates(rows, mappings, around, at)
  const [best, next] = found
  if (best && next && next.score === best.score && next.required === best.required)
    throw new InputError(
      'AMBIGUOUS_TABLE',
      `${placeOf(around)}的表头同时符合“${best.mapping.title}”（${best.mapping.id}）与“${next.mapping.title}”（${next.mapping.id}），请用 --mapping 指明。The headers fit two mappings: name one with --mapping.`,
    )
  return best ?? null
}

const placeOf = ({ file, sheet }: Surroundings) =>
  sheet === null ? `文件“${file}”` : `文件“${file}”的工作表“${sheet}”`

interface Candidate extends Recognised {
  score: number
  required: number
}

function candidates(
  rows: readonly SourceRow[],
  mappings: readonly Mapping[],
  around: Surroundings,
  at?: number,
): Candidate[] {
  const starts = at === undefined ? rows.slice(0, HEADER_ROWS_MAX).map((_, index) => index) : [at]
  const best = new Map<Mapping, Candidate>()
  // Fewer rows first: a title above a header adds nothing to it.
  for (let depth = 1; depth <= DEPTH_MAX; depth++)
    for (const first of starts.filter(
      (start) => start + depth <= rows.length && !continuesAbove(rows[start]!),
    )) {
      const headers = headersOf(rows.slice(first, first + depth))
      if (headers.length === 0) continue
      const title = titleOf(rows.slice(0, first + depth - 1), around)
      for (const mapping of mappings) {
        const columns = place(headers, mapping, around.shortNames)
        if (columns.length === 0 || lacking(mapping, columns, title, around).length > 0) continue
        const word = hasWord(mapping, `${title}\n${headers.map(({ text }) => text).join('\n')}`)
        if (mapping.needsWord && !word && mappings.length > 1) continue
        const known = best.get(mapping)
        const score =
          columns.length +
          (word ? 1 : 0) +
          PREFERENCE[mapping.origin] +
          (around.department !== undefined && mapping.department === around.department ? 0.25 : 0) +
          unitsOf(columns) / 1000
        if (known && known.score >= score) continue
        const required = mapping.columns.filter((column) => column.required).length
        best.set(mapping, {
          mapping,
          columns,
          first,
          last: first + depth - 1,
          unused: unusedOf(headers, columns),
          title,
          score,
          required,
        })
      }
    }
  return [...best.values()].sort((a, b) => b.score - a.score || b.required - a.required)
}

/** A row with cells that hang down from the one above is no header's first. */
const continuesAbove = ({ cells }: SourceRow) =>
  cells.some(({ merged, kind }) => merged === 'above' && kind !== 'empty')

/** How many columns know their unit: of two readings that explain as much, the one that misses no unit is right. */
const unitsOf = (columns: readonly Placed[]) =>
  columns.filter(
    ({ column, unit }) =>
      unit &&
      (/^money/.test(column.type) ? unit.endsWith('元') : column.type === 'landArea' && !unit.endsWith('元')),
  ).length

const PREFERENCE = { own: 0.1, shipped: 0, plain: -0.5 } as const

const hasWord = ({ words }: Mapping, text: string) => words.some((word) => text.includes(word))

export const titleOf = (above: readonly SourceRow[], { sheet, path }: Pick<Surroundings, 'sheet' | 'path'>) =>
  [
    ...above.map(({ cells }) =>
      cells
        .filter(({ merged }) => merged === undefined)
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join(' '),
    ),
    sheet ?? '',
    path,
  ]
    .filter((line) => line !== '')
    .join('\n')

interface Header {
  at: number
  /** As people see it: 资金（万元）/ 中央 */
  text: string
  names: string[]
  unit?: Unit
}

/** The headers of a band of rows: a group's name over its columns is read together with theirs. */
function headersOf(band: readonly SourceRow[]): Header[] {
  const width = Math.max(...band.map(({ cells }) => cells.length))
  const headers: Header[] = []
  for (let at = 0; at < width; at++) {
    const parts = band
      .map(({ cells }, level) => partOf(cells, at, band[level + 1]?.cells))
      .filter((text, level, all) => text !== '' && text !== all[level - 1] && !UNIT_NOTE.test(text))
    if (parts.length === 0) continue
    const read = parts.map(readHeader)
    const unit = read.findLast((part) => part.unit !== undefined)?.unit
    headers.push({ at, text: parts.join('/'), names: namesOf(parts, read), ...(unit ? { unit } : {}) })
  }
  return headers
}

/** 单位：万元 is a note on the table, no group's name. */
const UNIT_NOTE = /^[(（【]?(?:金额|面积|计量)?单位[:：]/

/** A group's name stands in its first cell only, where a table was saved as text. */
function partOf(cells: readonly SourceCell[], at: number, below: readonly SourceCell[] | undefined): string {
  const own = cells[at]?.text.trim() ?? ''
  if (own !== '' || !below?.[at]?.text.trim()) return own
  for (let left = at - 1; left >= 0; left--) {
    if (!below[left]?.text.trim()) return ''
    if (cells[left]?.text.trim()) return cells[left]!.text.trim()
  }
  return ''
}

function namesOf(parts: readonly string[], read: readonly ReturnType<typeof readHeader>[]): string[] {
  const last = read.at(-1)!
  if (parts.length === 1) return last.names
  // A last row that holds only the units adds no name.
  if (last.unit !== undefined && last.names.every((name) => name === last.unit || name.startsWith('(')))
    return namesOf(parts.slice(0, -1), read.slice(0, -1))
  const above = namesOf(parts.slice(0, -1), read.slice(0, -1))
  const joined = last.names.flatMap((name) =>
    above.flatMap((group) => [`${group}${name}`, `${group}:${name}`, `${name}${group}`]),
  )
  return [...joined, ...last.names]
}

const indexes = new WeakMap<Mapping, Map<string, Column>>()
function indexOf(mapping: Mapping, shortNames: boolean): Map<string, Column> {
  let index = indexes.get(mapping)
  if (!index) {
    const entries = mapping.columns.flatMap((column) =>
      column.headers.map((header): [string, Column] => [headerName(header), column]),
    )
    index = new Map([...entries].reverse())
    indexes.set(mapping, index)
  }
  if (!shortNames) return index
  const short = [...index]
    .filter(([name]) => name.length > 10 && /^[\x20-\x7e]+$/.test(name))
    .map(([name, column]): [string, Column] => [name.slice(0, 10), column])
  return new Map([...short, ...index])
}

function place(headers: readonly Header[], mapping: Mapping, shortNames: boolean): Placed[] {
  const index = indexOf(mapping, shortNames)
  const taken = new Set<Column>()
  const placed: Placed[] = []
  for (const { at, text, names, unit } of headers) {
    const name = names.find((each) => index.has(each))
    const column = name === undefined ? undefined : index.get(name)!
    if (!column || taken.has(column)) continue
    taken.add(column)
    placed.push({ column, at, header: text, ...(unit ? { unit } : {}) })
  }
  return placed
}

/** What a mapping needs and a table does not have, in the words of its headers. */
function lacking(
  mapping: Mapping,
  columns: readonly Placed[],
  title: string,
  { geographic }: Surroundings,
): string[] {
  const fields = new Set(columns.flatMap(({ column }) => column.fields))
  const missing = mapping.columns
    .filter(
      (column) =>
        column.required &&
        !column.fromTitle?.test(title) &&
        !column.fields.some((field) => fields.has(field)),
    )
    .map((column) => nameOfColumn(column))
  for (const [property, { required, kind }] of Object.entries(mapping.references)) {
    const parts = mapping.columns.filter((column) =>
      column.fields.some(
        (field) =>
          headOf(field) === property &&
          field !== property &&
          !SECONDARY.has(field.slice(property.length + 1)),
      ),
    )
    if (
      required &&
      !parts.some(
        (column) => column.fromTitle?.test(title) || column.fields.some((field) => fields.has(field)),
      )
    )
      missing.push(nameOfColumn(parts[0]) || kind)
  }
  if (mapping.geometry?.required && !geographic) missing.push('图形（GeoJSON 或 shapefile）')
  if (geographic && !mapping.geometry) missing.push('（本表不含图形）')
  return missing
}
/** Parts of a reference that name nothing by themselves. */
const SECONDARY = new Set(['department', 'scheme'])

/** A header as a Chinese reader knows it, and its English name. */
function nameOfColumn(column: Column | undefined): string {
  const chinese = column?.headers.find((header) => /\p{Script=Han}/u.test(header))
  return [chinese, column?.headers[0]]
    .filter((name, index, all) => name !== undefined && all.indexOf(name) === index)
    .join(' / ')
}

const unusedOf = (headers: readonly Header[], columns: readonly Placed[]) =>
  headers
    .filter(
      ({ at, names }) => !columns.some((column) => column.at === at) && !names.some((name) => IDLE.has(name)),
    )
    .map(({ text }) => text)

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

/** Money's and land's unit by the note above the table, for columns whose header names none. */
export function withNotedUnits({ columns, title }: Recognised): Placed[] {
  const noted = readUnitNote(title)
  const money = noted.find((unit) => unit.endsWith('元'))
  const land = noted.find((unit) => !unit.endsWith('元'))
  return columns.map((placed) => {
    const unit =
      placed.unit ??
      (/^money/.test(placed.column.type) ? money : placed.column.type === 'landArea' ? land : undefined)
    return unit && placed.column.unit === undefined ? { ...placed, unit } : placed
  })
}
