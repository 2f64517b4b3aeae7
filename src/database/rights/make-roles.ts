import { sql, type Kysely } from 'kysely'
import { InputError } from '../../values/problem.js'
import { ROLES } from '../principal.js'
import { roleName } from '../reading/profile.js'
import { runStatements } from './run-statements.js'
import { ident } from './table-conditions.js'
import type { Database } from '../database.js'

/** Whether the roles are there under the name that the database has now: a renamed one has none of its own. */
export async function rolesStand({ kysely, name, schema }: Database): Promise<boolean> {
  const names = ROLES.map((role) => roleName({ name, schema }, role))
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from pg_roles where rolname = any(${names}::text[])`.execute(kysely)
  return rows[0]!.count === names.length
}

/** Makes the roles that are not there yet. They belong to the whole server: two that are made at once do not stand in each other's way. */
export async function createRoles(work: Kysely<unknown>, names: readonly string[]) {
  const { rows } = await sql<{ name: string }>`
    select n as name from unnest(${[...names]}::text[]) n where not exists (select from pg_roles where rolname = n)`.execute(
    work,
  )
  try {
    await runStatements(
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
}

/** Makes a county's roles, and lets whoever works on its database take them on. */
export async function makeRoles(work: Kysely<unknown>, database: Database) {
  const names = ROLES.map((role) => roleName(database, role))
  await createRoles(work, names)
  const administrator = roleName(database, 'ADMINISTRATOR')
  const others = names.filter((name) => name !== administrator)
  // Whoever may be administrator may work for anyone; the owner of the tables is, whatever its rights on the server.
  await grantRoles(work, others, administrator)
}

/** Lets whoever works on the database take a role on. */
export const grantRole = (work: Kysely<unknown>, role: string) => grantRoles(work, [role])

/** Makes the login, and a role besides, members of roles. From version 16 on whoever makes a role is its member without being allowed to take it on. */
async function grantRoles(work: Kysely<unknown>, roles: readonly string[], besides?: string) {
  const { rows: missing } = await sql<{ statement: string }>`
    select format('grant %I to %I', n, m) || case when ${await tellsSet(work)} then ' with set true, inherit true' else '' end as statement
    from unnest(${[...roles]}::text[]) n, (select ${besides ?? null}::text as m union select current_user::text) t
    where m is not null and not (m = current_user and (select rolsuper from pg_roles where rolname = m))
      and not exists (select from pg_auth_members a join pg_roles g on g.oid = a.roleid join pg_roles h on h.oid = a.member
        where g.rolname = n and h.rolname = m and coalesce((to_jsonb(a) ->> 'set_option')::boolean, true) and coalesce((to_jsonb(a) ->> 'inherit_option')::boolean, true))`.execute(
    work,
  )
  await runStatements(
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
