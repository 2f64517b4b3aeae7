import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { DOCUMENT, fen, openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { law } from '../laws.js'

let county: SmallCounty
beforeAll(async () => {
  county = await openSmallCounty()
})

const FIGURE = '{ projects allocations amount }'
type Figure = { projects: number; allocations: number; amount: string }
const COVERAGE = `total ${FIGURE} tied ${FIGURE} outside ${FIGURE} unresolved ${FIGURE} byReason { reason figure ${FIGURE} } unallocated`
const sum = (figures: readonly Figure[]) => ({
  projects: figures.reduce((total, { projects }) => total + projects, 0),
  allocations: figures.reduce((total, { allocations }) => total + allocations, 0),
  amount: figures.reduce((total, { amount }) => total + fen(amount), 0n),
})
const exact = (figure: Figure) => sum([figure])

function expectWhole({ total, tied, outside, unresolved, byReason }: any) {
  expect(sum([tied, outside, unresolved])).toEqual(exact(total))
  expect(sum(byReason.map(({ figure }: any) => figure))).toEqual(exact(unresolved))
}

const GROUPINGS = ['DEPARTMENT', 'AREA', 'FISCAL_YEAR', 'PROGRAMME', 'LEVEL']
/** Coverage as a time is asked for it: all of it, of one area, one department, one year, and by every grouping. */
const coverageAt = (times: string) => {
  const also = times === '' ? '' : `, ${times}`
  return county.ask(`{
    all: tieCoverage${times === '' ? '' : `(${times})`} { ${COVERAGE} }
    a: tieCoverage(areaCode: "A"${also}) { ${COVERAGE} }
    water: tieCoverage(department: WATER${also}) { ${COVERAGE} }
    year: tieCoverage(fiscalYear: 2024${also}) { ${COVERAGE} }
    ${GROUPINGS.map((by) => `${by}: tieCoverageBy(groupBy: ${by}${also}) { key coverage { ${COVERAGE} } }`).join(' ')}
  }`)
}

/** By business days until the last there is, and as known now, and by both together, it comes to what it comes to today. */
async function expectSameAtAnyTime() {
  const [today, moment] = [await coverageAt(''), await county.moment()]
  for (const times of [
    'bookedOn: "2199-12-31"',
    `asOf: "${moment}"`,
    `asOf: "${moment}", bookedOn: "2199-12-31"`,
  ])
    expect(await coverageAt(times), times).toEqual(today)
}

/** What must hold of a county at any time. */
async function expectSound() {
  const all = await county.figures()
  expectWhole(all)
  const rows = async (statement: ReturnType<typeof sql>) =>
    (await statement.execute(county.county.kysely)).rows as any[]
  const [money] = await rows(
    sql`select coalesce(sum(amount), 0)::numeric(18,2)::text as given from allocation`,
  )
  expect(all.total.amount).toBe(money.given)
  expect(fen(all.unallocated) + fen(all.total.amount)).toBe(fen('1000000.00'))
  const { departments, areas, years, programmes, levels, a, b, tieWorklist } = await county.ask(`{
    departments: tieCoverageBy(groupBy: DEPARTMENT) { key coverage { ${COVERAGE} } }
    areas: tieCoverageBy(groupBy: AREA) { key coverage { ${COVERAGE} } }
    years: tieCoverageBy(groupBy: FISCAL_YEAR) { key coverage { ${COVERAGE} } }
    programmes: tieCoverageBy(groupBy: PROGRAMME) { key coverage { ${COVERAGE} } }
    levels: tieCoverageBy(groupBy: LEVEL) { key coverage { ${COVERAGE} } }
    a: tieCoverage(areaCode: "A") { ${COVERAGE} }
    b: tieCoverage(areaCode: "B") { ${COVERAGE} }
    tieWorklist(first: 1000) { nodes { amount waitingAllocations tie { status } } }
  }`)
  for (const groups of [departments, areas, years, programmes, levels]) {
    for (const { coverage } of groups) expectWhole(coverage)
    expect(sum(groups.map(({ coverage }: any) => coverage.total)).amount).toBe(fen(all.total.amount))
  }
  for (const groups of [departments, areas])
    expect(sum(groups.map(({ coverage }: any) => coverage.total))).toEqual(exact(all.total))
  await expectSameAtAnyTime()
  // Nothing is in two areas, and an area's funding is what is tied to it.
  for (const area of [a, b]) expect(area.total).toEqual(area.tied)
  expect(sum([a.tied, b.tied])).toEqual(exact(all.tied))
  const { areas: funded } = await county.ask(
    '{ areas: consolidationAreas { nodes { code funding { allocated } } } }',
  )
  expect(
    Object.fromEntries(funded.nodes.map(({ code, funding }: any) => [code, funding.allocated])),
  ).toMatchObject({ A: a.tied.amount, B: b.tied.amount })
  // What awaits a decision is what is unresolved, and no money waits twice.
  const waiting = tieWorklist.nodes.filter(({ waitingAllocations }: any) => waitingAllocations > 0)
  expect(waiting.reduce((total: bigint, { amount }: Figure) => total + fen(amount), 0n)).toBe(
    fen(all.unresolved.amount),
  )
  expect(tieWorklist.nodes.every(({ tie }: any) => tie.status === 'UNRESOLVED')).toBe(true)
  // Every subject has one current tie, and the parts of an allocation make it.
  expect(
    await rows(sql`select p.id from project p where (select count(*) from area_tie t where t.project_id = p.id and t.ended_at is null) <> 1
    union all select a.id from allocation a where (select count(*) from area_tie t where t.allocation_id = a.id and t.ended_at is null) <> 1`),
  ).toEqual([])
  expect(
    await rows(
      sql`select a.id from allocation a join allocation_part y on y.allocation_id = a.id and y.ended_at is null group by a.id having sum(y.amount) <> a.amount`,
    ),
  ).toEqual([])
  expect(await rows(sql`select id from area_tie where ended_at < tied_at`)).toEqual([])
  return all
}

/** Every current tie as it reads, by what it is of. */
const standing = async () =>
  (
    await sql`select project_id, allocation_id, status, area_id, method, reason, explanation, evidence, candidates from area_tie where ended_at is null and project_part_id is null and allocation_part_id is null order by project_id, allocation_id`.execute(
      county.county.kysely,
    )
  ).rows

const TITLES = [
  '甲溪村渠道',
  '乙溪村山塘',
  '丙溪村泵站',
  '灌溉渠道',
  '甲溪村、乙溪村渠道',
  '东乡水库',
  '乙溪村河道',
] as const
const project = fc.record({
  title: fc.constantFrom(...TITLES),
  department: fc.constantFrom('WATER', 'AGRICULTURE', 'FORESTRY'),
  budget: fc.option(fc.constantFrom('500.00', '700.00'), { nil: null }),
})
const allocation = fc.record({
  project: fc.nat(5),
  fen: fc.integer({ min: 1, max: 99_999 }),
  villageCode: fc.option(fc.constantFrom('990001100201', '990001100202', '990001100203'), {
    nil: null,
    freq: 3,
  }),
})
const share = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((part) => [part, 100_000_000 - part].map((each) => `0.${String(each).padStart(8, '0')}`))
const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom('confirmTie', 'markOutside', 'rejectTie'),
    on: fc.constantFrom('project', 'allocation', 'part'),
    which: fc.nat(),
    areaCode: fc.constantFrom('A', 'B'),
  }),
  fc.record({
    kind: fc.constant('splitProject'),
    which: fc.nat(),
    shares: share,
    places: fc.uniqueArray(fc.constantFrom({ areaCode: 'A' }, { areaCode: 'B' }, { outside: true }, {}), {
      minLength: 2,
      maxLength: 2,
    }),
  }),
  fc.record({ kind: fc.constant('mergeProjects'), which: fc.nat(), other: fc.nat() }),
  fc.record({ kind: fc.constant('money'), which: fc.nat(), fen: fc.integer({ min: 1, max: 9_999 }) }),
)

