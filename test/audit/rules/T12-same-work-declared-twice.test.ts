import { beforeAll, expect, test } from 'vitest'
import T10 from '../../../src/audit/rules/T10-reported-twice.js'
import rule from '../../../src/audit/rules/T12-same-work-declared-twice.js'
import { openRuleCounty, type RuleCounty } from '../rule-county.js'

let county: RuleCounty
beforeAll(async () => {
  county = await openRuleCounty()
})

type Said = [title: string, more?: Record<string, unknown>]
let pairs = 0
/**
 * Whether two projects, of two departments and one village unless told, of one sum or the second so many times dearer, are told
 * as one work: by this rule, or by T10, which sees what is nearly the same.
 */
async function areOne(one: Said, other: Said, dearer = 1): Promise<boolean> {
  const budget = 500_000 + ++pairs * 100_000
  const numbers = [`${pairs}-1`, `${pairs}-2`]
  await county.projects(
    ...[one, other].map(([title, more = {}], index) => ({
      department: index === 0 ? 'WATER' : 'AGRICULTURE',
      externalId: numbers[index],
      title,
      kind: 'IRRIGATION',
      villageCode: '990001100201',
      budget: `${Math.round(budget * (index === 0 ? 1 : dearer))}.00`,
      startDate: '2024-03-01',
      ...more,
    })),
  )
  const found = [...(await county.ask(rule, '2025-12-31')), ...(await county.ask(T10, '2025-12-31'))]
  return found.some(
    ({ facts }) =>
      numbers.includes(String(facts.externalId)) && numbers.includes(String(facts.otherExternalId)),
  )
}

test.each<[string, Said, Said, number?]>([
  ['other words', ['甲溪村水渠改造工程'], ['甲溪村灌溉渠道整修项目']],
  ['another name of the deed', ['甲溪村沟渠防渗衬砌工程'], ['甲溪村水渠硬化项目']],
  ['short for it', ['甲溪村高标准农田建设项目'], ['甲溪村高标农田工程']],
  ['a road of the fields', ['甲溪村机耕路硬化工程'], ['甲溪村生产便道硬化', { kind: 'ROAD' }]],
  ['the size of a pond', ['甲溪村山塘除险加固工程'], ['甲溪村小（2）型山塘整治项目']],
  ['five percent more', ['甲溪村田间道硬化'], ['甲溪村机耕道硬化'], 1.05],
  ['a mistyped sign', ['甲溪村排水沟清淤疏浚'], ['甲溪村排水沟清於疏浚'], 1.02],
  ['one department', ['甲溪村泵站改造'], ['甲溪村提灌站更新改造工程', { department: 'WATER' }]],
  ['the next year again', ['甲溪村电灌站改建'], ['甲溪村电灌站改建', { startDate: '2025-03-01' }]],
  ['a demolished quarter is no side', ['甲溪村宅基地复垦'], ['甲溪村拆旧区复垦及覆土项目']],
  ['upkeep whose year one name says', ['甲溪村2024年小型农田水利设施维修养护'], ['甲溪村小农水设施维修']],
  [
    'a bridge of another year',
    ['甲溪村2023年便民桥重建'],
    ['甲溪村2024年便民桥重建', { startDate: '2025-03-01' }],
  ],
  ['a stretch of a river', ['甲溪村小河清淤疏浚工程'], ['甲溪村河港整治疏挖']],
  ['a main road', ['甲溪村村内主干道黑化'], ['甲溪村村庄道路沥青铺设']],
  ['a road to a group of houses', ['甲溪村通组路硬化工程'], ['甲溪村入组道路水泥路面铺设']],
  ['small fields made large', ['甲溪村田块归并工程'], ['甲溪村小田并大田土地平整']],
  ['a road of fields', ['甲溪村农田道路建设'], ['甲溪村机耕道修建工程']],
  ['stakes in other writing', ['甲溪村护岸（K0+000-K2+000）'], ['甲溪村河道护坡(k0+000至k2+000)']],
  ['one thing that is bought', ['甲溪村泵站水泵购置项目'], ['甲溪村提灌站水泵采购']],
  ['works with their equipment', ['甲溪村泵站设备更新改造'], ['甲溪村泵站更新改造工程']],
  ['a pond by its name, mistyped', ['甲溪村荷花塘清淤'], ['甲溪村荷化塘清淤工程']],
  ['an order of words', ['东乡甲溪村渡槽维修'], ['渡槽维修工程（甲溪村）']],
  ['a general word of what is done', ['甲溪村支渠整治'], ['甲溪村支渠防渗衬砌']],
  [
    'a stretch between two groups',
    ['甲溪村机耕道硬化（新屋组至龙口组）'],
    ['甲溪村新屋至龙口田间道路硬化'],
    1.03,
  ],
  ['a canal’s order that one department leaves out', ['甲溪村干渠衬砌'], ['甲溪村渠道衬砌工程']],
  [
    'sums that agree to the fen, and few words',
    ['甲溪村屋场硬板路面', { budget: '183217.45' }],
    ['甲溪村屋场通行面层', { budget: '183217.45' }],
  ],
])('one work: %s', async (_, one, other, dearer) => expect(await areOne(one, other, dearer)).toBe(true))

