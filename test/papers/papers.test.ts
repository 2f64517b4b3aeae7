import { beforeAll, expect, test } from 'vitest'
import { readAreaPapers } from '../../src/papers/read-area-papers.js'
import { implementationPlan } from '../../src/papers/implementation-plan.js'
import { recommendationForm } from '../../src/papers/recommendation-form.js'
import { snapshotOf } from '../../src/database/snapshot.js'
import { readAreaMoney } from '../../src/papers/read-area-money.js'
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

test('an area with nothing on file is a form of blanks', async () => {
  const { code } = await county.openArea()
  for (const paper of [recommendationForm, implementationPlan])
    expect(textOf(await print(code, paper))).toContain('未填')
  expect(await snapshotOf(county.county, (snapshot) => readAreaPapers(snapshot, '没有'))).toBeNull()
})
