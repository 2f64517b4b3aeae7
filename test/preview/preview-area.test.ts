import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { askAs } from '../server/asks.js'
import { square } from '../ties/small-county.js'
import { CODES, openCountyToDraw, type CountyToDraw } from './areas-drawn.js'

let county: CountyToDraw
beforeAll(async () => {
  county = await openCountyToDraw()
})

describe('a preview', () => {
  test('tells what another member would bring, and leaves nothing at all', async () => {
    const before = await county.contents()
    const told = await county.preview({ code: 'B', memberCodes: [CODES.SECOND, CODES.THIRD] }, true)
    expect(await county.contents()).toEqual(before)
    expect(told).toMatchObject({
      __typename: 'AreaPreview',
      isNew: false,
      joining: [{ code: CODES.THIRD }],
      leaving: [],
      alsoIn: [],
      misshapen: null,
      membersClosed: null,
      coming: {
        projects: 2,
        allocations: 1,
        amount: '300.50',
        byLevel: [{ level: 'CITY', allocations: 1, amount: '300.50' }],
      },
      going: { projects: 0, allocations: 0, amount: '0.00', byLevel: [] },
      movingCount: 3,
      hiddenCount: 0,
      quotas: [
        {
          quota: { documentNumber: '确认〔2024〕1号' },
          areaBefore: null,
          areaAfter: { code: 'B' },
          toThisArea: true,
        },
      ],
      before: {
        divisions: [{ code: CODES.SECOND }],
        funding: { allocated: '200.00' },
        projects: { totalCount: 1 },
      },
      after: {
        divisions: [{ code: CODES.SECOND }, { code: CODES.THIRD }],
        contiguous: true,
        funding: { allocated: '500.50' },
        projects: { totalCount: 3 },
        quotas: { nodes: [{ documentNumber: '确认〔2024〕1号' }] },
      },
    })
    expect(told.ties).toContainEqual({
      project: { externalId: 'three' },
      projectPart: null,
      allocation: null,
      statusBefore: 'OUTSIDE',
      areaBefore: null,
      statusAfter: 'TIED',
      areaAfter: { code: 'B' },
      reasonAfter: null,
      toThisArea: true,
      explanation: expect.stringContaining('丙溪'),
      amount: null,
    })
    expect(told.coverageBefore.outside).toMatchObject({ projects: 2, amount: '300.50' })
    expect(told.coverageAfter.outside).toMatchObject({ projects: 0, amount: '0.00' })
    expect(told.coverageBefore).toEqual(await county.coverage())
    expect(told.rules).toEqual(expect.any(Array))
  })
  test('tells that a shape is not allowed, which a drawing is refused for', async () => {
    const apart = { code: 'A', memberCodes: [CODES.FIRST, CODES.THIRD] }
    const told = await county.preview(apart, true)
    expect(told.misshapen).toMatchObject({
      code: 'AREA_MISSHAPEN',
      apart: expect.stringMatching(/^(甲|丙)溪村委会$/),
    })
    // The shape, and that the village that comes in was not asked before the review.
    expect(told.rules).toContainEqual(
      expect.objectContaining({
        rule: 'Q05',
        appearing: 2,
        goingAway: 0,
        appearingSample: [
          expect.objectContaining({ severity: 'HIGH', explanation: expect.stringContaining('不相毗邻') }),
          expect.objectContaining({ severity: 'MEDIUM', explanation: expect.stringContaining('丙溪') }),
        ],
      }),
    )
    const before = await county.contents()
    expect(await county.draw(apart)).toMatchObject({ __typename: 'AreaMisshapen' })
    expect(await county.contents()).toEqual(before)
  })
  test('of a new area needs members, and shows what it would be though it has no record', async () => {
    const told = await county.preview({ memberCodes: [CODES.THIRD] })
    expect(told).toMatchObject({
      isNew: true,
      before: null,
      coming: { projects: 2, amount: '300.50' },
      after: { funding: { allocated: '300.50' } },
    })
    expect(told.ties.find(({ project }: any) => project?.externalId === 'three')).toMatchObject({
      statusAfter: 'TIED',
      areaAfter: null,
      toThisArea: true,
    })
    expect(await county.preview({})).toMatchObject({ __typename: 'UnknownMembers' })
    expect(await county.preview({ code: 'nowhere', memberCodes: [CODES.THIRD] })).toMatchObject({
      __typename: 'NoSuchArea',
    })
    expect(await county.preview({ code: 'A', memberCodes: [CODES.FIRST, '990009999999'] })).toMatchObject({
      __typename: 'UnknownMembers',
      message: expect.stringContaining('990009999999'),
    })
  })
  test('of a boundary moves what lies in it; one that crosses itself is refused with the place', async () => {
    const told = await county.preview({ code: 'B', boundary: square(117, 2) })
    expect(told).toMatchObject({ joining: [], coming: { projects: 1 } })
    expect(told.ties.find(({ project }: any) => project?.externalId === 'point')).toMatchObject({
      statusBefore: 'OUTSIDE',
      statusAfter: 'TIED',
    })
    const crossed = {
      type: 'Polygon',
      coordinates: [
        [
          [117, 28],
          [118, 29],
          [118, 28],
          [117, 29],
          [117, 28],
        ],
      ],
    }
    expect(await county.preview({ code: 'B', boundary: crossed })).toMatchObject({
      __typename: 'BadBoundary',
      message: expect.stringMatching(/117\.5/),
    })
    expect(
      await county.preview({ code: 'B', boundary: { type: 'Point', coordinates: [117, 28] } }),
    ).toMatchObject({ __typename: 'BadBoundary' })
  })
  test('is asked by aliases and fragments like anything else', async () => {
    const { told } = await county.ask(
      `query($code: String!) { told: previewArea(code: $code, memberCodes: ["${CODES.FIRST}", "${CODES.SECOND}"]) { ...P } }
       fragment P on AreaPreview { later: after { n: name list: divisions { c: code } } now: before { n: name } cover: coverageAfter { t: tied { p: projects } } page: ties(first: 1, skip: 1) { explanation } all: tieCount }`,
      { code: 'A' },
    )
    expect(told).toMatchObject({
      later: { n: '甲片区', list: [{ c: CODES.FIRST }, { c: CODES.SECOND }] },
      now: { n: '甲片区' },
      page: [{ explanation: expect.any(String) }],
    })
    expect(told.cover.t.p).toBeGreaterThan(0)
    await expect(
      county.ask(
        `{ previewArea(code: "A", memberCodes: ["${CODES.FIRST}"]) { ... on AreaPreview { ties: before { name } } } }`,
      ),
    ).rejects.toThrow('别名')
  })
})

