import { textCell, type SourceCell } from './source.js'

/** How many columns and rows a cell spans; `above`: it goes on with the cell above it; `hidden`: the page does not show it. */
export interface Span { columns: number; rows: number; above?: boolean; hidden?: boolean } // prettier-ignore

/** A table that is taken: what stands above it, its rows and what stands below. */
export interface FlowTable {
  lines: string[]
  rows: FlowRow[]
  remarks: string[]
  hidden: boolean
  hiddenColumns: ReadonlySet<number>
}

export interface FlowRow { cells: SourceCell[]; hidden: boolean } // prettier-ignore

/** A table in a text, row by row, as it is read; cells that spans fill are marked as merged. */
export class Grid {
  readonly rows: FlowRow[] = []
  readonly hiddenColumns = new Set<number>()
  /** Lines within the table and outside of its cells: its caption. */
  readonly lines: string[] = []
  /** The tables within its cells that are data, each with what this one says before it. */
  readonly within: { first: FlowTable; before: string[] }[] = []
  /** By column: the cell that hangs down from above, and over how many rows more. */
  readonly #hanging: { cell: SourceCell; left: number }[] = []
  /** How much of a cell's text has been told as lines. */
  readonly #told = new Map<SourceCell, number>()
  #toldOfNext = 0

  /** `at`: how many tables were taken before it. */
  constructor(
    readonly hidden: boolean,
    readonly at: number,
  ) {}

  beginRow(hidden: boolean) {
    this.rows.push({ cells: [], hidden })
  }

  add(text: string, { columns, rows, above, hidden }: Span): number {
    if (this.rows.length === 0) this.beginRow(false)
    const { cells } = this.rows.at(-1)!
    this.fill()
    const at = cells.length
    const anchor = above ? this.#hanging[at]?.cell : undefined
    const cell = anchor ?? textCell(text.trim())
    if (this.#toldOfNext > 0) this.#told.set(cell, this.#toldOfNext)
    this.#toldOfNext = 0
    for (let column = 0; column < columns; column++) {
      const merged = anchor ? 'above' : column > 0 ? 'left' : undefined
      cells.push(merged ? { ...cell, merged } : cell)
      this.#hanging[at + column] = { cell, left: rows - 1 }
      if (hidden) this.hiddenColumns.add(at + column)
    }
    return columns
  }

  /** Fills what hangs down from the rows above, up to the next free column. */
  fill() {
    const cells = this.rows.at(-1)?.cells ?? []
    for (
      let above = this.#hanging[cells.length];
      above && above.left > 0;
      above = this.#hanging[cells.length]
    ) {
      above.left--
      cells.push({ ...above.cell, merged: 'above' })
    }
  }

  filled = (): FlowRow[] => this.rows.filter(({ cells }) => cells.some(({ text }) => text !== ''))

  /** Two rows of two cells or more are data; others stand around what they hold for the page's looks. */
  isData(): boolean {
    return this.filled().filter(({ cells }) => cells.filter(({ merged }) => !merged).length >= 2).length >= 2
  }

  /** What has not been told yet, row by row; `open` is the text so far of the cell that is being read. */
  tell(open = ''): string[] {
    const lines = this.rows.map(({ cells }) =>
      cells.flatMap((cell) => {
        if (cell.merged !== undefined) return []
        const text = cell.text.slice(this.#told.get(cell) ?? 0).trim()
        this.#told.set(cell, cell.text.length)
        return text === '' ? [] : [text.replace(/\s+/g, ' ')]
      }).join(' '),
    ) // prettier-ignore
    this.#toldOfNext = open.trim().length
    return [...lines, open.trim().replace(/\s+/g, ' ')].filter((line) => line !== '')
  }
}
