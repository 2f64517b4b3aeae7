import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import type { When } from './allocated-money.js'

/**
 * Funds with their level, programme and fiscal year, as they were known at a moment: a table or a subquery. It is worked out
 * once for each fund, not for each allocation.
 */
export const fundsAt = ({ asOf }: When): Sql =>
  asOf
    ? sql`(select f.id, coalesce(c.level, f.level) as level, coalesce(c.programme, f.programme) as programme, coalesce(c.fiscal_year, f.fiscal_year) as fiscal_year
        from fund f left join lateral fund_class_at(f.id, ${asOf}::timestamptz) c on true offset 0)`
    : sql`fund`
