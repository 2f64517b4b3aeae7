import { Day, Money, Text, YesNo } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { NamedArea } from '../areas/way-to-area.js'
import { Project } from '../projects/project.js'
import { FundLevel } from './fund-level.js'
import { FundProgramme } from './fund-programme.js'
import { t } from '../values/title.js'

/** What each level has promised to a project or an area, matching money too: set against what came, it is the area’s fund balance (项目资金平衡). */
@Concept(t('计划资金来源', 'Planned source of money'), {
  key: ['project', 'area', 'level', 'programme', 'documentNumber'],
  list: 'plannedSources',
})
export class PlannedSource {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['plannedSources', t('计划资金来源', 'Planned sources of money')],
  })
  project: Project | null
  @Column(Choice(FundLevel), t('资金级次', 'Level'))
  level: FundLevel
  @Column(Choice(FundProgramme), t('专项', 'Programme'), { optional: true })
  programme: FundProgramme | null
  @Column(Money, t('承诺金额（元）', 'Promised amount, yuan'))
  amount: string
  @Column(YesNo, t('是否配套资金', 'Whether it is matching money'), { preset: 'false' })
  matching: boolean
  @Column(Text, t('承诺文号', 'Document of the promise'), { optional: true })
  documentNumber: string | null
  @Column(Day, t('承诺日期', 'Promised on'), { optional: true })
  committedOn: string | null
  @Column(Day, t('应到位日期', 'Due on'), { optional: true })
  dueOn: string | null
  @Column(
    Money,
    t(
      '自报到位金额（不经县级账的自筹、投劳等，元）',
      'Received as reported, where it does not pass the county’s books, yuan',
    ),
    { optional: true },
  )
  receivedAmount: string | null
}
