import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { fenOf, moneyOf } from '../../src/values/money.js'
import { atTheEndOfSuite } from './at-the-end.js'
import { publishedCounty } from './published-county.js'
import { quanyu, startServer, type Serving } from './server.js'

const LOAD_MS = 8000
const CLIENTS = 12
const FILE_ROWS = 300
const PATIENCE = { timeout: 200_000, interval: 100 }

interface Answer {
  data: any
  /** By what name something failed; null where it was done or refused in words. */
  failed: string | null
}

async function post(address: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: any; errors?: any[] }
  return { data, failed: errors ? `${errors[0].extensions?.code}: ${errors[0].message}` : null }
}

const GIVES: Record<string, string> = {
  createFund: 'Fund { id }',
  allocateFund: 'Allocation { id }',
  disburseAllocation: 'Disbursement { id }',
  recordPayment: 'Payment { id }',
  adjustAllocation: 'LedgerEntry { id }',
  returnFunds: 'LedgerEntry { id }',
  reverseEntry: 'LedgerEntry { id }',
  confirmTie: 'TieDecided { decision { id } }',
  markOutside: 'TieDecided { decision { id } }',
  undoTieDecision: 'TieDecided { decision { id } }',
  importRecords: 'ImportReport { inserted updated unchanged rejected }',
  drawArea: 'AreaDrawn { __typename }',
  runAudit: 'AuditRan { __typename }',
}

