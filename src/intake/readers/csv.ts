import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { parse, type CsvError } from 'csv-parse'
import { InputError } from '../../values/problem.js'
import { textCell, type Opened, type ReaderLimits, type Refuse } from './source.js'

const DELIMITERS = [',', '\t', ';', '|']

/** Opens a CSV: UTF-8, UTF-16 with its mark, or GB18030, told by reading it whole once. */
export async function openCsv(path: string, limits: ReaderLimits, refuse: Refuse): Promise<Opened> {
  const encoding = await detectEncoding(path, refuse)
  const delimiter = await detectDelimiter(path, encoding)
  return {
    format: 'csv',
    encoding,
    async *tables() {
      yield { sheet: null, hidden: false, rows: () => rowsOf(path, encoding, delimiter, limits, refuse) }
    },
    close: async () => {},
  }
}

async function detectEncoding(path: string, refuse: Refuse): Promise<string> {
  let marked: string | undefined
  const candidates = new Map(
    ['utf-8', 'gb18030'].map((name) => [name, new TextDecoder(name, { fatal: true })]),
  )
  let rare = 0
  let characters = 0
  let first = true
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (first) {
      if (chunk[0] === 0xff && chunk[1] === 0xfe) marked = 'utf-16le'
      if (chunk[0] === 0xfe && chunk[1] === 0xff) marked = 'utf-16be'
      first = false
    }
    if (marked) return marked
    if (chunk.includes(0))
      refuse(
        'NOT_TEXT',
        '不是文本表格（含二进制内容）。可接收 xlsx、csv、GeoJSON 与 zip 打包的 shapefile。Not a text table.',
      )
    for (const [name, decoder] of candidates) {
      try {
        const text = decoder.decode(chunk, { stream: true })
        if (name !== 'gb18030') continue
        for (const character of text) {
          characters++
          if (isRare(character)) rare++
        }
      } catch {
        candidates.delete(name)
      }
    }
    if (candidates.size === 0) break
  }
  for (const [name, decoder] of candidates) {
    try {
      decoder.decode()
    } catch {
      candidates.delete(name)
    }
  }
  if (candidates.has('utf-8')) return 'utf-8'
  // Other encodings often pass as GB18030, and come out as characters that no table has.
  if (candidates.has('gb18030') && rare <= characters * 0.02) return 'gb18030'
  return refuse(
    'BAD_ENCODING',
    '文字编码无法识别，应为 UTF-8 或 GB18030。请在 Excel 中另存为“CSV UTF-8”后再报送。The encoding is neither UTF-8 nor GB18030: save it as CSV UTF-8.',
  )
}

/** Characters that no department's table holds: control codes, private use, rare planes, scripts that mojibake brings. */
function isRare(character: string): boolean {
  const code = character.codePointAt(0)!
  return (
    (code < 0x20 && code !== 9 && code !== 10 && code !== 13) ||
    (code >= 0x80 && code < 0xa0) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code > 0x2fa1f ||
    (code >= 0x0400 && code <= 0x04ff) ||
    (code >= 0x2500 && code <= 0x25ff) ||
    (code >= 0x3105 && code <= 0x31bf)
  )
}

async function detectDelimiter(path: string, encoding: string): Promise<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path, { end: 65_535 }) as AsyncIterable<Buffer>) {
    const lines = decoder
      .decode(chunk, { stream: true })
      .replace(/"[^"]*"/g, '')
      .split(/\r?\n/)
      .slice(0, 30)
    const counts = DELIMITERS.map((delimiter) =>
      Math.max(...lines.map((line) => line.split(delimiter).length)),
    )
    return DELIMITERS[counts.indexOf(Math.max(...counts))]!
  }
  return ','
}

async function* rowsOf(
  path: string,
  encoding: string,
  delimiter: string,
  { columnsMax }: ReaderLimits,
  refuse: Refuse,
) {
  const decoder = new TextDecoder(encoding)
  const decode = new Transform({
    writableObjectMode: false,
    readableObjectMode: true,
    transform(chunk: Buffer, _encoding, done) {
      done(null, decoder.decode(chunk, { stream: true }))
    },
    flush(done) {
      done(null, decoder.decode())
    },
  })
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    info: true,
    max_record_size: 4_000_000,
  })
  const source = createReadStream(path)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(decode).pipe(parser)
  let before = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[]
      info: { lines: number }
    }>) {
      if (record.length > columnsMax)
        refuse(
          'TOO_MANY_COLUMNS',
          `第 ${before + 1} 行有 ${record.length} 列，超过上限 ${columnsMax}。Too many columns.`,
        )
      // A record begins on the line after the one before it; one with line breaks in quotes spans several.
      yield { sheet: null, row: before + 1, cells: record.map(textCell) }
      before = info.lines
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    const { code = '', lines = before + 1 } = error as CsvError & { lines?: number }
    refuse(
      'BAD_CSV',
      `第 ${lines} 行附近格式有误（${code}），多为引号未成对，请检查后再报送。The CSV is malformed near line ${lines}.`,
    )
  } finally {
    source.destroy()
    parser.destroy()
  }
}
