import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { PUBLIC, type Principal } from '../../src/database/principal.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { normaliseText } from '../../src/values/text.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'
import { doorOf } from '../door.js'
import { law } from '../laws.js'

let county: SmallCounty
beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    { department: 'WATER', externalId: 'SL-2024-001', title: '甲溪村灌溉渠道改造', place: '东乡甲溪村' },
    { department: 'WATER', externalId: 'SL-2024-002', title: '乙溪水库除险加固', place: '乙溪村' },
    { department: 'WATER', externalId: 'SL-2024-003', title: '水库' },
    { department: 'AGRICULTURE', externalId: 'NY-9', title: '丙溪村机耕道_50%' },
  )
  await county.allocations(['X-1', ['WATER', 'SL-2024-001'], '5.00', { place: '东乡渠道衬砌段' }])
  await county.bring((unit) =>
    recordFunds(unit, [
      {
        documentNumber: '赣财农〔2024〕15号',
        name: '农田水利资金',
        level: 'PROVINCE',
        programme: 'FARMLAND_IRRIGATION',
        fiscalYear: 2024,
        amount: '1.00',
      },
    ]),
  )
})

interface Hit {
  type: string
  field: string
  text: string
  score: number
  node: Record<string, string>
}
const search = async (text: string, more = ''): Promise<Hit[]> =>
  (
    await county.ask(
      `query ($text: String!) { search(text: $text${more}) { type field text score node { __typename id ... on Project { name } ... on Fund { documentNumber } } } }`,
      { text },
    )
  ).search
const texts = async (text: string, more?: string) => (await search(text, more)).map((hit) => hit.text)

test('what is just so comes first, then what begins so, then what has it within', async () => {
  const hits = await search('水库')
  expect(hits.map(({ text }) => text)).toEqual(['水库', '乙溪水库除险加固'])
  expect(hits[0]).toMatchObject({
    type: 'PROJECT',
    field: 'name',
    score: 1,
    node: { __typename: 'Project', name: '水库' },
  })
  expect(await texts('甲溪')).toEqual(['甲溪村委会', '甲溪村灌溉渠道改造'])
  expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score)
})

test('one character and two are enough, wherever they stand', async () => {
  expect(await texts('库')).toEqual(['水库', '乙溪水库除险加固'])
  expect(await texts('固')).toEqual(['乙溪水库除险加固'])
  expect(await texts('灌溉')).toEqual(['甲溪村灌溉渠道改造'])
  expect(await texts('道改造')).toEqual(['甲溪村灌溉渠道改造'])
  expect(await texts('衬砌')).toEqual(['东乡渠道衬砌段'])
})

test('traditional and full-width characters, brackets and spaces make no difference', async () => {
  for (const written of [
    '赣财农〔2024〕15号',
    '贛財農[2024]15號',
    '赣财农（２０２４）15号',
    ' 赣财农 【2024】 15 号',
  ])
    expect((await search(written))[0]).toMatchObject({
      type: 'FUND',
      field: 'documentNumber',
      score: 1,
      node: { documentNumber: '赣财农〔2024〕15号' },
    })
  expect((await texts('sl-2024-００1'))[0]).toBe('SL-2024-001')
  expect(await texts('渠道改造')).toEqual(['甲溪村灌溉渠道改造'])
})

test('a word that is slightly wrong finds what is like it', async () => {
  const [hit] = await search('甲溪村灌既渠道改造')
  expect(hit).toMatchObject({ text: '甲溪村灌溉渠道改造' })
  expect(hit!.score).toBeLessThan(0.5)
})

test('signs that a pattern would read mean themselves', async () => {
  expect(await texts('_50%')).toEqual(['丙溪村机耕道_50%'])
  expect(await texts('%')).toEqual(['丙溪村机耕道_50%'])
  expect(await texts('__')).toEqual([])
  for (const odd of ['\\', '\\\\%', "'", '$1', '', '  ', '"'.repeat(5), '(((', '\u200b'])
    expect(Array.isArray(await texts(odd))).toBe(true)
})

