import { beforeAll, expect, test } from 'vitest'
import { fen, openSmallCounty, type SmallCounty } from './small-county.js'

let county: SmallCounty
let project: SmallCounty['project']
let decide: SmallCounty['decide']
let undo: SmallCounty['undo']

/** Projects of every standing, each with money. */
beforeAll(async () => {
  county = await openSmallCounty()
  ;({ project, decide, undo } = county)
  await county.projects(
    { department: 'WATER', externalId: 'clear', title: '东乡甲溪村灌溉渠道工程', budget: '100.00' },
    {
      department: 'WATER',
      externalId: 'wide',
      title: '东乡甲溪村、乙溪村灌溉渠道工程',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [116.7, 28.1],
            [117.1, 28.1],
            [117.1, 28.2],
            [116.7, 28.2],
            [116.7, 28.1],
          ],
        ],
      },
    },
    { department: 'WATER', externalId: 'vague', title: '灌溉渠道工程' },
    { department: 'WATER', externalId: 'twin', title: '东乡甲溪村山塘加固工程', budget: '500.00' },
    { department: 'AGRICULTURE', externalId: 'twin', title: '甲溪村山塘加固项目', budget: '500.00' },
  )
  await county.allocations(
    ['1', ['WATER', 'clear'], '100.00'],
    ['2', ['WATER', 'wide'], '100.01'],
    ['3', ['WATER', 'vague'], '50.00'],
    ['4', ['WATER', 'twin'], '200.00'],
    ['5', ['AGRICULTURE', 'twin'], '300.00'],
  )
})

async function addsUp() {
  const { total, tied, outside, unresolved } = await county.figures()
  for (const column of ['projects', 'allocations'] as const)
    expect(tied[column] + outside[column] + unresolved[column]).toBe(total[column])
  expect(fen(tied.amount) + fen(outside.amount) + fen(unresolved.amount)).toBe(fen(total.amount))
  return total
}

test('a confirmed tie stands, its money follows, and undoing it brings back what the evidence says', async () => {
  const { id, tie } = await project('vague')
  const result = await decide('confirmTie', { projectId: id, areaCode: 'b' })
  expect(result).toMatchObject({
    __typename: 'TieDecided',
    decision: { kind: 'CONFIRM', decidedBy: '测试员', reason: '现场核实' },
    tie: { status: 'TIED', method: 'MANUAL', area: { code: 'B' } },
  })
  expect((await project('vague')).allocations.nodes[0].tie).toMatchObject({
    status: 'TIED',
    method: 'INHERITED',
    area: { code: 'B' },
  })
  expect(await undo(result.decision.id)).toMatchObject({
    __typename: 'TieDecided',
    tie: { status: 'UNRESOLVED' },
  })
  const after = await project('vague')
  expect(after).toMatchObject({ tieHistory: { totalCount: 3 }, tie: { ...tie, id: after.tie.id } })
  expect(after.tieDecisions.nodes).toEqual([
    { kind: 'CONFIRM', decidedBy: '测试员', reason: '现场核实', undoneBy: { kind: 'UNDO' } },
    { kind: 'UNDO', decidedBy: '测试员', reason: '现场核实', undoneBy: null },
  ])
  await addsUp()
})

test('of two decisions the later stands; when it is undone, the one before', async () => {
  const { id } = await project('vague')
  const first = await decide('confirmTie', { projectId: id, areaCode: 'A' })
  const second = await decide('markOutside', { projectId: id })
  expect((await project('vague')).tie).toMatchObject({ status: 'OUTSIDE', method: 'MANUAL' })
  await undo(second.decision.id)
  expect((await project('vague')).tie).toMatchObject({ status: 'TIED', area: { code: 'A' } })
  await undo(first.decision.id)
  expect((await project('vague')).tie.reason).toBe('NO_EVIDENCE')
})

