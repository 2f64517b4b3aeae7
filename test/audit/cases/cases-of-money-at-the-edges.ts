import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'

const WATER = { department: '水务', kind: '农田水利' }
const ROAD = { department: '交通运输', kind: '农村公路' }

/** Payments and advances before their time, and idle money, at the edges of their days and shares. */
export function casesOfMoneyAtTheEdges(book: CaseBook) {
  const one = oneProject(book)
  one(['paid-before-contract', 'FIND', '付款比签约早十二天，支付单未填合同号。', 'B06 Q01 U06'], {
    name: '{村}涵管更换',
    amount: 132010.4,
    signedOn: '2024-06-20',
    start: '2024-06-25',
    money: whole(132010.4, {
      paid: [
        { amount: 40000, on: '2024-06-08', contract: null },
        { amount: 92010.4, on: '2024-12-20' },
      ],
    }),
  })
  one(['paid-before-contract', 'FIND', '货款先付三个月，采购合同后补。', 'B06 Q01 U06'], {
    name: '{村}喷灌设备采购',
    amount: 286310.2,
    contractKind: '货物采购',
    signedOn: '2024-08-22',
    start: '2024-08-30',
    money: whole(286310.2, { paid: [{ amount: 286310.2, on: '2024-05-20' }] }),
  })
  one(['paid-before-contract', 'CLEAN', '签约当天付百分之二十预付款。'], {
    name: '{村}机耕桥改建',
    amount: 220000,
    signedOn: '2024-03-04',
    money: whole(220000, {
      paid: [
        { amount: 44000, on: '2024-03-04' },
        { amount: 176000, on: '2024-11-20' },
      ],
    }),
  })
  one(['paid-before-work', 'FIND', '开工前十天已付四成半，合同无此约定。', 'B06 Q01 U06'], {
    name: '{村}护岸工程',
    ...WATER,
    amount: 400000,
    start: '2024-04-20',
    signedOn: '2024-03-20',
    money: whole(400000, {
      paid: [
        { amount: 180000, on: '2024-04-10' },
        { amount: 220000, on: '2024-12-10' },
      ],
    }),
  })
  one(['paid-before-work', 'FIND', '形象进度三成五，已付九成。', 'B06 Q01 U06'], {
    name: '{村}环村路改造',
    ...ROAD,
    amount: 600000,
    completed: null,
    approvedOn: '2025-02-10',
    planned: '2026-05-30',
    progress: [{ on: '2025-11-30', stage: '在建', share: 35 }],
    money: whole(600000, { paid: [{ amount: 540000, on: '2025-09-20' }] }),
  })
  one(['paid-before-work', 'CLEAN', '开工前一天付三成预付款，正好三成。'], {
    name: '{村}田间沟衬砌',
    amount: 300000,
    start: '2024-04-01',
    money: whole(300000, {
      paid: [
        { amount: 90000, on: '2024-03-31' },
        { amount: 210000, on: '2024-12-02' },
      ],
    }),
  })
  one(['paid-before-work', 'CLEAN', '进度六成五，付七成五，在合理差距之内。'], {
    name: '{村}生产桥新建',
    amount: 400000,
    completed: null,
    approvedOn: '2025-02-10',
    planned: '2026-04-30',
    progress: [{ on: '2025-11-25', stage: '在建', share: 65 }],
    money: whole(400000, { paid: [{ amount: 300000, on: '2025-11-20' }] }),
  })
  one(['paid-before-approval', 'FIND', '批复前一个月已拨出，批复后才支付。', 'Q01'], {
    name: '{村}电排站改造',
    ...WATER,
    amount: 350000,
    approvedOn: '2024-05-10',
    start: '2024-06-10',
    money: whole(350000, {
      receivedOn: '2024-02-20',
      paid: [
        { amount: 200000, on: '2024-06-20', disbursedOn: '2024-04-09' },
        { amount: 150000, on: '2024-12-20' },
      ],
    }),
  })
  one(['paid-before-approval', 'FIND', '初步设计七月才批，五月已付三成工程款，可研早批。', 'Q01'], {
    name: '{村}水闸除险',
    ...WATER,
    amount: 420000,
    approvedOn: '2024-01-20',
    start: '2024-04-12',
    approvals: [
      { kind: '可行性研究', on: '2024-01-20' },
      { kind: '初步设计', on: '2024-07-18' },
    ],
    money: whole(420000, {
      paid: [
        { amount: 126000, on: '2024-05-16' },
        { amount: 294000, on: '2024-12-12' },
      ],
    }),
  })
  one(['paid-before-approval', 'CLEAN', '批复、拨付同一天，次日支付预付款。'], {
    name: '{村}引水渠改建',
    ...WATER,
    amount: 260000,
    approvedOn: '2024-03-05',
    signedOn: '2024-03-05',
    start: '2024-03-20',
    money: whole(260000, {
      receivedOn: '2024-01-20',
      allocatedOn: '2024-03-05',
      paid: [
        { amount: 52000, on: '2024-03-06', disbursedOn: '2024-03-05' },
        { amount: 208000, on: '2024-11-22' },
      ],
    }),
  })
  one(['finished-before-fund', 'FIND', '完工两年后另立资金付款，文件未说明是尾款。', 'B06 Q01'], {
    name: '{村}排洪沟工程',
    ...WATER,
    amount: 178200.4,
    approvedOn: '2022-01-18',
    start: '2022-03-01',
    planned: '2022-07-30',
    settledOn: '2022-10-20',
    money: whole(178200.4, { receivedOn: '2024-06-20', paid: [{ amount: 178200.4, on: '2024-09-18' }] }),
  })
  one(['finished-before-fund', 'CLEAN', '文件写明以奖代补，验收合格后兑现。'], {
    name: '{村}庭院整治',
    department: '住建',
    kind: '农村人居环境',
    amount: 88000,
    approvedOn: '2023-05-18',
    start: '2023-06-10',
    planned: '2023-10-30',
    money: whole(88000, {
      receivedOn: '2024-06-20',
      name: '2024年农村人居环境以奖代补资金',
      purposes: '农村人居环境；以奖代补',
      purpose: '以奖代补',
      paid: [{ amount: 88000, on: '2024-08-18' }],
    }),
  })
  one(['idle-money', 'FIND', '拨给村委会十三个月，未付一分。', 'U01'], {
    name: '{村}陂坝修复',
    ...WATER,
    amount: 150000,
    approvedOn: '2024-09-20',
    start: '2024-11-20',
    planned: '2025-05-30',
    completed: null,
    money: whole(150000, {
      receivedOn: '2024-09-25',
      paid: [],
      held: { amount: 150000, on: '2024-11-28', recipient: '{村}民委员会' },
    }),
  })
  one(['idle-money', 'CLEAN', '在建项目，报告进度一半，付了一半，余款按节点。'], {
    name: '{村}提灌站新建',
    ...WATER,
    amount: 500000,
    approvedOn: '2025-03-10',
    planned: '2026-04-30',
    completed: null,
    progress: [{ on: '2025-12-10', stage: '在建', share: 50 }],
    money: whole(500000, { receivedOn: '2025-03-20', paid: [{ amount: 250000, on: '2025-11-10' }] }),
  })
}
