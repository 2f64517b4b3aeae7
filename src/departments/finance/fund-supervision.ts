import { Day, Money, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { Fund } from '../../funds/fund.js'
import { throughProject } from '../../ties/through-project.js'

@Concept('资金使用监管 Supervision of the use of money', {
  key: ['fund', 'project', 'supervisedOn'],
  list: 'fundSupervisions',
  record: 'recordFundSupervision',
})
export class FundSupervision {
  @Id()
  id: string
  @Reference(Fund, '资金 Fund', {
    optional: true,
    inverse: ['supervisions', '资金使用监管 Supervision of its use'],
  })
  fund: Fund | null
  @Reference(Project, '项目 Project', {
    optional: true,
    inverse: ['fundSupervisions', '资金使用监管 Supervision of the use of money'],
  })
  project: Project | null
  @Column(Day, '检查日期 Date')
  supervisedOn: string
  @Column(Text, '检查单位 Who supervised', { optional: true })
  supervisor: string | null
  @Column(Text, '发现的问题 What was found', { optional: true })
  findings: string | null
  @Column(Money, '涉及金额（元） Amount at stake, yuan', { optional: true })
  amountAtStake: string | null
  @Column(Day, '整改期限 To be mended by', { optional: true })
  dueOn: string | null
  @Column(Day, '整改完成日期 Mended on', { optional: true })
  doneOn: string | null
}
throughProject(FundSupervision, 'fundSupervisions', '资金使用监管 Supervision of the use of money')
