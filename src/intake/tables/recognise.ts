import { InputError } from '../../values/problem.js'
import { PROSE_MAX } from '../../values/text.js'
import { headerName, readUnitNote } from './header-name.js'
import { withoutFolder, type Mapping } from './mapping.js'
import { kindOfUnit } from '../../values/unit.js'
import { lacking, namedBy, place, unitKindOf, type Placed } from './place-columns.js'
import type { SourceRow } from '../readers/source.js'
import type { Layout } from '../forms/learned/layout.js'
import type { Known } from '../forms/learned/known-readings.js'
import type { Answers } from '../forms/form-context.js'
import { meaningOf } from '../forms/meaning/headings.js'
import { howToSay } from './how-to-say.js'
import { headersOf, type Header } from './table-headers.js'
import { telling, unexplainedOf, type Unexplained } from '../unexplained.js'
import type { Message, Said } from '../../values/message.js'

export interface Recognised {
  mapping: Mapping
  columns: Placed[]
  /** The header's rows, as places in the rows that were looked at. */
  first: number
  last: number
  /** Headers that the mapping does not use; with the reason, where it declares one. */
  unused: Said[]
  /** What stands above the header, the sheet's and the file's name: where a document number or a year may stand. */
  title: string
}

/** A table as it is recognised by its headings. */
export interface Found extends Recognised {
  unexplained: Unexplained[]
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
  /** What was answered for the form. */
  answers?: Answers | undefined
  /** Told of which form it is, and by which learned reading it is read. */
  onLayout?: ((layout: Layout, reading: Known | undefined) => void) | undefined
}

/** How far down a header is looked for, and over how many rows it may stretch. */
export const HEADER_ROWS_MAX = 30
const DEPTH_MAX = 3
/** Headers that carry nothing to keep; the last four are what a map's program works out of its shapes. */
const IDLE = new Set(
  '序号 备注 问题 no no. # 编号序号 fid objectid ogc_fid shape_area shape_leng shape_length shape_le_1'.split(
    ' ',
  ),
)

/** Finds the header and the mapping that explains most of it; null where none has all it needs, or explains more than it leaves. `at` asks for a header that begins at just that row. */
export function recognise(
  rows: readonly SourceRow[],
  mappings: readonly Mapping[],
  around: Surroundings,
  at?: number,
): Found | null {
  const found = candidates(rows, mappings, around, at)
  const [best, next] = found
  if (best && next && next.score === best.score && next.required === best.required) {
    const choose = howToSay('mapping', around.answers?.door)
    throw new InputError('AMBIGUOUS_TABLE', {
      zh: `${placeOf(around).zh}的表头同时符合“${best.mapping.title.zh}”（${best.mapping.id}）与“${next.mapping.title.zh}”（${next.mapping.id}），请${choose.zh}。`,
      en: `The headers of ${placeOf(around).en} match both “${best.mapping.title.en}” (${best.mapping.id}) and “${next.mapping.title.en}” (${next.mapping.id}): ${choose.en}.`,
    })
  }
  return best ?? null
}

export const placeOf = ({ file, sheet }: Surroundings): Message =>
  sheet === null
    ? { zh: `文件“${file}”`, en: `file “${file}”` }
    : { zh: `文件“${file}”的工作表“${sheet}”`, en: `sheet “${sheet}” of file “${file}”` }

interface Candidate extends Found {
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
      const named = namedBy(headers, mappings, around.shortNames)
      if (named.size === 0) continue
      const title = titleOf(rows.slice(0, first + depth - 1), around)
      const twice = namesTwice(headers)
      const paysOut = headers.some(({ leaf }) => meaningOf(leaf) === 'payee')
      for (const mapping of mappings.filter((each) => named.has(each))) {
        if (
          mappings.length > 1 &&
          (mapping.formsOnly ||
            (twice && mapping.origin !== 'own') ||
            (paysOut && mapping.origin !== 'own' && !keepsPayees(mapping)))
        )
          continue
        const columns = place(headers, mapping, around.shortNames)
        if (columns.length === 0 || lacking(mapping, columns, title, around).length > 0) continue
        const word = hasWord(mapping, `${title}\n${headers.map(({ text }) => text).join('\n')}`)
        if (mappings.length > 1 && ((mapping.needsWord && !word) || isOtherwiseTitled(mapping, title)))
          continue
        const unused = unusedOf(headers, columns, mapping, title)
        if (mappings.length > 1 && !around.geographic && mapping.origin !== 'own') {
          // Layers of a map have many attributes by their standards; elsewhere a table is known by most of its headings.
          const left = telling(unused.unexplained, rows.slice(first + depth))
          if (left.length >= columns.length) continue
        }
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
          ...unused,
          title,
          score,
          required,
        })
      }
    }
  return [...best.values()].sort((a, b) => b.score - a.score || b.required - a.required)
}

