import { Day, Integer, LandArea, Money, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

/** Who maintains a finished project and whether the money for it is used; a row without a maintainer says that there is none. */
@Concept('后期管护 Aftercare', {
  key: ['project', 'year'],
  list: 'aftercareRecords',
  record: 'recordAftercare',
})
export class Aftercare {
  @Id()
  id: string
  @Reference(Project, '项目 Project', { inverse: ['aftercareRecords', '后期管护 Aftercare'] })
  project: Project
  @Column(Integer, '年度 Year', { optional: true })
  year: number | null
  @Column(Text, '管护主体 Maintainer', { optional: true })
  maintainer: string | null
  @Column(LandArea, '管护面积（亩） Land maintained, mu', { optional: true })
  landArea: string | null
  @Column(Day, '管护协议日期 Agreement signed on', { optional: true })
  agreementOn: string | null
  @Column(Day, '管护起始日期 From', { optional: true })
  startsOn: string | null
  @Column(Day, '管护终止日期 Until', { optional: true })
  endsOn: string | null
  @Column(Money, '管护资金（元） Aftercare money, yuan', { optional: true })
  money: string | null
  @Column(Money, '已使用管护资金（元） Aftercare money used, yuan', { optional: true })
  usedMoney: string | null
  @Column(Day, '资金到位日期 Money received on', { optional: true })
  receivedOn: string | null
  @Column(Text, '备注 Note', { optional: true })
  note: string | null
}
throughProject(Aftercare, 'aftercareRecords', '后期管护 Aftercare')