test('a rejected tie does not come back by itself, until the rejection is undone', async () => {
  const { id } = await project('clear')
  const rejected = await decide('rejectTie', { projectId: id })
  expect(await project('clear')).toMatchObject({ tie: { status: 'UNRESOLVED', reason: 'CONFLICT' } })
  // A correction of the record that says the same does not bring it back either.
  await county.projects({
    department: 'WATER',
    externalId: 'clear',
    title: '甲溪村灌溉渠道工程',
    budget: '100.00',
  })
  expect(await project('clear')).toMatchObject({ tie: { status: 'UNRESOLVED', reason: 'CONFLICT' } })
  await undo(rejected.decision.id)
  expect(await project('clear')).toMatchObject({
    tie: { status: 'TIED', method: 'PLACE_NAME', area: { code: 'A' } },
  })
})

test('a decision that was rejected stands no more, and what the evidence says does', async () => {
  const { id } = await project('clear')
  const confirmed = await decide('confirmTie', { projectId: id, areaCode: 'B' })
  const rejected = await decide('rejectTie', { projectId: id })
  expect((await project('clear')).tie).toMatchObject({
    status: 'TIED',
    method: 'PLACE_NAME',
    area: { code: 'A' },
  })
  await undo(rejected.decision.id)
  expect((await project('clear')).tie).toMatchObject({
    status: 'TIED',
    method: 'MANUAL',
    area: { code: 'B' },
  })
  await undo(confirmed.decision.id)
})

test('a decision against the evidence stands when the record is corrected, and the evidence is shown beside it', async () => {
  const { id } = await project('clear')
  const marked = await decide('markOutside', { projectId: id })
  await county.projects({
    department: 'WATER',
    externalId: 'clear',
    title: '东乡甲溪村灌溉渠道改造工程',
    budget: '100.00',
  })
  const { tie } = await project('clear')
  expect(tie).toMatchObject({ status: 'OUTSIDE', method: 'MANUAL' })
  expect(tie.explanation).toContain('自动证据指向甲片区（A）')
  expect(tie.evidence).toEqual(
    expect.arrayContaining([
      { method: 'MANUAL', supports: true },
      { method: 'PLACE_NAME', supports: false },
    ]),
  )
  await undo(marked.decision.id)
})

test('money can be placed apart from its project, and follows it again when that is undone', async () => {
  const { allocations } = await project('clear')
  const [{ id, tie }] = allocations.nodes
  const placed = await decide('confirmTie', { allocationId: id, areaCode: 'B' })
  expect(placed).toMatchObject({
    allocation: { externalId: '1' },
    tie: { method: 'MANUAL', area: { code: 'B' } },
  })
  await undo(placed.decision.id)
  const rejected = await decide('rejectTie', { allocationId: id })
  expect(rejected.tie).toMatchObject({ status: 'UNRESOLVED', reason: 'CONFLICT' })
  await undo(rejected.decision.id)
  const [after] = (await project('clear')).allocations.nodes
  expect(after.tie).toEqual({ ...tie, id: after.tie.id })
})

const PARTS = [
  { name: '甲段', share: '0.33333333', areaCode: 'A' },
  { name: '乙段', share: '0.66666667', areaCode: 'B' },
]

test('a split project counts as its parts, its money is shared to the fen, and the split can be undone', async () => {
  const before = await addsUp()
  const { id, tie } = await project('wide')
  expect(tie).toMatchObject({ status: 'UNRESOLVED', reason: 'SPANS_AREAS' })
  const split = await decide('splitProject', { projectId: id, basis: 'MONEY', parts: PARTS })
  expect(split.__typename).toBe('TieDecided')
  const after = await project('wide')
  expect(
    after.parts.nodes.map((part: any) => [part.tie.area.code, part.tie.method, part.tie.evidence]),
  ).toEqual([
    ['A', 'MANUAL', [{ method: 'MANUAL', supports: true }]],
    ['B', 'MANUAL', [{ method: 'MANUAL', supports: true }]],
  ])
  expect(
    after.allocations.nodes[0].parts.nodes.map((part: any) => [part.amount, part.area.code]).sort(),
  ).toEqual([
    ['33.34', 'A'],
    ['66.67', 'B'],
  ])
  expect(await addsUp()).toEqual({
    ...before,
    projects: before.projects + 1,
    allocations: before.allocations + 1,
  })
  const { consolidationArea } = await county.ask(
    '{ consolidationArea(code: "A") { funding { allocated } projectParts { totalCount } } }',
  )
  expect(consolidationArea).toMatchObject({
    funding: { allocated: '133.34' },
    projectParts: { totalCount: 1 },
  })
  // New money is shared as it comes, and a corrected amount is shared anew.
  await county.allocations(['6', ['WATER', 'wide'], '0.01'])
  await county.allocations(['6', ['WATER', 'wide'], '0.02'])
  const shared = (await project('wide')).allocations.nodes.find((each: any) => each.externalId === '6')
  expect(shared.parts.nodes.map((part: any) => [part.amount, part.area.code]).sort()).toEqual([
    ['0.01', 'A'],
    ['0.01', 'B'],
  ])
  await undo(split.decision.id)
  expect(await addsUp()).toEqual({
    projects: before.projects,
    allocations: before.allocations + 1,
    amount: `${(Number(before.amount) + 0.02).toFixed(2)}`,
  })
  expect((await project('wide')).tie).toMatchObject({ reason: 'SPANS_AREAS' })
})

