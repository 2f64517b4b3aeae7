import { addDays } from '../../../src/demonstration/days.ts'
import type { CaseBook } from './case-book.ts'
import { declareTwice, type Pair } from './cases-of-works-under-other-names.ts'
import { oneProject, whole } from './one-project.ts'
import { makeFirm } from './paper.ts'

const WATER = { department: '水务', kind: '农田水利' }
const ROAD = { department: '交通运输', kind: '农村公路' }
const HABITAT = { department: '住建', kind: '农村人居环境' }
const ECOLOGY = { department: '生态环境', kind: '农村人居环境' }
const FOREST = { department: '林业', kind: '绿化造林' }
const PAIRS: readonly Pair[] = [
  [
    'FIND',
    '山塘防渗被覆与当家塘护坡衬砌是同一口塘。',
    ['{村}山塘防渗被覆', 164310.7, WATER],
    ['{村}当家塘护坡衬砌项目', 161880.4, { approvedOn: '2024-04-03' }],
  ],
  [
    'FIND',
    '村内户外硬板路与屋场道路硬化是同一条。',
    ['{村}村内户外硬板路', 231410.6, { department: '住建', kind: '农村人居环境' }],
    ['{村}屋场道路硬化', 228340.1, { ...ROAD, approvedOn: '2024-03-21' }],
  ],
  [
    'FIND',
    '抗旱机台与提水机埠是同一座。',
    ['{村}抗旱机台新建', 86310.3, WATER],
    ['{村}提水机埠建设', 87240.8, { approvedOn: '2024-05-14' }],
  ],
  [
    'FIND',
    '安全饮水管线与人畜饮水主管铺设是同一条管。',
    ['{村}安全饮水管线延伸', 198410.2, WATER],
    ['{村}人畜饮水主管铺设工程', 203110.7, { ...HABITAT, approvedOn: '2024-06-06' }],
  ],
  [
    'FIND',
    '垃圾处理池与定点收运池是同一处、金额分毫不差。',
    ['{村}垃圾处理池', 63217.45, HABITAT],
    ['{村}生活垃圾定点收运池建设', 63217.45, { ...ECOLOGY, approvedOn: '2024-03-29' }],
  ],
  [
    'FIND',
    '饲料加工基地与饲草料车间是同一座，农业一家两次。',
    ['{村}饲料加工基地扩建', 388210.9],
    ['{村}饲草料加工车间改扩建', 391030.2, { approvedOn: '2024-08-19' }],
  ],
  [
    'FIND',
    '错一字：护坡写成护玻，部门不同。',
    ['{村}港堤护坡工程', 276330.5, WATER],
    ['{村}港堤护玻项目', 274010.8, { approvedOn: '2024-03-13' }],
  ],
  [
    'FIND',
    '中低产田改造与耕地土壤改良培肥是同一片田。',
    ['{村}中低产田改造', 211230.4, { land: 150 }],
    [
      '{村}耕地土壤改良培肥工程',
      214410.9,
      { department: '自然资源', kind: '高标准农田', land: 150, approvedOn: '2024-05-26' },
    ],
  ],
  [
    'FIND',
    '上年四旁绿化，今年又报村庄补植增绿，林业、住建各一次。',
    ['{村}四旁绿化项目', 73310.6, { ...FOREST, approvedOn: '2023-11-02' }],
    ['{村}村庄补植增绿工程', 71940.2, { ...HABITAT, approvedOn: '2024-03-04' }],
  ],
  [
    'CLEAN',
    '佘家坝、下屋两处拦水闸。',
    ['{村}佘家坝渠拦水闸', 88310.2, WATER],
    ['{村}下屋渠拦水闸', 87640.9, { ...WATER, approvedOn: '2024-03-11' }],
  ],
  [
    'CLEAN',
    '东边组、西边组各修各的路面。',
    ['{村}东边组路面维修', 46310.4, ROAD],
    ['{村}西边组路面维修', 46120.7, { ...ROAD, approvedOn: '2024-03-06' }],
  ],
  [
    'CLEAN',
    '文化长廊与老年活动室。',
    ['{村}文化长廊建设', 76310.2, HABITAT],
    ['{村}老年活动室修缮', 75440.6, { ...HABITAT, approvedOn: '2024-05-03' }],
  ],
  [
    'CLEAN',
    '油菜、紫云英两样种子采购。',
    ['{村}油菜种子采购', 38210.3, { contractKind: '货物采购' }],
    ['{村}紫云英种子采购', 37930.8, { contractKind: '货物采购', approvedOn: '2024-08-30' }],
  ],
  [
    'CLEAN',
    '百亩示范片、千亩示范片，水稻与油菜。',
    ['{村}水稻示范片建设', 121310.4],
    ['{村}油菜示范片建设', 120880.2, { approvedOn: '2024-09-10' }],
  ],
  [
    'CLEAN',
    '进水渠、退水渠是两条。',
    ['{村}进水渠整修', 142310.6, WATER],
    ['{村}退水渠整修', 140870.3, { ...WATER, approvedOn: '2024-03-22' }],
  ],
  [
    'CLEAN',
    '桥东、桥西两处护岸。',
    ['{村}石桥以东护岸', 187310.2, WATER],
    ['{村}石桥以西护岸', 188420.8, { ...WATER, approvedOn: '2024-04-01' }],
  ],
  [
    'CLEAN',
    '道路与沿路路灯。',
    ['{村}主干道改造', 312310.4, ROAD],
    ['{村}主干道路灯安装', 306110.9, { ...HABITAT, approvedOn: '2024-06-16' }],
  ],
  [
    'CLEAN',
    '防火通道与防火物资库。',
    ['{村}森林防火通道', 132310.5, FOREST],
    ['{村}森林防火物资储备库', 129880.1, { ...FOREST, approvedOn: '2024-07-01' }],
  ],
]

