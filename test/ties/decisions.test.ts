import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { recordAreas } from '../../src/areas/record-areas.js'
import { recordBoundaries } from '../../src/areas/record-boundaries.js'
import { recordDivisions } from '../../src/areas/record-divisions.js'
import type { Database } from '../../src/database/open.js'
import { work } from '../../src/database/work.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { recordProjects } from '../../src/projects/record-projects.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'

let county: Database
let ask: ReturnType<typeof doorOf>
const square = (x: number) => ({ type: 'Polygon', coordinates: [[[x, 28], [x + 1, 28], [x + 1, 29], [x, 29], [x, 28]]] })

/** Two areas side by side, a village outside both, and projects of every standing. */
beforeAll(async () => {
  county = await openCounty()
  ask = doorOf(county)
  await work(county, { name: '测试员' }, FOLLOWERS, async (unit) => {
    await recordDivisions(unit, [
      { code: '990001000000', level: 'COUNTY', name: '安县', parentCode: null },
      { code: '990001100000', level: 'TOWNSHIP', name: '东乡', parentCode: '990001000000' },
      ...[['201', '甲溪'], ['202', '乙溪'], ['203', '丙溪']].map(([code, stem]) => ({ code: `990001100${code}`, level: 'VILLAGE', name: `${stem}村委会`, parentCode: '990001100000' })),
    ])
    await recordBoundaries(unit, [201, 202, 203].map((code, index) => ({ code: `990001100${code}`, geometry: square(116 + index) })))
    await recordAreas(unit, [
      { code: 'A', name: '甲片区', scope: 'VILLAGES', memberCodes: ['990001100201'] },
      { code: 'B', name: '乙片区', scope: 'VILLAGES', memberCodes: ['990001100202'] },
    ])
    await recordProjects(unit, [
      { department: 'WATER', externalId: 'clear', title: '东乡甲溪村灌溉渠道工程', budget: '100.00' },
      { department: 'WATER', externalId: 'wide', title: '东乡甲溪村、乙溪村灌溉渠道工程', geometry: { type: 'Polygon', coordinates: [[[116.7, 28.1], [117.1, 28.1], [117.1, 28.2], [116.7, 28.2], [116.7, 28.1]]] } },
      { department: 'WATER', externalId: 'vague', title: '灌溉渠道工程' },
      { department: 'WATER', externalId: 'twin', title: '东乡甲溪村山塘加固工程', budget: '500.00' },
      { department: 'AGRICULTURE', externalId: 'twin', title: '甲溪村山塘加固项目', budget: '500.00' },
    ])
    await recordFunds(unit, [{ documentNumber: '财〔2024〕1号', name: '水利资金', level: 'CITY', programme: 'FARMLAND_IRRIGATION', fiscalYear: 2024, amount: '1000.00' }])
    await recordAllocations(unit, [
      ['1', ['WATER', 'clear'], '100.00'], ['2', ['WATER', 'wide'], '100.01'], ['3', ['WATER', 'vague'], '50.00'], ['4', ['WATER', 'twin'], '200.00'], ['5', ['AGRICULTURE', 'twin'], '300.00'],
    ].map(([externalId, project, amount]) => ({ fund: '财〔2024〕1号', externalId, project, amount })))
  })
})

const TIE = 'tie { status method reason explanation area { code } }'
const project = async (externalId: string, department = 'WATER') =>
  (await ask(`{ project(department: ${department}, externalId: "${externalId}") { id name ${TIE} tieHistory { totalCount } sources { nodes { department externalId } } allocations { nodes { amount ${TIE} parts { nodes { amount area { code } } } } } parts(filter: { endedAt: { isNull: true } }) { nodes { name share ${TIE} } } } }`)).project
const RESULT = `__typename ... on TieDecided { decision { id kind decidedBy reason } tie { status method area { code } } project { name } } ... on Problem { code message }`
let keys = 0
const decide = async (mutation: string, type: string, input: Record<string, unknown>) =>
  (await ask(`mutation($input: ${type}!) { result: ${mutation}(input: $input) { ${RESULT} } }`, { input: { idempotencyKey: `k${++keys}`, reason: '现场核实', ...input } })).result
const undo = (decisionId: string) => decide('undoTieDecision', 'UndoTieDecisionInput', { decisionId })
const figures = async () => (await ask('{ tieCoverage { total { projects allocations amount } tied { projects allocations amount } outside { projects allocations amount } unresolved { projects allocations amount } unallocated } }')).tieCoverage

async function addsUp() {
  const { total, tied, outside, unresolved } = await figures()
  for (const column of ['projects', 'allocations'] as const) expect(tied[column] + outside[column] + unresolved[column]).toBe(total[column])
  expect((Number(tied.amount) + Number(outside.amount) + Number(unresolved.amount)).toFixed(2)).toBe(total.amount)
  return total
}

