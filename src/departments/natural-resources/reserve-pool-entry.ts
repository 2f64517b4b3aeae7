import { Day, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

const PoolState = enumeration(
  'PoolState',
  t('在库状态', 'State in the pool'),
  {
    IN_POOL: t('在库', 'In the pool'),
    STARTED: t('已启动', 'Started'),
    REMOVED: t('已出库', 'Removed'),
  },
  { ranked: true },
)

@Concept(t('项目储备库条目', 'Entry of the project reserve pool'), {
  key: ['project'],
  list: 'reservePoolEntries',
  record: 'recordReservePoolEntry',
})
export class ReservePoolEntry {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['reservePoolEntry', t('项目储备库', 'Entry in the reserve pool'), 'one'],
  })
  project: Project
  @Column(Text, t('储备库编号', 'Number in the pool'), { optional: true })
  poolNumber: string | null
  @Column(Choice(PoolState), t('在库状态', 'State'))
  state: keyof typeof PoolState
  @Column(Day, t('入库日期', 'Entered on'), { optional: true })
  enteredOn: string | null
  @Column(Day, t('出库日期', 'Removed on'), { optional: true })
  removedOn: string | null
  @Column(Text, t('备注', 'Note'), { optional: true })
  note: string | null
}
throughProject(ReservePoolEntry, 'reservePoolEntries', t('项目储备库', 'Entries of the reserve pool'))
