import { execFile } from 'node:child_process'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { profileOf, roleName } from '../../src/database/reading/profile.js'
import { rightsOf } from '../../src/database/rights/rights.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import { CALLABLE_BY_ALL } from '../../src/database/rights/secure-code.js'
import { isTried, partOf } from '../laws.js'
import { HAS_PSQL } from './has-psql.js'
import {
  mayFill,
  mayReadRow,
  mayWriteRow,
  openTwoWorlds,
  principalsOf,
  seesInClear,
  tablesOf,
  WORLDS,
  type World,
} from './two-worlds.js'
import type { Database } from '../../src/database/database.js'

const url = process.env.DATABASE_URL
const inPsql = test.runIf(HAS_PSQL)

let county: Database
let ids: Record<World, Record<string, string>>
let columns: Map<string, string[]>
const logins: string[] = []
const worlds = Object.keys(WORLDS) as World[]
const other = (world: World): World => (world === 'water' ? 'agriculture' : 'water')

/** What no other test has rows of: one of each, of the water world. */
const FURTHER: Record<string, (water: Record<string, string>, other: Record<string, string>) => string> = {
  division_succession: ({ administrative_division: former }, { administrative_division: successor }) =>
    `(former_id, successor_id) values ('${former}', '${successor}')`,
  quota_entry: ({ quota: chain }) =>
    `(id, chain_id, sequence, block, kind, land_area_mu, business_date, principal, recorded_at, previous_hash, hash)
     values (gen_random_uuid(), '${chain}', 1, 1, 'CERTIFY', 1, '2024-01-01', 'x', now(), '', '')`,
  duplicate_pair: ({ project: first }, { project: second }) =>
    `(first_id, second_id, explanation, state) values (least('${first}'::uuid, '${second}'), greatest('${first}'::uuid, '${second}'), 'x', 'OPEN')`,
  project_likeness: ({ project }) =>
    `(project_id, holder_id, department, title, place) values ('${project}', '${project}', 'WATER', 'x', '')`,
  change: ({ project }) =>
    `(id, table_name, kind) values ('${project}', 'project', 'CREATED') on conflict do nothing`,
  change_pruned: ({ project }) => `(table_name, transaction, id) values ('project', '1', '${project}')`,
  idempotency_key: () =>
    `(owner, operation, key, request_hash, response, sent_by) values ('x', 'createFund', 'k', 'h', '{}', 'x')`,
  trail_people_read: () =>
    `(fields, record_count, principal, role) values ('{Payment.payee}', 1, 'x', 'AUDITOR')`,
  rights_applied: () => `(object, given, found) values ('x', 'x', 'x')`,
  funding_sum: ({ consolidation_area: area }) =>
    `(grain, area_id, projects, allocations, allocated, disbursed, paid, returned, carried_over) values ('AREA', '${area}', 1, 1, 1, 1, 1, 1, 1)`,
  funding_delta: ({ consolidation_area: area }) =>
    `(department, area_id, status) values ('WATER', '${area}', 'TIED')`,
}
/** What the database has kept of the rows themselves. */
const KEPT = [
  'allocation_history',
  'allocation_movement',
  'fund_history',
  'fund_movement',
  'ledger_statement',
  'ledger_statement_chain',
  'search_text',
  'working_day_exception',
]
const WITHOUT_ID = [...Object.keys(FURTHER), ...KEPT]

beforeAll(async () => {
  if (!HAS_PSQL) return
  ;({ county, ids } = await openTwoWorlds())
  await county.kysely.transaction().execute(async (work) => {
    await sql`set local session_replication_role = replica`.execute(work)
    for (const [table, row] of Object.entries(FURTHER))
      await sql.raw(`insert into "${table}" ${row(ids.water, ids.agriculture)}`).execute(work)
  })
  // Runs a statement in its caller's role, tells its state and how many rows it touched, and takes it back.
  await sql`create function attempt(statement text) returns text language plpgsql as $$
    declare n integer;
    begin
      execute statement;
      get diagnostics n = row_count;
      raise exception using errcode = 'ZZ000', message = '00000 ' || n;
    exception when sqlstate 'ZZ000' then return sqlerrm; when others then return sqlstate || ' 0';
    end $$`.execute(county.kysely)
  const { rows } = await sql<{ table: string; names: string[] }>`
    select c.relname as table, array_agg(a.attname::text order by a.attnum) as names from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = ${county.schema}::regnamespace and c.relkind = 'r' group by 1`.execute(
    county.kysely,
  )
  columns = new Map(rows.map(({ table, names }) => [table, names]))
})
afterAll(async () => {
  for (const login of logins) await sql.raw(`drop role "${login}"`).execute(county.kysely)
})

/** A login that is nothing but one of the application's roles, so that it can take no other. */
async function loginFor({ role }: Principal): Promise<string> {
  const login = `psql_${process.pid}_${role.toLowerCase()}`
  if (!logins.includes(login)) {
    await sql
      .raw(`create role "${login}" login password 'x' in role "${roleName(county, role)}"`)
      .execute(county.kysely)
    logins.push(login)
  }
  return login
}

