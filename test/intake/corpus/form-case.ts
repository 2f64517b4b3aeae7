import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export const CASES = fileURLToPath(new URL('cases/', import.meta.url))

const lines = z.array(z.string()).default([])

/**
 * A form that somebody published: its title, headings, units and layout are facts of the page, and its rows are made up.
 * README.md says how a case is written.
 */
const CASE = z.strictObject({
  title: z.string(),
  department: z.string(),
  published: z.strictObject({ by: z.string(), at: z.string(), seen: z.iso.date() }),
  /** What is hard about it, for the page in docs. */
  shows: z.array(z.string()).min(1),
  file: z.enum(['xlsx', 'csv']).default('xlsx'),
  sheets: z.record(z.string(), z.array(z.string()).min(2)),
  /** Allocations of 赣财农〔2024〕12号 that stand before: number, place, purpose, yuan. */
  standing: lines,
  /** What the clerk answers; the department is given from the start. */
  answers: z.record(z.string(), z.unknown()).default({}),
  /** TAKEN at once, ASKED first and then taken, or REFUSED in words. */
  outcome: z.enum(['TAKEN', 'ASKED', 'REFUSED']),
  /** What is asked where only the department is known. */
  asks: z.array(z.string()).default([]),
  /** What a refusal says, as a pattern. */
  says: z.string().optional(),
  expect: z
    .strictObject({
      /** name | place | budget | land area in mu */
      projects: lines,
      /** name | level | amount */
      sources: lines,
      /** words of the project or purpose | place | amount */
      shares: lines,
      /** number | level | programme | year | amount */
      funds: lines,
      /** payee | day | amount | words of the allocation's purpose */
      payments: lines,
      /** year | division or village | class | mu */
      landUse: lines,
      /** heading | sum: amounts of which no record is made, and that are told with the reason */
      left: lines,
    })
    .partial()
    .optional(),
  /** A fault that is known and not mended yet: what comes of the form instead. */
  open: z.string().optional(),
})
export type FormCase = z.infer<typeof CASE> & { id: string }

export const readCases = (): FormCase[] =>
  readdirSync(CASES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const parsed = CASE.safeParse(JSON.parse(readFileSync(`${CASES}${name}`, 'utf8')))
      if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`)
      return { id: name.replace(/\.json$/, ''), ...parsed.data }
    })

/** The parts of a line of a case: 1 | 前罗村 | 20. */
export const partsOf = (line: string): string[] => line.split('|').map((part) => part.trim())

/** A line as cells: a number is a number, nothing an empty cell, `<` and `^` are merged with the cell left of it and above. */
export const cellsOf = (line: string): (string | number | null)[] =>
  partsOf(line).map((text) => {
    if (text === '') return null
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text)
    return text.replace(/^'/, '').replaceAll('\\n', '\n')
  })
