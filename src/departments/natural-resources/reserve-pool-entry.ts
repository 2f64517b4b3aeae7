import { Day, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

const PoolState = enumeration('PoolState', '在库状态 State in the pool', {
  IN_POOL: '在库 In the pool',
  STARTED: '已启动 Started',
  REMOVED: '已出库 Removed',
})

@Concept('项目储备库条目 Entry of the project reserve pool', {
  key: ['project'],
  list: 'reservePoolEntries',
  record: 'recordReservePoolEntry',
})
export class ReservePoolEntry {
  @Id()
  id: string
  @Reference(Project, '项目 Project', {
    inverse: ['reservePoolEntry', '项目储备库 Entry in the reserve pool', 'one'],
  })
  project: Project
  @Column(Text, '储备库编号 Number in the pool', { optional: true })
  poolNumber: string | null
  @Column(Choice(PoolState), '在库状态 State')
  state: keyof typeof PoolState
  @Column(Day, '入库日期 Entered on', { optional: true })
  enteredOn: string | null
  @Column(Day, '出库日期 Removed on', { optional: true })
  removedOn: string | null
  @Column(Text, '备注 Note', { optional: true })
  note: string | null
}
throughProject(ReservePoolEntry, 'reservePoolEntries', '项目储备库 Entries of the reserve pool')
