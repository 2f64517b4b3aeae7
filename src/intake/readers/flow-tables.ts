import { textCell, type ReaderLimits, type Refuse, type SourceCell, type SourceTable } from './source.js'

/** Cells of all tables of a document, those that spans fill among them. */
const CELLS_MAX = 1_000_000
const CHARACTERS_MAX = 20_000_000
/** Lines above a table that may say what it is: the last ones, behind a title and its notes. */
const LINES_MAX = 20
const NESTED_MAX = 20
/** Remarks below a table are its own; any other line is what the next one is titled. */
const REMARK = /^(?:注|备注|说明|附注|※|\*|[(（]?\d+[.、)）])/

/** How many columns and rows a cell spans; `above`: it goes on with the cell above it. */
export interface Span { columns: number; rows: number; above?: boolean } // prettier-ignore

/** A table in a text, row by row; cells that spans fill are marked as merged. */
class Grid {
  readonly rows: SourceCell[][] = []
  /** By column: the cell that hangs down from above, and over how many rows more. */
  readonly #hanging: { cell: SourceCell; left: number }[] = []

  beginRow() {
    this.rows.push([])
  }

  add(text: string, { columns, rows, above }: Span): number {
    if (this.rows.length === 0) this.beginRow()
    const cells = this.rows.at(-1)!
    this.fill()
    const at = cells.length
    const anchor = above ? this.#hanging[at]?.cell : undefined
    const cell = anchor ?? textCell(text.trim())
    for (let column = 0; column < columns; column++) {
      const merged = anchor ? 'above' : column > 0 ? 'left' : undefined
      cells.push(merged ? { ...cell, merged } : cell)
      this.#hanging[at + column] = { cell, left: rows - 1 }
    }
    return columns
  }

  /** Fills what hangs down from the rows above, up to the next free column. */
  fill() {
    const cells = this.rows.at(-1) ?? []
    for (
      let above = this.#hanging[cells.length];
      above && above.left > 0;
      above = this.#hanging[cells.length]
    ) {
      above.left--
      cells.push({ ...above.cell, merged: 'above' })
    }
  }
}

/** Puts together the tables of a text as its parts are read, each below the lines that stand above it. */
export class FlowTables {
  readonly #tables: { lines: string[]; rows: SourceCell[][]; remarks: string[] }[] = []
  readonly #open: Grid[] = []
  #lines: string[] = []
  #cells = 0
  #characters = 0

  constructor(
    readonly limits: ReaderLimits,
    readonly refuse: Refuse,
  ) {}

  /** A paragraph outside of tables. */
  line(text: string) {
    const plain = text.trim()
    if (plain === '') return
    this.#count(plain)
    const last = this.#tables.at(-1)
    if (last && this.#lines.length === 0 && REMARK.test(plain)) last.remarks.push(plain)
    else this.#lines.push(plain)
  }

  beginTable() {
    // A table around another is there for the page's looks: what else it holds is text.
    const around = this.#open.at(-1)
    if (around) this.#toLines(around)
    if (this.#open.length >= NESTED_MAX) this.#tooLarge()
    this.#open.push(new Grid())
  }

  beginRow() {
    this.#open.at(-1)?.beginRow()
  }

  endRow() {
    this.#open.at(-1)?.fill()
  }

  cell(text: string, span: Span) {
    const grid = this.#open.at(-1)
    if (!grid) return this.line(text)
    const columns = Math.min(Math.max(span.columns, 1), this.limits.columnsMax)
    this.#count(text)
    this.#cells += grid.add(text, { ...span, columns, rows: Math.min(Math.max(span.rows, 1), 10_000) })
    if (this.#cells > CELLS_MAX) this.#tooLarge()
    if (grid.rows.at(-1)!.length > this.limits.columnsMax)
      this.refuse('TOO_MANY_COLUMNS', {
        zh: `表格的列数超过上限 ${this.limits.columnsMax}，请删去多余的列。`,
        en: `a table has more than ${this.limits.columnsMax} columns. Remove the surplus columns.`,
      })
  }

  endTable() {
    const grid = this.#open.pop()
    const rows = grid?.rows.filter((cells) => cells.some(({ text }) => text !== '')) ?? []
    if (rows.length === 0) return
    if (rows.length === 1) return void this.#toLines(grid!)
    this.#tables.push({ lines: this.#lines.slice(-LINES_MAX), rows, remarks: [] })
    this.#lines = []
  }

  /** The tables, in order. Their rows are counted from 1; the lines above and below stand in rows of number 0. */
  *tables(): Generator<SourceTable> {
    const several = this.#tables.length > 1
    for (const [index, { lines, rows, remarks }] of this.#tables.entries()) {
      const sheet = several ? `表格${index + 1}` : '表格'
      const lineRow = (text: string) => ({ sheet, row: 0, cells: [textCell(text)] })
      yield {
        sheet,
        hidden: false,
        async *rows() {
          yield* lines.map(lineRow)
          for (const [at, cells] of rows.entries()) yield { sheet, row: at + 1, cells }
          yield* remarks.map(lineRow)
        },
      }
    }
  }

  get count() {
    return this.#tables.length
  }

  #toLines(grid: Grid) {
    for (const cells of grid.rows.splice(0)) {
      const own = cells.filter(({ merged }) => merged === undefined).map(({ text }) => text)
      this.line(own.filter((text) => text !== '').join(' '))
    }
  }

  #count({ length }: string) {
    this.#characters += length
    if (this.#characters > CHARACTERS_MAX) this.#tooLarge()
  }

  #tooLarge(): never {
    return this.refuse('FILE_TOO_LARGE', {
      zh: '表格过大或嵌套过深，请复制到 Excel，另存为 xlsx 后再报送。',
      en: 'its tables are too large or nested too deeply. Copy them to Excel and save them as xlsx.',
    })
  }
}
