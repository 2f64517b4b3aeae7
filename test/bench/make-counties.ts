import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Client } from 'pg'
import { MAIN } from './county.ts'

export interface MadeCounty {
  name: string
  /** Keys of an auditor, and of the finance bureau's system. */
  auditor: string
  finance: string
}

interface Terms {
  names: readonly string[]
  /** How many of them are migrated as a county is that is made anew; the others are copies of the first. */
  migrated: number
  scale: string
  url: string
  programs: string
  environment: NodeJS.ProcessEnv
  say: (what: string, figures: object) => void
}

/** How many copies are made at once. */
const AT_ONCE = 4

/** A part of what was built: the steps are taken in this process, since a hundred starts of the command would measure Node.js. */
const built = (path: string) => import(new URL(`../../dist/${path}.js`, import.meta.url).href) as Promise<any>

const seconds = (since: number) => Number(((performance.now() - since) / 1000).toFixed(1))

/** Makes and registers small demonstration counties, each with the same records; gives their keys. */
export async function makeCounties(terms: Terms): Promise<{ counties: MadeCounty[]; migratingMs: number[] }> {
  const { names, url, say } = terms
  await built('server/schema')
  const { openServer } = await built('database/open-server')
  const { migrateProvince } = await built('database/counties/migrate-province')
  const server = await openServer({ databaseUrl: url })
  await migrateProvince(server)
  const counties: MadeCounty[] = []
  const made = { migratingMs: [] as number[], copyingMs: [] as number[] }
  let next = 0
  const makeUpTo = async (end: number) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    for (let place = next++; place < end; place = next++)
      counties[place] = await makeCounty({ server, client, place, terms, made })
    await client.end()
  }
  // Those that are migrated one after another, which is measured; of the copies several at once.
  const migrated = Math.max(1, terms.migrated)
  await makeUpTo(migrated)
  next = migrated
  await Promise.all(Array.from({ length: AT_ONCE }, () => makeUpTo(names.length)))
  await server.close()
  const { copyingMs, migratingMs } = made
  if (copyingMs.length > 0)
    say('copies', { counties: copyingMs.length, meanMs: Math.round(sumOf(copyingMs) / copyingMs.length) })
  return { counties, migratingMs }
}

interface Making {
  server: any
  client: Client
  place: number
  terms: Terms
  made: { migratingMs: number[]; copyingMs: number[] }
}

async function makeCounty({ server, client, place, terms, made }: Making): Promise<MadeCounty> {
  const { names, migrated, scale, environment, say } = terms
  const { openSchema } = await built('database/open-server')
  const { addCounty } = await built('database/counties/registry')
  const [first, name] = [names[0]!, names[place]!]
  const county = openSchema(server, name)
  const start = performance.now()
  if (place < Math.max(1, migrated)) {
    const { createSchema, migrate } = await built('database/migrate')
    await createSchema(county)
    await migrate(county)
    made.migratingMs.push(performance.now() - start)
  } else {
    await copyStructure(client, county, terms)
    made.copyingMs.push(performance.now() - start)
  }
  if (place === 0) {
    const since = performance.now()
    execFileSync(process.execPath, [MAIN, 'demo', '--scale', scale, '--no-serve'], {
      env: { ...environment, QUANYU_SCHEMA: name },
      stdio: 'ignore',
    })
    say('first county', { seconds: seconds(since), scale })
  } else await copyRows(client, first, name)
  await client.query(`delete from ${name}.api_key`)
  const code = String(360100 + place)
  await addCounty(server.access, name, { code, title: `County ${place + 1}`, cityTitle: 'City' })
  const keys = await makeKeys(county)
  await county.close()
  process.stderr.write(`${name} ${Math.round(performance.now() - start)} ms\n`)
  return { name, ...keys }
}

async function makeKeys(county: unknown) {
  const { makeKey } = await built('systems/keys/make-key')
  const { administrator } = await built('database/principal')
  const make = async (terms: object): Promise<string> =>
    (await makeKey(county, administrator('bench'), { name: 'bench', days: 1, ...terms })).key
  return {
    auditor: await make({ role: 'AUDITOR' }),
    finance: await make({ role: 'SYSTEM', department: 'FINANCE' }),
  }
}

const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0)

/** The tables, rights and roles of the first county under another name, faster than its steps would make them. */
async function copyStructure(client: Client, county: any, terms: Terms) {
  const { makeRoles } = await built('database/rights/make-roles')
  const first = terms.names[0]!
  structure ||= structureOf(terms, first)
  await makeRoles(county.kysely, county)
  await client.query(structure.replaceAll(first, county.schema))
  await client.query(
    `reset all; insert into ${county.schema}.quanyu_migration select * from ${first}.quanyu_migration`,
  )
  await noteRights(county)
}
let structure = ''

/**
 * A county's schemas without its rows, as statements that go in one message. Its name stands in no value, and, having no
 * underscore, in its roles' names.
 */
const structureOf = ({ url, programs }: Terms, name: string) =>
  execFileSync(
    join(programs, 'pg_dump'),
    ['--schema-only', '-n', name, '-n', `${name}_masked`, '--strict-names', '--no-owner', url],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  )
    .split('\n')
    .filter((line) => !line.startsWith('\\'))
    .join('\n')

/** The rights came with the copy under its own names; what is noted of them is of the first county's. */
async function noteRights(county: any) {
  const { findDrift, placeOf } = await built('database/rights/apply-rights')
  const { foundRights, notingRights } = await built('database/rights/found-rights')
  const { keyOfObject } = await built('database/rights/rights-objects')
  const { runStatements } = await built('database/rights/run-statements')
  const { changed } = await findDrift(county)
  await county.kysely.transaction().execute(async (work: unknown) => {
    const found = await foundRights(work, placeOf(county), changed)
    const noting = changed.map((object: { statements: string[] }) => {
      const key = keyOfObject(object)
      const given = createHash('sha256').update(object.statements.join('\n')).digest('hex')
      return notingRights(key, given, found.get(key) ?? '')
    })
    await runStatements(work, noting)
  })
}

/** Copies all rows of a county's tables into another that was just made. */
async function copyRows(client: Client, from: string, to: string) {
  await client.query('begin; set local session_replication_role = replica')
  const { rows } = await client.query<{ name: string; columns: string }>(
    `select c.relname as name, string_agg(format('%I', a.attname), ', ') as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname not in ('quanyu_migration', 'rights_applied') group by c.relname`,
    [from],
  )
  for (const { name, columns } of rows)
    await client.query(
      `delete from ${to}."${name}"; insert into ${to}."${name}" (${columns}) overriding system value select ${columns} from ${from}."${name}"`,
    )
  await client.query('commit')
  await client.query(`set search_path = ${to}, public; select fold_sums(1); reset search_path`)
}
