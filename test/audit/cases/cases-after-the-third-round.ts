import type { CaseBook } from './case-book.ts'
import { declareTwice, type Pair } from './cases-of-works-under-other-names.ts'
import { oneProject, whole } from './one-project.ts'

const WATER = { department: '水务', kind: '农田水利' }
const ROAD = { department: '交通运输', kind: '农村公路' }
const HABITAT = { department: '住建', kind: '农村人居环境' }
const FOREST = { department: '林业', kind: '绿化造林' }
const PAIRS: readonly Pair[] = [
  [
    'FIND',
    '粮食烘干中心与谷物烘干房。',
    ['{村}粮食烘干中心新建工程', 386200.4],
    ['{村}谷物烘干房建设项目', 380110.7, { approvedOn: '2024-06-11' }],
  ],
  [
    'FIND',
    '机耕桥危桥改造与生产桥拆旧建新。',
    ['{村}机耕桥危桥改造', 211300.6],
    ['{村}生产桥拆旧建新工程', 218010.2, { ...ROAD, approvedOn: '2024-04-18' }],
  ],
  [
    'FIND',
    '文化活动中心与文体活动室，住建、农业各报。',
    ['{村}文化活动中心建设', 266300.2, HABITAT],
    ['{村}农民文体活动室新建', 259910.8, { approvedOn: '2024-03-12' }],
  ],
  [
    'FIND',
    '标准鱼池改造与精养鱼塘提升，同部门。',
    ['{村}标准化鱼池改造项目', 143200.5],
    ['{村}精养鱼塘提升改造', 144300.1, { approvedOn: '2024-07-22' }],
  ],
  [
    'FIND',
    '自来水主管更换与供水管道改造。',
    ['{村}自来水主管更换工程', 231010.8, WATER],
    ['{村}供水管道改造项目', 226330.4, { ...HABITAT, approvedOn: '2024-05-08' }],
  ],
  [
    'FIND',
    '高标农田田间道与机耕路，抬价百分之八。',
    ['{村}高标农田田间道工程', 301200.3],
    ['{村}机耕路新建', 326110.9, { ...ROAD, approvedOn: '2024-02-25' }],
  ],
  [
    'FIND',
    '防洪堤整治与河堤加固。',
    ['{村}防洪堤整治工程', 533010.6, WATER],
    ['{村}河堤加固项目', 521880.3, { approvedOn: '2024-03-30' }],
  ],
  [
    'FIND',
    '错字：太阳能路登。',
    ['{村}太阳能路灯安装', 121300.4, HABITAT],
    [
      '{村}太阳能路登安装工程',
      122010.9,
      { department: '生态环境', kind: '农村人居环境', approvedOn: '2024-04-04' },
    ],
  ],
  [
    'FIND',
    '耕地提质改造即旱改水。',
    ['{村}旱地改水田项目', 288300.7, { department: '自然资源', kind: '旱地改水田', land: 90 }],
    ['{村}耕地提质改造（旱改水）工程', 281010.2, { land: 90, approvedOn: '2024-05-19' }],
  ],
  [
    'FIND',
    '户用卫生厕所与农村改厕。',
    ['{村}农村改厕整村推进项目', 96300.4, HABITAT],
    [
      '{村}户用卫生厕所改造',
      98110.6,
      { department: '生态环境', kind: '农村人居环境', approvedOn: '2024-03-22' },
    ],
  ],
  [
    'FIND',
    '蔬菜大棚与设施农业钢架棚。',
    ['{村}蔬菜大棚建设', 176200.3],
    ['{村}设施农业钢架棚项目', 178010.5, { approvedOn: '2024-08-06' }],
  ],
  [
    'FIND',
    '沙石路改水泥路与村道硬化。',
    ['{村}沙石路改水泥路工程', 345010.2, ROAD],
    ['{村}村道硬化项目', 338880.7, { approvedOn: '2024-04-27' }],
  ],
  [
    'FIND',
    '空心房整治复垦与宅基地拆旧复垦。',
    ['{村}空心房整治复垦', 133010.6, { department: '自然资源', kind: '建设用地复垦' }],
    ['{村}宅基地拆旧复垦项目', 130220.3, { kind: '建设用地复垦', approvedOn: '2024-05-02' }],
  ],
  [
    'FIND',
    '封山育林与退化林修复，林业一家两次。',
    ['{村}退化林修复项目', 88300.2, FOREST],
    ['{村}低质低效退化林改造', 89010.7, { ...FOREST, approvedOn: '2024-06-25' }],
  ],
  [
    'CLEAN',
    '荷花塘、龙王塘是两口塘。',
    ['{村}荷花塘清淤加固', 92310.4, WATER],
    ['{村}龙王塘清淤加固', 93010.2, { ...WATER, approvedOn: '2024-03-02' }],
  ],
  [
    'CLEAN',
    '两条路起止不同。',
    ['{村}祠堂至水库道路硬化', 188300.5, ROAD],
    ['{村}村部至学校道路硬化', 186200.4, { ...ROAD, approvedOn: '2024-03-07' }],
  ],
  [
    'CLEAN',
    '一至三组、四至六组分片修路。',
    ['{村}1-3组机耕路整修', 144200.6],
    ['{村}4-6组机耕路整修', 143310.1, { approvedOn: '2024-02-29' }],
  ],
  [
    'CLEAN',
    '斗渠1、斗渠2。',
    ['{村}斗渠1衬砌工程', 166300.8, WATER],
    ['{村}斗渠2衬砌工程', 165110.3, { ...WATER, approvedOn: '2024-02-21' }],
  ],
  [
    'CLEAN',
    '育秧中心土建与其配电。',
    ['{村}水稻育秧中心土建', 402110.2],
    ['{村}水稻育秧中心配电工程', 398330.6, { approvedOn: '2024-05-28' }],
  ],
  [
    'CLEAN',
    '王家、李家两个自然村的管网。',
    ['{村}王家自然村污水管网', 214300.4, HABITAT],
    ['{村}李家自然村污水管网', 212210.7, { ...HABITAT, approvedOn: '2024-03-19' }],
  ],
  [
    'CLEAN',
    '村委会东侧、小学西侧两处挡墙。',
    ['{村}村委会东侧挡墙', 77310.2, WATER],
    ['{村}小学西侧挡墙', 78110.5, { ...WATER, approvedOn: '2024-03-29' }],
  ],
  [
    'CLEAN',
    '春季、秋季植树。',
    ['{村}春季义务植树', 33010.4, FOREST],
    ['{村}秋季义务植树', 33010.4, { ...FOREST, approvedOn: '2024-08-20' }],
  ],
  [
    'CLEAN',
    '红旗桥、胜利桥各自维修。',
    ['{村}红旗桥维修加固', 99310.7, ROAD],
    ['{村}胜利桥维修加固', 98220.3, { ...ROAD, approvedOn: '2024-03-23' }],
  ],
  [
    'CLEAN',
    '大坝加固与溢洪道改建。',
    ['{村}水库大坝加固', 455310.2, WATER],
    ['{村}水库溢洪道改建', 448010.8, { ...WATER, approvedOn: '2024-04-21' }],
  ],
  [
    'CLEAN',
    '低保户、五保户两批危房。',
    ['{村}低保户危房改造', 120000, { department: '住建', kind: '危旧房改造' }],
    ['{村}五保户危房改造', 120000, { department: '住建', kind: '危旧房改造', approvedOn: '2024-04-09' }],
  ],
  [
    'CLEAN',
    '村东蓄水池、村西蓄水池。',
    ['{村}村东蓄水池新建', 86310.6, WATER],
    ['{村}村西蓄水池新建', 87020.1, { ...WATER, approvedOn: '2024-02-27' }],
  ],
  [
    'CLEAN',
    '改造与后期管护。',
    ['{村}公厕提升改造', 56310.6, HABITAT],
    [
      '{村}公厕管护服务',
      54020.1,
      { ...HABITAT, contractKind: '咨询、评审、测绘等服务', approvedOn: '2024-06-27' },
    ],
  ],
]

