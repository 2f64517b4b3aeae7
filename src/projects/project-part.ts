import { Instant, Integer, Measure, Name } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

export const ShareBasis = enumeration('ShareBasis', t('份额依据', 'What shares are of'), {
  MONEY: t('按资金', 'By money'),
  LAND_AREA: t('按图形面积', 'By land area, from the geometry'),
})
export type ShareBasis = keyof typeof ShareBasis

/** A share of a project that lies over several areas; the shares of one project make the whole. */
@Concept(t('项目分部', 'Part of a project'), { key: ['project', 'ordinal', 'endedAt'] })
export class ProjectPart {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), { inverse: ['parts', t('分部', 'Parts, those given up too')] })
  project: Project
  @Column(Integer, t('序号', 'Ordinal'))
  ordinal: number
  @Column(Name, t('名称', 'Name'))
  name: string
  @Column({ ...Measure, columnType: 'numeric(9,8)' }, t('份额，合计为 1', 'Share; all make 1'))
  share: number
  @Column(Choice(ShareBasis), t('份额依据', 'What the share is of'))
  basis: ShareBasis
  @Column(Instant, t('失效时间', 'Given up at'), { optional: true })
  endedAt: string | null
}
