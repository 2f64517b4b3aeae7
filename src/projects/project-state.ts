import { sql } from 'kysely'
import { Choice, enumeration } from '../graph/enumeration.js'
import type { Row } from '../graph/column-kind.js'
import { derive } from '../graph/words.js'
import { isAccepted } from './acceptance-stands.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

export const ProjectState = enumeration(
  'ProjectState',
  t('项目进展', 'How far a project has come'),
  {
    PLANNED: t('前期', 'Planned'),
    APPROVED: t('已批复', 'Approved'),
    UNDER_WAY: t('在建', 'Under way'),
    FINISHED: t('已完工', 'Finished'),
    ACCEPTED: t('已验收', 'Accepted'),
  },
  { ranked: true },
)
export type ProjectState = keyof typeof ProjectState

const today = sql`county_today()`

/** By what is on record of it: the last thing that happened. */
export const stateOfProject = (project: Row) => sql`case
  when ${isAccepted(project('id'))} then 'ACCEPTED'
  when ${project('completed_on')} <= ${today} then 'FINISHED'
  when ${project('start_date')} <= ${today} then 'UNDER_WAY'
  when ${project('approved_on')} <= ${today} or ${project('approval_document')} <> '' then 'APPROVED'
  else 'PLANNED' end`

derive(
  Project,
  'state',
  Choice(ProjectState),
  t('进展，按验收、完工、开工、批复记录', 'How far it has come, by what is on record'),
  stateOfProject,
)
