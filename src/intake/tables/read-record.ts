import { documentYear } from '../../values/document-number.js'
import { shown } from '../../values/parsed.js'
import { normaliseText, TEXT_MAX } from '../../values/text.js'
import { unitsSaid, type UnitKind, type UnitsSaid } from '../../values/unit.js'
import { readUnitNote } from './header-name.js'
import { plainText, readCell, textFor } from './read-cell.js'
import { ADDITIVE, saidByTitle, type Column } from './mapping.js'
import { splitValue } from './split-value.js'
import type { SourceCell, SourceRow } from '../readers/source.js'
import type { Section } from './table-section.js'
import { unitIn, unitKindOf, type Placed } from './place-columns.js'
import type { Said } from '../../values/message.js'

/** What is wrong in a row, and where: what was found and what was expected stand in the message. */
export interface RowProblem {
  /** C for the third column; null where the whole row is meant. */
  column: string | null
  header: string | null
  message: Said
  /** What may have been meant, as the cell would say it. */
  near?: readonly string[]
}

/** A record as its row says it: values by field, not yet looked up. */
export interface Draft {
  section: Section
  source: SourceRow
  /** Rows that go on with this one: all but some of their places is merged with it. */
  continued: SourceRow[]
  values: Map<string, unknown>
  geometry: unknown
  problems: RowProblem[]
  warnings: Said[]
}

