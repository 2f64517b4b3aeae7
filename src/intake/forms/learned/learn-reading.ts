import { sql } from 'kysely'
import type { Work } from '../../../database/work.js'
import type { Answers } from '../form-context.js'
import type { Layout } from './layout.js'

/**
 * Keeps what was answered for forms, for when they come again. What is of one document (its number, its year, that its totals
 * are wrong) is not kept. The same again changes nothing; another answer takes the place of the one before, which the trail keeps.
 */
export async function learnReadings(
  work: Work,
  layouts: readonly Layout[],
  answers: Answers,
  department: string | undefined,
): Promise<void> {
  const { units, columns, level, programme } = answers
  const whose = answers.department ?? department
  const said = [
    units.money,
    units.landArea,
    level,
    programme,
    columns?.amount,
    columns?.budget,
    columns?.ignored,
  ]
  if (whose === undefined || said.every((each) => each === undefined)) return
  const rows = [...new Map(layouts.map((each) => [each.layout, each])).values()].map((each) => ({
    ...each,
    money: units.money,
    land: units.landArea,
    level,
    programme,
    amount: within(each, columns?.amount),
    budget: within(each, columns?.budget),
    ignored: columns?.ignored,
  }))
  await work.run(sql`/* forms: learn */
    insert into learned_reading as l (department, layout, title, headings, amount_unit, land_area_unit, level, programme, amount_column, budget_column, ignored_columns, answered_by)
    select ${whose}, i.layout, i.title, i.headings, i.money, i.land, i.level, i.programme, i.amount, i.budget, i.ignored, ${work.principal.name}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as i(layout text, title text, headings text[], money text, land text, level text, programme text, amount text, budget text, ignored text[])
    on conflict (department, layout) do update set
      amount_unit = coalesce(excluded.amount_unit, l.amount_unit), land_area_unit = coalesce(excluded.land_area_unit, l.land_area_unit),
      level = coalesce(excluded.level, l.level), programme = coalesce(excluded.programme, l.programme),
      amount_column = coalesce(excluded.amount_column, l.amount_column), budget_column = coalesce(excluded.budget_column, l.budget_column),
      ignored_columns = coalesce(excluded.ignored_columns, l.ignored_columns), answered_by = excluded.answered_by, answered_at = now(),
      withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null
    where l.withdrawn_at is not null or (coalesce(excluded.amount_unit, l.amount_unit), coalesce(excluded.land_area_unit, l.land_area_unit), coalesce(excluded.level, l.level), coalesce(excluded.programme, l.programme), coalesce(excluded.amount_column, l.amount_column), coalesce(excluded.budget_column, l.budget_column), coalesce(excluded.ignored_columns, l.ignored_columns))
      is distinct from (l.amount_unit, l.land_area_unit, l.level, l.programme, l.amount_column, l.budget_column, l.ignored_columns)`)
}

/** An answer that names a column is the form's that has it. */
const within = ({ headings }: Layout, column: string | undefined) =>
  column !== undefined && headings.some((heading) => column.startsWith(heading)) ? column : undefined
