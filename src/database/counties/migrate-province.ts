import { sql, type Kysely } from 'kysely'
import { InputError } from '../../values/problem.js'
import { createSchema, migrate } from '../migrate.js'
import { readProvinceMigrations } from '../migrations.js'
import { openSchema, type Server } from '../open-server.js'
import { roleName } from '../reading/profile.js'
import { grantRole } from '../rights/make-roles.js'
import { runStatements } from '../rights/run-statements.js'
import { ident } from '../rights/table-conditions.js'
import { PROVINCE } from './registry.js'

/** What whoever asks of the province may read: sums, and no key; of a county's own schema nothing. */
const TOLD = ['county', 'county_funding', 'county_coverage', 'county_finding', 'county_stage']

/** The database's role in which the province's sums are read. */
export const provinceRole = (name: string): string => roleName({ name, schema: PROVINCE }, 'AUDITOR')

/** Makes the province's schema beside its counties', or takes its new steps; and gives its role what it may read. */
export async function migrateProvince(server: Server): Promise<void> {
  const province = openSchema(server, PROVINCE)
  try {
    await createSchema(province)
    const steps = await readProvinceMigrations()
    await migrate(province, { steps, upTo: Object.keys(steps).at(-1)! })
    await giveRights(province.kysely, provinceRole(server.name))
  } finally {
    await province.close()
  }
}

async function giveRights(work: Kysely<unknown>, role: string) {
  const name = ident(role)
  await runStatements(work, [`create role ${name} nologin`], 'duplicate_object or unique_violation').catch(
    (error: { code?: string }) => {
      if (error.code !== '42501') throw error
      throw new InputError('ROLES_MISSING', {
        zh: `数据库用户无权建立角色。请由数据库管理员执行后再运行：\n  create role ${name} nologin;`,
        en: `The database user may not create roles. Let the database’s administrator run this, then run it again:\n  create role ${name} nologin;`,
      })
    },
  )
  await grantRole(work, role)
  const { rows } = await sql<{ isGiven: boolean }>`
    select has_schema_privilege(${role}, ${PROVINCE}, 'usage') and bool_and(has_table_privilege(${role}, format('%I.%I', ${PROVINCE}::text, t), 'select')) as "isGiven"
    from unnest(${TOLD}::text[]) t`.execute(work)
  if (rows[0]!.isGiven) return
  await runStatements(work, [
    `grant usage on schema ${PROVINCE} to ${name}`,
    ...TOLD.map((table) => `grant select on ${PROVINCE}.${table} to ${name}`),
  ])
}
