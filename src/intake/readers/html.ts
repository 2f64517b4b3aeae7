import { Parser } from 'htmlparser2'
import { textOf } from './csv.js'
import { detectEncoding } from './encoding.js'
import { FlowTables } from './flow-tables.js'
import type { Opened, ReaderLimits, Refuse } from './source.js'

const UNSEEN = new Set(['script', 'style', 'head', 'template', 'noscript'])
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
  readonly #cells: { text: string; columns: number; rows: number }[] = []
  #line = ''
  #unseen = 0

  constructor(readonly flow: FlowTables) {}

  onopentag(name: string, { colspan, rowspan }: Record<string, string>) {
    if (UNSEEN.has(name)) this.#unseen++
    else if (name === 'table') this.#beginTable()
    else if (name === 'tr') this.flow.beginRow()
    else if (name === 'td' || name === 'th')
      this.#cells.push({ text: '', columns: Number(colspan ?? 1) || 1, rows: Number(rowspan ?? 1) || 1 })
    else if (name === 'br' || BLOCK.has(name)) this.#break()
  }

  ontext(text: string) {
    if (this.#unseen > 0) return
    const cell = this.#cells.at(-1)
    // Line breaks and runs of spaces of the source are single spaces on the page.
    if (cell) cell.text += text.replace(/[\s\u00a0]+/g, ' ')
    else this.#line += text.replace(/[\s\u00a0]+/g, ' ')
  }

  onclosetag(name: string) {
    if (UNSEEN.has(name)) this.#unseen--
    else if (name === 'td' || name === 'th') {
      const cell = this.#cells.pop()
      if (cell) this.flow.cell(cell.text, cell)
    } else if (name === 'tr') this.flow.endRow()
    else if (name === 'table') this.flow.endTable()
    else if (BLOCK.has(name)) this.#break()
  }

  onend() {
    this.#break()
  }

  #beginTable() {
    this.#break()
    const around = this.#cells.at(-1)
    if (around) {
      this.flow.line(around.text)
      around.text = ''
    }
    this.flow.beginTable()
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
