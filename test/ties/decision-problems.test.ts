import { beforeAll, expect, test } from 'vitest'
import { openSmallCounty, type SmallCounty } from './small-county.js'

let county: SmallCounty
let decide: SmallCounty['decide']
let undo: SmallCounty['undo']
const id = async (externalId: string): Promise<string> => (await county.project(externalId)).id

beforeAll(async () => {
  county = await openSmallCounty()
  ;({ decide, undo } = county)
  await county.projects(
    ...['one', 'two', 'three', 'four'].map((externalId) => ({
      department: 'WATER',
      externalId,
      title: `${externalId} 灌溉渠道工程`,
    })),
    { department: 'WATER', externalId: 'below', title: '甲溪村支渠', parentExternalId: 'one' },
    { department: 'WATER', externalId: 'deep', title: '甲溪村斗渠', parentExternalId: 'below' },
    { department: 'WATER', externalId: 'ancient', title: '旧渠道', recordDate: '2019-05-01' },
    {
      department: 'WATER',
      externalId: 'ground',
      title: '渠道',
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
  )
  await county.allocations(['1', ['WATER', 'one'], '100.00'])
})

const PARTS = [
  { name: '甲段', share: '0.5', areaCode: 'A' },
  { name: '乙段', share: '0.5', areaCode: 'B' },
]
const split = async (externalId: string, input: Record<string, unknown> = {}) =>
  decide('splitProject', { projectId: await id(externalId), basis: 'MONEY', parts: PARTS, ...input })
/** What a refused decision says, with its facts. */
const refused = async (mutation: string, input: Record<string, unknown>, facts: string) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const { result } = await county.ask(
    `mutation($input: ${type}!) { result: ${mutation}(input: $input) { __typename ... on Problem { code message } ${facts} } }`,
    { input: { idempotencyKey: `refused ${Math.random()}`, reason: '核实', ...input } },
  )
  return result
}

test('a subject is named by just one id, of its kind, that something bears', async () => {
  const [project, nobody] = [await id('one'), 'Project:00000000-0000-7000-8000-000000000000']
  for (const input of [
    {},
    { projectId: project, allocationId: project },
    { allocationId: project },
    { projectId: nobody },
    { projectId: 'one' },
    { projectId: '' },
  ])
    expect(await decide('confirmTie', { areaCode: 'A', ...input })).toMatchObject({ code: 'UNKNOWN_SUBJECT' })
  expect(await undo(project)).toMatchObject({ code: 'UNKNOWN_SUBJECT' })
})

test('an area must be there, and in force today or at the record’s date', async () => {
  expect(
    await refused(
      'confirmTie',
      { projectId: await id('one'), areaCode: 'Z' },
      '... on UnknownArea { areaCode }',
    ),
  ).toMatchObject({ code: 'UNKNOWN_AREA', areaCode: 'Z' })
  expect(
    await refused(
      'confirmTie',
      { projectId: await id('one'), areaCode: 'OLD' },
      '... on AreaNotInForce { areaCode validFrom validTo }',
    ),
  ).toMatchObject({ code: 'AREA_NOT_IN_FORCE', areaCode: 'OLD', validFrom: null, validTo: '2020-01-01' })
  const confirmed = await decide('confirmTie', { projectId: await id('ancient'), areaCode: 'OLD' })
  expect(confirmed).toMatchObject({ tie: { area: { code: 'OLD' } } })
})

test('a reason and a key are needed, and neither is a book', async () => {
  const input = { projectId: await id('one'), areaCode: 'A' }
  expect(await decide('confirmTie', { ...input, reason: ' \n' })).toMatchObject({ code: 'REASON_MISSING' })
  await expect(decide('confirmTie', { ...input, idempotencyKey: ' ' })).rejects.toMatchObject({
    code: 'BAD_IDEMPOTENCY_KEY',
  })
  await expect(decide('confirmTie', { ...input, idempotencyKey: 'x'.repeat(201) })).rejects.toMatchObject({
    code: 'BAD_IDEMPOTENCY_KEY',
  })
  await expect(decide('confirmTie', { ...input, reason: '长'.repeat(2001) })).rejects.toMatchObject({
    code: 'BAD_REASON',
  })
})

test('one key is for one request of an operation', async () => {
  const input = { idempotencyKey: 'once', projectId: await id('two') }
  const first = await decide('confirmTie', { ...input, areaCode: 'A' })
  expect(await decide('confirmTie', { ...input, areaCode: 'B' })).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  })
  expect(await decide('confirmTie', { ...input, areaCode: 'A', reason: '另一理由' })).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  })
  await undo(first.decision.id)
  // What was undone is not done again by a request that is sent again.
  expect(await decide('confirmTie', { ...input, areaCode: 'A' })).toMatchObject({
    decision: { id: first.decision.id },
    tie: { status: 'UNRESOLVED' },
  })
})

