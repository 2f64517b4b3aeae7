import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openBooks } from '../../audit/rules/books.js'
import { doorOf } from '../../door.js'

type Books = Awaited<ReturnType<typeof openBooks>>
let books: Books
let ask: ReturnType<typeof doorOf>
beforeAll(async () => {
  books = await openBooks()
  ask = doorOf(books.county)
  await books.add('step_term', { kind: 'FIRST_REVIEW', working_days: 5, basis: '县定' })
  await books.add('step_term', { kind: 'IMPLEMENTATION', working_days: 3, basis: '县定' })
})

const take = (area: string, kind: string, on: string, verdict = 'APPROVED') =>
  books.add('approval_step', {
    area_id: area,
    kind,
    decided_on: on,
    verdict,
    document_number: `${kind} ${on}`,
  })
async function dueOf(area: string, kind: string) {
  const { rows } = await sql<{
    code: string
  }>`select code from consolidation_area where id = ${area}`.execute(books.county.kysely)
  const { consolidationArea } = await ask(
    'query ($code: String!) { consolidationArea(code: $code) { availableSteps { kind dueOn dueBasis dueReason late daysLate } } }',
    { code: rows[0]!.code },
  )
  const { dueOn, dueBasis, dueReason, late, daysLate } = consolidationArea.availableSteps.find(
    (step: { kind: string }) => step.kind === kind,
  )
  return { dueOn, dueBasis, dueReason, late, daysLate }
}
const NEVER = { dueOn: null, dueBasis: null, dueReason: null, late: false, daysLate: 0 }
const FAR = '2999-01-01'

test('where neither a rule nor a person says a day, a step is never late', async () => {
  const area = await books.area('甲片区')
  expect(await dueOf(area, 'POTENTIAL_SURVEY')).toEqual(NEVER)
  // A rule alone, and nothing that it counts from.
  await take(area, 'POTENTIAL_SURVEY', '2024-09-30')
  await take(area, 'FIRST_REVIEW', '2024-10-08')
  expect(await dueOf(area, 'LEADING_GROUP_REVIEW')).toEqual(NEVER)
})

test('by the rule a step is due so many working days after the one before, holidays left out', async () => {
  const area = await books.area('乙片区')
  await take(area, 'POTENTIAL_SURVEY', '2024-09-30')
  // The first to the seventh of October are holidays, the twelfth, a Saturday, is worked.
  expect(await dueOf(area, 'FIRST_REVIEW')).toMatchObject({
    dueOn: '2024-10-12',
    dueBasis: 'RULE',
    dueReason: '县定',
    late: true,
  })
  const late = (await dueOf(area, 'FIRST_REVIEW')).daysLate
  const { rows } = await sql<{ days: number }>`
    select county_today() - '2024-10-12'::date as days`.execute(books.county.kysely)
  expect(late).toBe(rows[0]!.days)
})

test('a day that was set goes before the rule, until the step is sent back', async () => {
  const area = await books.area('丙片区')
  await take(area, 'POTENTIAL_SURVEY', '2024-09-30')
  await books.add('step_deadline', { area_id: area, kind: 'FIRST_REVIEW', due_on: FAR, reason: '等三调' })
  expect(await dueOf(area, 'FIRST_REVIEW')).toEqual({
    dueOn: FAR,
    dueBasis: 'SET',
    dueReason: '等三调',
    late: false,
    daysLate: 0,
  })
  await take(area, 'FIRST_REVIEW', '2024-10-21', 'RETURNED')
  // Sent back to the survey, whose time no rule says; the review comes again after it.
  expect(await dueOf(area, 'POTENTIAL_SURVEY')).toEqual(NEVER)
  await take(area, 'POTENTIAL_SURVEY', '2024-11-01')
  expect(await dueOf(area, 'FIRST_REVIEW')).toMatchObject({ dueOn: '2024-11-08', dueBasis: 'RULE' })
})

test('the acceptance is due when the plan’s period ends; works that were sent back, days after that', async () => {
  const area = await books.area('丁片区')
  await take(area, 'FILING', '2021-12-28')
  await take(area, 'IMPLEMENTATION', '2022-01-10')
  await books.add('implementation_plan', { area_id: area, version: '一', period_to: '2024-12-31' })
  expect(await dueOf(area, 'AREA_ACCEPTANCE')).toMatchObject({ dueOn: '2024-12-31', dueBasis: 'PLAN' })
  await take(area, 'AREA_ACCEPTANCE', '2025-03-03', 'RETURNED')
  expect(await dueOf(area, 'IMPLEMENTATION')).toMatchObject({ dueOn: '2025-03-06', dueBasis: 'RULE' })
})

test('a run of the audit reminds of what is late once, and again of another day', async () => {
  const area = await books.area('戊片区')
  await take(area, 'POTENTIAL_SURVEY', '2024-09-30')
  const reminded = async (key: string) => {
    await ask(
      'mutation ($key: String!) { runAudit(input: { idempotencyKey: $key, rules: ["T02"] }) { __typename } }',
      { key },
    )
    const { rows } = await sql<{ kind: string; due: string }>`
      select kind, due_on::text as due from step_reminder where area_id = ${area} order by due_on`.execute(
      books.county.kysely,
    )
    return rows.map(({ kind, due }) => `${kind} ${due}`)
  }
  expect(await reminded('一')).toEqual(['FIRST_REVIEW 2024-10-12'])
  expect(await reminded('二')).toEqual(['FIRST_REVIEW 2024-10-12'])
  await books.add('step_deadline', {
    area_id: area,
    kind: 'FIRST_REVIEW',
    due_on: '2025-01-06',
    reason: '宽限',
  })
  expect(await reminded('三')).toEqual(['FIRST_REVIEW 2024-10-12', 'FIRST_REVIEW 2025-01-06'])
})