test('a part that nobody has placed awaits a decision with its money', async () => {
  const { id } = await project('wide')
  const split = await decide('splitProject', {
    projectId: id,
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.5', areaCode: 'A' },
      { name: '余段', share: '0.5' },
    ],
  })
  const rest = (await project('wide')).parts.nodes.find((part: any) => part.name === '余段')
  expect(rest.tie).toMatchObject({ status: 'UNRESOLVED', reason: 'SPANS_AREAS' })
  const { tieWorklist } = await county.ask(
    '{ tieWorklist(filter: { projectPart: { name: { eq: "余段" } } }) { nodes { amount waitingAllocations projectPart { name } } } }',
  )
  expect(tieWorklist.nodes).toEqual([
    { amount: '50.01', waitingAllocations: 2, projectPart: { name: '余段' } },
  ])
  const placed = await decide('markOutside', { projectPartId: rest.id })
  expect(placed).toMatchObject({ projectPart: { name: '余段' }, tie: { status: 'OUTSIDE' } })
  await undo(placed.decision.id)
  await undo(split.decision.id)
})

test('money that a reviewer placed is not shared among the parts', async () => {
  const { id, allocations } = await project('wide')
  const split = await decide('splitProject', { projectId: id, basis: 'MONEY', parts: PARTS })
  const before = await addsUp()
  const placed = await decide('confirmTie', { allocationId: allocations.nodes[0].id, areaCode: 'B' })
  expect(placed.tie).toMatchObject({ method: 'MANUAL', area: { code: 'B' } })
  expect((await project('wide')).allocations.nodes[0].parts.nodes).toEqual([])
  expect(await addsUp()).toEqual({ ...before, allocations: before.allocations - 1 })
  await undo(placed.decision.id)
  expect((await project('wide')).allocations.nodes[0].parts.nodes).toHaveLength(2)
  await undo(split.decision.id)
})

test('a project is split by land area as its shape lies', async () => {
  const { id } = await project('wide')
  const split = await decide('splitProject', {
    projectId: id,
    basis: 'LAND_AREA',
    parts: [
      { name: '甲段', areaCode: 'A' },
      { name: '乙段', areaCode: 'B' },
    ],
  })
  const shares = (await project('wide')).parts.nodes
    .filter((part: any) => part.endedAt === null)
    .map((part: any) => part.share)
  expect(shares[0]).toBeCloseTo(0.75, 6)
  expect(shares[0] + shares[1]).toBeCloseTo(1, 8)
  await undo(split.decision.id)
})

