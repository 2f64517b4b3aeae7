import { BROKEN, OK, UNNAMED, type Record as Phase } from './record.ts'
import type { Law } from './judge.ts'

/** What one phase of a run showed. */
export interface Shown {
  name: string
  connections: number
  seconds: number
  answered: number
  /** Requests that did not end well, by what was told. */
  failed: Record<string, number>
  /** Milliseconds: of reads, and of ledger writes. */
  reads: { p50: number | null; p99: number | null }
  money: { p50: number | null; p99: number | null }
  /** Milliseconds from the end of a fault's cause to the last request that failed; null where there was none. */
  recovery: number | null
  /** Most memory that a server held, MB, and the longest that its event loop was late, ms. */
  memory: number
  loop: number | null
}

export function show(
  name: string,
  connections: number,
  seconds: number,
  phase: Phase,
  recovery: number | null,
  servers: { memory: number; loop: number | null },
): Shown {
  const counts = phase.counts()
  const times = (kind: string) => ({ p50: phase.percentile(kind, 0.5), p99: phase.percentile(kind, 0.99) })
  return {
    name,
    connections,
    seconds,
    answered: counts.get(OK) ?? 0,
    failed: Object.fromEntries([...counts].filter(([told]) => told !== OK)),
    reads: times('read'),
    money: times('money'),
    recovery,
    ...servers,
  }
}

const ms = (value: number | null) =>
  value === null ? '–' : value >= 10 ? value.toFixed(0) : value.toFixed(1)

export function tableOf(shown: readonly Shown[]): string {
  const rows = shown.map((each) => [
    each.name,
    String(each.connections),
    String(each.answered),
    (each.answered / each.seconds).toFixed(0),
    Object.entries(each.failed)
      .map(([told, count]) => `${told} ${count}`)
      .join(', ') || '0',
    `${ms(each.reads.p50)} / ${ms(each.reads.p99)}`,
    `${ms(each.money.p50)} / ${ms(each.money.p99)}`,
    ms(each.recovery),
    `${each.memory}`,
    ms(each.loop),
  ])
  const head = [
    'phase',
    'connections',
    'answered',
    'a second',
    'failed',
    'reads p50 / p99, ms',
    'ledger writes p50 / p99, ms',
    'recovery, ms',
    'memory, MB',
    'event loop late, ms',
  ]
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What must not be: a law that was broken, an error without a name, a connection that broke where nothing was killed. */
export function faultsFound(
  shown: readonly Shown[],
  laws: readonly Law[],
  broke: ReadonlySet<string>,
): string[] {
  return [
    ...laws.filter(({ broken }) => broken > 0).map(({ what, broken, of }) => `${what}: ${broken} of ${of}`),
    ...shown.flatMap(({ name, failed }) =>
      Object.entries(failed)
        .filter(([told]) => UNNAMED.includes(told) || (told === BROKEN && !broke.has(name)))
        .map(([told, count]) => `${name}: ${told}, ${count} times`),
    ),
    ...shown.filter(({ answered }) => answered === 0).map(({ name }) => `${name}: nothing was answered`),
  ]
}
