import { InputError } from '../../values/problem.js'
import { withoutHidden } from '../concealed.js'
import { explainLeftOut, explainUnknown } from './explain-unknown.js'
import { headerName } from './header-name.js'
import type { Mapping } from './mapping.js'
import { unitColumns, withNotedUnits } from './place-columns.js'
import { refuseUnitBelow } from '../unit-below.js'
import type { SourceRow } from '../readers/source.js'
import { continuesAbove, HEADER_ROWS_MAX, recognise, type Found, type Surroundings } from './recognise.js'
import type { Note, Piece, Section } from './table-section.js'
import { isColumnNumbers, isProse, takeUnits, tellApart } from './tell-apart.js'
import { unitsUnsaid } from './units-unsaid.js'
import { withoutParts } from './part-of-above.js'
import { RowsTold } from './rows-told.js'
import { readingOf, withReading } from '../forms/learned/known-readings.js'
import { layoutOf } from '../forms/learned/layout-of.js'
import { keepsMore } from './keeps-more.js'
import { meaningOf } from '../forms/meaning/headings.js'
import { loadLists, openForm, readForm } from '../forms/read-form.js'
import { unfolded } from '../forms/layout/unfold.js'
import { holdColumns } from '../forms/records/hold-columns.js'
import { REFUSED, TARGETS_ALONE, targetsAlone } from '../forms/records/refused-tables.js'
import { asMessage } from '../../values/message.js'
import { amountsLeftOut, holdsAmounts } from '../unexplained.js'

const LOOK_AHEAD = 4

/** A sheet's rows, told apart: headers, records, totals, remarks. */
export async function* readTable(
  rows: AsyncIterable<SourceRow>,
  mappings: readonly Mapping[],
  around: Surroundings,
): AsyncGenerator<Piece> {
  const told = new RowsTold(around)
  const window = new Window(told.watch(around.answers?.hidden === 'SKIP' ? withoutHidden(rows) : rows))
  try {
    for await (const piece of readPieces(window, mappings, around)) {
      told.tell(piece)
      yield piece
    }
    told.end()
  } finally {
    await window.close()
  }
}

async function* readPieces(
  window: Window,
  mappings: readonly Mapping[],
  given: Surroundings,
): AsyncGenerator<Piece> {
  await window.fill(HEADER_ROWS_MAX + LOOK_AHEAD)
  const around = asLearned(window.rows, given)
  const { first, tie } = recogniseFirst(window.rows, mappings, around)
  const form = await asForm(window, first, mappings, around)
  if (Array.isArray(form)) {
    yield* form
    return
  }
  if (tie) throw tie
  if (!first) {
    const targets = targetsAlone(window.rows, around.path)
    if (window.rows.length > 0)
      yield {
        kind: 'unknown',
        prose: isProse(window.rows),
        amounts: !targets && holdsAmounts(window.rows),
        error: targets ?? explainUnknown(window.rows, mappings, around, form?.left),
      }
    return
  }
  const known = knownHeaders(mappings)
  let section = openSection(first, window.rows, around)
  window.drop(first.last + 1)
  const body = bodyOf(window.rows, known)
  const doubt = doubtOf(section, body, around) ?? unitsUnsaid(section, first, body, around)
  if (doubt) {
    yield { kind: 'unknown', prose: false, amounts: true, error: doubt }
    return
  }
  yield { kind: 'section', section }
  let fresh = true
  let above: SourceRow[] = []
  let below: Note[] = []
  for (await window.fill(LOOK_AHEAD); window.rows.length > 0; await window.fill(LOOK_AHEAD)) {
    const row = window.rows[0]!
    const begins = beginsHeader(row, known)
    if (begins) await window.fill(HEADER_ROWS_MAX)
    const next = begins ? recognise([...above, ...window.rows], mappings, around, above.length) : null
    if (next) {
      section = openSection(next, [...above, ...window.rows], around)
      window.drop(next.last - next.first + 1)
      const doubtful = doubtOf(section, bodyOf(window.rows, known), around)
      if (doubtful) throw doubtful
      above = []
      below = []
      fresh = true
      yield { kind: 'section', section }
      continue
    }
    // What follows is none of this table's rows.
    if (begins && isHeader(row, known)) throw explainUnknown(window.rows, mappings, around)
    window.drop(1)
    if (fresh && isColumnNumbers(row)) continue
    if (fresh && takeUnits(row, section)) continue
    const piece = tellApart(row, section, (at) => section.head[section.headerAt]?.cells[at]?.text ?? '')
    if (!piece) continue
    if (piece.kind === 'note' && !fresh) below.push(piece)
    above = piece.kind === 'note' ? [...above.slice(-2), row] : []
    if (piece.kind === 'record') {
      refuseUnitBelow(below, section, around)
      below = []
      const doubtful = doubtOf(section, [row], around)
      if (doubtful) throw doubtful
      fresh = false
    }
    yield piece.kind === 'record' ? { ...piece, row: withoutParts(piece.row, section) } : piece
  }
  refuseUnitBelow(below, section, around)
}