test('a confirmed tie stands, its money follows, and undoing it brings back what the evidence says', async () => {
  const { id } = await project('vague')
  const result = await decide('confirmTie', 'ConfirmTieInput', { projectId: id, areaCode: 'B' })
  expect(result).toMatchObject({ __typename: 'TieDecided', decision: { kind: 'CONFIRM', decidedBy: '测试员', reason: '现场核实' }, tie: { status: 'TIED', method: 'MANUAL', area: { code: 'B' } } })
  expect((await project('vague')).allocations.nodes[0].tie).toMatchObject({ status: 'TIED', method: 'INHERITED', area: { code: 'B' } })
  expect(await undo(result.decision.id)).toMatchObject({ __typename: 'TieDecided', tie: { status: 'UNRESOLVED' } })
  expect(await project('vague')).toMatchObject({ tie: { reason: 'NO_EVIDENCE' }, tieHistory: { totalCount: 3 } })
  expect(await undo(result.decision.id)).toMatchObject({ code: 'CANNOT_UNDO' })
  await addsUp()
})

test('a rejected tie does not come back by itself, until the rejection is undone', async () => {
  const { id } = await project('clear')
  const rejected = await decide('rejectTie', 'RejectTieInput', { projectId: id })
  expect(await project('clear')).toMatchObject({ tie: { status: 'UNRESOLVED', reason: 'CONFLICT' } })
  expect(await decide('rejectTie', 'RejectTieInput', { projectId: id })).toMatchObject({ code: 'NOTHING_TO_REJECT' })
  await undo(rejected.decision.id)
  expect(await project('clear')).toMatchObject({ tie: { status: 'TIED', method: 'PLACE_NAME', area: { code: 'A' } } })
})

test('a decision against the evidence stands, and the evidence is shown beside it', async () => {
  const { id } = await project('clear')
  const marked = await decide('markOutside', 'MarkOutsideInput', { projectId: id })
  const { tie } = await project('clear')
  expect(tie).toMatchObject({ status: 'OUTSIDE', method: 'MANUAL' })
  expect(tie.explanation).toContain('自动证据指向甲片区（A）')
  await undo(marked.decision.id)
})

test('a split project counts as its parts, its money is shared to the fen, and the split can be undone', async () => {
  const before = await addsUp()
  const { id, tie } = await project('wide')
  expect(tie).toMatchObject({ status: 'UNRESOLVED', reason: 'SPANS_AREAS' })
  const parts = [{ name: '甲段', share: '0.33333333', areaCode: 'A' }, { name: '乙段', share: '0.66666667', areaCode: 'B' }]
  expect(await decide('splitProject', 'SplitProjectInput', { projectId: id, basis: 'MONEY', parts: [parts[0], { ...parts[1], share: '0.6' }] })).toMatchObject({ code: 'SHARES_DO_NOT_MAKE_WHOLE' })
  const split = await decide('splitProject', 'SplitProjectInput', { projectId: id, basis: 'MONEY', parts })
  expect(split.__typename).toBe('TieDecided')
  const after = await project('wide')
  expect(after.parts.nodes.map((part: any) => part.tie.area.code)).toEqual(['A', 'B'])
  expect(after.allocations.nodes[0].parts.nodes.map((part: any) => [part.amount, part.area.code]).sort()).toEqual([['33.34', 'A'], ['66.67', 'B']])
  const total = await addsUp()
  expect(total).toEqual({ ...before, projects: before.projects + 1, allocations: before.allocations + 1 })
  const { consolidationArea } = await ask('{ consolidationArea(code: "A") { funding { allocated } projects { totalCount } projectParts { totalCount } } }')
  expect(consolidationArea).toMatchObject({ funding: { allocated: '133.34' }, projectParts: { totalCount: 1 } })
  expect(await decide('splitProject', 'SplitProjectInput', { projectId: id, basis: 'MONEY', parts })).toMatchObject({ code: 'CANNOT_RESHAPE' })
  await undo(split.decision.id)
  expect(await addsUp()).toEqual(before)
  expect((await project('wide')).tie).toMatchObject({ reason: 'SPANS_AREAS' })
})

test('a project is split by land area as its shape lies', async () => {
  const { id } = await project('wide')
  const split = await decide('splitProject', 'SplitProjectInput', { projectId: id, basis: 'LAND_AREA', parts: [{ name: '甲段', areaCode: 'A' }, { name: '乙段', areaCode: 'B' }] })
  const shares = (await project('wide')).parts.nodes.slice(-2).map((part: any) => part.share)
  expect(shares[0]).toBeCloseTo(0.75, 6)
  expect(shares[0] + shares[1]).toBeCloseTo(1, 8)
  await undo(split.decision.id)
})

