import { Instant, Money } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Allocation } from '../funds/allocation.js'
import { ProjectPart } from '../projects/project-part.js'

/** The money of an allocation that falls to one part of its project; the parts of an allocation make its amount, to the fen. */
@Concept('分配分部 Part of an allocation', { key: ['allocation', 'part', 'endedAt'] })
export class AllocationPart {
  @Id()
  id: string
  @Reference(Allocation, '分配 Allocation', { inverse: ['parts', '分部 Parts, those given up too'] })
  allocation: Allocation
  @Reference(ProjectPart, '项目分部 Part of the project', {
    inverse: ['allocationParts', '分配分部 Parts of allocations'],
  })
  part: ProjectPart
  @Column(Money, '金额（元） Amount, yuan')
  amount: string
  @Column(Instant, '失效时间 Given up at', { optional: true })
  endedAt: string | null
}
