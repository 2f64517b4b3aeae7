import { sql } from 'kysely'
import { revokeKey } from '../../../src/database/api-key.js'
import { administrator } from '../../../src/database/principal.js'
import { listKeys } from '../../../src/systems/keys/list-keys.js'
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/database/database.js'
import { openSmallCounty } from '../../ties/small-county.js'
import { pruneImportFiles } from '../../../src/intake/jobs/prune-import-files.js'
import { openImports, type Sender } from './door.js'

let county: Database
let imports: Awaited<ReturnType<typeof openImports>>
let water: Sender
let forestry: Sender
let finance: Sender
let auditor: Sender
beforeAll(async () => {
  ;({ county } = await openSmallCounty())
  imports = await openImports(county)
  water = await imports.sender('CLERK', 'WATER')
  forestry = await imports.sender('CLERK', 'FORESTRY')
  finance = await imports.sender('CLERK', 'FINANCE')
  auditor = await imports.sender('AUDITOR')
})

const projects = (...rows: string[]) => ['external_id,title,budget', ...rows].join('\n')
const numbers = async () =>
  (await sql<{ id: string }>`select external_id as id from project order by 1`.execute(county.kysely)).rows.map(({ id }) => id) // prettier-ignore

test('a clerk’s file is read, checked and written, and its receipt is told', async () => {
  const { status, body } = await water.send('水务局项目.csv', projects('W-1,前罗村渠道,1200.50', 'W-2,温圳镇渠道,800'))
  expect([status, body]).toEqual([201, { id: expect.stringMatching(/^ImportJob:/), url: expect.stringMatching(/^\/imports\//) }])
  const read = await water.job(body.id)
  expect(read).toMatchObject({ fileName: '水务局项目.csv', state: 'READ', rowsTotal: 2, tables: [{ mapping: 'projects', headerRow: 1 }] })
  expect(read.tables[0].columns).toContainEqual({ letter: 'C', place: 2, heading: 'budget', fields: ['budget'], unit: null, samples: ['1200.50', '800'] })
  expect(await water.move('checkImport', body.id)).toMatchObject({ state: 'CHECKING' })
  expect(await water.job(body.id)).toMatchObject({ state: 'CHECKED', inserted: 2, rejected: 0, run: null, tables: [{ receipt: [{ heading: 'budget', taken: '2000.5', rejected: '0' }] }] })
  expect(await numbers()).toEqual([])
  expect(await water.move('commitImport', body.id)).toMatchObject({ state: 'COMMITTING' })
  expect(await water.job(body.id)).toMatchObject({ state: 'DONE', inserted: 2, run: { inserted: 2 } })
  expect(await numbers()).toEqual(['W-1', 'W-2'])
  // The trail tells by what they were written.
  const { rows: acts } = await sql`select distinct a.operation from trail_entry e join trail_act a on a.id = e.act_id where e.table_name = 'project'`.execute(county.kysely)
  expect(acts).toEqual([{ operation: 'commitImport' }])
  // Asked again, it is done.
  expect(await water.move('commitImport', body.id)).toMatchObject({ code: 'IMPORT_JOB_NOT_READY' })
}) // prettier-ignore

const form = (name: string, content: string, fields: Record<string, string> = {}) => {
  const data = new FormData()
  for (const [field, value] of Object.entries(fields)) data.set(field, value)
  data.set('file', new Blob([content]), name)
  return data
}

test('a form brings the file with its answers; what a form leaves unsaid is asked, and answered', async () => {
  const table = '2024年农田水利项目资金分配表\n序号,项目名称,实施地点,分配金额\n1,前罗村渠道清淤,前罗村,12\n2,温圳镇渠道衬砌,温圳镇,8\n合计,,,20\n'
  const { status, body } = await water.sendForm(form('分配表.csv', table), { 'idempotency-key': 'form-1' })
  expect(status).toBe(201)
  const asked = await water.job(body.id)
  expect(asked.state).toBe('WAITING')
  expect(asked.questions.map(({ key }: { key: string }) => key)).toContain('amountUnit')
  expect(await water.move('answerImport', body.id, { answers: { amountUnit: 'PENNIES' } })).toMatchObject({ code: 'IMPORT_ANSWERS_INVALID' })
  const answers = { amountUnit: 'WAN_YUAN', documentNumber: '赣财农指〔2024〕5号', level: 'PROVINCE', programme: 'RURAL_REVITALISATION', fiscalYear: 2024 }
  expect(await water.move('answerImport', body.id, { answers: { file: '分配表.csv', answers } })).toMatchObject({ state: 'READING' })
  const read = await water.job(body.id)
  // Funds and allocations are the finance bureau's to write.
  expect([read.state, read.questions, read.problem]).toEqual(['REFUSED', [], expect.stringContaining('财政')])
  const again = await finance.sendForm(form('分配表.csv', table, { answers: JSON.stringify({ ...answers, department: 'FINANCE' }), idempotencyKey: 'form-2' }))
  const told = await finance.job(again.body.id)
  expect([told.state, told.problem, told.questions]).toEqual(['READ', null, []])
  await finance.move('commitImport', told.id)
  expect(await finance.job(told.id)).toMatchObject({ state: 'DONE', rejected: 0, tables: expect.arrayContaining([expect.objectContaining({ mapping: 'allocations', receipt: [expect.objectContaining({ taken: '200000' })] })]) })
}) // prettier-ignore

test('finance is asked whose the projects are that it lists, and does not make them its own', async () => {
  const table = '2024年农田水利项目资金分配表\n序号,项目名称,实施地点,分配金额（万元）\n1,温圳镇泵站改造,温圳镇,6\n2,前罗村水塘整治,前罗村,4\n合计,,,10\n'
  const before = await numbers()
  const { body } = await finance.sendForm(form('泵站分配表.csv', table), { 'idempotency-key': 'form-3' })
  const asked = await finance.job(body.id)
  expect(asked.state).toBe('WAITING')
  const questions = new Map<string, { text: string; choices: string[] }>(asked.questions.map((each: { key: string }) => [each.key, each]))
  expect(questions.get('projectDepartment')).toMatchObject({ text: '表中项目的主管部门', choices: expect.arrayContaining(['WATER', 'FINANCE']) })
  // What the county's books hold may be the answer.
  expect(questions.get('documentNumber')!.choices).toContain('赣财农指〔2024〕5号')
  const answers = { projectDepartment: 'WATER', documentNumber: '赣财农指〔2024〕6号', level: 'PROVINCE', programme: 'FARMLAND_IRRIGATION' }
  await finance.move('answerImport', body.id, { answers })
  expect(await finance.job(body.id)).toMatchObject({ state: 'READ', questions: [], tables: expect.arrayContaining([expect.objectContaining({ mapping: 'allocations', unused: expect.arrayContaining([expect.stringContaining('项目由其主管部门登记')]) })]) })
  await finance.move('commitImport', body.id)
  expect(await finance.job(body.id)).toMatchObject({ state: 'DONE', rejected: 0 })
  expect(await numbers()).toEqual(before)
  const { rows } = await sql`select a.purpose, a.place, a.amount, a.project_id from allocation a join fund f on f.id = a.fund_id where f.document_number = '赣财农指〔2024〕6号' order by a.amount`.execute(county.kysely)
  expect(rows).toEqual([{ purpose: '前罗村水塘整治', place: '前罗村', amount: '40000.00', project_id: null }, { purpose: '温圳镇泵站改造', place: '温圳镇', amount: '60000.00', project_id: null }])
}) // prettier-ignore

test('a file that no table knows is refused in the words of the way it came by', async () => {
  const { body } = await water.send('不识.csv', 'colour,shape,count\nred,round,3\n')
  const read = await water.job(body.id)
  expect(read).toMatchObject({ state: 'REFUSED', problem: expect.stringContaining('table') })
  expect(read.problem).not.toContain('--mapping')
})

test('one key makes one job; with another file it is a conflict, and another department’s key is its own', async () => {
  const first = await water.send('a.csv', projects('W-9,甲,1'), 'same')
  expect(await water.send('a.csv', projects('W-9,甲,1'), 'same')).toEqual({ status: 200, body: first.body })
  expect(await water.send('a.csv', projects('W-9,甲,2'), 'same')).toMatchObject({ status: 409, body: { errors: [{ extensions: { code: 'IDEMPOTENCY_CONFLICT' } }] } })
  expect((await forestry.send('a.csv', projects('W-9,甲,1'), 'same')).status).toBe(201)
  const twice = await Promise.all([1, 2, 3].map(() => water.send('b.csv', projects('W-8,乙,1'), 'at once')))
  expect(new Set(twice.map(({ body }) => body.id)).size).toBe(1)
}) // prettier-ignore

test('what cannot be sent is refused in words, and makes no job', async () => {
  const count = async () => (await auditor.ask('{ importJobs { totalCount } }')).importJobs.totalCount
  const before = await count()
  const refused = async (sent: Promise<{ status: number; body: any }>) => {
    const { status, body } = await sent
    return [status, body.errors[0].extensions.code]
  }
  const forbidden = await auditor.send('a.csv', 'x')
  expect([forbidden.status, forbidden.body.errors[0].message]).toEqual([403, expect.stringMatching(/^无权报送文件：有权的是/)])
  expect(await refused(water.send('', 'x'))).toEqual([400, 'FILE_NAME_MISSING'])
  expect(await refused(water.send('a.csv', ''))).toEqual([400, 'EMPTY_FILE'])
  expect(await refused(water.send(`${'长'.repeat(90)}.csv`, 'x'))).toEqual([400, 'FILE_NAME_TOO_LONG'])
  expect(await refused(water.sendForm(form('a.csv', 'x')))).toEqual([400, 'IDEMPOTENCY_KEY_MISSING'])
  expect(await refused(water.sendForm(new FormData(), { 'idempotency-key': 'k' }))).toEqual([400, 'EMPTY_FILE'])
  expect(await refused(water.sendForm(form('a.csv', 'x', { answers: '[' }), { 'idempotency-key': 'k' }))).toEqual([400, 'ANSWERS_INVALID'])
  expect(await refused(water.sendForm(form('a.csv', 'x', { answers: '{"department":"FORESTRY"}' }), { 'idempotency-key': 'k' }))).toEqual([403, 'FORBIDDEN'])
  expect(await count()).toBe(before)
}) // prettier-ignore

test('a job is its department’s: others neither see nor move it, the auditor sees it', async () => {
  const { body } = await water.send('own.csv', projects('W-20,丙,1'))
  await water.job(body.id)
  expect((await forestry.ask('query ($id: ID!) { node(id: $id) { id } }', { id: body.id })).node).toBeNull()
  for (const mutation of ['checkImport', 'commitImport', 'cancelImport'])
    expect(await forestry.move(mutation, body.id)).toMatchObject({ code: 'UNKNOWN_IMPORT_JOB' })
  expect((await auditor.ask('query ($id: ID!) { node(id: $id) { id } }', { id: body.id })).node).toEqual({ id: body.id })
  expect(await auditor.move('commitImport', body.id)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await water.move('cancelImport', body.id)).toMatchObject({ state: 'CANCELLED' })
  expect(await water.move('cancelImport', body.id)).toMatchObject({ state: 'CANCELLED' })
  expect(await water.move('commitImport', body.id)).toMatchObject({ code: 'IMPORT_JOB_NOT_READY' })
}) // prettier-ignore

test('what a key asked to write is not written once the key is revoked', async () => {
  const { sender } = imports
  const going = await sender('CLERK', 'WATER', { name: '离岗经办' })
  const { body } = await going.send('going.csv', projects('W-30,丁,1'))
  await going.job(body.id)
  expect(await going.move('commitImport', body.id)).toMatchObject({ state: 'COMMITTING' })
  const { id } = (await listKeys(county)).find(({ name }) => name === '离岗经办')!
  expect(await revokeKey(county, administrator('测试员'), id)).toBe(true)
  expect(await water.job(body.id)).toMatchObject({ state: 'REFUSED', problemCode: 'KEY_ENDED' })
  expect(await numbers()).not.toContain('W-30')
}) // prettier-ignore

test('what a sender has sent and not written is bounded, and goes a day after it was cancelled', async () => {
  const { body } = await forestry.send('large.csv', projects('L-1,林,1'))
  await forestry.job(body.id)
  await sql`update import_job set file_bytes = 2147483000 where file_name = 'large.csv'`.execute(county.kysely)
  const refused = await forestry.send('more.csv', projects(`L-2,${'林'.repeat(500)},1`))
  expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([429, 'IMPORT_FILES_TOO_LARGE'])
  expect((await water.send('others.csv', projects('W-40,水,1'))).status).toBe(201)
  expect(await forestry.move('cancelImport', body.id)).toMatchObject({ state: 'CANCELLED' })
  await sql`update import_job set asked_at = now() - interval '25 hours' where file_name = 'large.csv'`.execute(county.kysely)
  expect(await pruneImportFiles(county, 30)).toBe(1)
  expect((await forestry.send('more.csv', projects('L-2,林,1'))).status).toBe(201)
}) // prettier-ignore

test('another department’s rows in a file are not written', async () => {
  const { body } = await water.send('别的部门.csv', 'external_id,department,title\nL-1,FORESTRY,造林\nW-30,WATER,渠道\n')
  await water.job(body.id)
  await water.move('commitImport', body.id)
  expect(await water.job(body.id)).toMatchObject({ state: 'DONE', inserted: 1, rejected: 1, rejectedRows: { nodes: [{ rowNumber: 2 }] } })
  expect(await numbers()).not.toContain('L-1')
}) // prettier-ignore

test('rejected rows are mended in place, and the file that came stays as it was', async () => {
  const { body } = await water.send('待改.csv', projects('W-40,丁,一千', 'W-41,戊,7', 'W-42,己,许多'))
  await water.job(body.id)
  await water.move('checkImport', body.id)
  const checked = await water.job(body.id)
  expect(checked).toMatchObject({ state: 'CHECKED', inserted: 1, rejected: 2, rejectedRows: { totalCount: 2, nodes: [{ rowNumber: 2, cells: ['W-40', '丁', '一千'], problems: [{ letter: 'C', column: 2, heading: 'budget' }] }, { rowNumber: 4 }] } })
  const file = await water.get(`${body.url}/rejected`)
  expect([file.headers.get('content-disposition'), await file.text()]).toEqual([
    expect.stringContaining(encodeURIComponent('待改.rejected.csv')),
    expect.stringMatching(/^\ufeff?external_id,title,budget,问题\nW-40,丁,一千,.*\nW-42/u),
  ])
  expect(await (await water.get(`${body.url}/file`)).text()).toBe(projects('W-40,丁,一千', 'W-41,戊,7', 'W-42,己,许多'))
  expect((await forestry.get(`${body.url}/rejected`)).status).toBe(404)
  expect((await auditor.get(`${body.url}/rejected`)).status).toBe(200)
  expect(await (await water.get(body.url)).json()).toMatchObject({ state: 'CHECKED', rejected: 2 })
  // By the id that was given, too.
  expect(await (await water.get(`/imports/${body.id}`)).json()).toMatchObject({ id: body.id, state: 'CHECKED' })
  expect((await water.get(`/imports/${body.id}/rejected`)).status).toBe(200)
  expect((await water.get(`/imports/${body.id.replace('ImportJob', 'Project')}`)).status).toBe(404)
  expect(await water.move('mendImport', body.id, { cells: [{ row: 3, place: 2, value: '1' }] })).toMatchObject({ code: 'NO_SUCH_CELL' })
  expect(await water.move('mendImport', body.id, { cells: [{ row: 2, place: 2, value: '1000' }, { row: 4, place: 2, value: '9' }] })).toMatchObject({ state: 'CHECKING' })
  const mended = await water.job(body.id)
  expect(mended).toMatchObject({ state: 'CHECKED', inserted: 3, rejected: 0, rejectedRows: { totalCount: 0 } })
  expect(mended.mends.nodes).toContainEqual({ rowNumber: 2, place: 2, original: '一千', value: '1000', mendedBy: 'CLERK WATER' })
  await water.move('commitImport', body.id)
  expect(await water.job(body.id)).toMatchObject({ state: 'DONE', inserted: 3, rejected: 0 })
  expect((await water.get(`${body.url}/rejected`)).status).toBe(404)
}) // prettier-ignore

test('a mistake that several rows share is mended in all of them at once', async () => {
  const { body } = await water.send('同错.csv', projects('W-50,甲,一千', 'W-51,乙,一千', 'W-52,丙,9', 'W-53,丁,两千'))
  await water.job(body.id)
  await water.move('checkImport', body.id)
  const checked = await water.job(body.id)
  expect(checked).toMatchObject({ rejected: 3, mistakes: [{ sheet: null, column: 2, heading: 'budget', value: '一千', near: [], rows: 2 }] })
  const mistakes = [{ column: 2, original: '一千', value: '1000' }]
  expect(await water.move('mendImport', body.id, { cells: [{ row: 3, place: 2, value: '2' }], mistakes })).toMatchObject({ state: 'CHECKING' })
  const mended = await water.job(body.id)
  expect(mended).toMatchObject({ state: 'CHECKED', inserted: 3, rejected: 1, mistakes: [] })
  expect(mended.mends.nodes.map(({ rowNumber, original, value }: any) => [rowNumber, original, value])).toEqual([[2, '一千', '1000'], [3, '一千', '2']])
}) // prettier-ignore

// The embedded database has one connection: a cancel waits until what is written is through.
test('cancelled while it is written, a job leaves nothing behind', async ({ skip }) => {
  skip(county.kind !== 'server')
  const rows = Array.from({ length: 3000 }, (_, at) => `C-${at},第 ${at} 号,1`)
  const { body } = await water.send('大.csv', projects(...rows))
  await water.job(body.id)
  await water.move('commitImport', body.id)
  const working = water.job(body.id)
  await new Promise((go) => setTimeout(go, 300))
  expect(await water.move('cancelImport', body.id)).toMatchObject({ state: 'CANCELLED' })
  expect(await working).toMatchObject({ state: 'CANCELLED', run: null })
  expect((await numbers()).filter((number) => number.startsWith('C-'))).toEqual([])
}) // prettier-ignore

test('a table that its sender may not write is refused in words', async () => {
  const { body } = await water.send('资金.csv', 'document_number,name,level,programme,fiscal_year,amount,received_on\n县〔2024〕9号,水利资金,COUNTY,FARMLAND_IRRIGATION,2024,1,2024-01-05\n') // prettier-ignore
  expect(await water.job(body.id)).toMatchObject({
    state: 'REFUSED',
    problemCode: 'FORBIDDEN',
    problem: expect.stringMatching(/^无权导入“资金”：有权的是.*（财政）；[^A-Za-z]*$/),
  })
})

test('two servers that look at once do a step once', async () => {
  const { body } = await water.send('一次.csv', projects('W-50,庚,1', 'W-51,辛,2'))
  await water.job(body.id)
  await water.move('commitImport', body.id)
  await Promise.all([imports.work(), imports.work(), imports.work()])
  expect(await water.job(body.id)).toMatchObject({ state: 'DONE', inserted: 2, unchanged: 0 })
  const { rows } = await sql`select from import_run where file_name = '一次.csv'`.execute(county.kysely)
  expect(rows).toHaveLength(1)
})

test('the file of what was written is kept; what was left lying goes after its time, and its job with it', async () => {
  const written = await water.send('留.csv', projects('W-60,壬,1'))
  await water.job(written.body.id)
  await water.move('commitImport', written.body.id)
  await water.job(written.body.id)
  const left = await water.send('弃.csv', projects('W-61,癸,1'))
  await water.job(left.body.id)
  expect(await pruneImportFiles(county, 1)).toBe(0)
  expect(await pruneImportFiles(county, 0)).toBeGreaterThan(0)
  expect((await water.get(`${written.body.url}/file`)).status).toBe(200)
  expect((await water.get(`${left.body.url}/file`)).status).toBe(404)
  expect(await water.job(left.body.id)).toMatchObject({ state: 'CANCELLED' })
})
