import { CompiledQuery, sql, type Kysely, type RawBuilder } from 'kysely'
import { SESSION, type Profile } from './profile.js'

/** A statement whose only row has texts, which are joined. Its name is the same for the same text: by it a server keeps it prepared. */
export interface Prepared {
  hash: string
  text: string
}

/** By adding, which copies nothing yet: an answer may be large, and it is copied once when it is sent. */
export const joined = (texts: readonly string[]): string => texts.reduce((all, text) => all + text, '')

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
    rows: (statement) => run(statement.compile(kysely) as CompiledQuery<never>),
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