let counties = 0
test(
  'whatever is decided, all adds up to the fen, and undoing it all brings back how it was',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(project, { minLength: 2, maxLength: 6 }),
        fc.array(allocation, { minLength: 1, maxLength: 8 }),
        fc.array(step as fc.Arbitrary<any>, { minLength: 3, maxLength: 10 }),
        async (projects, allocations, steps) => {
          const name = `c${++counties}`
          await county.projects(
            ...projects.map((each, index) => ({ ...each, externalId: `${name}-${index}` })),
          )
          const sent = allocations.map(
            (
              { project: which, fen: amount, villageCode },
              index,
            ): Parameters<SmallCounty['allocations']>[number] => {
              const number = which % projects.length
              return [
                `${name}-${index}`,
                [projects[number]!.department, `${name}-${number}`],
                `${(amount / 100).toFixed(2)}`,
                { villageCode },
              ]
            },
          )
          await county.allocations(...sent)
          await expectSound()
          const before = await standing()
          const ids = async (type: string, filter: string) =>
            (await county.ask(`{ ${type}(first: 1000, filter: ${filter}) { nodes { id } } }`))[
              type
            ].nodes.map(({ id }: any) => id) as string[]
          const projectIds = await ids('projects', `{ externalId: { contains: "${name}-" } }`)
          const allocationIds = await ids('allocations', `{ externalId: { contains: "${name}-" } }`)
          const taken: string[] = []
          let corrected = false
          for (const each of steps) {
            if (each.kind === 'money') {
              const [externalId, owner] = sent[each.which % sent.length]!
              await county.allocations([externalId, owner, `${(each.fen / 100).toFixed(2)}`])
              corrected = true
              continue
            }
            const of = (list: readonly string[], which: number) => list[which % list.length]!
            const input =
              each.kind === 'splitProject'
                ? {
                    projectId: of(projectIds, each.which),
                    basis: 'MONEY',
                    parts: each.shares.map((part: string, index: number) => ({
                      name: `${index}段`,
                      share: part,
                      ...each.places[index],
                    })),
                  }
                : each.kind === 'mergeProjects'
                  ? { projectId: of(projectIds, each.which), otherProjectId: of(projectIds, each.other) }
                  : await subjectOf(each, projectIds, allocationIds)
            if (input === null) continue
            const result = await county.decide(each.kind, input)
            if (result.decision) taken.push(result.decision.id)
          }
          await expectSound()
          for (const decision of taken.reverse())
            expect(await county.undo(decision)).toMatchObject({ __typename: 'TieDecided' })
          await expectSound()
          if (!corrected) expect(await standing()).toEqual(before)
        },
      ),
      { ...law(5), endOnFailure: true },
    )
  },
)

