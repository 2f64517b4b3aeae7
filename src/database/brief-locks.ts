import { setTimeout } from 'node:timers/promises'
import { sql, type Kysely, type Transaction } from 'kysely'
import { InputError } from '../values/problem.js'
import type { Said } from '../values/message.js'

/** Who waits for a lock keeps everybody waiting who comes after; so nobody waits for one longer than this. */
const LOCK_MS_MAX = 2000
/** Between two tries those who came meanwhile are served. */
const PAUSE_MS = 1000
/** With the pauses about ten minutes. */
const TRIES_MAX = 200
/** PostgreSQL's words for a lock that did not come in time, and for two who wait for each other. */
const TRY_AGAIN = new Set(['55P03', '40P01'])

/**
 * Does something in a transaction whose locks come within two seconds each, or else takes it back, lets those who wait
 * behind it go first, and tries again. Who holds the lock is logged once; when patience ends, it is the error.
 */
export async function withBriefLocks<T>(
  kysely: Kysely<unknown>,
  what: string,
  doing: (work: Transaction<unknown>) => Promise<T>,
  say: (line: Said) => void = () => {},
): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await kysely.transaction().execute(async (work) => {
        await sql`select set_config('lock_timeout', ${`${LOCK_MS_MAX}ms`}, true)`.execute(work)
        return doing(work)
      })
    } catch (error) {
      if (!TRY_AGAIN.has((error as { code?: string }).code ?? '')) throw error
      const holders = await findHolders(kysely)
      if (tries === TRIES_MAX) throw new StillLocked(what, holders)
      if (tries === 1) say(waiting(what, holders))
      await setTimeout(PAUSE_MS)
    }
}

const waiting = (what: string, holders: string): Said => ({
  zh: `${what}：所需的表正被占用（${holders}），其间查询照常，每秒再试……`,
  en: `${what}: a table that it needs is in use (${holders}). Reads go on meanwhile; trying again every second …`,
})

class StillLocked extends InputError {
  constructor(what: string, holders: string) {
    super('STILL_LOCKED', {
      zh: `${what}：十分钟内未得到所需的锁，未作改动。占用者：${holders}。请等其结束，或由数据库管理员执行 select pg_terminate_backend(进程号)，然后再运行 quanyu migrate。`,
      en: `${what}: its locks did not come within ten minutes, and it changed nothing. In use by: ${holders}. Wait until they end, or let the database’s administrator run select pg_terminate_backend(pid); then run quanyu migrate again.`,
    })
  }
}

/** The sessions whose transactions are oldest: process, program, since when. What they ask is theirs, and is not shown. */
async function findHolders(kysely: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ holder: string }>`/* find-holders */
    select format('%s %s %s s', pid, coalesce(nullif(application_name, ''), backend_type), floor(extract(epoch from clock_timestamp() - xact_start))) as holder
    from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
    order by xact_start limit 3`.execute(kysely)
  return rows.map(({ holder }) => holder).join('; ') || '?'
}
