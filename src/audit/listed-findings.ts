import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** What is told of a finding `f` wherever findings are listed for people: in the workbook and on paper. */

/** The gravest first, then the most money. */
export const GRAVEST_FIRST: Sql = sql`array_position(array['HIGH', 'MEDIUM', 'LOW'], f.severity), f.amount desc nulls last, f.id`

/** What the department answered last, with its documents. */
export const ANSWER: Sql = sql`(select s.words || coalesce('（' || nullif(array_to_string(s.documents, '、'), '') || '）', '') from finding_step s where s.finding_id = f.id and s.kind in ('EXPLAINED', 'RECTIFYING') order by s.ordinal desc limit 1)`

/** By when it is to be put right, or else to be answered. */
export const DUE_ON: Sql = sql`coalesce(f.due_on, f.answer_by)`
