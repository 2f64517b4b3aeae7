import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { recordAcceptance, recordPlannedSources } from './planned.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { moneyDoor } from './money-door.js'

/** Shapes of real documents: each can be entered, and adds up. */
const { cases } = JSON.parse(
  readFileSync(new URL('../data/fund-document-cases.json', import.meta.url), 'utf8'),
) as { cases: Record<string, any>[] }
const shape = (words: string) => cases.find((each) => each.shape.includes(words))!

let county: SmallCounty
let money: ReturnType<typeof moneyDoor>
const project = async (externalId: string, title: string) => {
  await county.projects({ department: 'AGRICULTURE', externalId, title, budget: '1000000.00' })
  return (await county.project(externalId, 'AGRICULTURE')).id as string
}
beforeAll(async () => {
  county = await openSmallCounty()
  money = moneyDoor(county.county)
})

test('one document, split among townships, on its way through a department', async () => {
  const { document, upstream, level, amount, path } = shape('split among townships')
  const fund = await money.createFund(document, amount, {
    level,
    programme: 'RURAL_REVITALISATION',
    upstreamDocument: upstream,
  })
  expect(fund).toMatchObject({ __typename: 'Fund', level })
  const [, through, recipient] = path.split(' → ')
  const shares = ['1200000.00', '1500000.00', '1000000.00']
  for (const share of shares) {
    const allocation = await money.allocate(fund.id, share, { place: '东乡' })
    expect(await money.disburse(allocation.id, share, { recipient, passedThrough: [through] })).toMatchObject(
      { passedThrough: [through], recipient },
    )
  }
  expect(await money.fundingOf('Fund', fund.id)).toMatchObject({
    allocated: amount,
    disbursed: amount,
    unallocated: '0.00',
  })
})

test('functional budget codes and a number in the project pool', async () => {
  const { document, level, functionalCodes, projectPoolNo } = shape('functional budget codes')
  await money.createFund(document, '1.00', {
    level,
    functionalCodes,
    poolNumber: projectPoolNo,
    fiscalYear: 2025,
  })
  const { fund } = await county.ask(`{ fund(documentNumber: "${document}") { functionalCodes poolNumber } }`)
  expect(fund).toEqual({ functionalCodes, poolNumber: projectPoolNo })
})

test('two projects, one village each, from one document', async () => {
  const { upstream, level, amount, projects } = shape('two projects, one village each')
  const fund = await money.createFund(upstream, amount, { level })
  for (const [index, { place, amount: share }] of projects.entries())
    expect(
      await money.allocate(fund.id, share, { projectId: await project(`two-${index}`, `${place}道路`) }),
    ).toMatchObject({ amount: share })
  expect(await money.fundingOf('Fund', fund.id)).toMatchObject({ allocated: amount, unallocated: '0.00' })
})

test('a surplus moved to another project, and a project replaced whole, each by its document', async () => {
  const { documents, moves } = shape('an adjustment')
  const fund = await money.createFund('岳财〔2022〕1号', '500000.00')
  const [surplus, replaced] = [
    await money.allocate(fund.id, '300000.00'),
    await money.allocate(fund.id, '200000.00'),
  ]
  const first = await money.adjust(surplus.id, {
    toProjectId: await project('weir', moves[0].to),
    amount: moves[0].amount,
    documentNumber: documents[0],
  })
  expect(first).toMatchObject({ amount: moves[0].amount, documentNumber: documents[0] })
  const second = await money.adjust(replaced.id, {
    toProjectId: await project('canal', moves[1].to),
    amount: moves[1].amount,
    documentNumber: documents[1],
  })
  expect(second).toMatchObject({ amount: '200000.00', documentNumber: documents[1] })
  expect(await money.fundingOf('Allocation', replaced.id)).toMatchObject({ allocated: '0.00' })
  expect(await money.fundingOf('Fund', fund.id)).toMatchObject({ allocated: '500000.00' })
  expect(await money.adjust(surplus.id, { toAllocationId: replaced.id, documentNumber: ' ' })).toMatchObject({
    code: 'DETAIL_MISSING',
  })
})

test('one project paid from a current document and from balances carried over', async () => {
  const { amount, sources } = shape('balances carried over')
  const projectId = await project('mixed', '高标准农田')
  for (const { document, kind = 'APPROPRIATED', amount: share, level = 'COUNTY' } of sources) {
    const fund = await money.createFund(document, share, { kind, level })
    expect(fund).toMatchObject({ kind })
    await money.allocate(fund.id, share, { projectId })
  }
  expect(await money.fundingOf('Project', projectId)).toMatchObject({ allocated: amount })
})

test('a subsidy after completion: planned under two documents, paid from a third', async () => {
  const { document, planDocuments, paidFrom, amount } = shape('subsidy after completion')
  const fund = await money.createFund(document, amount, { upstreamDocument: paidFrom })
  const { id } = await money.allocate(fund.id, amount, {
    projectId: await project('after', '后补项目'),
    planDocuments,
    afterCompletion: true,
  })
  const { node } = await county.ask(
    'query($id: ID!) { node(id: $id) { ... on Allocation { planDocuments afterCompletion fund { upstreamDocument } } } }',
    { id },
  )
  expect(node).toEqual({ planDocuments, afterCompletion: true, fund: { upstreamDocument: paidFrom } })
})

