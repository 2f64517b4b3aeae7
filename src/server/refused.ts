import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { asLogin } from '../database/as-login.js'
import type { Database } from '../database/database.js'
import type { Message } from '../values/message.js'
import { addressOf } from './local.js'

/** Why someone's credentials were not taken. */
export const REFUSALS = {
  CREDENTIALS_UNREADABLE: {
    zh: '凭证无法识别，应为 Authorization: Bearer …。',
    en: 'The credentials cannot be read; Authorization: Bearer … was expected.',
  },
  KEY_UNKNOWN: { zh: '没有这个密钥。', en: 'No such key.' },
  KEY_EXPIRED: { zh: '密钥已过期，请另领。', en: 'The key has expired. Get a new one.' },
  KEY_REVOKED: { zh: '密钥已作废。', en: 'The key has been revoked.' },
  KEY_NOT_FROM_HERE: { zh: '此密钥只能在本机使用。', en: 'This key can be used from this machine only.' },
  KEY_IN_URL: {
    zh: '密钥出现在网址中，会留在日志里：请作废此密钥，改用 Authorization 头。',
    en: 'A key in a URL is kept in logs. Revoke it, and send the new one in the Authorization header.',
  },
  WRONG_COUNTY: { zh: '凭证属于另一个县。', en: 'The credentials belong to another county.' },
  TOKEN_INVALID: { zh: '令牌无效。', en: 'The token is not valid.' },
  TOKEN_EXPIRED: { zh: '令牌已过期，请重新登录。', en: 'The token has expired. Log in again.' },
  TOKEN_NOT_YET_VALID: {
    zh: '令牌尚未生效，请核对时钟。',
    en: 'The token is not valid yet. Check the clock.',
  },
  WRONG_AUDIENCE: { zh: '令牌不是签给本平台的。', en: 'The token was issued for another audience.' },
  WRONG_ISSUER: { zh: '令牌不是由所信任者签发的。', en: 'The token was not issued by the trusted issuer.' },
  ROLE_MISSING: {
    zh: '令牌没有写明可用的角色与部门。',
    en: 'The token names no usable role and department.',
  },
  PEOPLE_NOT_SET_UP: { zh: '本平台未设人员登录。', en: 'Login of people is not set up on this platform.' },
} as const
export type RefusalCode = keyof typeof REFUSALS

/** Credentials that were not taken. What they were is not kept, but which key it was where that is known. */
export class Refused {
  constructor(
    readonly code: RefusalCode,
    readonly keyId: string | null = null,
  ) {}
  get said(): Message {
    return REFUSALS[this.code]
  }
}

/** Tells the log of a refusal that is recorded in no county: it is not known which was meant, or it is none. */
export const logRefusal = (request: FastifyRequest, refused: string, more: object = {}) =>
  request.log.warn({ refused, from: addressOf(request), ...more }, '拒绝 refused')

/** Rows a minute that a process writes at most; those beyond are counted together. */
const ROWS_MAX = 100

/** What is counted in one row. */
interface Counted {
  code: RefusalCode
  from: string
  keyId: string | null
  count: number
}

/** Keeps who was refused, counted by minute: those of one moment are written together, so that a flood is a few rows and few writes. */
export class RefusalRecord {
  readonly #seen = new Set<string>()
  #minute = 0
  #waiting = new Map<string, Counted>()
  /** The writing under way, and the next, which takes what comes meanwhile. */
  #current: Promise<void> = Promise.resolve()
  #next: Promise<void> | null = null

  constructor(readonly database: Database) {}

  /** Ends when it is kept. */
  add({ code, keyId }: Refused, from: string): Promise<void> {
    const minute = Math.floor(Date.now() / 60_000)
    if (minute !== this.#minute) this.#seen.clear()
    this.#minute = minute
    const name = `${code}/${from}/${keyId}`
    const isKnown = this.#seen.has(name) || this.#seen.size < ROWS_MAX
    if (isKnown) this.#seen.add(name)
    const key = isKnown ? name : code
    const counted = this.#waiting.get(key)
    if (counted) counted.count++
    else
      this.#waiting.set(key, {
        code,
        from: isKnown ? from : '其他 others',
        keyId: isKnown ? keyId : null,
        count: 1,
      })
    this.#next ??= this.#current.catch(() => {}).then(() => (this.#current = this.#write()))
    return this.#next
  }

  async #write() {
    const rows = [...this.#waiting.values()]
    this.#waiting = new Map()
    this.#next = null
    await asLogin(
      this.database,
      sql`/* refused */ insert into access_refusal (minute, reason, came_from, key_id, count)
        select date_trunc('minute', now()), code, "from", "keyId", count
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(code text, "from" text, "keyId" uuid, count integer) order by code, "from", "keyId"
        on conflict on constraint access_refusal_once do update set count = access_refusal.count + excluded.count`,
    )
  }
}
