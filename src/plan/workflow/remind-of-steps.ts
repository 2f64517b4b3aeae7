import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { TODAY, workflowOfArea } from './area-stage.js'
import { dueOf } from './step-due.js'

/** Notes the steps whose day has passed, each once; the feed of changes tells it to whoever follows it. */
export const remindOfSteps = (work: Work) =>
  work.run(sql`/* remind-of-steps */
    insert into step_reminder (area_id, kind, due_on, reminded_on)
    select s.area_id, s.kind, s.due_on, ${TODAY} from (
      select n.area_id, n.kind, d.due_on from consolidation_area c, lateral (${workflowOfArea(sql`c.id`)}) n, lateral (${dueOf(sql`n.area_id`, sql`n.kind`)}) d
      where not (n.passed or n.early or n.over or n.closed)) s
    where s.due_on < ${TODAY} on conflict do nothing`)
