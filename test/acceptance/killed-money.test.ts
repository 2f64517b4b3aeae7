import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { countySettings, quanyu, startServer, type Serving } from './server.js'
import { serverPrograms } from '../cluster.js'
import { startOwnCluster } from './own-cluster.js'

const programs = serverPrograms()
const CLIENTS = 8

interface Write {
  key: string
  operation: string
  input: Record<string, unknown>
}
type Answer = { id: string; code?: undefined } | { id?: undefined; code: string }

const ENTRY = '... on LedgerEntry { id }'
const TYPES: Record<string, string> = {
  createFund: '... on Fund { id }',
  allocateFund: '... on Allocation { id }',
  disburseAllocation: '... on Disbursement { id }',
  recordPayment: '... on Payment { id }',
  adjustAllocation: ENTRY,
  returnFunds: ENTRY,
  reverseEntry: ENTRY,
}

/** Sends one write; null where no answer came, or none that says what became of it. */
async function send(address: string, { key, operation, input }: Write): Promise<Answer | null> {
  const query = `mutation($input: ${operation[0]!.toUpperCase()}${operation.slice(1)}Input!) { result: ${operation}(input: $input) { ${TYPES[operation]} ... on Problem { code } } }`
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input: { idempotencyKey: key, ...input } } }),
      signal: AbortSignal.timeout(60_000),
    })
    const { data } = (await response.json()) as { data?: { result: Answer } | null }
    return data?.result ?? null
  } catch {
    return null
  }
}

// Only in the run that is given a server: the other would do the same once more.
describe.skipIf(programs === null || !process.env.DATABASE_URL)(
  programs === null
    ? 'money, killed in mid-run: skipped, no PostgreSQL server with PostGIS is installed here'
    : 'money, killed in mid-run',
  () => {
    test('server, connections and PostgreSQL itself are killed: the books balance, and each acknowledged write is there once', async () => {
      const cluster = await startOwnCluster(programs!)
      const settings = {
        ...(await countySettings()),
        DATABASE_URL: cluster.url,
        QUANYU_SCHEMA: 'county',
        QUANYU_DATA_DIR: '',
      }
      expect((await quanyu(['migrate'], settings)).status).toBe(0)
      let serving: Serving = await startServer(settings)
      const answers = new Map<string, Answer>()
      let number = 0
      /** Sends a write until it is answered, the same each time, whatever is killed meanwhile. */
      const insist = async (operation: string, input: Record<string, unknown>): Promise<Answer> => {
        const write = { key: `${operation} ${++number}`, operation, input }
        for (;;) {
          const answer = await send(serving.address, write)
          if (answer) {
            answers.set(write.key, answer)
            return answer
          }
          await setTimeout(50)
        }
      }
      const fund = (await insist('createFund', {
        documentNumber: '财农〔2024〕1号',
        name: '资金',
        level: 'CITY',
        programme: 'OTHER',
        fiscalYear: 2024,
        amount: '20000.00',
      })) as { id: string }
      const allocations = (
        await Promise.all(
          Array.from({ length: 4 }, () =>
            insist('allocateFund', { fundId: fund.id, place: '甲村', amount: '1500.00' }),
          ),
        )
      ).map(({ id }) => id!)
      const spend = (await insist('disburseAllocation', {
        allocationId: allocations[0],
        recipient: '某乡',
        amount: '900.00',
      })) as { id: string }
      let running = true
      const client = async (which: number) => {
        const moved: string[] = []
        // oxlint-disable-next-line no-unmodified-loop-condition -- it is, below, while this sends
        for (let turn = which; running; turn++) {
          const [one, next] = [allocations[turn % 4], allocations[(turn + 1 + (turn % 3)) % 4]]
          const steps = [
            () => insist('allocateFund', { fundId: fund.id, place: '乙村', amount: '7.01' }),
            () =>
              insist('adjustAllocation', {
                fromAllocationId: one,
                toAllocationId: next,
                amount: '3.07',
                documentNumber: '调〔2024〕1号',
              }),
            () => insist('returnFunds', { allocationId: one, amount: '1.13' }),
            () =>
              moved.length > 0
                ? insist('reverseEntry', { entryId: moved.pop(), reason: '有误' })
                : insist('disburseAllocation', { allocationId: one, recipient: '某乡', amount: '0.99' }),
            () => insist('recordPayment', { disbursementId: spend.id, payee: '某公司', amount: '0.51' }),
          ] as const
          const answer = await steps[turn % 5]!()
          if (answer.id && turn % 5 === 1) moved.push(answer.id)
        }
      }
      const clients = Promise.all(Array.from({ length: CLIENTS }, (_, which) => client(which)))
      const since = async (wanted: number) => {
        const before = answers.size
        while (answers.size < before + wanted) await setTimeout(20)
      }
      await since(15)
      await serving.stop('SIGKILL')
      serving = await startServer(settings)
      await since(15)
      // PostgreSQL takes one process that is killed for a crash, and starts itself again; the server stays up.
      await cluster.killConnections()
      await since(15)
      await cluster.kill()
      await cluster.start()
      await since(15)
      running = false
      await clients
      // All at once, and without a word to anybody.
      await Promise.all([serving.stop('SIGKILL'), cluster.kill()])
      await cluster.start()

      const database = new pg.Client({ connectionString: cluster.url })
      await database.connect()
      const { rows } = await database.query<{ key: string; entries: number }>(
        'select idempotency_key as key, count(*)::integer as entries from county.ledger_entry group by 1',
      )
      await database.end()
      const entered = new Map(rows.map(({ key, entries }) => [key, entries]))
      const acknowledged = [...answers].filter(([, { id }]) => id)
      expect(acknowledged.length).toBeGreaterThan(45)
      for (const [key] of acknowledged) expect(entered.get(key), key).toBe(1)
      // What was refused, or never answered, has left nothing: all that is there was acknowledged.
      expect([...entered.keys()].filter((key) => !answers.get(key)?.id)).toEqual([])
      const { status, output } = await quanyu(['ledger', 'verify', '--json'], settings)
      expect(JSON.parse(output)).toMatchObject({ sound: true, entries: acknowledged.length })
      expect(status).toBe(0)
    }, 900_000)
  },
)
