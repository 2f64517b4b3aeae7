import { createReadStream } from 'node:fs'
import { CsvFault, CsvSplitter, RECORD_MAX } from './csv-records.js'
import { detectEncoding } from './encoding.js'
import { textCell, type Opened, type ReaderLimits, type Refuse, type SourceRow } from './source.js'

/** Old programs end a file with a control character. */
const BLANK = /^[\s\u0000-\u001f]*$/
const DELIMITERS = [',', '\t', ';', '|']

/** How a text table is divided: what stands between its fields, and how many of them most lines have. */
interface Division { delimiter: string; columns: number } // prettier-ignore

/** Opens a CSV in any encoding that is known, with any line ends; both it and its delimiter are told by the whole file. */
export async function openCsv(path: string, limits: ReaderLimits, refuse: Refuse): Promise<Opened> {
  const encoding = await detectEncoding(path, refuse)
  const division = await detectDivision(path, encoding)
  return {
    format: 'csv',
    encoding,
    async *tables() {
      yield { sheet: null, hidden: false, rows: () => rowsOf(path, encoding, division, limits, refuse) }
    },
    close: async () => {},
  }
}

/** The text of a file, piece by piece, without its mark. */
export async function* textOf(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let isFirst = true
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true })
    yield isFirst ? text.replace(/^\ufeff/, '') : text
    isFirst = false
  }
  yield decoder.decode()
}

/** The delimiter that most lines have; of several, the one that most lines have equally often, then the one that makes most fields. */
async function detectDivision(path: string, encoding: string): Promise<Division> {
  const lines = DELIMITERS.map(() => new Map<number, number>())
  const count = (line: string) => {
    // What stands in quotes divides nothing, nor does a tab that pads a field.
    const bare = line.replace(/"[^"]*"/g, '').replace(/\t+(?=[,;|])/g, '')
    DELIMITERS.forEach((delimiter, index) => {
      const columns = bare.split(delimiter).length
      if (columns > 1) lines[index]!.set(columns, (lines[index]!.get(columns) ?? 0) + 1)
    })
  }
  let rest = ''
  for await (const text of textOf(path, encoding)) {
    const parts = text.split(/\r\n|\n|\r/)
    // A line that goes on over many pieces is put together once it ends.
    parts[0] = rest + parts[0]!
    rest = parts.pop()!
    for (const part of parts) count(part)
    if (rest.length > RECORD_MAX) break
  }
  count(rest)
  const divisions = DELIMITERS.map((delimiter, index) => {
    const [columns, alike] = [...lines[index]!].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
    return {
      delimiter,
      columns,
      alike,
      all: [...lines[index]!.values()].reduce((sum, each) => sum + each, 0),
    }
  })
  return divisions.sort((a, b) => b.all - a.all || b.alike - a.alike || b.columns - a.columns)[0]!
}

async function* rowsOf(
  path: string,
  encoding: string,
  { delimiter, columns }: Division,
  { columnsMax }: ReaderLimits,
  refuse: Refuse,
): AsyncGenerator<SourceRow> {
  const splitter = new CsvSplitter(delimiter, columns)
  const rows = function* (text: string, isLast: boolean): Generator<SourceRow> {
    for (const { line, fields } of splitter.split(text, isLast)) {
      // Spreadsheets write empty fields out to the last column that ever held anything.
      const filled = fields.slice(0, fields.findLastIndex((field) => !BLANK.test(field)) + 1)
      if (filled.length > columnsMax)
        refuse('TOO_MANY_COLUMNS', {
          zh: `第 ${line} 行有 ${filled.length} 列，超过上限 ${columnsMax}，请删去多余的列。`,
          en: `Line ${line} has ${filled.length} columns, more than the limit of ${columnsMax}. Remove the surplus columns.`,
        })
      yield { sheet: null, row: line, cells: filled.map(textCell), fields: fields.length }
    }
  }
  try {
    for await (const text of textOf(path, encoding)) yield* rows(text, false)
    yield* rows('', true)
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error
    refuse('BAD_CSV', {
      zh: `第 ${error.line} 行${error.reason.zh}，请检查该行的引号后再报送。`,
      en: `Line ${error.line}: ${error.reason.en}. Check the quotes of that line.`,
    })
  }
}
