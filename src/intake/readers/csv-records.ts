import { render, type Message } from '../../values/message.js'

/** A line of a text table, split; one with line breaks in quotes spans several lines. */
export interface CsvRecord { line: number; fields: string[] } // prettier-ignore

/** What is wrong with a text table, and on which line. */
export class CsvFault extends Error {
  constructor(
    readonly line: number,
    readonly reason: Message,
  ) {
    super(render(reason))
  }
}

/** No record is longer. */
export const RECORD_MAX = 4_000_000
const LINE_END = /\r\n|\n|\r/g
const lineEndsIn = (text: string): number => text.match(LINE_END)?.length ?? 0

/**
 * Splits text into records, whichever line ends it has and mixes. A field is quoted where the quotes enclose it whole;
 * others (12"管道, "老塘"整修) are part of the text.
 */
export class CsvSplitter {
  #text = ''
  #line = 1
  /** How much text there must be for the record that has not ended to be looked at again. */
  #lengthMin = 0
  readonly #plain: RegExp

  /** `columns`: how many fields most lines have; a quoted field that swallows such lines is a fault. */
  constructor(
    readonly delimiter: string,
    readonly columns: number,
  ) {
    this.#plain = new RegExp(`[^${delimiter === '|' ? '\\|' : delimiter}\\r\\n]*`, 'y')
  }

  /** The records that are complete with this piece; `isLast` when no other follows. */
  *split(piece: string, isLast: boolean): Generator<CsvRecord> {
    this.#text += piece
    if (this.#text.length < this.#lengthMin && !isLast) return
    let at = 0
    while (at < this.#text.length) {
      const record = this.#record(at, isLast)
      if (!record) break
      const line = this.#line
      this.#line += record.lines
      at = record.end
      yield { line, fields: record.fields }
    }
    this.#text = this.#text.slice(at)
    if (this.#text.length > RECORD_MAX)
      throw new CsvFault(this.#line, {
        zh: '一行过长，或其引号没有成对',
        en: 'the line is too long, or its quotes are not balanced',
      })
    // A long record would else be read from its beginning with each of its pieces.
    this.#lengthMin = Math.min(2 * this.#text.length, RECORD_MAX + 1)
  }

  /** The record that begins at a place; null where its end is not there yet. */
  #record(start: number, isLast: boolean): { fields: string[]; end: number; lines: number } | null {
    const fields: string[] = []
    let at = start
    let lines = 1
    for (;;) {
      const field = this.#quoted(at, isLast, this.#line + lines - 1) ?? this.#bare(at, this.#line + lines - 1)
      if (field === 'more') return null
      fields.push(field.text)
      lines += field.lines
      at = field.end
      const next = this.#text[at]
      if (next === this.delimiter) at++
      else if (next === undefined) return isLast ? { fields, end: at, lines } : null
      // A line feed may yet follow a carriage return that ends the piece.
      else if (next === '\r' && this.#text[at + 1] === undefined && !isLast) return null
      else return { fields, end: at + (this.#text.startsWith('\r\n', at) ? 2 : 1), lines }
    }
  }

  /** A field within quotes; null where there is none, or its quotes do not enclose all of it. */
  #quoted(at: number, isLast: boolean, line: number) {
    const open = this.#blanks(at)
    if (this.#text[open] !== '"') return null
    let close = open
    do {
      close = this.#text.indexOf('"', close + (close === open ? 1 : 2))
      if (close < 0 || (close + 1 === this.#text.length && !isLast)) {
        if (!isLast) return 'more'
        throw new CsvFault(line, { zh: '引号没有成对', en: 'the quotes are not balanced' })
      }
    } while (this.#text[close + 1] === '"')
    const end = this.#blanks(close + 1)
    if (end === this.#text.length && !isLast) return 'more'
    const next = this.#text[end]
    if (next !== undefined && next !== this.delimiter && next !== '\n' && next !== '\r') return null
    const inner = this.#text.slice(open + 1, close)
    const lines = lineEndsIn(inner)
    if (lines > 0 && this.#swallows(inner))
      throw new CsvFault(line, {
        zh: `引号直到第 ${line + lines} 行才成对，其间各行会并入一格`,
        en: `its quotes are balanced only on line ${line + lines}, so that all lines between would become one cell`,
      })
    return { text: inner.replaceAll('""', '"'), end, lines }
  }

  #bare(at: number, line: number) {
    this.#plain.lastIndex = at
    const text = this.#plain.exec(this.#text)![0]
    if (text.trimStart().startsWith('"') && text.split('"').length % 2 === 0)
      throw new CsvFault(line, {
        zh: `引号没有成对（${text.trim().slice(0, 20)}）`,
        en: `the quotes are not balanced (${text.trim().slice(0, 20)})`,
      })
    return { text, end: at + text.length, lines: 0 }
  }

  /** Whether a text within quotes holds lines that would be records by themselves. */
  #swallows(inner: string): boolean {
    return (
      this.columns >= 3 &&
      inner.split(LINE_END).some((line) => line.split(this.delimiter).length >= this.columns)
    )
  }

  #blanks(at: number): number {
    let next = at
    while (this.#text[next] === ' ' || (this.#text[next] === '\t' && this.delimiter !== '\t')) next++
    return next
  }
}
