import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'
import { makeFirm } from './paper.ts'

export function sumsOfTheFifthRound(book: CaseBook) {
  finalAccounts(book)
  yearEndAndSameSums(book)
  finishedAndDouble(book)
}

function finalAccounts(book: CaseBook) {
  const one = oneProject(book)
  one(['final-above-budget', 'FIND', '审定决算为概算的一点二八倍，没有调整批复。', 'U12 U05 U13'], {
    name: '{村}防渗渠新建工程',
    department: '水务',
    kind: '农田水利',
    amount: 768000,
    budget: 600000,
  })
  one(['final-above-budget', 'CLEAN', '补充协议经批准，决算超概算百分之七，在一成以内。'], {
    name: '{村}机耕桥重建工程',
    amount: 490000,
    budget: 500000,
    settled: 535000,
    supplements: [{ amount: 45000, content: '桥台加深', approval: '进水变字〔2024〕18号', on: '2024-06-12' }],
    money: whole(535000, {
      paid: [
        { amount: 294000, on: '2024-05-20' },
        { amount: 241000, on: '2024-11-18' },
      ],
    }),
  })
  one(['overpaid', 'FIND', '三次付款合计比审定结算多百分之八。', 'U05'], {
    name: '{村}山塘整治工程',
    department: '水务',
    kind: '农田水利',
    amount: 540000,
    settled: 500000,
    money: whole(540000, {
      paid: [
        { amount: 162000, on: '2024-04-22' },
        { amount: 216000, on: '2024-07-15' },
        { amount: 162000, on: '2024-11-06' },
      ],
    }),
  })
  book.case('overpaid', 'CLEAN', '付款总额高于施工合同，多出的是监理合同的钱，一份不超。', (work, v) => {
    const [builder, overseer] = [makeFirm(), makeFirm('工程监理有限公司')]
    work({
      name: `${v.name}田间灌排渠系改造`,
      ...builder,
      amount: 612000,
      budget: 660000,
      settled: 630000,
      contracts: [{ ...overseer, kind: '监理', amount: 18000, procurement: '直接委托' }],
      money: whole(630000, {
        paid: [
          { amount: 367200, on: '2024-05-20' },
          { amount: 244800, on: '2024-11-18' },
          {
            amount: 18000,
            on: '2024-11-18',
            payee: overseer.contractor,
            account: overseer.account,
            contract: 'HT2',
          },
        ],
      }),
    })
  })
  one(['paid-unaccepted', 'FIND', '去年六月完工，至今未验收，已付到百分之九十七。', 'U06 U05'], {
    name: '{村}排灌渠改造工程',
    amount: 428000,
    start: '2024-01-18',
    approvedOn: '2023-12-12',
    completed: '2024-06-20',
    planned: '2024-06-30',
    acceptedOn: null,
    settled: null,
    money: whole(428000, {
      receivedOn: '2023-12-20',
      paid: [
        { amount: 256800, on: '2024-03-26' },
        { amount: 158360, on: '2024-08-09' },
      ],
    }),
  })
  one(['paid-unaccepted', 'CLEAN', '上月刚完工，付到八成，正等验收。'], {
    name: '{村}水毁护坡修复工程',
    department: '水务',
    kind: '农田水利',
    amount: 356700.4,
    approvedOn: '2025-05-12',
    completed: '2025-11-24',
    planned: '2025-12-05',
    acceptedOn: null,
    settled: null,
    progress: [{ on: '2025-11-24', stage: '完工', share: 100 }],
    money: whole(356700.4, {
      paid: [
        { amount: 142680.16, on: '2025-08-20' },
        { amount: 142680.16, on: '2025-11-28' },
      ],
    }),
  })
}

