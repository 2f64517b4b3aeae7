import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/U02-outside-the-purpose.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

const used = async (purposes: string[] | null, row: Record<string, unknown>) =>
  books.find(
    rule,
    await books.allocation({ fund_id: await books.fund({ purposes }), amount: '5000.00', ...row }),
  )

test('a purpose that the document does not name is found', async () => {
  expect(await used(['高标准农田建设', '农田水利'], { purpose: '办公楼装修' })).toMatchObject([
    { key: 'purpose', amount: '5000.00', facts: { purposes: '高标准农田建设、农田水利' } },
  ])
})

test('the same thing in a longer or a shorter wording is not', async () => {
  expect(await used(['农田水利'], { purpose: '前坊镇农田水利设施维修' })).toEqual([])
  expect(await used(['农田水利设施维修养护'], { purpose: '农田水利' })).toEqual([])
})

test('what shares its particular words with a purpose is the same thing; what shares general ones is not', async () => {
  const purposes = ['水利工程维修养护', '水利工程安全生产标准化创建']
  expect(await used(purposes, { purpose: '水管站安全标准化达标创建' })).toEqual([])
  expect(await used(purposes, { purpose: '机关办公设施维修养护' })).toHaveLength(1)
  expect(await used(purposes, { purpose: '固定资产清查服务费' })).toHaveLength(1)
})

test('each thing that a purpose lists is a purpose', async () => {
  const purposes = ['产业配套基础设施（道路、水利）']
  expect(await used(purposes, { purpose: '产业园道路' })).toEqual([])
  expect(await used(purposes, { purpose: '办公楼装修' })).toMatchObject([{ key: 'purpose' }])
})

test('a project’s kind of work speaks for it', async () => {
  const ditch = await books.project({ name: '渠道修缮工程', kind: 'IRRIGATION' })
  expect(await used(['农田水利'], { project_id: ditch })).toEqual([])
  const road = await books.project({ name: '通村道路硬化工程', kind: 'ROAD' })
  expect(await used(['农田水利'], { project_id: road })).toMatchObject([{ key: 'purpose' }])
})

test('works that fall under a purpose in general words are of it', async () => {
  expect(await used(['灌溉与排水'], { purpose: 'U型渠及涵管铺设' })).toEqual([])
  expect(await used(['高标准农田'], { purpose: '机耕道硬化' })).toEqual([])
  expect(await used(['高标准农田', '工程管理费'], { purpose: '工程监理、竣工测绘' })).toEqual([])
  expect(await used(['高标准农田', '工程管理费'], { purpose: '村民健身广场' })).toHaveLength(1)
  expect(await used(['耕地质量提升'], { purpose: '紫云英种植与秸秆还田' })).toEqual([])
  expect(await used(['耕地地力保护'], { purpose: '机耕道硬化' })).toHaveLength(1)
  expect(await used(['特色产业发展'], { purpose: '肉牛养殖小区配套' })).toEqual([])
  expect(await used(['特色产业发展'], { purpose: '产业园办公楼' })).toHaveLength(1)
  expect(await used(['特色产业发展'], { purpose: '通村公路硬化' })).toHaveLength(1)
  for (const purpose of ['渠边路灯', '精养鱼塘清淤', '机耕道硬化', '通村公路'])
    expect([purpose, (await used(['农田水利'], { purpose })).length]).toEqual([purpose, 1])
})

test('purposes of villages at large, of services to farms, and others in their own words', async () => {
  const villages = ['统筹整合用于农村基础设施建设']
  const road = await books.project({ name: '通组公路硬化工程', kind: 'ROAD' })
  expect(await used(villages, { purpose: '通组路硬化', project_id: road })).toEqual([])
  expect(await used(villages, { purpose: '办公设备购置' })).toHaveLength(1)
  expect(await used(['村级公益事业以奖代补'], { purpose: '村史馆周边环境整治' })).toEqual([])
  expect(await used(['村级公益事业以奖代补'], { purpose: '村干部考核奖' })).toHaveLength(1)
  expect(await used(['农业生产社会化服务'], { purpose: '统防统治作业补助' })).toEqual([])
  expect(await used(['农业生产社会化服务'], { purpose: '通村公路硬化' })).toHaveLength(1)
  // No works are known for it: half of its words are enough, fewer are not.
  expect(await used(['护渔船艇'], { purpose: '船艇购置及护渔' })).toEqual([])
  expect(await used(['护渔船艇'], { purpose: '船艇停靠栈桥' })).toHaveLength(1)
})

test('what is plainly of another kind is outside, whatever kind of work the project is called', async () => {
  const road = await books.project({ name: '公路沿线提升项目', kind: 'ROAD' })
  const of = async (purposes: string[], purpose: string | null, project_id = road) =>
    (await used(purposes, { purpose, project_id })).length
  expect(await of(['农村公路'], '村文化活动室修缮')).toBe(1)
  expect(await of(['农村公路'], '波形护栏、警示标志安装')).toBe(0)
  expect(await of(['农村公路'], '文化活动室门前道路硬化')).toBe(0)
  expect(await of(['农村公路'], '勘测设计费')).toBe(0)
  expect(await of(['农村公路', '村级公益事业'], '村文化活动室修缮')).toBe(0)
  const canal = await books.project({ name: '渠道整修', kind: 'IRRIGATION' })
  expect(await of(['农田水利'], '村民健身广场', canal)).toBe(1)
  expect(await of(['农田水利'], '河道清漂保洁', canal)).toBe(0)
  // A lane in a village may be a field's way out, and pipes that enter houses are no road.
  expect(await of(['农田水利'], '自来水接管入户', canal)).toBe(0)
  const lane = await books.project({ name: '村内巷道硬化', kind: 'FARMLAND_INFRASTRUCTURE' })
  expect(await of(['农田基础设施'], null, lane)).toBe(0)
  // Where nothing is stated, the contract says it, or else the project.
  await books.add('contract', {
    project_id: canal,
    number: '1',
    name: '公厕新建合同',
    contractor: '甲公司',
    amount: '1.00',
  })
  expect(await of(['农田水利'], null, canal)).toBe(1)
  const lights = await books.project({ name: '通村公路硬化', kind: 'IRRIGATION' })
  expect(await of(['农田水利'], null, lights)).toBe(1)
})

test('a document without purposes allows whatever its programme does', async () => {
  expect(await used(null, { purpose: '办公楼装修' })).toEqual([])
})

test('an economic code is inside when it begins with one that is listed', async () => {
  expect(await used(['农田水利', '310'], { purpose: '农田水利', economic_code: '31005' })).toEqual([])
  expect(await used(['农田水利', '310'], { purpose: '农田水利', economic_code: '30299' })).toMatchObject([
    { key: 'economic-code' },
  ])
})

test('a department’s return that spends under another functional code is found', async () => {
  const fund_id = await books.fund({ functional_codes: ['2130504'] })
  const department_return_id = await books.add('department_return', {
    department: 'WATER',
    period: '2024-06',
    fiscal_year: 2024,
  })
  const line = (functional_code: string) =>
    books.add('department_return_line', { department_return_id, fund_id, functional_code, spent: '10.00' })
  expect(await books.find(rule, await line('2010101'))).toMatchObject([
    { type: 'DepartmentReturnLine', amount: '10.00' },
  ])
  expect(await books.find(rule, await line('2130504'))).toEqual([])
})