describe.runIf(process.env.DATABASE_URL !== undefined)('two servers of one county', () => {
  const finished = atTheEndOfSuite()
  let servers: Pick<Serving, 'address' | 'stop'>[]
  let settings: Record<string, string>
  let fundId: string
  let allocations: string[]
  let disbursements: string[]
  let projects: string[]
  const failed: string[] = []
  /** What was acknowledged of each kind of money. */
  const moved = new Map<string, bigint>()
  let keys = 0

  /** Does something on a server; null where it was refused in words. */
  const act = async (which: number, operation: string, input: object): Promise<any> => {
    const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
    const answer = await post(
      servers[which % servers.length]!.address,
      `mutation ($input: ${type}!) { result: ${operation}(input: $input) { ... on ${GIVES[operation]} ... on Problem { code message } } }`,
      { input: { idempotencyKey: `two ${++keys}`, ...input } },
    )
    if (answer.failed) {
      failed.push(`${operation}: ${answer.failed}`)
      return null
    }
    const { result } = answer.data
    return result.code === undefined ? result : null
  }
  const money = async (which: number, operation: string, input: { amount: string }) => {
    const result = await act(which, operation, input)
    if (result) moved.set(operation, (moved.get(operation) ?? 0n) + fenOf(input.amount))
    return result as { id: string } | null
  }

  beforeAll(async () => {
    const first = await publishedCounty({}, finished)
    ;({ settings } = first)
    servers = [first, await startServer(settings, ['serve'], { finished })]
    await records(0, 'divisions', [
      { 区划代码: '990001101000', 名称: '西乡', 级别: '乡级', 上级代码: '990001000000' },
    ])
    await records(0, 'areas', [
      { code: 'B/1', name: '西乡片区', scope: 'TOWNSHIP', member_divisions: '990001101000' },
    ])
    await records(0, 'projects', projectRows(0))
    fundId = (await act(0, 'createFund', { documentNumber: '财农〔2024〕1号', name: '资金', level: 'CITY', programme: 'OTHER', fiscalYear: 2024, amount: '900000.00' })).id // prettier-ignore
    const make = (operation: string, input: (number: number) => { amount: string }) =>
      Promise.all(Array.from({ length: 4 }, async (_, number) => (await money(number, operation, input(number)))!.id)) // prettier-ignore
    allocations = await make('allocateFund', (number) => ({ fundId, place: ['东乡', '西乡'][number % 2], amount: '50000.00' })) // prettier-ignore
    disbursements = await make('disburseAllocation', (number) => ({ allocationId: allocations[number], recipient: '东乡', amount: '10000.00' })) // prettier-ignore
    const { data } = await post(servers[0]!.address, '{ projects(first: 10) { nodes { id } } }')
    projects = data.projects.nodes.map(({ id }: { id: string }) => id)
    expect(failed).toEqual([])
  })

  /** The same projects each time, with other budgets and places. */
  const projectRows = (turn: number) =>
    Array.from({ length: 10 }, (_, number) => ({ externalId: `P-${number}`, title: `水渠整治${number}`, place: ['东乡', '西乡', '某处'][(turn + number) % 3], budget: `${turn}.0${number}` })) // prettier-ignore
  const records = (which: number, table: string, rows: object[]) =>
    act(which, 'importRecords', { table, department: table === 'projects' ? 'WATER' : 'NATURAL_RESOURCES', records: rows }) // prettier-ignore

  /** What the clients do, each in turns of its own; all of it meets the same few records. */
  const DEEDS: ((client: number, turn: number) => Promise<unknown>)[] = [
    (client, turn) => money(client, 'allocateFund', { fundId, place: ['东乡', '西乡', '某处'][turn % 3], amount: '7.01' } as never), // prettier-ignore
    (client, turn) => money(client, 'disburseAllocation', { allocationId: allocations[turn % 4], recipient: '东乡', amount: '0.99' } as never), // prettier-ignore
    (client, turn) => money(client, 'recordPayment', { disbursementId: disbursements[turn % 4], payee: '某公司', amount: '0.51' } as never), // prettier-ignore
    (client, turn) => act(client, 'adjustAllocation', { fromAllocationId: allocations[turn % 4], toAllocationId: allocations[(turn + 1 + (client % 3)) % 4], amount: '3.07', documentNumber: '调〔2024〕1号' }), // prettier-ignore
    (client, turn) => money(client, 'returnFunds', { allocationId: allocations[turn % 4], amount: '1.13' } as never), // prettier-ignore
    (client, turn) => records(client, 'projects', projectRows(turn)),
    async (client, turn) => {
      const projectId = projects[turn % projects.length]
      const decided = turn % 2 ? await act(client, 'confirmTie', { projectId, areaCode: ['A/1', 'B/1'][client % 2], reason: '现场核实' }) : await act(client, 'markOutside', { projectId, reason: '不在片区' }) // prettier-ignore
      if (decided)
        await act(client + 1, 'undoTieDecision', { decisionId: decided.decision.id, reason: '有误' })
    },
    (client, turn) => act(client, 'confirmTie', { allocationId: allocations[turn % 4], areaCode: ['A/1', 'B/1'][turn % 2], reason: '现场核实' }), // prettier-ignore
    (client, turn) => act(client, 'drawArea', { code: ['A/1', 'B/1'][turn % 2], name: `片区${turn}`, reason: '更名' }), // prettier-ignore
    (client) => act(client, 'runAudit', { rules: ['T01'] }),
  ]

  test('write the same records at once: none is told of a deadlock, and the sums are equal to the fen', async () => {
    const until = performance.now() + LOAD_MS
    await Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let turn = client; performance.now() < until; turn++)
          await DEEDS[turn % DEEDS.length]!(client, turn)
      }),
    )
    expect(failed).toEqual([])
    expect(keys).toBeGreaterThan(2 * CLIENTS)
    const SUMS =
      '{ funds { nodes { allocatedAmount } } fundingBy(groupBy: [LEVEL]) { total { allocated disbursed paid } } tieCoverage { total { amount } tied { amount } outside { amount } unresolved { amount } } }'
    const told = await Promise.all(servers.map(({ address }) => post(address, SUMS)))
    expect(told[1]).toEqual(told[0])
    const { funds, fundingBy, tieCoverage } = told[0]!.data
    const allocated = sum('allocateFund') - sum('returnFunds')
    expect(funds.nodes).toEqual([{ allocatedAmount: moneyOf(allocated) }])
    expect(fundingBy[0].total).toEqual({ allocated: moneyOf(allocated), disbursed: moneyOf(sum('disburseAllocation')), paid: moneyOf(sum('recordPayment')) }) // prettier-ignore
    const { total, ...parts } = tieCoverage as Record<string, { amount: string }>
    expect(total!.amount).toBe(moneyOf(allocated))
    expect(moneyOf(Object.values(parts).reduce((all, { amount }) => all + fenOf(amount), 0n))).toBe(
      total!.amount,
    )
    await isSound()
  })

  test('one that is killed amid an import is relieved by the other, and the file is written once', async () => {
    const [first, second] = servers as [Serving, Serving]
    const rows = Array.from({ length: FILE_ROWS }, (_, row) => `F-${row},第 ${row} 项,东乡,1.50`)
    const form = new FormData()
    form.set('file', new Blob([['external_id,title,place,budget', ...rows].join('\n')]), '水渠.csv')
    form.set('answers', '{"department":"WATER"}')
    const sent = await fetch(`${first.address}/imports`, { method: 'POST', body: form, headers: { 'idempotency-key': 'file' } }) // prettier-ignore
    const { id } = (await sent.json()) as { id: string }
    const stateAt = async ({ address }: { address: string }) =>
      (await post(address, 'query ($id: ID!) { node(id: $id) { ... on ImportJob { state } } }', { id })).data
        .node.state
    await expect.poll(() => stateAt(first), PATIENCE).toBe('READ')
    // The first alone takes up what it is told to write, and what it writes waits for a lock.
    await second.stop()
    const schema = settings.QUANYU_SCHEMA!
    const holder = new Client({ connectionString: process.env.DATABASE_URL })
    await holder.connect()
    try {
      await holder.query(`begin; lock table ${schema}.project in share row exclusive mode`)
      await post(
        first.address,
        'mutation ($id: ID!) { commitImport(input: { jobId: $id }) { __typename } }',
        { id },
      )
      const waiting = async () =>
        (await holder.query(`select from pg_locks where relation = '${schema}.project'::regclass and not granted`)).rowCount // prettier-ignore
      await expect.poll(waiting, PATIENCE).toBeGreaterThan(0)
      servers = [await startServer(settings, ['serve'], { finished })]
      expect(await stateAt(servers[0]!)).toBe('COMMITTING')
      await first.stop('SIGKILL')
      await holder.query('rollback')
    } finally {
      await holder.end()
    }
    await expect.poll(() => stateAt(servers[0]!), PATIENCE).toBe('DONE')
    const found = await post(servers[0]!.address, '{ projects(filter: { externalId: { contains: "F-" } }) { totalCount } importJobs { nodes { inserted run { inserted } } } }') // prettier-ignore
    expect(found.data).toEqual({ projects: { totalCount: FILE_ROWS }, importJobs: { nodes: [{ inserted: FILE_ROWS, run: { inserted: FILE_ROWS } }] } }) // prettier-ignore
    await isSound()
  }, 900_000)

  const sum = (operation: string) => moved.get(operation) ?? 0n
  const isSound = async () => {
    for (const args of [['ledger', 'verify'], ['verify', 'rollups']]) expect(await quanyu(args, settings)).toMatchObject({ status: 0 }) // prettier-ignore
  }
})
