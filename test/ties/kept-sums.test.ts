import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { recordPayments } from '../../src/funds/record-payments.js'
import { verifySums } from '../../src/rollups/verify-rollups.js'
import { runTies } from '../../src/ties/judging/run-ties.js'
import { DOCUMENT, openSmallCounty, type SmallCounty } from './small-county.js'
import { law } from '../laws.js'

let county: SmallCounty
beforeAll(async () => {
  county = await openSmallCounty()
})

const verified = () => work(county.county, administrator('测试员'), [], verifySums)
const rows = async <T = any>(statement: ReturnType<typeof sql>) =>
  (await statement.execute(county.county.kysely)).rows as T[]
const fold = () => rows(sql`select fold_sums()`)
const COUNTS = ['projects', 'allocations']
  .map((kind) => `${kind}(first: 1000) { totalCount nodes { id } }`)
  .join(' ')
const expectExact = async (after: string) => {
  expect({ after, ...(await verified()) }).toMatchObject({ after, differing: 0, first: null })
  // Counted by what is kept, listed by what is there.
  const { consolidationAreas } = await county.ask(`{ consolidationAreas { nodes { code ${COUNTS} } } }`)
  for (const { code, projects, allocations } of consolidationAreas.nodes)
    for (const { totalCount, nodes } of [projects, allocations])
      expect({ after, code, totalCount }).toEqual({ after, code, totalCount: nodes.length })
}

const OTHER = '财〔2024〕2号'
const fund = (documentNumber: string, more: object = {}) => ({
  documentNumber,
  name: '资金',
  level: 'CITY',
  programme: 'FARMLAND_IRRIGATION',
  fiscalYear: 2024,
  amount: '1000000.00',
  ...more,
})

