import type { CaseBook } from './case-book.ts'

/** Works that were finished before they were planned, and land that lies under two projects. */
export function casesOfWorksAndLand(book: CaseBook) {
  const packed = 'finished-before-fund'
  book.case(
    packed,
    'FIND',
    '二〇二一年完工的路，二〇二四年打包进方案另要资金。',
    (work, v) => {
      work({
        name: `${v.name}田间道路工程`,
        amount: 210300.7,
        approvedOn: '2021-01-20',
        start: '2021-03-01',
        planned: '2021-07-30',
        settledOn: '2024-04-20',
        acceptedOn: '2024-04-01',
        money: [
          { amount: 210300.7, receivedOn: '2024-02-03', paid: [{ amount: 210300.7, on: '2024-05-16' }] },
        ],
      })
    },
    { rules: 'B06 Q01' },
  )
  book.case(
    packed,
    'FIND',
    '批复、合同都比完工晚，先干后补手续。',
    (work, v) => {
      work({
        name: `${v.name}排水沟整修工程`,
        department: '水务',
        kind: '农田水利',
        amount: 166020.5,
        approvedOn: '2024-06-18',
        start: '2024-02-20',
        planned: '2024-05-30',
        signedOn: '2024-06-28',
        acceptedOn: '2024-07-30',
        money: [
          { amount: 166020.5, receivedOn: '2024-06-25', paid: [{ amount: 166020.5, on: '2024-09-16' }] },
        ],
      })
    },
    { rules: 'B06 Q01' },
  )
  book.case(packed, 'FIND', '开工大半、临近完工才补签施工合同。', (work, v) => {
    work({
      name: `${v.name}水闸维修工程`,
      department: '水务',
      kind: '农田水利',
      amount: 298110.6,
      signedOn: '2024-07-22',
      money: [{ amount: 298110.6, paid: [{ amount: 298110.6, on: '2024-10-18' }] }],
    })
  })
  book.case(packed, 'FIND', '先施工、后招标：公开招标的合同在完工之后才签订。', (work, v) => {
    work({
      name: `${v.name}拦河坝重建工程`,
      department: '水务',
      kind: '农田水利',
      amount: 4630500,
      procurement: '公开招标',
      tender: '样招〔2024〕先建1',
      signedOn: '2024-08-26',
      money: [{ amount: 4630500, paid: [{ amount: 4630500, on: '2024-10-21' }] }],
    })
  })
  book.case(packed, 'CLEAN', '先建后补：验收后按文件申领奖补。', (work, v) => {
    work({
      name: `${v.name}育秧大棚建设`,
      amount: 120400.3,
      approvedOn: '2023-03-06',
      completed: '2023-09-08',
      settledOn: '2024-05-20',
      money: [
        {
          amount: 120400.3,
          receivedOn: '2024-04-15',
          name: '2024年育秧设施先建后补资金',
          purpose: '先建后补',
          paid: [{ amount: 120400.3, on: '2024-06-20' }],
        },
      ],
    })
  })
  book.case(packed, 'CLEAN', '上年完工工程的余款，来年资金支付，文件写明。', (work, v) => {
    work({
      name: `${v.name}水渠防渗工程`,
      department: '水务',
      kind: '农田水利',
      amount: 301200,
      approvedOn: '2022-03-01',
      money: [
        { amount: 210840, receivedOn: '2022-02-16', paid: [{ amount: 210840, on: '2022-07-08' }] },
        {
          amount: 90360,
          receivedOn: '2023-08-18',
          purpose: '工程余款',
          paid: [{ amount: 90360, on: '2023-10-20' }],
        },
      ],
    })
  })
  book.case(packed, 'CLEAN', '应急抢险：先抢修，一周内补签合同。', (work, v) => {
    work({
      name: `${v.name}水毁堤段应急抢险工程`,
      department: '水务',
      kind: '农田水利',
      amount: 187300.2,
      procurement: '直接委托',
      signedOn: '2024-04-02',
      approvedOn: '2024-03-24',
      start: '2024-03-25',
      planned: '2024-05-10',
    })
  })
  book.case(packed, 'CLEAN', '开工次日签合同，一日之差。', (work, v) => {
    work({
      name: `${v.name}涵闸改建工程`,
      department: '水务',
      kind: '农田水利',
      amount: 144890.6,
      signedOn: '2024-03-16',
    })
  })

  const land = 'overlap-land'
  const box = (x: number, y: number, width: number, height = 0.002) => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
        [x, y],
      ].map(([a, b]) => [Number(a!.toFixed(6)), Number(b!.toFixed(6))]),
    ],
  })
  // A dot inside the county, far from other cases.
  let at = 0
  const spot = () => [116.2 + (at % 10) * 0.01, 28.35 + Math.trunc(at++ / 10) * 0.01] as const
  book.case(
    land,
    'FIND',
    '旱改水与高标准农田两部门在同一块地上重叠六成。',
    (work, v) => {
      const [x, y] = spot()
      work({
        name: `${v.name}旱改水项目`,
        department: '自然资源',
        kind: '旱地改水田',
        amount: 156020.3,
        land: 65,
        shape: box(x, y, 0.002),
      })
      work({
        name: `${v.name}高标准农田提升`,
        kind: '高标准农田',
        amount: 172330.8,
        land: 65,
        shape: box(x + 0.0008, y, 0.002),
      })
    },
    { rules: 'T08 T09', together: 2 },
  )
  book.case(
    land,
    'FIND',
    '小块复垦整个落在另一部门的大片复垦之内。',
    (work, v) => {
      const [x, y] = spot()
      work({
        name: `${v.name}大屋场建设用地复垦`,
        department: '自然资源',
        kind: '建设用地复垦',
        amount: 208400.6,
        land: 130,
        shape: box(x, y, 0.004),
      })
      work({
        name: `${v.name}空心房拆旧复垦`,
        department: '农业农村',
        kind: '建设用地复垦',
        amount: 61220.4,
        land: 20,
        shape: box(x + 0.001, y + 0.0005, 0.001, 0.0008),
      })
    },
    { rules: 'T08 T09', together: 2 },
  )
  book.case(land, 'CLEAN', '三片相接的农田，分属三年计划，边界相连。', (work, v) => {
    const [x, y] = spot()
    for (const [n, part] of ['东片', '中片', '西片'].entries())
      work({
        name: `${v.name}${part}高标准农田`,
        kind: '高标准农田',
        amount: 158000 + n * 913.4,
        land: 65,
        approvedOn: `${2022 + n}-02-14`,
        shape: box(x + n * 0.002, y, 0.002),
      })
  })
  book.case(land, 'CLEAN', '渠道线从农田中穿过，是线不是面。', (work, v) => {
    const [x, y] = spot()
    work({
      name: `${v.name}北垄高标准农田`,
      kind: '高标准农田',
      amount: 160220.4,
      land: 65,
      shape: box(x, y, 0.002),
    })
    work({
      name: `${v.name}干渠疏浚`,
      department: '水务',
      kind: '农田水利',
      amount: 93210.6,
      shape: {
        type: 'LineString',
        coordinates: [
          [x - 0.001, y + 0.001],
          [x + 0.003, y + 0.001],
        ],
      },
    })
  })
  book.case(land, 'CLEAN', '七年前建、今年改造提升，同一片地。', (work, v) => {
    const [x, y] = spot()
    work({
      name: `${v.name}2017年高标准农田建设`,
      kind: '高标准农田',
      amount: 131000.4,
      land: 65,
      approvedOn: '2017-03-01',
      shape: box(x, y, 0.002),
    })
    work({
      name: `${v.name}高标准农田改造提升`,
      kind: '高标准农田',
      amount: 169200.7,
      land: 65,
      approvedOn: '2024-02-20',
      shape: box(x + 0.00003, y, 0.002),
    })
  })
  book.case(land, 'CLEAN', '两部门邻地，界线处千分之八重叠，测绘误差。', (work, v) => {
    const [x, y] = spot()
    work({
      name: `${v.name}南畈复垦`,
      department: '自然资源',
      kind: '建设用地复垦',
      amount: 77012.3,
      land: 65,
      shape: box(x, y, 0.002),
    })
    work({
      name: `${v.name}南港旱改水`,
      department: '自然资源',
      kind: '旱地改水田',
      amount: 79033.9,
      land: 65,
      shape: box(x + 0.001984, y, 0.002),
    })
  })
}
