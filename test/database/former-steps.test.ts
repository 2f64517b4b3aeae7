import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, test } from 'vitest'
import { FORMER_STEPS, ROOM_STEPS } from '../../src/database/former-steps.js'
import { migrate, pendingMigrations } from '../../src/database/migrate.js'
import { migrationNames, splitStatements } from '../../src/database/migrations.js'
import { administrator } from '../../src/database/principal.js'
import { maskedSchema } from '../../src/database/reading/profile.js'
import { work } from '../../src/database/work.js'
import { verifySums } from '../../src/rollups/verify-rollups.js'
import type { Database } from '../../src/database/database.js'
import { openCounty } from '../county.js'
import { giveRights } from './give-rights.js'
import { faultsOf, quotaDoor } from '../departments/quota-door.js'
import { moneyDoor } from '../funds/money-door.js'
import { openSmallCounty } from '../ties/small-county.js'

/** The steps by name, as they stood in `migrations/` at the last commit that had them, a9aab8b. */
const FORMER: Record<string, string> = JSON.parse(
  gunzipSync(readFileSync(new URL('former-steps.json.gz', import.meta.url))).toString(),
)

/** Takes the former steps as the program of then did, all of them or those up to one. */
const takeFormerSteps =
  (last = FORMER_STEPS.at(-1)!) =>
  async ({ kysely, schema }: Database) => {
    const steps = Object.entries(FORMER).map(([name, text]) => {
      const up = async (database: typeof kysely) => {
        for (const statement of splitStatements(text)) await sql.raw(statement).execute(database)
      }
      return [name, { up }] as const
    })
    const migrator = new Migrator({
      db: kysely,
      provider: { getMigrations: async () => Object.fromEntries(steps) },
      migrationTableName: 'quanyu_migration',
      migrationLockTableName: 'quanyu_migration_lock',
      migrationTableSchema: schema,
    })
    const { error } = await migrator.migrateTo(last)
    if (error) throw error
  }

const stepsOf = async ({ kysely, schema }: Database) =>
  (
    await sql<{
      name: string
    }>`select name from ${sql.id(schema, 'quanyu_migration')} order by timestamp, name`.execute(kysely)
  ).rows.map(({ name }) => name)

/** The grants of a list, whatever the order in which they were given. */
const sorted = (list: string) =>
  sql.raw(`case when ${list} is not null then array(select unnest(${list})::text order by 1)::text end`)

/** All that a county's schema is made of, one line a thing. */
async function definitionsOf(county: Database): Promise<string[]> {
  const schemas = sql.join([county.schema, maskedSchema(county)])
  const { rows } = await sql<{ line: string }>`
    with n as (select oid, nspname, nspacl from pg_namespace where nspname in (${schemas})),
      c as (select * from pg_class where relnamespace in (select oid from n)),
      p as (select * from pg_proc where pronamespace in (select oid from n))
    select concat_ws(' ', 'schema', nspname, ${sorted('nspacl')}) as line from n
    union all select concat_ws(' ', 'relation', relname, relkind, ${sorted('relacl')}, relrowsecurity, relforcerowsecurity, reloptions, case when relkind = 'v' then pg_get_viewdef(oid) end) from c
    union all select concat_ws(' ', 'column', c.relname, attnum, attname, format_type(atttypid, atttypmod), attnotnull, ${sorted('attacl')}, pg_get_expr(d.adbin, d.adrelid))
      from c join pg_attribute a on a.attrelid = c.oid and attnum > 0 left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    union all select concat_ws(' ', 'constraint', c.relname, conname, pg_get_constraintdef(k.oid)) from c join pg_constraint k on conrelid = c.oid
    union all select concat_ws(' ', 'index', pg_get_indexdef(indexrelid), indisvalid) from c join pg_index on indrelid = c.oid
    union all select concat_ws(' ', 'trigger', tgenabled, pg_get_triggerdef(t.oid)) from c join pg_trigger t on tgrelid = c.oid where not tgisinternal
    union all select concat_ws(' ', 'policy', c.relname, polname, polcmd, polroles::regrole[]::text, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) from c join pg_policy on polrelid = c.oid
    union all select concat_ws(' ', 'function', ${sorted('proacl')}, pg_get_functiondef(oid)) from p`.execute(
    county.kysely,
  )
  // Constraints that the former steps added to tables that might have had rows ask new rows only. The library that took
  // them had a lock of its own.
  return rows
    .map(({ line }) =>
      line
        .replaceAll(county.schema, 'county')
        .replace(/quanyu_[0-9a-f]{12}_/g, 'quanyu_')
        .replace(/ NOT VALID$/, ''),
    )
    .filter((line) => !line.includes('quanyu_migration_lock'))
    .sort()
}

/** What a county without data holds: the rows that the steps bring. */
async function seedsOf({ kysely, schema }: Database) {
  const table = (name: string) => sql.id(schema, name)
  const { rows: classes } = await sql`
    select c.scheme, c.code, c.name, c.english_name, c.three_way_class, p.code as parent
    from ${table('land_class')} c left join ${table('land_class')} p on p.id = c.parent_id order by c.scheme, c.code`.execute(
    kysely,
  )
  const { rows: changes } = await sql`
    select table_name, kind, count(*)::integer from ${table('change')} group by 1, 2 order by 1`.execute(
    kysely,
  )
  return { classes, changes }
}

