import { sql } from 'kysely'
import type { Row, Sql } from '../graph/column-kind.js'
import { relate } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import {
  isAnother,
  moneyOfAllocations,
  moneyOfParts,
  standing,
  standsOfParts,
  sumOf,
  figuresOfRollup,
  whenOf,
  type When,
} from './allocated-money.js'
import { Funding, TWO_TIMES } from './funding.js'
import { rollupOf } from '../funds/rollup.js'
import { ProjectPart } from '../projects/project-part.js'
import { t } from '../values/title.js'

/** What each allocation brings to an area: those tied to it, and the shares of those whose project was split. A subquery with id and the sums. */
export function moneyOfArea(when: When, area: Sql): Sql {
  const tied = (column: 'allocation_id' | 'allocation_part_id') =>
    sql`(select ${sql.ref(`t.${column}`)} from area_tie t where t.area_id = ${area} and ${standing(when, sql`t.tied_at`, sql`t.ended_at`)} and ${sql.ref(`t.${column}`)} is not null)`
  const columns = sql`id, allocated, disbursed, paid, returned, carried_over`
  return sql`(select ${columns} from ${moneyOfAllocations(when, tied('allocation_id'))} w
    union all select ${columns} from ${moneyOfParts(when, (part) => sql`${part('id')} in ${tied('allocation_part_id')}`)} s)`
}

relate(
  ConsolidationArea,
  'funding',
  'one',
  Funding,
  t('归属本区的资金汇总', 'Sums of the money tied to this area'),
  {
    arguments: TWO_TIMES,
    from: (args, area) => {
      const when = whenOf(args)
      if (!isAnother(when)) return figuresOfRollup(rollupOf('AREA', area('id')))
      const money = moneyOfArea(when, area('id'))
      // All that is an area's is tied.
      return sumOf(money, sql`(select 'TIED' as status, 1 as allocations, m.* from ${money} m)`)
    },
  },
)
relate(ProjectPart, 'funding', 'one', Funding, t('本分部的资金汇总', 'Sums of the money of this part'), {
  arguments: TWO_TIMES,
  from: (args, part) => {
    const own = (share: Row) => sql`${share('part_id')} = ${part('id')}`
    return sumOf(moneyOfParts(whenOf(args), own), standsOfParts(whenOf(args), own))
  },
})