function yearEndAndSameSums(book: CaseBook) {
  book.case(
    'year-end-round',
    'FIND',
    '十二月三十日给四个没有完工的项目各付一笔整数。',
    (work, v) => {
      for (const n of [0, 1, 2, 3])
        work({
          name: `${v.name}${['泵站', '渡槽', '机耕路', '水闸'][n]}改造工程`,
          amount: [1360000, 987000, 845000, 702000][n]!,
          approvedOn: '2024-08-20',
          start: '2024-10-15',
          planned: '2025-06-30',
          money: whole([1360000, 987000, 845000, 702000][n]!, {
            paid: [
              { amount: [800000, 600000, 500000, 400000][n]!, on: '2024-12-30' },
              { amount: [560000, 387000, 345000, 302000][n]!, on: '2025-09-20' },
            ],
          }),
        })
    },
    { rules: 'U06', severity: 'LOW' },
  )
  oneProject(book)(['year-end-round', 'CLEAN', '固定总价五十万元整，验收、审定之后年底付清。'], {
    name: '{村}文化广场建设',
    kind: '农村人居环境',
    amount: 500000,
    approvedOn: '2024-05-10',
    completed: '2024-11-08',
    planned: '2024-11-15',
    acceptedOn: '2024-11-25',
    settledOn: '2024-12-12',
    money: whole(500000, { paid: [{ amount: 500000, on: '2024-12-27' }] }),
  })
  book.case(
    'same-payee-sum-day',
    'FIND',
    '合同价不同的两个项目，同一天给同一家公司付了一分不差的两笔款。',
    (work, v) => {
      const firm = makeFirm()
      for (const n of [0, 1]) {
        const amount = [412650.3, 366980.9][n]!
        work({
          name: `${v.name}${['进村道路拓宽', '农贸市场改造'][n]}工程`,
          kind: '农村人居环境',
          ...firm,
          amount,
          money: whole(amount, {
            paid: [
              { amount: 187364.52, on: '2024-06-18' },
              { amount: Math.round(amount * 100 - 18736452) / 100, on: `2024-11-2${n}` },
            ],
          }),
        })
      }
    },
    { rules: 'B03', severity: 'LOW', together: 2 },
  )
  book.case(
    'same-payee-sum-day',
    'CLEAN',
    '一次招标的两个标段，合同价都是一百万元整，同日各付三成预付款。',
    (work, v) => {
      const firm = makeFirm()
      for (const n of [0, 1]) {
        const village = n === 0 ? v : book.village()
        work({
          village,
          name: `${village.name}农村公厕新建（第${'一二'[n]}标段）`,
          kind: '农村人居环境',
          ...firm,
          procurement: '公开招标',
          tender: '进公资〔2024〕077号',
          amount: 1000000,
          signedOn: '2024-03-06',
          money: whole(1000000, {
            paid: [
              { amount: 300000, on: '2024-03-20' },
              { amount: 700000, on: ['2024-11-18', '2024-11-26'][n]! },
            ],
          }),
        })
      }
    },
  )
}

function finishedAndDouble(book: CaseBook) {
  const one = oneProject(book)
  one(
    ['finished-before-fund', 'FIND', '二〇二一年就完工的路，二〇二四年以新建名义安排资金付款。', 'B06 Q01'],
    {
      name: '{村}产业路新建工程',
      department: '交通运输',
      kind: '农村公路',
      amount: 396000,
      approvedOn: '2021-02-18',
      completed: '2021-09-02',
      money: whole(396000, {
        receivedOn: '2024-03-11',
        paid: [{ amount: 396000, on: '2024-05-28' }],
      }),
    },
  )
  one(['finished-before-fund', 'CLEAN', '文件写明以奖代补，验收合格后兑付。'], {
    name: '{村}庭院整治',
    kind: '农村人居环境',
    amount: 128600.4,
    approvedOn: '2023-09-12',
    completed: '2024-01-20',
    money: whole(128600.4, {
      name: '2024年人居环境以奖代补资金',
      receivedOn: '2024-03-06',
      purposes: '以奖代补；农村人居环境',
      purpose: '验收合格后以奖代补',
      paid: [{ amount: 128600.4, on: '2024-05-16' }],
    }),
  })
  one(['double-funded', 'FIND', '省、县两个专项都按九成以上安排同一项目，都已付出。', 'U12 U05 B01 B03'], {
    name: '{村}桥梁改建工程',
    department: '交通运输',
    kind: '农村公路',
    amount: 720000,
    money: [
      {
        amount: 720000,
        paid: [
          { amount: 432000, on: '2024-05-14' },
          { amount: 288000, on: '2024-11-05' },
        ],
      },
      { amount: 662000, level: '县级', paid: [{ amount: 662000, on: '2024-11-20' }] },
    ],
  })
  one(['double-funded', 'CLEAN', '省级五成、市级三成、县级两成，合起来正好是合同价。'], {
    name: '{村}引水渠改造工程',
    department: '水务',
    kind: '农田水利',
    amount: 800000,
    money: [
      { amount: 400000, level: '省级', paid: [{ amount: 400000, on: '2024-05-14' }] },
      { amount: 240000, level: '市级', paid: [{ amount: 240000, on: '2024-08-14' }] },
      { amount: 160000, level: '县级', paid: [{ amount: 160000, on: '2024-11-14' }] },
    ],
  })
}