const TITLES = ['甲溪村渠道', '乙溪村山塘', '丙溪村泵站', '灌溉渠道', '甲溪村、乙溪村渠道'] as const
const which = fc.nat(99)
const fen = fc.integer({ min: 1, max: 99_999 })
/** One thing that happens in a county; each is tried, and may be refused. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('project'),
    title: fc.constantFrom(...TITLES),
    which,
    department: fc.constantFrom('WATER', 'AGRICULTURE'),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('allocation'),
      which,
      of: which,
      fen,
      fund: fc.constantFrom(DOCUMENT, OTHER),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('disbursement'),
      which,
      of: which,
      share: fc.integer({ min: 1, max: 100 }),
    }),
  },
  fc.record({ kind: fc.constant('payment'), which, of: which, share: fc.integer({ min: 1, max: 100 }) }),
  fc.record({
    kind: fc.constantFrom('confirmTie', 'markOutside', 'rejectTie'),
    on: fc.constantFrom('project', 'allocation'),
    which,
    areaCode: fc.constantFrom('A', 'B'),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('split'),
      which,
      share: fc.integer({ min: 1, max: 99_999_999 }),
      places: fc.uniqueArray(fc.constantFrom({ areaCode: 'A' }, { areaCode: 'B' }, { outside: true }, {}), {
        minLength: 2,
        maxLength: 2,
      }),
    }),
  },
  fc.record({ kind: fc.constant('merge'), which, other: which }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo'), which }) },
  fc.record({
    kind: fc.constant('fund'),
    fund: fc.constantFrom(DOCUMENT, OTHER),
    programme: fc.constantFrom('RURAL_ROADS', 'FARMLAND_IRRIGATION'),
    level: fc.constantFrom('CITY', 'COUNTY'),
    fiscalYear: fc.constantFrom(2023, 2024),
  }),
  fc.record({ kind: fc.constant('fold') }),
)

let histories = 0
test(
  'whatever happens, the rollups are what the records come to, deltas applied or not',
  { timeout: 300_000 },
  async () => {
    await county.bring((unit) => recordFunds(unit, [fund(OTHER)]))
    await fc.assert(
      fc.asyncProperty(
        fc.array(step as fc.Arbitrary<any>, { minLength: 6, maxLength: 14 }),
        async (steps) => {
          const name = `h${++histories}`
          const known = {
            projects: [] as [string, string][],
            allocations: [] as { key: [string, string]; fen: number }[],
            disbursements: [] as { key: string; fen: number }[],
            decisions: [] as string[],
          }
          const pick = <T>(list: readonly T[], index: number): T | undefined =>
            list[index % (list.length || 1)]
          const addProject = async (title: string, department: string) => {
            const externalId = `${name}-${known.projects.length}`
            await county.projects({ department, externalId, title })
            known.projects.push([department, externalId])
          }
          await addProject('甲溪村、乙溪村渠道', 'WATER')
          for (const each of steps) {
            await happen(each)
            await expectExact(`${name}: ${JSON.stringify(each)}`)
          }

          async function happen(each: any) {
            const project = pick(known.projects, each.which ?? 0)!
            switch (each.kind) {
              case 'project': {
                // Known already, it may be reported by another name.
                const again = each.which % 3 === 0
                return again
                  ? county.projects({ department: project[0], externalId: project[1], title: each.title })
                  : addProject(each.title, each.department)
              }
              case 'allocation': {
                const again = each.which % 4 === 0 ? pick(known.allocations, each.of) : undefined
                const key: [string, string] = again?.key ?? [each.fund, `${name}-${known.allocations.length}`]
                const [{ outcome }] = (await county.bring(async (unit) =>
                  recordAllocations(unit, [
                    { fund: key[0], externalId: key[1], project, amount: (each.fen / 100).toFixed(2) },
                  ]),
                )) as any
                if (again && outcome !== 'REJECTED') again.fen = each.fen
                else if (!again) known.allocations.push({ key, fen: each.fen })
                return
              }
              case 'disbursement': {
                const from = pick(known.allocations, each.of)
                if (!from) return
                const amount = Math.max(1, Math.floor((from.fen * each.share) / 200))
                const key = `${name}-d${known.disbursements.length}`
                await county.bring((unit) =>
                  recordDisbursements(unit, [
                    {
                      allocation: from.key,
                      externalId: key,
                      amount: (amount / 100).toFixed(2),
                      disbursedOn: '2024-06-01',
                      recipient: '某单位',
                    },
                  ]),
                )
                known.disbursements.push({ key, fen: amount })
                return
              }
              case 'payment': {
                const from = pick(known.disbursements, each.of)
                if (!from) return
                const amount = Math.max(1, Math.floor((from.fen * each.share) / 200))
                return county.bring((unit) =>
                  recordPayments(unit, [
                    {
                      disbursement: from.key,
                      externalId: `${from.key}-p${each.which}`,
                      amount: (amount / 100).toFixed(2),
                      paidOn: '2024-07-01',
                      payee: '某人',
                    },
                  ]),
                )
              }
              case 'fund':
                return county.bring((unit) =>
                  recordFunds(unit, [
                    fund(each.fund, {
                      programme: each.programme,
                      level: each.level,
                      fiscalYear: each.fiscalYear,
                    }),
                  ]),
                )
              case 'fold':
                return fold()
              case 'undo': {
                const id = pick(known.decisions, each.which)
                return id && county.undo(id)
              }
              default:
                return decide(each, project)
            }
          }

          async function decide(each: any, [department, externalId]: [string, string]) {
            const { id, allocations } = await county.project(externalId, department)
            const area = each.kind === 'confirmTie' ? { areaCode: each.areaCode } : {}
            if (each.on === 'allocation' && allocations.nodes.length === 0) return
            const shares = [each.share, 100_000_000 - each.share].map(
              (part) => `0.${String(part).padStart(8, '0')}`,
            )
            const { decision } = await (each.kind === 'split'
              ? county.decide('splitProject', {
                  projectId: id,
                  basis: 'MONEY',
                  parts: shares.map((share, index) => ({ name: `${index}段`, share, ...each.places[index] })),
                })
              : each.kind === 'merge'
                ? county.decide('mergeProjects', {
                    projectId: id,
                    otherProjectId: (
                      await county.project(
                        pick(known.projects, each.other)![1],
                        pick(known.projects, each.other)![0],
                      )
                    ).id,
                  })
                : county.decide(
                    each.kind,
                    each.on === 'project'
                      ? { ...area, projectId: id }
                      : { ...area, allocationId: allocations.nodes[0].id },
                  ))
            if (decision) known.decisions.push(decision.id)
          }
        },
      ),
      { ...law(5, 20241124), endOnFailure: true },
    )
  },
)

test('a sum that does not agree is named, with what it should be', async () => {
  await county.projects({ department: 'WATER', externalId: 'one', title: '甲溪村渠道' })
  await county.allocations(['one', ['WATER', 'one'], '20.00'])
  await fold()
  const [sum] = await rows<{ paid: string; at: string }>(
    sql`update funding_sum set paid = paid + 0.01
        where ctid = (
          select ctid from funding_sum where grain = 'CLASS' and status = 'TIED' and department = 'WATER' limit 1
        )
        returning paid::text, ctid::text as at`,
  )
  expect((await verified()).first).toMatchObject({
    of: { grain: 'CLASS', department: 'WATER', status: 'TIED' },
    figure: 'paid',
    kept: sum!.paid,
  })
  // Where the changed row stands now: an update may move it to any place that is free.
  await rows(sql`update funding_sum set paid = paid - 0.01 where ctid = ${sum!.at}::tid`)
  await expectExact('mending')
  // What was written past the ledger is found too.
  await rows(
    sql`insert into funding_delta (department, status, reason, projects) values ('GAS', 'UNRESOLVED', 'NO_EVIDENCE', 1)`,
  )
  expect(await verified()).toMatchObject({ first: { of: { grain: 'AREA' }, figure: 'projects' } })
  await rows(sql`delete from funding_delta`)
  await expectExact('mending again')
})

test('little waits to be folded, however many write', async () => {
  for (let index = 0; index < 60; index++)
    await county.allocations([`many ${index}`, ['WATER', 'one'], '1.00'])
  const [waiting] = await rows<{ count: number }>(sql`select count(*)::integer as count from funding_delta`)
  expect(waiting!.count).toBeLessThan(128 + 6)
  await expectExact('many writes')
})

test('an allocation that leaves a split project leaves its parts, and what still counts by them is found', async () => {
  const small = await openSmallCounty()
  await small.projects(
    { department: 'WATER', externalId: 'split', title: '甲溪村、乙溪村渠道' },
    { department: 'WATER', externalId: 'apart', title: '丙溪村渠道' },
  )
  await small.allocations(['S', ['WATER', 'split'], '1000.00'])
  const { id } = await small.project('split')
  const parts = [
    { name: '甲段', share: '0.5', areaCode: 'A' },
    { name: '乙段', share: '0.5', areaCode: 'B' },
  ]
  await small.decide('splitProject', { projectId: id, basis: 'MONEY', parts })
  const money = async () => {
    const { consolidationAreas } = await small.ask(
      '{ consolidationAreas { nodes { funding { allocated } } } }',
    )
    const { outside } = await small.figures()
    return [...consolidationAreas.nodes.map((area: any) => area.funding.allocated), outside.amount]
  }
  expect(await money()).toEqual(['500.00', '500.00', '0.00', '0.00'])
  await small.allocations(['S', ['WATER', 'apart'], '1000.00'])
  expect(await money()).toEqual(['0.00', '0.00', '0.00', '1000.00'])
  await small.allocations(['S', ['WATER', 'split'], '1000.00'])
  expect(await money()).toEqual(['500.00', '500.00', '0.00', '0.00'])
  const verify = () => work(small.county, administrator('测试员'), [], verifySums)
  expect(await verify()).toMatchObject({ differing: 0 })
  // As versions before left it: the allocation elsewhere, its parts where they were.
  await sql`update allocation set project_id = (select id from project where external_id = 'apart')`.execute(
    small.county.kysely,
  )
  expect((await verify()).differing).toBeGreaterThan(0)
  await small.bring((unit) => runTies(unit))
  expect(await verify()).toMatchObject({ differing: 0 })
  expect(await money()).toEqual(['0.00', '0.00', '0.00', '1000.00'])
})