test('two levels of money in one sum, and the township’s own', async () => {
  const { amount, sources } = shape('two levels of money')
  const projectId = await project('villages', '四村连片整治')
  const [lump, own] = sources
  const mixed = await money.createFund('坦财〔2024〕1号', lump.amount, {
    level: 'CENTRAL',
    furtherLevels: ['CITY'],
  })
  expect(mixed).toMatchObject({ level: 'CENTRAL', furtherLevels: ['CITY'] })
  const township = await money.createFund('坦财〔2024〕2号', own.amount, { level: own.level })
  for (const { id, amount: share } of [mixed, township]) await money.allocate(id, share, { projectId })
  expect(await money.fundingOf('Project', projectId)).toMatchObject({ allocated: amount })
})

test('four sources to the last hundredth, labour counted in money: the area’s balance adds up', async () => {
  const { amount, sources } = shape('four sources')
  await county.projects({
    department: 'AGRICULTURE',
    externalId: 'four',
    title: '乙溪村万亩农田',
    budget: amount,
  })
  const { id: projectId } = await county.project('four', 'AGRICULTURE')
  for (const [index, { level, amount: share }] of sources.entries()) {
    const fund = await money.createFund(`四财〔2024〕${index}1号`, share, {
      level,
      programme: 'HIGH_STANDARD_FARMLAND',
    })
    const allocation = await money.allocate(fund.id, share, { projectId, place: null })
    await money.pay((await money.disburse(allocation.id, share)).id, share)
  }
  await recordPlannedSources(
    county,
    sources.map(({ level, amount: share }: any) => ({
      project: ['AGRICULTURE', 'four'],
      level,
      programme: 'HIGH_STANDARD_FARMLAND',
      amount: share,
    })),
  )
  expect(await money.fundingOf('Project', projectId)).toMatchObject({ allocated: amount, paid: amount })
  await recordAcceptance(county, { project: ['AGRICULTURE', 'four'], newCultivatedLand: '1000' })
  const { consolidationArea } = await county.ask(
    `{ consolidationArea(code: "B") { fundBalance { plannedSources actualSources plannedUses actualUses plannedGap actualGap newCultivatedLand yuanPerMu sources { level programme planned actual } uses { planned allocated actual project { externalId } } } } }`,
  )
  const balance = consolidationArea.fundBalance
  expect(balance).toMatchObject({
    plannedSources: amount,
    actualSources: amount,
    plannedUses: amount,
    actualUses: amount,
    plannedGap: '0.00',
    actualGap: '0.00',
    newCultivatedLand: '1000',
    yuanPerMu: '13710.00',
  })
  expect(balance.sources).toHaveLength(4)
  expect(balance.sources.find(({ level }: any) => level === 'FARMERS')).toEqual({
    level: 'FARMERS',
    programme: 'HIGH_STANDARD_FARMLAND',
    planned: '1710000.00',
    actual: '1710000.00',
  })
  expect(balance.uses).toEqual([
    { planned: amount, allocated: amount, actual: amount, project: { externalId: 'four' } },
  ])
})

test('the whole way of a fund, from its document to the payees, in one query', async () => {
  const fund = await money.createFund('径财〔2024〕1号', '900.00', { upstreamDocument: '赣财〔2024〕9号' })
  const given = await money.allocate(fund.id, '500.00', { projectId: await project('way', '渠道') })
  await money.allocate(fund.id, '100.00', { place: '乙溪村', externalId: '地点' })
  const passed = await money.disburse(given.id, '300.00', { recipient: '东乡', passedThrough: ['农业局'] })
  await money.pay(passed.id, '120.00', { payee: '甲公司', contractNumber: 'HT-1' })
  await money.pay(passed.id, '30.00', { payee: '乙公司' })
  await money.carryOver({ fundId: fund.id, amount: '50.00' })
  const document = readFileSync(new URL('../../schema/documents/fund-path.graphql', import.meta.url), 'utf8')
  const { fund: path } = await county.ask(document, { documentNumber: '径财(2024)1号' })
  expect(path).toMatchObject({
    upstreamDocument: '赣财〔2024〕9号',
    carriedOverTo: { nodes: [{ fiscalYear: 2025, amount: '50.00' }] },
    funding: {
      allocated: '600.00',
      disbursed: '300.00',
      paid: '150.00',
      unallocated: '250.00',
      tied: { allocated: '600.00' },
      unresolved: { allocated: '0.00' },
    },
    allocations: { totalCount: 2 },
  })
  const [first, second] = path.allocations.nodes.toSorted((a: any) => (a.project ? -1 : 1))
  expect(second).toMatchObject({ place: '乙溪村', project: null, disbursements: { totalCount: 0 } })
  expect(first.project).toMatchObject({ externalId: 'way' })
  const [disbursement] = first.disbursements.nodes
  expect(disbursement).toMatchObject({ recipient: '东乡', passedThrough: ['农业局'] })
  expect(
    disbursement.payments.nodes.map(({ payee, amount, contractNumber }: any) => [
      payee,
      amount,
      contractNumber,
    ]),
  ).toEqual([
    ['甲公司', '120.00', 'HT-1'],
    ['乙公司', '30.00', null],
  ])
})

test('a project known only by the text of its place is given money all the same', async () => {
  const { text } = shape('known only by place text')
  const fund = await money.createFund('进财〔2024〕1号', '100.00')
  const allocation = await money.allocate(fund.id, '100.00', { place: text })
  expect(allocation).toMatchObject({ __typename: 'Allocation', project: null })
})