test('only the types that are asked for, and no more than asked for', async () => {
  expect((await search('溪', ', types: [ADMINISTRATIVE_DIVISION]')).map(({ type }) => type)).toEqual(
    Array(3).fill('ADMINISTRATIVE_DIVISION'),
  )
  expect(await search('溪', ', first: 2')).toHaveLength(2)
  expect(await search('溪', ', types: []')).toEqual([])
  await expect(search('溪', ', first: 101')).rejects.toMatchObject({ code: 'BAD_PAGE', path: 'first' })
  await expect(search('溪'.repeat(201))).rejects.toMatchObject({ code: 'BAD_SEARCH', path: 'text' })
  await expect(search('溪\u0000')).rejects.toMatchObject({ code: 'BAD_SEARCH', path: 'text' })
})

test('what is renamed is found by its new name alone, and what was merged by what it was merged into', async () => {
  const renamed = (name: string) =>
    county.bring((unit) =>
      recordFunds(unit, [
        {
          documentNumber: '林〔2024〕3号',
          name,
          level: 'CITY',
          programme: 'PLAIN_GREENING',
          fiscalYear: 2024,
          amount: '1.00',
        },
      ]),
    )
  await renamed('防护林带')
  expect(await texts('防护林')).toEqual(['防护林带'])
  await renamed('经果林带')
  expect(await texts('防护')).toEqual([])
  expect(await texts('经果林')).toEqual(['经果林带'])
  await county.projects(
    { department: 'FORESTRY', externalId: 'LY-1', title: '育苗基地' },
    { department: 'FORESTRY', externalId: 'LY-2', title: '苗圃' },
  )
  const [one, other] = [await county.project('LY-1', 'FORESTRY'), await county.project('LY-2', 'FORESTRY')]
  const merged = await county.decide('mergeProjects', { projectId: one.id, otherProjectId: other.id })
  expect(await search('苗圃')).toMatchObject([{ text: '苗圃', node: { id: one.id } }])
  await county.undo(merged.decision.id)
  expect(await search('苗圃')).toMatchObject([{ text: '苗圃', node: { id: other.id } }])
})

test('everybody finds the divisions, and a township the contracts of its areas', async () => {
  const {
    rows: [area],
  } = await sql<{ id: string }>`select id::text from consolidation_area where code = 'A'`.execute(
    county.county.kysely,
  )
  await sql`insert into contract (number, name, contractor, amount, project_id)
    select 'HT-甲-1', '甲溪渠道施工合同', '某建筑公司', 1, id from project where external_id = 'SL-2024-001'`.execute(
    county.county.kysely,
  )
  const found = async (principal: Principal) => {
    const { search: hits } = await doorOf(county.county, principal)('{ search(text: "甲溪") { type text } }')
    return (hits as Hit[]).map(({ type, text }) => `${type} ${text}`).sort()
  }
  expect(await found({ name: '东乡', role: 'TOWNSHIP', areaIds: [area!.id] })).toEqual([
    'ADMINISTRATIVE_DIVISION 甲溪村委会',
    'CONTRACT 甲溪渠道施工合同',
    'PROJECT 甲溪村灌溉渠道改造',
  ])
  expect(await found(PUBLIC)).toEqual(['ADMINISTRATIVE_DIVISION 甲溪村委会'])
})

test('the database folds a text as the rest of the system does', async () => {
  const character = fc.oneof(
    fc.constantFrom(
      ...'財農鄉鎮體溝渠壩庫灣縣區橋樑圍墾塢薴苧髮發後后裡里（）〔〕［］１２ａＢ 　\t\u200b\ufe0f㎡①ﬁ、。，；',
    ),
    fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0x20000, max: 0x2fa1d }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0xf900, max: 0xfad9 }).map((code) => String.fromCodePoint(code)),
  )
  const samples = fc.sample(fc.string({ unit: character, maxLength: 30 }), law(3000, 7))
  const { rows } = await sql<{
    folded: string
  }>`select fold_text(t) as folded from jsonb_array_elements_text(${JSON.stringify(samples)}::jsonb) with ordinality s(t, n) order by n`.execute(
    county.county.kysely,
  )
  const brackets: Record<string, string> = Object.fromEntries(
    [...'〔【[〖{'].map((open) => [open, '(']).concat([...'〕】]〗}'].map((close) => [close, ')'])),
  )
  const expected = samples.map((text) =>
    normaliseText(text)
      .replace(/\s/g, '')
      .toLowerCase()
      .replace(/[〔【[〖{〕】\]〗}]/g, (bracket) => brackets[bracket]!)
      .replace(/[《》〈〉“”‘’"']/g, ''),
  )
  expect(rows.map(({ folded }) => folded)).toEqual(expected)
})
