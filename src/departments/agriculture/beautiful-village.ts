import { Day, Integer, Money, Name, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { throughVillage } from '../../areas/through-village.js'
import { Project } from '../../projects/project.js'

@Concept('美丽乡村建设 Beautiful-village works', {
  key: ['division', 'year', 'name'],
  list: 'beautifulVillages',
  record: 'recordBeautifulVillage',
})
export class BeautifulVillage {
  @Id()
  id: string
  @Reference(AdministrativeDivision, '村 Village', {
    inverse: ['beautifulVillages', '美丽乡村建设 Beautiful-village works'],
  })
  division: AdministrativeDivision
  @Reference(Project, '项目 Project', {
    optional: true,
    inverse: ['beautifulVillages', '美丽乡村建设 Beautiful-village works'],
  })
  project: Project | null
  @Column(Integer, '年度 Year')
  year: number
  @Column(Name, '建设点（自然村） Site')
  name: string
  @Column(Text, '建设内容 Works', { optional: true })
  works: string | null
  @Column(Integer, '受益户数 Households served', { optional: true })
  households: number | null
  @Column(Money, '投资（元） Investment, yuan', { optional: true })
  investment: string | null
  @Column(Day, '验收日期 Accepted on', { optional: true })
  acceptedOn: string | null
}
throughVillage(BeautifulVillage, 'beautifulVillages', '美丽乡村建设 Beautiful-village works')