async function subjectOf(
  { kind, on, which, areaCode }: any,
  projectIds: readonly string[],
  allocationIds: readonly string[],
) {
  const area = kind === 'confirmTie' ? { areaCode } : {}
  if (on === 'project') return { ...area, projectId: projectIds[which % projectIds.length] }
  if (on === 'allocation') return { ...area, allocationId: allocationIds[which % allocationIds.length] }
  const { projects } = await county.ask(
    `{ projects(first: 1000, filter: { id: { in: ${JSON.stringify(projectIds)} } }) { nodes { parts(filter: { endedAt: { isNull: true } }) { nodes { id } } } } }`,
  )
  const parts = projects.nodes.flatMap(({ parts: { nodes } }: any) => nodes.map(({ id }: any) => id))
  return parts.length > 0 ? { ...area, projectPartId: parts[which % parts.length] } : null
}

test('coverage is narrowed by department, programme, year and area', async () => {
  await county.projects(
    { department: 'POWER', externalId: 'line', title: '甲溪村电力线路' },
    { department: 'POWER', externalId: 'idle', title: '乙溪村电力线路' },
  )
  await county.allocations(['line', ['POWER', 'line'], '12.34'])
  const ask = async (args: string) =>
    (await county.ask(`{ tieCoverage(${args}) { ${COVERAGE} } }`)).tieCoverage
  expect(await ask('department: POWER')).toMatchObject({
    total: { projects: 2, allocations: 1, amount: '12.34' },
    tied: { projects: 2, allocations: 1, amount: '12.34' },
    unallocated: '0.00',
  })
  expect(await ask('department: POWER, fiscalYear: 2024')).toMatchObject({
    total: { projects: 1, allocations: 1, amount: '12.34' },
  })
  expect(await ask('department: POWER, areaCode: "B"')).toMatchObject({
    total: { projects: 1, allocations: 0, amount: '0.00' },
  })
  for (const none of ['fiscalYear: 0', 'fiscalYear: 2023', 'programme: GAS', 'areaCode: "Z"'])
    expect(await ask(none)).toMatchObject({
      total: { projects: 0, allocations: 0, amount: '0.00' },
      byReason: [],
      unallocated: '0.00',
    })
  const { fund } = await county.ask(`{ fund(documentNumber: "${DOCUMENT}") { funding { unallocated } } }`)
  expect((await ask('programme: FARMLAND_IRRIGATION')).unallocated).toBe(fund.funding.unallocated)
})

// Last: on the embedded database another county takes the first one's place.
test('coverage by business day: money counts from its day on, and what is known later does not change what was known', async () => {
  const own = await openSmallCounty()
  const ask = async (times: string) =>
    (await own.ask(`{ tieCoverage(${times}) { ${COVERAGE} } }`)).tieCoverage
  const before = await own.moment()
  await own.projects({ department: 'WATER', externalId: 'p', title: '甲溪村渠道' })
  await own.allocations(['1', ['WATER', 'p'], '100.00', { allocatedOn: '2024-03-01' }])
  await own.allocations(['2', ['WATER', 'p'], '40.00', { allocatedOn: '2024-07-01' }])
  const known = await own.moment()
  const tied = async (times: string) => {
    const coverage = await ask(times)
    expectWhole(coverage)
    return [coverage.tied.allocations, coverage.tied.amount, coverage.total.amount]
  }
  expect(await tied('bookedOn: "2024-02-29"')).toEqual([0, '0.00', '0.00'])
  expect(await tied('bookedOn: "2024-03-01"')).toEqual([1, '100.00', '100.00'])
  expect(await tied('bookedOn: "2024-07-01"')).toEqual([2, '140.00', '140.00'])
  expect(await tied(`asOf: "${before}"`)).toEqual([0, '0.00', '0.00'])
  await own.decide('markOutside', { projectId: (await own.project('p')).id })
  expect(await tied('bookedOn: "2024-07-01"')).toEqual([0, '0.00', '140.00'])
  expect(await tied(`bookedOn: "2024-03-01", asOf: "${known}"`)).toEqual([1, '100.00', '100.00'])
})
