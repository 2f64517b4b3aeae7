import { createHash } from 'node:crypto'
import { sql, type Kysely, type Transaction } from 'kysely'
import { InputError } from '../../values/problem.js'
import {
  maskedView,
  parentsOfMasked,
  partTriggers,
  seenView,
  tablePolicies,
  trailTriggers,
} from './policies.js'
import { ROLES } from '../principal.js'
import { maskedSchema, roleName } from '../reading/profile.js'
import { rightsOf } from './rights.js'
import { TABLES, TOLD_TO_ALL } from './rights-of-tables.js'
import { ident, literal, type PolicyPlace } from './table-conditions.js'
import type { Database } from '../database.js'

interface Found {
  tables: string[]
  views: string[]
  triggers: string[]
  /** Functions that work with their owner's rights, beside the triggers': with the types of their arguments. */
  definers: string[]
  columns: { table: string; name: string; type: string }[]
}

export const placeOf = (database: Pick<Database, 'name' | 'schema'>): PolicyPlace => ({
  schema: database.schema,
  masked: maskedSchema(database),
  login: (role) => roleName(database, role),
})

/**
 * Gives the database the rights that the table in the code says: roles, grants, policies, masked views and the trail's
 * triggers. The same again changes nothing. Needs the tables' owner; and CREATEROLE where the roles are not there yet.
 */
export async function applyRights(database: Database, anew = false): Promise<boolean> {
  return database.kysely.transaction().execute(async (work) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`quanyu rights ${database.schema}`}, 0))`.execute(
      work,
    )
    const statements = rightsStatements(placeOf(database), await find(work, database.schema))
    const digest = createHash('sha256').update(statements.join('\n')).digest('hex')
    const { rows } = await sql<{
      digest: string
    }>`select digest from rights_state order by id desc limit 1`.execute(work)
    if (rows[0]?.digest === digest && !anew) return false
    await refuseTables(work, placeOf(database).masked)
    await makeRoles(work, database)
    await dropPolicies(work, database.schema)
    await runAll(work, statements)
    await sql`insert into rights_state (digest) values (${digest})`.execute(work)
    return true
  })
}

/** Whether the roles are there under the name that the database has now: a renamed one has none of its own. */
export async function rolesStand({ kysely, name, schema }: Database): Promise<boolean> {
  const names = ROLES.map((role) => roleName({ name, schema }, role))
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from pg_roles where rolname = any(${names}::text[])`.execute(kysely)
  return rows[0]!.count === names.length
}

/** What stands in the schema, without what extensions brought. */
async function find(work: Transaction<unknown>, schema: string): Promise<Found> {
  const { rows } = await sql<{ found: Found }>`
    with own as (
      select c.oid, c.relname, c.relkind from pg_class c where c.relnamespace = ${schema}::regnamespace
        and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e'))
    select jsonb_build_object(
      'tables', (select coalesce(jsonb_agg(relname order by relname), '[]') from own where relkind in ('r', 'p') and relname not like 'quanyu_migration%'),
      'views', (select coalesce(jsonb_agg(relname order by relname), '[]') from own where relkind = 'v'),
      'triggers', (select coalesce(jsonb_agg(p.proname order by p.proname), '[]') from pg_proc p where p.pronamespace = ${schema}::regnamespace and p.prorettype = 'trigger'::regtype
        and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')),
      'definers', (select coalesce(jsonb_agg(format('%I(%s)', p.proname, pg_get_function_identity_arguments(p.oid)) order by p.oid), '[]') from pg_proc p where p.pronamespace = ${schema}::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
        and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')),
      'columns', (select coalesce(jsonb_agg(jsonb_build_object('table', o.relname, 'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by o.relname, a.attnum), '[]')
        from own o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
        where o.relname = any(${Object.keys(TABLES).filter((table) => TABLES[table]!.masks)}::text[]))
    ) as found`.execute(work)
  return rows[0]!.found
}

/** All of it as SQL, in order; what was given before goes first. */
export function rightsStatements(
  place: PolicyPlace,
  { tables, views, triggers, definers, columns }: Found,
): string[] {
  const { schema, masked, login } = place
  const all = ROLES.map((role) => ident(login(role))).join(', ')
  const limited = ROLES.filter((role) => role !== 'ADMINISTRATOR')
    .map((role) => ident(login(role)))
    .join(', ')
  const inSchema = (name: string) => `${ident(schema)}.${ident(name)}`
  const there = (table: string) => tables.includes(table)
  const maskedTables = tables.filter((table) => rightsOf(table).masks)
  return [
    `drop schema if exists ${ident(masked)} cascade`,
    `create schema ${ident(masked)}`,
    `grant usage on schema ${ident(schema)}, ${ident(masked)} to ${all}`,
    `revoke all on all tables in schema ${ident(schema)} from ${limited}`,
    ...tables.map((table) => `revoke all on ${inSchema(table)} from public`),
    // A view looks with its caller's eyes, a trigger with its owner's: what follows from a write is the house's own work.
    ...views.flatMap((view) => [
      `alter view ${inSchema(view)} set (security_invoker = true)`,
      `grant select on ${inSchema(view)} to ${all}`,
    ]),
    // Whoever could call such a function, or hang it on a table of its own, would write with the owner's hand.
    ...[...triggers.map((name) => `${ident(name)}()`), ...definers].flatMap((signature) => {
      const name = `${ident(schema)}.${signature}`
      const callers = TOLD_TO_ALL.includes(signature.split('(')[0]!) ? all : ident(login('ADMINISTRATOR'))
      return [
        `alter function ${name} security definer set search_path = ${ident(schema)}, public, pg_temp`,
        `revoke all on function ${name} from public, ${limited}`,
        `grant execute on function ${name} to ${callers}`,
      ]
    }),
    `grant select on ${inSchema('quanyu_migration')} to ${ident(login('ADMINISTRATOR'))}`,
    ...parentsOfMasked()
      .filter(there)
      .flatMap((table) => seenView(place, table)),
    ...maskedTables.flatMap((table) =>
      maskedView(
        place,
        table,
        columns.filter((column) => column.table === table),
      ),
    ),
    ...tables.flatMap((table) => [...tablePolicies(place, table), ...partTriggers(place, table)]),
    ...tables
      .filter((table) => table in TABLES && !rightsOf(table).untrailed)
      .flatMap((table) => trailTriggers(place, table)),
  ]
}

