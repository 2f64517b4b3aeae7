import { columnsDiffer, type Differing } from '../column-differs.js'
import type { SourceRow } from '../readers/source.js'
import { isAmount } from '../unexplained.js'
import { amountIn } from './amount-in.js'
import { unitIn, unitKindOf } from './place-columns.js'
import type { Surroundings } from './recognise.js'
import type { Piece, Section } from './table-section.js'
import { isColumnNumbers, isPhone } from './tell-apart.js'

/**
 * Holds the rows of a plain table against what is told of them: one with an amount below a heading that takes amounts is a record,
 * a total, or one that counts the columns. The rows of a form are held against its tables, which know more of them.
 */
export class RowsTold {
  readonly #open = new Map<number, SourceRow>()
  #section: Section | undefined

  constructor(readonly around: Surroundings) {}

  async *watch(rows: AsyncIterable<SourceRow>): AsyncGenerator<SourceRow> {
    for await (const row of rows) {
      if (row.cells.some(isAmount)) this.#open.set(row.row, row)
      yield row
    }
  }

  tell(piece: Piece) {
    if (piece.kind === 'section') {
      const { head } = piece.section
      this.#settle(head[0]!.row)
      this.#section = piece.section
      for (const { row } of head) this.#open.delete(row)
    } else if (piece.kind === 'record' || piece.kind === 'total') this.#open.delete(piece.row.row)
    else if (piece.kind === 'note' && piece.row.cells.filter(isAmount).every(isPhone))
      this.#open.delete(piece.row.row)
  }

  /** Throws InputError where a row above `end` holds an amount that nothing tells of. */
  #settle(end: number) {
    const rows = [...this.#open.values()].filter(({ row }) => row < end)
    const { columns, form } = this.#section ?? { columns: [] }
    for (const { row } of rows) this.#open.delete(row)
    if (form) return
    const differing = columns.flatMap((placed): Differing[] => {
      const measure = unitKindOf(placed.column)
      if (!measure) return []
      const { unit } = unitIn(placed, { known: [], unknown: [] })
      const lost = rows.flatMap((row) => {
        const value = isColumnNumbers(row)
          ? null
          : amountIn(row.cells[placed.at], measure, unit ?? placed.column.unit)
        return value ? [{ row: row.row, value }] : []
      })
      const stands = lost.reduce((sum, { value }) => sum + value, 0n)
      return lost.length > 0 ? [{ header: placed.header.replace(/\s+/g, ''), measure, stands, told: 0n, rows: lost.map(({ row }) => row) }] : [] // prettier-ignore
    })
    if (differing.length > 0) throw columnsDiffer(differing, this.around.file, this.around.path)
  }

  end = () => this.#settle(Infinity)
}
