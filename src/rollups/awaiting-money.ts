import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { moneyOfAllocations, moneyOfParts, standing, whenOf, type When } from './allocated-money.js'
import { TWO_TIMES } from './funding.js'
import { FundingFigure } from './funding-figure.js'
import type { Sql } from '../graph/column-kind.js'
import { relate } from '../graph/words.js'
import { t } from '../values/title.js'

const COLUMNS = sql`id, allocated, disbursed, paid, returned, carried_over`

/** Money that is unresolved, with this area among its candidates; of an allocation that is split, its parts count. */
export function awaitingMoney(when: When, area: Sql): Sql {
  const waiting = (column: 'allocation_id' | 'allocation_part_id') =>
    sql`(select ${sql.ref(`t.${column}`)} from area_tie t where ${sql.ref(`t.${column}`)} is not null and t.status = 'UNRESOLVED' and ${standing(when, sql`t.tied_at`, sql`t.ended_at`)}
      and t.candidates @> jsonb_build_array(jsonb_build_object('areaId', ${area}))
      and not exists (select from allocation_part y where y.allocation_id = t.allocation_id and ${standing(when, sql`y.recorded_at`, sql`y.ended_at`)}))`
  return sql`(select ${COLUMNS} from ${moneyOfAllocations(when, waiting('allocation_id'))} w
    union all select ${COLUMNS} from ${moneyOfParts(when, (part) => sql`${part('id')} in ${waiting('allocation_part_id')}`)} s)`
}

relate(
  ConsolidationArea,
  'awaiting',
  'one',
  FundingFigure,
  t(
    '候选中有本区、尚待认定、或许还会归入本区的资金',
    'Money that is unresolved with this area among its candidates: it may yet be its own',
  ),
  {
    arguments: TWO_TIMES,
    from: (args, area) =>
      sql`(select count(*) as allocations, ${sql.join(
        ['allocated', 'disbursed', 'paid', 'returned', 'carried_over'].map(
          (column) => sql`coalesce(sum(${sql.ref(`m.${column}`)}), 0) as ${sql.ref(column)}`,
        ),
      )}, coalesce(sum(m.allocated - m.disbursed), 0) as undisbursed from ${awaitingMoney(whenOf(args), area('id'))} m)`,
  },
)
