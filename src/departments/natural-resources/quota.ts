import { sql } from 'kysely'
import { Day, LandArea, Measure, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Derived, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

export const QuotaKind = enumeration('QuotaKind', '指标种类 Kind of quota', {
  NEW_CULTIVATED_LAND: '新增耕地指标 New cultivated land',
  DRY_TO_PADDY: '旱改水指标 Dry land to paddy',
  CONSTRUCTION_LAND_LINKAGE: '增减挂钩节余指标 Construction land linkage',
  NEW_CONSTRUCTION_LAND: '奖励的新增建设用地计划指标 Awarded quota for new construction land',
})

/** A right that the works produced, in mu: certified once, then used, traded or awarded, never beyond what was certified. */
@Concept('指标 Quota produced', { key: ['kind', 'area', 'project', 'documentNumber'], list: 'quotas' })
export class Quota {
  @Id()
  id: string
  @Column(Choice(QuotaKind), '种类 Kind')
  kind: keyof typeof QuotaKind
  @Reference(ConsolidationArea, '项目区，报送时写明的 Area, where the record names it', {
    optional: true,
    hidden: true,
  })
  area: ConsolidationArea | null
  @Reference(Project, '项目 Project', { optional: true, inverse: ['quotas', '指标 Quotas produced'] })
  project: Project | null
  @Column(LandArea, '确认面积（亩） Certified, mu')
  certifiedArea: string
  @Column(LandArea, '已使用面积（亩） Used, mu', { preset: '0' })
  usedArea: string
  @Column(LandArea, '已交易面积（亩） Traded, mu', { preset: '0' })
  tradedArea: string
  @Column(LandArea, '已奖励面积（亩） Awarded, mu', { preset: '0' })
  awardedArea: string
  @Derived(
    LandArea,
    '剩余面积（亩） Remaining, mu',
    (row) =>
      sql`${row('certified_area_mu')} - ${row('used_area_mu')} - ${row('traded_area_mu')} - ${row('awarded_area_mu')}`,
  )
  remainingArea: string
  @Column(Measure, '质量等别，1（优）至 15 Grade, 1 (best) to 15', { optional: true })
  grade: number | null
  @Column(Text, '确认文号 Document that certified it', { optional: true })
  documentNumber: string | null
  @Column(Day, '确认日期 Certified on', { optional: true })
  certifiedOn: string | null
}
throughProject(Quota, 'quotas', '指标 Quotas produced')
