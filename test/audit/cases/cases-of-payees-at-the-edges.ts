import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'

const WATER = { department: '水务', kind: '农田水利' }

/** Parked money, odd payees, and sums at the edges of what was agreed. */
export function casesOfPayeesAtTheEdges(book: CaseBook) {
  const one = oneProject(book)
  one(['parked-money', 'FIND', '“支付”到乡经管站，无合同。', 'U08 U01'], {
    name: '{村}田间道整修',
    amount: 140300.6,
    contract: false,
    money: whole(140300.6, {
      paid: [
        { amount: 140300.6, on: '2024-12-20', payee: '{乡}农村经济管理站', account: '8888010066000101' },
      ],
    }),
  })
  one(['parked-money', 'FIND', '企业承建，款付到镇财政所“代管资金户”。', 'U08 U01'], {
    name: '{村}渠首工程',
    ...WATER,
    amount: 310200.3,
    money: whole(310200.3, {
      paid: [
        { amount: 310200.3, on: '2024-12-11', payee: '{乡}财政所代管资金户', account: '8888010066000102' },
      ],
    }),
  })
  one(['parked-money', 'CLEAN', '农技站是病虫防治服务合同的承揽人，款付合同账户。'], {
    name: '{村}统防统治服务',
    amount: 46200,
    contractKind: '咨询、评审、测绘等服务',
    contractor: '样例县青岭农业技术推广站',
    account: '8888010066000103',
  })
  one(['personal-account', 'FIND', '工程款付给村主任个人，企业承建，账号未登记。', 'U08'], {
    name: '{村}沟渠清障',
    amount: 76200.8,
    money: whole(76200.8, {
      paid: [{ amount: 76200.8, on: '2024-11-15', payee: '样某某', account: '6228880020009990001' }],
    }),
  })
  one(['personal-account', 'FIND', '尾款付给合同外的另一家劳务公司，无补充协议。', 'U08'], {
    name: '{村}护坡修复',
    ...WATER,
    amount: 244000,
    money: whole(244000, {
      paid: [
        { amount: 146400, on: '2024-05-20' },
        { amount: 97600, on: '2024-11-20', payee: '样例晨光劳务有限公司', account: '8888010066000104' },
      ],
    }),
  })
  one(['personal-account', 'CLEAN', '机手个人签约承揽机耕作业，收款人、账号都与合同一致。'], {
    name: '{村}机耕深翻作业',
    amount: 32400,
    contractor: '样某甲',
    account: '6228880020009990002',
    procurement: '直接委托',
    contractKind: '咨询、评审、测绘等服务',
    contractName: '机耕作业合同',
  })
  one(['final-above-budget', 'FIND', '决算比概算高百分之十六，无变更批复。', 'U12 U05'], {
    name: '{村}晒谷场扩建',
    amount: 232000,
    budget: 200000,
  })
  one(['final-above-budget', 'CLEAN', '决算比概算高百分之九，在一成以内。'], {
    name: '{村}水井改造',
    ...WATER,
    amount: 218000,
    budget: 200000,
  })
  one(['overpaid', 'FIND', '合同四十八万元，付了五十一万元，无补充协议。', 'U05 U12'], {
    name: '{村}分水闸新建',
    ...WATER,
    amount: 480000,
    budget: 520000,
    settled: null,
    money: whole(510000, {
      paid: [
        { amount: 300000, on: '2024-06-01' },
        { amount: 210000, on: '2024-12-05' },
      ],
    }),
  })
  one(['overpaid', 'CLEAN', '分三次付，合计与审定数一分不差。'], {
    name: '{村}小桥涵改造',
    amount: 333333.33,
    money: whole(333333.33, {
      paid: [
        { amount: 111111.11, on: '2024-05-10' },
        { amount: 111111.11, on: '2024-08-12' },
        { amount: 111111.11, on: '2024-12-12' },
      ],
    }),
  })
  one(['double-funded', 'FIND', '中央、省、县各安排六成，合计一点八倍，已付九成。', 'U12 U05 B01 B03'], {
    name: '{村}水库渠道续建',
    ...WATER,
    amount: 500000,
    money: ['中央', '省级', '县级'].map((level, n) => ({
      amount: 300000,
      level,
      paid: n === 2 ? [] : [{ amount: 225000, on: `2024-1${n}-15` }],
    })),
  })
  one(['double-funded', 'CLEAN', '两笔资金合计为批复投资，含预备费，超合同百分之五，余款未满三个月。'], {
    name: '{村}斗渠改造',
    ...WATER,
    amount: 400000,
    budget: 424000,
    approvedOn: '2025-03-01',
    planned: '2025-10-20',
    money: [
      { amount: 300000, level: '省级', paid: [{ amount: 300000, on: '2025-06-10' }] },
      {
        amount: 120000,
        level: '县级',
        receivedOn: '2025-10-12',
        paid: [{ amount: 100000, on: '2025-12-22' }],
      },
    ],
  })
  one(['paid-unaccepted', 'FIND', '工程付到百分之九十八已十四个月，无人验收。', 'U06 U05'], {
    name: '{村}灌溉管道铺设',
    ...WATER,
    amount: 350000,
    acceptedOn: null,
    settled: null,
    money: whole(350000, {
      paid: [
        { amount: 200000, on: '2024-05-20' },
        { amount: 143000, on: '2024-10-12' },
      ],
    }),
  })
  one(['paid-unaccepted', 'CLEAN', '省级验收代替县级验收，决算后付清。'], {
    name: '{村}河埠头修复',
    ...WATER,
    amount: 120000,
    acceptedBy: '省级验收',
  })
}
