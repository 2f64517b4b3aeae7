import { Day, Integer, LandArea, Measure, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

const GreeningKind = enumeration('GreeningKind', t('绿化种类', 'Kind of greening'), {
  AFFORESTATION: t('人工造林', 'Afforestation'),
  PLAIN_GREENING: t('平原绿化', 'Plain greening'),
  FARMLAND_SHELTERBELT: t('农田林网', 'Farmland shelterbelt'),
  ROADSIDE: t('道路绿化', 'Roadside'),
  WATERSIDE: t('水岸绿化', 'Waterside'),
  VILLAGE: t('村庄绿化', 'Village greening'),
  ENCLOSURE: t('封山育林', 'Enclosure'),
  TENDING: t('森林抚育', 'Forest tending'),
  OTHER: t('其他', 'Other'),
})

@Concept(t('绿化造林', 'Greening work'), {
  key: ['project', 'kind'],
  list: 'greeningWorks',
  record: 'recordGreeningWork',
})
export class GreeningWork {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'))
  project: Project
  @Column(Choice(GreeningKind), t('种类', 'Kind'))
  kind: keyof typeof GreeningKind
  @Column(LandArea, t('造林面积（亩）', 'Land greened, mu'), { optional: true })
  landArea: string | null
  @Column(Measure, t('长度（公里）', 'Length, km'), { optional: true })
  lengthKm: number | null
  @Column(Integer, t('株数', 'Trees'), { optional: true })
  trees: number | null
  @Column(Text, t('树种', 'Species'), { optional: true })
  species: string | null
  @Column(Measure, t('成活率（%）', 'Survival, per cent'), { optional: true })
  survivalShare: number | null
  @Column(Day, t('栽植日期', 'Planted on'), { optional: true })
  plantedOn: string | null
}
belongsToProject(GreeningWork, 'greeningWorks', t('绿化造林', 'Greening works'))
