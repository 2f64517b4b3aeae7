import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'
import { makeFirm } from './paper.ts'

export function sumsOfTheSixthRound(book: CaseBook) {
  finalAccounts(book)
  sameSums(book)
  landAndPlans(book)
}

function finalAccounts(book: CaseBook) {
  const one = oneProject(book)
  one(['idle-money', 'CLEAN', '只剩决算写明的百分之五质保金，验收才一年半。'], {
    name: '{村}支渠防渗改造工程',
    department: '水务',
    kind: '农田水利',
    amount: 520000,
    approvedOn: '2023-10-18',
    completed: '2024-05-12',
    planned: '2024-05-20',
    acceptedOn: '2024-06-20',
    retention: 26000,
    money: whole(520000, {
      paid: [
        { amount: 312000, on: '2024-02-20' },
        { amount: 182000, on: '2024-08-06' },
      ],
    }),
  })
  one(
    ['final-above-budget', 'FIND', '在建项目的合同加两份补充协议已比概算高三成，没有变更批复。', 'U12 U13'],
    {
      name: '{村}排洪渠整治工程',
      department: '水务',
      kind: '农田水利',
      amount: 980000,
      budget: 1000000,
      approvedOn: '2025-04-10',
      planned: '2026-04-30',
      completed: null,
      progress: [{ on: '2025-12-05', stage: '在建', share: 55 }],
      supplements: [
        { amount: 170000, content: '渠线延长', on: '2025-08-12' },
        { amount: 150000, content: '增加跌水', on: '2025-10-20' },
      ],
      money: whole(1300000, { paid: [{ amount: 520000, on: '2025-09-16' }] }),
    },
  )
  one(['overpaid', 'CLEAN', '审定比合同少，付的正是审定数减去质保金。'], {
    name: '{村}机埠更新改造工程',
    department: '水务',
    kind: '农田水利',
    amount: 366000,
    settled: 341200,
    retention: 10236,
    approvedOn: '2024-08-20',
    money: whole(341200, {
      paid: [
        { amount: 219600, on: '2024-12-02' },
        { amount: 111364, on: '2025-06-18' },
      ],
    }),
  })
  one(['paid-unaccepted', 'FIND', '计划去年三月完工，至今没有完工日期、没有验收，款已付清。', 'U06 U05'], {
    name: '{村}产业园水肥设施工程',
    amount: 298000,
    approvedOn: '2023-08-16',
    start: '2023-10-08',
    planned: '2024-03-20',
    completed: null,
    money: whole(298000, {
      paid: [
        { amount: 178800, on: '2023-12-20' },
        { amount: 119200, on: '2024-07-05' },
      ],
    }),
  })
  one(
    [
      'finished-before-fund',
      'FIND',
      '二〇二二年底完工、从未付款的渠道，二〇二四年列作当年新项目付款。',
      'B06 Q01',
    ],
    {
      name: '{村}末级渠系配套工程',
      amount: 183500,
      approvedOn: '2022-06-14',
      completed: '2022-12-18',
      money: whole(183500, { receivedOn: '2024-04-16', paid: [{ amount: 183500, on: '2024-06-28' }] }),
    },
  )
  book.case(
    'double-funded',
    'CLEAN',
    '施工由省级资金出，监理由县级资金出，合起来正是两份合同。',
    (work, v) => {
      const overseer = makeFirm('工程监理有限公司')
      work({
        name: `${v.name}高标准农田改造提升`,
        kind: '高标准农田',
        amount: 1460000,
        budget: 1520000,
        settled: 1496500,
        contracts: [{ ...overseer, kind: '监理', amount: 36500, procurement: '直接委托' }],
        money: [
          {
            amount: 1460000,
            paid: [
              { amount: 876000, on: '2024-05-20' },
              { amount: 584000, on: '2024-11-25' },
            ],
          },
          {
            amount: 36500,
            level: '县级',
            purpose: '监理费',
            purposes: '高标准农田；监理费',
            paid: [
              {
                amount: 36500,
                on: '2024-11-25',
                payee: overseer.contractor,
                account: overseer.account,
                contract: 'HT2',
              },
            ],
          },
        ],
      })
    },
  )
}

