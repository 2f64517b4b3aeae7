import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { globalId } from '../../src/graph/node.js'
import { openTwoWorlds, type World } from '../database/two-worlds.js'
import { openDoor, type Ask } from './open-door.js'
import type { Database } from '../../src/database/database.js'

// What the county's plan says in so many words, whatever the table of rights has: the worlds are water's, in an area that is
// published, and agriculture's, in one that is not.
let county: Database
let ids: Record<World, Record<string, string>>
let ask: Ask
const system = (department: string): Principal => ({ name: department, role: 'SYSTEM', department })
const [WATER, LAND, FINANCE] = ['WATER', 'NATURAL_RESOURCES', 'FINANCE'].map(system) as [
  Principal,
  Principal,
  Principal,
]
const REVIEWER: Principal = { name: '财政审核', role: 'REVIEWER', department: 'FINANCE' }
const GROUP: Principal = { name: '整治办', role: 'LEADING_GROUP' }
let township: Principal
let other: Principal

beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
  township = { name: '本乡', role: 'TOWNSHIP', areaIds: [ids.water.consolidation_area!] }
  other = { name: '外乡', role: 'TOWNSHIP', areaIds: [ids.agriculture.consolidation_area!] }
  ask = await openDoor(county, [WATER, LAND, FINANCE, REVIEWER, GROUP, township, other])
})

let keys = 0
/** Records something as somebody; gives the type of the answer. */
const record = async (who: Principal, name: string, input: object): Promise<string> => {
  const { data, code, message } = await ask(
    who,
    `mutation ($input: ${name}Input!) { r: r${name.slice(1)}(input: $input) { __typename ... on Problem { message } } }`,
    { input: { idempotencyKey: `p${++keys}`, ...input } },
  )
  return data?.r?.__typename ?? `${code} ${message}`
}
const project = (world: World) => ({ id: globalId('Project', ids[world].project!) })
const DAY = '2024-05-01'

test('natural resources alone keeps the reserve pool and files with the ministry, whosever the project is', async () => {
  const pool = { project: project('water'), state: 'IN_POOL' }
  const filing = { project: project('water'), stage: 'CHANGE', filedOn: DAY }
  expect(await record(WATER, 'RecordReservePoolEntry', pool)).toBe('Forbidden')
  expect(await record(WATER, 'RecordMinistryFiling', filing)).toBe('Forbidden')
  expect(await record(LAND, 'RecordReservePoolEntry', pool)).toBe('ReservePoolEntry')
  expect(await record(LAND, 'RecordMinistryFiling', filing)).toBe('MinistryFiling')
  for (const table of ['reserve-pool-entry', 'ministry-filing']) {
    const { data } = await ask(
      WATER,
      'mutation ($input: ImportRecordsInput!) { r: importRecords(input: $input) { __typename } }',
      { input: { idempotencyKey: `p${++keys}`, table, records: [{}] } },
    )
    expect(data.r.__typename, table).toBe('Forbidden')
  }
})

test('the leading group supervises in no department’s name, and accepts projects', async () => {
  const visit = { project: project('water'), department: 'WATER', visitedOn: DAY }
  expect(await record(GROUP, 'RecordSupervision', visit)).toBe('Forbidden')
  expect(await record(WATER, 'RecordSupervision', visit)).toBe('Supervision')
  const acceptance = { project: project('water'), stage: 'CITY', verdict: 'APPROVED', acceptedOn: DAY }
  expect(await record(GROUP, 'RecordAcceptance', acceptance)).toBe('Acceptance')
})

test('a township enters the contracts of projects in its area, and of no other that it sees', async () => {
  const contract = {
    project: project('water'),
    number: 'HT-1',
    contractor: '某公司',
    contractorAccount: '6222020200119999',
    amount: '10.00',
  }
  const supplement = { contract: { id: globalId('Contract', ids.water.contract!) }, number: 'BC-1' }
  const asked = `{ node(id: "${project('water').id}") { id } }`
  expect((await ask(other, asked)).data.node).not.toBeNull()
  expect(await record(other, 'RecordContract', contract)).toBe('Forbidden')
  expect(await record(other, 'RecordContractSupplement', supplement)).toMatch(/Forbidden|ReferenceNotFound/)
  expect(await record(township, 'RecordContract', contract)).toBe('Contract')
  expect(await record(township, 'RecordContract', { ...contract, amount: '20.00' })).toBe('Contract')
  expect(await record(township, 'RecordContractSupplement', supplement)).toBe('ContractSupplement')
})

