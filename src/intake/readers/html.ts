import { Parser } from 'htmlparser2'
import { textOf } from './csv.js'
import { detectEncoding } from './encoding.js'
import { FlowTables } from './flow-tables.js'
import { placedText, type Position } from './raised-text.js'
import type { Opened, ReaderLimits, Refuse } from './source.js'

const UNSEEN = new Set(['script', 'style', 'head', 'template', 'noscript'])
const TABLE_PARTS = new Set(['table', 'tr', 'td', 'th'])
const POSITIONS: Readonly<Record<string, Position>> = { sup: 'superscript', sub: 'subscript' }
/** What a page does not show. Rows, cells and tables that it hides are told apart, as those of a workbook are. */
const isHidden = ({ hidden, style = '' }: Record<string, string>) =>
  hidden !== undefined || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)
/** Elements that stand in a line of their own. */
const BLOCK = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'caption', 'center', 'section'])

/** Opens the tables of a web page, each below the lines above it; a page without one is refused. */
export async function openHtml(path: string, limits: ReaderLimits, refuse: Refuse): Promise<Opened> {
  const encoding = await detectEncoding(path, refuse)
  const flow = new FlowTables(limits, refuse)
  const parser = new Parser(new PageReader(flow), { lowerCaseTags: true, lowerCaseAttributeNames: true })
  for await (const text of textOf(path, encoding)) parser.write(text)
  parser.end()
  if (flow.count === 0)
    refuse('WEB_PAGE', {
      zh: '是网页（HTML），其中没有表格，请在 Excel 中填好表格，另存为 xlsx 后再报送。',
      en: 'it is a web page (HTML) without a table. Enter the table in Excel and save it as xlsx.',
    })
  return {
    format: 'html',
    encoding,
    async *tables() {
      yield* flow.tables()
    },
    close: async () => {},
  }
}

class PageReader {
  readonly #cells: { text: string; columns: number; rows: number; hidden: boolean }[] = []
  readonly #positions: Position[] = []
  #line = ''
  /** How many elements are open from the one that is not shown inwards. */
  #unseen = 0

  constructor(readonly flow: FlowTables) {}

  onopentag(name: string, attributes: Record<string, string>) {
    const hidden = isHidden(attributes)
    if (this.#unseen > 0 || UNSEEN.has(name) || (hidden && !TABLE_PARTS.has(name))) this.#unseen++
    else if (name === 'table') this.#beginTable(hidden)
    else if (name === 'tr') this.flow.beginRow(hidden)
    else if (name === 'td' || name === 'th') {
      const { colspan, rowspan } = attributes
      this.#cells.push({
        text: '',
        columns: Number(colspan ?? 1) || 1,
        rows: Number(rowspan ?? 1) || 1,
        hidden,
      })
    } else if (name in POSITIONS) this.#positions.push(POSITIONS[name])
    else if (name === 'br' || BLOCK.has(name)) this.#break()
  }

  ontext(text: string) {
    if (this.#unseen > 0) return
    const cell = this.#cells.at(-1)
    // Line breaks and runs of spaces of the source are single spaces on the page.
    const plain = placedText(text.replace(/[\s\u00a0]+/g, ' '), this.#positions.at(-1))
    if (cell) cell.text += plain
    else this.#line += plain
  }

  onclosetag(name: string) {
    if (this.#unseen > 0) this.#unseen--
    else if (name === 'td' || name === 'th') {
      const cell = this.#cells.pop()
      if (cell) this.flow.cell(cell.text, cell)
    } else if (name === 'tr') this.flow.endRow()
    else if (name === 'table') this.#endTable()
    else if (name in POSITIONS) this.#positions.pop()
    else if (BLOCK.has(name)) this.#break()
  }

  onend() {
    this.#break()
  }

  #beginTable(hidden: boolean) {
    this.#break()
    this.flow.beginTable(hidden)
  }

  #endTable() {
    const around = this.#cells.at(-1)
    const text = this.flow.endTable(around?.text)
    if (around) around.text = text
  }

  #break() {
    const cell = this.#cells.at(-1)
    if (cell) {
      cell.text += '\n'
      return
    }
    this.flow.line(this.#line)
    this.#line = ''
  }
}
