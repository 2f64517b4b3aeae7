import { sql } from 'kysely'
import { graphql } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { callerOf } from '../../src/database/caller.js'
import { administrator, type Principal } from '../../src/database/principal.js'
import { snapshotOf } from '../../src/database/snapshot.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { openRuleCounty, type RuleCounty } from './rule-county.js'

let county: RuleCounty
let keys = 0
beforeAll(async () => {
  county = await openRuleCounty()
  await county.projects(
    {
      department: 'WATER',
      externalId: 'W1',
      title: '甲溪村渠道',
      approvedOn: '2024-01-01',
      budget: '500.00',
    },
    {
      department: 'FORESTRY',
      externalId: 'F1',
      title: '乙溪村林带',
      approvedOn: '2024-01-01',
      budget: '70.00',
    },
  )
})

const clerk = (department: string): Principal => ({ name: `${department} 经办`, role: 'CLERK', department })
const auditor: Principal = { name: '审计员', role: 'AUDITOR' }
const RESULTS = {
  runAudit: '... on AuditRan { run { runBy found } }',
  answerFinding: '... on FindingMoved { finding { state } step { takenBy } }',
  closeFinding: '... on FindingMoved { finding { state } step { takenBy } }',
  setRuleParameter: '',
}
const asked = async (
  principal: Principal,
  mutation: keyof typeof RESULTS,
  type: string,
  input: Record<string, unknown>,
) => {
  const { data, errors } = await graphql({
    schema: await getSchema(),
    source: `mutation($input: ${type}!) { r: ${mutation}(input: $input) { __typename ... on Problem { code } ${RESULTS[mutation]} } }`,
    variableValues: { input: { idempotencyKey: `r${++keys}`, ...input } },
    contextValue: callerOf(county.county, principal, FOLLOWERS),
  })
  if (errors?.[0]) throw errors[0].originalError ?? errors[0]
  return (data as { r: Record<string, any> }).r
}
const run = (principal: Principal) =>
  asked(principal, 'runAudit', 'RunAuditInput', { rules: ['T02'], auditedOn: '2024-12-01' })
const finding = async (department: string): Promise<string> =>
  (await county.door(`{ findings(filter: { department: { eq: ${department} } }) { nodes { id } } }`)).findings
    .nodes[0].id

test('finance and the auditor run the audit; another department does not', async () => {
  expect(await run(clerk('WATER'))).toMatchObject({ __typename: 'Forbidden' })
  expect(await run({ name: '公众', role: 'PUBLIC' })).toMatchObject({ __typename: 'Forbidden' })
  expect(await run(auditor)).toMatchObject({ run: { runBy: '审计员', found: 2 } })
  expect(await run(clerk('FINANCE'))).toMatchObject({ run: { found: 2 } })
})

test('a department answers for what was found of its own, and does not close it', async () => {
  const [own, others] = [await finding('WATER'), await finding('FORESTRY')]
  const answer = (findingId: string) =>
    asked(clerk('WATER'), 'answerFinding', 'AnswerFindingInput', { findingId, answer: '上级直拨' })
  expect(await answer(others)).toMatchObject({ code: 'UNKNOWN_FINDING' })
  expect(await answer(own)).toMatchObject({
    finding: { state: 'EXPLAINED' },
    step: { takenBy: 'WATER 经办' },
  })
  const close = (principal: Principal) =>
    asked(principal, 'closeFinding', 'CloseFindingInput', {
      findingId: own,
      reason: '情况属实，已有批复',
      documents: ['批复1号'],
    })
  expect(await close(clerk('WATER'))).toMatchObject({ code: 'FORBIDDEN' })
  expect(await close(clerk('FINANCE'))).toMatchObject({ finding: { state: 'CLOSED' } })
})

test('neither finance nor the auditor answers for a department; the leading group’s office answers what concerns none', async () => {
  const answer = (principal: Principal, findingId: string) =>
    asked(principal, 'answerFinding', 'AnswerFindingInput', { findingId, answer: '上级直拨' })
  const others = await finding('FORESTRY')
  for (const principal of [
    clerk('FINANCE'),
    auditor,
    { name: '领导小组办公室', role: 'LEADING_GROUP' } as const,
  ])
    expect(await answer(principal, others)).toMatchObject({ code: 'FORBIDDEN' })
  await sql`update finding set department = null where department = 'FORESTRY'`.execute(county.county.kysely)
  expect(await answer(clerk('FINANCE'), others)).toMatchObject({ code: 'FORBIDDEN' })
  const answered = await answer({ name: '领导小组办公室', role: 'LEADING_GROUP' }, others)
  await sql`update finding set department = 'FORESTRY' where department is null`.execute(county.county.kysely)
  expect(answered).toMatchObject({ finding: { state: 'EXPLAINED' }, step: { takenBy: '领导小组办公室' } })
})

test('the change feed tells a department that there is a finding of another, and nothing of it', async () => {
  const followed = async (principal: Principal) => {
    const { data, errors } = await graphql({
      schema: await getSchema(),
      source: '{ changes(types: [FINDING]) { nodes { recordId node { id } } } }',
      contextValue: callerOf(county.county, principal, FOLLOWERS),
    })
    if (errors?.[0]) throw errors[0].originalError ?? errors[0]
    const { nodes } = (data as any).changes
    return new Map(nodes.map(({ recordId, node }: any) => [recordId, node?.id ?? null]))
  }
  const [own, others] = [await finding('WATER'), await finding('FORESTRY')]
  const water = await followed(clerk('WATER'))
  expect([water.get(own), water.get(others)]).toEqual([own, null])
  const finance = await followed(clerk('FINANCE'))
  expect([finance.get(own), finance.get(others)]).toEqual([own, others])
})

test('only finance and the auditor set parameters', async () => {
  const set = (principal: Principal) =>
    asked(principal, 'setRuleParameter', 'SetRuleParameterInput', {
      rule: 'T02',
      name: 'days',
      value: '180',
      reason: '同前',
    })
  expect(await set(clerk('WATER'))).toMatchObject({ code: 'FORBIDDEN' })
  expect(await set(clerk('FINANCE'))).toMatchObject({ __typename: 'RuleParameterSet' })
})

test('a run that saw older books than one on record writes nothing', async () => {
  await county.put('audit_run', {
    audited_on: '2024-12-01',
    rules: ['T02'],
    run_by: '另一人',
    started_at: '2199-01-01',
    finished_at: '2199-01-02',
    found: 0,
    opened: 0,
    updated: 0,
    unchanged: 0,
    reopened: 0,
    gone: 0,
  })
  const before = await county.door('{ auditRuns { totalCount } findingSteps { totalCount } }')
  expect(await run(administrator('晚到者'))).toMatchObject({ code: 'OVERTAKEN_BY_RUN' })
  expect(await county.door('{ auditRuns { totalCount } findingSteps { totalCount } }')).toEqual(before)
})

// The embedded database has one connection: nobody else can write while a snapshot is read.
test.skipIf(!process.env.DATABASE_URL)(
  'all that is read of one snapshot is of one moment, and nothing is written in it',
  async () => {
    const count = sql`select count(*)::integer as n from project`
    await snapshotOf(county.county, async (snapshot) => {
      const [before] = await snapshot.rows<{ n: number }>(count)
      await county.makeProject()
      expect(await snapshot.rows(count)).toEqual([before])
    })
    await expect(
      snapshotOf(county.county, (snapshot) => snapshot.rows(sql`update project set name = name`)),
    ).rejects.toThrow(/read-only/)
  },
)