/** The schema of masked views is made anew each time: one of that name that holds tables is somebody's, and stays. */
async function refuseTables(work: Kysely<unknown>, schema: string) {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class where relnamespace = to_regnamespace(quote_ident(${schema})) and relkind not in ('v', 'i', 'c') order by relname limit 3`.execute(
    work,
  )
  if (rows.length > 0)
    throw new InputError('SCHEMA_TAKEN', {
      zh: `模式 ${schema} 是留给本县脱敏视图的，其中却有表（${rows.map(({ name }) => name).join('、')} 等），未作改动。请把那个模式改名（alter schema … rename to …）后再运行 quanyu migrate。`,
      en: `Schema ${schema} is reserved for this county’s masked views, but it holds tables (${rows.map(({ name }) => name).join(', ')}); nothing was changed. Rename that schema (alter schema … rename to …), then run quanyu migrate again.`,
    })
}

/** Roles belong to the whole server: two counties that are made at once do not stand in each other's way. */
async function makeRoles(work: Kysely<unknown>, database: Database) {
  const names = ROLES.map((role) => roleName(database, role))
  const { rows } = await sql<{ name: string }>`
    select n as name from unnest(${names}::text[]) n where not exists (select from pg_roles where rolname = n)`.execute(
    work,
  )
  try {
    await runAll(
      work,
      rows.map(({ name }) => `create role ${ident(name)} nologin`),
      'duplicate_object or unique_violation',
    )
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    const statements = rows.map(({ name }) => `  create role ${ident(name)} nologin;`).join('\n')
    throw new InputError('ROLES_MISSING', {
      zh: `数据库用户无权建立角色。请由数据库管理员执行后再运行 quanyu migrate：\n${statements}`,
      en: `The database user may not create roles. Let the database’s administrator run these, then run quanyu migrate again:\n${statements}`,
    })
  }
  const administrator = roleName(database, 'ADMINISTRATOR')
  const others = names.filter((name) => name !== administrator)
  // Whoever may be administrator may work for anyone; the owner of the tables is, whatever its rights on the server. From
  // version 16 on whoever makes a role is its member without being allowed to take it on.
  const { rows: missing } = await sql<{ statement: string }>`
    select format('grant %I to %I', n, m) || case when ${await tellsSet(work)} then ' with set true, inherit true' else '' end as statement
    from unnest(${others}::text[]) n, (values (${administrator}::text), (current_user::text)) as t(m)
    where not (m = current_user and (select rolsuper from pg_roles where rolname = m))
      and not exists (select from pg_auth_members a join pg_roles g on g.oid = a.roleid join pg_roles h on h.oid = a.member
        where g.rolname = n and h.rolname = m and coalesce((to_jsonb(a) ->> 'set_option')::boolean, true) and coalesce((to_jsonb(a) ->> 'inherit_option')::boolean, true))`.execute(
    work,
  )
  await runAll(
    work,
    missing.map(({ statement }) => statement),
  )
}

/** Whether a membership says if its member may take the role on, as from version 16. */
async function tellsSet(work: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ tells: boolean }>`
    select current_setting('server_version_num')::integer >= 160000 as tells`.execute(work)
  return rows[0]!.tells
}

async function dropPolicies(work: Kysely<unknown>, schema: string) {
  const { rows } = await sql<{ statement: string }>`
    select format('drop policy %I on %I.%I', policyname, schemaname, tablename) as statement from pg_policies
    where schemaname = ${schema} and policyname like 'quanyu\\_%'
    union all
    select format('drop trigger %I on %I.%I', t.tgname, ${schema}::text, c.relname) from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = ${schema}::regnamespace and t.tgname like 'quanyu\\_part\\_%'`.execute(work)
  await runAll(
    work,
    rows.map(({ statement }) => statement),
  )
}

/** Many statements in one: PGlite takes one at a time. */
async function runAll(work: Kysely<unknown>, statements: readonly string[], forgiving?: string) {
  if (statements.length === 0) return
  const one = (statement: string) =>
    forgiving
      ? `begin execute ${literal(statement)}; exception when ${forgiving} then null; end;`
      : `execute ${literal(statement)};`
  await sql.raw(`do $quanyu$ begin ${statements.map(one).join('\n')} end $quanyu$`).execute(work)
}