test('two records of one project are offered as such, merged, counted once, and parted again', async () => {
  const [water, farm] = [await project('twin'), await project('twin', 'AGRICULTURE')]
  expect([water.tie.reason, farm.tie.reason]).toEqual(['POSSIBLE_DUPLICATE', 'POSSIBLE_DUPLICATE'])
  const before = await addsUp()
  const merged = await decide('mergeProjects', { projectId: water.id, otherProjectId: farm.id })
  expect(merged.__typename).toBe('TieDecided')
  const one = await project('twin', 'AGRICULTURE')
  expect(one.id).toBe(water.id)
  expect(one.sources.nodes).toHaveLength(2)
  expect(one.allocations.nodes.map(({ amount, tie }: any) => [amount, tie.area?.code]).sort()).toEqual([
    ['200.00', 'A'],
    ['300.00', 'A'],
  ])
  // What is kept of the one that was merged, a contract say, is still found in the area.
  expect(one.mergedProjects.nodes).toMatchObject([
    { id: farm.id, tie: { status: 'TIED', method: 'INHERITED', area: { code: 'A' } } },
  ])
  const { consolidationArea } = await county.ask(
    '{ consolidationArea(code: "A") { projects(filter: { externalId: { eq: "twin" } }) { nodes { id } } } }',
  )
  expect(consolidationArea.projects.nodes).toEqual([{ id: water.id }])
  expect(await addsUp()).toEqual({ ...before, projects: before.projects - 1 })
  expect((await county.ask('{ projects { totalCount } }')).projects.totalCount).toBe(before.projects - 1)
  // The department sends its record again, and new money for it: both go to the project that it is now.
  await county.projects({
    department: 'AGRICULTURE',
    externalId: 'twin',
    title: '甲溪村山塘加固整治项目',
    budget: '500.00',
  })
  await county.allocations(['7', ['AGRICULTURE', 'twin'], '1.00'])
  expect((await project('twin')).allocations.nodes).toHaveLength(3)
  await undo(merged.decision.id)
  const parted = await project('twin', 'AGRICULTURE')
  expect(parted).toMatchObject({ id: farm.id, name: '甲溪村山塘加固整治项目' })
  expect(parted.allocations.nodes.map(({ externalId }: any) => externalId).sort()).toEqual(['5', '7'])
  expect((await project('twin')).allocations.nodes.map(({ externalId }: any) => externalId)).toEqual(['4'])
  await county.projects({
    department: 'AGRICULTURE',
    externalId: 'twin',
    title: '甲溪村山塘加固项目',
    budget: '500.00',
  })
  expect((await project('twin', 'AGRICULTURE')).tie.reason).toBe('POSSIBLE_DUPLICATE')
})

test('saying where a project lies says that it is no duplicate', async () => {
  const water = await project('twin')
  const confirmed = await decide('confirmTie', { projectId: water.id, areaCode: 'A' })
  expect((await project('twin', 'AGRICULTURE')).tie).toMatchObject({ status: 'TIED', area: { code: 'A' } })
  // A merge that is undone leaves that as it was.
  const merged = await decide('mergeProjects', {
    projectId: water.id,
    otherProjectId: (await project('twin', 'AGRICULTURE')).id,
  })
  await undo(merged.decision.id)
  expect((await project('twin', 'AGRICULTURE')).tie).toMatchObject({ status: 'TIED', area: { code: 'A' } })
  await undo(confirmed.decision.id)
  expect((await project('twin', 'AGRICULTURE')).tie.reason).toBe('POSSIBLE_DUPLICATE')
})

