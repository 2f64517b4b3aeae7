import type { Cell } from './measure.ts'
import type { Operation } from './operations.ts'
import type { Kind } from './servers.ts'

/** Something that must hold, and whether it does. */
export interface Criterion {
  name: string
  operation: string
  value: number
  bound: number
  pass: boolean
}

const TIMES_PEER = 2
const OF_LIMIT = 0.8
const TIMES_PEER_TOTALS = 10

export const cellOf = (cells: readonly Cell[], operation: string, server: Kind, connections: number) =>
  cells.find(
    (cell) => cell.operation === operation && cell.server === server && cell.connections === connections,
  )

/** What must hold of a run, as far as it was measured. */
export function judge(operations: readonly Operation[], cells: readonly Cell[]): Criterion[] {
  return operations.flatMap(({ name, totals }) => {
    const of = (server: Kind, connections: number) => cellOf(cells, name, server, connections)
    const quanyu = of('quanyu', 16)
    const faster = (peer: Kind, bound: number, words: string): Criterion[] => {
      const other = of(peer, 16)
      if (!quanyu || !other) return []
      const value = quanyu.requestsPerSecond / other.requestsPerSecond
      return [{ name: words, operation: name, value, bound, pass: value >= bound }]
    }
    const [late, peerLate] = [of('quanyu', 64), of('postgraphile', 64)]
    const errors = cells
      .filter((cell) => cell.operation === name && cell.server === 'quanyu')
      .reduce((sum, cell) => sum + cell.errors, 0)
    return [
      ...faster('postgraphile', TIMES_PEER, '× PostGraphile, 16 connections'),
      ...faster('postgraphile-kept', TIMES_PEER, '× PostGraphile with our kept sums, 16 connections'),
      ...(totals ? faster('postgraphile', TIMES_PEER_TOTALS, '× PostGraphile, totals, 16 connections') : []),
      ...faster('limit', OF_LIMIT, 'of the limit, 16 connections'),
      ...(late && peerLate
        ? [
            {
              name: 'p99 of PostGraphile’s, 64 connections',
              operation: name,
              value: late.p99 / peerLate.p99,
              bound: 1,
              pass: late.p99 <= peerLate.p99,
            },
          ]
        : []),
      { name: 'errors', operation: name, value: errors, bound: 0, pass: errors === 0 },
    ]
  })
}
