import { sql } from 'kysely'
import { refuseWrite } from '../database/rights/forbidden.js'
import { lockTies } from '../database/lock-ties.js'
import { findIds, Known } from '../database/find-ids.js'
import { recordRows, type Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import { wordsOf, type Class } from '../graph/words.js'
import { openChains, post, type AccountKind, type Draft } from '../ledger/post.js'
import { Refusal } from '../values/problem.js'
import { todayOf } from '../database/today.js'
import { newId } from '../values/new-id.js'
import type { Money } from '../values/money.js'
import { applyTotals, type Moved } from './apply-totals.js'
import { dateProblem } from './check-money.js'
import { refuseHeld, standingColumns, type Holding, type Standing } from './held-record.js'
import { closedProblem, closedUntil } from './closed-days.js'
import { DayBalances, readDayBalances, type Touched } from './day-balances.js'
import { Books, isOther, type Drawing, type OnDay, type Refused, type Stated } from './imported-money.js'
import { daysEntered, usedOn } from './days-entered.js'
import type { Message } from '../values/message.js'

/** Money that is drawn from what stands above it: an allocation from its fund, a payment from its disbursement. */
interface Drawn {
  target: Class
  kind: Exclude<AccountKind, 'OUTSIDE' | 'FUND'>
  /** The property that names what it is drawn from, its class, and the property of the business date. */
  from: string
  source: Class
  sourceKind: AccountKind
  date: string
  lacking: (asked: Money, left: Money) => Message
  /** What sending it again may not change. */
  holding: Holding
}

/** What money is drawn from: its chain, what dates may not lie before, and the fund’s document. */
interface Source {
  id: string
  chain: string
  since: string | null
  document: string | null
  left: Money
}

/** What a row that is sent again was. */
interface Before extends Standing {
  amount: Money
  from: string
  chain: string
  left: Money
  days: OnDay[]
  day: string | null
  usedOn: string | null
  wasPaidFrom: boolean
}

/**
 * Writes amounts that are drawn from what stands above them, through the ledger: a new one is entered, one that was sent
 * before with another amount is corrected by the difference. Rows are taken in order; one for which too little is left is
 * refused, and the others stand. Locks: the lock of ties, the chains in the order of their ids.
 */
export function recordDrawn(work: Work, drawn: Drawn, rows: readonly Incoming[]): Promise<Recorded[]> {
  const forbidden = refuseWrite(work.principal, 'fund', 'importRecords')
  if (forbidden) throw new Refusal(forbidden)
  return work.withOwnerRole(() => record(work, drawn, rows))
}

async function record(work: Work, drawn: Drawn, rows: readonly Incoming[]): Promise<Recorded[]> {
  await lockTies(work)
  const { target, from } = drawn
  const ids = await findIds(
    work,
    drawn.source,
    rows.map((row) => row[from]),
  )
  const chains = await chainsOf(work, drawn, ids, rows)
  await openChains(work, chains)
  const sources = await readSources(work, drawn, ids)
  const before = await readBefore(work, drawn, ids, rows)
  const named = rows.map((row, place) => (ids[place] ? { ...row, [from]: new Known(ids[place]) } : row))
  const again = named.flatMap((row, place) => (before[place] ? [{ place, was: before[place], row }] : []))
  const held = await refuseHeld(work, target, drawn.holding, again)
  const closed = await closedUntil(work)
  const today = await todayOf(work)
  const sourceOf = (place: number) => (ids[place] ? sources.get(ids[place]) : undefined)
  const touched = rows.flatMap((row, place) => touchedBy(row, drawn.date, sourceOf(place), before[place]))
  const days = await readDayBalances(work, touched, today)
  const books = new Books(drawn.kind, drawn.sourceKind, drawn.date, from, drawn.lacking)
  const results: Recorded[] = new Array(rows.length)
  const sent: { place: number; drawing: Drawing | null }[] = []
  rows.forEach((row, place) => {
    const kept = held.get(place)
    if (kept) return void (results[place] = { outcome: 'REJECTED', problems: [kept] })
    const source = sourceOf(place)
    // Without a source the writer below refuses the row by the name of what is missing.
    if (!source) return void sent.push({ place, drawing: null })
    const day = (row[drawn.date] as string | null | undefined) ?? null
    const date = dateProblem(day, source.since, today)
    const drawing = date
      ? { property: drawn.date, problem: date.said }
      : drawOpen(books, { amount: row.amount as Money, day }, source, before[place], closed, days)
    if ('problem' in drawing) results[place] = { outcome: 'REJECTED', problems: [drawing] }
    else sent.push({ place, drawing })
  })
  const recorded = await work.withCallerRole(() =>
    recordRows(
      work,
      target,
      sent.map(({ place, drawing }) => ({
        ...named[place]!,
        ...(drawing ? { amount: drawing.amount, statedAmount: rows[place]!.amount } : {}),
      })),
    ),
  )
  // What goes to another fund's chain is given back in the one, and drawn in the other once its account has gone over.
  const [givenBack, drafts]: [Draft[], Draft[]] = [[], []]
  const moves: Moved[] = []
  const batchId = newId()
  sent.forEach(({ place, drawing }, index) => {
    const result = recorded[index]!
    results[place] = result
    if (result.outcome === 'REJECTED' || !drawing) return
    const source = sources.get(ids[place]!)!
    for (const step of books.steps(drawing, result.id)) {
      moves.push(step)
      const isGivenBack = drawing.rehoused !== undefined && step.chainId !== drawing.rehoused.chain
      ;(isGivenBack ? givenBack : drafts).push({ ...step, documentNumber: source.document, batchId })
    }
  })
  await post(work, givenBack)
  await rehouse(
    work,
    sent.flatMap(({ drawing }) => (drawing?.rehoused ? [drawing.rehoused] : [])),
  )
  await post(work, drafts)
  // The amounts themselves were written with their rows.
  const written = new Set(recorded.flatMap((result) => (result.outcome === 'REJECTED' ? [] : [result.id])))
  await applyTotals(work, moves, { except: written })
  return results
}

/** What a row does, unless it enters something on a day that is closed, or takes something before it was there: then its source keeps what it had. */
function drawOpen(
  books: Books,
  stated: Stated,
  source: Source,
  was: Before | undefined,
  closed: string | null,
  balances: DayBalances,
): Drawing | Refused {
  const { left } = source
  const drawing = books.draw(stated, source, was)
  if ('problem' in drawing) return drawing
  const steps = books.steps(drawing, was?.id ?? '')
  const days = steps.map(({ businessDate }) => businessDate)
  const refused = closedProblem(books.date, days, closed) ?? balances.take(books.date, steps)
  if (refused) source.left = left
  return refused ?? drawing
}

/** The accounts that a row takes something from: its source, from its day on; on any day, where it corrects what was entered. */
function touchedBy(
  row: Incoming,
  date: string,
  source: Source | undefined,
  was: Before | undefined,
): Touched[] {
  if (!source) return []
  const day = (row[date] as string | null | undefined) ?? null
  if (!was) return [{ account: source.id, day: day ?? source.since }]
  if (row.amount === was.stated && !isOther(day, was) && was.from === source.id) return []
  return [source.id, was.from, was.id].map((account) => ({ account, day: null }))
}

/** The chains of all that rows draw from, and of what those sent again were drawn from. */
async function chainsOf(
  work: Work,
  { source, kind }: Drawn,
  ids: readonly (string | null)[],
  rows: readonly Incoming[],
): Promise<string[]> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  const externals = rows.map(({ externalId }) => externalId)
  const found = await work.rows<{ id: string }>(sql`/* record-drawn: chains */
    ${chainOf[wordsOf(source).table as keyof typeof chainOf](known)}
    ${kind === 'DISBURSEMENT' ? sql`union select a.fund_id::text from disbursement d join allocation a on a.id = d.allocation_id where d.external_id = any(${externals}::text[])` : sql``}
    ${kind === 'PAYMENT' ? sql`union select a.fund_id::text from payment p join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id where p.external_id = any(${externals}::text[])` : sql``}`)
  return found.map(({ id }) => id)
}
const chainOf = {
  fund: (ids: string[]) => sql`select id::text from fund where id = any(${ids}::uuid[])`,
  allocation: (ids: string[]) =>
    sql`select fund_id::text as id from allocation where id = any(${ids}::uuid[])`,
  disbursement: (ids: string[]) =>
    sql`select a.fund_id::text as id from disbursement d join allocation a on a.id = d.allocation_id where d.id = any(${ids}::uuid[])`,
}

