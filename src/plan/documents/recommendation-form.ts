import { Day, Integer, LandArea, Money, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { t } from '../../values/title.js'

@Concept(t('试点推荐表', 'Recommendation form of a pilot'), {
  key: ['area'],
  list: 'recommendationForms',
  record: 'recordRecommendationForm',
})
export class RecommendationForm {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    inverse: ['recommendationForm', t('试点推荐表', 'Recommendation form'), 'one'],
  })
  area: ConsolidationArea
  @Column(Text, t('编制单位', 'Compiled by'), { optional: true })
  compiledBy: string | null
  @Column(Day, t('编制日期', 'Compiled on'), { optional: true })
  compiledOn: string | null
  @Column(LandArea, t('项目区面积（亩）', 'Land of the area, mu'), { optional: true })
  landArea: string | null
  @Column(LandArea, t('现有耕地面积（亩）', 'Cultivated land, mu'), { optional: true })
  cultivatedLand: string | null
  @Column(Integer, t('人口', 'Population'), { optional: true })
  population: number | null
  @Column(Money, t('计划投资（元）', 'Planned investment, yuan'), { optional: true })
  plannedInvestment: string | null
  @Column(LandArea, t('预计新增耕地面积（亩）', 'Expected new cultivated land, mu'), { optional: true })
  newCultivatedLand: string | null
  @Column(Text, t('推荐理由', 'Why it is recommended'), { optional: true })
  summary: string | null
}
