import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../../src/database/principal.js'
import { openBooks, type Books } from '../../audit/rules/books.js'
import { askAs } from '../../server/asks.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})
const GROUP: Principal = { name: '领导小组办公室', role: 'LEADING_GROUP' }

const ITEMS = `items { indicator target actual computed reported source differs weight score rowCount basis evidence { type value nodeId node { id } } }`
const ASSESSED = `__typename ... on YearAssessed { assessments { id unit score area { name } scorings { nodes { version score grossScore deduction overdue scoredBy evidence { type } } } ${ITEMS} } } ... on Problem { code message } ... on Forbidden { neededRoles }`
let keys = 0
const assess = async (
  input: Record<string, unknown>,
  principal: Principal = GROUP,
  idempotencyKey = `a${++keys}`,
) => {
  const { data, message } = await askAs(
    books.county,
    principal,
    `mutation ($input: AssessYearInput!) { result: assessYear(input: $input) { ${ASSESSED} } }`,
    { input: { idempotencyKey, ...input } },
  )
  expect(message).toBeUndefined()
  return data.result
}
const target = (row: Record<string, unknown>) => books.add('annual_target', { unit: '东乡', ...row })
/** A project of an area that was accepted on a day. */
async function accepted(area: string, accepted_on: string, row: Record<string, unknown> = {}) {
  const project_id = await books.project()
  await books.add('area_tie', {
    project_id,
    area_id: area,
    status: 'TIED',
    method: 'MANUAL',
    explanation: '认定',
    rules_version: '1',
  })
  await books.add('acceptance', { project_id, stage: 'COUNTY', verdict: 'APPROVED', accepted_on, ...row })
  return project_id
}
/** Enters what was disbursed and paid into the books, and 5,000 of a payment of 2024 that came back in the year after it. */
async function enterMoney(refunded: string) {
  const enter = (kind: string, from: string, fromKind: string, to: string, toKind: string, source: string) =>
    sql`select ledger_post(jsonb_agg(jsonb_build_object('place', 0, 'chain_id', a.fund_id, 'from_account_id', ${sql.raw(from)}, 'from_kind', ${fromKind}::text, 'to_account_id', ${sql.raw(to)}, 'to_kind', ${toKind}::text,
      'amount', ${sql.raw(source)}, 'kind', ${kind}::text, 'business_date', ${sql.raw(kind === 'RETURN' ? `'2025-02-01'` : kind === 'PAYMENT' ? 'p.paid_on' : 'd.disbursed_on')})), '出纳')
      from disbursement d join allocation a on a.id = d.allocation_id ${sql.raw(kind === 'DISBURSEMENT' ? '' : 'join payment p on p.disbursement_id = d.id')} where ${kind === 'RETURN' ? sql`p.external_id = ${refunded}` : sql`true`}`.execute(
      books.county.kysely,
    )
  await enter('DISBURSEMENT', 'null', 'OUTSIDE', 'd.id', 'DISBURSEMENT', 'd.amount')
  await enter('PAYMENT', 'd.id', 'DISBURSEMENT', 'p.id', 'PAYMENT', 'p.amount')
  await enter('RETURN', 'p.id', 'PAYMENT', 'd.id', 'DISBURSEMENT', '5000')
  await sql`update payment set amount = amount - 5000 where external_id = ${refunded}`.execute(
    books.county.kysely,
  )
}
const itemsOf = (assessment: any) =>
  Object.fromEntries(assessment.items.map((item: any) => [item.indicator, item]))

