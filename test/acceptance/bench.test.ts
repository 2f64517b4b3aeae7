import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { IS_WHOLE } from '../laws.js'

const BENCH = fileURLToPath(new URL('../bench/bench.ts', import.meta.url))
const url = process.env.DATABASE_URL
const folder = await mkdtemp(join(tmpdir(), 'quanyu-bench-'))

const bench = (...args: string[]) =>
  new Promise<{ status: number; said: string }>((resolve) =>
    execFile(process.execPath, [BENCH, '--quick', ...args], (error, output, errors) =>
      resolve({ status: Number(error?.code ?? 0), said: output + errors }),
    ),
  )

async function ask<T>(database: string | null, statement: string): Promise<T[]> {
  const at = new URL(url!)
  if (database !== null) at.pathname = `/${database}`
  const client = new pg.Client({ connectionString: at.href })
  await client.connect()
  try {
    return ((await client.query(statement)) as unknown as { rows: T[] }).rows
  } finally {
    await client.end()
  }
}
const databases = async () =>
  (
    await ask<{ name: string }>(
      null,
      `select datname as name from pg_database where datname ~ '^quanyu_bench_0_2_'`,
    )
  ).map(({ name }) => name)

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  if (url === undefined) return
  for (const name of await databases()) await ask(null, `drop database ${name} with (force)`)
})

// Long, and what it asks is asked by other tests too: what is tried here is the benchmark.
test.runIf(url && IS_WHOLE)('the benchmark runs from end to end, and tells of a wrong answer', async () => {
  const file = join(folder, 'bench.json')
  const { status, said } = await bench('--json', file, '--connections', '4')
  expect(said).toContain('servers give equal answers')
  expect(said).not.toContain('answers to 0 askings')
  expect(status).toBe(0)
  const figures = JSON.parse(await readFile(file, 'utf8')) as {
    cells: { operation: string; server: string; errors: number; requestsPerSecond: number }[]
    pass: boolean
  }
  const servers = new Set(figures.cells.map(({ server }) => server))
  expect([...servers]).toEqual(expect.arrayContaining(['limit', 'postgraphile', 'quanyu']))
  expect(new Set(figures.cells.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(5)
  expect(
    figures.cells.filter(({ errors, requestsPerSecond }) => errors > 0 || !(requestsPerSecond > 0)),
  ).toEqual([])
  expect(typeof figures.pass).toBe('boolean')

  // Every record is moved to another project: who finds a project by its records says something else from now on.
  const [database] = await databases()
  await ask(
    database!,
    `set session_replication_role = replica; update county.project_source s set project_id = n.next
     from (select id, coalesce(lead(id) over (order by id), first_value(id) over (order by id)) as next from county.project) n where n.id = s.project_id`,
  )
  const wrong = await bench('--operations', 'point', '--servers', 'postgraphile')
  expect(wrong.said).toMatch(/✗ point .*limit and postgraphile differ at data\.project/)
  expect(wrong.status).toBe(2)
})
