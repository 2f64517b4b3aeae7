import { sql } from 'kysely'
import type { Row, Sql } from '../graph/column-kind.js'
import { standsOfAllocations } from './allocated-money.js'

const OF_FUND = new Set(['programme', 'level', 'fiscal_year'])

/**
 * Money that is allocated, by whom it was paid to; what is paid to nobody yet has no payee. `only` is what allocations it is
 * of: for it a row has an allocation's department and fund, and its fund's programme, level and year. Of an allocation whose money
 * stands in several places each payee has the same share in each, so that both the places and the payees make the whole to the
 * fen: a cell is the payee's share of what its row and those before it come to, less that of those before it.
 */
export function moneyByPayee(only?: (allocation: Row) => Sql): Sql {
  const ids = only
    ? sql`select p.id from allocation p join fund f on f.id = p.fund_id where ${only((column) => sql.ref(`${OF_FUND.has(column) ? 'f' : 'p'}.${column}`))}`
    : sql`select p.id from allocation p`
  const share = (of: Sql) => sql`share_of(${of}, c.reached - c.amount, c.amount, c.whole)`
  // m is materialized: where the planner expects few funds it would else work all payees out again for each allocation.
  return sql`(with stands as materialized (
      select s.*, sum(s.paid) over (partition by s.id order by s.status, s.area_id, s.allocated, s.paid rows unbounded preceding) as reached
      from ${standsOfAllocations({}, ids)} s),
    payee as (select d.allocation_id, p.payee, sum(p.amount) as amount from payment p join disbursement d on d.id = p.disbursement_id where d.allocation_id in (select s.id from stands s) group by 1, 2 having sum(p.amount) <> 0),
    paid as (select y.*, sum(y.amount) over (partition by y.allocation_id order by y.payee rows unbounded preceding) as reached, sum(y.amount) over (partition by y.allocation_id) as whole from payee y),
    m as materialized (
      select s.id, s.status, s.area_id, s.allocations, s.allocated - s.paid as allocated, s.disbursed - s.paid as disbursed, 0::numeric as paid, s.returned, s.carried_over, null::text as payee
      from stands s where s.paid = 0 or s.allocated <> s.paid or s.returned <> 0 or s.carried_over <> 0
      union all
      select s.id, s.status, s.area_id, 1, x.amount, x.amount, x.amount, 0, 0, c.payee
      from stands s join paid c on c.allocation_id = s.id cross join lateral (select ${share(sql`s.reached`)} - ${share(sql`(s.reached - s.paid)`)} as amount) x where x.amount <> 0
    )
    select m.*, a.department, a.fund_id, f.programme, f.level, f.fiscal_year from m join allocation a on a.id = m.id join fund f on f.id = a.fund_id)`
}
