import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { inLanguage, type Language } from '../../src/values/message.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'

let county: SmallCounty
let keys = 0
const key = () => `life-${++keys}`

beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    {
      department: 'WATER',
      externalId: 'W1',
      title: '甲溪村渠道',
      approvedOn: '2024-01-01',
      budget: '500.00',
    },
    { department: 'WATER', externalId: 'W2', title: '乙溪村渠道', approvedOn: '2024-01-02', budget: '70.00' },
  )
})

const RAN = `__typename ... on AuditRan { run { id auditedOn runBy found opened updated unchanged reopened gone ruleResults { nodes { rule found gone parameters { name value } ruleVersion { version sha256 } } } } } ... on Problem { code message }`
const audit = async (input: Record<string, unknown> = {}) =>
  (
    await county.ask(`mutation($input: RunAuditInput!) { runAudit(input: $input) { ${RAN} } }`, {
      input: { idempotencyKey: key(), rules: ['T02'], auditedOn: '2024-12-01', ...input },
    })
  ).runAudit
const FINDING = `id rule severity amount explanation state holds version department dueOn goneAt project { externalId } area { code } facts { name value } subject { id ... on Project { name } } evidence { type nodeId node { id ... on Project { externalId } } importRows { rowNumber } }
  steps(orderBy: [{ ordinal: ASC }]) { nodes { ordinal kind state words documents takenBy holds decision } }`
const findings = async (filter = '') =>
  (await county.ask(`{ findings(first: 50${filter}) { totalCount nodes { ${FINDING} } } }`)).findings
    .nodes as any[]
const one = async (externalId: string) =>
  (await findings()).find(({ project }) => project.externalId === externalId)
const move = async (mutation: string, type: string, input: Record<string, unknown>) =>
  (
    await county.ask(
      `mutation($input: ${type}!) { result: ${mutation}(input: $input) { __typename ... on FindingMoved { finding { ${FINDING} } step { kind words documents } } ... on Problem { code message } ... on FindingChanged { version expected } ... on FindingNotInState { state: findingState allowed } } }`,
      { input: { idempotencyKey: key(), ...input } },
    )
  ).result

