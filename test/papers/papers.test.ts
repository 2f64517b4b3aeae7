import { beforeAll, expect, test } from 'vitest'
import { readAreaPapers } from '../../src/papers/read-area-papers.js'
import { implementationPlan } from '../../src/papers/implementation-plan.js'
import { recommendationForm } from '../../src/papers/recommendation-form.js'
import { snapshotOf } from '../../src/database/snapshot.js'
import { areaReport } from '../../src/papers/area-report.js'
import { readAreaMoney } from '../../src/papers/read-area-money.js'
import { HAS_BROWSER, openBrowser } from '../acceptance/browser.js'
import { ADMINISTRATOR, openCourseCounty, type CourseCounty } from '../plan/workflow/workflow-county.js'

let county: CourseCounty
beforeAll(async () => {
  county = await openCourseCounty()
})

const print = (code: string, paper: typeof recommendationForm) =>
  snapshotOf(county.county, async (snapshot) =>
    paper((await readAreaPapers(snapshot, code))!, (await readAreaMoney(snapshot, code))!, '推荐表'),
  )
const textOf = (html: string) =>
  html
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('the form and the plan are filled from the records, and what somebody wrote is shown as text', async () => {
  const area = await county.openArea()
  await area.furnish()
  await county.add('planned_source', { area_id: area.id, level: 'COUNTY', amount: '500000.00' })
  await area.told('COUNTY_REVIEW')
  await area.take(ADMINISTRATOR, 'RECOMMENDATION', {
    opinion: '<b>同意</b>',
    documentNumber: '进府(2022)8号',
    authority: '县政府',
  })
  const form = await print(area.code, recommendationForm)
  const told = textOf(form)
  expect(told).toContain('甲片区')
  expect(told).toContain('甲溪村委会')
  expect(told).toMatch(/耕地质量提升 30 未填 3/)
  expect(told).toContain('同意户数 153（51.0%）')
  expect(told).toContain('500,000.00')
  expect(told).toContain('县政府推荐上报 通过：&lt;b&gt;同意&lt;/b&gt; 文号：进府〔2022〕8号')
  // The city has not decided yet.
  expect(told).toMatch(/市自然资源局审批 未填/)
  expect(form).not.toContain('<b>')
  const plan = textOf(await print(area.code, implementationPlan))
  expect(plan).toMatch(/第 1 期.*渠道 渠道 农田水利.*第 2 期.*机耕道/)
  expect(plan).toContain('01 耕地 100 未填 106')
  expect(plan).toMatch(/林业 绿化\S+ 通过/)
  expect(plan).toMatch(/县政府推荐上报 通过 进府〔2022〕8号 2022-01-01/)
})

test('what nobody has said is told as that, and never as nothing', async () => {
  const area = await county.openArea()
  const project = async (externalId: string, budget: string | null) => {
    const id = await county.add('project', {
      external_id: externalId,
      name: externalId,
      department: 'WATER',
      kind: 'OTHER',
      budget,
    })
    await county.add('area_tie', {
      project_id: id,
      area_id: area.id,
      status: 'TIED',
      method: 'MANUAL',
      explanation: '核对',
      rules_version: '1',
    })
  }
  await project('known', '0.00')
  const read = async () =>
    (await snapshotOf(county.county, (snapshot) => readAreaMoney(snapshot, area.code)))!
  expect(textOf(areaReport(await read()))).toMatch(/总投资 0\.00 .*资金缺口：总投资减已分配 0\.00/)
  await project('unknown', null)
  const told = textOf(areaReport(await read()))
  expect(told).toMatch(/总投资 0\.00（另有 1 个项目未填）/)
  expect(told).toMatch(/未知：1 个项目未填总投资/)
  expect(told).toMatch(/unknown 未填 0\.00/)
  expect(told).toMatch(/计划来源 未填/)
  // No enumeration’s value stands in a Chinese sentence.
  expect(told.replaceAll(area.code, '')).not.toMatch(/[A-Z]{3,}/)
})

test.skipIf(!HAS_BROWSER)(
  'each paper prints on A4, its headings again on each page, none of it cut off',
  async () => {
    const area = await county.openArea()
    await area.furnish()
    const money = (await snapshotOf(county.county, (snapshot) => readAreaMoney(snapshot, area.code)))!
    const project = { planned: '1.00', allocated: '0.00', disbursed: '0.00', paid: '0.00', id: '1' }
    const projects = Array.from({ length: 90 }, (_, at) => ({
      ...project,
      department: 'WATER',
      externalId: `SW-${at}`,
      name: '农田水利渠道修缮与配套工程',
    }))
    const papers = [
      areaReport({ ...money, projects }),
      await print(area.code, recommendationForm),
      await print(area.code, implementationPlan),
    ]
    const browser = await openBrowser()
    try {
      const page = await browser.newPage({ viewport: { width: 688, height: 1000 } })
      for (const [index, paper] of papers.entries()) {
        await page.setContent(paper)
        await page.emulateMedia({ media: 'print' })
        expect(
          await page.evaluate('document.documentElement.scrollWidth'),
          String(index),
        ).toBeLessThanOrEqual(688)
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        expect(pdf.slice(0, 5)).toBe('%PDF-')
        // 595 by 842 points are A4.
        expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
        if (index === 0) expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(2)
      }
    } finally {
      await browser.close()
    }
  },
)

test('an area with nothing on file is a form of blanks', async () => {
  const { code } = await county.openArea()
  for (const paper of [recommendationForm, implementationPlan])
    expect(textOf(await print(code, paper))).toContain('未填')
  expect(await snapshotOf(county.county, (snapshot) => readAreaPapers(snapshot, '没有'))).toBeNull()
})
