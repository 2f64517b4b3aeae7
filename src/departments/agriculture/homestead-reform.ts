import { Integer, LandArea, Money, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { belongsToVillage } from '../../areas/through-village.js'
import { t } from '../../values/title.js'

@Concept(t('宅改', 'Homestead reform'), {
  key: ['division', 'year'],
  list: 'homesteadReforms',
  record: 'recordHomesteadReform',
})
export class HomesteadReform {
  @Id()
  id: string
  @Reference(AdministrativeDivision, t('村', 'Village'))
  division: AdministrativeDivision
  @Column(Integer, t('年度', 'Year'))
  year: number
  @Column(Integer, t('涉及户数', 'Households concerned'), { optional: true })
  households: number | null
  @Column(LandArea, t('退出宅基地面积（亩）', 'Homestead land given up, mu'), { optional: true })
  withdrawnArea: string | null
  @Column(LandArea, t('拆除面积（亩）', 'Land cleared, mu'), { optional: true })
  demolishedArea: string | null
  @Column(LandArea, t('拆后利用面积（亩）', 'Land put to use again, mu'), { optional: true })
  reusedArea: string | null
  @Column(LandArea, t('其中复垦面积（亩）', 'Of it reclaimed, mu'), { optional: true })
  reclaimedArea: string | null
  @Column(Text, t('利用方向', 'Use'), { optional: true })
  reuse: string | null
  @Column(Money, t('补偿（奖补）资金（元）', 'Compensation, yuan'), { optional: true })
  compensation: string | null
  @Column(Text, t('备注', 'Note'), { optional: true })
  note: string | null
}
belongsToVillage(HomesteadReform, 'homesteadReforms', t('宅改', 'Homestead reform'))