test('a refused request may be sent again under its key once it can be taken', async () => {
  const input = { idempotencyKey: 'later', projectId: await id('two') }
  expect(await decide('rejectTie', input)).toMatchObject({ code: 'NOTHING_TO_REJECT' })
  const confirmed = await decide('confirmTie', { projectId: await id('two'), areaCode: 'A' })
  expect(await decide('rejectTie', input)).toMatchObject({
    __typename: 'TieDecided',
    decision: { kind: 'REJECT' },
  })
  await undo(confirmed.decision.id)
})

test.each([
  ['shares that make less', [{ ...PARTS[0], share: '0.4' }, PARTS[1]], '0.90000000'],
  ['shares that make more', [{ ...PARTS[0], share: '0.50000001' }, PARTS[1]], '1.00000001'],
  [
    'a share of nothing',
    [
      { ...PARTS[0], share: '0' },
      { ...PARTS[1], share: '1' },
    ],
    '1.00000000',
  ],
  [
    'a negative share',
    [
      { ...PARTS[0], share: '-0.5' },
      { ...PARTS[1], share: '1.5' },
    ],
    '1.00000000',
  ],
  [
    'nine decimals',
    [
      { ...PARTS[0], share: '0.500000001' },
      { ...PARTS[1], share: '0.499999999' },
    ],
    '0.00000000',
  ],
  ['words', [{ ...PARTS[0], share: '一半' }, PARTS[1]], '0.50000000'],
])('%s make no split', async (_what, parts, sum) => {
  expect(
    await refused(
      'splitProject',
      { projectId: await id('one'), basis: 'MONEY', parts },
      '... on SharesDoNotMakeWhole { sum }',
    ),
  ).toMatchObject({ code: 'SHARES_DO_NOT_MAKE_WHOLE', sum })
  expect((await county.project('one')).parts.nodes).toEqual([])
})

test.each([
  ['one part', [{ ...PARTS[0], share: '1' }]],
  ['a part without a name', [{ ...PARTS[0], name: ' ' }, PARTS[1]]],
  ['a part in an area and outside', [{ ...PARTS[0], outside: true }, PARTS[1]]],
  [
    'a part without a share, by money',
    [
      { name: '甲段', areaCode: 'A' },
      { name: '乙段', areaCode: 'B' },
    ],
  ],
])('%s is no split', async (_what, parts) => {
  await expect(split('one', { parts })).rejects.toMatchObject({ code: 'BAD_PARTS' })
})

test('a split by land area needs land, all of it, where the parts say', async () => {
  const land = async (externalId: string, ...parts: object[]) =>
    refused(
      'splitProject',
      { projectId: await id(externalId), basis: 'LAND_AREA', parts },
      '... on NoLandThere { part: partName } ... on SharesDoNotMakeWhole { sum }',
    )
  const [a, b, outside] = [
    { name: '甲段', areaCode: 'A' },
    { name: '乙段', areaCode: 'B' },
    { name: '外段', outside: true },
  ]
  expect(await land('one', a, b)).toMatchObject({ code: 'NO_LAND_THERE', part: null })
  expect(await land('ground', a, b, outside)).toMatchObject({ code: 'NO_LAND_THERE', part: '外段' })
  expect(await land('ground', a, { ...outside, outside: undefined, areaCode: 'OLD' })).toMatchObject({
    code: 'AREA_NOT_IN_FORCE',
  })
  expect(await land('ground', b, { name: '余段', outside: true })).toMatchObject({
    code: 'NO_LAND_THERE',
    part: '余段',
  })
  expect(
    await refused(
      'splitProject',
      { projectId: await id('ground'), basis: 'MONEY', parts: [PARTS[0], { ...PARTS[1], areaCode: 'A' }] },
      '... on PartsInOnePlace { commonAreaCode }',
    ),
  ).toMatchObject({ code: 'PARTS_IN_ONE_PLACE', commonAreaCode: 'A' })
})