function sameSums(book: CaseBook) {
  book.case(
    'year-end-round',
    'CLEAN',
    '十二月下旬新签的两份合同，按约各付三成预付款，恰是整数。',
    (work, v) => {
      for (const n of [0, 1])
        work({
          name: `${v.name}${['山塘加固', '机耕路硬化'][n]}工程`,
          amount: [1000000, 900000][n]!,
          approvedOn: '2024-11-12',
          signedOn: '2024-12-16',
          start: '2025-01-06',
          money: whole([1000000, 900000][n]!, {
            paid: [
              { amount: [300000, 270000][n]!, on: '2024-12-26' },
              { amount: [700000, 630000][n]!, on: '2025-08-20' },
            ],
          }),
        })
    },
  )
  book.case(
    'same-payee-sum-day',
    'FIND',
    '两个村的合同价不一样，同一天却各给同一家公司九万三千二百一十八元四角。',
    (work, v) => {
      const firm = makeFirm()
      for (const n of [0, 1]) {
        const village = n === 0 ? v : book.village()
        const amount = [241600.7, 198730.5][n]!
        work({
          village,
          name: `${village.name}${['便民桥', '排水沟'][n]}工程`,
          ...firm,
          amount,
          money: whole(amount, {
            paid: [
              { amount: 93218.4, on: '2024-07-09' },
              { amount: Math.round(amount * 100 - 9321840) / 100, on: `2024-11-1${n}` },
            ],
          }),
        })
      }
    },
    { rules: 'B03', severity: 'LOW', together: 2 },
  )
}

function landAndPlans(book: CaseBook) {
  book.case(
    'overlap-land',
    'FIND',
    '农业部门隔年两次在同一片田里立高标准农田，六成重叠。',
    (work, v) => {
      const ring = (x: number) => [
        [x, 28.55],
        [x + 0.002, 28.55],
        [x + 0.002, 28.552],
        [x, 28.552],
        [x, 28.55],
      ]
      for (const n of [0, 1])
        work({
          name: `${v.name}高标准农田${['新建', '巩固提升'][n]}项目`,
          kind: '高标准农田',
          approvedOn: `202${3 + n}-03-12`,
          amount: [452300.6, 396840.2][n]!,
          shape: { type: 'Polygon', coordinates: [ring(Number((116.35 + n * 0.0008).toFixed(6)))] },
        })
    },
    { rules: 'T09 T08', together: 2 },
  )
  book.case(
    'subsidy-over-village-land',
    'CLEAN',
    '水田、旱地分别登记，清册面积不到两者之和。',
    (_, v, id) => {
      for (const [code, mu] of [
        ['0101', 862],
        ['0103', 214.5],
      ] as const)
        book.put('18_土地利用现状', {
          行政村代码: v.code,
          数据年度: 2023,
          整治阶段: '整治前',
          地类编码: code,
          '面积(亩)': mu.toFixed(2),
        })
      return [
        book.roster(`耕地地力保护补贴（${id}）`, v, [
          ['样户酉', 640.2, 75543.6, '62177701000000061'],
          ['样户戌', 420.1, 49571.8, '62177701000000062'],
        ]),
      ]
    },
  )
  book.case(
    'household-twice',
    'FIND',
    '一册里同一户、同一账号、同样亩数列了三行。',
    (_, v, id) => [
      book.roster(`双季稻轮作补贴（${id}）`, v, [
        ['样户亥', 8.6, 1290, '62177701000000071'],
        ['样户甲', 6.4, 960, '62177701000000072'],
        ['样户亥', 8.6, 1290, '62177701000000071'],
        ['样户亥', 8.6, 1290, '62177701000000071'],
      ]),
    ],
    { rules: 'U08 B03' },
  )
  book.case('plan-out-of-balance', 'CLEAN', '分配比方案多一成，在正常浮动之内。', (work) => {
    work({
      village: { code: '360124210203', name: '墩上村', township: '长山晏乡' },
      name: '墩上村片区土地综合整治工程',
      kind: '高标准农田',
      amount: 8800000,
      procurement: '公开招标',
      tender: '进公资〔2024〕131号',
    })
    book.put('19_实施方案', {
      项目区编号: 'JX-QY-012',
      版次: '第1版',
      编制日期: '2023-02-01',
      '计划总投资(元)': '8000000.00',
      文号: '进整方样〔2023〕12号',
    })
    return ['JX-QY-012']
  })
}