/** The table that a sheet's headings know; where two know them as well, why neither is taken unless it is a form. */
function recogniseFirst(...asked: Parameters<typeof recognise>): { first: Found | null; tie?: InputError } {
  try {
    return { first: recognise(...asked) }
  } catch (error) {
    if (error instanceof InputError && error.code === 'AMBIGUOUS_TABLE') return { first: null, tie: error }
    throw error
  }
}

/** With what was answered when the same form came before. */
function asLearned(rows: readonly SourceRow[], around: Surroundings): Surroundings {
  const { answers, department, geographic, onLayout } = around
  const layout = geographic ? null : layoutOf(rows, around)
  if (!layout) return around
  const reading = readingOf(answers?.readings ?? [], layout.layout, answers?.department ?? department)
  onLayout?.(layout, reading)
  return reading ? { ...around, answers: withReading(answers!, reading), department: department ?? reading.department } : around // prettier-ignore
}

/** A sheet of more rows is a system's table, and no form. */
const FORM_ROWS_MAX = 20_000

/** A sheet as a department's form: where no table is known by its headings, where one leaves amounts out, and where money is given out. */
async function asForm(
  window: Window,
  found: Found | null,
  mappings: readonly Mapping[],
  around: Surroundings,
): Promise<Piece[] | { left: InputError | undefined } | null> {
  if (around.geographic || mappings.length === 1 || found?.mapping.origin === 'own') return null
  const titled = (found?.first ?? 1) > 0 || around.answers?.documentNumber !== undefined
  const section = found ? openSection(found, window.rows, around) : null
  const body = found ? bodyOf(window.rows.slice(found.last + 1), knownHeaders(mappings)) : []
  const documents = found?.mapping.target === 'allocations' && namesDocuments(found)
  const other = found?.mapping.target === 'projects' || (found?.mapping.target === 'allocations' && (documents || !isNumbered(found))) // prettier-ignore
  const doubtful = !section || givesToNobody(found!) || doubtOf(section, body, around) || (titled && other && unitsUnsaid(section, found!, body, around)) // prettier-ignore
  if (!doubtful && !(titled && other)) return null
  await window.fill(FORM_ROWS_MAX + 1)
  if (window.rows.length > FORM_ROWS_MAX) return null
  const rows = unfolded(window.rows)
  const opened = openForm(rows, mappings, around)
  await loadLists(opened, around)
  const reading = readForm(opened, mappings, around)
  const refused = reading.left !== undefined && REFUSED.has(reading.left.code)
  if (!doubtful && documents && !reading.byRows) return null
  if (
    !doubtful &&
    !refused &&
    !reading.distribution &&
    !reading.byRows &&
    !reading.grouped &&
    !keepsMore(reading, found!, window.rows)
  )
    return null
  if (reading.questions) return [{ kind: 'unknown', prose: false, amounts: true, error: reading.questions }]
  if (refused) return [{ kind: 'unknown', prose: false, amounts: reading.left!.code !== TARGETS_ALONE, error: reading.left! }] // prettier-ignore
  if (reading.parts.length === 0) return { left: reading.left }
  holdColumns(rows, opened, reading.parts, around)
  return reading.parts.flatMap(({ section, pieces }) => [{ kind: 'section', section }, ...pieces])
}

/** Whether the rows of a table of allocations bear numbers, or their document's and not what the fund is called: then it is the finance system's own. */
const isNumbered = ({ columns, unused }: Found) => {
  const has = (field: string) => columns.some(({ column }) => column.fields.includes(field))
  return (
    has('externalId') ||
    (has('fund') && !unused.some((header) => meaningOf(asMessage(header).zh) === 'fundName'))
  )
}

