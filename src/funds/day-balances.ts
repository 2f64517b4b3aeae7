import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import type { Day } from '../values/date.js'
import { fenOf, formatMoney, moneyOf, type Money } from '../values/money.js'
import type { Refused } from './imported-money.js'
import type { Moved } from './apply-totals.js'

/** An account that something may be taken from on a day and later; on any day where it is null. */
export interface Touched {
  account: string
  day: Day | null
}
type Move = Pick<Moved, 'from' | 'to' | 'amount'> & { businessDate: string | null }

/**
 * What accounts hold on each business day, as the rows of a file are taken one after another; of those alone that may hold less
 * on an earlier day than they do now. A row is refused on a day on which an account would hold less than nothing by what the file
 * takes; what was less than nothing before it stays so. The ledger refuses the same (ledger_post), but not by the row.
 */
export class DayBalances {
  readonly #accounts = new Map<string, Held>()
  constructor(
    found: readonly { account: string; day: Day; amount: Money }[],
    readonly today: Day,
  ) {
    for (const { account, day, amount } of found) {
      if (!this.#accounts.has(account))
        this.#accounts.set(account, { days: [], all: new Map(), own: new Map() })
      this.#add(account, day, fenOf(amount), 'all')
    }
  }

  /** Takes what a row moves, or tells why it cannot and takes nothing. */
  take(property: string, moves: readonly Move[]): Refused | null {
    for (const move of moves) this.#move(move, 1n)
    for (const account of new Set(moves.flatMap(({ from, to }) => [from.id ?? '', to.id ?? '']))) {
      const short = this.#shortOf(account)
      if (!short) continue
      for (const move of moves) this.#move(move, -1n)
      return refused(property, short)
    }
    return null
  }

  #move({ from, to, amount, businessDate }: Move, sign: bigint) {
    const day = businessDate ?? this.today
    for (const [account, fen] of [
      [from.id, -sign * fenOf(amount)],
      [to.id, sign * fenOf(amount)],
    ] as const)
      if (account) for (const whose of ['all', 'own'] as const) this.#add(account, day, fen, whose)
  }

  #add(account: string, day: Day, fen: bigint, whose: 'all' | 'own') {
    const held = this.#accounts.get(account)
    if (!held) return
    // Days are put in order when there is a new one, and not for each of the many rows of one day.
    if (whose === 'all' && !held.all.has(day)) held.days = [...held.days, day].sort()
    held[whose].set(day, (held[whose].get(day) ?? 0n) + fen)
  }

  #shortOf(account: string): { day: Day; fen: bigint } | null {
    const held = this.#accounts.get(account)
    let [all, own] = [0n, 0n]
    for (const day of held?.days ?? []) {
      all += held!.all.get(day)!
      own += held!.own.get(day) ?? 0n
      if (all < 0n && own < 0n) return { day, fen: all }
    }
    return null
  }
}

/** What came into an account on each day less what went out, and what of it a file does; its days are in order. */
interface Held {
  days: Day[]
  all: Map<Day, bigint>
  own: Map<Day, bigint>
}

const refused = (property: string, { day, fen }: { day: Day; fen: bigint }): Refused => {
  const lacking = formatMoney(moneyOf(-fen))
  return {
    property,
    problem: {
      zh: `按本行的日期，到业务日期 ${day} 为止少 ${lacking} 元：以后才有的资金不能用在以前。请更正日期或金额。`,
      en: `By the date of this row ${lacking} yuan are lacking on ${day}: what came later cannot be used before. Correct the date or the amount.`,
    },
  }
}

/**
 * What those accounts hold by day, of which less may be left on one of these days than in the end; none of which some money's
 * day is not known. Their chains are locked.
 */
export async function readDayBalances(
  work: Work,
  touched: readonly Touched[],
  today: Day,
): Promise<DayBalances> {
  if (touched.length === 0) return new DayBalances([], today)
  return new DayBalances(
    await work.rows(sql`/* day-balances */
      with suspect as (
        select distinct a.id from jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) as t(account uuid, day date) join ledger_account a on a.id = t.account and a.last_in_on < 'infinity' and (t.day is null or a.last_in_on > t.day))
      select s.id::text as account, m.day::text, sum(m.amount)::numeric(18,2)::text as amount from suspect s cross join lateral (
        select e.business_date as day, e.amount from ledger_entry e where e.to_account_id = s.id
        union all select e.business_date, -e.amount from ledger_entry e where e.from_account_id = s.id) m
      group by s.id, m.day`),
    today,
  )
}
