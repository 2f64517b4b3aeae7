import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { administrator, type Principal } from '../../src/database/principal.js'
import { getSchema } from '../../src/server/schema.js'
import { openTwoWorlds, type World } from '../database/two-worlds.js'
import { openDoor, type Ask } from './open-door.js'
import { SAMPLES, Stage } from './operation-samples.js'
import type { Database } from '../../src/database/database.js'

const system = (department: string, name = `${department} 系统`): Principal => ({
  name,
  role: 'SYSTEM',
  department,
})
const [WATER, AGRICULTURE] = [system('WATER'), system('AGRICULTURE')]
const ADMINISTRATOR = administrator('管理员')

let county: Database
let ids: Record<World, Record<string, string>>
let ask: Ask
beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
  ask = await openDoor(county, [WATER, AGRICULTURE, ADMINISTRATOR])
})

const SEND = `mutation ($input: ImportRecordsInput!) { r: importRecords(input: $input) {
  __typename ... on ImportReport { inserted rejected records { id outcome } } ... on Problem { code } } }`
const send = async (who: Principal, records: object[], more: object = {}) => {
  const input = {
    idempotencyKey: 'batch-1',
    department: who.department,
    table: 'projects',
    records,
    ...more,
  }
  const { data, code, message } = await ask(who, SEND, { input })
  return data?.r ?? { code, message }
}

test('two departments may use the same key, and each is given its own answer', async () => {
  const water = await send(WATER, [{ externalId: '键1', title: '渠道' }])
  expect(water).toMatchObject({ inserted: 1 })
  const agriculture = await send(AGRICULTURE, [{ externalId: '键2', title: '良田' }])
  expect(agriculture).toMatchObject({ inserted: 1 })
  expect(await send(WATER, [{ externalId: '键1', title: '渠道' }])).toEqual(water)
  expect(await send(AGRICULTURE, [{ externalId: '键2', title: '良田' }])).toEqual(agriculture)
  expect(await send(WATER, [{ externalId: '键3', title: '山塘' }])).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  })
})

test('whoever sends for several departments has keys of their own for each', async () => {
  for (const department of ['WATER', 'FORESTRY', 'ENVIRONMENT'])
    expect(
      await send(ADMINISTRATOR, [{ externalId: '代1', title: '渠道' }], {
        department,
        idempotencyKey: '代报',
      }),
    ).toMatchObject({ inserted: 1 })
})

test('a system whose key was renewed finds the answers that it was given', async () => {
  const records = [{ externalId: '续1', title: '泵站' }]
  const first = await send(WATER, records, { idempotencyKey: '换密钥前' })
  expect(first).toMatchObject({ inserted: 1 })
  const renewed = system('WATER', '水务新密钥')
  expect(await send(renewed, records, { idempotencyKey: '换密钥前' })).toEqual(first)
})

test('the order of a record’s fields is no other request; a field that is cleared is', async () => {
  const key = { idempotencyKey: '字段次序' }
  const first = await send(WATER, [{ externalId: '序1', title: '渠道', place: '甲溪村' }], key)
  expect(first).toMatchObject({ inserted: 1 })
  expect(await send(WATER, [{ place: '甲溪村', title: '渠道', externalId: '序1' }], key)).toEqual(first)
  expect(await send(WATER, [{ externalId: '序1', title: '渠道', place: null }], key)).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  })
})

test('two reviewers may decide on ties with the same key', async () => {
  const projects: string[] = []
  for (const [number, who] of [
    ['归1', WATER],
    ['归2', AGRICULTURE],
  ] as const)
    projects.push(
      (await send(who, [{ externalId: number, title: '某工程' }], { idempotencyKey: number })).records[0].id,
    )
  const decide = async (department: string, projectId: string) =>
    (
      await ask(
        { name: `${department} 审核`, role: 'REVIEWER', department },
        'mutation ($input: MarkOutsideInput!) { r: markOutside(input: $input) { __typename ... on TieDecided { decision { id } } ... on Problem { code } } }',
        { input: { idempotencyKey: 'd-1', projectId, reason: '在区外' } },
      )
    ).data.r
  const first = await decide('WATER', projects[0]!)
  expect(first).toMatchObject({ __typename: 'TieDecided' })
  expect(await decide('AGRICULTURE', projects[1]!)).toMatchObject({ __typename: 'TieDecided' })
  expect(await decide('WATER', projects[0]!)).toEqual(first)
})

test('a key that is empty, blank or too long is refused by name, by every operation that has one', async () => {
  const stage = new Stage(county, ids, ask)
  const mutations = (await getSchema()).getMutationType()!.getFields()
  const wrong: string[] = []
  let asked = 0
  for (const [name, [sample]] of Object.entries(SAMPLES)) {
    const args = await sample!.args(stage, 'water')
    const input = args.input as Record<string, unknown> | undefined
    if (input?.idempotencyKey === undefined) continue
    const type = String(mutations[name]!.args[0]!.type)
    for (const idempotencyKey of ['', ' 　', 'k'.repeat(201)]) {
      const { data, code } = await ask(
        ADMINISTRATOR,
        `mutation ($input: ${type}) { r: ${name}(input: $input) { __typename } }`,
        { input: { ...input, idempotencyKey } },
      )
      asked++
      if (code !== 'BAD_IDEMPOTENCY_KEY')
        wrong.push(`${name} ${idempotencyKey.length}: ${code ?? JSON.stringify(data)}`)
    }
  }
  expect(asked).toBeGreaterThan(200)
  expect(wrong).toEqual([])
  const { rows } = await sql<{
    count: string
  }>`select count(*)::text as count from idempotency_key where btrim(key) = '' or length(key) > 200`.execute(
    county.kysely,
  )
  expect(rows[0]!.count).toBe('0')
})