/** 项目名称 | 项目名称: which of them names the row, the cells below must tell. */
const namesTwice = (headers: readonly Header[]): boolean => {
  const names = headers.flatMap(({ text, leaf }) => (meaningOf(leaf) === 'name' ? [text] : []))
  return new Set(names).size < names.length
}

const payers = new WeakMap<Mapping, boolean>()
/** A list with payees is of payments or of disbursements, whatever its other headings: only what keeps payees may take it. */
function keepsPayees(mapping: Mapping): boolean {
  const known =
    payers.get(mapping) ??
    mapping.columns.some(({ headers }) => headers.some((header) => meaningOf(header) === 'payee'))
  payers.set(mapping, known)
  return known
}

/** 2024年衔接资金分配表: read as a list of projects, or of anything else, it would leave out that money was given. */
const GIVES_MONEY_OUT = /资金[^\n/]{0,12}分配|分配[^\n/]{0,12}资金/u

/** Whether the title says that a table is no mapping's, whatever its headers. */
export const isOtherwiseTitled = ({ target, origin }: Mapping, title: string): boolean =>
  // The folder's name in the last line says nothing of the table.
  !OF_MONEY.has(target) && origin !== 'own' && GIVES_MONEY_OUT.test(withoutFolder(title))
const OF_MONEY: ReadonlySet<string> = new Set(['funds', 'allocations', 'disbursements', 'payments', 'treasury-payments']) // prettier-ignore

/** A row with cells that hang down from the one above is no header's first. */
export const continuesAbove = ({ cells }: SourceRow) =>
  cells.some(({ merged, kind }) => merged === 'above' && kind !== 'empty')

/** How many columns know their unit: of two readings that explain as much, the one that misses no unit is right. */
const unitsOf = (columns: readonly Placed[]) =>
  columns.filter(({ column, unit }) => unit && kindOfUnit(unit) === unitKindOf(column)).length

const PREFERENCE = { own: 0.1, shipped: 0, plain: -0.5 } as const

const hasWord = ({ words }: Mapping, text: string) => words.some((word) => text.includes(word))

export const titleOf = (above: readonly SourceRow[], { sheet, path }: Pick<Surroundings, 'sheet' | 'path'>) =>
  [
    ...above.map(({ cells }) =>
      cells
        .filter(({ merged }) => merged === undefined)
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join(' ')
        .slice(0, PROSE_MAX),
    ),
    sheet ?? '',
    path,
  ]
    .filter((line) => line !== '')
    .join('\n')

/** The headers that a mapping does not take, and those among them that it does not declare as ignored. */
export function unusedOf(
  headers: readonly Header[],
  columns: readonly Placed[],
  { ignored }: Mapping,
  title: string,
): Pick<Found, 'unused' | 'unexplained'> {
  const noted = (['money', 'landArea'] as const).flatMap(
    (kind) => readUnitNote(withoutFolder(title), kind).known,
  )
  const unused: Said[] = []
  const unexplained: Unexplained[] = []
  for (const header of headers) {
    const { at, text, names } = header
    if (columns.some((column) => column.at === at) || names.some((name) => IDLE.has(name))) continue
    const declared = ignored.find((each) => each.headers.some((name) => names.includes(headerName(name))))
    unused.push(
      declared ? { zh: `${text}（${declared.reason.zh}）`, en: `${text} (${declared.reason.en})` } : text,
    )
    if (!declared) unexplained.push(unexplainedOf(header, noted, columns))
  }
  return { unused, unexplained }
}
