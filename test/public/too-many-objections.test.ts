import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/database/open.js'
import { objectionDoor, openPublishedCounty, publicFrom, type PublishedCounty } from './objection-door.js'
import type { Database } from '../../src/database/database.js'

let county: PublishedCounty
let many: Database
beforeAll(async () => {
  county = await openPublishedCounty()
  const databaseUrl = process.env.DATABASE_URL
  // Connections of several server processes are no other than several of one; the embedded database has one.
  many = databaseUrl
    ? await openDatabase({ databaseUrl, dataDir: null, schema: county.county.schema, connectionsMax: 24 })
    : county.county
  return () => (databaseUrl ? many.close() : undefined)
})
const none = { answerDays: 30, senderHour: 999, senderDay: 999, countyHour: 999, countyDay: 999 }
const taken = async () =>
  Number(
    (await sql<{ n: string }>`select count(*) as n from objection`.execute(county.county.kysely)).rows[0]!.n,
  )
const codes = (answers: { code?: string; __typename: string }[]) =>
  answers.reduce<Record<string, number>>((sums, { __typename }) => {
    sums[__typename] = (sums[__typename] ?? 0) + 1
    return sums
  }, {})

test('of many at once from one place exactly as many are taken as may be, each with a number of its own', async () => {
  const door = objectionDoor(many, { ...none, senderHour: 7 })
  const answers = await Promise.all(
    Array.from({ length: 24 }, () => door.submit(county.ids.A!, {}, publicFrom('10.3.0.1'))),
  )
  expect(codes(answers)).toEqual({ ObjectionReceived: 7, TooManyObjections: 17 })
  expect(new Set(answers.flatMap(({ number }) => number ?? [])).size).toBe(7)
  expect(await taken()).toBe(7)
  const refused = answers.find(({ limit }) => limit)
  expect(refused).toMatchObject({ limit: 'SENDER', code: 'TOO_MANY_OBJECTIONS' })
  const wait = Date.parse(refused.tryAgainAt) - Date.now()
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(3_600_000)
  // Another place is not held up, nor is one sent again that was taken.
  expect(await door.submit(county.ids.A!, {}, publicFrom('10.3.0.2'))).toMatchObject({
    __typename: 'ObjectionReceived',
  })
})

test('the county as a whole takes no more than it may, from however many places', async () => {
  const before = await taken()
  const door = objectionDoor(many, { ...none, countyHour: before + 5 })
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, place) => door.submit(county.ids.A!, {}, publicFrom(`10.4.0.${place}`))),
  )
  expect(codes(answers)).toEqual({ ObjectionReceived: 5, TooManyObjections: 15 })
  expect(answers.find(({ limit }) => limit).limit).toBe('COUNTY')
  expect(await taken()).toBe(before + 5)
})

test('a household’s network of version 6 is one place; a day is counted beside the hour', async () => {
  const door = objectionDoor(county.county, { ...none, senderDay: 2 })
  const from = (last: string) => door.submit(county.ids.A!, {}, publicFrom(`2001:db8:1:2:${last}`))
  const answers = [await from('a:b:c:d'), await from(':1'), await from('9:9:9:9')]
  expect(codes(answers)).toEqual({ ObjectionReceived: 2, TooManyObjections: 1 })
  const wait = Date.parse(answers[2].tryAgainAt) - Date.now()
  expect(wait).toBeGreaterThan(80_000_000)
  expect(await door.submit(county.ids.A!, {}, publicFrom('2001:db8:1:3::1'))).toMatchObject({
    __typename: 'ObjectionReceived',
  })
})

test('networks of 56 and of 48 bits are counted too, so that one line cannot send in many guises', async () => {
  const door = objectionDoor(county.county, { ...none, senderDay: 2 })
  const from = (address: string) => door.submit(county.ids.A!, {}, publicFrom(address))
  const within = async (addresses: string[]) => {
    const answers: { __typename: string }[] = []
    for (const address of addresses) answers.push(await from(address))
    return codes(answers)
  }
  const networks = (count: number, of: (each: number) => string) =>
    Array.from({ length: count }, (_, each) => of(each))
  expect(await within(networks(6, (each) => `2001:db8:2:${(0x100 + each).toString(16)}::1`))).toEqual({
    ObjectionReceived: 4,
    TooManyObjections: 2,
  })
  expect(await within(networks(6, (each) => `2001:db8:2:${(0x200 + 0x100 * each).toString(16)}::1`))).toEqual(
    {
      ObjectionReceived: 4,
      TooManyObjections: 2,
    },
  )
  // The next line has its own.
  expect(await from('2001:db8:3::1')).toMatchObject({ __typename: 'ObjectionReceived' })
})

test('a part of the county’s is left for those who have sent nothing that day', async () => {
  const before = await taken()
  const countyDay = before + 10
  // A fifth of it is kept.
  const open = countyDay - Math.ceil(countyDay / 5)
  const door = objectionDoor(county.county, { ...none, countyDay })
  const from = (address: string) => door.submit(county.ids.A!, {}, publicFrom(address))
  const often = async (count: number, address: (each: number) => string) => {
    const answers: { __typename: string }[] = []
    for (let each = 0; each < count; each++) answers.push(await from(address(each)))
    return codes(answers)
  }
  expect(await often(10, () => '10.6.0.1')).toEqual({
    ObjectionReceived: open - before,
    TooManyObjections: 10 - (open - before),
  })
  expect(await from('2001:db8:2:9::9')).toMatchObject({ limit: 'COUNTY' })
  expect(await often(10, (each) => `10.6.1.${each}`)).toEqual({
    ObjectionReceived: countyDay - open,
    TooManyObjections: 10 - (countyDay - open),
  })
})

test('what was taken may be sent again when there is no room, and what was refused is not counted', async () => {
  const sender = publicFrom('10.5.0.1')
  const door = objectionDoor(county.county, { ...none, senderHour: 1 })
  const first = await door.submit(county.ids.A!, { idempotencyKey: '仅一次' }, sender)
  for (let turn = 0; turn < 3; turn++)
    expect(await door.submit(county.ids.A!, {}, sender)).toMatchObject({ code: 'TOO_MANY_OBJECTIONS' })
  expect(await door.submit(county.ids.A!, { idempotencyKey: '仅一次' }, sender)).toEqual(first)
  const other = publicFrom('10.5.0.2')
  for (let turn = 0; turn < 3; turn++)
    expect(await door.submit(county.ids.B!, {}, other)).toMatchObject({ code: 'NO_SUCH_SUBJECT' })
  expect(await door.submit(county.ids.A!, {}, other)).toMatchObject({ __typename: 'ObjectionReceived' })
})
