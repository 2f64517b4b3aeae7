import { sql } from 'kysely'
import { Day, LandArea, Measure, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Derived, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { QuotaKind } from './quota-kind.js'
import { t } from '../../values/title.js'

/**
 * A right that the works produced, in mu: certified once, then used, traded or awarded, never beyond what was certified. The
 * four sums are the quota ledger's: they move with its entries alone (quota-ledger/).
 */
@Concept(t('指标', 'Quota produced'), { key: ['kind', 'area', 'project', 'documentNumber'], list: 'quotas' })
export class Quota {
  @Id()
  id: string
  @Column(Choice(QuotaKind), t('种类', 'Kind'))
  kind: QuotaKind
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Column(LandArea, t('确认面积（亩）', 'Certified, mu'))
  certifiedArea: string
  @Column(LandArea, t('已使用面积（亩）', 'Used, mu'), { preset: '0' })
  usedArea: string
  @Column(LandArea, t('已交易面积（亩）', 'Traded, mu'), { preset: '0' })
  tradedArea: string
  @Column(LandArea, t('已奖励面积（亩）', 'Awarded, mu'), { preset: '0' })
  awardedArea: string
  @Derived(
    LandArea,
    t('剩余面积（亩）', 'Remaining, mu'),
    (row) =>
      sql`${row('certified_area_mu')} - ${row('used_area_mu')} - ${row('traded_area_mu')} - ${row('awarded_area_mu')}`,
  )
  remainingArea: string
  @Column(Measure, t('质量等别，1（优）至 15', 'Grade, 1 (best) to 15'), { optional: true })
  grade: number | null
  @Column(Text, t('确认文号', 'Document that certified it'), { optional: true })
  documentNumber: string | null
  @Column(Day, t('确认日期', 'Certified on'), { optional: true })
  certifiedOn: string | null
  @Column(LandArea, t('表中所报确认面积（亩）', 'Certified, as a file stated it'), {
    optional: true,
    hidden: true,
  })
  statedCertifiedArea: string | null
  @Column(LandArea, t('表中所报已使用面积（亩）', 'Used, as a file stated it'), {
    optional: true,
    hidden: true,
  })
  statedUsedArea: string | null
  @Column(LandArea, t('表中所报已交易面积（亩）', 'Traded, as a file stated it'), {
    optional: true,
    hidden: true,
  })
  statedTradedArea: string | null
  @Column(LandArea, t('表中所报已奖励面积（亩）', 'Awarded, as a file stated it'), {
    optional: true,
    hidden: true,
  })
  statedAwardedArea: string | null
}
belongsToProject(Quota, 'quotas', t('指标', 'Quotas produced'))
