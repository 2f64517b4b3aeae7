import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import pg from 'pg'
import type { generate as Generate } from '../../src/demonstration/generate.ts'
import type { Cluster } from './cluster.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const MAIN = join(ROOT, 'dist/main.js')
/** The county has a schema of its own, so that PostGraphile sees its tables and not those of the extensions. */
export const SCHEMA = 'county'
const GENERATE = join(ROOT, 'dist/demonstration/generate.js')
const DATA = join(ROOT, 'src/demonstration/data')
/** What the data is made from: another makes another database. */
const MADE_FROM = ['migrations', 'src/demonstration', 'src/intake/mappings', 'test/bench/county.ts']
const AREAS = 50
const READY = 'the benchmark’s data, whole'

/** Gives the database with the demonstration's county at a scale; it is made once and kept. */
export async function openCounty(
  cluster: Cluster,
  scale: number,
  folder: string,
  say: (line: string) => void,
): Promise<string> {
  const name = `${nameOf(scale)}_${await digest()}`
  const url = cluster.urlOf(name)
  const known = await databases(cluster, scale)
  if (known.some(({ datname, ready }) => datname === name && ready)) return url
  for (const { datname } of known) await dropCounty(cluster, datname)
  await admin(
    cluster,
    `create database ${name} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`,
  )
  const files = join(folder, `files-${scale}`)
  await rm(files, { recursive: true, force: true })
  await mkdir(files, { recursive: true })
  const settings = { DATABASE_URL: url, QUANYU_SCHEMA: SCHEMA, QUANYU_DATA_DIR: folder }
  say(`making the county's files at scale ${scale} …`)
  const { generate } = (await import(GENERATE)) as { generate: typeof Generate }
  await generate(files, { scale, pieces: 'many' })
  await writeFile(join(files, 'areas-more.csv'), await moreAreas())
  const county = ['jinxian-divisions.csv', 'jinxian-boundaries.geojson', 'areas.csv'].map((each) =>
    join(DATA, each),
  )
  say('importing them …')
  await quanyu(['migrate'], settings)
  await quanyu(['import', ...county, files], settings)
  await ask(url, 'vacuum analyze', `comment on database ${name} is '${READY}'`)
  await rm(files, { recursive: true, force: true })
  return url
}

const nameOf = (scale: number) => `quanyu_bench_${String(scale).replace('.', '_')}`

async function digest(): Promise<string> {
  const hash = createHash('sha256')
  for (const path of MADE_FROM) {
    const whole = join(ROOT, path)
    const files = path.endsWith('.ts')
      ? [whole]
      : (await readdir(whole, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
    for (const file of files) hash.update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 12)
}

/** The county's villages that lie in no area yet, in as many further areas as make fifty: a page of them is full. */
async function moreAreas(): Promise<string> {
  const rows = async (name: string) =>
    parse(await readFile(join(DATA, name), 'utf8'), { columns: true }) as Record<string, string>[]
  const [areas, divisions] = [await rows('areas.csv'), await rows('jinxian-divisions.csv')]
  const taken = new Set(areas.flatMap(({ member_divisions }) => member_divisions!.split(' ')))
  const free = divisions.filter(
    ({ level, code, parent_code }) => level === 'VILLAGE' && !taken.has(code!) && !taken.has(parent_code!),
  )
  const size = free.length / (AREAS - areas.length)
  const lines = Array.from({ length: AREAS - areas.length }, (_, index) => {
    const members = free.slice(Math.round(index * size), Math.round((index + 1) * size))
    const number = String(areas.length + index + 1).padStart(3, '0')
    return `JX-QY-${number},第${number}片区全域土地综合整治项目区,VILLAGES,${members.map(({ code }) => code).join(' ')}`
  })
  return ['code,name,scope,member_divisions', ...lines, ''].join('\n')
}

/** Runs the `quanyu` command and gives what it prints; some rows of the demonstration are wrong on purpose: status 2. */
export function quanyu(args: string[], settings: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve, reject) =>
    child.on('close', (status) =>
      status === 0 || (args[0] === 'import' && status === 2)
        ? resolve(output)
        : reject(new Error(`quanyu ${args[0]} ended with ${status}:\n${errors.slice(-4000)}`)),
    ),
  )
}

/** Runs statements and gives the rows of the last. */
export async function ask<T>(url: string, ...statements: string[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: T[] = []
    for (const statement of statements)
      ({ rows } = (await client.query(statement)) as unknown as { rows: T[] })
    return rows
  } finally {
    await client.end()
  }
}

const admin = (cluster: Cluster, ...statements: string[]) => ask(cluster.urlOf('postgres'), ...statements)

/** The benchmark's databases of a scale; one that is not ready was left half-made. */
const databases = (cluster: Cluster, scale: number) =>
  ask<{ datname: string; ready: boolean }>(
    cluster.urlOf('postgres'),
    `select datname, shobj_description(oid, 'pg_database') is not distinct from '${READY}' as ready from pg_database where datname ~ '^${nameOf(scale)}_[0-9a-f]{12}$'`,
  )

/** A county goes with the roles that it was given. */
export async function dropCounty(cluster: Cluster, name: string) {
  await admin(cluster, `drop database ${name}`)
  const roles = await ask<{ rolname: string }>(
    cluster.urlOf('postgres'),
    `select rolname from pg_roles where rolname like 'quanyu\\_${name}\\_%'`,
  )
  if (roles.length > 0) await admin(cluster, ...roles.map(({ rolname }) => `drop role ${rolname}`))
}
