import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sql, type Kysely } from 'kysely'

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))
/** The steps of the schema that stands beside the counties' own. */
const PROVINCE = `${FOLDER}/province`

/** Statements end with `;` at a line's end; a function's body stands between `$$`. PGlite takes one at a time. */
export function splitStatements(text: string): string[] {
  const statements: string[] = []
  let statement = ''
  for (const line of text.split('\n')) {
    statement += `${line}\n`
    const inBody = statement.split('$$').length % 2 === 0
    if (!inBody && /;\s*$/.test(line.replace(/--.*$/, ''))) {
      statements.push(statement.trim())
      statement = ''
    }
  }
  const rest = statement.replace(/--.*$/gm, '').trim()
  if (rest) throw new Error(`a statement without an end: ${rest.slice(0, 80)}`)
  return statements
}

/** What the migrations are, in short: a prepared database made from others is stale. */
export async function migrationsDigest(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of await migrationNames())
    hash.update(`${name}\0${await readFile(`${FOLDER}/${name}.sql`, 'utf8')}\0`)
  return hash.digest('hex')
}

/** The names of the steps, in order. */
export const migrationNames = async (folder = FOLDER): Promise<string[]> =>
  (await readdir(folder)).flatMap((name) => (name.endsWith('.sql') ? [name.slice(0, -4)] : [])).sort()

/** The steps by name, in order. */
export type Steps = Readonly<Record<string, (work: Kysely<unknown>) => Promise<void>>>

export const readMigrations = (): Promise<Steps> => readSteps(FOLDER)
export const readProvinceMigrations = (): Promise<Steps> => readSteps(PROVINCE)

async function readSteps(folder: string): Promise<Steps> {
  const steps = (await migrationNames(folder)).map(async (name): Promise<[string, Steps[string]]> => {
    const statements = splitStatements(await readFile(`${folder}/${name}.sql`, 'utf8'))
    return [
      name,
      async (work) => {
        for (const statement of statements) await sql.raw(statement).execute(work)
      },
    ]
  })
  return Object.fromEntries(await Promise.all(steps))
}
