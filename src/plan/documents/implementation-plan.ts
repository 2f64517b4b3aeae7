import { sql } from 'kysely'
import { Day, LandArea, Money, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { t } from '../../values/title.js'

@Concept(t('实施方案', 'Implementation plan of an area'), {
  key: ['area', 'version'],
  list: 'implementationPlans',
  record: 'recordImplementationPlan',
  keyLookup: ([area, version]) => sql`
      select p.id from implementation_plan p join consolidation_area a on a.id = p.area_id
      where a.code = ${area} and p.version = ${version}`,
})
export class ImplementationPlan {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    inverse: ['implementationPlans', t('实施方案', 'Implementation plans')],
  })
  area: ConsolidationArea
  @Column(Text, t('版次', 'Version'))
  version: string
  @Column(Text, t('编制单位', 'Compiled by'), { optional: true })
  compiledBy: string | null
  @Column(Day, t('编制日期', 'Compiled on'), { optional: true })
  compiledOn: string | null
  @Column(Day, t('实施期起', 'Works from'), { optional: true })
  periodFrom: string | null
  @Column(Day, t('实施期止', 'Works until'), { optional: true })
  periodTo: string | null
  @Column(Money, t('计划总投资（元）', 'Planned investment, yuan'), { optional: true })
  plannedInvestment: string | null
  @Column(LandArea, t('计划新增耕地面积（亩）', 'Planned new cultivated land, mu'), { optional: true })
  newCultivatedLand: string | null
  @Column(LandArea, t('计划复垦面积（亩）', 'Planned reclamation, mu'), { optional: true })
  reclaimedLand: string | null
  @Column(LandArea, t('计划生态整治面积（亩）', 'Planned ecological land, mu'), { optional: true })
  ecologicalLand: string | null
  @Column(Text, t('文号', 'Document number'), { optional: true })
  documentNumber: string | null
}
