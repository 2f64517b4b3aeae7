import { microOf, shownMicro } from './tables/micro.js'
import type { Draft } from './tables/read-record.js'
import type { Placed } from './tables/place-columns.js'
import { unitKindOf } from './tables/place-columns.js'

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

interface Sums { taken: bigint; rejected: bigint; unread: number } // prettier-ignore

/** Adds up what is taken of a table, column by column. */
export class Receipt {
  readonly #sums = new Map<Placed, Sums>()

  add({ section, values, source, problems }: Draft, isRejected: boolean) {
    for (const placed of section.columns) {
      const kind = unitKindOf(placed.column)
      if (!kind) continue
      const sums = this.#sums.get(placed) ?? { taken: 0n, rejected: 0n, unread: 0 }
      this.#sums.set(placed, sums)
      const value = microOf(values.get(placed.column.fields[0]!))
      if (value !== null) sums[isRejected ? 'rejected' : 'taken'] += value
      else if (
        isRejected &&
        !values.has(placed.column.fields[0]!) &&
        ((source.cells[placed.at]?.text.trim() ?? '') !== '' ||
          (section.form &&
            placed.at >= section.form.width &&
            problems.some(({ header }) => header === headerOf(placed))))
      )
        sums.unread++
    }
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
