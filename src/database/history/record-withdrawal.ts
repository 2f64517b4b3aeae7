import { Instant, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id } from '../../graph/words.js'
import { t } from '../../values/title.js'

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
