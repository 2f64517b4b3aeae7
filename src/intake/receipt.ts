import type { Differing } from './column-differs.js'
import { amountIn } from './tables/amount-in.js'
import { microOf, shownMicro } from './tables/micro.js'
import { unitsOfRow, type Draft } from './tables/read-record.js'
import type { Placed } from './tables/place-columns.js'
import { unitIn, unitKindOf } from './tables/place-columns.js'
import type { Section } from './tables/table-section.js'

/** What became of a column of money or land area, in yuan or mu: taken and rejected come to what its cells say. */
export interface ReceiptLine {
  header: string
  unit: '元' | '亩'
  /** The property that takes it. */
  as: string
  taken: string
  rejected: string
  /** Cells of rejected rows that cannot be read as an amount. */
  unread: number
}

const headerOf = ({ header }: Pick<Placed, 'header'>) => header.replace(/\s+/g, '')

/** Of a column: what its cells come to, and what of that is taken and rejected. */
interface Sums { stands: bigint; taken: bigint; rejected: bigint; unread: number } // prettier-ignore

/** What a column's cell holds; null also where that cannot be told, for want of its unit. */
function standing(draft: Draft, placed: Placed): bigint | null {
  const kind = unitKindOf(placed.column)!
  const { unit, problem } = unitIn(placed, unitsOfRow(draft, kind))
  return problem ? null : amountIn(draft.source.cells[placed.at], kind, unit ?? placed.column.unit)
}

/** Whether a form gives its rows what stands in none of their cells. */
const isWorkedOut = ({ form }: Section, { at }: Placed) => at < 0 || (form !== undefined && at >= form.width)

/** Adds up what is taken of a table, column by column. */
export class Receipt {
  readonly #sums = new Map<Placed, Sums>()

  add(draft: Draft, isRejected: boolean) {
    const { section, values, source, problems } = draft
    for (const placed of section.columns) {
      if (!unitKindOf(placed.column)) continue
      const sums = this.#sums.get(placed) ?? { stands: 0n, taken: 0n, rejected: 0n, unread: 0 }
      this.#sums.set(placed, sums)
      const stands = isWorkedOut(section, placed) ? null : standing(draft, placed)
      sums.stands += stands ?? 0n
      const value = microOf(values.get(placed.column.fields[0]!)) ?? (isRejected ? stands : null)
      if (value !== null) sums[isRejected ? 'rejected' : 'taken'] += value
      else if (
        isRejected &&
        !values.has(placed.column.fields[0]!) &&
        ((source.cells[placed.at]?.text.trim() ?? '') !== '' ||
          (isWorkedOut(section, placed) && problems.some(({ header }) => header === headerOf(placed))))
      )
        sums.unread++
    }
  }

  /** The columns of which other was taken and rejected than their cells come to. */
  differing(section: Section): Differing[] {
    return section.columns.flatMap((placed): Differing[] => {
      const measure = unitKindOf(placed.column)
      const sums = this.#sums.get(placed)
      if (!measure || !sums || (!placed.of && isWorkedOut(section, placed))) return []
      const stands = placed.of?.reduce((sum, each) => sum + each.sum, 0n) ?? sums.stands
      const told = sums.taken + sums.rejected
      return stands === told ? [] : [{ header: headerOf(placed), measure, stands, told }]
    })
  }

  lines(): ReceiptLine[] {
    return [...this.#sums]
      .filter(([, { taken, rejected, unread }]) => taken !== 0n || rejected !== 0n || unread > 0)
      .map(([{ header, column }, { taken, rejected, unread }]) => ({
        header: headerOf({ header }),
        unit: unitKindOf(column) === 'money' ? '元' : '亩',
        as: column.fields[0]!,
        taken: shownMicro(taken),
        rejected: shownMicro(rejected),
        unread,
      }))
  }
}
