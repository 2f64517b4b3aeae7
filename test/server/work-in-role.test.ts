import { beforeAll, expect, test } from 'vitest'
import { administrator, type Principal } from '../../src/database/principal.js'
import { recordAreas } from '../../src/areas/record-areas.js'
import { Known } from '../../src/database/find-ids.js'
import { recordRows } from '../../src/database/record-rows.js'
import { advisoryLock, work } from '../../src/database/work.js'
import { Contract } from '../../src/projects/contract.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { openCounty } from '../county.js'
import { askAs } from './asks.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let keys = 0
const system = (department: string): Principal => ({ name: `${department} 系统`, role: 'SYSTEM', department })
const WATER = system('WATER')
const FINANCE = system('FINANCE')
const REVIEWER: Principal = { name: '水务审核', role: 'REVIEWER', department: 'WATER' }
const GROUP: Principal = { name: '领导小组办', role: 'LEADING_GROUP' }
const AUDITOR: Principal = { name: '审计员', role: 'AUDITOR' }

async function ask(principal: Principal, source: string, variables = {}) {
  const { data, code, message } = await askAs(county, principal, source, variables)
  expect({ code, message }).toEqual({ code: undefined, message: undefined })
  return data
}
/** Does one operation; gives what came of it. */
const act = async (principal: Principal, name: string, input: object, more = '') =>
  (
    await ask(
      principal,
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on Problem { message } ${more} } }`,
      { input: { idempotencyKey: `k${++keys}`, ...input } },
    )
  )[name]
const send = async (
  principal: Principal,
  table: string,
  records: object[],
  department = principal.department,
) =>
  act(
    principal,
    'importRecords',
    { department, table, records },
    '... on ImportReport { inserted updated unchanged rejected records { id problems { message } } }',
  )
const COUNTS = { unchanged: 0, updated: 0, rejected: 0 }

beforeAll(async () => {
  county = await openCounty()
})

test('natural resources brings the places, each department its projects', async () => {
  const land = system('NATURAL_RESOURCES')
  const divisions = [
    { code: '990001000000', level: '县级', name: '安县', parentCode: '990000000000' },
    { code: '990001100000', level: '乡级', name: '东乡', parentCode: '990001000000' },
    { code: '990001100201', level: '村级', name: '甲溪村委会', parentCode: '990001100000' },
    { code: '990001100202', level: '村级', name: '乙溪村委会', parentCode: '990001100000' },
  ]
  const places = await send(land, 'divisions', divisions)
  expect(places.records.flatMap(({ problems }: { problems: { message: string }[] }) => problems)).toEqual([])
  expect(await send(WATER, 'divisions', divisions)).toMatchObject({ __typename: 'Forbidden' })
  await work(county, land, FOLLOWERS, async (unit) => {
    await advisoryLock(unit, 'intake')
    const areas = await recordAreas(unit, [
      { code: 'A', name: '甲片区', scope: 'VILLAGES', memberCodes: ['990001100201'] },
      { code: 'B', name: '乙片区', scope: 'VILLAGES', memberCodes: ['990001100202'] },
    ])
    expect(areas).toMatchObject([{ outcome: 'INSERTED' }, { outcome: 'INSERTED' }])
  })
  const projects = [
    { 项目编号: 'SL-1', 项目名称: '甲溪村渠道整治', 建设地点: '东乡甲溪村' },
    { 项目编号: 'SL-2', 项目名称: '乙溪村山塘加固', 建设地点: '东乡乙溪村' },
  ]
  expect(await send(WATER, 'projects', projects)).toMatchObject({ ...COUNTS, inserted: 2 })
  expect(await send(WATER, 'projects', projects)).toMatchObject({ ...COUNTS, inserted: 0, unchanged: 2 })
  const others = [
    { 项目编号: 'SL-1', 项目名称: '甲溪村高标准农田', 建设地点: '东乡甲溪村' },
    { 项目编号: 'SL-2', 项目名称: '乙溪村耕地提质', 建设地点: '东乡乙溪村' },
  ]
  expect(await send(system('AGRICULTURE'), 'projects', others)).toMatchObject({ inserted: 2 })
  expect(await send(WATER, 'projects', [{ ...projects[0], 建设地点: '东乡甲溪村前组' }])).toMatchObject({
    ...COUNTS,
    inserted: 0,
    updated: 1,
  })
  const { project } = await ask(
    WATER,
    '{ project(department: WATER, externalId: "SL-1") { area { code } tie { status } } }',
  )
  expect(project).toEqual({ area: { code: 'A' }, tie: { status: 'TIED' } })
})

test('a record that hangs on another department’s project is rejected by itself, the others come in', async () => {
  const project = async (department: string, externalId: string) =>
    (
      await ask(GROUP, `{ project(department: ${department}, externalId: "${externalId}") { id } }`)
    ).project.id.split(':')[1]
  const contracts = [
    {
      project: new Known(await project('WATER', 'SL-1')),
      number: 'H-1',
      contractor: '某公司',
      amount: '100.00',
    },
    {
      project: new Known(await project('AGRICULTURE', 'SL-1')),
      number: 'H-2',
      contractor: '某公司',
      amount: '100.00',
    },
  ]
  const outcomes = await work(county, WATER, FOLLOWERS, (unit) => recordRows(unit, Contract, contracts))
  expect(outcomes).toMatchObject([
    { outcome: 'INSERTED' },
    { outcome: 'REJECTED', problems: [{ problem: { zh: expect.stringContaining('无权写入') } }] },
  ])
})

let fund: string
let allocation: string
test('finance writes money, and the books are its own to write', async () => {
  const idOf = async (externalId: string) =>
    (await ask(FINANCE, `{ project(department: WATER, externalId: "${externalId}") { id } }`)).project.id
  const money = {
    documentNumber: '安财农〔2024〕1号',
    name: '水利资金',
    level: 'COUNTY',
    programme: 'FARMLAND_IRRIGATION',
    fiscalYear: 2024,
    amount: '1000.00',
    receivedOn: '2024-01-05',
  }
  for (const other of [WATER, REVIEWER, GROUP, AUDITOR, { name: '公众', role: 'PUBLIC' } as const])
    expect(await act(other, 'createFund', money)).toMatchObject({ __typename: 'Forbidden' })
  const made = await act(FINANCE, 'createFund', money, '... on Fund { id amount }')
  expect(made).toMatchObject({ __typename: 'Fund', amount: '1000.00' })
  fund = made.id
  const given = await act(
    FINANCE,
    'allocateFund',
    { fundId: fund, projectId: await idOf('SL-1'), amount: '600.00', allocatedOn: '2024-02-01' },
    '... on Allocation { id amount tie { area { code } } }',
  )
  expect(given).toMatchObject({ __typename: 'Allocation', tie: { area: { code: 'A' } } })
  allocation = given.id
  const out = await act(
    FINANCE,
    'disburseAllocation',
    { allocationId: allocation, amount: '500.00', disbursedOn: '2024-03-01', recipient: '东乡人民政府' },
    '... on Disbursement { id }',
  )
  expect(out).toMatchObject({ __typename: 'Disbursement' })
  const paid = await act(
    FINANCE,
    'recordPayment',
    {
      disbursementId: out.id,
      amount: '200.00',
      paidOn: '2024-04-01',
      payee: '张三',
      account: '6222020200112233',
    },
    '... on Payment { id payee }',
  )
  expect(paid).toMatchObject({ __typename: 'Payment', payee: '张三' })
  expect((await ask(WATER, '{ payments { nodes { payee } } }')).payments.nodes).toEqual([{ payee: '张**' }])
})

test('a reviewer decides on its own department’s, the leading group on all', async () => {
  const idOf = async (department: string) =>
    (await ask(GROUP, `{ project(department: ${department}, externalId: "SL-2") { id } }`)).project.id
  const [own, other] = [await idOf('WATER'), await idOf('AGRICULTURE')]
  const decide = (principal: Principal, projectId: string, areaCode: string) =>
    act(
      principal,
      'confirmTie',
      { projectId, areaCode, reason: '核对图纸' },
      '... on TieDecided { tie { area { code } } decision { id decidedBy } } ... on Forbidden { neededRoles neededDepartments }',
    )
  const decided = await decide(REVIEWER, own, 'A')
  expect(decided).toMatchObject({ tie: { area: { code: 'A' } }, decision: { decidedBy: '水务审核' } })
  expect(await decide(REVIEWER, other, 'A')).toMatchObject({
    __typename: 'Forbidden',
    neededRoles: ['REVIEWER', 'LEADING_GROUP'],
    neededDepartments: ['AGRICULTURE'],
  })
  expect(await decide(GROUP, other, 'B')).toMatchObject({ tie: { area: { code: 'B' } } })
  expect(
    await act(REVIEWER, 'undoTieDecision', { decisionId: decided.decision.id, reason: '有误' }),
  ).toMatchObject({ __typename: 'TieDecided' })
})

test('finance and the auditor run the audit; a department answers for its own findings', async () => {
  expect(await act(WATER, 'runAudit', {})).toMatchObject({
    __typename: 'Forbidden',
    message: expect.stringContaining('财政'),
  })
  expect(await act(FINANCE, 'runAudit', {})).toMatchObject({ __typename: 'AuditRan' })
  expect(await act(AUDITOR, 'runAudit', {})).toMatchObject({ __typename: 'AuditRan' })
  const { findings } = await ask(
    WATER,
    '{ findings(filter: { department: { eq: WATER } }) { nodes { id state } } }',
  )
  expect(findings.nodes.length).toBeGreaterThan(0)
  const answer = (principal: Principal) =>
    act(
      principal,
      'answerFinding',
      { findingId: findings.nodes[0].id, answer: '已在拨付途中' },
      '... on FindingMoved { finding { state } }',
    )
  expect((await answer(system('AGRICULTURE'))).__typename).toMatch(/^(Forbidden|UnknownFinding)$/)
  expect(await answer(WATER)).toMatchObject({ finding: { state: 'EXPLAINED' } })
  expect(
    await act(WATER, 'closeFinding', {
      findingId: findings.nodes[0].id,
      reason: '情况属实，已有批复',
      documents: ['批复1号'],
    }),
  ).toMatchObject({ __typename: 'Forbidden' })
  expect(
    await act(FINANCE, 'closeFinding', {
      findingId: findings.nodes[0].id,
      reason: '情况属实，已有批复',
      documents: ['批复1号'],
    }),
  ).toMatchObject({ __typename: 'FindingMoved' })
})

test('an area is the public’s when the leading group has published it, and no longer when it has been withdrawn', async () => {
  const seen = async () =>
    await ask(
      { name: '公众', role: 'PUBLIC' },
      '{ consolidationAreas { nodes { code } } projects { nodes { externalId funding { allocated } } } funds { totalCount } payments { nodes { payee amount } } }',
    )
  expect(await seen()).toEqual({
    consolidationAreas: { nodes: [] },
    projects: { nodes: [] },
    funds: { totalCount: 0 },
    payments: { nodes: [] },
  })
  const publish = (name: string) =>
    ask(
      GROUP,
      `mutation { r: ${name}(areaCode: "A") { __typename ... on AreaPublished { publication { publishedBy withdrawnBy } } } }`,
    )
  expect(await publish('publishArea')).toMatchObject({
    r: { publication: { publishedBy: '领导小组办', withdrawnBy: null } },
  })
  expect(await seen()).toMatchObject({
    consolidationAreas: { nodes: [{ code: 'A' }] },
    projects: { nodes: expect.arrayContaining([{ externalId: 'SL-1', funding: { allocated: '600.00' } }]) },
    funds: { totalCount: 1 },
    payments: { nodes: [{ payee: '张**', amount: '200.00' }] },
  })
  expect(await publish('withdrawArea')).toMatchObject({ r: { publication: { withdrawnBy: '领导小组办' } } })
  expect((await seen()).consolidationAreas.nodes).toEqual([])
})

test('the administrator works as ever', async () => {
  expect(await act(administrator('管理员'), 'runAudit', {})).toMatchObject({ __typename: 'AuditRan' })
})
