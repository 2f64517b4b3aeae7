import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const Verdict = enumeration('Verdict', t('审查结论', 'Verdict of a review'), {
  PENDING: t('待审', 'Not decided yet'),
  APPROVED: t('通过', 'Approved'),
  APPROVED_WITH_CHANGES: t('修改后通过', 'Approved with changes'),
  RETURNED: t('退回补正', 'Returned to be mended'),
  REJECTED: t('不通过', 'Rejected'),
})
export type Verdict = keyof typeof Verdict

/** The verdicts in favour, as SQL. */
export const APPROVED: Sql = sql`('APPROVED', 'APPROVED_WITH_CHANGES')`
