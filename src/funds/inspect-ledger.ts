import { sql } from 'kysely'
import { snapshotOf } from '../database/snapshot.js'
import { parseDocumentNumber } from '../values/document-number.js'
import { InputError } from '../values/problem.js'
import type { ChainHead } from '../ledger/check-chain.js'
import type { LedgerReading } from '../ledger/read-entries.js'
import { verifyLedger, type LedgerCheck } from '../ledger/verify-ledger.js'
import { verifyAccounts } from './verify-accounts.js'
import { verifyClosings, type ClosingFault } from './verify-closings.js'
import { verifyDays, type ShortDay } from './verify-days.js'
import { verifyHistories, type HistoryFault } from './verify-histories.js'
import { verifyMovements } from './verify-movements.js'
import { verifyRecords, type RecordFault } from './verify-records.js'
import { verifyTotals, type TotalFault } from './verify-totals.js'
import type { Database } from '../database/database.js'

export interface Inspection extends LedgerCheck {
  totals: TotalFault[]
  records: RecordFault[]
  histories: HistoryFault[]
  closings: ClosingFault[]
  /** Told, and no fault of the ledger: such balances were entered before they were refused. */
  days: ShortDay[]
  /** The document numbers of the chains that are named. */
  documents: Record<string, string>
}

interface InspectOptions {
  /** The document number of one fund; all of them where absent. */
  fund?: string | undefined
  expected?: ReadonlyMap<string, ChainHead>
  onProgress?: (done: number, total: number) => void
}

/** Recomputes the ledger, and compares every sum, record and history beside it with what follows from it. */
export const inspectLedger = (
  database: Database,
  { fund, expected = new Map<string, ChainHead>(), onProgress }: InspectOptions = {},
): Promise<Inspection> =>
  snapshotOf(database, async (reading) => {
    const chain = fund === undefined ? null : await chainOf(reading, fund)
    const check = await verifyLedger(reading, { chain, expected, ...(onProgress ? { onProgress } : {}) })
    check.faults.push(...(await verifyAccounts(reading, chain)))
    const totals = await verifyTotals(reading, chain)
    const broken = check.faults.map((fault) => fault.chain)
    const records = await verifyRecords(reading, chain, broken)
    const histories = [
      ...(await verifyHistories(reading, chain, broken)),
      ...(await verifyMovements(reading, chain)),
    ]
    const closings = await verifyClosings(reading, chain, broken)
    const days = await verifyDays(reading, chain)
    const chains = [
      ...check.faults.map((fault) => fault.chain),
      ...check.accounts.map((fault) => fault.chain),
      ...closings.map((fault) => fault.fund),
      ...days.map((short) => short.chain),
    ]
    const named = await reading.rows<{ id: string; document: string }>(
      sql`/* inspect-ledger: documents */ select id::text, document_number as document from fund where id = any(${chains}::uuid[])
        union all select c.id::text, f.document_number from ledger_statement_chain c join fund f on f.id = c.fund_id where c.id = any(${chains}::uuid[])`,
    )
    return {
      ...check,
      totals,
      records,
      histories,
      closings,
      days,
      documents: Object.fromEntries(named.map(({ id, document }) => [id, document])),
    }
  })

async function chainOf({ rows }: LedgerReading, document: string): Promise<string> {
  const parsed = parseDocumentNumber(document)
  const [found] = await rows<{ id: string }>(
    sql`/* inspect-ledger: fund */ select id::text from fund where document_number = ${parsed.ok ? parsed.value : document}`,
  )
  if (found) return found.id
  throw new InputError('FUND_UNKNOWN', {
    zh: `没有文号为“${document}”的资金。`,
    en: `No fund has document number “${document}”. Check the number.`,
  })
}

export const isSound = ({ faults, accounts, totals, records, histories, closings }: Inspection): boolean =>
  [faults, accounts, totals, records, histories, closings].every(({ length }) => length === 0)
