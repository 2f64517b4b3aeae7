import { Day, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Inspection } from './inspection.js'
import { t } from '../../values/title.js'

@Concept(t('整改', 'Rectification'), {
  key: ['inspection', 'number'],
  list: 'rectifications',
  record: 'recordRectification',
})
export class Rectification {
  @Id()
  id: string
  @Reference(Inspection, t('督查', 'Inspection'), {
    inverse: ['rectifications', t('整改', 'Rectifications')],
  })
  inspection: Inspection
  @Column(Text, t('问题序号', 'Number of the problem'))
  number: string
  @Column(Text, t('问题', 'Problem'))
  problem: string
  @Column(Text, t('责任单位', 'Unit that answers for it'))
  unit: string
  @Column(Day, t('整改期限', 'Due on'))
  dueOn: string
  @Column(Day, t('整改完成日期', 'Done on'), { optional: true })
  doneOn: string | null
  @Column(Text, t('整改情况', 'What was done'), { optional: true })
  result: string | null
  @Column(Text, t('追责情况', 'Who was held to account'), { optional: true })
  accountability: string | null
}