const SOURCES = {
  fund: sql`select s.id, s.id as chain, s.received_on as since, s.document_number as document from fund s`,
  allocation: sql`select s.id, s.fund_id as chain, coalesce(s.allocated_on, f.received_on) as since, null as document from allocation s join fund f on f.id = s.fund_id`,
  disbursement: sql`select s.id, a.fund_id as chain, s.disbursed_on as since, null as document from disbursement s join allocation a on a.id = s.allocation_id`,
}

async function readSources(work: Work, { source }: Drawn, ids: readonly (string | null)[]) {
  const known = [...new Set(ids.filter((id) => id !== null))]
  const found = await work.rows<Source>(sql`/* record-drawn: sources */
    select s.id::text, s.chain::text, s.since::text, s.document, coalesce(a.balance, 0)::numeric(18,2)::text as left
    from (${SOURCES[wordsOf(source).table as keyof typeof SOURCES]}) s left join ledger_account a on a.id = s.id where s.id = any(${known}::uuid[])`)
  return new Map(found.map((each) => [each.id, each]))
}

async function readBefore(
  work: Work,
  { target, source, from, kind, holding, date }: Drawn,
  ids: readonly (string | null)[],
  rows: readonly Incoming[],
): Promise<(Before | undefined)[]> {
  const { table, columns, references } = wordsOf(target)
  const column = sql.ref(references.get(from)!.column)
  const input = JSON.stringify(
    rows.map((row, place) => ({ place, source: ids[place], external: row.externalId })),
  )
  // A payment is held whatever a file says, so the days that it was entered on are not asked.
  const isKept = kind === 'PAYMENT'
  const found = await work.rows<Before & { place: number }>(sql`/* record-drawn: before */
    select i.place, t.id::text, t.amount::text, ${standingColumns(holding)}, t.${column}::text as from, s.chain::text, coalesce(a.balance, 0)::numeric(18,2)::text as left,
      ${isKept ? sql`'[]'::json` : daysEntered(sql`t.id`, sql`t.${column}`)} as days, ${isKept ? sql`null` : usedOn(sql`t.id`)} as "usedOn", t.${sql.ref(columns.get(date)!.column)}::text as day,
      ${kind === 'DISBURSEMENT' ? sql`exists (select from payment y where y.disbursement_id = t.id)` : sql`false`} as "wasPaidFrom"
    from jsonb_to_recordset(${input}::jsonb) as i(place integer, source uuid, external text)
    cross join lateral (select * from ${sql.table(table!)} t where t.external_id = i.external ${kind === 'ALLOCATION' ? sql`and t.${column} = i.source` : sql``} limit 1) t
    join (${SOURCES[wordsOf(source).table as keyof typeof SOURCES]}) s on s.id = t.${column} left join ledger_account a on a.id = t.id`)
  const before: (Before | undefined)[] = new Array(rows.length).fill(undefined)
  for (const { place, ...was } of found) before[place] = was
  return before
}

/** Accounts that go over to another fund's chain; they hold nothing, and nothing was ever paid from them. */
async function rehouse(work: Work, moved: readonly { account: string; chain: string }[]) {
  if (moved.length === 0) return
  await work.run(sql`/* record-drawn: rehouse */
    update ledger_account a set chain_id = r.chain from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r(account uuid, chain uuid)
    where a.id = r.account`)
}
