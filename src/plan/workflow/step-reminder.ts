import { Day } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { StepKind } from '../../areas/step-kind.js'
import { t } from '../../values/title.js'

/** That a step's day passed without it, noted once a day that was due. */
@Concept(t('步骤逾期提醒', 'Reminder that a step is late'), {
  key: ['area', 'kind', 'dueOn'],
  list: 'stepReminders',
})
export class StepReminder {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    inverse: ['stepReminders', t('步骤逾期提醒', 'Reminders of its late steps')],
  })
  area: ConsolidationArea
  @Column(Choice(StepKind), t('步骤', 'Step'))
  kind: StepKind
  @Column(Day, t('应办结日期', 'Was due on'))
  dueOn: string
  @Column(Day, t('提醒日期', 'Reminded on'))
  remindedOn: string
}
