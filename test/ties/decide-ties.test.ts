import { afterEach, beforeEach, expect, test } from 'vitest'
import { leaveCounties } from '../county.js'
import { fen, openSmallCounty, type SmallCounty } from './small-county.js'

let county: SmallCounty
let keys = 0

beforeEach(async () => {
  county = await openSmallCounty()
  await county.projects(
    ...['one', 'two', 'three'].map((externalId) => ({
      department: 'WATER',
      externalId,
      title: `${externalId} 灌溉渠道工程`,
    })),
    { department: 'WATER', externalId: 'clear', title: '东乡甲溪村灌溉渠道工程' },
  )
  await county.allocations(
    ['1', ['WATER', 'one'], '100.01'],
    ['2', ['WATER', 'two'], '20.00'],
    ['3', ['WATER', 'clear'], '3.00'],
  )
})

// The next test has the same county, empty.
afterEach(leaveCounties)

const FIGURE = '{ projects allocations amount }'
const ask = async (decisions: object[], more: object = {}) => {
  const { decideTies } = await county.ask(
    `mutation($input: DecideTiesInput!) { decideTies(input: $input) { __typename
      ... on TiesDecided { dryRun decided decisions { decision { id kind reason madeWith { id } } tie { id status area { code } } }
        moves { status area { code } comes ${FIGURE} goes ${FIGURE} } }
      ... on Problem { code message }
      ... on DecisionsRefused { refused { index problem { code ... on TieConflict { tie { id } standing { kind decidedBy } } ... on UnknownArea { areaCode } } } } } }`,
    { input: { idempotencyKey: `many ${++keys}`, reason: '现场核实', decisions, ...more } },
  )
  return decideTies
}
const subject = async (externalId: string) => {
  const { id, tie } = await county.project(externalId)
  return { projectId: id as string, expectedTieId: tie.id as string }
}
const NONE = { projects: 0, allocations: 0, amount: '0.00' }

test('many are decided at once, and what moves is told as coverage counts it', async () => {
  const decisions = [
    { kind: 'CONFIRM', areaCode: 'B', ...(await subject('one')) },
    { kind: 'OUTSIDE', reason: '在河道内', ...(await subject('two')) },
    { kind: 'REJECT', ...(await subject('clear')) },
  ]
  const before = await county.figures()
  const tried = await ask(decisions, { dryRun: true })
  expect(tried).toMatchObject({ __typename: 'TiesDecided', dryRun: true, decided: 3, decisions: [] })
  expect(tried.moves).toEqual([
    {
      status: 'TIED',
      area: { code: 'A' },
      comes: NONE,
      goes: { projects: 1, allocations: 1, amount: '3.00' },
    },
    {
      status: 'TIED',
      area: { code: 'B' },
      comes: { projects: 1, allocations: 1, amount: '100.01' },
      goes: NONE,
    },
    { status: 'OUTSIDE', area: null, comes: { projects: 1, allocations: 1, amount: '20.00' }, goes: NONE },
    {
      status: 'UNRESOLVED',
      area: null,
      comes: { projects: 1, allocations: 1, amount: '3.00' },
      goes: { projects: 2, allocations: 2, amount: '120.01' },
    },
  ])
  expect(await county.figures()).toEqual(before)
  expect((await county.project('one')).tieDecisions.nodes).toEqual([])

  const done = await ask(decisions)
  expect(done).toMatchObject({
    dryRun: false,
    moves: tried.moves,
    decisions: [
      { decision: { kind: 'CONFIRM', reason: '现场核实', madeWith: null }, tie: { area: { code: 'B' } } },
      { decision: { kind: 'OUTSIDE', reason: '在河道内' }, tie: { status: 'OUTSIDE' } },
      { decision: { kind: 'REJECT' }, tie: { status: 'UNRESOLVED' } },
    ],
  })
  expect(done.decisions[2].decision.madeWith.id).toBe(done.decisions[0].decision.id)
  const after = await county.figures()
  for (const [name, status] of [
    ['tied', 'TIED'],
    ['outside', 'OUTSIDE'],
    ['unresolved', 'UNRESOLVED'],
  ] as const) {
    const own = done.moves.filter((move: { status: string }) => move.status === status)
    const sum = (way: 'comes' | 'goes') =>
      own.reduce((total: bigint, move: any) => total + fen(move[way].amount), 0n)
    expect(fen(after[name].amount) - fen(before[name].amount)).toBe(sum('comes') - sum('goes'))
  }
  // Each can be undone by itself.
  expect(await county.undo(done.decisions[1].decision.id)).toMatchObject({ __typename: 'TieDecided' })
})

