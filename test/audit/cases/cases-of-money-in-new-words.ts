import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'

const WATER = { department: '水务', kind: '农田水利' }
const ROAD = { department: '交通运输', kind: '农村公路' }

/** Payments out of order, idle and parked money, in words that no earlier case used. */
export function casesOfMoneyInNewWords(book: CaseBook) {
  outOfOrder(book)
  heldAndParked(book)
}

function outOfOrder(book: CaseBook) {
  const one = oneProject(book)
  one(['paid-before-contract', 'FIND', '以预付备料款名义先付两成，合同四十天后才签。', 'B06 Q01 U06'], {
    ...ROAD,
    name: '{村}旅游路建设',
    amount: 518000,
    signedOn: '2024-06-12',
    start: '2024-06-20',
    money: whole(518000, {
      paid: [
        { amount: 103600, on: '2024-05-03' },
        { amount: 414400, on: '2025-01-10' },
      ],
    }),
  })
  one(['paid-before-contract', 'CLEAN', '签约次日付两成预付款，随后开工。'], {
    ...ROAD,
    name: '{村}村口桥涵改造',
    amount: 260000,
    signedOn: '2024-03-02',
    money: whole(260000, {
      paid: [
        { amount: 52000, on: '2024-03-03' },
        { amount: 208000, on: '2024-11-22' },
      ],
    }),
  })
  one(['paid-before-work', 'FIND', '进度报告两成，款已付八成五。', 'B06 Q01 U06'], {
    ...WATER,
    name: '{村}二级泵站扩建',
    amount: 720000,
    completed: null,
    approvedOn: '2025-03-04',
    planned: '2026-06-30',
    progress: [{ on: '2025-12-05', stage: '在建', share: 20 }],
    money: whole(720000, { paid: [{ amount: 612000, on: '2025-10-16' }] }),
  })
  one(['paid-before-work', 'CLEAN', '两次进度报告，付款都低于形象进度。'], {
    ...WATER,
    name: '{村}水渠节制闸新建',
    amount: 360000,
    completed: null,
    approvedOn: '2025-03-04',
    planned: '2026-05-30',
    progress: [
      { on: '2025-08-20', stage: '在建', share: 40 },
      { on: '2025-12-05', stage: '在建', share: 80 },
    ],
    money: whole(360000, {
      paid: [
        { amount: 126000, on: '2025-09-02' },
        { amount: 126000, on: '2025-12-15' },
      ],
    }),
  })
  one(['paid-before-approval', 'FIND', '未批先拨：实施方案七月批复，四月已付工程款。', 'Q01'], {
    name: '{村}耕地保护综合项目',
    amount: 412000,
    approvedOn: '2024-07-09',
    start: '2024-03-12',
    signedOn: '2024-03-04',
    planned: '2024-10-30',
    money: whole(412000, {
      receivedOn: '2024-02-20',
      paid: [
        { amount: 123600, on: '2024-04-18' },
        { amount: 288400, on: '2025-01-09' },
      ],
    }),
  })
  one(['paid-before-approval', 'CLEAN', '三月批复、四月签约、五月付款，次第有序。'], {
    name: '{村}灌排一体化工程',
    amount: 388000,
    approvedOn: '2024-03-11',
    signedOn: '2024-04-08',
    start: '2024-04-16',
    money: whole(388000, {
      paid: [
        { amount: 194000, on: '2024-06-28' },
        { amount: 194000, on: '2025-01-09' },
      ],
    }),
  })
  one(['finished-before-fund', 'FIND', '三年前验收付清的老项目，套新名再安排一笔资金。', 'B06 Q01'], {
    name: '{村}水利设施补短板工程',
    ...WATER,
    amount: 193000.4,
    approvedOn: '2021-02-16',
    start: '2021-04-01',
    planned: '2021-09-30',
    settledOn: '2021-12-01',
    money: [
      { amount: 193000.4, paid: [{ amount: 193000.4, on: '2021-12-20' }] },
      { amount: 93000, receivedOn: '2024-05-20', paid: [{ amount: 93000, on: '2024-08-22' }] },
    ],
  })
  one(['finished-before-fund', 'CLEAN', '上年完工，质保期满，新年度文件写明支付质保金。'], {
    name: '{村}机耕路桥改造',
    amount: 240000,
    approvedOn: '2023-02-14',
    retention: 7200,
    money: [
      {
        amount: 232800,
        paid: [
          { amount: 140000, on: '2023-06-01' },
          { amount: 92800, on: '2023-12-02' },
        ],
      },
      {
        amount: 7200,
        receivedOn: '2024-09-20',
        name: '2024年农田建设工程质保金',
        purposes: '农田水利；质保金',
        purpose: '支付质保金',
        paid: [{ amount: 7200, on: '2024-11-25' }],
      },
    ],
  })
}

