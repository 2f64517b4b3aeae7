import { Day, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from './consolidation-area.js'
import { t } from '../values/title.js'

@Concept(t('项目指挥部', 'Project headquarters of the township'), {
  key: ['area'],
  list: 'projectHeadquarters',
  record: 'recordProjectHeadquarters',
})
export class ProjectHeadquarters {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    inverse: ['headquarters', t('项目指挥部', 'Project headquarters'), 'one'],
  })
  area: ConsolidationArea
  @Column(Text, t('业主单位（项目所在乡镇）', 'Owner unit: the township'), { optional: true })
  ownerUnit: string | null
  @Column(Text, t('指挥长', 'Commander'), { optional: true })
  commander: string | null
  @Column(Text, t('成员', 'Members'), { optional: true })
  members: string | null
  @Column(Day, t('成立日期', 'Established on'), { optional: true })
  establishedOn: string | null
  @Column(Text, t('成立文号', 'Document that established it'), { optional: true })
  documentNumber: string | null
}
