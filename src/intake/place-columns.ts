import { headerName, readUnitNote } from './header-name.js'
import { headOf, type Column, type Mapping, type Unit } from './mapping.js'
import type { Header } from './table-headers.js'

/** A column of the table as it stands: where, under which header, in which unit. */
export interface Placed {
  column: Column
  at: number
  header: string
  unit?: Unit
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

/** The columns of a mapping that headers name; a column is taken once. */
export function place(headers: readonly Header[], mapping: Mapping, shortNames: boolean): Placed[] {
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
export function lacking(
  mapping: Mapping,
  columns: readonly Placed[],
  title: string,
  { geographic }: { geographic: boolean },
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

/** Money's and land's unit by the note above the table, for columns whose header names none. */
export function withNotedUnits({ columns, title }: { columns: readonly Placed[]; title: string }): Placed[] {
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
