import { Grid, type FlowTable, type Span } from './flow-grid.js'
import { textCell, type ReaderLimits, type Refuse, type SourceTable } from './source.js'

/** Cells of all tables of a document, those that spans fill among them. */
const CELLS_MAX = 1_000_000
const CHARACTERS_MAX = 20_000_000
/** Lines above a table that may say what it is: the last ones, behind a title and its notes. */
const LINES_MAX = 20
const NESTED_MAX = 20
/** Remarks below a table are its own; any other line is what the next one is titled. */
const REMARK = /^(?:注|备注|说明|附注|※|\*|[(（]?\d+[.、)）])/

/** Puts together the tables of a text as its parts are read, each below the lines that stand above it. */
export class FlowTables {
  readonly #tables: FlowTable[] = []
  readonly #open: Grid[] = []
  #lines: string[] = []
  #cells = 0
  #characters = 0

  constructor(
    readonly limits: ReaderLimits,
    readonly refuse: Refuse,
  ) {}

  /** A paragraph outside of cells. */
  line(text: string) {
    const plain = text.trim()
    if (plain === '') return
    this.#count(plain)
    const around = this.#open.at(-1)
    if (around) return void around.lines.push(plain)
    const last = this.#tables.at(-1)
    if (last && this.#lines.length === 0 && REMARK.test(plain)) last.remarks.push(plain)
    else this.#lines.push(plain)
  }

  beginTable(hidden = false) {
    if (this.#open.length >= NESTED_MAX) this.#tooLarge()
    this.#open.push(new Grid(hidden || (this.#open.at(-1)?.hidden ?? false), this.#tables.length))
  }

  beginRow(hidden = false) {
    this.#open.at(-1)?.beginRow(hidden)
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
    if (grid.rows.at(-1)!.cells.length > this.limits.columnsMax)
      this.refuse('TOO_MANY_COLUMNS', {
        zh: `表格的列数超过上限 ${this.limits.columnsMax}，请删去多余的列。`,
        en: `a table has more than ${this.limits.columnsMax} columns. Remove the surplus columns.`,
      })
  }

  /** `cell`: the text so far of the cell that the table stands in. Gives what its text is with the table: one that is no data is text itself. */
  endTable(cell = ''): string {
    const grid = this.#open.pop()
    if (!grid) return cell
    const around = this.#open.at(-1)
    const rows = grid.filled()
    const isTable = grid.isData() || (!around && grid.within.length === 0 && rows.length > 1)
    if (isTable) {
      const { hidden, hiddenColumns } = grid
      const table = { lines: [...grid.lines], rows, remarks: [], hidden, hiddenColumns }
      this.#tables.splice(grid.at, 0, table)
    } else
      // It stands around others for the page's looks: what it says before them belongs above them.
      for (const { first, before } of grid.within) {
        const at = this.#tables.indexOf(first)
        while (at > grid.at && REMARK.test(before[0] ?? ''))
          this.#tables[at - 1]!.remarks.push(before.shift()!)
        first.lines.unshift(...grid.lines.splice(0), ...before)
      }
    const first = this.#tables[grid.at]
    const rest = isTable || grid.hidden ? [] : [...grid.lines, ...grid.tell()]
    if (around) {
      if (first) around.within.push({ first, before: around.tell(cell) })
      return rest.length > 0 ? [cell, ...rest, ''].join('\n') : cell
    }
    if (first) {
      first.lines.unshift(...this.#lines)
      first.lines.splice(0, first.lines.length - LINES_MAX)
      this.#lines = []
    }
    rest.forEach((text) => this.line(text))
    return ''
  }

  /** The tables, in order. Their rows are counted from 1; the lines above and below stand in rows of number 0. */
  *tables(): Generator<SourceTable> {
    const several = this.#tables.length > 1
    for (const [index, table] of this.#tables.entries()) {
      const { lines, rows, remarks, hidden, hiddenColumns } = table
      const sheet = several ? `表格${index + 1}` : '表格'
      const lineRow = (text: string) => ({ sheet, row: 0, cells: [textCell(text)] })
      const columns = hiddenColumns.size > 0 ? { hiddenColumns } : {}
      yield {
        sheet,
        hidden,
        conceals: () => Promise.resolve(hiddenColumns.size > 0 || rows.some((row) => row.hidden)),
        async *rows() {
          yield* lines.map(lineRow)
          for (const [at, row] of rows.entries())
            yield {
              sheet,
              row: at + 1,
              cells: row.cells,
              ...(row.hidden ? { hidden: true } : {}),
              ...columns,
            }
          yield* remarks.map(lineRow)
        },
      }
    }
  }

  get count() {
    return this.#tables.length
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