test('what is split is decided on by its parts', async () => {
  const done = await split('one')
  const project = await county.project('one')
  const subject = { projectId: project.id }
  const facts = '... on AlreadySplit { parts { name } }'
  for (const [mutation, more] of [
    ['confirmTie', { areaCode: 'A' }],
    ['markOutside', {}],
    ['rejectTie', {}],
    ['splitProject', { basis: 'MONEY', parts: PARTS }],
  ] as const)
    expect(await refused(mutation, { ...subject, ...more }, facts)).toMatchObject({
      code: 'ALREADY_SPLIT',
      parts: [{ name: '甲段' }, { name: '乙段' }],
    })
  expect(
    await refused('mergeProjects', { projectId: await id('two'), otherProjectId: project.id }, facts),
  ).toMatchObject({ code: 'ALREADY_SPLIT' })
  expect(await decide('rejectTie', { allocationId: project.allocations.nodes[0].id })).toMatchObject({
    code: 'NOTHING_TO_REJECT',
  })
  await undo(done.decision.id)
  expect(
    await refused(
      'confirmTie',
      { projectPartId: project.parts.nodes[0].id, areaCode: 'A' },
      '... on PartGivenUp { part { name } }',
    ),
  ).toMatchObject({ code: 'PART_GIVEN_UP', part: { name: '甲段' } })
})

test('a split is undone after the decisions that were taken on its parts since, not before', async () => {
  const done = await split('one')
  const [part] = (await county.project('one')).parts.nodes.filter(({ endedAt }: any) => endedAt === null)
  const rejected = await decide('rejectTie', { projectPartId: part.id })
  expect(rejected.tie).toMatchObject({ status: 'UNRESOLVED', reason: 'SPANS_AREAS' })
  expect(
    await refused(
      'undoTieDecision',
      { decisionId: done.decision.id },
      '... on LaterDecisionStands { decisions { id } }',
    ),
  ).toMatchObject({ code: 'LATER_DECISION_STANDS', decisions: [{ id: rejected.decision.id }] })
  await undo(rejected.decision.id)
  expect(
    (await county.project('one')).parts.nodes.find(({ id: own }: any) => own === part.id).tie,
  ).toMatchObject({ status: 'TIED', area: { code: 'A' } })
  const undone = await undo(done.decision.id)
  expect(undone.__typename).toBe('TieDecided')
  expect(
    await refused(
      'undoTieDecision',
      { decisionId: done.decision.id },
      '... on AlreadyUndone { undoneBy { id } }',
    ),
  ).toMatchObject({ code: 'ALREADY_UNDONE', undoneBy: { id: undone.decision.id } })
  expect(await undo(undone.decision.id)).toMatchObject({ code: 'UNDO_IS_FINAL' })
  expect(await undo(rejected.decision.id)).toMatchObject({ code: 'ALREADY_UNDONE' })
})

test('a project is not merged into itself, into a part of it, or twice', async () => {
  const [one, two, three, deep] = await Promise.all(['one', 'two', 'three', 'deep'].map(id))
  expect(await decide('mergeProjects', { projectId: one, otherProjectId: one })).toMatchObject({
    code: 'SAME_PROJECT',
  })
  for (const [projectId, otherProjectId] of [
    [one, deep],
    [deep, one],
  ])
    expect(
      await refused(
        'mergeProjects',
        { projectId, otherProjectId },
        '... on PartOfOther { subProject { id } }',
      ),
    ).toMatchObject({ code: 'PART_OF_OTHER', subProject: { id: deep } })
  const merged = await decide('mergeProjects', { projectId: one, otherProjectId: two })
  const facts = '... on AlreadyMerged { into { id } }'
  expect(await refused('mergeProjects', { projectId: three, otherProjectId: two }, facts)).toMatchObject({
    code: 'ALREADY_MERGED',
    into: { id: one },
  })
  expect(await refused('confirmTie', { projectId: two, areaCode: 'A' }, facts)).toMatchObject({
    code: 'ALREADY_MERGED',
    into: { id: one },
  })
  await undo(merged.decision.id)
})

test('a merge is undone after what was done with the project that it made', async () => {
  const [one, two, three] = await Promise.all(['one', 'two', 'three'].map(id))
  const first = await decide('mergeProjects', { projectId: two, otherProjectId: three })
  const second = await decide('mergeProjects', { projectId: one, otherProjectId: two })
  expect((await county.project('three')).id).toBe(one)
  const facts = '... on LaterDecisionStands { decisions { id kind } }'
  expect(await refused('undoTieDecision', { decisionId: first.decision.id }, facts)).toMatchObject({
    code: 'LATER_DECISION_STANDS',
    decisions: [{ id: second.decision.id }],
  })
  const third = await split('one')
  expect(await refused('undoTieDecision', { decisionId: second.decision.id }, facts)).toMatchObject({
    decisions: [{ id: third.decision.id, kind: 'SPLIT' }],
  })
  for (const { decision } of [third, second]) expect((await undo(decision.id)).__typename).toBe('TieDecided')
  expect((await county.project('three')).id).toBe(two)
  await undo(first.decision.id)
  expect((await county.project('three')).id).toBe(three)
})
