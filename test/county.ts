import { sql, type Kysely } from 'kysely'
import '../src/model.js'
import '../src/ties/area-tie.js'
import { createSchema, migrate } from '../src/database/migrate.js'
import { openDatabase } from '../src/database/open.js'
import { ROLES } from '../src/database/principal.js'
import { maskedSchema, roleName } from '../src/database/reading/profile.js'
import { closeReaders } from '../src/database/reading/readers.js'
import type { Database } from '../src/database/database.js'

/**
 * A migrated schema that files have one after another, with its connections: what it is made of must be as it was, and what
 * it holds is put back.
 */
interface Kept {
  county: Database
  made: string
  close(): Promise<void>
}

let embedded: Promise<Database> | undefined
let counties = 0
const free: Kept[] = []
const opened: (Kept & { isShared: boolean })[] = []
/** Those that have an embedded database each. */
const alone: Database[] = []
const databaseUrl = process.env.DATABASE_URL

/**
 * An empty county for a test file: a migrated schema on PGlite in memory, or on the server that DATABASE_URL names. When the
 * file's tests are done the next one has it; its own is made for the file and goes with it: with other steps, or for so
 * many rows that what is known of the tables' sizes from the file before would mislead.
 */
export async function openCounty(own?: { make?: (county: Database) => Promise<unknown> }): Promise<Database> {
  // The one session looks into one schema first: a county opened beside it would be read instead of it.
  if (!databaseUrl && (own || opened.length > 0)) return openEmbeddedAlone(own?.make)
  const kept = own ? undefined : free.pop()
  if (kept) {
    if (!databaseUrl) await findFirst(kept.county, kept.county.schema)
    opened.push({ ...kept, isShared: true })
    return kept.county
  }
  const made = await makeKept(own?.make)
  opened.push({ ...made, isShared: !own })
  return made.county
}

async function makeKept(takeSteps?: (county: Database) => Promise<unknown>): Promise<Kept> {
  const database = await openSchema(`test_${process.pid}_${++counties}`)
  // Its connections are closed when it goes.
  const county: Database = { ...database, close: () => closeReaders(county) }
  return { county, made: await make(county, takeSteps), close: database.close }
}

/**
 * On an embedded database of its own, which begins as the one that was prepared at installation: that costs less than the
 * steps do. Beside others in one session it would cost more: a change of any table looks through all plans kept there.
 */
async function openEmbeddedAlone(make?: (county: Database) => Promise<unknown>): Promise<Database> {
  const schema = make ? `test_${process.pid}_${++counties}` : 'public'
  const county = await openDatabase({ dataDir: null, schema })
  alone.push(county)
  await createSchema(county)
  await (make ?? migrate)(county)
  return { ...county, close: async () => {} }
}

/**
 * An empty county on the server, for processes that a test starts; to be given back when they have ended. Steps are taken for
 * the first one alone.
 */
export async function lendCounty(
  takeSteps: (county: Database) => Promise<unknown>,
): Promise<{ schema: string; giveBack(): Promise<void> }> {
  const kept = free.pop() ?? (await makeKept(takeSteps))
  return { schema: kept.county.schema, giveBack: () => leave(kept) }
}

/** What the file before opened: called when its tests are done. */
export async function leaveCounties() {
  for (const county of alone.splice(0)) await county.close()
  for (const { isShared, ...kept } of opened.splice(0)) await (isShared ? leave(kept) : dropKept(kept))
}

async function leave(kept: Kept) {
  // Whoever changed the tables themselves leaves nothing to the next.
  if ((await madeOf(kept.county)) !== kept.made) return dropKept(kept)
  await putBack(kept.county)
  free.push(kept)
}

async function dropKept({ county, close }: Kept) {
  await drop(county)
  await county.close()
  await close()
}

async function openSchema(schema: string): Promise<Database> {
  if (databaseUrl) return openDatabase({ databaseUrl, dataDir: null, schema })
  const shared = await (embedded ??= openDatabase({ dataDir: null, schema: 'public' }))
  await findFirst(shared, schema)
  return { ...shared, schema, close: async () => {} }
}

/** The one session of the embedded database looks into a schema first. */
const findFirst = ({ kysely }: Database, schema: string) =>
  sql`select set_config('search_path', ${`${schema},public`}, false)`.execute(kysely)

const seedsOf = (schema: string) => `${schema}_seeds`

