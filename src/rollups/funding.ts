import { sql } from 'kysely'
import { DateScalar, DateTimeScalar } from '../values/scalars.js'
import { Money, type ArgumentWord, type Row, type Sql } from '../graph/column-kind.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate } from '../graph/words.js'
import { Department } from '../database/department.js'
import { Project } from '../projects/project.js'
import {
  isAnother,
  OWN,
  ownSumsOf,
  sumOf,
  sumOfAllocations,
  figuresOfRollup,
  standsOfAllocations,
  whenOf,
  type When,
} from './allocated-money.js'
import { Allocation } from '../funds/allocation.js'
import { Fund } from '../funds/fund.js'
import { FundingFigure } from './funding-figure.js'
import { rollupOf } from '../funds/rollup.js'
import { t } from '../values/title.js'

@Concept(
  t(
    '资金汇总及其归属覆盖：已归属 + 区外 + 待定 = 已分配',
    'Sums of money with their coverage: tied + outside + unresolved = allocated, to the fen',
  ),
  { table: null },
)
export class Funding {
  @Column(
    Money,
    t('已分配（元）：经调整、退回、结转之后', 'Allocated, after adjustments, returns and carry-overs, yuan'),
  )
  allocated: string
  @Column(Money, t('已拨付（元）', 'Disbursed, yuan'))
  disbursed: string
  @Column(Money, t('已支付（元）', 'Paid, yuan'))
  paid: string
  @Column(Money, t('已分配未拨付（元）', 'Allocated and not disbursed, yuan'))
  undisbursed: string
  @Column(Money, t('已拨付未支付（元）', 'Disbursed and not paid, yuan'))
  unpaid: string
  @Column(
    Money,
    t(
      '已退回：分配退回资金的，资金退回上级的（元）',
      'Returned: by allocations to their funds, by a fund to the level above, yuan',
    ),
  )
  returned: string
  @Column(Money, t('已结转至以后年度（元）', 'Carried over into later fiscal years, yuan'))
  carriedOver: string
  @Column(Money, t('结余：在手未支付的（元）', 'Left: in hand and not paid, yuan'))
  left: string
  @Column(Money, t('未分配（元）；只对资金有意义', 'Not allocated, yuan; null where it means nothing'), {
    optional: true,
  })
  unallocated: string | null
}

const AS_OF: ArgumentWord = {
  name: 'asOf',
  type: () => DateTimeScalar,
  title: t('截至该时刻账上所记；不填为当前', 'As the books stood at that moment; now when absent'),
  optional: true,
}
const BOOKED_ON: ArgumentWord = {
  name: 'bookedOn',
  type: () => DateScalar,
  title: t(
    '只计业务日期至该日（含）的分录；与 `asOf` 同用：当时所知的该日账目。归属仍按 `asOf` 或当前',
    'Only entries of business days until then; with asOf, as that day was known at that moment. Ties go by asOf, or stand as now',
  ),
  optional: true,
}
/** Two times: what was known when, and what had happened by when. */
export const TWO_TIMES = [AS_OF, BOOKED_ON]

const FIGURES = ['allocations', 'allocated', 'disbursed', 'paid', 'returned', 'carried_over']
for (const [name, title] of [
  ['tied', t('其中已归属项目区的', 'Of it, tied to an area')],
  ['outside', t('其中项目区外的', 'Of it, outside every area')],
  ['unresolved', t('其中归属待定的', 'Of it, unresolved')],
] as const)
  relate(Funding, name, 'one', FundingFigure, title, {
    from: (_args, funding) =>
      sql`(select ${sql.join(FIGURES.map((column) => sql`coalesce(max(${sql.ref(`r.${column}`)}), 0) as ${sql.ref(column)}`))}, coalesce(max(r.allocated - r.disbursed), 0) as undisbursed
        from jsonb_to_recordset(${funding('stands')}) as r(status text, allocations bigint, allocated numeric, disbursed numeric, paid numeric, returned numeric, carried_over numeric) where r.status = ${sql.lit(name.toUpperCase())})`,
  })

relate(Allocation, 'funding', 'one', Funding, t('资金汇总', 'Sums of money'), {
  arguments: TWO_TIMES,
  from: (args, allocation) => sumOfAllocations(whenOf(args), sql`select ${allocation('id')}`),
})
relate(Project, 'funding', 'one', Funding, t('资金汇总', 'Sums of money'), {
  arguments: TWO_TIMES,
  from: (args, project) => {
    const when = whenOf(args)
    if (when.asOf)
      return sumOfAllocations(
        when,
        sql`select distinct p.allocation_id from allocation_history p where p.project_id = ${project('id')}`,
        sql`h.project_id = ${project('id')}`,
      )
    const ids = sql`select p.id from allocation p where p.project_id = ${project('id')}`
    return when.bookedOn
      ? sumOfAllocations(when, ids)
      : sumOf(rollupOf('PROJECT', project('id')), standsOfAllocations(when, ids))
  },
})
relate(Fund, 'funding', 'one', Funding, t('资金汇总', 'Sums of money'), {
  arguments: TWO_TIMES,
  from: (args, fund) => {
    const when = whenOf(args)
    const drawn = isAnother(when)
      ? sumOfAllocations(when, sql`select p.id from allocation p where p.fund_id = ${fund('id')}`)
      : figuresOfRollup(rollupOf('FUND', fund('id')))
    return sql`(select s.allocated, s.disbursed, s.paid, s.undisbursed, s.unpaid, s.stands, coalesce(o.returned_amount, 0) as returned, coalesce(o.carried_over_amount, 0) as carried_over,
        coalesce(o.amount - o.returned_amount - o.carried_over_amount, 0) - s.paid as left,
        coalesce(o.amount - o.allocated_amount - o.returned_amount - o.carried_over_amount, 0) as unallocated from ${ownSums(when, fund)} o, ${drawn} s)`
  },
})

/** What a fund itself comes to: a subquery of one row. */
const ownSums = (when: When, fund: Row): Sql =>
  isAnother(when)
    ? ownSumsOf(when, fund('id'))
    : sql`(select ${sql.join(OWN.map((column) => sql`${fund(column)} as ${sql.ref(column)}`))})`

read({
  name: 'departmentFunding',
  title: t('一个部门主管的资金汇总', 'Sums of the money that a department is in charge of'),
  optional: false,
  type: Funding,
  arguments: [{ name: 'department', type: () => Department, title: t('部门', 'Department') }, ...TWO_TIMES],
  source: {
    kind: 'one',
    from: ({ department, ...args }) =>
      // Of an allocation that is split who does not see all areas is told of the parts that he sees.
      isAnother(whenOf(args))
        ? figuresOfRollup(
            standsOfAllocations(
              whenOf(args),
              sql`select p.id from allocation p where p.department = ${department}`,
            ),
          )
        : figuresOfRollup(
            sql`(select k.* from kept_sum k where k.grain = 'AREA_DEPARTMENT' and k.department = ${department})`,
          ),
  },
})
