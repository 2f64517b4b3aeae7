import { Instant, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from './consolidation-area.js'
import { t } from '../values/title.js'

/** From when on the public sees an area, and with it its projects, its money and its results. */
@Concept(t('公开', 'Publication of an area'), { list: 'publications' })
export class Publication {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    inverse: ['publications', t('历次公开', 'Publications')],
  })
  area: ConsolidationArea
  @Column(Text, t('公开人', 'Who published it'))
  publishedBy: string
  @Column(Instant, t('公开时间', 'When'), { preset: 'now()' })
  publishedAt: string
  @Column(Text, t('撤回人', 'Who withdrew it'), { optional: true })
  withdrawnBy: string | null
  @Column(Instant, t('撤回时间', 'When it was withdrawn'), { optional: true })
  withdrawnAt: string | null
}
