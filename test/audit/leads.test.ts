import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { doorOf } from '../door.js'
import { openBooks, type Books } from './rules/books.js'

let books: Books
let ask: ReturnType<typeof doorOf>
const SCORE = 'score { total money severity sureness meeting }'
const run = async (key: string) => {
  const { runAudit } = await ask(
    `mutation($input: RunAuditInput!) { runAudit(input: $input) { ... on AuditRan { run { found } } ... on Problem { message } } }`,
    { input: { idempotencyKey: key, rules: ['U05', 'U08', 'U24', 'U23'], auditedOn: '2024-07-01' } },
  )
  expect(runAudit).toMatchObject({ run: { found: expect.any(Number) } })
}

beforeAll(async () => {
  books = await openBooks()
  ask = doorOf(books.county)
  const contract = (project_id: string, number: string, contractor: string, owner: string, row = {}) =>
    books.add('contract', { project_id, number, contractor, owner, amount: '100000.00', ...row })
  const [road, ditch, pond] = [
    await books.project({ name: '前罗村道路' }),
    await books.project({ name: '涂桥村渠道' }),
    await books.project({ name: '山塘' }),
  ]
  await contract(road, 'H1', '恒通水利有限公司', '东乡人民政府', { contractor_account: '6222000011112222' })
  await contract(ditch, 'H2', '恒通水利有限公司', '东乡人民政府')
  await contract(pond, 'H3', '乙建设有限公司', '东乡人民政府', { amount: '50000.00' })
  // Overpaid, and on an account that is not the contract's: two rules meet on one project and one payee.
  await books.pay({
    project_id: road,
    amount: '1500000.00',
    contract_number: 'H1',
    payee: '恒通水利有限公司',
    account: '6222000099998888',
  })
  await books.pay({
    project_id: road,
    amount: '1000.00',
    contract_number: 'H1',
    payee: '恒通水利有限公司',
    account: '6222000011112222',
  })
  // A person, without contract or roster, on the account that another company uses too.
  await books.pay({ project_id: pond, amount: '2000.00', payee: '李小二', account: '6222000099998888' })
})

test('leads are put together by subject, and the parts of the score add up', async () => {
  await run('one')
  const { auditLeads, findings } = await ask(
    `{ auditLeads(by: SUBJECT) { name subjectId severity amount findingCount rules ${SCORE} findings { rule } party { id } } findings(first: 50) { nodes { rule amount severity ${SCORE} project { name } } } }`,
  )
  expect(auditLeads[0]).toMatchObject({ name: '前罗村道路', severity: 'HIGH', party: null })
  expect(auditLeads[0].rules).toEqual(expect.arrayContaining(['U05', 'U08']))
  expect(auditLeads[0].findings).toHaveLength(auditLeads[0].findingCount)
  expect(auditLeads[0].score.meeting).toBe(Math.min(30, 10 * (auditLeads[0].rules.length - 1)))
  for (const { score } of [...auditLeads, ...findings.nodes])
    expect(score.money + score.severity + score.sureness + score.meeting).toBe(score.total)
  const totals = auditLeads.map(({ score }: any) => score.total)
  expect(totals).toEqual(totals.toSorted((a: number, b: number) => b - a))
  // Each finding stands in one lead.
  expect(auditLeads.reduce((sum: number, lead: any) => sum + lead.findingCount, 0)).toBe(
    findings.nodes.length,
  )
  const overpaid = findings.nodes.find(({ rule }: any) => rule === 'U05')
  // 1,401,000 yuan more than the contract: 31 points.
  expect(overpaid.score).toMatchObject({ money: 31, sureness: 20, meeting: auditLeads[0].score.meeting })
  const { auditLeads: one } = await ask('{ auditLeads(by: SUBJECT, first: 1) { name } }')
  expect(one).toEqual([{ name: '前罗村道路' }])
})

test('and by payee, with people’s names masked', async () => {
  const { auditLeads } = await ask(
    `{ auditLeads(by: PAYEE) { name subjectId rules ${SCORE} party { kind told payments paidAmount projects contractsWon links { nodes { kind times amount share other { told } } } } } }`,
  )
  expect(auditLeads[0]).toMatchObject({
    name: '恒通水利有限公司',
    party: { kind: 'UNIT', payments: 2, paidAmount: '1501000.00', projects: 2, contractsWon: 2 },
  })
  expect(auditLeads[0].rules.length).toBeGreaterThan(1)
  const person = auditLeads.find(({ party }: any) => party.kind === 'PERSON')
  expect(person).toMatchObject({ name: '李**' })
  expect(JSON.stringify(auditLeads)).not.toMatch(/李小二|6222/)
})

test('the network tells who shares an account and who wins from whom', async () => {
  const { auditLinks } = await ask(
    `{ auditLinks(first: 50, orderBy: [{ amount: DESC }]) { nodes { kind times amount share party { told } other { told kind } } } }`,
  )
  const links = auditLinks.nodes.map(({ kind, times, share, party, other }: any) => [
    kind,
    party.told,
    other.told,
    times,
    share,
  ])
  expect(links).toEqual(
    expect.arrayContaining([
      ['PAID_INTO', '恒通水利有限公司', '…8888', 1, 0.9987],
      ['PAID_INTO', '李**', '…8888', 1, 0.0013],
      ['WON_FROM', '恒通水利有限公司', '东乡人民政府', 2, 0.8],
      ['WON_FROM', '乙建设有限公司', '东乡人民政府', 1, 0.2],
    ]),
  )
  expect(JSON.stringify(links)).not.toMatch(/李小二|6222/)
})

test('two runs are compared, finding by finding', async () => {
  const later = await books.project({ name: '后来的桥' })
  await books.add('contract', {
    project_id: later,
    number: 'H9',
    contractor: '丙桥梁有限公司',
    amount: '100.00',
  })
  await books.pay({ project_id: later, amount: '5000.00', contract_number: 'H9', payee: '丙桥梁有限公司' })
  await sql`update payment set amount = 0 where payee = '李小二'`.execute(books.county.kysely)
  await run('compared')
  const { auditRuns } = await ask('{ auditRuns(first: 9, orderBy: [{ startedAt: ASC }]) { nodes { id } } }')
  const [earlier] = auditRuns.nodes
  const { compareAuditRuns } = await ask(
    `query($earlier: ID!, $later: ID!) { compareAuditRuns(earlier: $earlier, later: $later) { change earlierAmount laterAmount finding { rule project { name } } } }`,
    { earlier: earlier.id, later: auditRuns.nodes.at(-1).id },
  )
  const of = (change: string) =>
    compareAuditRuns
      .filter((each: any) => each.change === change)
      .map(({ finding }: any) => finding.project?.name)
  expect(of('NEW')).toContain('后来的桥')
  expect(of('GONE')).toContain('山塘')
  expect(of('SAME')).toContain('前罗村道路')
  const { compareAuditRuns: same } = await ask(
    `query($id: ID!) { compareAuditRuns(earlier: $id, later: $id, change: NEW) { change } }`,
    { id: earlier.id },
  )
  expect(same).toEqual([])
})

test('another run draws it anew, under the same ids', async () => {
  const ids = async () => (await ask('{ auditParties(first: 50) { nodes { id told } } }')).auditParties.nodes
  const before = await ids()
  expect(before.length).toBeGreaterThan(3)
  await run('two')
  const byId = (some: any[]) => some.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(byId(await ids())).toEqual(byId(before))
})
