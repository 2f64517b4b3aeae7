import { LandArea, Measure, Text } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('旱地改水田', 'Conversion of dry land to paddy'), {
  key: ['project'],
  list: 'dryToPaddyConversions',
  record: 'recordDryToPaddyConversion',
})
export class DryToPaddyConversion {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['dryToPaddy', t('旱地改水田', 'Dry land to paddy'), 'one'],
  })
  project: Project
  @Column(LandArea, t('改造面积（亩）', 'Land converted, mu'))
  landArea: string
  @Column(LandArea, t('改造前水田面积（亩）', 'Paddy before, mu'), { optional: true })
  paddyBefore: string | null
  @Column(LandArea, t('改造后水田面积（亩）', 'Paddy after, mu'), { optional: true })
  paddyAfter: string | null
  @Column(LandArea, t('新增耕地面积（亩）', 'New cultivated land, mu'), { optional: true })
  newCultivatedLand: string | null
  @Column(Measure, t('改造前质量等别，1（优）至 15', 'Grade before, 1 (best) to 15'), { optional: true })
  gradeBefore: number | null
  @Column(Measure, t('改造后质量等别，1（优）至 15', 'Grade after, 1 (best) to 15'), { optional: true })
  gradeAfter: number | null
  @Column(Measure, t('改造前连片度（%）', 'Contiguity before, per cent'), { optional: true })
  contiguityBefore: number | null
  @Column(Measure, t('改造后连片度（%）', 'Contiguity after, per cent'), { optional: true })
  contiguityAfter: number | null
  @Column(Text, t('灌溉水源', 'Source of water'), { optional: true })
  waterSource: string | null
  @Column(LandArea, t('产生旱改水指标（亩）', 'Paddy quota, mu'), { optional: true })
  quotaArea: string | null
}
throughProject(DryToPaddyConversion, 'dryToPaddyConversions', t('旱地改水田', 'Conversions to paddy'))
