import { cellOf, ratiosOf, type Criterion } from './judge.ts'
import type { Cell } from './measure.ts'
import type { Kind } from './servers.ts'

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

/** Every cell, beside the limit and PostGraphile. */
export function cellTable(cells: readonly Cell[]): string {
  const ratios = ratiosOf(cells)
  const ratioOf = (cell: Cell) => ratios[cells.indexOf(cell)]!
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
      'cpu × PostGraphile',
    ],
    sorted.map((cell) => [
      cell.operation,
      cell.server,
      String(cell.connections),
      cell.requestsPerSecond,
      cell.p50,
      cell.p99,
      cell.errors,
      ratioOf(cell).toPostgraphile,
      ratioOf(cell).toLimit,
      cell.serverCpu,
      cell.databaseCpu,
      ratioOf(cell).processorToPostgraphile,
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

/** The table of docs/figures.md: each operation at 16 connections, its ratios, and how long the slowest wait at 64. */
export function readmeTable(cells: readonly Cell[]): string {
  const names = [...new Set(cells.map(({ operation }) => operation))]
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
  const rows = names.map((name) => {
    const of = (server: Kind, connections = 16) => cellOf(cells, name, server, connections)
    const own = of('quanyu')
    const times = (server: Kind) => {
      const other = of(server)
      return shown(own && other ? own.requestsPerSecond / other.requestsPerSecond : null)
    }
    const rates = SERVERS.map((server) => shown(of(server)?.requestsPerSecond ?? null))
    const late = [of('quanyu', 64), of('postgraphile', 64)].map((cell) => shown(cell?.p99 ?? null))
    return line([
      name,
      ...rates,
      times('postgraphile'),
      times('postgraphile-kept'),
      times('limit'),
      late.join(' / '),
    ])
  })
  const head = [
    'operation',
    ...SERVERS,
    '× PostGraphile',
    '× with kept sums',
    'of the limit',
    'p99 at 64, ms: Quanyu / PostGraphile',
  ]
  return [line(head), line(['-', ...head.slice(1).map(() => '-:')]), ...rows].join('\n')
}
const SERVERS = ['quanyu', 'limit', 'postgraphile', 'postgraphile-kept'] as const

interface Memory {
  server: string
  now?: number
  most?: number
}
export const memoryTable = (memory: readonly Memory[]): string =>
  table(
    ['server', 'memory now, MB', 'at most'],
    memory.map(({ server, now, most }) => [server, now ?? null, most ?? null]),
  )
