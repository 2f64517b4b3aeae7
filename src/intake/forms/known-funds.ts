import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { KnownFund } from './meaning/title-facts.js'

/** The funds that stand already, by their document numbers: of them a form need say nothing more. */
export async function knownFunds(work: Work): Promise<Map<string, KnownFund>> {
  const rows = await work.withOwnerRole(() =>
    work.rows<KnownFund & { documentNumber: string }>(sql`/* forms: known funds */
      select document_number as "documentNumber", level, programme, fiscal_year as "fiscalYear" from fund`),
  )
  return new Map(rows.map(({ documentNumber, ...known }) => [documentNumber, known]))
}
