import { Instant, Integer, Measure, Name } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from './project.js'

export const ShareBasis = enumeration('ShareBasis', '份额依据 What shares are of', {
  MONEY: '按资金 By money',
  LAND_AREA: '按图形面积 By land area, from the geometry',
})
export type ShareBasis = keyof typeof ShareBasis

/** A share of a project that lies over several areas; the shares of one project make the whole. */
@Concept('项目分部 Part of a project', { key: ['project', 'ordinal', 'endedAt'] })
export class ProjectPart {
  @Id()
  id: string
  @Reference(Project, '项目 Project', { inverse: ['parts', '分部 Parts, those given up too'] })
  project: Project
  @Column(Integer, '序号 Ordinal')
  ordinal: number
  @Column(Name, '名称 Name')
  name: string
  @Column({ ...Measure, columnType: 'numeric(9,8)' }, '份额，合计为 1 Share; all make 1')
  share: number
  @Column(Choice(ShareBasis), '份额依据 What the share is of')
  basis: ShareBasis
  @Column(Instant, '失效时间 Given up at', { optional: true })
  endedAt: string | null
}