const DITTO = /^(?:同上|〃|″|"|''|“|”)$/

/** Reads rows into drafts, one behind: a row that continues the one before it becomes part of it. */
export class RecordReader {
  #draft: Draft | null = null
  #above: readonly SourceCell[] = []
  #aboveSection: Section | null = null
  /** Where amounts stand: 同上 there would give the money above again. */
  #additive: ReadonlySet<number> = new Set()
  readonly #fromTitle = new WeakMap<Section, [Placed, string][]>()

  /** Takes a row; gives the draft before it when that is complete. */
  take(section: Section, row: SourceRow): Draft | null {
    if (this.#draft?.section === section && continues(section, row)) {
      this.#continue(this.#draft, row)
      return null
    }
    const done = this.#draft
    this.#draft = this.#read(section, row)
    return done
  }

  /** The last draft. */
  finish(): Draft | null {
    const done = this.#draft
    this.#draft = null
    return done
  }

  #read(section: Section, row: SourceRow): Draft {
    const draft: Draft = {
      section,
      source: row.original ?? row,
      continued: [],
      values: new Map(),
      geometry: row.geometry,
      problems: [],
      warnings: [],
    }
    if (row.geometryProblem) draft.problems.push({ column: null, header: null, message: row.geometryProblem })
    if (row.problem) draft.problems.push({ column: null, header: null, message: row.problem })
    const split = splitValue(section, row)
    if (split) {
      const { at, header, message } = split
      draft.problems.push({ column: letterOf(at), header, message })
    }
    const above = this.#aboveSection === section ? this.#above : []
    if (this.#aboveSection !== section)
      this.#additive = new Set(
        section.columns.flatMap(({ at, column }) => (ADDITIVE.has(column.type) ? [at] : [])),
      )
    const said = row.cells.map((cell, at): SourceCell =>
      DITTO.test(cell.text.trim())
        ? { ...(this.#additive.has(at) ? AMOUNT_REPEATED : repeated(above[at])), ...mergedOf(cell) }
        : cell,
    )
    this.#above = said
    this.#aboveSection = section
    for (const placed of section.columns) readPlaced(draft, placed, said[placed.at] ?? EMPTY)
    for (const [placed, text] of this.#titleValues(section))
      readPlaced(draft, placed, {
        text: placed.column.type === 'year' ? yearOf(draft, text) : text,
        kind: 'text',
      })
    return draft
  }

  /** What the title says for columns that the table does not have. */
  #titleValues(section: Section): [Placed, string][] {
    let values = this.#fromTitle.get(section)
    if (!values) {
      const { mapping, title } = section.recognised
      const present = new Set(section.columns.flatMap(({ column }) => column.fields))
      values = mapping.columns.flatMap((column): [Placed, string][] => {
        const text = column.fields.some((field) => present.has(field))
          ? undefined
          : saidByTitle(column, title)
        return text === undefined
          ? []
          : [
              [
                {
                  column,
                  at: -1,
                  header: `标题中的${column.headers.find((header) => /\p{Script=Han}/u.test(header)) ?? column.headers[0]!}`,
                },
                text,
              ],
            ]
      })
      this.#fromTitle.set(section, values)
    }
    return values
  }

  #continue(draft: Draft, row: SourceRow) {
    draft.continued.push(row)
    for (const { column, at } of draft.section.columns) {
      const cell = row.cells[at]
      if (!cell || cell.merged || cell.kind === 'empty') continue
      const text = plainText(cell.text)
      const [field] = column.fields
      const before = draft.values.get(field!)
      if (text === null || column.type !== 'text') continue
      const known = String(before ?? '')
      // What is longer than a text may be is refused below, and grows no more.
      if (known.length <= TEXT_MAX && !known.includes(text))
        draft.values.set(field!, before ? `${String(before)}、${text}` : text)
    }
  }
}

const EMPTY: SourceCell = { text: '', kind: 'empty' }
const repeated = (above: SourceCell | undefined): SourceCell =>
  above && above.text.trim() !== ''
    ? above
    : {
        ...EMPTY,
        problem: {
          zh: '“同上”之上没有内容，请写明。',
          en: 'There is nothing above “同上” to repeat. Write the value.',
        },
      }
const AMOUNT_REPEATED: SourceCell = {
  ...EMPTY,
  problem: {
    zh: '数额不能写“同上”，请写明本行的数额。',
    en: 'An amount cannot be “同上” (the same as above). Write the amount of this row.',
  },
}
const mergedOf = ({ merged }: SourceCell) => (merged ? { merged } : {})

/** A document gives money of its own year, or ahead of the next one: a title of another year says nothing of its fund. */
function yearOf({ section, values }: Draft, titled: string): string {
  if (section.recognised.mapping.target !== 'funds') return titled
  const year = documentYear(String(values.get('documentNumber') ?? ''))
  return year === null || [0, 1].includes(Number(titled) - year) ? titled : String(year)
}

/** The units that a row names for its amounts of a kind: in columns of their own, or in a remark, 单位：千元. */
export const unitsOfRow = ({ section, source }: Draft, kind: UnitKind): UnitsSaid => {
  const said = section.unitsAt[kind].map((at) => unitsSaid(source.cells[at]?.text ?? '', kind))
  const remarks = source.cells.filter(({ text, kind: of }) => of === 'text' && UNIT_REMARK.test(text))
  return {
    known: [...said, ...remarks.map(({ text }) => readUnitNote(text, kind))].flatMap(({ known }) => known),
    unknown: said.flatMap(({ unknown }) => unknown),
  }
}

const NO_UNITS: UnitsSaid = { known: [], unknown: [] }
/** Not 单位：元/户, which is a standard's. */
const UNIT_REMARK = /^(?!.*[元亩]\s*\/)(?:.*(?:单\s*位\s*[:：为是]|为单位|[元亩]计))/s

/** Whether all numbers and the number of a row are merged with those of the row above. */
function continues(section: Section, { cells, geometry }: SourceRow): boolean {
  if (geometry) return false
  let merged = 0
  for (const { column, at } of section.columns) {
    const cell = cells[at]
    const filled = cell !== undefined && cell.kind !== 'empty' && cell.text.trim() !== ''
    if (ADDITIVE.has(column.type) || column.type === 'id') {
      if (cell?.merged === 'above') merged++
      else if (filled) return false
    } else if (column.type !== 'text' && filled && cell.merged !== 'above') return false
  }
  return merged > 0
}

function readPlaced(draft: Draft, placed: Placed, cell: SourceCell) {
  const { column } = placed
  const refuse = (message: Said) => draft.problems.push({ ...cellOf(draft.section, placed), message })
  if (cell.problem) return void refuse(cell.problem)
  if (cell.merged && ADDITIVE.has(column.type)) {
    // A number that spans columns stands in the first; one that spans rows is nobody's share.
    if (cell.merged === 'above' && cell.text.trim() !== '')
      refuse({
        zh: '与上方单元格合并，无法分到本行，请写明本行的数值。',
        en: 'The cell is merged with the one above, so its number cannot be divided. Enter the number of this row.',
      })
    return
  }
  const kind = unitKindOf(column)
  const { form } = draft.section
  // What a form gives its rows is in yuan and mu already, whatever stands in the row that it was made of.
  const own = !kind || (form && placed.at >= form.width) ? NO_UNITS : unitsOfRow(draft, kind)
  const { unit, problem } = kind ? unitIn(placed, own) : {}
  const text = textFor(cell, column)
  if (column.type === 'date' && isUnclearMonth(cell, draft.source))
    return void refuse({
      zh: `数值 ${text} 分不清是 1 月还是 10 月，请写成 ${text.slice(0, 4)}-01 或 ${text.slice(0, 4)}-10。`,
      en: `The number ${text} may mean January or October. Write ${text.slice(0, 4)}-01 or ${text.slice(0, 4)}-10.`,
    })
  if (cell.kind === 'date' && column.type === 'id')
    return void refuse({
      zh: `表格软件把编号当成了日期 ${text}，请把该列设为文本格式，重新填写编号。`,
      en: `The spreadsheet took the number for the date ${text}. Format the column as text and enter the number again.`,
    })
  const read = readCell(text, column, unit)
  if (!read.ok) return void refuse(read.problem)
  if (problem && read.value !== null) return void refuse(problem)
  if (read.value === null && column.required) {
    // What another column of the same field says will do.
    const others = draft.section.columns.some(
      (other) => other !== placed && other.column.fields.some((field) => column.fields.includes(field)),
    )
    if (!others) return void refuse({ zh: '必填，但为空，请补充。', en: 'Required, but empty. Enter it.' })
  }
  if (!keepValue(draft, column, read.value))
    draft.warnings.push({
      zh: `“${placed.header}”的${shown(text.trim())}未采用：另有一列写了同一内容。`,
      en: `${shown(text.trim())} in “${placed.header}” was not used: another column gives the same value differently.`,
    })
}

/** 2024.1 as a number, or in a line of text that a spreadsheet may have written: January, or October whose nought was dropped. */
export const isUnclearMonth = (cell: SourceCell, { fields }: SourceRow): boolean =>
  (cell.kind === 'number' || fields !== undefined) &&
  /^\d{4}\.1$/.test(textFor(cell, { type: 'date' }).trim())

/** Puts a value into its fields; false where others have taken all of them and it would be lost. */
function keepValue({ values }: Draft, column: Column, value: unknown): boolean {
  let kept = value === null
  for (const field of column.fields) {
    const before = values.get(field)
    if (before === value) kept = true
    else if (column.join && typeof before === 'string' && typeof value === 'string')
      values.set(field, joinPlace(before, value))
    else if (before === undefined || before === null) values.set(field, value)
    else continue
    kept = true
  }
  return kept
}

/** Where a cell stands, for a message. */
export const cellOf = (
  { lettered, form }: Section,
  { at, header }: Placed,
): Pick<RowProblem, 'column' | 'header'> => ({
  column: at < 0 || !lettered || (form && at >= form.width) ? null : letterOf(at),
  header: header.replace(/\s+/g, ''),
})

/** What two columns of one place have in common is a name, no longer than this. */
const SHARED_MAX = 30

/** 白圩乡 and 前罗村 make 白圩乡前罗村; what the two have in common stands once, and two whole places are set apart. */
export function joinPlace(before: string, next: string): string {
  const [plainBefore, plainNext] = [normaliseText(before), normaliseText(next)]
  if (plainNext.includes(plainBefore)) return next
  if (plainBefore.includes(plainNext)) return before
  for (let common = Math.min(plainBefore.length, plainNext.length, SHARED_MAX + 1) - 1; common >= 2; common--)
    if (plainBefore.endsWith(plainNext.slice(0, common))) return `${plainBefore}${plainNext.slice(common)}`
  return /(?:村|社区|委会)$/.test(plainBefore) && /[村乡镇]|社区|街道/.test(plainNext)
    ? `${before}，${next}`
    : `${before}${next}`
}

/** A, B … Z, AA: as spreadsheets call their columns. */
export function letterOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${letterOf(Math.floor(at / 26) - 1)}${letterOf(at % 26)}`
}