function heldAndParked(book: CaseBook) {
  const one = oneProject(book)
  one(['idle-money', 'FIND', '二〇二二年底下达的资金拨到局里，三年只付一成。', 'U01'], {
    ...ROAD,
    name: '{村}渡改桥工程',
    amount: 900000,
    approvedOn: '2022-11-20',
    start: '2023-02-10',
    planned: '2023-12-30',
    completed: null,
    money: [
      {
        amount: 900000,
        receivedOn: '2022-12-05',
        paid: [{ amount: 90000, on: '2023-05-12' }],
        held: { amount: 810000, on: '2023-03-20', recipient: '样例县公路事业发展中心' },
      },
    ],
  })
  one(['idle-money', 'CLEAN', '十一月底拨到乡里，年前还没到付款节点。'], {
    ...WATER,
    name: '{村}灌片提升',
    amount: 320000,
    approvedOn: '2025-10-10',
    start: '2025-11-20',
    planned: '2026-06-30',
    completed: null,
    progress: [{ on: '2025-12-20', stage: '在建', share: 10 }],
    money: [
      { amount: 320000, receivedOn: '2025-10-20', paid: [], held: { amount: 320000, on: '2025-11-28' } },
    ],
  })
  const paidTo = (payee: string, account: string, more = {}) => ({
    name: '{村}引水涵整修',
    ...WATER,
    amount: 121340.6,
    money: whole(121340.6, { paid: [{ amount: 121340.6, on: '2024-11-20', payee, account }] }),
    ...more,
  })
  one(
    ['parked-with-township', 'FIND', '以拨代支：工程款付到镇农业农村办公室，无合同。', 'U08 U01'],
    paidTo('{乡}农业农村办公室', '8888010088300001', { contract: false }),
  )
  one(
    ['parked-with-township', 'FIND', '企业中标，款付到“{乡}村镇建设资金专户”。', 'U08 U01'],
    paidTo('{乡}村镇建设资金专户', '8888010088300002'),
  )
  one(['parked-with-township', 'CLEAN', '镇水利站承建以工代赈工程，合同、账户都是它。'], {
    ...WATER,
    name: '{村}塘口修补',
    amount: 71230.4,
    contractor: '样例镇水利工作站',
    account: '8888010088300003',
    procurement: '以工代赈',
  })
  const spent = (
    purpose: string,
    amount: number,
    purposes = '高标准农田；农田基础设施',
    name = '{村}高标准农田提质',
  ) => ({
    name,
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
  one(['off-purpose', 'FIND', '列支外出考察学习费。', 'U02'], spent('外出考察学习费', 46300))
  one(['off-purpose', 'FIND', '发放村干部误工补贴和奖金。', 'U02'], spent('村干部误工补贴及年终奖金', 38200))
  one(['off-purpose', 'FIND', '为镇文化站买音响设备。', 'U02'], spent('镇文化站音响设备购置', 57210.4))
  one(['off-purpose', 'CLEAN', '机耕路路肩培土，即农田基础设施。'], spent('机耕路路肩培土', 66210.3))
  one(['off-purpose', 'CLEAN', '衔接资金文件写明可用于产业配套道路。'], {
    ...ROAD,
    name: '{村}产业配套道路',
    amount: 312000.4,
    money: whole(312000.4, {
      programme: '衔接推进乡村振兴',
      purposes: '产业发展；产业配套基础设施（道路、水利）',
      purpose: '产业配套道路',
      paid: [{ amount: 312000.4, on: '2024-11-12' }],
    }),
  })
}