test('two records of one project are offered as such, merged, counted once, and parted again', async () => {
  const [water, farm] = [await project('twin'), await project('twin', 'AGRICULTURE')]
  expect([water.tie.reason, farm.tie.reason]).toEqual(['POSSIBLE_DUPLICATE', 'POSSIBLE_DUPLICATE'])
  const before = await addsUp()
  const merged = await decide('mergeProjects', 'MergeProjectsInput', { projectId: water.id, otherProjectId: farm.id })
  expect(merged.__typename).toBe('TieDecided')
  const one = await project('twin', 'AGRICULTURE')
  expect(one.id).toBe(water.id)
  expect(one.sources.nodes).toHaveLength(2)
  expect(one.allocations.nodes.map(({ amount, tie }: any) => [amount, tie.area?.code]).sort()).toEqual([['200.00', 'A'], ['300.00', 'A']])
  expect(await addsUp()).toEqual({ ...before, projects: before.projects - 1 })
  expect(await decide('mergeProjects', 'MergeProjectsInput', { projectId: water.id, otherProjectId: farm.id })).toMatchObject({ code: 'CANNOT_RESHAPE' })
  await undo(merged.decision.id)
  expect(await addsUp()).toEqual(before)
  expect((await project('twin', 'AGRICULTURE')).tie.reason).toBe('POSSIBLE_DUPLICATE')
})

test('saying where a project lies says that it is no duplicate', async () => {
  const water = await project('twin')
  const confirmed = await decide('confirmTie', 'ConfirmTieInput', { projectId: water.id, areaCode: 'A' })
  expect((await project('twin', 'AGRICULTURE')).tie).toMatchObject({ status: 'TIED', area: { code: 'A' } })
  await undo(confirmed.decision.id)
  expect((await project('twin', 'AGRICULTURE')).tie.reason).toBe('POSSIBLE_DUPLICATE')
})

test('the same request again gives the same decision; another under its key is refused', async () => {
  const { id } = await project('vague')
  const input = { idempotencyKey: 'again', projectId: id, areaCode: 'A' }
  const first = await decide('confirmTie', 'ConfirmTieInput', input)
  expect((await decide('confirmTie', 'ConfirmTieInput', input)).decision.id).toBe(first.decision.id)
  expect(await decide('confirmTie', 'ConfirmTieInput', { ...input, areaCode: 'B' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
  await undo(first.decision.id)
})

test('what is wrong with a decision is said by its name', async () => {
  const { id } = await project('vague')
  expect(await decide('confirmTie', 'ConfirmTieInput', { projectId: id, areaCode: 'Z' })).toMatchObject({ code: 'UNKNOWN_AREA' })
  expect(await decide('confirmTie', 'ConfirmTieInput', { projectId: id, areaCode: 'A', reason: ' ' })).toMatchObject({ code: 'REASON_MISSING' })
  expect(await decide('confirmTie', 'ConfirmTieInput', { areaCode: 'A' })).toMatchObject({ code: 'UNKNOWN_SUBJECT' })
  expect(await decide('confirmTie', 'ConfirmTieInput', { allocationId: id, areaCode: 'A' })).toMatchObject({ code: 'UNKNOWN_SUBJECT' })
})

test('money as the books stood at a moment keeps what was corrected since', async () => {
  const moment = (await sql<{ now: string }>`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`.execute(county.kysely)).rows[0]!.now
  await work(county, { name: '测试员' }, FOLLOWERS, (unit) => recordAllocations(unit, [{ fund: '财〔2024〕1号', externalId: '1', project: ['WATER', 'clear'], amount: '90.00' }]))
  const { fund } = await ask(`{ fund(documentNumber: "财[2024]1号") { now: funding { allocated unallocated } then: funding(asOf: "${moment}") { allocated } } }`)
  expect(fund).toEqual({ now: { allocated: '740.01', unallocated: '259.99' }, then: { allocated: '750.01' } })
  const { consolidationArea } = await ask(`{ consolidationArea(code: "A") { now: funding { allocated } then: funding(asOf: "${moment}") { allocated } } }`)
  expect(consolidationArea).toEqual({ now: { allocated: '90.00' }, then: { allocated: '100.00' } })
})

test('a subject has one current tie', async () => {
  const { rows } = await sql`select project_id, allocation_id from area_tie where ended_at is null and (project_id is not null or allocation_id is not null) group by 1, 2 having count(*) > 1`.execute(county.kysely)
  expect(rows).toEqual([])
})

test('the worklist has what awaits a decision, with its candidates', async () => {
  const { tieWorklist } = await ask('{ tieWorklist(reason: SPANS_AREAS) { totalCount nodes { reason amount waitingAllocations project { externalId } candidates { area { code } text } } } }')
  expect(tieWorklist).toMatchObject({ totalCount: 1, nodes: [{ reason: 'SPANS_AREAS', amount: '100.01', waitingAllocations: 1, project: { externalId: 'wide' } }] })
  expect(tieWorklist.nodes[0].candidates.map((candidate: any) => candidate.area?.code ?? null)).toEqual(expect.arrayContaining(['A', 'B']))
})
