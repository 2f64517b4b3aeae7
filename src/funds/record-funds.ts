import { sql } from 'kysely'
import { refuseWrite } from '../database/rights/forbidden.js'
import { lockTies } from '../database/lock-ties.js'
import { recordRows, type Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import { openChains, post, type Draft } from '../ledger/post.js'
import { Refusal } from '../values/problem.js'
import { todayOf } from '../database/today.js'
import type { Day } from '../values/date.js'
import { newId } from '../values/new-id.js'
import { addMoney, compareMoney, formatMoney, subtractMoney, type Money } from '../values/money.js'
import { dateProblem } from './check-money.js'
import { Fund } from './fund.js'
import { closedProblem, closedUntil } from './closed-days.js'
import { readDayBalances } from './day-balances.js'
import { daysEntered, usedOn } from './days-entered.js'
import { isOther, refuseDay, type OnDay } from './imported-money.js'
import { refuseHeld, standingColumns, type Holding, type Standing } from './held-record.js'

interface Before extends Standing {
  place: number
  amount: Money
  left: Money
  days: OnDay[]
  day: string | null
  usedOn: string | null
}

/** Whose money it is, what it may be spent on, and from when; its name may be corrected. */
const HOLDING: Holding = {
  once: sql`exists (select from allocation a where a.fund_id = t.id and a.disbursed_amount > 0) or t.fiscal_year <= extract(year from ledger_closed_until())`,
  properties: ['receivedOn', 'purposes', 'functionalCodes', 'level', 'programme', 'fiscalYear'],
  remedy: {
    zh: '由它拨付的款项尚在，或其预算年度已结账：请先冲销或退回，或由两人重新开账，并写明理由，再更正。',
    en: 'Money was disbursed from it, or its fiscal year is closed. Reverse or return that, or let two persons reopen the year, giving the reason; then correct it.',
  },
}

/**
 * Writes funds through the ledger: one fund document’s money each, known by its 文号. One that was sent before with another
 * amount is corrected by the difference. Locks: the lock of ties, the chains in the order of their ids.
 */
export function recordFunds(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const forbidden = refuseWrite(work.principal, 'fund', 'importRecords')
  if (forbidden) throw new Refusal(forbidden)
  return work.withOwnerRole(() => record(work, rows))
}

async function record(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  await lockTies(work)
  const before = await readBefore(work, rows)
  const closed = await closedUntil(work)
  const today = await todayOf(work)
  const held = await refuseHeld(
    work,
    Fund,
    HOLDING,
    [...before].map(([place, was]) => ({ place, was, row: rows[place]! })),
  )
  const balances = await readDayBalances(
    work,
    [...before].flatMap(([place, was]) =>
      isCorrection(rows[place]!, was) ? { account: was.id, day: null } : [],
    ),
    today,
  )
  const enteredProblem = (place: number, steps: readonly Entered[]) =>
    closedProblem(
      'receivedOn',
      steps.map(({ businessDate }) => businessDate),
      closed,
    ) ??
    balances.take(
      'receivedOn',
      steps.map((step) => movesOf(before.get(place)?.id ?? '', step)),
    )
  const results: Recorded[] = new Array(rows.length)
  const sent: { place: number; was: Before | undefined; stands: Money | null }[] = []
  rows.forEach((row, place) => {
    const was = before.get(place)
    const stated = row.amount as Money | null | undefined
    // What a row leaves out stays; a new one without an amount is refused by the writer below.
    const stands =
      stated == null ? null : was ? addMoney(was.amount, subtractMoney(stated, was.stated)) : stated
    const problem =
      held.get(place) ??
      problemOf(row, was, stands, today) ??
      closedYear(row, was, closed) ??
      enteredProblem(place, entered(row, was, stands))
    if (problem) results[place] = { outcome: 'REJECTED', problems: [problem] }
    else sent.push({ place, was, stands })
  })
  const recorded = await work.withCallerRole(() =>
    recordRows(
      work,
      Fund,
      sent.map(({ place, stands }) =>
        stands === null
          ? rows[place]!
          : { ...rows[place]!, amount: stands, statedAmount: rows[place]!.amount },
      ),
    ),
  )
  const batchId = newId()
  const drafts = sent.flatMap(({ place, was, stands }, index): Draft[] => {
    const result = (results[place] = recorded[index]!)
    if (result.outcome === 'REJECTED') return []
    return entered(rows[place]!, was, stands).map((step) => ({
      ...movesOf(result.id, step),
      chainId: result.id,
      kind: was ? 'CORRECTION' : 'RECEIPT',
      documentNumber: rows[place]!.documentNumber as string,
      batchId,
    }))
  })
  await post(work, drafts)
  return results
}

const dayOf = (row: Incoming) => (row.receivedOn as string | null | undefined) ?? null
const otherDays = (row: Incoming, was: Before | undefined) =>
  was?.days.filter(({ day }) => dayOf(row) !== null && day !== dayOf(row)) ?? []

/** What a row enters, by business day; less than nothing where it takes back. */
interface Entered {
  amount: Money
  businessDate: string | null
}
function entered(row: Incoming, was: Before | undefined, stands: Money | null): Entered[] {
  const day = dayOf(row) ?? was?.days.at(-1)?.day ?? null
  const stood = was?.amount ?? '0.00'
  return [
    // What was entered as of another day is taken back on that day, and entered on this one.
    ...otherDays(row, was).flatMap(({ amount, day: former }) => [
      { amount: subtractMoney('0.00', amount), businessDate: former },
      { amount, businessDate: day },
    ]),
    { amount: subtractMoney(stands ?? stood, stood), businessDate: day },
  ].filter(({ amount }) => amount !== '0.00')
}

function movesOf(id: string, { amount, businessDate }: Entered) {
  const grows = compareMoney(amount, '0.00') > 0
  const [outside, fund] = [{ kind: 'OUTSIDE', id: null } as const, { kind: 'FUND', id } as const]
  return {
    from: grows ? outside : fund,
    to: grows ? fund : outside,
    amount: grows ? amount : subtractMoney('0.00', amount),
    businessDate,
  }
}

const isCorrection = (row: Incoming, was: Before) =>
  otherDays(row, was).length > 0 || (row.amount != null && row.amount !== was.stated)

/** What is sent again is not said to be of a year that is closed. */
function closedYear(row: Incoming, was: Before | undefined, closed: Day | null) {
  const year = row.fiscalYear as number | undefined
  if (!was || !closed || year == null || year === was.content.fiscal_year || `${year}-12-31` > closed)
    return null
  return {
    property: 'fiscalYear',
    problem: {
      zh: `${year} 年度已结账，不能把已登记的资金改为该年度。请核对预算年度。`,
      en: `Fiscal year ${year} is closed, so a fund that was entered before cannot be moved into it. Check the fiscal year.`,
    },
  }
}

function problemOf(row: Incoming, was: Before | undefined, stands: Money | null, today: Day) {
  const date = dateProblem(dayOf(row), null, today)
  if (date) return { property: 'receivedOn', problem: date.said }
  const refused = was && isOther(dayOf(row), was) ? refuseDay('receivedOn', dayOf(row)!, was) : null
  if (refused) return refused
  if (was && stands && compareMoney(subtractMoney(was.amount, stands), was.left) > 0)
    return {
      property: 'amount',
      problem: {
        zh: `不能减到 ${formatMoney(stands)} 元：该文号只余 ${formatMoney(was.left)} 元未分配。`,
        en: `The amount cannot be reduced to ${formatMoney(stands)} yuan: only ${formatMoney(was.left)} yuan of this document are not allocated.`,
      },
    }
  return null
}

/** What the rows that are known already were, once their chains are locked. */
async function readBefore(work: Work, rows: readonly Incoming[]): Promise<Map<number, Before>> {
  const input = JSON.stringify(rows.map(({ documentNumber }, place) => ({ place, document: documentNumber })))
  const known = await work.rows<{ id: string }>(sql`/* record-funds: known */
    select f.id::text from jsonb_to_recordset(${input}::jsonb) as i(document text) join fund f on f.document_number = i.document`)
  await openChains(
    work,
    known.map(({ id }) => id),
  )
  const found = await work.rows<Before>(sql`/* record-funds: before */
    select i.place, t.id::text, t.amount::text, ${standingColumns(HOLDING)}, coalesce(a.balance, 0)::numeric(18,2)::text as left, ${daysEntered(sql`t.id`, sql`outside_account(t.id)`)} as days, t.received_on::text as day, ${usedOn(sql`t.id`)} as "usedOn"
    from jsonb_to_recordset(${input}::jsonb) as i(place integer, document text) join fund t on t.document_number = i.document left join ledger_account a on a.id = t.id`)
  return new Map(found.map((each) => [each.place, each]))
}
