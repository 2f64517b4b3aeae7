import type { Client, PoolClient } from 'pg'
import { InputError } from '../../values/problem.js'
import { SESSION } from './profile.js'
import { Batch, type Bound, type Standing } from './wire.js'

/** What a read's transaction is run with. */
export const READING = {
  // Plans are made once a statement: what they depend on (page sizes) stands in the text.
  plan_cache_mode: 'force_generic_plan',
  // A county fits into memory: what a read costs is the work on its rows, not the fetching of pages.
  seq_page_cost: '0.1',
  random_page_cost: '0.1',
  // A page is a few rows of many: merging would walk to them from a table's front.
  enable_mergejoin: 'off',
}

/** Puts a transaction on its settings. What is the same for all is set when the connection starts, where the server takes it then. */
export function standingText(isPooled: boolean): string {
  const same = isPooled ? { transaction_read_only: 'on', ...SESSION, ...READING } : {}
  const given = ['search_path', 'role', 'quanyu.department', 'quanyu.areas', 'statement_timeout']
  const all = [
    ...Object.entries(same).map(([name, value]) => `set_config('${name}', '${value}', true)`),
    ...given.map((name, place) => `set_config('${name}', $${place + 1}, true)`),
  ]
  return `select ${all.join(', ')}`
}

/** The text that a statement's only row makes, on a standing. */
export const textOf = (client: Client | PoolClient, standing: Standing, statement: Bound): Promise<string> =>
  new Promise((resolve, reject) => {
    client.query(
      new Batch(standing, [
        { ...statement, settle: (error, answer) => (error ? reject(error) : resolve(answer)) },
      ]),
    )
  })

const PROOF = `select concat_ws('/', current_user, current_setting('search_path'), current_setting('quanyu.department', true), current_setting('quanyu.areas', true))`

/** Whether a transaction stands on what it was set to, and the next on nothing of it: otherwise nothing is read here. */
export async function proveStanding(client: Client, standing: Standing) {
  const ask = (on: Standing) => textOf(client, on, { name: '', text: PROOF, values: [] })
  const [path, role, department, areas] = standing.values as string[]
  const stands = await ask(standing).catch((error: { code?: string }) => {
    throw error.code === '22023' ? new RolesMissing() : error
  })
  const after = await ask({ ...standing, name: '', text: 'select 1', values: [] })
  if (stands !== [role, path, department, areas].join('/') || after.includes(department!))
    throw new Unproven()
}

class Unproven extends InputError {
  constructor() {
    super('ROW_SECURITY_UNPROVEN', {
      zh: '数据库连接不按所设的角色与范围答复，疑为中间的连接池所致，已拒绝读取。请直连 PostgreSQL，或使用按事务（transaction）分配连接的连接池。',
      en: 'The database connection does not keep the role and scope it was given, probably because of a connection pooler, so reading was refused. Connect to PostgreSQL directly, or use a pooler in transaction mode.',
    })
  }
}

/** PostgreSQL calls a role that is not there an invalid value of a parameter. */
class RolesMissing extends InputError {
  constructor() {
    super('NOT_MIGRATED', {
      zh: '数据库没有本县的角色，请先运行：npx quanyu migrate。',
      en: 'The database lacks the county’s roles. Run first: npx quanyu migrate.',
    })
  }
}
