import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { standsOfAllocations } from './allocated-money.js'

/** x · y of `whole`, to the fen; of all of x or all of y it is exactly the other. */
const share = (x: Sql, y: Sql): Sql => sql`round(${x} * ${y} / c.whole, 2)`

/**
 * All money that is allocated, by whom it was paid to; what is paid to nobody yet has no payee. Of an allocation whose money
 * stands in several places each payee has the same share in each, so that both the places and the payees make the whole to the
 * fen: a cell is what its row and its column reach with it, less what they reach without.
 */
export const moneyByPayee = (): Sql => {
  const stands = sql`(select s.*, sum(s.paid) over (partition by s.id order by s.status, s.area_id, s.allocated, s.paid rows unbounded preceding) as reached
    from ${standsOfAllocations({}, sql`select p.id from allocation p`)} s)`
  const payees = sql`(select d.allocation_id, p.payee, sum(p.amount) as amount from payment p join disbursement d on d.id = p.disbursement_id group by 1, 2 having sum(p.amount) <> 0)`
  const columns = sql`(select y.*, sum(y.amount) over (partition by y.allocation_id order by y.payee rows unbounded preceding) as reached, sum(y.amount) over (partition by y.allocation_id) as whole from ${payees} y)`
  const cell = sql`${share(sql`s.reached`, sql`c.reached`)} - ${share(sql`(s.reached - s.paid)`, sql`c.reached`)} - ${share(sql`s.reached`, sql`(c.reached - c.amount)`)} + ${share(sql`(s.reached - s.paid)`, sql`(c.reached - c.amount)`)}`
  return sql`(select m.*, a.department, a.fund_id, f.programme, f.level, f.fiscal_year from (
      select s.id, s.status, s.area_id, s.allocations, s.allocated - s.paid as allocated, s.disbursed - s.paid as disbursed, 0::numeric as paid, s.returned, s.carried_over, null::text as payee
      from ${stands} s where s.paid = 0 or s.allocated <> s.paid or s.returned <> 0 or s.carried_over <> 0
      union all
      select s.id, s.status, s.area_id, 1, x.amount, x.amount, x.amount, 0, 0, c.payee
      from ${stands} s join ${columns} c on c.allocation_id = s.id cross join lateral (select ${cell} as amount) x where x.amount <> 0
    ) m join allocation a on a.id = m.id join fund f on f.id = a.fund_id)`
}
