import { sql } from 'kysely'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Integer, Money, Text } from '../graph/column-kind.js'
import { ROWS_MAX } from '../graph/connection.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate } from '../graph/words.js'
import { Department } from '../database/department.js'
import { InputError } from '../values/problem.js'
import { t } from '../values/title.js'
import { bestCandidateOf, placeOf, WORKLIST_ARGUMENTS, worklistCondition } from './work-item.js'
import { TieReason } from './tie-words.js'
import { Int } from 'type-graphql'

/** Groups that are given where nobody says how many. */
const GROUPS_DEFAULT = 100

@Concept(t('一组待定事项', 'A group of what awaits a reviewer'), { table: null, readWith: 'area_tie' })
export class TieWorklistGroup {
  @Column(Choice(TieReason), t('待定原因；未按其分组时为空', 'Reason; null unless grouped by it'), {
    optional: true,
  })
  reason: TieReason | null
  @Column(Choice(Department), t('部门；未按其分组时为空', 'Department; null unless grouped by it'), {
    optional: true,
  })
  department: Department | null
  @Column(
    Text,
    t(
      '记录所写的地点；未写及未按其分组时为空',
      'The place as the records write it; null where none, and unless grouped by it',
    ),
    { optional: true },
  )
  place: string | null
  @Column(Integer, t('事项数', 'Items'))
  items: number
  @Column(Money, t('涉及金额（元）', 'Money that waits on them, yuan'))
  amount: string
  @Column(Integer, t('随之待定的分配笔数', 'Allocations that wait on them'))
  waitingAllocations: number
}
relate(
  TieWorklistGroup,
  'candidateArea',
  'one',
  ConsolidationArea,
  t(
    '最优候选的项目区；区外、无候选及未按其分组时为空',
    'Area of the best candidate; null for outside or without a candidate, and unless grouped by it',
  ),
  { optional: true, on: (group, area) => sql`${area('id')} = ${group('candidate_area_id')}` },
)
relate(
  TieWorklistGroup,
  'reading',
  'one',
  AdministrativeDivision,
  t(
    '最优候选所读作的区划；没有及未按其分组时为空',
    'Division that the best candidate was read as; null where there is none, and unless grouped by it',
  ),
  { optional: true, on: (group, division) => sql`${division('id')} = ${group('reading_id')}` },
)

export const TieWorklistGrouping = enumeration(
  'TieWorklistGrouping',
  t('待定事项的分组依据', 'What the worklist is grouped by'),
  {
    AREA: t('最优候选的项目区', 'Area of the best candidate'),
    REASON: t('待定原因', 'Reason'),
    READING: t('最优候选所读作的区划', 'Division that the best candidate was read as'),
    PLACE: t('记录所写的地点', 'The place as the records write it'),
    DEPARTMENT: t('部门', 'Department'),
  },
)
const COLUMNS = {
  AREA: { column: 'candidate_area_id', type: 'uuid' },
  REASON: { column: 'reason', type: 'text' },
  READING: { column: 'reading_id', type: 'uuid' },
  PLACE: { column: 'place', type: 'text' },
  DEPARTMENT: { column: 'department', type: 'text' },
} satisfies Record<keyof typeof TieWorklistGrouping, object>

read({
  name: 'tieWorklistGroups',
  title: t(
    '分组的待定清单，金额大者在前；不给分组依据则为总数。同组的事项可以 `decideTies` 一并认定',
    'The worklist by group, most money first; all of it where no key is given. Items of one group can be decided together by `decideTies`',
  ),
  optional: false,
  type: TieWorklistGroup,
  arguments: [
    {
      name: 'groupBy',
      type: () => [TieWorklistGrouping],
      title: t('分组依据，可多个', 'What to group by, one key or more'),
    },
    {
      name: 'first',
      type: () => Int,
      title: t(
        `至多几组，不填为 ${GROUPS_DEFAULT}，至多 ${ROWS_MAX}`,
        `At most so many groups: ${GROUPS_DEFAULT} when nothing is said, never more than ${ROWS_MAX}`,
      ),
      optional: true,
    },
    ...WORKLIST_ARGUMENTS,
  ],
  source: {
    kind: 'list',
    order: (group) => sql`${group('place_in_list')}`,
    from: ({ groupBy, first, ...args }) => {
      const keys = new Set(groupBy as (keyof typeof COLUMNS)[])
      const by = [...keys].map((key) => sql.ref(`w.${COLUMNS[key].column}`))
      const columns = Object.entries(COLUMNS).map(([key, { column, type }]) =>
        keys.has(key as keyof typeof COLUMNS)
          ? sql.ref(`w.${column}`)
          : sql`null::${sql.raw(type)} as ${sql.ref(column)}`,
      )
      const item = (column: string) => sql.ref(`i.${column}`)
      const items = sql`(select i.reason, i.department, i.amount, i.waiting_allocations, ${placeOf(item)} as place, b.candidate_area_id, b.reading_id
        from tie_work_item i left join lateral ${bestCandidateOf(item)} b on true where ${worklistCondition(item, args)})`
      const order = sql`sum(w.amount) desc, count(*) desc${by.length > 0 ? sql`, ${sql.join(by)}` : sql``}`
      return sql`(select ${sql.join(columns)}, count(*) as items, coalesce(sum(w.amount), 0) as amount, coalesce(sum(w.waiting_allocations), 0) as waiting_allocations, row_number() over (order by ${order}) as place_in_list
        from ${items} w${by.length > 0 ? sql` group by ${sql.join(by)}` : sql``} order by ${order} limit ${sql.lit(groupsAsked(first))})`
    },
  },
})

function groupsAsked(first: unknown): number {
  const groups = Number(first ?? GROUPS_DEFAULT)
  if (groups >= 1 && groups <= ROWS_MAX) return groups
  throw new InputError(
    'BAD_PAGE',
    {
      zh: `first 为 ${groups}，应在 1 至 ${ROWS_MAX} 之间。`,
      en: `first must be from 1 to ${ROWS_MAX}; found ${groups}.`,
    },
    'first',
  )
}