test('each figure is computed from the records that it lists, and the score from the figures', async () => {
  const area = await books.area('甲片区')
  const elsewhere = await books.area('乙片区')
  for (const [indicator, value, actual] of [
    ['INVESTMENT', '200000', null],
    ['PROJECTS_FINISHED', '4', '4'],
    ['HIGH_STANDARD_FARMLAND', '300', null],
    ['RECLAMATION', '40', null],
    ['ECOLOGICAL_LAND', '0', null],
    ['NEW_CULTIVATED_LAND', '50', '30'],
    ['OTHER', '10', '5'],
  ])
    await target({ year: 2024, area_id: area, indicator, target: value, actual })
  // 50,000 paid in 2024 of one allocation; of another, that has no payments, 30,000 disbursed.
  const paid = await books.allocation()
  const disbursement_id = await books.disbursement({
    allocation_id: paid,
    amount: '100000.00',
    disbursed_on: '2024-02-01',
  })
  for (const [external_id, amount, paid_on] of [
    ['Y1', '30000.00', '2024-03-01'],
    ['Y2', '20000.00', '2024-12-31'],
    ['Y3', '7000.00', '2025-01-01'],
  ])
    await books.add('payment', { disbursement_id, external_id, amount, paid_on, payee: '某公司' })
  const passedOn = await books.allocation()
  await books.disbursement({ allocation_id: passedOn, amount: '30000.00', disbursed_on: '2024-06-01' })
  await books.tie(paid, area)
  await books.tie(passedOn, area)
  await books.tie(await books.allocation(), elsewhere)
  // Two projects accepted in the year; another before, another elsewhere, another only by the township itself.
  const one = await accepted(area, '2024-05-01')
  const two = await accepted(area, '2024-06-01')
  await accepted(area, '2023-05-01')
  await accepted(elsewhere, '2024-05-01')
  await accepted(area, '2024-05-01', { stage: 'SELF_CHECK' })
  // The city’s return outweighs the county’s approval.
  await books.add('acceptance', {
    project_id: await accepted(area, '2024-05-01'),
    stage: 'CITY',
    verdict: 'RETURNED',
  })
  await books.add('high_standard_farmland', { project_id: one, land_area_mu: '200' })
  await books.add('high_standard_farmland', { project_id: two, land_area_mu: '150.5' })
  await books.add('reclamation', { project_id: two, source: 'IDLE_LAND', land_area_mu: '10' })

  await enterMoney('Y1')

  const result = await assess({ year: 2024, unit: '东乡' })
  expect(result).toMatchObject({ __typename: 'YearAssessed' })
  const [assessment] = result.assessments
  const items = itemsOf(assessment)
  expect(items.INVESTMENT).toMatchObject({
    target: '200000',
    actual: '80000',
    computed: '80000',
    reported: null,
    source: 'COMPUTED',
    rowCount: 3,
    score: 5.714286,
  })
  expect(items.INVESTMENT.evidence.map(({ type, value }: any) => [type, value])).toEqual([
    ['Disbursement', '30000'],
    ['Payment', '30000'],
    ['Payment', '20000'],
  ])
  // How a figure is computed is told in the reader's language alone.
  for (const { basis } of assessment.items) expect(basis).toMatch(/^[^a-z]+$/)
  await target({ year: 2025, area_id: area, indicator: 'INVESTMENT', target: '2000', unit: '西乡' })
  const [later] = (await assess({ year: 2025, unit: '西乡' })).assessments
  expect(itemsOf(later).INVESTMENT).toMatchObject({ computed: '2000', rowCount: 2 })
  // What was reported stands beside what the records tell, and does not count.
  expect(items.PROJECTS_FINISHED).toMatchObject({
    actual: '2',
    computed: '2',
    reported: '4',
    differs: true,
    score: 7.142857,
  })
  expect(items.HIGH_STANDARD_FARMLAND).toMatchObject({ actual: '350.5', score: 14.285714, weight: 14.285714 })
  expect(items.RECLAMATION).toMatchObject({ actual: '10', score: 3.571429 })
  expect(items.ECOLOGICAL_LAND).toMatchObject({ actual: '0', target: '0', score: 14.285714 })
  // The records do not tell: what was reported counts.
  expect(items.NEW_CULTIVATED_LAND).toMatchObject({
    actual: '30',
    computed: null,
    source: 'REPORTED',
    score: 8.571429,
    rowCount: 0,
  })
  expect(items.OTHER).toMatchObject({ actual: '5', source: 'REPORTED', score: 7.142857 })
  // (0.4 + 0.5 + 1 + 0.25 + 1 + 0.6 + 0.5) / 7 of 100.
  expect(assessment).toMatchObject({ score: 60.71, area: { name: '甲片区' } })
  // Each record can be read by whoever may.
  const { rows } = await sql<{
    id: string
  }>`select 'Acceptance:' || id as id from acceptance where project_id in (${one}, ${two}) and stage = 'COUNTY' order by id`.execute(
    books.county.kysely,
  )
  expect(items.PROJECTS_FINISHED.evidence.map(({ nodeId }: any) => nodeId).sort()).toEqual(
    rows.map(({ id }) => id).sort(),
  )
  expect(items.PROJECTS_FINISHED.evidence[0].node.id).toBe(items.PROJECTS_FINISHED.evidence[0].nodeId)

  // Certified quota goes before what land-use records tell.
  const classes = await books.classes()
  for (const [phase, land_area_mu] of [
    ['BEFORE', '1000'],
    ['AFTER', '1041'],
  ])
    await books.add('land_use_record', {
      area_id: area,
      year: phase === 'AFTER' ? 2024 : 2020,
      phase,
      land_class_id: classes['0101'],
      land_area_mu,
    })
  const again = itemsOf((await assess({ year: 2024, unit: '东乡' })).assessments[0])
  expect(again.NEW_CULTIVATED_LAND).toMatchObject({
    computed: '41',
    reported: '30',
    actual: '41',
    rowCount: 2,
  })
  // The same land told of a village of the area too, as a total and by its parcels, is the same land.
  const village = await books.village('甲溪村委会', null)
  await books.add('area_member', { area_id: area, division_id: village })
  for (const [phase, total, ...parcels] of [
    ['BEFORE', '1000', '400', '600'],
    ['AFTER', '1041', '441', '600'],
  ] as const)
    for (const [index, land_area_mu] of [total, ...parcels].entries())
      await books.add('land_use_record', {
        division_id: village,
        year: phase === 'AFTER' ? 2024 : 2020,
        phase,
        land_class_id: classes['0101'],
        land_area_mu,
        parcel_number: index === 0 ? null : String(index),
      })
  const once = itemsOf((await assess({ year: 2024, unit: '东乡' })).assessments[0])
  expect(once.NEW_CULTIVATED_LAND).toMatchObject({ computed: '41', rowCount: 2 })
  await books.add('quota', {
    kind: 'NEW_CULTIVATED_LAND',
    area_id: area,
    certified_area_mu: '45',
    document_number: '确1',
    certified_on: '2024-11-01',
  })
  const certified = itemsOf((await assess({ year: 2024, unit: '东乡' })).assessments[0])
  expect(certified.NEW_CULTIVATED_LAND).toMatchObject({
    computed: '45',
    evidence: [{ type: 'Quota', value: '45' }],
  })
})

