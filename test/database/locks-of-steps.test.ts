import { readFileSync } from 'node:fs'
import { sql, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '../../src/database/migrate.js'
import { migrationNames, readMigrations } from '../../src/database/migrations.js'
import { openCounty } from '../county.js'

/** The first step whose head says its locks in the form that is read here; those before it say them in prose. */
const FIRST = '0142'
/** The locks that keep writers, or readers too, from a table. What a plain write takes is no news. */
const MODES: Readonly<Record<string, string>> = {
  ShareUpdateExclusiveLock: 'share update exclusive',
  ShareLock: 'share',
  ShareRowExclusiveLock: 'share row exclusive',
  ExclusiveLock: 'exclusive',
  AccessExclusiveLock: 'access exclusive',
}

/** What the head of a step says that it locks: `access exclusive on fund and payment; share on project; a new table`. */
function saidBy(name: string): string[] {
  const text = readFileSync(new URL(`../../migrations/${name}.sql`, import.meta.url), 'utf8')
  const head = text.split('\n').filter((line) => line.startsWith('--'))
  const said = head
    .map((line) => line.slice(2).trim())
    .join(' ')
    .split(/\bLocks: /)[1]
  if (said === undefined) return ['nothing: its head has no line that begins with “Locks: ”']
  const words =
    /\b(share update exclusive|share row exclusive|access exclusive|exclusive|share) on ((?:\w+(?:, | and ))*\w+)/g
  return [...said.matchAll(words)]
    .flatMap(([, mode, tables]) => tables!.split(/, | and /).map((table) => `${mode} on ${table}`))
    .sort()
}

/** The tables and views of a schema, by their number. */
async function tablesOf(work: Kysely<unknown>, schema: string) {
  const { rows } = await sql<{ oid: string; name: string }>`
    select oid::text, relname::text as name from pg_class where relnamespace = ${schema}::regnamespace and relkind in ('r', 'v')`.execute(
    work,
  )
  return new Map(rows.map(({ oid, name }) => [oid, name]))
}

/** The strongest lock that the transaction has on each of these tables, those that it dropped too. */
async function heldOn(work: Kysely<unknown>, tables: ReadonlyMap<string, string>): Promise<string[]> {
  const { rows } = await sql<{ oid: string; modes: string[] }>`
    select relation::text as oid, array_agg(mode) as modes from pg_locks
    where pid = pg_backend_pid() and locktype = 'relation' and granted group by relation`.execute(work)
  return rows
    .flatMap(({ oid, modes }) => {
      const strongest = Object.keys(MODES).findLast((mode) => modes.includes(mode))
      const name = tables.get(oid)
      return strongest === undefined || name === undefined ? [] : [`${MODES[strongest]} on ${name}`]
    })
    .sort()
}

test('each step locks what its head says, and nothing else', async () => {
  const names = await migrationNames()
  const steps = names.filter((name) => name > FIRST)
  expect(steps.length).toBeGreaterThan(1)
  const upTo = names.findLast((name) => name < FIRST)!
  const { kysely, schema } = await openCounty({ make: (county) => migrate(county, { upTo }) })
  const all = await readMigrations()
  for (const name of steps)
    await kysely.transaction().execute(async (work) => {
      const tables = await tablesOf(work, schema)
      await all[name]!(work)
      expect(await heldOn(work, tables), name).toEqual(saidBy(name))
    })
})
