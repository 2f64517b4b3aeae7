import { sql } from 'kysely'
import { Day, Integer, LandArea, Name, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { throughVillage } from '../../areas/through-village.js'
import { t } from '../../values/title.js'

@Concept(t('村土地利用规划', 'Village land-use plan'), {
  key: ['division', 'periodFrom'],
  list: 'villageLandUsePlans',
  record: 'recordVillageLandUsePlan',
  keyLookup: ([village, periodFrom]) => sql`
      select p.id from village_land_use_plan p join administrative_division d on d.id = p.division_id
      where d.code = ${village} and p.period_from = (${periodFrom})::integer`,
})
export class VillageLandUsePlan {
  @Id()
  id: string
  @Reference(AdministrativeDivision, t('村', 'Village'), {
    inverse: ['villageLandUsePlans', t('村土地利用规划', 'Land-use plans')],
  })
  division: AdministrativeDivision
  @Column(Name, t('规划名称', 'Name'), { optional: true })
  name: string | null
  @Column(Integer, t('规划期起（年）', 'First year'))
  periodFrom: number
  @Column(Integer, t('规划期止（年）', 'Last year'), { optional: true })
  periodTo: number | null
  @Column(LandArea, t('耕地保有量（亩）', 'Cultivated land protected, mu'), { optional: true })
  cultivatedLand: string | null
  @Column(LandArea, t('永久基本农田保护面积（亩）', 'Permanent basic farmland protected, mu'), {
    optional: true,
  })
  permanentBasicFarmland: string | null
  @Column(LandArea, t('农民建房用地（亩）', 'Land reserved for housing, mu'), { optional: true })
  housingLand: string | null
  @Column(LandArea, t('公共服务设施用地（亩）', 'Land reserved for public services, mu'), { optional: true })
  publicServiceLand: string | null
  @Column(LandArea, t('基础设施用地（亩）', 'Land reserved for infrastructure, mu'), { optional: true })
  infrastructureLand: string | null
  @Column(LandArea, t('农业设施用地（亩）', 'Land reserved for agricultural facilities, mu'), {
    optional: true,
  })
  agriculturalFacilityLand: string | null
  @Column(LandArea, t('农村产业发展用地（亩）', 'Land reserved for rural industry, mu'), { optional: true })
  ruralIndustryLand: string | null
  @Column(Text, t('编制单位', 'Compiled by'), { optional: true })
  compiledBy: string | null
  @Column(Day, t('批准日期', 'Approved on'), { optional: true })
  approvedOn: string | null
  @Column(Text, t('批准文号', 'Document number'), { optional: true })
  documentNumber: string | null
  @Column(Text, t('备注', 'Note'), { optional: true })
  note: string | null
}
throughVillage(VillageLandUsePlan, 'villageLandUsePlans', t('村土地利用规划', 'Village land-use plans'))
