import type { CaseBook } from './case-book.ts'
import { makeFirm } from './paper.ts'
import { oneProject, whole } from './one-project.ts'

const WATER = { department: '水务', kind: '农田水利' }
let cards = 0
const card = () => `622299001000000${String(++cards).padStart(5, '0')}`

/** What money was spent on in other words, the same sum twice, rushes, two accounts, rosters and shapes. */
export function casesOfPurposesAndRostersAnew(book: CaseBook) {
  const one = oneProject(book)
  const spent = (amount: number, purpose: string, purposes: string, programme = '高标准农田') => ({
    name: '{村}高标准农田建设项目',
    kind: '高标准农田',
    amount,
    land: 60,
    money: whole(amount, { programme, purposes, purpose, paid: [{ amount, on: '2024-10-30' }] }),
  })
  const fields = '高标准农田；农田基础设施'
  one(
    ['off-purpose', 'FIND', '高标准农田资金弥补公用经费。', 'U02'],
    spent(98300.4, '弥补公用经费不足', fields),
  )
  one(
    ['off-purpose', 'FIND', '高标准农田资金外出考察培训、食宿。', 'U02'],
    spent(46200.7, '外出考察食宿费', fields),
  )
  one(
    ['off-purpose', 'FIND', '高标准农田资金建村口景观亭、文化墙。', 'U02'],
    spent(133010.2, '村口景观亭及文化墙', fields),
  )
  one(['off-purpose', 'FIND', '农田水利资金维修村委会办公楼屋顶，用途空着，项目名称直说。', 'U02'], {
    ...WATER,
    name: '{村}村委会办公楼屋面维修',
    amount: 87200.6,
  })
  one(
    ['off-purpose', 'CLEAN', '田间墒情监测设备，是农田设施。'],
    spent(76300.1, '高标准农田墒情监测设备', fields),
  )
  one(
    ['off-purpose', 'CLEAN', '项目公示牌、标志牌，属工程内容。'],
    spent(12010.3, '高标准农田项目公示牌、标志牌', fields),
  )
  one(
    ['off-purpose', 'CLEAN', '工程质量检测费，文件列明可在管理费中列支。'],
    spent(22400.8, '工程质量检测费', `${fields}；项目管理费`),
  )

  book.case(
    'payee-two-accounts',
    'FIND',
    '同一企业在两个村用两个账号收款，均未登记。',
    (work, v) => {
      const firm = makeFirm('路桥有限公司')
      const other = book.village()
      work({ name: `${v.name}田间桥重建`, amount: 211300.4, ...firm })
      work({
        village: other,
        name: `${other.name}田间桥重建`,
        amount: 198700.9,
        ...firm,
        account: '8888010055000001',
      })
    },
    { rules: 'U08' },
  )
  book.case('payee-two-accounts', 'CLEAN', '更名换户：补充协议写明新账号，新旧账号均已登记。', (work, v) => {
    const firm = makeFirm('水利工程有限公司')
    work({
      ...WATER,
      name: `${v.name}进水渠改造`,
      amount: 300000,
      ...firm,
      supplements: [
        {
          amount: 0,
          content: '收款账户变更为8888010055000002',
          reason: '开户行撤并',
          approval: '进变样〔2024〕9号',
          on: '2024-09-03',
        },
      ],
      money: whole(300000, {
        paid: [
          { amount: 180000, on: '2024-05-20' },
          { amount: 120000, on: '2024-11-20', account: '8888010055000002' },
        ],
      }),
    })
    for (const account of [firm.account, '8888010055000002'])
      book.put('11_收款账户', { 账号: account, 户名: firm.contractor, 账户种类: '对公账户' })
  })

  book.case(
    'year-end-round',
    'FIND',
    '十二月二十九日、三十日三个在建项目各付整数二十万元。',
    (work, v) => {
      for (const n of [0, 1, 2])
        work({
          name: `${v.name}${['晒场', '机耕路', '排水沟'][n]}工程`,
          amount: 330000 + n * 21030.4,
          approvedOn: '2024-10-08',
          planned: '2025-05-30',
          money: whole(330000 + n * 21030.4, {
            paid: [
              { amount: 200000, on: `2024-12-${n ? 30 : 29}` },
              { amount: 130000 + n * 21030.4, on: '2025-07-20' },
            ],
          }),
        })
    },
    { rules: 'U06', severity: 'LOW' },
  )
  book.case(
    'year-end-round',
    'CLEAN',
    '十二月三十日按审定数付四个已验收项目的尾款，有零有整。',
    (work, v) => {
      for (const n of [0, 1, 2, 3])
        work({
          name: `${v.name}${['水井', '晒场', '石桥', '围堰'][n]}修缮`,
          amount: 91200.35 + n * 3317.2,
          money: whole(91200.35 + n * 3317.2, {
            paid: [
              { amount: 50000, on: '2024-06-20' },
              { amount: 41200.35 + n * 3317.2, on: '2024-12-30' },
            ],
          }),
        })
    },
  )
  book.case(
    'same-payee-sum-day',
    'FIND',
    '两个乡的两个项目同日付同一供应商同一零头，无招标。',
    (work, v) => {
      const firm = makeFirm('建材经营部')
      const other = book.village()
      for (const village of [v, other])
        work({
          village,
          name: `${village.name}水渠盖板`,
          amount: 48765.32,
          ...firm,
          contractKind: '货物采购',
          procurement: '询价',
          money: whole(48765.32, { paid: [{ amount: 48765.32, on: '2024-11-19' }] }),
        })
    },
    { rules: 'B03', severity: 'LOW', together: 2 },
  )
  book.case('same-payee-sum-day', 'CLEAN', '两个项目同日付同一供应商，金额不同。', (work, v) => {
    const firm = makeFirm('建材供应有限公司')
    for (const n of [0, 1])
      work({
        name: `${v.name}${['涵管', '盖板'][n]}采购`,
        amount: 51200.4 + n * 1310.9,
        ...firm,
        contractKind: '货物采购',
        money: whole(51200.4 + n * 1310.9, { paid: [{ amount: 51200.4 + n * 1310.9, on: '2024-11-19' }] }),
      })
  })

  const land = 'subsidy-over-village-land'
  book.case(
    land,
    'FIND',
    '清册面积比全村耕地多百分之八。',
    (_, v, id) => [
      book.roster(
        `实际种粮农民补贴（${id}）`,
        v,
        [
          ['某农户601', 560, 56000, card()],
          ['某农户602', 520, 52000, card()],
        ],
        { land: 1000 },
      ),
    ],
    { rules: 'U04' },
  )
  book.case(land, 'CLEAN', '清册面积比调查数多百分之三，测量口径之差。', (_, v, id) => [
    book.roster(
      `实际种粮农民补贴（${id}）`,
      v,
      [
        ['某农户603', 520, 52000, card()],
        ['某农户604', 510, 51000, card()],
      ],
      { land: 1000 },
    ),
  ])
  const twice = 'household-twice'
  book.case(
    twice,
    'FIND',
    '同一账号、同一人在两个村的稻谷补贴各领一次，姓名间多一空格。',
    (_, v, id) => {
      const account = card()
      return [v, book.village()].map((each, n) =>
        book.roster(
          `稻谷生产者补贴（${id}）`,
          each,
          [
            [n ? '某农户 611' : '某农户611', 44.2, 4420, account],
            [`某农户${612 + n}`, 30 + n, 3000 + n, card()],
          ],
          { land: 1500 },
        ),
      )
    },
    { rules: 'U08 B03', together: 2 },
  )
  book.case(
    twice,
    'FIND',
    '一张卡代收八户的补贴。',
    (_, v, id) => {
      const account = card()
      return [
        book.roster(
          `耕地地力补贴（${id}）`,
          v,
          [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`某农户62${n}`, 10.4 + n, 1040 + 100 * n, account] as const),
          { land: 1500 },
        ),
      ]
    },
    { rules: 'U08 B03' },
  )
  book.case(twice, 'CLEAN', '早稻、晚稻两册，各领各季。', (_, v, id) => {
    const account = card()
    return ['早稻', '晚稻'].map((season) =>
      book.roster(`${season}补贴（${id}）`, v, [['某农户631', 25, 2500, account]], { land: 1500 }),
    )
  })

  const overlap = 'overlap-land'
  const box = (x: number, y: number, w: number, h = w) => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
        [x, y],
      ],
    ],
  })
  book.case(
    overlap,
    'FIND',
    '土地平整与旱改水，同一部门在同一块地上重叠八成。',
    (work, v) => {
      const plot = (dx: number) => box(116.41 + dx, 28.31, 0.002)
      work({
        name: `${v.name}旱地改水田项目`,
        department: '自然资源',
        kind: '旱地改水田',
        amount: 144010.2,
        land: 65,
        shape: plot(0),
      })
      work({
        name: `${v.name}高标准农田项目`,
        kind: '高标准农田',
        amount: 166200.4,
        land: 65,
        approvedOn: '2024-04-01',
        shape: plot(0.0004),
      })
    },
    { rules: 'T08 T09', together: 2 },
  )
  book.case(overlap, 'CLEAN', '林带与农田边界处重叠千分之六。', (work, v) => {
    work({
      name: `${v.name}农田林网`,
      department: '林业',
      kind: '绿化造林',
      amount: 61010.2,
      land: 65,
      shape: box(116.43, 28.33, 0.002),
    })
    work({
      name: `${v.name}南畈高标准农田`,
      kind: '高标准农田',
      amount: 158200.4,
      land: 65,
      shape: box(116.431988, 28.33, 0.002),
    })
  })
}