describe('who may preview', () => {
  const source = `query($code: String, $memberCodes: [String!]) { previewArea(code: $code, memberCodes: $memberCodes) { __typename ... on Forbidden { neededRoles neededDepartments } ... on AreaPreview { hiddenCount movingCount after { code } rules { rule } ties { project { externalId } allocation { externalId } } } } }`
  const as = async (principal: Omit<Principal, 'name'>, variables: Record<string, unknown>) =>
    (await askAs(county.county, { name: '某人', ...principal }, source, variables)).data.previewArea
  const asked = { code: 'B', memberCodes: [CODES.SECOND, CODES.THIRD] }
  const idOf = async (code: string) =>
    (
      await sql<{ id: string }>`select id::text from consolidation_area where code = ${code}`.execute(
        county.county.kysely,
      )
    ).rows[0]!.id
  test('natural resources, the leading group, a township of its own; nobody else', async () => {
    for (const principal of [
      { role: 'CLERK', department: 'NATURAL_RESOURCES' },
      { role: 'LEADING_GROUP' },
    ] as const)
      expect(await as(principal, asked)).toMatchObject({
        __typename: 'AreaPreview',
        hiddenCount: 0,
        movingCount: 3,
        after: { code: 'B' },
      })
    const own = { role: 'TOWNSHIP', areaIds: [await idOf('B')] } as const
    // What would come is no record of the township's yet.
    const township = await as(own, asked)
    expect(township).toMatchObject({
      __typename: 'AreaPreview',
      hiddenCount: 3,
      movingCount: 0,
      after: { code: 'B' },
    })
    expect(await as(own, { code: 'B', memberCodes: [CODES.THIRD] })).toMatchObject({
      hiddenCount: 3,
      ties: [{ project: { externalId: 'two' } }, { allocation: { externalId: '2' } }],
    })
    for (const refused of [
      await as(own, { ...asked, code: 'A' }),
      await as(own, { memberCodes: [CODES.THIRD] }),
      await as({ role: 'CLERK', department: 'WATER' }, asked),
      await as({ role: 'AUDITOR' }, asked),
      await as({ role: 'PUBLIC' }, asked),
      await as({ role: 'CLERK', department: 'NATURAL_RESOURCES', scopes: ['READ'] }, asked),
    ])
      expect(refused).toEqual({
        __typename: 'Forbidden',
        neededRoles: expect.arrayContaining(['CLERK', 'LEADING_GROUP', 'TOWNSHIP']),
        neededDepartments: ['NATURAL_RESOURCES'],
      })
  })
  test('of another area, and of findings on what it does not see, a township is told nothing', async () => {
    const told = async (principal: Omit<Principal, 'name'>, code: string, codes: string[]) =>
      (
        await askAs(
          county.county,
          { name: '某人', ...principal },
          `query($code: String, $codes: [String!]) { previewArea(code: $code, memberCodes: $codes) { ... on AreaPreview { alsoIn { division { code } area { code } } rules { rule } } } }`,
          { code, codes },
        )
      ).data.previewArea
    const [a, b] = [await idOf('A'), await idOf('B')]
    const shared = [CODES.FIRST, CODES.SECOND]
    expect(await told({ role: 'ADMINISTRATOR' }, 'B', shared)).toMatchObject({
      alsoIn: [{ division: { code: CODES.FIRST }, area: { code: 'A' } }],
    })
    expect(await told({ role: 'TOWNSHIP', areaIds: [b] }, 'B', shared)).toMatchObject({ alsoIn: [] })
    // The village that comes in was not asked, which a township learns of its own alone.
    const apart = [CODES.FIRST, CODES.THIRD]
    expect((await told({ role: 'ADMINISTRATOR' }, 'A', apart)).rules).toContainEqual({ rule: 'Q05' })
    expect((await told({ role: 'TOWNSHIP', areaIds: [a] }, 'A', apart)).rules).toEqual([])
  })
  test('a drawing is natural resources’ and the leading group’s alone', async () => {
    const mutation = `mutation($input: DrawAreaInput!) { drawArea(input: $input) { __typename } }`
    const input = { idempotencyKey: 'rights', code: 'B', memberCodes: [CODES.SECOND], reason: '不变' }
    const kind = async (principal: Omit<Principal, 'name'>) =>
      (
        await askAs(county.county, { name: '某人', ...principal }, mutation, {
          input: { ...input, idempotencyKey: JSON.stringify(principal) },
        })
      ).data.drawArea.__typename
    expect(await kind({ role: 'CLERK', department: 'NATURAL_RESOURCES' })).toBe('AreaDrawn')
    expect(await kind({ role: 'LEADING_GROUP' })).toBe('AreaDrawn')
    expect(await kind({ role: 'TOWNSHIP', areaIds: [await idOf('B')] })).toBe('Forbidden')
    expect(await kind({ role: 'CLERK', department: 'WATER' })).toBe('Forbidden')
    expect(await kind({ role: 'PUBLIC' })).toBe('Forbidden')
  })
})
