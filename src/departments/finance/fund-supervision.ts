import { Day, Money, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { Fund } from '../../funds/fund.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('资金使用监管', 'Supervision of the use of money'), {
  key: ['fund', 'project', 'supervisedOn'],
  list: 'fundSupervisions',
  record: 'recordFundSupervision',
})
export class FundSupervision {
  @Id()
  id: string
  @Reference(Fund, t('资金', 'Fund'), {
    optional: true,
    inverse: ['supervisions', t('资金使用监管', 'Supervision of its use')],
  })
  fund: Fund | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Column(Day, t('检查日期', 'Date'))
  supervisedOn: string
  @Column(Text, t('检查单位', 'Who supervised'), { optional: true })
  supervisor: string | null
  @Column(Text, t('发现的问题', 'What was found'), { optional: true })
  findings: string | null
  @Column(Money, t('涉及金额（元）', 'Amount at stake, yuan'), { optional: true })
  amountAtStake: string | null
  @Column(Day, t('整改期限', 'To be mended by'), { optional: true })
  dueOn: string | null
  @Column(Day, t('整改完成日期', 'Mended on'), { optional: true })
  doneOn: string | null
}
belongsToProject(FundSupervision, 'fundSupervisions', t('资金使用监管', 'Supervision of the use of money'))
