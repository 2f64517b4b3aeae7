import { sql } from 'kysely'
import { findIds, Known, recordRows, type Incoming, type Recorded } from '../database/record-rows.js'
import type { Work } from '../database/work.js'
import { wordsOf, type Class } from '../graph/words.js'
import { addMoney, compareMoney, subtractMoney, type Money } from '../values/money.js'

/** Money that is drawn from what stands above it: an allocation from its fund, a payment from its disbursement. */
interface Drawn {
  target: Class
  /** The property that names what it is drawn from, and that one's class and the column that keeps the sum drawn. */
  from: string
  source: Class
  drawnColumn: string
  lacking: (asked: Money, left: Money) => string
}

/**
 * Writes amounts that may not exceed what they are drawn from. Rows are taken in order; one for which too little is
 * left is refused, and the others stand. Locks: the rows drawn from, in the order of their ids.
 */
export async function recordDrawn(
  work: Work,
  { target, from, source, drawnColumn, lacking }: Drawn,
  rows: readonly Incoming[],
): Promise<Recorded[]> {
  const concept = wordsOf(target)
  const reference = concept.references.get(from)!
  const ids = await findIds(
    work,
    source,
    rows.map((row) => row[from]),
  )
  const table = sql.table(wordsOf(source).table!)
  const accounts = new Map(
    (
      await work.rows<{ id: string; amount: Money; drawn: Money }>(
        sql`/* ${sql.raw(`record ${concept.name}`)}: lock what it is drawn from */ select id::text, amount::text, ${sql.ref(drawnColumn)}::text as drawn from ${table} where id = any(${[...new Set(ids.filter((id) => id !== null))]}::uuid[]) order by id for update`,
      )
    ).map((account) => [account.id, { ...account, left: subtractMoney(account.amount, account.drawn) }]),
  )
  const before = await amountsBefore(work, target, reference.column, ids, rows)
  const results: Recorded[] = new Array(rows.length)
  const sent: number[] = []
  rows.forEach((row, place) => {
    const account = ids[place] ? accounts.get(ids[place]) : undefined
    // Without a source the writer below refuses the row by the name of what is missing.
    if (account) {
      const was = before[place]
      const free = was && was.from === ids[place] ? addMoney(account.left, was.amount) : account.left
      if (compareMoney(row.amount as Money, free) > 0) {
        results[place] = {
          outcome: 'REJECTED',
          problems: [{ property: 'amount', problem: lacking(row.amount as Money, free) }],
        }
        return
      }
      account.left = subtractMoney(free, row.amount as Money)
    }
    sent.push(place)
  })
  const recorded = await recordRows(
    work,
    target,
    sent.map((place) => ({ ...rows[place]!, ...(ids[place] ? { [from]: new Known(ids[place]) } : {}) })),
  )
  sent.forEach((place, index) => (results[place] = recorded[index]!))
  await keepSums(work, wordsOf(target).table!, reference.column, table, drawnColumn, [
    ...accounts.keys(),
    ...before.flatMap((was) => (was ? [was.from] : [])),
  ])
  return results
}

/** What rows sent again amounted to before, so that they are not counted twice. */
async function amountsBefore(
  work: Work,
  target: Class,
  column: string,
  ids: readonly (string | null)[],
  rows: readonly Incoming[],
) {
  const { table, options } = wordsOf(target)
  const withinSource = options.key!.length > 1
  const input = JSON.stringify(
    rows.map((row, place) => ({ place, source: ids[place], external: row.externalId })),
  )
  const found = await work.rows<{ place: number; amount: Money; from: string }>(sql`/* amounts before */
    select i.place, t.amount::text, t.${sql.ref(column)}::text as from
    from jsonb_to_recordset(${input}::jsonb) as i(place integer, source uuid, external text)
    join ${sql.table(table!)} t on t.external_id = i.external ${withinSource ? sql`and t.${sql.ref(column)} = i.source` : sql``}`)
  const before: ({ amount: Money; from: string } | undefined)[] = new Array(rows.length).fill(undefined)
  for (const { place, ...was } of found) before[place] = was
  return before
}

/** The sum drawn is kept beside the amount, where a constraint holds it below; recomputed for the rows that are locked. */
async function keepSums(
  work: Work,
  table: string,
  column: string,
  source: ReturnType<typeof sql.table>,
  drawnColumn: string,
  ids: readonly string[],
) {
  await work.run(sql`/* keep sums drawn */
    update ${source} s set ${sql.ref(drawnColumn)} = d.drawn
    from (select a.id, coalesce(sum(t.amount), 0) as drawn from unnest(${[...new Set(ids)]}::uuid[]) a(id) left join ${sql.table(table)} t on t.${sql.ref(column)} = a.id group by a.id) d
    where s.id = d.id and s.${sql.ref(drawnColumn)} <> d.drawn`)
}
