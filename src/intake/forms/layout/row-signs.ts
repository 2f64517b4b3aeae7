import type { SourceRow } from '../../readers/source.js'
import type { FormColumn } from '../meaning/form-column.js'
import type { Meaning } from '../meaning/headings.js'
import { textOf, textsOf } from './block.js'

/** 一、 | （一） | （1） | 第一类: how the rows of one level of a list are numbered. */
const STYLES: readonly [string, RegExp][] = [
  ['一', /^[一二三四五六七八九十]+(?:[、.．\s]|$)(?!\d)/],
  ['（一）', /^[(（][一二三四五六七八九十]+[)）](?!\d)/],
  ['（1）', /^[(（]\d+[)）](?!\d)/],
  ['第一', /^第[一二三四五六七八九十]+[类批](?!\d)/],
]
const COUNTY =
  /(?:县|市|(?<!社|园|新|发|景|管理|试验|示范|保护|库|林|牧|矿|灌|片|小|街|自治|保税|度假|合作)区)(?:本级)?$/
const NAMES_PLACE = /\p{Script=Han}/u
export const BELOW = /(?:乡|镇|街道|村|社区|场|办事处)$/
const TOWNSHIP = /^\p{Script=Han}{1,6}(?:乡|镇|街道)$/u
/** 白圩乡（2个）: how many rows a head has below it. */
const COUNTED = /[(（]\s*(?:共\s*)?(\d+)\s*[个项条座处](?:项目|工程)?\s*[)）]$/
const VILLAGE = /^(?!.*(?:乡|镇|街道))\p{Script=Han}{1,10}(?:村|社区)(?:委会)?$/u
/** 全县: what a row of all the others is called; alone it may as well be where a project lies. */
const OF_ALL = /^全[国省市县区镇乡场村]$/
/** Columns that say what a row is about. */
const NAMING: ReadonlySet<Meaning | null> = new Set<Meaning | null>([
  'name', 'number', 'parcel', 'township', 'village', 'group', 'site', 'recipient', 'content', 'owner', 'fundName', 'fundDocument',
]) // prettier-ignore

const isFilled = (row: SourceRow, { at }: FormColumn): boolean => {
  const cell = row.cells[at]
  return cell !== undefined && cell.merged !== 'left' && !/^[-–—/\\]*$/.test(textOf(cell))
}

const styleOf = (row: SourceRow) => STYLES.find(([, is]) => is.test(textsOf(row)[0] ?? ''))?.[0]

/** What the rows of a table say of their place among each other, without their amounts. */
export class RowSigns {
  readonly #styles: (string | undefined)[]
  readonly #sequence: FormColumn | undefined
  readonly #naming: FormColumn[]
  readonly #placing: FormColumn[]
  readonly #filled: readonly (readonly boolean[])[]
  readonly #someFilled: readonly boolean[]
  readonly #someNumbered: boolean
  /** Whether each row has a number of its own in one list of them. */
  readonly allCounted: boolean
  readonly #someBelow: boolean

  constructor(
    readonly rows: readonly SourceRow[],
    readonly columns: readonly FormColumn[],
  ) {
    const styles = rows.map(styleOf)
    // 一, 二, 三 on every row count the rows, and head none.
    const counted = styles.every((style) => style !== undefined && style === styles[0])
    this.#styles = counted ? rows.map(() => undefined) : styles
    this.#sequence = columns.find(({ meaning }) => meaning === 'sequence') ?? columns.find((each) => each.header.leaf.trim() === '编号' && rows.every(({ cells }) => /^(?:\d+(?:\.\d+)*)?$/.test(textOf(cells[each.at])))) // prettier-ignore
    this.#naming = columns.filter(({ measure, meaning }) => measure === null && NAMING.has(meaning))
    this.#placing = columns.filter(({ meaning }) => meaning !== null)
    this.#filled = this.#naming.map((column) => rows.map((row) => isFilled(row, column)))
    this.#someFilled = this.#filled.map((filled) => filled.includes(true))
    this.#someNumbered = rows.some((row) => this.#isNumbered(row))
    this.allCounted = counted || rows.every((row, at) => this.#numberOf(row) === String(at + 1))
    this.#someBelow = rows.some((row) => BELOW.test(textsOf(row)[0] ?? ''))
  }

  /** How many columns there are that name a row. */
  get width(): number {
    return this.#naming.length
  }

  isFilled = (column: number, row: number): boolean => this.#filled[column]![row]!

  /** By what a row may head those below it: rows of the same kind are heads of one level. */
  kindOf(index: number): string | null {
    const row = this.rows[index]!
    const style = this.#styles[index]
    if (style) return style
    const own = this.#numberOf(row)
    const below = this.rows[index + 1]
    if (/^\d+(?:\.\d+)*$/.test(own) && below && this.#numberOf(below).startsWith(`${own}.`)) return `1.${own.split('.').length}` // prettier-ignore
    if (this.#sequence && !this.#isNumbered(row) && this.#someNumbered) return 'unnumbered'
    if (this.#isOpen(index, 'name')) return 'nameless'
    // A row with a number of its own is one of them.
    if (!this.#isCounted(row) && this.#isOpen(index, 'village')) return 'villageless'
    // 白圩乡 above 前罗村, in one column.
    if (below && this.#placing.some(({ at }) => TOWNSHIP.test(textOf(row.cells[at])) && VILLAGE.test(textOf(below.cells[at])))) return 'township' // prettier-ignore
    // 白圩乡（2个） among names of projects.
    if (this.countOf(index) !== null && TOWNSHIP.test(this.#firstName(index).replace(COUNTED, ''))) return 'township' // prettier-ignore
    return this.isCounty(index) && (this.#someBelow || this.#isOpen(index, 'township')) ? 'county' : null
  }

  /** Whether a row is numbered as a head of others that are not numbered so. */
  isNumeral = (index: number): boolean => this.#styles[index] !== undefined || /^1\./.test(this.kindOf(index) ?? '') // prettier-ignore

  /** How many rows it says to have below it. */
  countOf = (index: number): number | null => {
    const said = COUNTED.exec(this.#firstName(index))
    return said ? Number(said[1]) : null
  }

  /** Whether a row names a village alone, in whichever column. */
  isVillage = (index: number): boolean => {
    const texts = this.#placing.map(({ at }) => textOf(this.rows[index]!.cells[at]))
    return texts.some((text) => VILLAGE.test(text)) && !texts.some((text) => TOWNSHIP.test(text))
  }

  isCounty = (index: number): boolean => COUNTY.test(this.#firstName(index))

  isOfAll = (index: number): boolean => OF_ALL.test(this.#firstName(index))

  #firstName = (index: number) => textsOf(this.rows[index]!).find((text) => !/^\d/.test(text)) ?? ''
  #numberOf = (row: SourceRow) => (this.#sequence ? textOf(row.cells[this.#sequence.at]) : '')
  #isNumbered = (row: SourceRow) => /^\d+$/.test(this.#numberOf(row))

  #isCounted(row: SourceRow): boolean {
    const number = this.columns.find(({ at, header: { leaf } }) => at === 0 && /^编\s*号$/.test(leaf.trim()))
    const own = number ? textOf(row.cells[number.at]) : ''
    return this.#isNumbered(row) || (own !== '' && !NAMES_PLACE.test(own))
  }

  #isOpen(index: number, meaning: Meaning): boolean {
    return this.#naming.some(
      (column, at) => column.meaning === meaning && !this.#filled[at]![index]! && this.#someFilled[at]!,
    ) // prettier-ignore
  }
}
