import { Day, Integer, Money, Name, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { belongsToVillage } from '../../areas/through-village.js'
import { Project } from '../../projects/project.js'
import { t } from '../../values/title.js'

@Concept(t('美丽乡村建设', 'Beautiful-village works'), {
  key: ['division', 'year', 'name'],
  list: 'beautifulVillages',
  record: 'recordBeautifulVillage',
})
export class BeautifulVillage {
  @Id()
  id: string
  @Reference(AdministrativeDivision, t('村', 'Village'))
  division: AdministrativeDivision
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['beautifulVillages', t('美丽乡村建设', 'Beautiful-village works')],
  })
  project: Project | null
  @Column(Integer, t('年度', 'Year'))
  year: number
  @Column(Name, t('建设点（自然村）', 'Site'))
  name: string
  @Column(Text, t('建设内容', 'Works'), { optional: true })
  works: string | null
  @Column(Integer, t('受益户数', 'Households served'), { optional: true })
  households: number | null
  @Column(Money, t('投资（元）', 'Investment, yuan'), { optional: true })
  investment: string | null
  @Column(Day, t('验收日期', 'Accepted on'), { optional: true })
  acceptedOn: string | null
}
belongsToVillage(BeautifulVillage, 'beautifulVillages', t('美丽乡村建设', 'Beautiful-village works'))
