import { sql } from 'kysely'
import { breachesOf, isHeld } from '../../guards/refuse-breaches.js'
import type { Incoming } from '../../database/record-rows.js'
import type { Recorded } from '../../database/write-rows.js'
import type { Work } from '../../database/work.js'
import type { ConceptWords } from '../../graph/words.js'

interface Written {
  concept: ConceptWords
  write(work: Work, rows: readonly Incoming[]): Promise<Recorded[]>
}

/**
 * Writes records, and refuses those that would break a rule of the plan: what was written is taken back, and written again
 * without them, so that the others stand.
 */
export async function writeHeld(work: Work, target: Written, rows: readonly Incoming[]): Promise<Recorded[]> {
  const table = target.concept.table!
  if (!isHeld(table)) return target.write(work, rows)
  const results: Recorded[] = new Array(rows.length)
  let left = [...rows.keys()]
  while (left.length > 0) {
    await work.run(sql`savepoint held`)
    const written = await target.write(
      work,
      left.map((place) => rows[place]!),
    )
    const ids = written.flatMap((each) =>
      each.outcome === 'INSERTED' || each.outcome === 'UPDATED' ? [each.id] : [],
    )
    const breaches = await breachesOf(work, table, ids)
    if (breaches.size === 0) {
      await work.run(sql`release savepoint held`)
      left.forEach((place, index) => (results[place] = written[index]!))
      break
    }
    await work.run(sql`rollback to savepoint held`)
    await work.run(sql`release savepoint held`)
    left = left.filter((place, index) => {
      const each = written[index]!
      const breach = each.outcome === 'REJECTED' ? undefined : breaches.get(each.id)
      if (breach) results[place] = { outcome: 'REJECTED', problems: [{ property: '', problem: breach.said }] }
      return !breach
    })
  }
  return results
}
