import { sql } from 'kysely'
import { graphql } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { callerOf } from '../../src/database/caller.js'
import type { Principal } from '../../src/database/principal.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { openBooks, type Books } from './rules/books.js'
import { doorOf } from '../door.js'

let books: Books
let admin: ReturnType<typeof doorOf>
let keys = 0
const clerk = (name: string): Principal => ({ name, role: 'CLERK', department: 'FINANCE' })
const auditor: Principal = { name: '审计员', role: 'AUDITOR' }
const asked = async (principal: Principal, operation: string, input: Record<string, unknown>) => {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
  const { data, errors } = await graphql({
    schema: await getSchema(),
    source: `mutation($input: ${type}!) { r: ${operation}(input: $input) { ... on Problem { code message } ... on FindingMoved { finding { state version } step { kind decision takenBy } } } }`,
    variableValues: { input: { idempotencyKey: `a${++keys}`, ...input } },
    contextValue: callerOf(books.county, principal, FOLLOWERS),
  })
  if (errors?.[0]) throw errors[0].originalError ?? errors[0]
  return (data as any).r
}
const run = async () =>
  (
    await admin(
      `mutation($input: RunAuditInput!) { runAudit(input: $input) { ... on AuditRan { run { id found reopened } } } }`,
      { input: { idempotencyKey: `a${++keys}`, rules: ['U05', 'U12'], auditedOn: '2024-07-01' } },
    )
  ).runAudit.run
const findings = async (): Promise<any[]> =>
  (
    await admin(
      '{ findings(first: 50, orderBy: [{ id: ASC }]) { nodes { id rule state holds answerBy steps(orderBy: [{ ordinal: ASC }]) { nodes { kind dueOn decision } } } } }',
    )
  ).findings.nodes
const close = (principal: Principal, findingId: string, decision: string, documents: string[] = []) =>
  asked(principal, 'closeFinding', { findingId, decision, reason: '已核对原始凭证', documents })
const one = async (id: string) => (await findings()).find((each) => each.id === id)

beforeAll(async () => {
  books = await openBooks()
  admin = doorOf(books.county)
  for (let index = 0; index < 5; index++) {
    const project_id = await books.project({ budget: '100.00' })
    await books.add('contract', {
      project_id,
      number: `H${index}`,
      contractor: '恒通水利有限公司',
      amount: '100.00',
    })
    await books.pay({ project_id, amount: '5000.00', contract_number: `H${index}` })
  }
  await run()
})

test('working days: as the State Council announced them, else weekdays', async () => {
  const after = async (day: string, days: number) =>
    (
      await sql<{ day: string }>`select working_day_after(${day}::date, ${days})::text as day`.execute(
        books.county.kysely,
      )
    ).rows[0]!.day
  expect(await after('2026-09-30', 1)).toBe('2026-10-08')
  // A Sunday that is worked on, and the Saturday after the holidays.
  expect(await after('2025-09-26', 1)).toBe('2025-09-28')
  expect(await after('2025-09-30', 2)).toBe('2025-10-10')
  expect(await after('2025-09-30', 3)).toBe('2025-10-11')
  expect(await after('2024-02-09', 2)).toBe('2024-02-19')
  expect(await after('2031-03-07', 5)).toBe('2031-03-14')
  const { rows } = await sql`
    select d::date from generate_series('2024-12-01'::date, '2026-11-01', interval '3 days') d, generate_series(1, 16, 5) n
    where (select count(*) from generate_series(d::date + 1, working_day_after(d::date, n), interval '1 day') e where is_working_day(e::date)) <> n or not is_working_day(working_day_after(d::date, n))`.execute(
    books.county.kysely,
  )
  expect(rows).toEqual([])
})