test('what was decided of a project holds for the one that it is merged into, and goes with it again', async () => {
  const pair = async (name: string) => {
    await county.projects(
      { department: 'WATER', externalId: name, title: `甲溪村${name}` },
      { department: 'AGRICULTURE', externalId: name, title: `${name}改造` },
    )
    await county.allocations([`m-${name}`, ['AGRICULTURE', name], '7.00'])
    return [(await project(name)).id, (await project(name, 'AGRICULTURE')).id] as const
  }
  const merge = ([kept, other]: readonly [string, string]) =>
    decide('mergeProjects', { projectId: kept, otherProjectId: other })
  const standing = async (name: string) => {
    const { tie, allocations } = await project(name)
    return [tie, ...allocations.nodes.map((each: any) => each.tie)].map(
      ({ status, area }) => area?.code ?? status,
    )
  }

  const confirmed = await pair('提灌站')
  await decide('confirmTie', { projectId: confirmed[1], areaCode: 'B', reason: '实地看过' })
  const merged = await merge(confirmed)
  expect(merged).toMatchObject({ tie: { method: 'MANUAL', area: { code: 'B' } } })
  expect(await standing('提灌站')).toEqual(['B', 'B'])
  expect((await project('提灌站')).tie.explanation).toContain('实地看过')
  await undo(merged.decision.id)
  expect(await standing('提灌站')).toEqual(['A'])
  expect((await project('提灌站', 'AGRICULTURE')).tie).toMatchObject({ area: { code: 'B' } })
  // Undone by itself, it is not undone again with the merge.
  const again = await merge(confirmed)
  const { nodes } = (
    await county.ask(
      `{ project(department: WATER, externalId: "提灌站") { tieDecisions(filter: { kind: { eq: CONFIRM } }) { nodes { id undoneBy { id } } } } }`,
    )
  ).project.tieDecisions
  await undo(nodes.find(({ undoneBy }: any) => undoneBy === null).id)
  expect(await standing('提灌站')).toEqual(['A', 'A'])
  await undo(again.decision.id)

  const outside = await pair('拦水坝')
  await decide('markOutside', { projectId: outside[1] })
  await merge(outside)
  expect(await standing('拦水坝')).toEqual(['OUTSIDE', 'OUTSIDE'])

  const rejected = await pair('沉沙池')
  await decide('confirmTie', { projectId: rejected[1], areaCode: 'A' })
  await decide('rejectTie', { projectId: rejected[1] })
  await merge(rejected)
  expect((await project('沉沙池')).tie).toMatchObject({ status: 'UNRESOLVED', reason: 'CONFLICT' })

  // Both decided: alike they stand, unlike they are refused.
  const both = await pair('蓄水池')
  await decide('confirmTie', { projectId: both[0], areaCode: 'A' })
  const wrong = await decide('confirmTie', { projectId: both[1], areaCode: 'B' })
  expect(await merge(both)).toMatchObject({ code: 'DECISIONS_DIFFER' })
  await undo(wrong.decision.id)
  const barred = await decide('rejectTie', { projectId: both[0] })
  await decide('confirmTie', { projectId: both[1], areaCode: 'A' })
  expect(await merge(both)).toMatchObject({ code: 'DECISIONS_DIFFER' })
  await undo(barred.decision.id)
  expect(await merge(both)).toMatchObject({ __typename: 'TieDecided' })
  expect(await standing('蓄水池')).toEqual(['A', 'A'])
})

test('what two records are alike by is kept through a merge with a third', async () => {
  await county.projects(
    {
      department: 'FORESTRY',
      externalId: 'wood',
      title: '丙溪村村庄绿化',
      budget: '70.00',
      poolNumber: 'P1',
    },
    { department: 'HOUSING', externalId: 'wood', title: '丙溪村改厕', budget: '90.00', poolNumber: 'P2' },
    { department: 'TRANSPORT', externalId: 'wood', title: '丙溪村道路', budget: '80.00', poolNumber: 'P2' },
  )
  const ids = await Promise.all(
    ['FORESTRY', 'HOUSING'].map(async (department) => (await project('wood', department)).id),
  )
  expect((await project('wood', 'TRANSPORT')).tie.reason).toBe('POSSIBLE_DUPLICATE')
  const merged = await decide('mergeProjects', { projectId: ids[0], otherProjectId: ids[1] })
  expect((await project('wood', 'TRANSPORT')).tie.reason).toBe('POSSIBLE_DUPLICATE')
  expect((await project('wood', 'FORESTRY')).tie.reason).toBe('POSSIBLE_DUPLICATE')
  await undo(merged.decision.id)
  expect((await project('wood', 'FORESTRY')).tie.status).toBe('OUTSIDE')
  expect((await project('wood', 'HOUSING')).tie.reason).toBe('POSSIBLE_DUPLICATE')
})

test('the same request again gives the same decision', async () => {
  const { id } = await project('vague')
  const input = { idempotencyKey: 'again', projectId: id, areaCode: 'A' }
  const first = await decide('confirmTie', input)
  expect((await decide('confirmTie', { ...input, allocationId: null })).decision.id).toBe(first.decision.id)
  expect(
    (await project('vague')).tieDecisions.nodes.filter(
      ({ undoneBy, kind }: any) => kind === 'CONFIRM' && !undoneBy,
    ),
  ).toHaveLength(1)
  await undo(first.decision.id)
})
