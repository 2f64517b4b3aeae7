import { Instant, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from './consolidation-area.js'

/** From when on the public sees an area, and with it its projects, its money and its results. */
@Concept('公开 Publication of an area', { list: 'publications' })
export class Publication {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区 Area', { inverse: ['publications', '历次公开 Publications'] })
  area: ConsolidationArea
  @Column(Text, '公开人 Who published it')
  publishedBy: string
  @Column(Instant, '公开时间 When', { preset: 'now()' })
  publishedAt: string
  @Column(Text, '撤回人 Who withdrew it', { optional: true })
  withdrawnBy: string | null
  @Column(Instant, '撤回时间 When it was withdrawn', { optional: true })
  withdrawnAt: string | null
}
