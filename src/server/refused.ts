import { sql } from 'kysely'
import type { Database } from '../database/open.js'

/** Why someone's credentials were not taken. */
export const REFUSALS = {
  CREDENTIALS_UNREADABLE: '凭证无法识别，应为 Authorization: Bearer …。The credentials cannot be read.',
  KEY_UNKNOWN: '没有这个密钥。No such key.',
  KEY_EXPIRED: '密钥已过期，请另领。The key has expired.',
  KEY_REVOKED: '密钥已作废。The key was revoked.',
  KEY_NOT_FROM_HERE: '此密钥只能在本机使用。The key is taken from this machine only.',
  KEY_IN_URL:
    '密钥出现在网址中，会留在日志里：请作废此密钥，改用 Authorization 头。A key in a URL is kept in logs: revoke it, and send it in the Authorization header.',
  WRONG_COUNTY: '凭证属于另一个县。The credentials are another county’s.',
  TOKEN_INVALID: '令牌无效。The token is not valid.',
  TOKEN_EXPIRED: '令牌已过期，请重新登录。The token has expired.',
  TOKEN_NOT_YET_VALID: '令牌尚未生效，请核对时钟。The token is not valid yet.',
  WRONG_AUDIENCE: '令牌不是签给本平台的。The token is for another audience.',
  WRONG_ISSUER: '令牌不是由所信任者签发的。The token is of another issuer.',
  ROLE_MISSING: '令牌没有写明可用的角色与部门。The token names no role and department that can be used.',
  PEOPLE_NOT_SET_UP: '本平台未设人员登录。No issuer of people’s tokens is set.',
} as const
export type RefusalCode = keyof typeof REFUSALS

/** Credentials that were not taken. What they were is not kept, but which key it was where that is known. */
export class Refused {
  constructor(
    readonly code: RefusalCode,
    readonly keyId: string | null = null,
  ) {}
  get message() {
    return REFUSALS[this.code]
  }
}

/** Rows a minute that a process writes at most; those beyond are counted together. */
const ROWS_MAX = 100
let minute = 0
const seen = new Set<string>()

/** Keeps that someone was refused: counted by minute, so that a flood is a few rows. */
export async function recordRefusal({ kysely }: Database, { code, keyId }: Refused, from: string) {
  const now = Math.floor(Date.now() / 60_000)
  if (now !== minute) {
    minute = now
    seen.clear()
  }
  const name = `${code}/${from}/${keyId}`
  const known = seen.has(name) || seen.size < ROWS_MAX
  if (known) seen.add(name)
  await sql`/* refused */ insert into access_refusal (minute, reason, came_from, key_id)
    values (date_trunc('minute', now()), ${code}, ${known ? from : '其他 others'}, ${known ? keyId : null}::uuid)
    on conflict on constraint access_refusal_once do update set count = access_refusal.count + 1`.execute(
    kysely,
  )
}
