import { hasCode } from '../database/has-code.js'
import { InputError } from '../values/problem.js'
import { UNSTORABLE } from '../values/text.js'

/** PostgreSQL's codes for a text that it cannot keep: one of JSON, and one of a character. */
const CODES = ['22P05', '22021']

/** Why a file is refused, where an error is about what it says; null where it is not. The other files are none the worse for it. */
export function refusalIn(error: unknown, path: string): InputError | null {
  if (error instanceof InputError) return error
  return hasCode(error, CODES) ? new InputError('UNSTORABLE_TEXT', UNSTORABLE, path) : null
}
