import { CompiledQuery, sql, type Kysely, type RawBuilder } from 'kysely'
import { bindNow } from '../../graph/given.js'
import { InputError } from '../../values/problem.js'
import { SESSION, type Profile } from './profile.js'

/** A statement whose only row has texts, which are joined. Its name is the same for the same text: by it a server keeps it prepared. */
export interface Prepared {
  hash: string
  text: string
}

/** Characters of an answer at most: it is held whole, here and by whoever gets it. */
const ANSWER_MAX = 64 * 2 ** 20

export class AnswerTooLarge extends InputError {
  constructor() {
    super('ANSWER_TOO_LARGE', {
      zh: `答复超过 ${ANSWER_MAX / 2 ** 20} 兆字符，未予返回。请分页查询，或少选字段（如边界）。`,
      en: `The answer is larger than ${ANSWER_MAX / 2 ** 20} million characters, and was not given. Ask for smaller pages, or for fewer fields (such as boundaries).`,
    })
  }
}

/** By adding, which copies nothing yet: an answer may be large, and it is copied once when it is sent. Throws where it is too large. */
export function joined(texts: readonly string[]): string {
  if (texts.reduce((sum, { length }) => sum + length, 0) > ANSWER_MAX) throw new AnswerTooLarge()
  return texts.reduce((all, text) => all + text, '')
}

/** Runs reads in one profile: one statement is one snapshot, and nothing of it is left behind. */
export interface Reader {
  /** Both throw what the database throws, and stop the statement when the signal says that nobody waits for it any more. */
  rows<T>(statement: RawBuilder<unknown>, signal?: AbortSignal): Promise<T[]>
  text(read: Prepared, values: readonly unknown[], signal?: AbortSignal): Promise<string>
}
/** The embedded database has one connection, which everything shares: a profile holds for a transaction. */
export function embeddedReader(kysely: Kysely<unknown>, profile: Profile): Reader {
  const run = async <T>(query: CompiledQuery<T>): Promise<T[]> => {
    if (profile.role === null) return (await kysely.executeQuery<T>(query)).rows
    return kysely.transaction().execute(async (work) => {
      await setLocalRole(work, profile, { search_path: profile.readPath })
      return (await work.executeQuery<T>(query)).rows
    })
  }
  return {
    rows: (statement) => run(bindNow(statement.compile(kysely) as CompiledQuery<never>)),
    async text({ text }, values) {
      const [row] = await run(CompiledQuery.raw(text, [...values]) as CompiledQuery<Record<string, string>>)
      return joined(Object.values(row!))
    },
  }
}

/** Sets the database role, the search path and the settings of a profile, until the transaction ends. */
export async function setLocalRole(
  work: Kysely<unknown>,
  { role, path, settings }: Profile,
  more: Readonly<Record<string, string>> = {},
) {
  const all = { search_path: path, ...SESSION, ...settings, ...more, role: role ?? 'none' }
  const local = Object.entries(all).map(([name, value]) => sql`set_config(${name}, ${value}, true)`)
  await sql`select ${sql.join(local)}`.execute(work)
}
