import type { Said } from './message.js'

/** What a text was read as, or why it cannot be: what was found and what was expected, Chinese first. */
export type Parsed<T> = { ok: true; value: T } | Unread
/** Why something cannot be read; of several columns, in which it stands, and what may have been meant. */
export interface Unread extends Where {
  ok: false
  problem: Said
}
export interface Where {
  part?: string
  near?: readonly string[]
}

export const ok = <T>(value: T): Parsed<T> => ({ ok: true, value })
export const bad = (problem: Said, where?: Where): Unread => ({ ok: false, problem, ...where })

const UNPRINTABLE = /\p{Cc}/gu

/** A piece of what was found, short enough for a message, and free of what neither PostgreSQL nor a terminal can take. */
export const shown = (text: string) =>
  `“${text.slice(0, 40).toWellFormed().replace(UNPRINTABLE, '\ufffd')}${text.length > 40 ? '…' : ''}”`
