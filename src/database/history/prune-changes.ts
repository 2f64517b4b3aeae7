import { sql } from 'kysely'
import { asLogin } from '../as-login.js'
import type { Counties } from '../counties/counties.js'
import type { Database } from '../database.js'
import type { Said } from '../../values/message.js'

const DAY_MS = 86_400_000

/** Clears away what the change feed no longer reaches back to. Gives how many changes went. */
export async function pruneChanges(database: Database, days: number): Promise<number> {
  const [row] = await asLogin(
    database,
    sql<{
      went: string
    }>`/* prune-changes */ select prune_changes(now() - make_interval(days => ${days})) as went`,
  )
  return Number(row!.went)
}

/** Does so now and once a day, for as long as the process lives or until it is told to stop. */
export function keepChangesPruned(counties: Counties, days: number, say: (line: Said) => void): () => void {
  const prune = async () => {
    for (const name of counties.names()) {
      const county = counties.find(name)
      // Nobody waits for it: what fails today is tried again tomorrow.
      await county
        ?.whenReady()
        .then(() => pruneChanges(county.database, days))
        .catch((error: Error) =>
          say(
            `清理变更记录未成，明日再试 The change feed could not be pruned, tomorrow again: ${counties.isMany ? `${name}: ` : ''}${error.message}`,
          ),
        )
    }
  }
  void prune()
  const daily = setInterval(() => void prune(), DAY_MS)
  daily.unref()
  return () => clearInterval(daily)
}
