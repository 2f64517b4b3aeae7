import { Integer, LandArea, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { belongsToVillage } from '../../areas/through-village.js'
import { t } from '../../values/title.js'

@Concept(t('土地确权登记', 'Registration of land rights'), {
  key: ['division', 'year'],
  list: 'landRightsRegistrations',
  record: 'recordLandRightsRegistration',
})
export class LandRightsRegistration {
  @Id()
  id: string
  @Reference(AdministrativeDivision, t('村', 'Village'))
  division: AdministrativeDivision
  @Column(Integer, t('年度', 'Year'))
  year: number
  @Column(LandArea, t('承包地面积（亩）', 'Contracted land, mu'), { optional: true })
  contractedArea: string | null
  @Column(LandArea, t('已确权面积（亩）', 'Land registered, mu'), { optional: true })
  registeredArea: string | null
  @Column(Integer, t('承包户数', 'Households'), { optional: true })
  households: number | null
  @Column(Integer, t('已颁证数', 'Certificates issued'), { optional: true })
  certificates: number | null
  @Column(Integer, t('未决争议数', 'Disputes that are open'), { optional: true })
  disputes: number | null
  @Column(Text, t('备注', 'Note'), { optional: true })
  note: string | null
}
belongsToVillage(
  LandRightsRegistration,
  'landRightsRegistrations',
  t('土地确权登记', 'Land rights registrations'),
)
