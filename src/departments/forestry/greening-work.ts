import { Day, Integer, LandArea, Measure, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

const GreeningKind = enumeration('GreeningKind', '绿化种类 Kind of greening', {
  AFFORESTATION: '人工造林 Afforestation',
  PLAIN_GREENING: '平原绿化 Plain greening',
  FARMLAND_SHELTERBELT: '农田林网 Farmland shelterbelt',
  ROADSIDE: '道路绿化 Roadside',
  WATERSIDE: '水岸绿化 Waterside',
  VILLAGE: '村庄绿化 Village greening',
  ENCLOSURE: '封山育林 Enclosure',
  TENDING: '森林抚育 Forest tending',
  OTHER: '其他 Other',
})

@Concept('绿化造林 Greening work', {
  key: ['project', 'kind'],
  list: 'greeningWorks',
  record: 'recordGreeningWork',
})
export class GreeningWork {
  @Id()
  id: string
  @Reference(Project, '项目 Project', { inverse: ['greeningWorks', '绿化造林 Greening works'] })
  project: Project
  @Column(Choice(GreeningKind), '种类 Kind')
  kind: keyof typeof GreeningKind
  @Column(LandArea, '造林面积（亩） Land greened, mu', { optional: true })
  landArea: string | null
  @Column(Measure, '长度（公里） Length, km', { optional: true })
  lengthKm: number | null
  @Column(Integer, '株数 Trees', { optional: true })
  trees: number | null
  @Column(Text, '树种 Species', { optional: true })
  species: string | null
  @Column(Measure, '成活率（%） Survival, per cent', { optional: true })
  survivalShare: number | null
  @Column(Day, '栽植日期 Planted on', { optional: true })
  plantedOn: string | null
}
throughProject(GreeningWork, 'greeningWorks', '绿化造林 Greening works')
