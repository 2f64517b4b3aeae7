import { Instant, Text } from '../../graph/column-kind.js'
import { deprecate } from '../../graph/deprecation.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, derive, Id } from '../../graph/words.js'
import { t } from '../../values/title.js'
import { ChangedType, kindOfConcept } from './change.js'

/** That a record which was sent by mistake was withdrawn. What it was stays in its former versions and in the trail. */
@Concept(t('撤回的记录', 'Withdrawal of a record that was sent by mistake'), { list: 'recordWithdrawals' })
export class RecordWithdrawal {
  @Id()
  id: string
  @Column(Text, t('记录的类型', 'Type of the record, as in its id'))
  recordType: string
  @Column(Text, t('记录的全局标识', 'Global id that the record had'))
  recordId: string
  @Column(
    Text,
    t('撤回的部门；不属于部门者为空', 'Department that withdrew it; null for whoever is of none'),
    {
      optional: true,
    },
  )
  department: string | null
  @Column(Text, t('理由', 'Reason'))
  reason: string
  @Column(Text, t('撤回人', 'Who withdrew it'))
  withdrawnBy: string
  @Column(Instant, t('撤回时间', 'When'), { preset: 'now()' })
  withdrawnAt: string
}

derive(
  RecordWithdrawal,
  'recordKind',
  Choice(ChangedType),
  t('哪一种记录', 'What kind of record it was'),
  (row) => kindOfConcept(row('record_type')),
)
deprecate(RecordWithdrawal, 'recordType', '2026-11-29', t('请用 `recordKind`', 'Use `recordKind`'))
