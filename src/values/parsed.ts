import type { Said } from './message.js'

/** What a text was read as, or why it cannot be: what was found and what was expected, Chinese first. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Said }

export const ok = <T>(value: T): Parsed<T> => ({ ok: true, value })
export const bad = (problem: Said): { ok: false; problem: Said } => ({ ok: false, problem })

const UNPRINTABLE = /\p{Cc}/gu

/** A piece of what was found, short enough for a message, and free of what neither PostgreSQL nor a terminal can take. */
export const shown = (text: string) =>
  `“${text.slice(0, 40).toWellFormed().replace(UNPRINTABLE, '\ufffd')}${text.length > 40 ? '…' : ''}”`
