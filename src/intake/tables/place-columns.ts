import { onlyUnit, type Unit, type UnitKind, type UnitsSaid } from '../../values/unit.js'
import { headerName, readUnitNote, unitOf, unitOfHeading } from './header-name.js'
import { headOf, saidByTitle, withoutFolder, type Column, type Mapping } from './mapping.js'
import type { SourceRow } from '../readers/source.js'
import type { Header } from './table-headers.js'
import type { Said } from '../../values/message.js'

/** A column of the table as it stands: where, under which header, in which unit. */
export interface Placed {
  column: Column
  at: number
  header: string
  /** The unit that the header, or a row of units below it, names. */
  unit?: Unit
  /** Why the header's unit cannot be told. */
  unitProblem?: Said
  /** What the notes above the table say, for a header that names no unit. */
  noted?: { unit?: Unit; problem?: Said }
  /** Of a form: the columns of amounts that it is made of, and what each comes to, in yuan or mu, times a million. */
  of?: readonly { at: number; sum: bigint }[]
}

/** The kind of unit that a column's values are in. */
export const unitKindOf = ({ type }: Column): UnitKind | undefined =>
  type === 'money' || type === 'moneyChange' ? 'money' : type === 'landArea' ? 'landArea' : undefined

interface Index { full: Map<string, Column>; short?: Map<string, Column> } // prettier-ignore
const indexes = new WeakMap<Mapping, Index>()

/** The columns of a mapping by their headers; with `shortNames` by what may be left of those too. */
function indexOf(mapping: Mapping, shortNames: boolean): Map<string, Column> {
  let index = indexes.get(mapping)
  if (!index) {
    const entries = mapping.columns.flatMap((column) =>
      column.headers.map((header): [string, Column] => [headerName(header), column]),
    )
    index = { full: new Map([...entries].reverse()) }
    indexes.set(mapping, index)
  }
  return shortNames ? (index.short ??= withShortNames(index.full)) : index.full
}

function withShortNames(full: ReadonlyMap<string, Column>): Map<string, Column> {
  const short = new Map<string, Column | null>()
  for (const [name, column] of full)
    for (const each of shortNamesOf(name))
      // What two columns could be cut to names neither.
      short.set(each, short.has(each) && short.get(each) !== column ? null : column)
  const certain = [...short].filter((entry): entry is [string, Column] => entry[1] !== null)
  return new Map([...certain, ...full])
}

/** What the ten bytes of a dBASE field's name leave of a header: in GB18030 a Chinese character has two, in UTF-8 three. */
const shortNamesOf = (name: string): string[] =>
  [2, 3].flatMap((wide) => {
    let bytes = 0
    const kept = [...name].filter((character) => (bytes += character < '\x80' ? 1 : wide) <= 10).join('')
    return kept.length < name.length ? [kept] : []
  })

/** Of some mappings, those that a header's name is a column of. */
type Namers = Map<string, { mapping: Mapping }[]>
const namers = new WeakMap<readonly Mapping[], { full?: Namers; short?: Namers }>()

/** The mappings of which headers name any column: most rows of a table name none, and there are many mappings. */
export function namedBy(
  headers: readonly Header[],
  mappings: readonly Mapping[],
  shortNames: boolean,
): ReadonlySet<Mapping> {
  let of = namers.get(mappings)
  if (!of) namers.set(mappings, (of = {}))
  const byName = (of[shortNames ? 'short' : 'full'] ??= Map.groupBy(
    mappings.flatMap((mapping) =>
      [...indexOf(mapping, shortNames).keys()].map((name) => ({ name, mapping })),
    ),
    ({ name }) => name,
  ))
  const found = headers.flatMap(({ names }) => names.flatMap((name) => byName.get(name) ?? []))
  return new Set(found.map(({ mapping }) => mapping))
}

