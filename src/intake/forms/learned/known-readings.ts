import { sql } from 'kysely'
import type { Work } from '../../../database/work.js'
import type { FormAnswers } from '../meaning/title-facts.js'
import type { Unit } from '../../../values/unit.js'

/** A reading that was learned, as a form is read by it. */
export interface Known {
  id: string
  department: string
  layout: string
  amountUnit: Unit | null
  landAreaUnit: Unit | null
  level: string | null
  programme: string | null
  amountColumn: string | null
  budgetColumn: string | null
  ignoredColumns: string[] | null
  answeredBy: string
  answeredOn: string
}

/** The readings that hold, of every department: whose form it is decides which of them is used. */
export const knownReadings = (work: Work): Promise<Known[]> =>
  work.withOwnerRole(() =>
    work.rows<Known>(sql`/* forms: learned readings */
      select id::text, department, layout, amount_unit as "amountUnit", land_area_unit as "landAreaUnit", level, programme,
        amount_column as "amountColumn", budget_column as "budgetColumn", ignored_columns as "ignoredColumns",
        answered_by as "answeredBy", to_char(answered_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "answeredOn"
      from learned_reading where withdrawn_at is null`),
  )

interface Given extends FormAnswers {
  units: { money?: Unit | undefined; landArea?: Unit | undefined }
  columns?: { amount?: string | undefined; budget?: string | undefined; ignored?: string[] | undefined } | undefined
} // prettier-ignore

/** The reading of a layout: its department's; where nobody said whose the form is, the only one that there is. */
export function readingOf(known: readonly Known[], layout: string, department: string | undefined) {
  const found = known.filter((each) => each.layout === layout && (department === undefined || each.department === department)) // prettier-ignore
  return found.length === 1 ? found[0] : undefined
}

/** What was answered, with what was learned where nothing was. */
export const withReading = <T extends Given>(answers: T, known: Known): T => ({
  ...answers,
  department: answers.department ?? known.department,
  units: {
    money: answers.units.money ?? known.amountUnit ?? undefined,
    landArea: answers.units.landArea ?? known.landAreaUnit ?? undefined,
  },
  columns: {
    amount: answers.columns?.amount ?? known.amountColumn ?? undefined,
    budget: answers.columns?.budget ?? known.budgetColumn ?? undefined,
    ignored: answers.columns?.ignored ?? known.ignoredColumns ?? undefined,
  },
  learned: { level: known.level ?? undefined, programme: known.programme ?? undefined },
  ...(answers.columns?.ignored ? {} : { ignoredBy: `${known.answeredBy} ${known.answeredOn}` }),
})