/** What was met first after the rules had been mended by the fourth round. */
export function casesAfterTheFourthRound(book: CaseBook) {
  declareTwice(book, PAIRS)
  const one = oneProject(book)
  book.case(
    'split-contract',
    'FIND',
    '一个渠系工程拆成四个“维修点”，分给一家公司与它的项目部，合计四百六十万元。',
    (work, v) => {
      const firm = makeFirm('水利水电工程有限公司')
      for (const n of [0, 1, 2, 3])
        work({
          ...WATER,
          name: `${v.name}渠系${'甲乙丙丁'[n]}点维修`,
          amount: 1150000 + n * 3110.6,
          contractor: n % 2 ? `${firm.contractor}进贤项目部` : firm.contractor,
          account: firm.account,
          owner: [`${v.name}民委员会`, `${v.township}人民政府`][n % 2]!,
          approvedOn: addDays('2024-02-01', n * 40),
        })
    },
    { rules: 'U14' },
  )
  book.case('split-contract', 'CLEAN', '框架协议（公开招标）下的四份年度订单。', (work, v) => {
    const firm = makeFirm('管材有限公司')
    for (const n of [0, 1, 2, 3])
      work({
        ...WATER,
        name: `${v.name}管材第${n + 1}次供货`,
        amount: 720000 + n * 4110.3,
        ...firm,
        contractKind: '货物采购',
        procurement: '公开招标',
        tender: '样招〔2024〕管材框架',
        approvedOn: addDays('2024-02-01', n * 25),
      })
  })
  const paidTo = (payee: string, account: string, more = {}) => ({
    ...WATER,
    name: '{村}沟渠修复',
    amount: 88310.6,
    money: whole(88310.6, { paid: [{ amount: 88310.6, on: '2024-10-22', payee, account }] }),
    ...more,
  })
  one(
    ['parked-with-township', 'FIND', '付到乡“项目资金监管专户”，无合同。', 'U08 U01'],
    paidTo('{乡}项目资金监管专户', '8888010055000001', { contract: false }),
  )
  one(
    ['personal-account', 'FIND', '白条领款：工程款付给村民个人，项目没有合同。', 'U08'],
    paidTo('样某行', '6228880055000000021', { contract: false }),
  )
  one(['personal-account', 'CLEAN', '护林员劳务费按劳务合同付给本人。'], {
    ...FOREST,
    name: '{村}护林劳务',
    amount: 24000,
    contractor: '样某林',
    account: '6228880055000000022',
    contractKind: '咨询、评审、测绘等服务',
    contractName: '劳务合同',
    procurement: '直接委托',
  })
  const spent = (purpose: string, amount: number, purposes = '高标准农田；农田基础设施') => ({
    name: '{村}高标准农田改建',
    kind: '高标准农田',
    amount,
    land: 55,
    money: whole(amount, {
      programme: '高标准农田',
      purposes,
      purpose,
      paid: [{ amount, on: '2024-10-30' }],
    }),
  })
  one(
    ['off-purpose', 'FIND', '垫付乡镇拖欠的餐费和印刷费。', 'U02'],
    spent('支付以前年度餐费、印刷费', 41310.2),
  )
  one(['off-purpose', 'FIND', '归还镇政府借款。', 'U02'], spent('归还镇政府借款', 120000))
  one(['off-purpose', 'CLEAN', '文件写明灌排沟渠，用于渠道清障。'], {
    ...WATER,
    name: '{村}渠道清障',
    amount: 52310.4,
    money: whole(52310.4, {
      purposes: '小型水利设施（灌排沟渠、山塘、泵站）维修',
      purpose: '灌排沟渠清障',
      paid: [{ amount: 52310.4, on: '2024-10-30' }],
    }),
  })
  one(['idle-money', 'FIND', '资金到局十五个月，项目早已批复，一分未拨。', 'U01'], {
    ...ROAD,
    name: '{村}断头路贯通',
    amount: 430000,
    approvedOn: '2024-08-10',
    start: '2025-01-10',
    planned: '2025-08-30',
    completed: null,
    money: [{ amount: 430000, receivedOn: '2024-09-12', paid: [] }],
  })
  one(['idle-money', 'CLEAN', '完工三个月，付到八成，等县里组织验收。'], {
    ...ROAD,
    name: '{村}连接线改造',
    amount: 300000,
    approvedOn: '2025-02-20',
    planned: '2025-10-08',
    completed: '2025-09-28',
    acceptedOn: null,
    settled: null,
    money: whole(300000, {
      paid: [
        { amount: 120000, on: '2025-06-20' },
        { amount: 120000, on: '2025-10-20' },
      ],
    }),
  })
  one(['overpaid', 'FIND', '合同三十万元，分三次付了三十三万元，没有补充协议。', 'U05 U12'], {
    ...WATER,
    name: '{村}塘坝放水设施更新',
    amount: 300000,
    budget: 340000,
    settled: null,
    money: whole(330000, {
      paid: [
        { amount: 90000, on: '2024-05-20' },
        { amount: 150000, on: '2024-08-20' },
        { amount: 90000, on: '2024-12-10' },
      ],
    }),
  })
  one(['overpaid', 'CLEAN', '变更增加经批准，付到变更后的合同价。'], {
    ...WATER,
    name: '{村}溢流堰改建',
    amount: 300000,
    budget: 340000,
    settled: 325000,
    supplements: [
      { amount: 25000, content: '增加消力池', approval: '进发改样变〔2024〕9号', on: '2024-06-12' },
    ],
    money: whole(325000, {
      paid: [
        { amount: 180000, on: '2024-05-20' },
        { amount: 145000, on: '2025-01-10' },
      ],
    }),
  })
}
