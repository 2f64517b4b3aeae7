import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { planSubmitted } from '../plan/documents/planned-work.js'
import { APPROVED } from '../areas/verdict.js'
import type { Check } from './record-check.js'

/** What a row was before this transaction wrote it; null for one that is new. */
const WAS = (table: string): Sql =>
  sql`cross join lateral (select (select r.content from record_version r where r.table_name = ${sql.lit(table)} and r.record_id = w.id and r.superseded_at = now() order by r.id limit 1) as was) v`
/** Of a survey, what is not the township's. */
const SURVEY_REVIEW = sql`array['first_review_verdict', 'first_reviewed_on', 'first_review_opinion', 'reported_on', 'report_document', 'recorded_at']`
const ENTRY_OF_SUBMITTED = sql`join implementation_plan n on n.id = w.plan_id cross join lateral (${planSubmitted(sql`n.area_id`)}) s ${WAS('planned_project')}`
const PLAN_STAYS = {
  zh: sql`'实施方案已于 ' || s.decided_on || ' 上报或审定，不能再改。须改的，请先办“变更”，批准后再登记新的方案。'`,
  en: sql`'The plan stands submitted or reviewed since ' || s.decided_on || ' and cannot be changed. Take the step CHANGE first, and enter a new plan once it is approved.'`,
}

/** What was reviewed stays as it was reviewed, until the review is taken back. */
export const REVIEWED_STAYS: readonly Check[] = [
  {
    check: 'SURVEY_IN_TURN',
    table: 'potential_survey',
    fields: ['firstReviewVerdict'],
    beside: WAS('potential_survey'),
    broken: sql`w.first_review_verdict in ${APPROVED} and v.was ->> 'first_review_verdict' in ${APPROVED}
      and to_jsonb(w) - ${SURVEY_REVIEW}::text[] is distinct from v.was - ${SURVEY_REVIEW}::text[]`,
    says: {
      zh: sql`'潜力资源调查已通过初审（' || coalesce(w.first_reviewed_on::text, '日期未记') || '），不能再改。确需更正的，请县自然资源局先退回补正。'`,
      en: sql`'The survey has passed its first review (' || coalesce(w.first_reviewed_on::text, 'no date') || ') and cannot be changed. Where it must be corrected, natural resources returns it first.'`,
    },
    holdsImports: true,
  },
  {
    check: 'PLAN_CLOSED',
    table: 'implementation_plan',
    fields: ['area'],
    beside: sql`cross join lateral (${planSubmitted(sql`w.area_id`)}) s`,
    broken: sql`w.recorded_at = now()`,
    says: PLAN_STAYS,
  },
  {
    check: 'PLAN_CLOSED',
    table: 'planned_project',
    fields: ['plan'],
    beside: ENTRY_OF_SUBMITTED,
    broken: sql`v.was is null and w.recorded_at = now()`,
    says: PLAN_STAYS,
  },
  {
    check: 'PLAN_CLOSED',
    table: 'planned_project',
    fields: ['project'],
    beside: ENTRY_OF_SUBMITTED,
    // The project that came of an entry is named when there is one.
    broken: sql`to_jsonb(w) - array['recorded_at', 'project_id'] is distinct from v.was - array['recorded_at', 'project_id'] or v.was ->> 'project_id' <> coalesce(w.project_id::text, '')`,
    says: PLAN_STAYS,
    holdsImports: true,
  },
]
