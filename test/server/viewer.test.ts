import { beforeAll, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Principal } from '../../src/database/principal.js'
import { PUBLIC } from '../../src/database/principal.js'
import { openTwoWorlds } from '../database/two-worlds.js'
import { openDoor, type Ask } from './open-door.js'

const clerk: Principal = { name: '水务经办', role: 'CLERK', department: 'WATER' }
let township: Principal
let ask: Ask
beforeAll(async () => {
  const { county, ids } = await openTwoWorlds()
  township = { name: '镇指挥部', role: 'TOWNSHIP', areaIds: [ids.water.consolidation_area!] }
  ask = await openDoor(county, [clerk, township, PUBLIC])
})

const who = async (principal: Principal, operations?: string[]) =>
  (
    await ask(
      principal,
      `query ($operations: [String!]) { viewer(operations: $operations) { principal role department areas { id } may { operation allowed why } } }`,
      { operations },
    )
  ).data!.viewer

test('whoever asks is told who that is, and what may be done', async () => {
  const deeds = ['recordPayment', 'importRecords', 'confirmTie']
  expect(await who(clerk, deeds)).toMatchObject({
    principal: '水务经办',
    role: 'CLERK',
    department: 'WATER',
    areas: [],
    may: [
      { operation: 'recordPayment', allowed: false, why: expect.any(String) },
      { operation: 'importRecords', allowed: true, why: null },
      { operation: 'confirmTie', allowed: false, why: expect.any(String) },
    ],
  })
  expect(await who(township)).toMatchObject({
    role: 'TOWNSHIP',
    department: null,
    areas: [{ id: expect.any(String) }],
  })
  expect((await who(PUBLIC)).may.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([
    { operation: 'submitObjection', allowed: true, why: null },
  ])
  expect((await who(clerk, ['__proto__'])).may[0]).toMatchObject({ allowed: false })
})

test('whoever comes without credentials is called the public, in the reader’s language alone', async () => {
  for (const [language, principal] of [
    ['zh', '公众'],
    ['en', 'The public'],
  ] as const) {
    const answer = await ask(PUBLIC, '{ viewer { principal } }', {}, { 'accept-language': language })
    expect(answer.data!.viewer).toEqual({ principal })
  }
})

test('more operations than there may be are refused, and one asked twice is told once', async () => {
  expect(
    (
      await who(
        clerk,
        Array.from({ length: 5000 }, () => 'recordPayment'),
      )
    ).may,
  ).toHaveLength(1)
  const { code } = await ask(clerk, 'query ($all: [String!]) { viewer(operations: $all) { role } }', {
    all: Array.from({ length: 201 }, (_, place) => `operation${place}`),
  })
  expect(code).toBe('TOO_MANY_OPERATIONS')
})

test('what may be done is told of every mutation that there is', async () => {
  const { data } = await ask(clerk, '{ __schema { mutationType { fields { name } } } version }')
  const names = data!.__schema.mutationType.fields.map(({ name }: { name: string }) => name)
  expect((await who(clerk)).may.map(({ operation }: { operation: string }) => operation).sort()).toEqual(
    names.sort(),
  )
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(data!.version).toBe(version)
})