test('weights are points; targets without one share what is left', async () => {
  const area = await books.area('丙片区')
  for (const [indicator, weight] of [
    ['OTHER', '60'],
    ['RECLAMATION', null],
    ['ECOLOGICAL_LAND', null],
  ])
    await target({ year: 2022, area_id: area, indicator, target: '10', actual: '20', weight })
  const [assessment] = (await assess({ year: 2022 })).assessments
  expect(assessment.items.map(({ indicator, weight, score }: any) => [indicator, weight, score])).toEqual([
    ['ECOLOGICAL_LAND', 20, 0],
    ['OTHER', 60, 60],
    ['RECLAMATION', 20, 0],
  ])
  expect(assessment.score).toBe(60)
})

test('a department’s share of money in areas is that of rule Q06', async () => {
  const area = await books.area('丁片区')
  const fund_id = await books.fund({ fiscal_year: 2019 })
  await books.tie(await books.allocation({ fund_id, amount: '60.00' }), area)
  await books.allocation({ fund_id, amount: '20.00' })
  await target({
    year: 2019,
    unit: '水务局',
    department: 'WATER',
    indicator: 'PLACEMENT_SHARE',
    target: '80',
  })
  const [assessment] = (await assess({ year: 2019 })).assessments
  expect(assessment.items).toMatchObject([{ computed: '75', score: 93.75, rowCount: 2 }])
  expect(assessment.score).toBe(93.75)
})

test('rectifications that are overdue cost points, by the parameter; scoring again adds, and the old stays', async () => {
  const area = await books.area('戊片区')
  await target({ year: 2021, unit: '西乡', area_id: area, indicator: 'OTHER', target: '10', actual: '10' })
  const inspection_id = await books.add('inspection', {
    number: '督21',
    area_id: area,
    inspected_on: '2021-03-01',
    inspector: '督查组',
  })
  const rectify = (number: string, row: Record<string, unknown>) =>
    books.add('rectification', {
      inspection_id,
      number,
      problem: '淤塞',
      unit: '西乡',
      due_on: '2021-06-01',
      ...row,
    })
  await rectify('1', {})
  const second = await rectify('2', {})
  await rectify('3', { done_on: '2021-05-01' })
  await rectify('4', { unit: '东乡' })
  await rectify('5', { due_on: '2022-01-01' })
  await books.add('rule_parameter_value', {
    rule: 'Q07',
    name: 'points',
    version: 1,
    value: '2.5',
    valid_from: '2020-01-01',
    reason: '考核办法',
    set_by: '财政',
  })
  const [first] = (await assess({ year: 2021, unit: '西乡' }, GROUP, 'once')).assessments
  expect(first).toMatchObject({
    score: 95,
    scorings: {
      nodes: [
        {
          version: 1,
          grossScore: 100,
          deduction: 5,
          overdue: 2,
          score: 95,
          scoredBy: GROUP.name,
          evidence: [{ type: 'Rectification' }, { type: 'Rectification' }],
        },
      ],
    },
  })
  await sql`update rectification set done_on = '2021-07-01' where id = ${second}`.execute(books.county.kysely)
  // The same request again is no new scoring.
  expect((await assess({ year: 2021, unit: '西乡' }, GROUP, 'once')).assessments).toMatchObject([
    { score: 95 },
  ])
  const [again] = (await assess({ year: 2021, unit: '西乡' })).assessments
  expect(again.id).toBe(first.id)
  expect(again.score).toBe(97.5)
  expect(again.scorings.nodes.map(({ version, score }: any) => [version, score])).toEqual([
    [1, 95],
    [2, 97.5],
  ])
})

test('it is the leading group’s; and there must be something to assess', async () => {
  expect(await assess({ year: 2021 }, { name: '水务', role: 'REVIEWER', department: 'WATER' })).toMatchObject(
    { __typename: 'Forbidden', neededRoles: ['LEADING_GROUP'] },
  )
  expect(await assess({ year: 1999 })).toMatchObject({ __typename: 'NothingToAssess' })
  expect(await assess({ year: 2021, areaCode: 'NONE' })).toMatchObject({ __typename: 'NoSuchArea' })
})
