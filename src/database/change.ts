import { sql } from 'kysely'
import { ID } from 'type-graphql'
import { Instant, Text, type Arguments, type ColumnKind, type Row, type Sql } from '../graph/column-kind.js'
import { readCursor, withId } from '../graph/cursor.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { whenGiven } from '../graph/given.js'
import { readOrder } from '../graph/order.js'
import { Column, Concept, derive, read, relateNode, wordsOf } from '../graph/words.js'

export const ChangeKind = enumeration('ChangeKind', '变更种类 What became of a record', {
  CREATED: '新增 Created',
  UPDATED: '改动 Updated',
  ENDED: '终止：被取代、合并、撤出或删除 Ended: superseded, merged, left or deleted',
})

/** What the feed tells of: the names of tables, in capitals. */
export const ChangedType = enumeration('ChangedType', '变更所涉的对象类型 What kind of thing changed', {
  ADMINISTRATIVE_DIVISION: '行政区划 Administrative division',
  CONSOLIDATION_AREA: '整治项目区 Consolidation area',
  AREA_MEMBER: '项目区成员 Member of an area',
  PROJECT: '项目 Project',
  PROJECT_SOURCE: '项目来源记录 Source record of a project',
  PROJECT_PART: '项目分部 Part of a project',
  PROJECT_APPROVAL: '项目批复 Approval of a project',
  PROJECT_PROGRESS: '项目进度 Progress of a project',
  PROJECT_CHANGE: '项目变更 Change of a project',
  CONTRACT: '合同 Contract',
  CONTRACT_SUPPLEMENT: '补充合同 Supplement of a contract',
  ACCEPTANCE: '验收 Acceptance',
  FINAL_ACCOUNT: '竣工结算 Final account',
  FUND: '资金 Fund',
  ALLOCATION: '分配 Allocation',
  ALLOCATION_PART: '分配分部 Part of an allocation',
  DISBURSEMENT: '拨付 Disbursement',
  PAYMENT: '支付 Payment',
  AREA_TIE: '归属 Tie',
  TIE_DECISION: '归属认定 Decision on a tie',
  DUPLICATE_PAIR: '疑似重复 Possible duplicates',
})
type ChangedType = keyof typeof ChangedType

/** A transaction's number: it orders, and nothing else. */
const TransactionNumber: ColumnKind = {
  ...Text,
  name: 'TransactionNumber',
  columnType: 'xid8',
  cast: 'xid8',
  text: false,
}
const GlobalId: ColumnKind = { ...Text, name: 'GlobalId', graphql: () => ID, opaque: true }

/** What a transaction made of one record; what that is now is read with it. */
@Concept('变更记录 Change', { table: null, order: ['transaction'], keepsOrder: true })
export class Change {
  /** With the id of the record it makes the place in the feed, which is its cursor. */
  @Column(TransactionNumber, '事务 Transaction', { hidden: true })
  transaction: string
}

/** `area_tie` is AreaTie, the inverse of how a concept's table is named. */
const conceptName = (row: Row) => sql`replace(initcap(${row('table_name')}), '_', '')`
derive(
  Change,
  'id',
  GlobalId,
  '所涉对象的全局标识 Global id of what changed',
  (row) => sql`${conceptName(row)} || ':' || ${row('id')}`,
)
derive(
  Change,
  'type',
  Choice(ChangedType),
  '对象类型 What kind of thing',
  (row) => sql`upper(${row('table_name')})`,
)
derive(Change, 'kind', Choice(ChangeKind), '变更种类 What became of it', (row) => row('kind'))
derive(Change, 'when', Instant, '变更时刻 When its transaction began', (row) => row('changed_at'))
relateNode(
  Change,
  'node',
  '对象的现状；已删除或无权查看则为空 The thing as it is now; null where it is gone or may not be seen',
  { concept: conceptName, id: (row) => row('id') },
)

/** Only what can no longer be joined by a transaction that ends later; and only from a place that nothing has been cleared after. */
function following(row: Row, { after, last, types }: Arguments): Sql {
  const tables = (types as readonly ChangedType[] | null | undefined)?.map((type) =>
    sql.lit(type.toLowerCase()),
  )
  const of =
    tables?.length === 0
      ? sql`false`
      : tables
        ? sql`${row('table_name')} in (${sql.join(tables)})`
        : sql`true`
  const names = tables?.length ? sql`array[${sql.join(tables)}]` : sql`null`
  const place = after == null ? sql`null, null` : placeOf(after)
  // Whoever asks for the last ones goes on from there, and has no place yet that could be too old.
  const known = after == null && last != null ? sql`true` : sql`check_change_place(${place}, ${names})`
  return sql`${row('transaction')} < pg_snapshot_xmin(pg_current_snapshot()) and ${of} and ${known}`
}

function placeOf(after: unknown): Sql {
  const order = withId(readOrder(wordsOf(Change), null))
  const part = (index: number) =>
    whenGiven(after, (cursor) => readCursor(order, String(cursor), 'after')[index])
  return sql`${part(0)}::xid8, ${part(1)}::uuid`
}

read({
  name: 'changes',
  title:
    '变更记录，按事务先后：自某游标之后逐页取用，不漏不重；只含已了结的事务，故略迟于写入 The change feed, in the order of transactions: from a cursor on, nothing is missed and nothing comes twice; it tells only of transactions that none still running can precede, so it lags a little behind',
  optional: false,
  type: Change,
  arguments: [
    { name: 'types', type: () => [ChangedType], title: '只要这些类型 Only these types', optional: true },
  ],
  source: { kind: 'connection', from: () => sql`change`, on: (_parent, row, args) => following(row, args) },
})