test('finance sees a contractor’s account in clear, and the trail has it', async () => {
  const asked = '{ contracts { nodes { contractorAccount } } }'
  const accounts = async (who: Principal) =>
    ((await ask(who, asked)).data.contracts.nodes as { contractorAccount: string }[])
      .map(({ contractorAccount }) => contractorAccount)
      .sort()
  for (const who of [FINANCE, REVIEWER])
    expect(await accounts(who)).toEqual(['6222020200112233', '6222020200112233', '6222020200119999'])
  expect(await accounts(LAND)).toEqual(['****2233', '****2233', '****9999'])
  const { rows } = await sql<{
    principal: string
  }>`select distinct principal from trail_people_read where 'Contract.contractorAccount' = any(fields)`.execute(
    county.kysely,
  )
  expect(rows.map(({ principal }) => principal).sort()).toEqual(
    expect.arrayContaining(['FINANCE', '财政审核']),
  )
})

test('a township sees of another’s published area what the public sees, and as the public does', async () => {
  const payment = `{ node(id: "${globalId('Payment', ids.water.payment!)}") { ... on Payment { payee account } } }`
  expect((await ask(other, payment)).data.node).toEqual({ payee: '张**', account: null })
  expect((await ask(township, payment)).data.node).toEqual({ payee: '张**', account: '****2233' })
  const hidden = `{ node(id: "${globalId('Payment', ids.agriculture.payment!)}") { id } }`
  expect((await ask(township, hidden)).data.node).toBeNull()
  const contract = `{ node(id: "${globalId('Contract', ids.water.contract!)}") { id } }`
  expect((await ask(other, contract)).data.node).toBeNull()
})

test('a township sees the entries of its own money, of the fund’s own, and of no other’s', async () => {
  const { water, agriculture } = ids
  // The other area has money of the same document, and the document itself came in.
  const account = async (id: string, kind: string) =>
    sql`insert into ledger_account (id, chain_id, kind) values (${id}::uuid, ${water.fund}::uuid, ${kind}) on conflict do nothing`.execute(
      county.kysely,
    )
  const entry = async (sequence: number, from: string, to: string, kind: string) =>
    (
      await sql<{
        id: string
      }>`insert into ledger_entry (id, chain_id, sequence, block, from_account_id, to_account_id, amount, kind, business_date, principal, recorded_at, previous_hash)
        values (new_id(), ${water.fund}::uuid, ${sequence}, ${sequence}, ${from}::uuid, ${to}::uuid, 1, ${kind}, '2024-01-01', 'x', now(), decode('00', 'hex')) returning id::text`.execute(
        county.kysely,
      )
    ).rows[0]!.id
  const outside = (
    await sql<{ id: string }>`select outside_account(${water.fund}::uuid)::text as id`.execute(county.kysely)
  ).rows[0]!.id
  await account(outside, 'OUTSIDE')
  await account(agriculture.disbursement!, 'DISBURSEMENT')
  await account(agriculture.payment!, 'PAYMENT')
  await account(water.disbursement!, 'DISBURSEMENT')
  const receipt = await entry(2, outside, water.fund!, 'RECEIPT')
  const others = await entry(3, agriculture.disbursement!, agriculture.payment!, 'PAYMENT')
  const own = await entry(4, water.allocation!, water.disbursement!, 'DISBURSEMENT')
  const seen = async (who: Principal) => {
    const { data, code, message } = await ask(
      who,
      '{ ledgerEntries { nodes { id fromAccount { kind } toAccount { kind } } } }',
    )
    expect([code, message]).toEqual([undefined, undefined])
    return data.ledgerEntries.nodes.map(({ id }: { id: string }) => id.split(':')[1]).sort()
  }
  expect(await seen(township)).toEqual([water.ledger_entry, receipt, own].sort())
  expect(await seen(other)).toEqual([agriculture.ledger_entry, others].sort())
  expect((await seen(FINANCE)).length).toBe(5)
})