test('the same request again gives the same answer; another under its key is refused', async () => {
  const one = { kind: 'CONFIRM', areaCode: 'B', ...(await subject('one')) }
  const key = { idempotencyKey: 'again' }
  const first = await ask([one], key)
  expect(await ask([one], key)).toEqual(first)
  expect(await ask([{ ...one, areaCode: 'A' }], key)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
})

test('where one cannot be taken none is, and each that cannot is told', async () => {
  const [one, two, three] = [await subject('one'), await subject('two'), await subject('three')]
  // Somebody else decides meanwhile.
  await county.decide('markOutside', { projectId: one.projectId })
  const refused = await ask([
    { kind: 'CONFIRM', areaCode: 'B', ...one },
    { kind: 'CONFIRM', areaCode: 'A', ...two },
    { kind: 'CONFIRM', areaCode: 'Z', ...three },
  ])
  expect(refused).toMatchObject({
    code: 'DECISIONS_REFUSED',
    refused: [
      {
        index: 0,
        problem: {
          code: 'TIE_CONFLICT',
          tie: { id: (await subject('one')).expectedTieId },
          standing: { kind: 'OUTSIDE', decidedBy: '测试员' },
        },
      },
      { index: 2, problem: { code: 'UNKNOWN_AREA', areaCode: 'Z' } },
    ],
  })
  expect(await subject('two')).toEqual(two)
})

test('a single decision is refused too when the tie has changed, and the one before stands', async () => {
  const one = await subject('one')
  await county.decide('markOutside', { projectId: one.projectId })
  for (const [mutation, input] of [
    ['confirmTie', { areaCode: 'A' }],
    ['markOutside', {}],
    ['rejectTie', {}],
    [
      'splitProject',
      { basis: 'MONEY', parts: ['A', 'B'].map((areaCode) => ({ name: areaCode, share: '0.5', areaCode })) },
    ],
  ] as const)
    expect(await county.decide(mutation, { ...one, ...input })).toMatchObject({ code: 'TIE_CONFLICT' })
  expect(await county.decide('rejectTie', await subject('one'))).toMatchObject({ __typename: 'TieDecided' })
})

test('a request that cannot be meant is told by where it is wrong', async () => {
  const one = await subject('one')
  for (const [decisions, argument] of [
    [[], 'input.decisions'],
    [Array.from({ length: 201 }, () => ({ kind: 'OUTSIDE', ...one })), 'input.decisions'],
    [[{ kind: 'CONFIRM', ...one }], 'input.decisions[0].areaCode'],
    [[{ kind: 'OUTSIDE', areaCode: 'A', ...one }], 'input.decisions[0].areaCode'],
    [
      [
        { kind: 'OUTSIDE', ...one },
        { kind: 'REJECT', ...one },
      ],
      'input.decisions[1]',
    ],
  ] as const)
    await expect(ask([...decisions])).rejects.toMatchObject({ code: 'BAD_DECISIONS', path: argument })
  expect(await ask([{ kind: 'OUTSIDE', ...one }], { reason: ' ' })).toMatchObject({ code: 'REASON_MISSING' })
})

test('a candidate tells by what and by which division it was read', async () => {
  await county.projects({ department: 'WATER', externalId: 'both', title: '东乡甲溪村、乙溪村灌溉渠道工程' })
  const { tieWorklist } = await county.ask(
    `{ tieWorklist(filter: { project: { externalId: { eq: "both" } } }) { nodes { candidates { method division { name } area { code } } } } }`,
  )
  expect(tieWorklist.nodes[0].candidates).toEqual([
    { method: 'PLACE_NAME', division: { name: '乙溪村委会' }, area: { code: 'B' } },
    { method: 'PLACE_NAME', division: { name: '甲溪村委会' }, area: { code: 'A' } },
  ])
})
