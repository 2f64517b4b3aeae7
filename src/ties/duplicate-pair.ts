import { Words } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from '../projects/project.js'
import { TieDecision } from './tie-decision.js'
import { t } from '../values/title.js'

export const DuplicateState = enumeration(
  'DuplicateState',
  t('疑似重复的状态', 'State of a possible duplicate'),
  {
    OPEN: t('待认定', 'Awaits a decision'),
    MERGED: t('已合并', 'Merged'),
    DISMISSED: t('不是重复', 'Not a duplicate'),
    GONE: t('记录更正后不再相像', 'No longer alike after a correction'),
  },
)
export type DuplicateState = keyof typeof DuplicateState

/** Two projects of two departments that look like one. */
@Concept(t('疑似重复申报', 'Two records that look like one project'), {
  key: ['first', 'second'],
  list: 'duplicatePairs',
})
export class DuplicatePair {
  @Id()
  id: string
  @Reference(Project, t('项目', 'One project'), {
    inverse: ['duplicatePairs', t('疑似重复（先报）', 'Possible duplicates reported later')],
  })
  first: Project
  @Reference(Project, t('另一项目', 'The other'), {
    inverse: ['earlierDuplicatePairs', t('疑似重复（后报）', 'Possible duplicates reported before')],
  })
  second: Project
  @Column(Words, t('相像之处', 'What is alike'))
  explanation: string
  @Column(Choice(DuplicateState), t('状态', 'State'))
  state: DuplicateState
  @Reference(TieDecision, t('认定', 'The decision'), { optional: true })
  decision: TieDecision | null
}
