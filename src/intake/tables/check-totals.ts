import { microOf, toldMicro } from './micro.js'
import { readCell, textFor } from './read-cell.js'
import type { Draft } from './read-record.js'
import { letterOf } from './read-record.js'
import type { SourceRow } from '../readers/source.js'
import type { Section } from './table-section.js'
import { MEASURED, type ColumnType } from './mapping.js'
import { unitIn, type Placed } from './place-columns.js'
import type { Message } from '../../values/message.js'

const SUMMED: ReadonlySet<ColumnType> = new Set([...MEASURED, 'integer'])
/** Sums are kept at six decimals, which money, mu and counts all fit. */
const NO_UNITS = { known: [], unknown: [] }

interface Mark {
  row: number
  sheet: string | null
  sub: boolean
  word: string
  /** What the total row says, by column; null where it says nothing. */
  stated: (bigint | null)[]
  /** What the records before it summed up to. */
  before: bigint[]
}

interface Standing {
  mark: Mark
  before: Mark | undefined
  after: Mark | undefined
  grandBefore: Mark | undefined
  grandAfter: Mark | undefined
}

const MU = { zh: '亩', en: ' mu' }
const YUAN = { zh: '元', en: ' yuan' }
const NO_UNIT = { zh: '', en: '' }

/**
 * Holds 合计 and 小计 rows against the records of their table. A subtotal sums its group, which stands above it or below;
 * a total sums all that stand above it, or all that follow where it comes first.
 */
export class TotalsCheck {
  readonly #columns: Placed[]
  readonly #sums: bigint[]
  readonly #marks: Mark[] = []
  #records = 0

  constructor(section: Section) {
    const owners = section.columns.filter(({ column }) => SUMMED.has(column.type))
    this.#columns = owners.filter(
      ({ column }) => owners.filter((other) => other.column.fields[0] === column.fields[0]).length === 1,
    )
    this.#sums = this.#columns.map(() => 0n)
  }

  addRecord({ values }: Draft) {
    this.#records++
    this.#columns.forEach(
      ({ column }, index) => (this.#sums[index]! += microOf(values.get(column.fields[0]!)) ?? 0n),
    )
  }

  addTotal({ row, sheet, cells }: SourceRow, word: string) {
    const stated = this.#columns.map((placed) => {
      const { column, at } = placed
      const cell = cells[at]
      const read =
        cell && cell.merged === undefined && cell.problem === undefined
          ? readCell(textFor(cell, column), column, unitIn(placed, NO_UNITS).unit)
          : undefined
      return read?.ok ? microOf(read.value) : null
    })
    this.#marks.push({ row, sheet, word, sub: /小计|sub/i.test(word), stated, before: [...this.#sums] })
  }

  rows = (): number[] => this.#marks.map(({ row }) => row)

  /** What does not add up, in words; `amounts` where it is money or land area. */
  mismatches(): { message: Message; amounts: boolean }[] {
    if (this.#records === 0) return []
    return this.#standings().flatMap((standing) =>
      this.#columns.flatMap(({ header, at, column }, index) => {
        const { mark } = standing
        const stated = mark.stated[index]
        if (stated === null || stated === undefined) return []
        const sums = this.#sumsOf(standing, index)
        if (sums.includes(stated)) return []
        const unit = column.type === 'landArea' ? MU : column.type === 'integer' ? NO_UNIT : YUAN
        const name = header.replace(/\s+/g, '')
        const message = {
          zh: `${mark.sheet === null ? '' : `工作表“${mark.sheet}”`}第 ${mark.row} 行“${mark.word}”与各行之和不符：${letterOf(at)} 列“${name}”写作 ${toldMicro(stated)}${unit.zh}，各行之和为 ${toldMicro(sums[0]!)}${unit.zh}。`,
          en: `${mark.sheet === null ? 'Row' : `Sheet “${mark.sheet}”, row`} ${mark.row} (“${mark.word}”) does not match its rows: column ${letterOf(at)} “${name}” states ${toldMicro(stated)}${unit.en}, and the rows add up to ${toldMicro(sums[0]!)}${unit.en}.`,
        }
        return [{ message, amounts: column.type !== 'integer' }]
      }),
    )
  }

  /** The sums that a total may rightly state; the likeliest first. */
  #sumsOf({ mark, before, after, grandBefore, grandAfter }: Standing, index: number): bigint[] {
    const end = this.#sums[index]!
    const here = mark.before[index]!
    const since = (other: Mark | undefined) => other?.before[index] ?? 0n
    const until = (other: Mark | undefined) => other?.before[index] ?? end
    if (mark.sub) {
      const [above, below] = [here - since(before), until(after) - here]
      // A group with a record right before its subtotal has it below its rows.
      return above === 0n ? [below, above] : [above, below]
    }
    const above = [here, here - since(grandBefore), here - since(before)]
    const below = [end - here, until(grandAfter) - here, until(after) - here]
    return here === 0n ? [...below, ...above] : [...above, ...below]
  }

  /** Each total with those around it: the next one either way, and the next that is no subtotal. */
  #standings(): Standing[] {
    const marks = this.#marks
    let grand: Mark | undefined
    const standings = marks.map((mark, place): Standing => {
      const standing = {
        mark,
        before: marks[place - 1],
        after: marks[place + 1],
        grandBefore: grand,
        grandAfter: undefined,
      }
      if (!mark.sub) grand = mark
      return standing
    })
    grand = undefined
    for (const standing of standings.toReversed()) {
      standing.grandAfter = grand
      if (!standing.mark.sub) grand = standing.mark
    }
    return standings
  }
}
