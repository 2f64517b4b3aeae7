import { sql } from 'kysely'
import { newKey } from '../../database/api-key.js'
import { STAFF, type Principal, type Role, type Scope } from '../../database/principal.js'
import { work, type Work } from '../../database/work.js'
import { InputError } from '../../values/problem.js'
import type { Database } from '../../database/database.js'

export interface KeyTerms {
  name: string
  role: Exclude<Role, 'PUBLIC'>
  department?: string | undefined
  /** Codes of the areas of a township. */
  areaCodes?: readonly string[]
  scopes?: readonly Scope[]
  days: number
  loopbackOnly?: boolean
}

/** How long a key may be valid at most, in days. */
export const DAYS_MAX = 3650

/** Makes a key; it is in what this gives, and nowhere else. */
export const makeKey = (database: Database, maker: Principal, terms: KeyTerms): Promise<MadeKey> =>
  work(database, maker, [], (unit) => makeKeyIn(unit, database.schema, terms))

export interface MadeKey {
  id: string
  key: string
}

/** Makes a key for a county in a unit of work. */
export async function makeKeyIn(unit: Work, county: string, terms: KeyTerms): Promise<MadeKey> {
  const {
    name,
    role,
    department,
    areaCodes = [],
    scopes = ['READ', 'WRITE'],
    days,
    loopbackOnly = false,
  } = terms
  checkTerms(terms)
  const areas = await unit.rows<{ id: string; code: string }>(
    sql`select id::text, code from consolidation_area where code = any(${[...areaCodes]}::text[])`,
  )
  const unknown = areaCodes.filter((code) => !areas.some((area) => area.code === code))
  if (unknown.length > 0)
    throw new InputError('UNKNOWN_AREA', {
      zh: `没有代码为 ${unknown.join('、')} 的项目区。`,
      en: `No area has code ${unknown.join(', ')}. Check the codes.`,
    })
  const { key, hash, ending } = newKey(county)
  const [row] = await unit.rows<{ id: string }>(sql`/* make-key */
    insert into api_key (name, hash, ending, role, department, area_ids, scopes, loopback_only, made_by, expires_at)
    values (${name}, ${hash}, ${ending}, ${role}, ${department ?? null}, ${areas.map((area) => area.id)}::uuid[], ${[...scopes]}::text[], ${loopbackOnly}, ${unit.principal.name}, now() + ${days}::integer * interval '1 day')
    returning id::text`)
  return { id: row!.id, key }
}

/** Throws where what is said of a key does not go together. */
function checkTerms({ name, role, department, areaCodes = [], days, scopes }: KeyTerms) {
  const wrong = (zh: string, en: string) => new InputError('BAD_KEY_TERMS', { zh, en })
  const ofDepartment = STAFF.some((each) => each === role)
  if (name.trim() === '') throw wrong('请写明用者。', 'Say who uses the key.')
  if (ofDepartment !== (department !== undefined))
    throw wrong(
      `${role} ${ofDepartment ? '须指明部门' : '不属于部门'}。`,
      `A key of role ${role} ${ofDepartment ? 'needs a department' : 'may have no department'}.`,
    )
  if ((role === 'TOWNSHIP') !== areaCodes.length > 0)
    throw wrong(
      'TOWNSHIP 须指明项目区，其他角色不须。',
      'A key of role TOWNSHIP needs areas, and no other role may have any.',
    )
  if (!Number.isInteger(days) || days < 1 || days > DAYS_MAX)
    throw wrong(
      `有效天数应为 1 至 ${DAYS_MAX} 的整数。`,
      `The days of a key must be a whole number from 1 to ${DAYS_MAX}.`,
    )
  if (scopes?.length === 0) throw wrong('请至少许可一项。', 'Allow at least one thing.')
}