test('the steps of the rooms make what the former steps made', async () => {
  const fresh = await openCounty({ make: (county) => migrate(county, { upTo: ROOM_STEPS.at(-1)! }) })
  const [definitions, seeds] = [await definitionsOf(fresh), await seedsOf(fresh)]
  const former = await openCounty({ make: takeFormerSteps() })
  expect(await definitionsOf(former)).toEqual(definitions)
  expect(await seedsOf(former)).toEqual(seeds)
  expect([definitions.length > 2000, seeds.classes.length]).toEqual([true, 85])
})

/** What there is in each table, its rows just as they are. */
async function contentOf({ kysely, schema }: Database) {
  const { rows } = await sql<{ name: string; content: string }>`
    select relname::text as name, (xpath('/row/x/text()', query_to_xml(format('select md5(string_agg(r::text, chr(10) order by r::text)) as x from %I.%I r', ${schema}::text, relname), false, true, '')))[1]::text as content
    from pg_class where relnamespace = ${schema}::regnamespace and relkind = 'r' and relname not like 'quanyu_migration%' order by 1`.execute(
    kysely,
  )
  return rows
}

test('a county that has taken all former steps goes on with those of the rooms, and loses nothing', async () => {
  const fresh = await definitionsOf(await openCounty())
  const county = await openCounty({ make: takeFormerSteps() })
  await giveRights(county)
  // Today's program writes what stands in it, and asks for the last closed day, which counties of then did not have.
  const closed = sql`function ${sql.id(county.schema, 'ledger_closed_until')}()`
  await sql`create ${closed} returns date language sql as 'select null::date'`.execute(county.kysely)
  // So it does for the day on which something came into an account last.
  const lastIn = sql.id(county.schema, 'ledger_account')
  await sql`alter table ${lastIn} add column last_in_on date`.execute(county.kysely)
  // And for when a step was entered first.
  const steps = sql.id(county.schema, 'approval_step')
  await sql`alter table ${steps} add column entered_at timestamptz default now()`.execute(county.kysely)
  const small = await openSmallCounty(county)
  await small.projects({
    department: 'WATER',
    externalId: 'W1',
    title: '甲溪村灌溉渠道工程',
  })
  await small.allocations(['A1', ['WATER', 'W1'], '300000.00', { place: '甲溪村' }])
  await small.decide('markOutside', { projectId: (await small.project('W1')).id })
  const money = moneyDoor(county)
  const fund = await money.createFund('县〔2024〕1号', '100.00')
  const allocation = await money.allocate(fund.id, '60.00')
  const disbursement = await money.disburse(allocation.id, '40.00')
  await money.pay(disbursement.id, '25.00')
  const quotas = quotaDoor(county)
  const quota = await quotas.certify('A', '20', '确〔2024〕1号')
  await quotas.use(quota.id, '5')
  await sql`alter table ${lastIn} drop column last_in_on`.execute(county.kysely)
  await sql`alter table ${steps} drop column entered_at`.execute(county.kysely)
  const answers = async () => [
    await small.figures(),
    await small.project('W1'),
    await quotas.quotaOf(quota.id),
    await small.ask(
      '{ funds { nodes { id amount allocatedAmount allocations { nodes { id amount disbursedAmount paidAmount tie { status } } } } } search(text: "甲溪") { field text node { id } } }',
    ),
  ]
  const before = [await answers(), await contentOf(county)]
  await sql`drop ${closed}`.execute(county.kysely)

  expect(await pendingMigrations(county)).toEqual(await migrationNames())
  expect(await migrate(county, { upTo: ROOM_STEPS.at(-1)! })).toEqual([])
  expect(await stepsOf(county)).toEqual(ROOM_STEPS)
  expect([await answers(), await contentOf(county)]).toEqual(before)

  await migrate(county)
  expect(await stepsOf(county)).toEqual(await migrationNames())
  expect(await pendingMigrations(county)).toEqual([])
  // The columns that were lent above left their places behind.
  const places = (definitions: string[]) =>
    definitions.flatMap((line) =>
      line.includes('pg.dropped')
        ? []
        : line.replace(/^column (ledger_account|approval_step) \d+/, 'column $1'),
    )
  expect(places(await definitionsOf(county))).toEqual(places(fresh))
  expect(await answers()).toEqual(before[0])
  expect(await faultsOf(county)).toEqual([])
  expect(await work(county, administrator('校验'), [], verifySums)).toMatchObject({ differing: 0 })
  // It goes on working, and to migrate again changes nothing.
  expect(await money.pay(disbursement.id, '15.00')).toMatchObject({ amount: '15.00' })
  expect(await migrate(county)).toEqual([])
})

test('a county that has taken only some of the former steps is refused, and told what to do first', async () => {
  const county = await openCounty({ make: takeFormerSteps('0099-where-a-row-stood') })
  await expect(migrate(county)).rejects.toMatchObject({
    code: 'FORMER_STEPS_MISSING',
    message: expect.stringMatching(/还差 1 个迁移（从 0102-last-step-and-contract-payments 起）.*a9aab8b/s),
  })
  expect(await stepsOf(county)).toEqual(FORMER_STEPS.slice(0, -1))
})

test('the steps that are recognised are those that there are', async () => {
  expect(Object.keys(FORMER)).toEqual(FORMER_STEPS)
  const names = await migrationNames()
  expect(names.slice(0, ROOM_STEPS.length)).toEqual(ROOM_STEPS)
  expect(names.slice(ROOM_STEPS.length).filter((name) => name < '0103')).toEqual([])
  expect(ROOM_STEPS.filter((name) => FORMER_STEPS.includes(name))).toEqual([])
})
