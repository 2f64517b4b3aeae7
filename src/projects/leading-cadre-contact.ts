import { Day, Name, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { NamedArea } from '../areas/way-to-area.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

@Concept(t('领导干部联系', 'Leading cadre who is the contact of a project'), {
  key: ['project', 'area', 'name'],
  list: 'leadingCadreContacts',
  record: 'recordLeadingCadreContact',
})
export class LeadingCadreContact {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['leadingCadreContacts', t('领导干部联系', 'Leading cadres in contact')],
  })
  project: Project | null
  @Column(Name, t('姓名', 'Name'))
  name: string
  @Column(Text, t('单位', 'Unit'), { optional: true })
  unit: string | null
  @Column(Text, t('职务', 'Post'), { optional: true })
  post: string | null
  @Column(Day, t('起始日期', 'From'), { optional: true })
  fromOn: string | null
  @Column(Day, t('终止日期', 'To'), { optional: true })
  toOn: string | null
}
