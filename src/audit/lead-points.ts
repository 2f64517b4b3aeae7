import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/**
 * Rules that go by names that are alike, by shapes or by what is unusual: right less often than those of figures, and with
 * more innocent explanations.
 */
const BY_LIKENESS = ['B05', 'T10', 'T12', 'T13', 'T14', 'T15', 'U02', 'U14', 'U15', 'U17', 'U18', 'U22', 'U23', 'U24', 'U25', 'U26', 'U30', 'U31', 'U32', 'U33', 'U35'] // prettier-ignore

/** 10 points at 10,000 yuan, and 10 more with each ten times as much, up to 40; none below a thousand. */
export const moneyPoints = (amount: Sql): Sql =>
  sql`(case when ${amount} > 1000 then least(40, floor(10 * log(${amount} / 1000)))::integer else 0 end)`
export const severityPoints = (severity: Sql): Sql =>
  sql`(case ${severity} when 'HIGH' then 30 when 'MEDIUM' then 15 else 5 end)`
export const surenessPoints = (rule: Sql): Sql =>
  sql`(case when ${rule} in (${sql.join(BY_LIKENESS.map((id) => sql.lit(id)))}) then 10 else 20 end)`
/** What further rules on the same are worth. */
export const meetingPoints = (further: Sql): Sql => sql`least(30, 10 * (${further}))::integer`