async function make(
  county: Database,
  takeSteps: (county: Database) => Promise<unknown> = migrate,
): Promise<string> {
  const { kysely, schema } = county
  await drop(county)
  await sql`create schema ${sql.id(schema)}`.execute(kysely)
  await takeSteps(county)
  await sql`create schema ${sql.id(seedsOf(schema))}`.execute(kysely)
  for (const table of await tablesWithRows(kysely, schema))
    await sql`create table ${sql.id(seedsOf(schema), table)} as table ${sql.id(schema, table)}`.execute(
      kysely,
    )
  await sql`create table ${sql.id(seedsOf(schema), 'sequence at')} as
    select sequencename::text as name, coalesce(last_value, start_value) as at, last_value is not null as called from pg_sequences where schemaname = ${sql.lit(schema)}`.execute(
    kysely,
  )
  return madeOf(county)
}

async function drop(county: Database) {
  for (const schema of [county.schema, seedsOf(county.schema), maskedSchema(county)])
    await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(county.kysely)
}

/** Tables that hold rows, or held some since they were last vacuumed: a file that is not empty says so at once. */
async function tablesWithRows(kysely: Kysely<unknown>, schema: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class where relnamespace = ${schema}::regnamespace and relkind = 'r'
      and pg_relation_size(oid) > 0`.execute(kysely)
  return rows.map(({ name }) => name)
}

/** What the schema was migrated with stands in it again, and nothing else. */
async function putBack({ kysely, schema }: Database) {
  const full = await tablesWithRows(kysely, schema)
  const { rows: seeds } = await sql<{ name: string; columns: string[] }>`
    select c.relname::text as name, array_agg(a.attname::text) as columns from pg_class c
    join pg_class t on t.relnamespace = ${schema}::regnamespace and t.relname = c.relname
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = ${seedsOf(schema)}::regnamespace group by c.relname`.execute(kysely)
  await kysely.transaction().execute(async (work) => {
    // No trigger and no foreign key has a say.
    await sql`set local session_replication_role = replica`.execute(work)
    for (const table of full) await sql`delete from ${sql.id(schema, table)}`.execute(work)
    for (const { name, columns } of seeds) {
      const list = sql.join(columns.map((column) => sql.id(column)))
      await sql`insert into ${sql.id(schema, name)} (${list}) overriding system value select ${list} from ${sql.id(seedsOf(schema), name)}`.execute(
        work,
      )
    }
    await sql`select setval(format('%I.%I', ${schema}::text, name)::regclass, at, called) from ${sql.id(seedsOf(schema), 'sequence at')}`.execute(
      work,
    )
  })
  if (full.length > 0)
    await sql`vacuum ${sql.join(full.map((table) => sql.id(schema, table)))}`.execute(kysely)
}

/**
 * Tells all that the schema is made of, its masked views and its roles' members with it, by what wrote it: whatever is changed
 * in PostgreSQL's own tables is another row there.
 */
async function madeOf(county: Database): Promise<string> {
  const schemas = [county.schema, maskedSchema(county)]
  const roles = ROLES.map((role) => roleName(county, role))
  const { rows } = await sql<{ digest: string }>`
    with n as (select oid, xmin from pg_namespace where nspname = any(${schemas}::text[])),
      c as (select oid, xmin from pg_class where relnamespace in (select oid from n))
    select md5(string_agg(concat(oid, '/', xmin), ' ' order by oid, xmin::text)) as digest from (
      select oid, xmin from n
      union all select oid, xmin from c
      union all select attrelid, xmin from pg_attribute where attrelid in (select oid from c)
      union all select oid, xmin from pg_attrdef where adrelid in (select oid from c)
      union all select oid, xmin from pg_trigger where tgrelid in (select oid from c)
      union all select oid, xmin from pg_policy where polrelid in (select oid from c)
      union all select oid, xmin from pg_rewrite where ev_class in (select oid from c)
      union all select oid, xmin from pg_constraint where connamespace in (select oid from n)
      union all select indexrelid, xmin from pg_index where indrelid in (select oid from c)
      union all select oid, xmin from pg_proc where pronamespace in (select oid from n)
      union all select roleid, xmin from pg_auth_members where roleid in (select oid from pg_roles where rolname = any(${roles}::text[]))
    ) as parts`.execute(county.kysely)
  return rows[0]!.digest
}
