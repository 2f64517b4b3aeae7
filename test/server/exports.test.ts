import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/database.js'
import { openSmallCounty } from '../ties/small-county.js'
import { openImports, type Sender } from './imports/door.js'

let county: Database
let water: Sender
let auditor: Sender
let address: string
beforeAll(async () => {
  ;({ county } = await openSmallCounty())
  const imports = await openImports(county)
  address = imports.address
  water = await imports.sender('CLERK', 'WATER')
  auditor = await imports.sender('AUDITOR')
  const { body } = await water.send('水务局项目.csv', 'external_id,title,budget,kind\nW-1,\'=HYPERLINK("x"),1200.50,农田水利\nW-2,温圳镇渠道,800,农田水利\n') // prettier-ignore
  await water.job(body.id)
  await water.move('commitImport', body.id)
  await water.job(body.id)
})

const csv = async (who: Sender, path: string, headers = {}) => {
  const response = await who.get(path, headers)
  return { response, rows: parse(await response.text(), { bom: true }) as string[][] }
}

test('a list is taken away by its address: all rows, its headings and words in the language that is asked for', async () => {
  const { response, rows } = await csv(
    water,
    `/exports/projects.csv?columns=externalId,name,budget,kind,area.code&orderBy=${encodeURIComponent('[{"externalId":"ASC"}]')}`,
  )
  expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('项目.csv'))
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(rows).toEqual([
    ['部门内编号', '项目名称', '总投资（元）', '项目类别', expect.stringMatching(/^所属项目区 \//)],
    expect.arrayContaining(['W-1', `'=HYPERLINK("x")`, '1200.50']),
    expect.arrayContaining(['W-2', '温圳镇渠道', '800.00']),
  ])
  const english = await csv(water, '/exports/projects.csv?columns=budget,kind', { 'accept-language': 'en' })
  expect(english.rows[0]).toEqual(['Budget, yuan', expect.stringMatching(/^[A-Za-z ]+/)])
  const filtered = await csv(water, `/exports/projects.csv?filter=${encodeURIComponent('{"externalId":{"eq":"W-2"}}')}&orderBy=${encodeURIComponent('[{"name":"ASC"}]')}`) // prettier-ignore
  expect(filtered.rows).toHaveLength(2)
})

test('a workbook and GeoJSON of the same list', async () => {
  const book = Buffer.from(await (await water.get('/exports/projects.xlsx')).arrayBuffer())
  expect(book.subarray(0, 2).toString()).toBe('PK')
  const areas = (await (
    await auditor.get('/exports/consolidationAreas.geojson?columns=code,name')
  ).json()) as any
  expect(areas.type).toBe('FeatureCollection')
  expect(areas.features[0]).toMatchObject({ type: 'Feature', properties: { code: expect.any(String) } })
  expect(areas.features.some(({ geometry }: any) => geometry !== null)).toBe(true)
})

test('nobody takes away more than it may see: masks hold, and what is not the caller’s is not told', async () => {
  const status = async (path: string, headers = {}) => (await fetch(`${address}${path}`, { headers })).status
  expect(await status('/exports/contracts.csv')).toBe(403)
  expect(await status('/exports/payments.csv', { authorization: 'Bearer qy_public_x' })).toBe(401)
  expect((await csv(auditor, '/exports/importJobs.csv?columns=fileName')).rows).toEqual([
    ['文件名'],
    ['水务局项目.csv'],
  ])
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from trail_people_read`.execute(
    county.kysely,
  )
  await csv(auditor, '/exports/contracts.csv')
  // No contract was shown, so nothing was read.
  expect((await sql<{ n: number }>`select count(*)::integer as n from trail_people_read`.execute(county.kysely)).rows).toEqual(rows) // prettier-ignore
})

test('what is wrong with an address is told', async () => {
  const told = async (path: string) => {
    const response = await water.get(path)
    return [response.status, ((await response.json()) as any).errors[0].extensions.code]
  }
  expect(await told('/exports/nothing.csv')).toEqual([404, 'UNKNOWN_LIST'])
  expect(await told('/exports/projects.pdf')).toEqual([404, 'UNKNOWN_EXPORT'])
  expect(await told('/exports/projects.csv?columns=secret')).toEqual([400, 'UNKNOWN_COLUMN'])
  expect(await told('/exports/projects.csv?filter={')).toEqual([400, 'BAD_JSON'])
  expect(await told(`/exports/projects.csv?filter=${encodeURIComponent('{"nothing":1}')}`)).toEqual([
    400,
    'BAD_FILTER',
  ])
  expect(await told('/exports/funds.geojson')).toEqual([400, 'NO_GEOMETRY'])
  expect(await told('/papers/nothing/A.html')).toEqual([404, 'UNKNOWN_PAPER'])
  expect(await told('/papers/area/Z.html')).toEqual([404, 'UNKNOWN_AREA'])
})

test('a text that cannot be stored is refused wherever it stands in an address', async () => {
  const told = async (path: string) => {
    const response = await auditor.get(path)
    const [error] = ((await response.json()) as any).errors
    return [response.status, error.extensions.code]
  }
  for (const path of [
    ...['area', 'recommendation', 'plan'].map((paper) => `/papers/${paper}/A%00.html`),
    '/papers/%00/A.html',
    '/papers/plan/A.html?title=%00',
    '/papers/area/A.html?bookedOn=2024-12-31%00',
    '/papers/area/A.html?asOf=%00&asOf=2024-12-31',
    '/exports/projects%00.csv',
    '/exports/projects.csv?columns=name%00',
    '/exports/projects.csv?filter=%00',
    '/exports/projects.csv?language=%00',
  ])
    expect([path, await told(path)]).toEqual([path, [400, 'BAD_TEXT']])
  for (const text of ['\\u0000', '\\ud800'])
    expect(
      await told(`/exports/projects.csv?filter=${encodeURIComponent(`{"name":{"eq":"${text}"}}`)}`),
    ).toEqual([400, 'BAD_FILTER'])
})

test('the papers of an area, and the audit pack, in the rights of whoever asks', async () => {
  for (const paper of ['area', 'recommendation', 'plan']) {
    const response = await auditor.get(`/papers/${paper}/A.html`)
    expect([paper, response.status]).toEqual([paper, 200])
    expect(await response.text()).toContain('<!doctype html>')
    expect([403, 404], paper).toContain((await fetch(`${address}/papers/${paper}/A.html`)).status)
  }
  expect((await auditor.get('/exports/audit-pack.xlsx')).status).toBe(200)
  const paper = await auditor.get('/papers/audit-pack.html')
  expect(paper.status).toBe(200)
  const html = await paper.text()
  // The policy that it is sent with lets its own style in.
  const style = createHash('sha256')
    .update(/<style>([\s\S]*?)<\/style>/.exec(html)![1]!)
    .digest('base64')
  expect(paper.headers.get('content-security-policy')).toContain(`'sha256-${style}'`)
  expect(html).toMatch(/<h1>疑点清单<\/h1>[\s\S]*(合计|没有仍成立的疑点)/)
  expect((await fetch(`${address}/papers/audit-pack.html`)).status).toBe(403)
  expect((await fetch(`${address}/exports/audit-pack.xlsx`)).status).toBe(403)
})

test('a paper is kept under its title, in whatever signs that is written', async () => {
  const nameOf = async (title: string) => {
    const { status, headers } = await auditor.get(`/papers/plan/A.html?title=${encodeURIComponent(title)}`)
    return [status, decodeURIComponent(headers.get('content-disposition')!.split("''")[1]!)]
  }
  expect(await nameOf('甲 & 乙 <"丙\'>')).toEqual([200, 'A 甲 & 乙 <"丙\'>.html'])
  // A title that is cut off, and begins with signs that take two places each.
  expect(await nameOf('𠮷'.repeat(150))).toEqual([200, `A ${'𠮷'.repeat(100)}.html`])
})

test('/openapi.json tells every plain address, and each is there', async () => {
  const { openapi, paths } = (await (await fetch(`${address}/openapi.json`)).json()) as any
  expect(openapi).toBe('3.1.0')
  for (const [path, methods] of Object.entries<object>(paths))
    for (const method of Object.keys(methods)) {
      const response = await fetch(`${address}${path.replaceAll(/\{\w+\}/g, 'x')}`, {
        method: method.toUpperCase(),
      })
      // What there is not is answered by Fastify, without a code of ours.
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
      expect([path, errors?.[0]?.extensions.code]).toEqual([path, expect.stringMatching(/^[A-Z_]+$/)])
    }
})
