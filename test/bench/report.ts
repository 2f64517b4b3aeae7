import { cellOf, type Criterion } from './judge.ts'
import type { Cell } from './measure.ts'

type Row = (string | number | null)[]

/** A table with its numbers to the right. */
export function table(head: string[], rows: Row[]): string {
  const cells = [head, ...rows.map((row) => row.map(shown))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  const line = (row: string[]) =>
    row
      .map((text, column) =>
        /^[\d–]/.test(text) || column > 2 ? text.padStart(widths[column]!) : text.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd()
  return [line(cells[0]!), line(widths.map((width) => '─'.repeat(width))), ...cells.slice(1).map(line)].join(
    '\n',
  )
}

function shown(value: string | number | null): string {
  if (typeof value === 'string') return value
  if (value === null || Number.isNaN(value)) return '–'
  if (Number.isInteger(value) || value >= 1000) return value.toFixed(0)
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
}

/** Every cell beside the limit's and PostGraphile's. */
export function cellTable(cells: readonly Cell[]): string {
  const ratio = (cell: Cell, to: Cell['server']) => {
    const other = cellOf(cells, cell.operation, to, cell.connections)
    return other ? cell.requestsPerSecond / other.requestsPerSecond : null
  }
  const sorted = [...cells].sort((one, other) =>
    one.operation === other.operation ? one.connections - other.connections : 0,
  )
  return table(
    [
      'operation',
      'server',
      'conn.',
      'req/s',
      'p50 ms',
      'p99 ms',
      'errors',
      '× PostGraphile',
      'of limit',
      'server cpu ms',
      'database cpu ms',
    ],
    sorted.map((cell) => [
      cell.operation,
      cell.server,
      String(cell.connections),
      cell.requestsPerSecond,
      cell.p50,
      cell.p99,
      cell.errors,
      ratio(cell, 'postgraphile'),
      ratio(cell, 'limit'),
      cell.serverCpu,
      cell.databaseCpu,
    ]),
  )
}

export const criteriaTable = (criteria: readonly Criterion[]): string =>
  table(
    ['', 'operation', 'what must hold', 'is', 'bound'],
    criteria.map(({ pass, operation, name, value, bound }) => [
      pass ? '✓' : '✗',
      operation,
      name,
      value,
      bound,
    ]),
  )
