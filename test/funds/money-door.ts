import { sql } from 'kysely'
import { doorOf } from '../door.js'
import type { Database } from '../../src/database/database.js'

const PROBLEM = `... on Problem { code message } ... on InsufficientFunds { asked left } ... on DatesOutOfOrder { date notBefore notAfter }`
const ENTRY = `id kind amount businessDate documentNumber memo principal recordedAt fund { documentNumber } fromAccount { kind balance allocation { id } } toAccount { kind balance allocation { id } }`
const ANSWERS: Record<string, string> = {
  createFund: `... on Fund { id documentNumber amount fiscalYear kind level furtherLevels carriedFrom { id } } ... on DuplicateDocument { fund { id } }`,
  allocateFund: `... on Allocation { id externalId amount statedAmount project { id } fund { id } }`,
  disburseAllocation: `... on Disbursement { id amount recipient passedThrough allocation { id } }`,
  recordPayment: `... on Payment { id amount payee disbursement { id } }`,
  correctPayment: `... on Payment { id amount payee externalId disbursement { id } } ... on AlreadyReversed { by { id } }`,
  adjustAllocation: `... on LedgerEntry { ${ENTRY} }`,
  returnFunds: `... on LedgerEntry { ${ENTRY} }`,
  carryOver: `... on LedgerEntry { ${ENTRY} }`,
  closeFiscalYear: `... on FiscalYearStep { id fiscalYear ordinal kind takenBy }`,
  reopenFiscalYear: `... on FiscalYearStep { id fiscalYear ordinal kind takenBy }`,
  reverseEntry: `... on LedgerEntry { ${ENTRY} reverses { id } } ... on AlreadyReversed { by { id } }`,
}

const problemOf = (operation: string) =>
  operation.endsWith('FiscalYear')
    ? '... on Problem { code message }'
    : operation === 'createFund'
      ? PROBLEM.replace(/... on InsufficientFunds [^}]*}/, '')
      : PROBLEM

/** Sends money operations as any client would. */
export function moneyDoor(county: Database, name = '出纳员') {
  const ask = doorOf(county, name)
  let keys = 0
  const send = async (operation: string, input: Record<string, unknown>): Promise<any> => {
    const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
    const { result } = await ask(
      `mutation($input: ${type}!) { result: ${operation}(input: $input) { __typename ${ANSWERS[operation]} ${problemOf(operation)} } }`,
      { input: { idempotencyKey: `money ${++keys} ${process.pid}`, ...input } },
    )
    return result
  }
  return {
    ask,
    send,
    createFund: (documentNumber: string, amount: string, more: Record<string, unknown> = {}) =>
      send('createFund', {
        documentNumber,
        name: '专项资金',
        level: 'COUNTY',
        programme: 'RURAL_ROADS',
        fiscalYear: 2024,
        amount,
        receivedOn: '2024-01-10',
        ...more,
      }),
    allocate: (fundId: string, amount: string, more: Record<string, unknown> = {}) =>
      send('allocateFund', { fundId, amount, place: '甲溪村', allocatedOn: '2024-02-01', ...more }),
    disburse: (allocationId: string, amount: string, more: Record<string, unknown> = {}) =>
      send('disburseAllocation', {
        allocationId,
        amount,
        recipient: '某乡财政所',
        disbursedOn: '2024-03-01',
        ...more,
      }),
    pay: (disbursementId: string, amount: string, more: Record<string, unknown> = {}) =>
      send('recordPayment', { disbursementId, amount, payee: '某建设公司', paidOn: '2024-04-01', ...more }),
    adjust: (fromAllocationId: string, more: Record<string, unknown>) =>
      send('adjustAllocation', {
        fromAllocationId,
        documentNumber: '调〔2024〕1号',
        adjustedOn: '2024-05-01',
        ...more,
      }),
    giveBack: (subject: Record<string, string>, amount: string, more: Record<string, unknown> = {}) =>
      send('returnFunds', { ...subject, amount, returnedOn: '2024-06-01', ...more }),
    reverse: (entryId: string, more: Record<string, unknown> = {}) =>
      send('reverseEntry', { entryId, reason: '录入有误', ...more }),
    correct: (paymentId: string, more: Record<string, unknown>) =>
      send('correctPayment', { paymentId, reason: '收款人填错', documentNumber: '更〔2024〕1号', ...more }),
    carryOver: (subject: Record<string, unknown>) =>
      send('carryOver', { carriedOn: '2024-12-31', ...subject }),
    entriesOf: async (type: 'Fund' | 'Allocation', id: string): Promise<any[]> =>
      (
        await ask(
          `query($id: ID!) { node(id: $id) { ... on ${type} { entries(first: 200) { nodes { ${ENTRY} reverses { id } reversedBy { id } } } } } }`,
          { id },
        )
      ).node.entries.nodes,
    fundingOf: async (type: string, id: string, asOf?: string, bookedOn?: string): Promise<any> =>
      (
        await ask(
          `query($id: ID!, $asOf: DateTime, $bookedOn: Date) { node(id: $id) { ... on ${type} { funding(asOf: $asOf, bookedOn: $bookedOn) { allocated disbursed paid undisbursed returned carriedOver left unallocated } } } }`,
          { id, asOf, bookedOn },
        )
      ).node.funding,
    moment: async (): Promise<string> => {
      const { rows } = await sql<{
        now: string
      }>`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`.execute(
        county.kysely,
      )
      return rows[0]!.now
    },
  }
}
