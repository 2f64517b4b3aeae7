import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import U27 from '../../../src/audit/rules/U27-funded-more-than-once.js'
import U29 from '../../../src/audit/rules/U29-subsidy-over-village-land.js'
import U30 from '../../../src/audit/rules/U30-household-twice.js'
import U32 from '../../../src/audit/rules/U32-farmland-turned-to-other-use.js'
import U33 from '../../../src/audit/rules/U33-forbidden-use.js'
import { openBooks, square, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

test('U27: several documents give more than the project costs', async () => {
  const funded = async (amounts: string[], approved?: string) => {
    const project_id = await books.project({ budget: '1000.00' })
    for (const amount of amounts) await books.allocation({ project_id, amount })
    if (approved)
      await books.add('project_approval', {
        project_id,
        kind: 'CHANGE',
        verdict: 'APPROVED',
        approved_investment: approved,
      })
    return (await books.find(U27, project_id)).map(({ amount }) => amount)
  }
  expect(await funded(['1000.00', '1000.00'])).toEqual(['1000.00'])
  expect(await funded(['700.00', '300.00'])).toEqual([])
  expect(await funded(['700.00', '400.00'])).toEqual([])
  expect(await funded(['700.00', '400.01'])).toEqual(['100.01'])
  expect(await funded(['2000.00'])).toEqual([])
  // One document that gives it twice.
  const [project_id, fund_id] = [await books.project({ budget: '1000.00' }), await books.fund()]
  for (const amount of ['1000.00', '1000.00']) await books.allocation({ project_id, fund_id, amount })
  expect((await books.find(U27, project_id)).map(({ amount }) => amount)).toEqual(['1000.00'])
  expect(await funded(['1000.00', '1000.00'], '2000.00')).toEqual([])
})

const roster = async (division_id: string, name: string, ...entries: [string, string | null, string][]) => {
  const roster_id = await books.add('subsidy_roster', { name, fiscal_year: 2024, division_id })
  const ids: string[] = []
  for (const [index, [payee, account, land_area_mu]] of entries.entries())
    ids.push(
      await books.add('subsidy_roster_entry', {
        roster_id,
        number: String(index),
        payee,
        account,
        land_area_mu,
        amount: '100.00',
      }),
    )
  return [roster_id, ...ids] as const
}

test('U29: more land than the village has, a subsidy’s lots together and each subsidy by itself', async () => {
  const classes = await books.classes()
  const village = await books.village('丰村', null)
  const land = (code: string, land_area_mu: string, more: Record<string, unknown> = {}) =>
    books.add('land_use_record', {
      division_id: village,
      year: 2023,
      phase: 'BEFORE',
      land_class_id: classes[code],
      land_area_mu,
      ...more,
    })
  await land('01', '100')
  await land('0101', '60') // part of it
  await land('0301', '900')
  const [over] = await roster(village, '种粮补贴', ['甲', null, '80'], ['乙', null, '24'])
  const [early] = await roster(village, '早稻补贴', ['甲', null, '99'])
  const [late] = await roster(village, '晚稻补贴', ['甲', null, '103'])
  const [forest] = await roster(village, '公益林补贴', ['甲', null, '800'])
  const [far] = await roster(village, '地力补贴', ['甲', null, '121'])
  expect((await books.find(U29, over))[0]).toMatchObject({ severity: null, facts: { excess: '4' } })
  expect((await books.find(U29, far))[0]).toMatchObject({ severity: 'HIGH' })
  for (const sound of [early, late, forest]) expect(await books.find(U29, sound)).toEqual([])
  // Lots of one subsidy are one, and what stands in two lots is the same land, paid for in parts.
  const [small] = await roster(village, '玉米补贴第一批', ['甲', null, '50'])
  const [large] = await roster(village, '玉米补贴（第二批）', ['乙', null, '56'])
  const [first] = await roster(village, '大豆补贴第一批', ['甲', 'K1', '60'], ['乙', 'K2', '42'])
  const [second] = await roster(village, '大豆补贴第二批', ['甲', 'K1', '60'])
  const [lots, ...more] = await books.find(U29, large)
  expect([lots!.facts.excess, more]).toEqual(['6', []])
  expect(lots!.evidence.map(({ id }) => id)).toEqual(expect.arrayContaining([small, large]))
  for (const sound of [first, second]) expect(await books.find(U29, sound)).toEqual([])
})

test('U30: one account twice in one subsidy of a year', async () => {
  const one = await books.village('东丰村委会', null)
  const two = await books.village('西丰村委会', null)
  await roster(one, '东丰村大户补贴', ['丙', 'K1', '9'], ['丁', 'K2', '9'], ['戊', null, '9'])
  await roster(two, '西丰村大户补贴', ['丙', 'K1', '9'], ['丁', 'K3', '9'], ['戊', null, '9'])
  await roster(one, '稻谷补贴', ['丙', 'K1', '9'], ['己', 'K4', '9'], ['己', 'K4', '9'])
  const found = (await books.find(U30)).map(({ facts, amount }) => [facts.payee, facts.lines, amount])
  expect(found.sort()).toEqual([
    ['丙', 2, '100.00'],
    ['己', 2, '100.00'],
  ])
  // Lines of one roster with different land are its parcels.
  await roster(one, '玉米补贴', ['庚', 'K5', '9'], ['庚', 'K5', '4'])
  expect((await books.find(U30)).some(({ facts }) => facts.payee === '庚')).toBe(false)
  // What a list is called beside its subsidy makes no other subsidy of it; a season does.
  await roster(one, '地力补贴', ['辛', 'K6', '9'], ['壬', 'K7', '9'])
  await roster(two, '2024年地力补贴发放清册', ['辛', 'K6', '9'])
  await roster(two, '地力补贴（晚稻）', ['壬', 'K7', '9'])
  const again = (await books.find(U30)).map(({ facts }) => facts.payee)
  expect([again.includes('辛'), again.includes('壬')]).toEqual([true, false])
})

test('U30: a cooperative has other land in each village; the same land twice, or a household, is found', async () => {
  const one = await books.village('北丰村委会', null)
  const two = await books.village('南丰村委会', null)
  await roster(one, '收割补贴', ['晨禾合作社', 'K20', '90'], ['晚禾合作社', 'K21', '90'], ['癸', 'K22', '9'])
  await roster(two, '收割补贴', ['晨禾合作社', 'K20', '70'], ['晚禾合作社', 'K21', '90'], ['癸', 'K22', '7'])
  const found = (await books.find(U30)).filter(({ facts }) => facts.name === '收割补贴')
  expect(found.map(({ facts }) => facts.payee).sort()).toEqual(['晚禾合作社', '癸'])
})

test('U32: farmland that a later survey has in another class', async () => {
  const classes = await books.classes()
  let east = 110
  const surveyed = async (code: string, year: number, width = 0.005, kind = 'HIGH_STANDARD_FARMLAND') => {
    east += 1
    const project_id = await books.project({ kind, geometry: square(east, 0.01) })
    await books.add('acceptance', {
      project_id,
      stage: 'COUNTY',
      verdict: 'APPROVED',
      accepted_on: '2022-05-01',
    })
    await sql`insert into land_use_record (division_id, year, phase, land_class_id, parcel_number, land_area_mu, boundary) values (${await books.township(`${east}乡`)}, ${year}, 'AFTER', ${classes[code]!}, '1', 1, ${square(east, width)})`.execute(
      books.county.kysely,
    )
    return (await books.find(U32, project_id)).map(({ facts }) => facts.shareNow)
  }
  expect((await surveyed('0301', 2024))[0]).toMatch(/^2[45]\.?\d*$|^25/)
  expect(await surveyed('0101', 2024)).toEqual([])
  expect(await surveyed('0301', 2022)).toEqual([])
  expect(await surveyed('0301', 2024, 0.0001)).toEqual([])
  expect(await surveyed('0301', 2024, 0.005, 'ROAD')).toEqual([])
  // Ditches are of the farmland, up to an eighth of it.
  expect(await surveyed('1107', 2024, 0.003)).toEqual([])
  expect(await surveyed('1107', 2024, 0.005)).toHaveLength(1)
})

test('U33: what no money for works may be spent on, by what it was said to be for', async () => {
  const spent = async (
    purpose: string | null,
    fund: Record<string, unknown> = {},
    project: Record<string, unknown> = {},
  ) => {
    const id = await books.allocation({
      fund_id: await books.fund({ programme: 'HIGH_STANDARD_FARMLAND', name: '农田资金', ...fund }),
      project_id: await books.project({ name: '高标准农田建设', ...project }),
      purpose,
    })
    return (await books.find(U33, id)).length
  }
  for (const purpose of [
    '购置公务用车',
    '购买皮卡',
    '购买巡查摩托车',
    '茶叶及土特产',
    '办公楼装修',
    '项目部接待费',
    '偿还村级债务',
    '归还镇政府借款',
    '以前年度印刷费',
    '村文化广场',
  ])
    expect([purpose, await spent(purpose)]).toEqual([purpose, 1])
  expect(await spent(null, {}, { name: '村部办公楼维修' })).toBe(1)
  // Said to be for the fields: the project's name is not asked.
  expect(await spent('田间道路', {}, { name: '村部办公楼维修' })).toBe(0)
  for (const purpose of ['勘测设计费', '山塘清淤', '工程尾款', '农民工工资'])
    expect(await spent(purpose)).toBe(0)
  expect(await spent('办公楼维修', { purposes: ['办公楼维修', '农田'] })).toBe(0)
  // A word of what is not allowed inside a word of what is.
  const villages = { programme: 'RURAL_REVITALISATION', name: '衔接资金' }
  for (const [sound, not] of [
    ['前期工作经费', '村级工作经费'],
    ['购置垃圾清运车辆', '购置公务车辆'],
    ['幸福食堂设施', '机关食堂设施'],
    ['乡村旅游步道', '组织外出旅游'],
    ['农民培训费', '干部培训费'],
  ] as const)
    expect([sound, await spent(sound, villages), not, await spent(not, villages)]).toEqual([sound, 0, not, 1])
  expect(await spent('村文化广场', { programme: 'RURAL_HABITAT', name: '人居环境资金' })).toBe(0)
  // That the document allows one of two things allows not the other.
  expect(await spent('路灯', { purposes: ['路灯', '农田'] })).toBe(0)
  expect(await spent('路灯及空调', { purposes: ['路灯', '农田'] })).toBe(1)
})