/** Runs a script in psql as a principal's role; `read` finds the masked views first. */
async function psql(principal: Principal, way: 'read' | 'write', script: string) {
  const { settings, readPath } = profileOf(county, principal)
  const at = new URL(url!)
  at.username = await loginFor(principal)
  at.password = 'x'
  const parameters = {
    role: roleName(county, principal.role),
    search_path: way === 'read' ? readPath : `${county.schema},public`,
    ...settings,
  }
  const options = Object.entries(parameters).map(([name, value]) => `-c ${name}=${value}`)
  return new Promise<{ lines: string[]; errors: string }>((resolve) => {
    const child = execFile(
      'psql',
      ['-XAtq', '--no-password', at.href],
      { env: { ...process.env, PGOPTIONS: options.join(' ') }, maxBuffer: 1 << 26 },
      (_error, output, errors) => resolve({ lines: output.split('\n').slice(0, -1), errors }),
    )
    child.stdin!.end(script)
  })
}

/** Each statement by itself, and taken back; told by its state and how many rows it touched. */
const tried = async (principal: Principal, way: 'read' | 'write', statements: readonly string[]) => {
  const listed = statements.map((statement, index) => `(${index}, ${literal(statement)})`).join(',\n')
  const { lines, errors } = await psql(
    principal,
    way,
    `select ${county.schema}.attempt(s) from (values ${listed}) as t(n, s) order by n;\n`,
  )
  if (lines.length !== statements.length)
    throw new Error(`${lines.length} of ${statements.length}: ${errors}`)
  return lines.map((line) => {
    const [state = '', count = ''] = line.split(' ')
    return { state, count: Number(count) }
  })
}
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
/** Whoever may not is told so, or touches no row; what else the database says comes after that. */
const did = ({ state, count }: { state: string; count: number }) =>
  state !== '42501' && (state !== '00000' || count > 0)

inPsql('every table has a row to be tried', () => {
  const known = new Set([...tablesOf(ids), ...WITHOUT_ID])
  expect(Object.keys(TABLES).filter((table) => !known.has(table))).toEqual([])
})

inPsql(
  'in psql every role reads, adds, changes, gives away and removes just the rows that it may, in every table',
  async () => {
    const wrong: string[] = []
    let cells = 0
    const check = (cell: string, done: boolean, may: boolean, state: string) => {
      cells++
      if (done !== may) wrong.push(`${cell}: ${state}, should be ${may}`)
    }
    const rows: { table: string; world: World; row: string; content: string }[] = []
    for (const table of new Set([...tablesOf(ids), ...WITHOUT_ID]))
      for (const world of worlds) {
        if (WITHOUT_ID.includes(table) && world !== 'water') continue
        const row = WITHOUT_ID.includes(table) ? 'true' : `id = '${ids[world][table]}'`
        const found = await sql<{ content: string }>`
          select to_jsonb(t)::text as content from ${sql.table(table)} t where ${sql.raw(row)} limit 1`.execute(
          county.kysely,
        )
        rows.push({ table, world, row, content: found.rows[0]!.content.replaceAll("'", "''") })
      }
    for (const [column, principal] of principalsOf(ids).entries()) {
      const some = rows.filter((_, row) => isTried(row, column))
      const reads = await tried(
        principal,
        'read',
        some.map(({ table, row }) => `select from "${table}" where ${row}`),
      )
      const writes = await tried(
        principal,
        'write',
        some.flatMap(({ table, world, row, content }) => {
          const names = columns.get(table)!
          const id = names.includes('id') ? ` || jsonb_build_object('id', new_id())` : ''
          const any = names[0]!
          return [
            `insert into "${table}" select (jsonb_populate_record(null::"${table}", '${content}'::jsonb${id})).*`,
            `update "${table}" set "${any}" = "${any}" where ${row}`,
            `delete from "${table}" where ${row}`,
            // Past the views that mask.
            ...(rightsOf(table).masks ? [`select from "${table}" where ${row}`] : []),
            ...(names.includes('department')
              ? [`update "${table}" set department = '${WORLDS[other(world)].department}' where ${row}`]
              : []),
          ]
        }),
      )
      const isKeeper = principal.role === 'ADMINISTRATOR'
      some.forEach(({ table, world }, index) => {
        const cell = `${principal.name} ${table} ${world}`
        const { masks, write, appendOnly } = rightsOf(table)
        const sees = mayReadRow(table, world, principal)
        check(`${cell} select`, did(reads[index]!), sees, reads[index]!.state)
        const own = mayWriteRow(table, world, principal)
        const [added, changed, removed] = writes.splice(0, 3)
        // Whoever fills a part of a row, and no more, adds none and gives none away.
        const whole = mayFill(table, undefined, world, principal)
        check(`${cell} insert`, did(added!), whole, added!.state)
        // The books are changed by nobody.
        const keeps = isKeeper && table !== 'ledger_entry' && table !== 'quota_entry'
        check(`${cell} update`, did(changed!), keeps || (own && !isKeeper && !appendOnly), changed!.state)
        check(`${cell} delete`, did(removed!), keeps, removed!.state)
        const bare = masks && writes.shift()!
        if (bare)
          check(`${cell} in clear`, did(bare), sees && seesInClear(table, world, principal), bare.state)
        const given = columns.get(table)!.includes('department') && writes.shift()!
        if (!given) return
        const gives =
          whole && (write[principal.role] !== 'own' || mayFill(table, undefined, other(world), principal))
        check(`${cell} give away`, did(given), gives && (isKeeper || !appendOnly), given.state)
      })
    }
    expect(wrong).toEqual([])
    expect(cells).toBeGreaterThan(partOf(9000))
  },
  600_000,
)

