import { SaxesParser } from 'saxes'
import { InputError } from '../../values/problem.js'
import type { Span } from './flow-grid.js'
import { FlowTables } from './flow-tables.js'
import { RunPosition } from './raised-text.js'
import type { Opened, ReaderLimits, Refuse } from './source.js'
import { localName } from './xml.js'
import type { Zip } from './zip.js'

/** What stands twice, is deleted, or stands elsewhere now. */
const LEFT_OUT = new Set(['Fallback', 'del', 'moveFrom', 'rPh'])

/** Opens the tables of a Word document, each below the lines above it. A document without a table is refused. */
export async function openDocx(zip: Zip, limits: ReaderLimits, refuse: Refuse): Promise<Opened> {
  const flow = new FlowTables(limits, refuse)
  try {
    await readDocument(zip, flow)
  } catch (error) {
    if (error instanceof InputError) throw error
    refuse('BROKEN_DOCUMENT', {
      zh: 'Word 文档内容损坏，无法读取，请用 Word 或 WPS 打开并另存后再报送。',
      en: 'the Word document is damaged. Open it in Word or WPS and save it again.',
    })
  } finally {
    await zip.close()
  }
  if (flow.count === 0)
    refuse('NOT_A_TABLE', {
      zh: '是 Word 文档，其中没有表格，请把要报的内容填入 Excel，另存为 xlsx 后再报送。',
      en: 'it is a Word document without a table. Enter the content in Excel and save it as xlsx.',
    })
  return {
    format: 'docx',
    async *tables() {
      yield* flow.tables()
    },
    close: async () => {},
  }
}

async function readDocument(zip: Zip, flow: FlowTables) {
  const parser = new SaxesParser({ xmlns: false })
  const reader = new DocumentReader(flow)
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) =>
    reader.open(localName(name), attributes as Record<string, string>),
  )
  parser.on('text', (text) => reader.text(text))
  parser.on('closetag', ({ name }) => reader.close(localName(name)))
  const decoder = new TextDecoder()
  for await (const chunk of (await zip.stream('word/document.xml')) as AsyncIterable<Buffer>)
    parser.write(decoder.decode(chunk, { stream: true }))
  parser.close()
}

class DocumentReader {
  /** The texts of open cells; the last is the innermost's. */
  readonly #cells: { text: string; span: Span }[] = []
  #line = ''
  #inText = false
  #leftOut = 0
  /** Whether the run at hand is hidden. */
  #vanished = false
  readonly #position = new RunPosition()

  constructor(readonly flow: FlowTables) {}

  open(name: string, attributes: Record<string, string>) {
    if (LEFT_OUT.has(name)) this.#leftOut++
    if (this.#leftOut > 0) return
    this.#position.open(name, valueOf(attributes))
    if (name === 'r') this.#vanished = false
    else if (name === 'vanish') this.#vanished = !/^(?:0|false|off)$/.test(valueOf(attributes) ?? '')
    const span = this.#cells.at(-1)?.span
    if (name === 'tbl') this.flow.beginTable()
    else if (name === 'tr') this.flow.beginRow()
    else if (name === 'tc') this.#cells.push({ text: '', span: { columns: 1, rows: 1 } })
    else if (name === 'gridSpan' && span) span.columns = Number(valueOf(attributes)) || 1
    // Said of the rows below the first alone: of it the value is restart.
    else if (name === 'vMerge' && span) span.above = valueOf(attributes) !== 'restart'
    else if (name === 't') this.#inText = true
    else if (name === 'tab') this.#write(' ')
    else if (name === 'br' || name === 'cr') this.#write(this.#cells.length > 0 ? '\n' : ' ')
  }

  text(text: string) {
    if (this.#inText && this.#leftOut === 0 && !this.#vanished) this.#write(this.#position.text(text))
  }

  close(name: string) {
    if (LEFT_OUT.has(name)) this.#leftOut--
    else if (this.#leftOut > 0) return
    else if (name === 't') this.#inText = false
    else if (name === 'p') this.#endParagraph()
    else if (name === 'tc') {
      const { text, span } = this.#cells.pop()!
      this.flow.cell(text, span)
    } else if (name === 'tr') this.flow.endRow()
    else if (name === 'tbl') this.#endTable()
  }

  #endTable() {
    const around = this.#cells.at(-1)
    const text = this.flow.endTable(around?.text)
    if (around) around.text = text
  }

  #endParagraph() {
    if (this.#cells.length > 0) return this.#write('\n')
    this.flow.line(this.#line)
    this.#line = ''
  }

  #write(text: string) {
    const cell = this.#cells.at(-1)
    if (cell) cell.text += text
    else this.#line += text
  }
}

const valueOf = (attributes: Record<string, string>) =>
  Object.entries(attributes).find(([name]) => localName(name) === 'val')?.[1]
