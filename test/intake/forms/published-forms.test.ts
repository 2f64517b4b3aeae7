import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { readAnswers } from '../../../src/intake/forms/form-context.js'
import { openCounty } from '../../county.js'
import { contents, openInbox, settle } from '../inbox.js'

const county = await openCounty()
const FORMS = fileURLToPath(new URL('published/', import.meta.url))
const ANSWERS = JSON.parse(await readFile(join(FORMS, 'answers.json'), 'utf8')) as Record<string, object>
beforeAll(async () => settle(await openInbox(county)))

async function takeForm(file: string, given: object = ANSWERS[file]!) {
  const { at, take } = await openInbox(county)
  await writeFile(at('answers.json'), JSON.stringify(given))
  const answers = await readAnswers(at('answers.json'))
  const [report] = await take(join(FORMS, file), {
    answers,
    department: answers.department,
    rejectedDir: at(''),
  })
  return report!
}

interface Sums {
  projects: number
  budget: string
  area: string
  shares: number
  given: string
  funds: string[]
}

/** What a run has written: projects and their cost and land, shares of funds, and the funds. */
async function sumsOf(run: string | undefined): Promise<Sums> {
  const { rows } =
    await sql<Sums>`with written as (select record_id, table_name from import_row where run_id = ${run!}::uuid and record_id is not null)
    select (select count(*)::integer from project p join written w on w.record_id = p.id) as projects,
      (select coalesce(sum(budget), 0)::numeric(18,2)::text from project p join written w on w.record_id = p.id) as budget,
      (select coalesce(sum(land_area_mu), 0)::numeric(18,3)::text from project p join written w on w.record_id = p.id) as area,
      (select count(*)::integer from allocation a join written w on w.record_id = a.id) as shares,
      (select coalesce(sum(amount), 0)::numeric(18,2)::text from allocation a join written w on w.record_id = a.id) as given,
      (select coalesce(array_agg(f.document_number || ' ' || f.level || ' ' || f.programme || ' ' || f.fiscal_year || ' ' || f.amount), '{}') from fund f join written w on w.record_id = f.id) as funds`.execute(
      county.kysely,
    )
  return rows[0]!
}

const CASES: [string, Partial<Sums>][] = [
  ['进贤县2024年专项衔接资金分配表.xlsx', { projects: 3, shares: 3, given: '1135000.00', funds: ['进财农〔2024〕11号 COUNTY RURAL_REVITALISATION 2024 1135000.00'] }],
  ['进财农〔2024〕52号附件.xlsx', { projects: 0, shares: 2, given: '800000.00', funds: ['进财农〔2024〕52号 COUNTY RURAL_HABITAT 2024 800000.00'] }],
  ['2024年农村公路建设省级补助资金分配表.xlsx', { projects: 0, shares: 6, given: '77460000.00', funds: ['进财建〔2024〕18号 PROVINCE RURAL_ROADS 2024 77460000.00'] }],
  ['2024年一般小（2）型病险水库项目省级奖补资金分配总表.xlsx', { shares: 3, given: '2975000.00', funds: ['进财农〔2024〕27号 PROVINCE FARMLAND_IRRIGATION 2024 2975000.00'] }],
  ['进贤县2024年拟实施高标准农田建设项目情况表.xlsx', { projects: 2, budget: '0.00', area: '17500.000', shares: 0 }],
  ['2024年进贤县第三批高标准农田建设项目清单.xlsx', { projects: 5, budget: '54261800.00', area: '6506.000', shares: 0 }],
  ['2024年市级财政衔接资金（第二批）附件.xlsx', { projects: 0, shares: 3, given: '120000.00', funds: ['进财农〔2024〕60号 CITY RURAL_REVITALISATION 2024 120000.00'] }],
  ['进贤县2024年财政衔接专项资金分配表.xlsx', { projects: 5, shares: 5, given: '5165471.20', funds: ['进财农〔2024〕35号 CITY RURAL_REVITALISATION 2024 5165471.20'] }],
  ['进贤县2024年各级衔接资金分配使用情况公示.csv', { projects: 2, budget: '2413000.00', shares: 0, funds: [] }],
  ['进贤县农村饮水安全工程项目表.xlsx', { projects: 4, budget: '31260000.00', shares: 0 }],
  ['直达资金项目明细.xlsx', { projects: 2, budget: '15410000.00', shares: 0 }],
  ['安保工程项目.xlsx', { projects: 2, budget: '0.00', shares: 0 }],
  ['普通公路工程进度及资金拨付表.xlsx', { projects: 2, budget: '14200000.00', shares: 0 }],
  ['增减挂钩拆旧地块登记表.xlsx', { projects: 2, area: '31.665', shares: 0 }],
  ['2023年度人工造林验收表.xlsx', { projects: 2, area: '178.500', shares: 0 }],
  ['2024年提前批中央财政森林抚育补助面积及金额表.xlsx', { projects: 0, shares: 3, given: '1600000.00', funds: ['进财资环〔2024〕5号 CENTRAL ECOLOGICAL_RESTORATION 2024 1600000.00'] }],
  ['2024年度进贤县农村环境综合整治项目实施方案附表.xlsx', { projects: 5, budget: '2320000.00', shares: 0 }],
  ['前坊镇环保建设项目公示.xlsx', { projects: 1, budget: '450000.00', shares: 0 }],
] // prettier-ignore

test.each(CASES)('%s comes in whole, and a second time changes nothing', async (file, wanted) => {
  const report = await takeForm(file)
  expect(report.error?.message).toBeUndefined()
  expect(report).toMatchObject({ state: 'IMPORTED', rejected: 0 })
  expect(await sumsOf(report.runId)).toMatchObject(wanted)
  const {
    import_run: _,
    import_row: __,
    imported_table: ___,
    imported_cells: ____,
    ...before
  } = await contents(county)
  expect(await takeForm(file)).toMatchObject({
    inserted: 0,
    updated: 0,
    rejected: 0,
    unchanged: report.inserted,
  })
  expect(await contents(county)).toMatchObject(before)
})

test('a list of payments without a document is asked about, and one of townships’ areas is refused in words', async () => {
  const before = await contents(county)
  expect((await takeForm('支付明细.csv')).error?.message).toMatch(/支付明细没有“指标文号”列/)
  expect((await takeForm('进贤县2024年各乡镇区域面积表.xlsx')).state).toBe('REFUSED')
  expect(await contents(county)).toEqual(before)
})

test('what a form does not say is asked, and written down to be filled in', async () => {
  const { at } = await openInbox(county)
  const report = await takeForm('2024年一般小（2）型病险水库项目省级奖补资金分配总表.xlsx', {})
  expect(report.error).toMatchObject({ code: 'FORM_QUESTIONS' })
  const asked = JSON.parse(await readFile(report.questionsFile!, 'utf8')) as { answers: object }
  expect(asked.answers).toEqual({ documentNumber: null })
  await writeFile(
    at('filled.json'),
    JSON.stringify({ ...asked, answers: { documentNumber: '进财农[2024]27号' } }),
  )
  expect(await readAnswers(at('filled.json'))).toMatchObject({ documentNumber: '进财农〔2024〕27号' })
})
