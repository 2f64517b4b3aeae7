import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { Known } from '../../database/find-ids.js'
import type { Incoming } from '../../database/record-rows.js'
import type { Recorded } from '../../database/write-rows.js'
import type { Work } from '../../database/work.js'
import { keyOfDetails } from './prepare-records.js'
import type { Draft } from '../tables/read-record.js'
import { refuse } from './refuse.js'
import { refuseForeign, type Run } from '../refuse-foreign.js'
import { targetOf, type Target } from './target.js'
import { writeHeld } from './write-held.js'
import type { Prepared } from './prepared.js'

export interface RowResult {
  draft: Draft
  outcome: 'INSERTED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED'
  id: string | null
  /** Another record that the row has made beside its own. */
  beside?: { table: string; id: string }
}

/** What of one file has been seen: a number that stands twice must say the same both times. */
export type SeenKeys = Map<string, { row: number; content: string }>

/** Writes prepared records of one table, and says of each what became of it. Rows with problems are not written. */
export async function writeRecords(
  work: Work,
  target: Target,
  prepared: readonly Prepared[],
  seen: SeenKeys,
  run: Run,
): Promise<RowResult[]> {
  const results: RowResult[] = prepared.map(({ draft }) => ({ draft, outcome: 'REJECTED', id: null }))
  // One call takes a key once: what says the same again is sent after the first, and found unchanged.
  const rounds: number[][] = []
  const inCall = new Map<string, number>()
  prepared.forEach((each, place) => {
    if (each.draft.problems.length > 0) return
    const key = digest([target.name, target.key.map((property) => each.record[property] ?? null)])
    // What the forms of one fund say of it has been settled.
    const settled = target.name === 'funds' && Boolean(each.draft.section.form?.scope)
    if (!settled && !agrees(each, key, target, seen)) return
    const round = inCall.get(key) ?? 0
    inCall.set(key, round + 1)
    ;(rounds[round] ??= []).push(place)
  })
  for (const places of rounds) await writePlaces(work, target, prepared, places, results, run)
  return results
}

/** Whether a row says the same as those before it with its key; its details may be others. */
function agrees(prepared: Prepared, key: string, target: Target, seen: SeenKeys): boolean {
  const { draft, record, details } = prepared
  const claims: [string, unknown][] = [
    [key, record],
    ...details.map((detail, at): [string, unknown] => [
      digest([key, keyOfDetails(prepared)[at]]),
      detail.record,
    ]),
  ]
  for (const [name, said] of claims) {
    const content = digest(said)
    const before = seen.get(name)
    if (before && before.content !== content) {
      refuse(draft, target.key.at(-1)!, {
        zh: `与第 ${before.row} 行编号相同，内容不同，请核对后只留一行或改正编号。`,
        en: `The same key as row ${before.row}, but other content. Keep one of them, or correct the number.`,
      })
      return false
    }
    if (!before) seen.set(name, { row: draft.source.row, content })
  }
  return true
}

const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64').slice(0, 22)

async function writePlaces(
  work: Work,
  target: Target,
  prepared: readonly Prepared[],
  places: readonly number[],
  results: RowResult[],
  run: Run,
) {
  // A record that rows before these have just written is theirs as well.
  const fresh = new Set(results.flatMap(({ id }) => id ?? []))
  let left = [...places]
  while (left.length > 0) {
    await work.run(sql`savepoint records_written`)
    const written = await writeHeld(
      work,
      target,
      left.map((place) => prepared[place]!.record),
    )
    const refused = await writeDetails(work, prepared, left, written)
    const foreign = await refuseForeign(work, run, target, prepared, left, written, fresh)
    for (const place of foreign) refused.add(place)
    if (refused.size > 0) {
      // A project does not stay without the detail of its row, nor what would overwrite another table's record: all is taken
      // back and written again without such rows.
      await work.run(sql`rollback to savepoint records_written`)
      left = left.filter((place) => !refused.has(place))
      continue
    }
    await work.run(sql`release savepoint records_written`)
    left.forEach((place, index) => settle(results[place]!, written[index]!))
    return
  }
}

function settle(result: RowResult, written: Recorded) {
  if (written.outcome === 'REJECTED')
    for (const { property, problem } of written.problems) refuse(result.draft, property, problem)
  else {
    result.outcome = written.outcome
    result.id = written.id
    if (written.beside) result.beside = written.beside
  }
}

/** Writes the details of the rows whose own record was taken; gives the places of those that were refused. */
async function writeDetails(
  work: Work,
  prepared: readonly Prepared[],
  places: readonly number[],
  written: Recorded[],
): Promise<Set<number>> {
  const byConcept = new Map<string, { index: number; record: Incoming; name: string }[]>()
  places.forEach((place, index) => {
    const own = written[index]!
    if (own.outcome === 'REJECTED') return
    for (const { concept, record, name } of prepared[place]!.details)
      byConcept.set(concept, [
        ...(byConcept.get(concept) ?? []),
        { index, name, record: { ...record, project: new Known(own.id) } },
      ])
  })
  const refused = new Set<number>()
  for (const [concept, details] of byConcept) {
    const recorded = await targetOf(concept).write(
      work,
      details.map(({ record }) => record),
    )
    recorded.forEach((each, at) => {
      const { index, name } = details[at]!
      const own = written[index]!
      if (each.outcome === 'REJECTED') {
        refused.add(places[index]!)
        for (const { property, problem } of each.problems)
          refuse(prepared[places[index]!]!.draft, `${name}.${property}`, problem)
      } else if (own.outcome === 'UNCHANGED' && each.outcome !== 'UNCHANGED')
        written[index] = { ...own, outcome: 'UPDATED' }
    })
  }
  return refused
}
