import { microOf, shownMicro } from './micro.js'
import { readCell, textFor } from './read-cell.js'
import type { Draft } from './read-record.js'
import { letterOf } from './read-record.js'
import type { SourceRow } from '../readers/source.js'
import type { Section } from './table-section.js'
import { unitIn, type Placed } from './place-columns.js'
import type { Message } from '../../values/message.js'

const SUMMED = new Set(['money', 'moneyChange', 'landArea', 'integer'])
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

  /** What does not add up, in words. */
  mismatches(): Message[] {
    if (this.#records === 0) return []
    return this.#marks.flatMap((mark, place) =>
      this.#columns.flatMap(({ header, at, column }, index) => {
        const stated = mark.stated[index]
        if (stated === null || stated === undefined) return []
        const sums = this.#sumsOf(place, index)
        if (sums.includes(stated)) return []
        const unit = column.type === 'landArea' ? MU : column.type === 'integer' ? NO_UNIT : YUAN
        const name = header.replace(/\s+/g, '')
        return [
          {
            zh: `${mark.sheet === null ? '' : `工作表“${mark.sheet}”`}第 ${mark.row} 行“${mark.word}”与各行之和不符：${letterOf(at)} 列“${name}”写作 ${shownMicro(stated)}${unit.zh}，各行之和为 ${shownMicro(sums[0]!)}${unit.zh}。`,
            en: `${mark.sheet === null ? 'Row' : `Sheet “${mark.sheet}”, row`} ${mark.row} (“${mark.word}”) does not match its rows: column ${letterOf(at)} “${name}” states ${shownMicro(stated)}${unit.en}, and the rows add up to ${shownMicro(sums[0]!)}${unit.en}.`,
          },
        ]
      }),
    )
  }

  /** The sums that a total may rightly state; the likeliest first. */
  #sumsOf(place: number, index: number): bigint[] {
    const mark = this.#marks[place]!
    const end = this.#sums[index]!
    const here = mark.before[index]!
    const earlier = this.#marks.slice(0, place)
    const later = this.#marks.slice(place + 1)
    const since = (marks: readonly Mark[]) => marks.at(-1)?.before[index] ?? 0n
    const until = (marks: readonly Mark[]) => marks[0]?.before[index] ?? end
    if (mark.sub) {
      const [above, below] = [here - since(earlier), until(later) - here]
      // A group with a record right before its subtotal has it below its rows.
      return above === 0n ? [below, above] : [above, below]
    }
    const grand = (marks: readonly Mark[]) => marks.filter(({ sub }) => !sub)
    const above = [here, here - since(grand(earlier)), here - since(earlier)]
    const below = [end - here, until(grand(later)) - here, until(later) - here]
    return here === 0n ? [...below, ...above] : [...above, ...below]
  }
}
