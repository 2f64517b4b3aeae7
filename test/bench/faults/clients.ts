import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { OK, type Record as Phase } from './record.ts'

/** What the servers said that they had done: it must be there afterwards, once. */
export interface Acknowledged {
  /** Keys of ledger writes. */
  entries: Set<string>
  /** Numbers of imported projects. */
  projects: Set<string>
  /** Marks of the files whose import was done; each has as many rows. */
  files: Set<string>
}

export const acknowledgedNothing = (): Acknowledged => ({
  entries: new Set(),
  projects: new Set(),
  files: new Set(),
})

/** What the clients write to, made before the run. */
export interface Ground {
  funds: string[]
  disbursements: string[]
}

/** Funds and disbursements that the clients draw on, too large to be used up. */
export async function makeGround(address: string): Promise<Ground> {
  const make = async (operation: string, type: string, input: object): Promise<string> => {
    const query = `mutation ($input: ${operation[0]!.toUpperCase()}${operation.slice(1)}Input!) { result: ${operation}(input: $input) { ... on ${type} { id } ... on Problem { code message } } }`
    const { told, data } = await post(address, query, { input: { idempotencyKey: `ground ${Math.random()}`, ...input } }) // prettier-ignore
    if (!data?.result?.id) throw new Error(`${operation}: ${told} ${JSON.stringify(data)}`)
    return data.result.id as string
  }
  const ground: Ground = { funds: [], disbursements: [] }
  for (let number = 1; number <= 8; number++) {
    const fundId = await make('createFund', 'Fund', { documentNumber: `县财农〔2024〕${9000 + number}号`, name: '负载试验资金', level: 'COUNTY', programme: 'OTHER', fiscalYear: 2024, amount: '90000000.00' }) // prettier-ignore
    const allocationId = await make('allocateFund', 'Allocation', {
      fundId,
      place: '民和镇',
      amount: '1000000.00',
    })
    ground.funds.push(fundId)
    ground.disbursements.push(await make('disburseAllocation', 'Disbursement', { allocationId, recipient: '民和镇', amount: '1000000.00' })) // prettier-ignore
  }
  return ground
}

export const AGAIN_MS = 100
/** Longer than every limit of the servers. */
export const PATIENCE_MS = 90_000
const RECORDS = 10

export interface Answer {
  told: string
  data?: any
}

/** Asks a server and tells what came of it. */
export async function post(address: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const text = await response.text()
  try {
    const { data, errors } = JSON.parse(text) as {
      data?: unknown
      errors?: { extensions?: { code?: string } }[]
    }
    return { told: errors ? (errors[0]?.extensions?.code ?? 'an error without code') : OK, data }
  } catch {
    return { told: 'not JSON' }
  }
}

const READS = [
  '{ projects(first: 20, filter: { department: { eq: WATER } }, orderBy: [{ budget: DESC }]) { totalCount nodes { externalId name budget tie { area { code } explanation } } } }',
  '{ fundingBy(groupBy: [AREA, PROGRAMME]) { programme area { code } total { allocated disbursed paid } tied { allocated } } }',
  '{ tieCoverage { total { projects amount } } }',
  '{ funds(first: 10, orderBy: [{ amount: DESC }]) { nodes { documentNumber amount allocatedAmount } } }',
  '{ consolidationAreas(first: 10) { nodes { code name funding { allocated paid } } } }',
  '{ changes(first: 50) { nodes { id } pageInfo { endCursor } } }',
]

/** A client that reads, writes money and sends records, in turns of its own, until it is told to stop. */
export async function client({
  addresses,
  number,
  phase,
  ground,
  done,
  signal,
  readsOnly = false,
}: {
  addresses: readonly string[]
  number: number
  phase: Phase
  ground: Ground
  done: Acknowledged
  signal: AbortSignal
  readsOnly?: boolean
}) {
  const address = addresses[number % addresses.length]!
  for (let turn = number; !signal.aborted; turn++) {
    if (readsOnly || turn % 10 < 7) {
      const told = await phase.note(
        'read',
        async () => (await post(address, READS[turn % READS.length]!)).told,
      )
      if (told !== OK) await setTimeout(AGAIN_MS)
    } else if (turn % 10 < 9) await writeMoney(address, turn, phase, ground, done, signal)
    else await sendRecords(address, phase, done, signal)
  }
}

/** Sends one write again and again, under one key, until it is answered, as a careful client does. */
async function insist(kind: string, phase: Phase, signal: AbortSignal, send: () => Promise<Answer>, keep: (data: any) => void) {
  for (;;) {
    const told = await phase.note(kind, async () => {
      const answer = await send()
      if (answer.told === OK) keep(answer.data)
      return answer.told
    })
    if (told === OK || signal.aborted) return
    await setTimeout(AGAIN_MS)
  }
} // prettier-ignore

const MONEY = {
  allocateFund: 'Allocation',
  recordPayment: 'Payment',
}

async function writeMoney(address: string, turn: number, phase: Phase, ground: Ground, done: Acknowledged, signal: AbortSignal) {
  const key = randomUUID()
  const operation = turn % 2 ? 'allocateFund' : 'recordPayment'
  const input =
    operation === 'allocateFund'
      ? { fundId: ground.funds[turn % ground.funds.length], place: '民和镇', amount: '7.01' }
      : { disbursementId: ground.disbursements[turn % ground.disbursements.length], payee: '某某公司', amount: '0.51' }
  const query = `mutation ($input: ${operation[0]!.toUpperCase()}${operation.slice(1)}Input!) { result: ${operation}(input: $input) { ... on ${MONEY[operation]} { id } ... on Problem { code } } }`
  await insist('money', phase, signal, () => post(address, query, { input: { idempotencyKey: key, ...input } }), (data) => {
    if (data.result.id) done.entries.add(key)
  })
} // prettier-ignore

async function sendRecords(address: string, phase: Phase, done: Acknowledged, signal: AbortSignal) {
  const key = randomUUID()
  const records = Array.from({ length: RECORDS }, (_, index) => ({
    externalId: `F-${key}-${index}`,
    title: `民和镇${index}号水渠整治工程`,
    place: '民和镇',
    budget: '1.50',
  }))
  const query = 'mutation ($input: ImportRecordsInput!) { result: importRecords(input: $input) { ... on ImportReport { inserted rejected } ... on Problem { code } } }' // prettier-ignore
  const input = { idempotencyKey: key, department: 'WATER', table: 'projects', records }
  await insist('records', phase, signal, () => post(address, query, { input }), (data) => {
    if (data.result.inserted === RECORDS) for (const { externalId } of records) done.projects.add(externalId)
  }) // prettier-ignore
}