test('a finding has its deadline; when it has passed the run says so, once', async () => {
  const [first] = await findings()
  expect(first.answerBy > new Date().toISOString().slice(0, 10)).toBe(true)
  await sql`update finding set answer_by = '2024-03-01' where id = ${first.id.split(':')[1]}::uuid`.execute(
    books.county.kysely,
  )
  await run()
  await run()
  const reminders = (await one(first.id)).steps.nodes.filter(({ kind }: any) => kind === 'REMINDED')
  expect(reminders).toEqual([{ kind: 'REMINDED', dueOn: '2024-03-01', decision: null }])
  const { changes } = await admin(
    '{ changes(types: [FINDING_STEP], first: 200) { nodes { node { ... on FindingStep { kind } } } } }',
  )
  expect(changes.nodes.filter(({ node }: any) => node?.kind === 'REMINDED')).toHaveLength(1)
})

describe('closing', () => {
  test('what was said to be put right and is still found is opened again by the next run', async () => {
    const [first, second] = await findings()
    expect(await close(auditor, first.id, 'RECTIFIED')).toMatchObject({ code: 'STILL_HOLDS' })
    expect(await close(auditor, first.id, 'RECTIFIED', ['退款凭证'])).toMatchObject({
      finding: { state: 'CLOSED' },
    })
    // A grave finding is explained by a document, and by a reason that says more than yes.
    const saying = (reason: string, documents: string[] | null) =>
      asked(auditor, 'closeFinding', {
        findingId: second.id,
        decision: 'EXPLANATION_ACCEPTED',
        reason,
        documents,
      })
    for (const reason of ['。', '是', '是是是是是是', '……'])
      expect(await saying(reason, ['批复1号'])).toMatchObject({ code: 'STILL_HOLDS' })
    for (const documents of [null, [' ']])
      expect(await saying('决算已批复调增', documents)).toMatchObject({ code: 'STILL_HOLDS' })
    expect(await saying('决算已批复调增', ['批复1号'])).toMatchObject({ finding: { state: 'CLOSED' } })
    expect(await run()).toMatchObject({ reopened: 1 })
    expect(await one(first.id)).toMatchObject({ state: 'REOPENED', holds: true })
    // An explanation that was accepted stands, though the figures are what they were.
    expect(await one(second.id)).toMatchObject({ state: 'CLOSED', holds: true })
  })

  test('finance closes by two persons what is about payments and still holds', async () => {
    const id = (await findings()).filter(({ state }) => state === 'OPEN')[0].id
    const [one, other] = [clerk('甲'), clerk('乙')]
    expect(await close(one, id, 'EXPLANATION_ACCEPTED', ['批复1号'])).toMatchObject({
      finding: { state: 'OPEN' },
      step: { kind: 'CLOSING_ASKED', decision: 'EXPLANATION_ACCEPTED' },
    })
    expect(await close(one, id, 'EXPLANATION_ACCEPTED', ['批复1号'])).toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    })
    // Who decides otherwise asks anew, and the first may consent to that.
    expect(await close(other, id, 'TRANSFERRED')).toMatchObject({ step: { kind: 'CLOSING_ASKED' } })
    expect(await close(other, id, 'TRANSFERRED')).toMatchObject({ code: 'SECOND_PERSON_NEEDED' })
    expect(await close(one, id, 'TRANSFERRED')).toMatchObject({
      finding: { state: 'CLOSED' },
      step: { kind: 'CLOSED', takenBy: '甲' },
    })
  })

  test('what one asked for is no consent when something was done since; nor at once by one person', async () => {
    const open = (await findings()).filter(({ state }) => state === 'OPEN')
    const [id, another] = open.map((each) => each.id)
    await close(clerk('甲'), id, 'EXPLANATION_ACCEPTED', ['批复1号'])
    await close(auditor, id, 'EXPLANATION_ACCEPTED', ['批复1号'])
    await asked(auditor, 'reopenFinding', { findingId: id, reason: '再核' })
    expect(await close(clerk('乙'), id, 'EXPLANATION_ACCEPTED', ['批复1号'])).toMatchObject({
      step: { kind: 'CLOSING_ASKED' },
    })
    const all = await Promise.all(
      [1, 2, 3].map(() => close(clerk('丙'), another, 'EXPLANATION_ACCEPTED', ['批复1号'])),
    )
    expect(all.map(({ code, step }) => code ?? step.kind).toSorted()).toEqual([
      'CLOSING_ASKED',
      'SECOND_PERSON_NEEDED',
      'SECOND_PERSON_NEEDED',
    ])
  })
})
