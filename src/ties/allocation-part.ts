import { Instant, Money } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Allocation } from '../funds/allocation.js'
import { ProjectPart } from '../projects/project-part.js'
import { t } from '../values/title.js'

/** The money of an allocation that falls to one part of its project; the parts of an allocation make its amount, to the fen. */
@Concept(t('分配分部', 'Part of an allocation'), { key: ['allocation', 'part', 'endedAt'] })
export class AllocationPart {
  @Id()
  id: string
  @Reference(Allocation, t('分配', 'Allocation'), {
    inverse: ['parts', t('分部', 'Parts, those given up too')],
  })
  allocation: Allocation
  @Reference(ProjectPart, t('项目分部', 'Part of the project'), {
    inverse: ['allocationParts', t('分配分部', 'Parts of allocations')],
  })
  part: ProjectPart
  @Column(Money, t('金额（元）', 'Amount, yuan'))
  amount: string
  @Column(Instant, t('失效时间', 'Given up at'), { optional: true })
  endedAt: string | null
}
