import { sql, type Kysely } from 'kysely'
import { createSchema, migrate } from '../migrate.js'
import { readProvinceMigrations } from '../migrations.js'
import { openSchema, type Server } from '../open-server.js'
import { roleName } from '../reading/profile.js'
import { createRoles, grantRole } from '../rights/make-roles.js'
import { runStatements } from '../rights/run-statements.js'
import { ident } from '../rights/table-conditions.js'
import { PROVINCE } from './registry.js'

/** What whoever asks of the province may read: sums, and no key; of a county's own schema nothing. */
const TOLD = [
  'county',
  'county_funding',
  'county_coverage',
  'county_finding',
  'county_stage',
  'county_boundary',
]

/** The database's role in which the province's sums are read. */
export const provinceRole = (name: string): string => roleName({ name, schema: PROVINCE }, 'AUDITOR')

/** Makes the province's schema beside its counties', or takes its new steps; and gives its role what it may read. */
export async function migrateProvince(server: Server): Promise<void> {
  const province = openSchema(server, PROVINCE)
  try {
    await createSchema(province)
    await migrate(province, { steps: await readProvinceMigrations(), givesRights: false })
    await giveRights(province.kysely, server.name)
  } finally {
    await province.close()
  }
}

/** The role of whoever serves the province without owning its tables. */
const administratorRole = (name: string) => roleName({ name, schema: PROVINCE }, 'ADMINISTRATOR')

async function giveRights(work: Kysely<unknown>, database: string) {
  const [reader, server] = [provinceRole(database), administratorRole(database)]
  await createRoles(work, [reader, server])
  await grantRole(work, reader)
  const { rows } = await sql<{ isGiven: boolean }>`
    select has_table_privilege(${server}, ${`${PROVINCE}.county_stage`}, 'insert') and pg_has_role(${server}, ${reader}, 'member') and bool_and(has_table_privilege(${reader}, format('%I.%I', ${PROVINCE}::text, t), 'select')) as "isGiven"
    from unnest(${TOLD}::text[]) t`.execute(work)
  if (rows[0]!.isGiven) return
  const table = (name: string) => `${PROVINCE}.${name}`
  await runStatements(work, [
    `grant usage on schema ${PROVINCE} to ${ident(reader)}, ${ident(server)}`,
    ...TOLD.map((name) => `grant select on ${table(name)} to ${ident(reader)}, ${ident(server)}`),
    `grant ${ident(reader)} to ${ident(server)}`,
    // Money and coverage a county tells by its owner's hand; whoever serves it tells the rest, and lets keys in.
    ...['county_stage', 'county_boundary'].map(
      (name) => `grant insert, update, delete on ${table(name)} to ${ident(server)}`,
    ),
    `grant update (states_at) on ${table('county')} to ${ident(server)}`,
    `grant select, update (last_used_at) on ${table('api_key')} to ${ident(server)}`,
  ])
}
