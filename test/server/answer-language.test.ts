import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/database.js'
import type { Principal } from '../../src/database/principal.js'
import { preferredLanguage } from '../../src/server/answer-language.js'
import { openSmallCounty } from '../ties/small-county.js'
import { openDoor, type Ask } from './open-door.js'

const WATER: Principal = { name: '水务系统', role: 'SYSTEM', department: 'WATER' }
const GROUP: Principal = { name: '整治办', role: 'LEADING_GROUP' }
const PUBLIC: Principal = { name: '公众', role: 'PUBLIC' }
const ENGLISH = { 'accept-language': 'en-GB, zh;q=0.5' }
const CHINESE = /^\P{Script=Latin}*\p{Script=Han}/u
const HAN = /\p{Script=Han}/u

let county: Database
let ask: Ask
beforeAll(async () => {
  ;({ county } = await openSmallCounty())
  ask = await openDoor(county, [WATER, GROUP])
})

test('English is spoken to whoever prefers it, Chinese to all others', () => {
  for (const header of [
    undefined,
    '',
    '*',
    'de',
    'zh',
    'zh-CN,zh;q=0.9,en;q=0.8',
    'en;q=0',
    'en;q=0.5,*',
    '%;q',
  ])
    expect(preferredLanguage(header), header).toBe('zh')
  for (const header of [
    'en',
    'en-US',
    'EN',
    'de, en;q=0.1',
    'en,zh;q=0.9',
    'zh;q=0.2, en;q=0.3',
    'en, *;q=0.1',
  ])
    expect(preferredLanguage(header), header).toBe('en')
})

test.each([
  ['an error of an argument', '{ projects(first: 100000) { totalCount } }'],
  ['a scalar that cannot be read', '{ projects(filter: { budget: { eq: "much" } }) { totalCount } }'],
  ['a limit', `{ ${Array.from({ length: 201 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
])('%s is told in one language', async (_what, query) => {
  const [chinese, english] = [await ask(GROUP, query), await ask(GROUP, query, {}, ENGLISH)]
  expect(chinese.message).toMatch(HAN)
  expect(chinese.message).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}(?! "\$)/)
  expect(english.message).not.toMatch(HAN)
  expect(english.code).toBe(chinese.code)
})

test('a problem is told in one language, and its facts are the same', async () => {
  const query = `mutation { r: confirmTie(input: { idempotencyKey: "k", projectId: "Project:01900000-0000-7000-8000-000000000000", areaCode: "A", reason: "因" })
    { __typename ... on Problem { code message } ... on UnknownSubject { givenId } } }`
  const [chinese, english] = [await ask(GROUP, query), await ask(GROUP, query, {}, ENGLISH)]
  expect(chinese.data.r).toMatchObject({
    __typename: 'UnknownSubject',
    message: expect.stringMatching(CHINESE),
  })
  expect(english.data.r).toEqual({
    ...chinese.data.r,
    message: expect.stringMatching(/^No project, part, allocation or decision “Project:.*” was found\./),
  })
})

test('an answer that is kept is told anew in the language of whoever asks again', async () => {
  const send = (headers: Record<string, string>) =>
    ask(
      WATER,
      `mutation { r: importRecords(input: { idempotencyKey: "kept", table: "projects", records: [{ externalId: "语1", title: "渠道", budget: "许多" }] }) {
        ... on ImportReport { rejected records { problems { path message } } } } }`,
      {},
      headers,
    )
  const first = await send(ENGLISH)
  expect(first.data.r.records[0].problems).toEqual([
    { path: ['budget'], message: 'An amount of money was expected; found “许多”.' },
  ])
  expect((await send({})).data.r.records[0].problems[0].message).toMatch(/^应为金额，实为“许多”，请核对。$/)
  expect(await send(ENGLISH)).toEqual(first)
  // What stands in the database is told in the reader's language. It quotes the row, and is for its sender.
  const problemFor = async (reader: typeof WATER) =>
    (await ask(reader, '{ importRows(last: 1) { nodes { problem } } }', {}, ENGLISH)).data
  expect((await problemFor(GROUP)).importRows.nodes[0].problem).toBeNull()
  const data = await problemFor(WATER)
  expect(data.importRows.nodes[0].problem).toMatch(/^[^一-鿿]*“budget”: An amount of money was expected/)
})

test('readers of both languages at once do not hear each other’s', async () => {
  const query = '{ projects(first: 100000) { totalCount } }'
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      ask(index % 3 ? GROUP : PUBLIC, query, {}, index % 2 ? ENGLISH : {}),
    ),
  )
  answers.forEach(({ message }, index) => {
    if (index % 2) expect(message).not.toMatch(HAN)
    else expect(message).toMatch(HAN)
  })
})