test.each<[string, Said, Said, number?]>([
  ['two sides', ['甲溪村东干沟清理工程'], ['甲溪村西干沟清理工程']],
  ['two ponds', ['甲溪村上山塘清淤工程'], ['甲溪村下山塘清淤工程']],
  ['two banks', ['甲溪村左岸圩堤护坡'], ['甲溪村右岸圩堤护坡']],
  ['ponds with names of their own', ['甲溪村荷花塘清淤'], ['甲溪村龙王塘清淤']],
  ['an upper and a lower bridge', ['甲溪村上坊桥重建'], ['甲溪村下坊桥重建']],
  ['roads that lead elsewhere', ['甲溪村祠堂至水库道路硬化'], ['甲溪村村部至学校道路硬化']],
  [
    'stretches that meet',
    ['甲溪村机耕路硬化（东港组至西岭组段）'],
    ['甲溪村机耕路硬化（西岭组至水库坝脚段）'],
  ],
  ['a bridge and the bank below it', ['甲溪村官溪桥重建'], ['甲溪村官溪桥下游护岸']],
  ['banks above and below a bridge', ['甲溪村官溪桥上游护岸'], ['甲溪村官溪桥下游护岸']],
  ['a cold store and its equipment', ['甲溪村冷库土建工程'], ['甲溪村冷库制冷设备采购']],
  ['two phases', ['甲溪村渠系配套（一期）'], ['甲溪村渠系配套（二期）']],
  ['two lots', ['甲溪村沟道整治一标段'], ['甲溪村沟道整治二标段']],
  ['two lots, the number last', ['甲溪村饮水工程（标段一）'], ['甲溪村饮水工程（标段二）']],
  ['the first and the next batch', ['甲溪村首批农房改造'], ['甲溪村次批农房改造']],
  ['two halves of a year', ['甲溪村厕所改造（上半年）'], ['甲溪村厕所改造（下半年）']],
  ['two plots', ['甲溪村甲田块平整'], ['甲溪村乙田块平整']],
  ['two rows', ['甲溪村前排渠道清理'], ['甲溪村后排渠道清理']],
  [
    'the yearly task of a programme',
    ['甲溪村高标准农田2023年任务'],
    ['甲溪村高标准农田2024年任务', { department: 'WATER', startDate: '2025-03-01' }],
  ],
  ['a channel and its service road', ['甲溪村灌渠改造'], ['甲溪村灌渠管理道路']],
  ['two wells', ['甲溪村1号机井配套'], ['甲溪村2号机井配套']],
  ['canals of two orders', ['甲溪村干渠衬砌'], ['甲溪村支渠衬砌']],
  ['canals with names of their own', ['甲溪村东风渠清淤'], ['甲溪村跃进渠清淤']],
  [
    'what each name alone says, of one department',
    ['甲溪村水厂净化设备更新'],
    ['甲溪村水厂消毒间更新', { department: 'WATER' }],
  ],
  ['what leads in and what leads out', ['甲溪村进水渠整修'], ['甲溪村退水渠整修', { department: 'WATER' }]],
  ['two lots by letter', ['甲溪村田间工程A包'], ['甲溪村田间工程B包', { department: 'WATER' }]],
  ['two deliveries', ['甲溪村管材第1次供货'], ['甲溪村管材第2次供货', { department: 'WATER' }]],
  ['two things that are bought', ['甲溪村泵站水泵购置'], ['甲溪村泵站管材购置', { department: 'WATER' }]],
  ['pipes and valves', ['甲溪村泵站管材采购项目'], ['甲溪村泵站闸阀购置项目', { department: 'WATER' }]],
  ['two seasons', ['甲溪村早稻集中育秧'], ['甲溪村晚稻集中育秧', { department: 'WATER' }]],
  ['a bridge and the road up to it', ['甲溪村港口桥重建'], ['甲溪村港口桥引道', { department: 'WATER' }]],
  ['planting and tending', ['甲溪村荒山造林'], ['甲溪村新造林抚育', { department: 'WATER' }]],
  ['two groups', ['甲溪村新屋组入户路'], ['甲溪村老屋组入户路']],
  ['stakes that follow', ['甲溪村护岸（K0+000-K2+000）'], ['甲溪村护岸（K2+000-K4+000）']],
  ['a canal and the road beside it', ['甲溪村水渠护砌工程'], ['甲溪村渠旁道路硬化工程']],
  ['green and lit', ['甲溪村村旁绿化项目'], ['甲溪村村庄亮化项目']],
  ['works and their supervision', ['甲溪村渠首枢纽工程'], ['甲溪村渠首枢纽工程监理']],
  [
    'what recurs',
    ['甲溪村2023年度渠道岁修养护'],
    ['甲溪村2024年度渠道岁修养护', { startDate: '2025-03-01' }],
  ],
  ['another village', ['甲溪村便民桥修建'], ['乙溪村便民桥修建', { villageCode: '990001100202' }]],
  ['five years later', ['甲溪村排涝站新建'], ['甲溪村排涝站新建', { startDate: '2029-03-01' }]],
  ['programmes of two years', ['2023年甲溪村高标准农田建设'], ['2024年甲溪村高标准农田建设'], 1.03],
  ['a tenth dearer', ['甲溪村滚水坝加固'], ['甲溪村陂坝整修'], 1.12],
  [
    'one department, three percent dearer',
    ['甲溪村涵闸改造'],
    ['甲溪村水闸改造', { department: 'WATER' }],
    1.03,
  ],
  [
    'one of them a whole list of works',
    ['甲溪村排水沟涵管桥工程', { department: 'TRANSPORT' }],
    ['甲溪村排水沟工程'],
  ],
])('two works: %s', async (_, one, other, dearer) => expect(await areOne(one, other, dearer)).toBe(false))