/** The columns of a mapping that headers name; a column is taken once. */
export function place(headers: readonly Header[], mapping: Mapping, shortNames: boolean): Placed[] {
  const index = indexOf(mapping, shortNames)
  const taken = new Set<Column>()
  const placed: Placed[] = []
  for (const { at, text, names } of headers) {
    const name = names.find((each) => index.has(each))
    const column = name === undefined ? undefined : index.get(name)!
    if (!column || taken.has(column)) continue
    taken.add(column)
    placed.push({ column, at, header: text, ...unitOfColumn(text, column) })
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
        saidByTitle(column, title) === undefined &&
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
        (column) =>
          saidByTitle(column, title) !== undefined || column.fields.some((field) => fields.has(field)),
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

function unitOfColumn(header: string, column: Column): Pick<Placed, 'unit' | 'unitProblem'> {
  const kind = unitKindOf(column)
  const { unit, problem } = kind ? unitOfHeading(header, kind) : {}
  return { ...(unit ? { unit } : {}), ...(problem ? { unitProblem: problem } : {}) }
}

/** The unit that the notes about a table say; of several that contradict each other the one that was answered. */
export function notedUnit(
  notes: string,
  kind: UnitKind,
  answered: Unit | undefined,
): { unit?: Unit; problem?: Said } {
  const said = readUnitNote(notes, kind)
  const settled = answered !== undefined && said.unknown.length === 0 && said.known.includes(answered)
  return settled ? { unit: answered } : onlyUnit(said, kind)
}

/** What the notes above the table, or else the answers given for it, say of units, for columns whose header names none. */
export function withNotedUnits(
  { columns, title }: { columns: readonly Placed[]; title: string },
  answered: Readonly<Partial<Record<UnitKind, Unit | undefined>>> = {},
): Placed[] {
  const noted = (kind: UnitKind): { unit?: Unit; problem?: Said } => {
    const said = notedUnit(withoutFolder(title), kind, answered[kind])
    const unit = answered[kind]
    return said.unit === undefined && said.problem === undefined && unit !== undefined ? { unit } : said
  }
  const notes = { money: noted('money'), landArea: noted('landArea') }
  return columns.map((placed) => {
    const kind = unitKindOf(placed.column)
    return kind && placed.column.unit === undefined ? { ...placed, noted: notes[kind] } : placed
  })
}

/** A column with the unit that a row of units below the header gives it. */
export function withUnit(placed: Placed, text: string): Placed {
  const kind = unitKindOf(placed.column)
  if (!kind) return placed
  const { unit, problem } = onlyUnit(
    {
      known: [...new Set([placed.unit, unitOf(text, kind)].filter((each) => each !== undefined))],
      unknown: [],
    },
    kind,
  )
  return { ...placed, ...(unit ? { unit } : {}), ...(problem ? { unitProblem: problem } : {}) }
}

const UNIT_COLUMNS: Readonly<Record<UnitKind, RegExp>> = {
  money: /^(?:(?:计量|金额|资金|货币)?单位|币种)$/,
  landArea: /^面积单位$/,
}

/** Columns that no field takes and that name the unit of a row's amounts. */
export function unitColumns({ cells }: SourceRow, columns: readonly Placed[]): Record<UnitKind, number[]> {
  const headed = (form: RegExp) =>
    cells.flatMap(({ text }, at) =>
      form.test(headerName(text)) && !columns.some((placed) => placed.at === at) ? [at] : [],
    )
  return { money: headed(UNIT_COLUMNS.money), landArea: headed(UNIT_COLUMNS.landArea) }
}

/** The unit of a column's values in a row, whose own unit (a column 单位 beside it) is `own`; or why it cannot be told. */
export function unitIn(placed: Placed, own: UnitsSaid): { unit?: Unit; problem?: Said } {
  const { unit, unitProblem, noted, column } = placed
  if (unitProblem) return { problem: unitProblem }
  const said = unit ?? noted?.unit
  if (said === undefined && noted?.problem) return noted
  return onlyUnit(
    { ...own, known: [...new Set([...(said ? [said] : []), ...own.known])] },
    unitKindOf(column)!,
  )
}
