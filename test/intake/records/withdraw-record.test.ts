import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../../src/database/principal.js'
import { work } from '../../../src/database/work.js'
import { administrator } from '../../../src/database/principal.js'
import { verifySums } from '../../../src/rollups/verify-rollups.js'
import { openDoor, type Ask } from '../../server/open-door.js'
import { openSmallCounty, type SmallCounty } from '../../ties/small-county.js'

const WATER: Principal = { name: '水务', role: 'SYSTEM', department: 'WATER' }
const FORESTRY: Principal = { name: '林业', role: 'SYSTEM', department: 'FORESTRY' }
let county: SmallCounty
let door: Ask
beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    ...['p', 'money', 'decided', 'like'].map((externalId) => ({
      department: 'WATER',
      externalId,
      title: `甲溪村渠道${externalId}`,
      place: '甲溪村',
      budget: '100.00',
    })),
  )
  await county.allocations(['a', ['WATER', 'money'], '80.00'])
  door = await openDoor(county.county, [WATER, FORESTRY])
})

let keys = 0
const withdraw = async (recordId: string, who = WATER, more: object = {}) => {
  const { data, code } = await door(
    who,
    `mutation ($input: WithdrawRecordInput!) { r: withdrawRecord(input: $input) { __typename
      ... on RecordWithdrawn { withdrawal { id recordType recordId department reason withdrawnBy withdrawnAt } }
      ... on Problem { code message } ... on MoneyDrawn { entries amount } ... on StillReferredTo { referredBy } ... on AlreadyWithdrawn { withdrawal { recordId } } } }`,
    { input: { idempotencyKey: `撤${++keys}`, recordId, reason: '重复报送', ...more } },
  )
  return data?.r ?? code
}
const record = async (name: string, input: object, select = 'id') =>
  (
    await door(
      WATER,
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { r: ${name}(input: $input) { __typename ... on Node { ${select} } ... on Problem { code message } } }`,
      { input: { idempotencyKey: `登${++keys}`, ...input } },
    )
  ).data.r
const changesAfter = async (after: string | null) =>
  (
    await county.ask(
      'query ($after: String) { changes(first: 1000, after: $after) { edges { node { recordId type kind } } pageInfo { endCursor } } }',
      { after },
    )
  ).changes

test('a record is in no list any more, its former content is kept, and the feed tells of it', async () => {
  const { id: project } = await county.project('p')
  const progress = { project: { id: project }, reportedOn: '2024-05-01', physicalShare: 10 }
  const first = await record('recordProjectProgress', progress)
  const { pageInfo } = await changesAfter(null)
  expect(await withdraw(first.id)).toMatchObject({
    __typename: 'RecordWithdrawn',
    withdrawal: {
      recordType: 'ProjectProgress',
      recordId: first.id,
      department: 'WATER',
      reason: '重复报送',
      withdrawnBy: '水务',
    },
  })
  expect((await county.ask('query ($id: ID!) { node(id: $id) { id } }', { id: first.id })).node).toBeNull()
  const told = (await changesAfter(pageInfo.endCursor)).edges.map(({ node }: any) => node)
  expect(told).toContainEqual({ recordId: first.id, type: 'PROJECT_PROGRESS', kind: 'ENDED' })
  expect(told).toContainEqual(expect.objectContaining({ type: 'RECORD_WITHDRAWAL', kind: 'CREATED' }))
  const { rows } = await sql<{ content: any }>`
    select content from record_version where record_id = ${first.id.split(':')[1]}::uuid`.execute(
    county.county.kysely,
  )
  expect(rows.at(-1)!.content).toMatchObject({ reported_on: '2024-05-01' })
  // Sent again it is a record anew.
  const again = await record('recordProjectProgress', progress)
  expect(again.id).not.toBe(first.id)
  expect(await withdraw(first.id)).toMatchObject({
    code: 'ALREADY_WITHDRAWN',
    withdrawal: { recordId: first.id },
  })
})

test('a project goes with its sources and ties, and every sum is as if it had never been', async () => {
  const before = await county.figures()
  await county.projects({
    department: 'WATER',
    externalId: 'wrong',
    title: '甲溪村塘坝整修',
    place: '甲溪村',
    budget: '5.00',
  })
  const { id } = await county.project('wrong')
  expect((await county.figures()).total.projects).toBe(before.total.projects + 1)
  expect(await withdraw(id)).toMatchObject({ __typename: 'RecordWithdrawn' })
  expect(await county.figures()).toEqual(before)
  expect(await county.project('wrong')).toBeNull()
  expect(await work(county.county, administrator('核对'), [], verifySums)).toMatchObject({ differing: 0 })
  await county.projects({
    department: 'WATER',
    externalId: 'wrong',
    title: '甲溪村塘坝整修',
    place: '甲溪村',
    budget: '5.00',
  })
  expect((await county.project('wrong')).tie).toMatchObject({ status: 'TIED', area: { code: 'A' } })
})

test('money, a decision, and records that refer to it forbid it; all stays as it was', async () => {
  expect(await withdraw((await county.project('money')).id)).toMatchObject({
    code: 'MONEY_DRAWN',
    entries: 1,
    amount: '80.00',
  })
  const { id: decided } = await county.project('decided')
  await county.decide('confirmTie', { projectId: decided, areaCode: 'A' })
  expect(await withdraw(decided)).toMatchObject({ code: 'STILL_REFERRED_TO', referredBy: 'tie_decision' })
  const { id: referred } = await county.project('p')
  expect(await withdraw(referred)).toMatchObject({
    code: 'STILL_REFERRED_TO',
    referredBy: 'project_progress',
  })
  expect((await county.project('p')).tie.status).toBe('TIED')
  expect((await county.project('decided')).sources.nodes).toHaveLength(1)
})

test('only its own department withdraws it, with a reason, once a key', async () => {
  const { id } = await county.project('like')
  expect(await withdraw(id, FORESTRY)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await withdraw(id, WATER, { reason: ' ' })).toMatchObject({ code: 'WITHDRAWAL_REASON_MISSING' })
  expect(await withdraw('Project:00000000-0000-7000-8000-000000000000')).toMatchObject({
    code: 'UNKNOWN_RECORD',
  })
  const { fund } = await county.ask('{ fund: funds(first: 1) { nodes { id } } }')
  expect(await withdraw(fund.nodes[0].id)).toMatchObject({ code: 'NOT_WITHDRAWABLE' })
  const first = await withdraw(id, WATER, { idempotencyKey: '一次' })
  expect(first).toMatchObject({ __typename: 'RecordWithdrawn' })
  expect(await withdraw(id, WATER, { idempotencyKey: '一次' })).toEqual(first)
  expect(await withdraw(id, WATER, { idempotencyKey: '一次', reason: '别的' })).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  })
})

test('a coverage of a moment before a withdrawal still counts what was withdrawn', async () => {
  const then = await county.moment()
  const at = async (asOf: string | null) =>
    await county.ask(
      'query ($asOf: DateTime) { tieCoverage(asOf: $asOf) { total { projects } tied { projects } } byDepartment: tieCoverage(asOf: $asOf, department: WATER) { tied { projects } } }',
      { asOf },
    )
  await county.projects({ department: 'WATER', externalId: 'mistaken', title: '甲溪村堰坝' })
  const before = await county.moment()
  const known = await at(before)
  const { id } = await county.project('mistaken')
  expect(await withdraw(id)).toMatchObject({ __typename: 'RecordWithdrawn' })
  expect(await at(before)).toEqual(known)
  expect((await at(null)).tieCoverage.total.projects).toBe(known.tieCoverage.total.projects - 1)
  expect(await at(await county.moment())).toEqual(await at(null))
  expect(await at(then)).toEqual(await at(null))
})