test('a run finds, and says which rules, versions and parameters it used', async () => {
  const { __typename, run } = await audit()
  expect(__typename).toBe('AuditRan')
  expect(run).toMatchObject({ auditedOn: '2024-12-01', runBy: '测试员', found: 2, opened: 2, gone: 0 })
  expect(run.ruleResults.nodes).toEqual([
    {
      rule: 'T02',
      found: 2,
      gone: 0,
      parameters: [{ name: 'days', value: '180' }],
      ruleVersion: { version: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ])
  const finding = await one('W1')
  expect(finding).toMatchObject({
    severity: 'MEDIUM',
    amount: '500.00',
    state: 'OPEN',
    holds: true,
    version: 1,
  })
  expect(finding).toMatchObject({ department: 'WATER', area: { code: 'A' }, subject: { name: '甲溪村渠道' } })
  expect(finding.evidence).toMatchObject([{ type: 'Project', node: { externalId: 'W1' } }])
  expect(finding.explanation).toContain('至今 335 天无资金分配（超过 180 天即列出）')
})

test('a run again repeats nothing', async () => {
  const { run } = await audit()
  expect(run).toMatchObject({ found: 2, opened: 0, unchanged: 2, updated: 0 })
  expect((await one('W1')).steps.nodes).toHaveLength(1)
  const later = await audit({ auditedOn: '2024-12-02' })
  expect(later.run).toMatchObject({ found: 2, updated: 2 })
  expect((await one('W1')).steps.nodes).toHaveLength(1)
})

test('the same request again gives the same run; another one under its key is refused', async () => {
  const first = await audit({ idempotencyKey: 'again' })
  expect((await audit({ idempotencyKey: 'again' })).run.id).toBe(first.run.id)
  expect((await audit({ idempotencyKey: 'again', note: 'x' })).code).toBe('IDEMPOTENCY_CONFLICT')
  expect((await audit({ rules: ['X99'] })).code).toBe('UNKNOWN_RULE')
})

test('the department answers, finance sends back and closes, and every step says who, why and with what', async () => {
  const { id, version } = await one('W1')
  const answered = await move('answerFinding', 'AnswerFindingInput', {
    findingId: id,
    version,
    answer: '省级直达资金，未经县级账',
    documents: ['赣财建〔2024〕5号'],
  })
  expect(answered.finding).toMatchObject({ state: 'EXPLAINED', version: 2 })
  // Somebody who still looks at the first version is told.
  expect(
    await move('answerFinding', 'AnswerFindingInput', { findingId: id, version, answer: '另一说法' }),
  ).toMatchObject({ code: 'FINDING_CHANGED', expected: 1, version: 2 })
  expect((await move('closeFinding', 'CloseFindingInput', { findingId: id })).code).toBe('STILL_HOLDS')
  expect(
    (await move('reopenFinding', 'ReopenFindingInput', { findingId: id, reason: '请附拨款凭证' })).finding
      .state,
  ).toBe('REOPENED')
  expect(
    (
      await move('answerFinding', 'AnswerFindingInput', {
        findingId: id,
        kind: 'RECTIFYING',
        answer: '补办分配',
        dueOn: '2025-01-31',
      })
    ).finding,
  ).toMatchObject({ state: 'RECTIFYING', dueOn: '2025-01-31' })
  // What the audit still finds is not put right, and no fault, by saying so.
  for (const decision of ['RECTIFIED', 'NO_FAULT'])
    for (const documents of [null, [' ']])
      expect(
        await move('closeFinding', 'CloseFindingInput', {
          findingId: id,
          reason: '已按要求整改到位',
          decision,
          documents,
        }),
      ).toMatchObject({ code: 'STILL_HOLDS' })
  for (const reason of ['。', '是', null])
    expect(
      await move('closeFinding', 'CloseFindingInput', {
        findingId: id,
        reason,
        decision: 'EXPLANATION_ACCEPTED',
      }),
    ).toMatchObject({ code: 'STILL_HOLDS' })
  const closed = await move('closeFinding', 'CloseFindingInput', {
    findingId: id,
    reason: '凭证核对无误',
    decision: 'EXPLANATION_ACCEPTED',
  })
  expect(closed.finding).toMatchObject({ state: 'CLOSED', holds: true, version: 5 })
  expect(closed.finding.steps.nodes.map(({ kind, takenBy, words }: any) => [kind, takenBy, words])).toEqual([
    ['FOUND', '测试员', null],
    ['EXPLAINED', '测试员', '省级直达资金，未经县级账'],
    ['REOPENED', '测试员', '请附拨款凭证'],
    ['RECTIFYING', '测试员', '补办分配'],
    ['CLOSED', '测试员', '凭证核对无误'],
  ])
  expect(await move('answerFinding', 'AnswerFindingInput', { findingId: id, answer: '再说' })).toMatchObject({
    code: 'FINDING_NOT_IN_STATE',
    state: 'CLOSED',
  })
  expect(
    (await move('answerFinding', 'AnswerFindingInput', { findingId: 'Finding:x', answer: '再' })).code,
  ).toBe('UNKNOWN_FINDING')
})

test('one closed while it holds stays closed and to be seen, until more is at stake', async () => {
  await audit()
  expect(await one('W1')).toMatchObject({ state: 'CLOSED', holds: true })
  expect(await findings(', filter: { state: { eq: CLOSED }, holds: { eq: true } }')).toHaveLength(1)
  await county.projects({
    department: 'WATER',
    externalId: 'W1',
    title: '甲溪村渠道',
    approvedOn: '2024-01-01',
    budget: '500.01',
  })
  expect((await audit()).run).toMatchObject({ reopened: 1 })
  expect(await one('W1')).toMatchObject({ state: 'REOPENED', amount: '500.01' })
})

test('what goes away is said, and what comes back is opened again', async () => {
  await county.allocations(['a', ['WATER', 'W2'], '70.00'])
  const { run } = await audit()
  expect(run).toMatchObject({ found: 1, gone: 1 })
  const gone = (
    await county.ask(
      `{ auditRuns(first: 1, orderBy: [{ startedAt: DESC }]) { nodes { steps(filter: { kind: { eq: WENT_AWAY } }) { nodes { finding { project { externalId } } } } } } }`,
    )
  ).auditRuns.nodes[0].steps.nodes
  expect(gone).toEqual([{ finding: { project: { externalId: 'W2' } } }])
  expect(await one('W2')).toMatchObject({ holds: false, state: 'OPEN', goneAt: expect.any(String) })
  // No longer true, so it is closed without a reason.
  const { id } = await one('W2')
  expect((await move('closeFinding', 'CloseFindingInput', { findingId: id })).finding).toMatchObject({
    state: 'CLOSED',
  })
  expect((await audit()).run).toMatchObject({ found: 1, gone: 0 })
  const approve = (approvedOn: string) =>
    county.projects({
      department: 'WATER',
      externalId: 'W1',
      title: '甲溪村渠道',
      approvedOn,
      budget: '500.01',
    })
  await approve('2024-11-30')
  expect((await audit()).run).toMatchObject({ found: 0, gone: 1 })
  await approve('2024-01-01')
  expect((await audit()).run).toMatchObject({ found: 1, reopened: 1 })
})

test('what holds on a day is not gone because it did not hold on an earlier one', async () => {
  expect((await audit({ auditedOn: '2024-01-05' })).run).toMatchObject({ found: 0, gone: 0 })
  const finding = await one('W1')
  expect(finding).toMatchObject({ state: 'REOPENED', holds: true })
  expect(await move('closeFinding', 'CloseFindingInput', { findingId: finding.id })).toMatchObject({
    code: 'STILL_HOLDS',
  })
})

test('steps, runs and values are only ever added to', async () => {
  for (const table of ['finding_step', 'audit_run', 'audit_run_rule', 'audit_rule_version'])
    for (const statement of [
      sql`update ${sql.table(table)} set recorded_at = recorded_at`,
      sql`delete from ${sql.table(table)}`,
      sql`truncate ${sql.table(table)} cascade`,
    ])
      await expect(statement.execute(county.county.kysely)).rejects.toThrow(/append-only/)
})

test('a parameter is changed with a reason, for a time, and a run uses what is in force on its day', async () => {
  const set = async (input: Record<string, unknown>) =>
    (
      await county.ask(
        `mutation($input: SetRuleParameterInput!) { r: setRuleParameter(input: $input) { __typename ... on RuleParameterSet { value { version value validFrom validTo setBy reason } } ... on Problem { code message } } }`,
        { input: { idempotencyKey: key(), rule: 'T02', name: 'days', reason: '县财政局要求', ...input } },
      )
    ).r
  expect((await set({ value: '30', validFrom: '2024-03-01', validTo: '2024-04-01' })).value).toMatchObject({
    version: 1,
    value: '30',
    setBy: '测试员',
  })
  expect((await audit({ auditedOn: '2024-03-15' })).run).toMatchObject({ found: 1 })
  expect((await audit({ auditedOn: '2024-04-01' })).run).toMatchObject({ found: 0 })
  expect((await set({ value: '3.5' })).code).toBe('BAD_PARAMETER_VALUE')
  expect((await set({ value: '1; drop' })).code).toBe('BAD_PARAMETER_VALUE')
  expect((await set({ value: '1', name: 'toString' })).code).toBe('UNKNOWN_PARAMETER')
  expect((await set({ value: '1', rule: 'X' })).code).toBe('UNKNOWN_RULE')
  expect((await set({ value: '1', reason: ' ' })).code).toBe('REASON_MISSING')
  expect((await set({ value: '1', validFrom: '2024-02-01', validTo: '2024-02-01' })).code).toBe(
    'VALIDITY_OUT_OF_ORDER',
  )
  expect((await set({ value: '60', validFrom: '2020-01-01' })).value.version).toBe(2)
  const [rule] = (
    await county.ask(
      '{ auditRules(rules: ["T02"]) { rule title kind severity basis innocent wording parameters { name preset value unit values { version value } } } }',
    )
  ).auditRules
  expect(rule).toMatchObject({ rule: 'T02', kind: 'FINDING' })
  expect(rule.innocent.length).toBeGreaterThan(1)
  expect(rule.parameters).toEqual([
    {
      name: 'days',
      preset: '180',
      value: '60',
      unit: '天',
      values: [
        { version: 2, value: '60' },
        { version: 1, value: '30' },
      ],
    },
  ])
})

test('rules and findings, and what a finding is explained by, are told in the reader’s language', async () => {
  await audit()
  const { id } = await one('W1')
  const told = (language: Language) =>
    inLanguage(language, () =>
      county.ask(
        `query($id: ID!) { node(id: $id) { ... on Finding { explanation auditRule { title basis innocent wording parameters { title unit } } } }
          explainFinding(id: $id) { text wording title basis innocent facts { name value } ruleVersion { title basis innocent wording } } }`,
        { id },
      ),
    )
  const zh = await told('zh')
  const en = await told('en')
  expect(JSON.stringify(zh)).not.toMatch(/[a-z]{3,} [a-z]{3,}/)
  // Names of records stand as they are.
  expect(JSON.stringify(en).replaceAll('甲溪村渠道', '')).not.toMatch(/\p{Script=Han}/u)
  expect(zh.explainFinding.text).toBe(zh.node.explanation)
  expect(en.explainFinding.ruleVersion.innocent).toEqual(en.node.auditRule.innocent)
})

test('a finding is explained by the rule and the parameters of its run', async () => {
  await audit()
  const { id } = await one('W1')
  const { explainFinding } = await county.ask(
    `query($id: ID!) { explainFinding(id: $id) { text wording title basis innocent parameters { name value } facts { name value } finding { id } run { auditedOn } ruleVersion { version query } } }`,
    { id },
  )
  expect(explainFinding).toMatchObject({
    finding: { id },
    parameters: [{ name: 'days', value: '60' }],
    run: { auditedOn: '2024-12-01' },
  })
  expect(explainFinding.text).toContain('超过 60 天')
  expect(explainFinding.wording).toContain('{days}')
  expect(explainFinding.facts).toContainEqual({ name: 'budget', value: '500.01' })
  expect((await county.ask('{ explainFinding(id: "Finding:x") { text } }')).explainFinding).toBeNull()
})

test('of many who close at once, one does; each is told', async () => {
  const { id, version } = await one('W1')
  const answers = await Promise.all(
    Array.from({ length: 6 }, () =>
      move('closeFinding', 'CloseFindingInput', { findingId: id, version, reason: '两人同时办结' }),
    ),
  )
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    ...Array.from({ length: 5 }, () => 'FindingChanged'),
    'FindingMoved',
  ])
})