/** What was met first after the rules had been mended by the third round. */
export function casesAfterTheThirdRound(book: CaseBook) {
  declareTwice(book, PAIRS)
  const one = oneProject(book)
  const spent = (amount: number, purpose: string, purposes = '高标准农田；农田基础设施') => ({
    name: '{村}高标准农田建设',
    kind: '高标准农田',
    amount,
    land: 60,
    money: whole(amount, {
      programme: '高标准农田',
      purposes,
      purpose,
      paid: [{ amount, on: '2024-10-30' }],
    }),
  })
  const paidTo = (payee: string, account: string, more = {}) => ({
    name: '{村}灌排渠整修',
    ...WATER,
    amount: 133010.6,
    money: whole(133010.6, { paid: [{ amount: 133010.6, on: '2024-11-20', payee, account }] }),
    ...more,
  })
  one(['off-purpose', 'FIND', '购置执法车辆。', 'U02'], spent(168000, '购置执法执勤车辆'))
  one(['off-purpose', 'FIND', '乡镇干部周转房。', 'U02'], spent(233010.2, '乡镇干部周转房维修'))
  one(['off-purpose', 'FIND', '偿还银行贷款本息。', 'U02'], spent(90000, '偿还平台公司银行贷款本息'))
  one(['off-purpose', 'FIND', '春节走访慰问。', 'U02'], spent(32000, '春节走访慰问支出'))
  one(['off-purpose', 'FIND', '用途空着，项目就是镇政府大院改造。', 'U02'], {
    ...WATER,
    name: '{村}乡政府大院改造',
    amount: 155010.2,
  })
  one(
    ['off-purpose', 'CLEAN', '农田竣工决算审计费，文件列明管理费。'],
    spent(18000, '竣工决算审计费', '高标准农田；项目管理费'),
  )
  one(
    ['off-purpose', 'CLEAN', '田间渠系建筑物，即文件所列的农田基础设施。'],
    spent(98010.3, '农田基础设施（渠系建筑物）'),
  )
  one(
    ['off-purpose', 'CLEAN', '农田管护员劳务，文件写明管护。'],
    spent(24000, '高标准农田管护员劳务', '高标准农田；工程管护'),
  )
  one(
    ['parked-money', 'FIND', '付到村级财务核算中心。', 'U08 U01'],
    paidTo('{乡}村级财务核算中心', '8888010044000001', { contract: false }),
  )
  one(
    ['parked-money', 'FIND', '付到镇非税收入专户。', 'U08 U01'],
    paidTo('{乡}非税收入专户', '8888010044000002', { contract: false }),
  )
  one(
    ['parked-money', 'FIND', '企业中标，款付到镇国有资产经营管理所。', 'U08 U01'],
    paidTo('{乡}国有资产经营管理所', '8888010044000003'),
  )
  one(['parked-money', 'CLEAN', '县水利建筑公司承建，款付其合同账户。'], {
    ...WATER,
    name: '{村}主渠整修',
    amount: 188010.4,
    contractor: '样例县水利建筑安装公司',
    account: '8888010044000004',
  })
  one(
    ['personal-account', 'FIND', '劳务费付给包工头个人，企业承建。', 'U08'],
    paidTo('样某乙', '6228880020009990101'),
  )
  one(['personal-account', 'CLEAN', '农民工工资专户，户名为本企业。'], {
    ...WATER,
    name: '{村}进水闸整修',
    amount: 122010.4,
    contractor: '样例丰年建设有限公司',
    account: '8888010044000005',
  })
}