inPsql('no role gets past its rights by another way', async () => {
  const wrong: string[] = []
  const refused = [
    'set role none; select from api_key',
    `set role "${roleName(county, 'ADMINISTRATOR')}"`,
    `set session authorization postgres`,
    'select fold_sums(1)',
    'create temp table mine (id uuid); create trigger t after insert on pg_temp.mine referencing new table as new_rows for each statement execute function keep_trail()',
    'create temp table mine_too (id uuid); create trigger t after insert on pg_temp.mine_too for each row execute function keep_search()',
    'truncate project cascade',
    'alter table project disable row level security',
    `create policy p on project using (true)`,
    'drop trigger quanyu_trail_insert on project',
    `create function ${county.schema}.f() returns integer language sql as 'select 1'`,
    `create view ${county.schema}.v as select 1`,
    `select pg_read_file('/etc/passwd')`,
    `copy project to program 'cat'`,
    'set row_security = off; select from project',
    'copy api_key to stdout',
    'select hash from api_key',
  ]
  const one = new Map(principalsOf(ids).map((principal) => [principal.role, principal]))
  one.delete('ADMINISTRATOR')
  for (const principal of one.values()) {
    const { lines } = await psql(
      principal,
      'write',
      refused
        .map(
          (statement) =>
            `${statement};\n\\echo :SQLSTATE\nreset row_security;\nset role "${roleName(county, principal.role)}";`,
        )
        .join('\n'),
    )
    refused.forEach((statement, index) => {
      if (lines[index] !== '42501') wrong.push(`${principal.name} ${statement}: ${lines[index]}`)
    })
    // Rows that are copied out are those that are seen; none is copied in past the policies.
    const { lines: copied } = await psql(
      principal,
      'write',
      `copy (select id from payment) to stdout;\n\\echo :SQLSTATE\ncopy project (id, department, external_id, name, kind) from stdin;\n\\.\n\\echo :SQLSTATE\n`,
    )
    const clear = worlds.filter((world) => seesInClear('payment', world, principal)).length
    const into = copied.pop()!
    if (!['42501', '0A000'].includes(into)) wrong.push(`${principal.name} copies in: ${into}`)
    if (copied.length - 1 !== clear) wrong.push(`${principal.name} copies out ${copied.join()}`)
    // A function that tells what it is given is told only what may be seen.
    const leaked = await psql(
      principal,
      'read',
      `create function pg_temp.leak(text) returns boolean language plpgsql cost 0.0000001 as $$ begin raise notice 'told %', $1; return true; end $$;
       select from payment where pg_temp.leak(payee) and pg_temp.leak(account);
       select most_common_vals from pg_stats where tablename = 'payment';\n`,
    )
    if (clear === 0 && /张三|6222020200112233/.test(leaked.errors + leaked.lines.join()))
      wrong.push(`${principal.name} is told ${leaked.errors}`)
  }
  expect(wrong).toEqual([])
})

test.runIf(url !== undefined)(
  'a function that works with its owner’s rights is called by none but the owner, where it is not told to all, and looks nowhere else',
  async () => {
    const { rows } = await sql<{ name: string; path: string | null; callers: string[] }>`
      select p.proname as name, (select c from unnest(p.proconfig) c where c like 'search_path=%') as path,
        array(select r.rolname::text from pg_roles r where r.rolname = any(${principalsOf(ids).map(({ role }) => roleName(county, role))}::text[])
          and r.rolname <> ${roleName(county, 'ADMINISTRATOR')} and has_function_privilege(r.oid, p.oid, 'execute')) as callers
      from pg_proc p where p.prosecdef and p.pronamespace = ${county.schema}::regnamespace`.execute(
      county.kysely,
    )
    expect(rows.length).toBeGreaterThan(8)
    expect(rows.filter(({ path }) => !path?.endsWith(', public, pg_temp'))).toEqual([])
    const called = rows.filter(({ callers }) => callers.length > 0)
    expect(called.map(({ name }) => name).sort()).toEqual([...CALLABLE_BY_ALL])
  },
)
