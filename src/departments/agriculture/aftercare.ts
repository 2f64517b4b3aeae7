import { Day, Integer, LandArea, Money, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

/** Who maintains a finished project and whether the money for it is used; a row without a maintainer says that there is none. */
@Concept(t('后期管护', 'Aftercare'), {
  key: ['project', 'year'],
  list: 'aftercareRecords',
  record: 'recordAftercare',
})
export class Aftercare {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'))
  project: Project
  @Column(Integer, t('年度', 'Year'), { optional: true })
  year: number | null
  @Column(Text, t('管护主体', 'Maintainer'), { optional: true })
  maintainer: string | null
  @Column(LandArea, t('管护面积（亩）', 'Land maintained, mu'), { optional: true })
  landArea: string | null
  @Column(Day, t('管护协议日期', 'Agreement signed on'), { optional: true })
  agreementOn: string | null
  @Column(Day, t('管护起始日期', 'From'), { optional: true })
  startsOn: string | null
  @Column(Day, t('管护终止日期', 'Until'), { optional: true })
  endsOn: string | null
  @Column(Money, t('管护资金（元）', 'Aftercare money, yuan'), { optional: true })
  money: string | null
  @Column(Money, t('已使用管护资金（元）', 'Aftercare money used, yuan'), { optional: true })
  usedMoney: string | null
  @Column(Day, t('资金到位日期', 'Money received on'), { optional: true })
  receivedOn: string | null
  @Column(Text, t('备注', 'Note'), { optional: true })
  note: string | null
}
belongsToProject(Aftercare, 'aftercareRecords', t('后期管护', 'Aftercare'))
