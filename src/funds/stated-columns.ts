import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

export type StatedTable = 'fund' | 'allocation' | 'disbursement' | 'payment' | 'invoice'

/** What a table's statements hold (migrations/0140-statements.sql and 0195-invoices-stated.sql have the same lists); its other columns are sums. */
interface Stated {
  columns: readonly string[]
  /** People's data, of which a statement holds a salted hash. */
  people: readonly string[]
  /** The column by which people know a record. */
  number: string
}

export const STATED: Readonly<Record<StatedTable, Stated>> = {
  fund: {
    columns: [
      'id',
      'document_number',
      'name',
      'level',
      'programme',
      'fiscal_year',
      'received_on',
      'upstream_document',
      'pool_number',
      'functional_codes',
      'purposes',
      'performance_target',
      'recorded_at',
      'kind',
      'further_levels',
      'carried_from_id',
      'stated_amount',
    ],
    people: [],
    number: 'document_number',
  },
  allocation: {
    columns: [
      'id',
      'fund_id',
      'external_id',
      'project_id',
      'project_source_id',
      'department',
      'allocated_on',
      'place',
      'village_code',
      'area_code',
      'purpose',
      'economic_code',
      'recorded_at',
      'stated_amount',
      'plan_documents',
      'after_completion',
    ],
    people: [],
    number: 'external_id',
  },
  disbursement: {
    columns: [
      'id',
      'allocation_id',
      'external_id',
      'disbursed_on',
      'recipient',
      'recorded_at',
      'stated_amount',
      'passed_through',
    ],
    people: [],
    number: 'external_id',
  },
  payment: {
    columns: [
      'id',
      'disbursement_id',
      'external_id',
      'paid_on',
      'contract_number',
      'recorded_at',
      'stated_amount',
    ],
    people: ['payee', 'account'],
    number: 'external_id',
  },
  invoice: {
    columns: ['id', 'payment_id', 'invoice_code', 'number', 'issued_on', 'amount', 'recorded_at'],
    people: [],
    number: 'number',
  },
}

/** A moment as it stands in a statement. */
export const utcText = (moment: Sql): Sql =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** What a statement of the row `r` would hold, as jsonb: written here, so that a check trusts no function of the database. */
export const contentOf = (table: StatedTable): Sql =>
  sql`jsonb_strip_nulls(jsonb_build_object(${sql.join(
    STATED[table].columns.flatMap((column) => [sql.lit(column), valueOf(column)]),
  )}))`

function valueOf(column: string): Sql {
  const value = sql.ref(`r.${column}`)
  if (column === 'recorded_at') return utcText(value)
  return column === 'stated_amount' || column === 'amount' ? sql`${value}::text` : value
}

/** The salted hash of the row’s people’s data, null where the table has none. */
export function peopleOf(table: StatedTable, salt: Sql): Sql {
  const { people } = STATED[table]
  if (people.length === 0) return sql`null::bytea`
  return sql`sha256(${salt} || convert_to(json_build_array(${sql.join(people.map((column) => sql.ref(`r.${column}`)))})::text, 'UTF8'))`
}
