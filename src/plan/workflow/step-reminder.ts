import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { Day } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { StepKind } from '../../areas/step-kind.js'
import { t } from '../../values/title.js'
import { TODAY, workflowOfArea } from './area-stage.js'
import { dueOf } from './step-due.js'

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

/** Notes the steps whose day has passed, each once; the feed of changes tells it to whoever follows it. */
export const remindOfSteps = (work: Work) =>
  work.run(sql`/* remind-of-steps */
    insert into step_reminder (area_id, kind, due_on, reminded_on)
    select s.area_id, s.kind, s.due_on, ${TODAY} from (
      select n.area_id, n.kind, d.due_on from consolidation_area c, lateral (${workflowOfArea(sql`c.id`)}) n, lateral (${dueOf(sql`n.area_id`, sql`n.kind`)}) d
      where not (n.passed or n.early or n.over or n.closed)) s
    where s.due_on < ${TODAY} on conflict do nothing`)