/** Documents row by row, and who gets their money in words alone: a form too, where they are several. */
const namesDocuments = ({ columns }: Found) =>
  columns.some(({ column }) => column.fields.includes('fund')) &&
  columns.every(({ column }) => column.fields.every((field) => IN_WORDS.test(field)))
const IN_WORDS = /^(?:fund|amount|allocatedOn|purpose|place|project\.title)$/

/** Money of documents, and nothing that says who gets it: a list of funds, and no allocations. */
const givesToNobody = ({ mapping, columns }: Found) =>
  mapping.target === 'allocations' &&
  mapping.origin === 'shipped' &&
  columns.every(({ column }) => column.fields.every((field) => /^(?:fund|amount|allocatedOn)$/.test(field)))

/** Why a table is not taken for what its headings name: amounts that would be left out. */
function doubtOf(
  { recognised, columns, unexplained }: Section,
  body: readonly SourceRow[],
  around: Surroundings,
): InputError | null {
  const left = new Set(body.flatMap((row) => amountsLeftOut(unexplained!, columns, row)))
  return left.size > 0 ? explainLeftOut(recognised, [...left], around) : null
}

/** The rows that are a table's own: up to the next header, without the numbers of its columns. */
function bodyOf(rows: readonly SourceRow[], known: ReadonlySet<string>): SourceRow[] {
  const end = rows.findIndex((row) => !continuesAbove(row) && beginsHeader(row, known))
  return rows.slice(0, end === -1 ? undefined : end).filter((row) => !isColumnNumbers(row))
}

/** The next few rows, looked at before they are taken. */
class Window {
  rows: SourceRow[] = []
  readonly #source: AsyncIterator<SourceRow>
  #done = false
  constructor(source: AsyncIterable<SourceRow>) {
    this.#source = source[Symbol.asyncIterator]()
  }
  async fill(wanted: number) {
    while (!this.#done && this.rows.length < wanted) {
      const { done, value } = await this.#source.next()
      if (done) this.#done = true
      else this.rows.push(value)
    }
  }
  drop(count: number) {
    this.rows.splice(0, count)
  }
  async close() {
    await this.#source.return?.()
  }
}

function openSection(
  { unexplained, ...recognised }: Found,
  rows: readonly SourceRow[],
  { sheet, geographic, answers }: Surroundings,
): Section {
  const { first, last, columns } = recognised
  const header = rows.slice(first, last + 1)
  const isDelimited = sheet === null && !geographic
  return {
    recognised,
    columns: withNotedUnits(recognised, answers?.units),
    unexplained,
    sheet,
    head: rows.slice(0, last + 1),
    headerAt: last,
    lettered: !geographic,
    width: isDelimited
      ? Math.max(...header.map(({ cells }) => cells.findLastIndex(({ text }) => text.trim() !== '') + 1))
      : null,
    unitsAt: unitColumns(rows[last]!, columns),
  }
}

const headerSets = new WeakMap<readonly Mapping[], Set<string>>()
function knownHeaders(mappings: readonly Mapping[]): Set<string> {
  let known = headerSets.get(mappings)
  if (!known)
    headerSets.set(
      mappings,
      (known = new Set(
        mappings.flatMap(({ columns }) => columns.flatMap(({ headers }) => headers.map(headerName))),
      )),
    )
  return known
}

const HEADER_LENGTH_MAX = 40
/** Whether a row could be a header: two of its first texts are headers somewhere. */
function beginsHeader({ cells }: SourceRow, known: ReadonlySet<string>): boolean {
  let looked = 0
  let hits = 0
  for (const { text, kind } of cells) {
    if (kind !== 'text' || text.length > HEADER_LENGTH_MAX) continue
    if (known.has(headerName(text).replace(/[([【].*$/, ''))) hits++
    if (hits === 2) return true
    if (++looked === 5) return false
  }
  return hits > 0 && looked === hits
}

/** Whether a row can be nothing but a header: most of its texts are headers somewhere, and none is a number. */
function isHeader({ cells }: SourceRow, known: ReadonlySet<string>): boolean {
  const filled = cells.filter(({ text, merged }) => merged === undefined && text.trim() !== '')
  const hits = filled.filter(({ text }) => known.has(headerName(text).replace(/[([【].*$/, ''))).length
  return hits >= 3 && hits * 2 >= filled.length && filled.every(({ text }) => !/^[\d.,]+$/.test(text.trim()))
}
