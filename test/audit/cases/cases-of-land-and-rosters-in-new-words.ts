import type { CaseBook } from './case-book.ts'

let cards = 0
const card = () => `622288002100000${String(++cards).padStart(5, '0')}`
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

/** Land under two projects, and subsidies over the land or to one household twice, in words that no earlier case used. */
export function casesOfLandAndRostersInNewWords(book: CaseBook) {
  const overlap = 'overlap-land'
  book.case(
    overlap,
    'FIND',
    '复垦与造林报了同一地块，重叠七成。',
    (work, v) => {
      work({
        name: `${v.name}砖厂复垦`,
        department: '自然资源',
        kind: '建设用地复垦',
        amount: 138210.4,
        land: 65,
        shape: box(116.47, 28.37, 0.002),
      })
      work({
        name: `${v.name}西坡植树造林`,
        department: '林业',
        kind: '绿化造林',
        amount: 71230.6,
        land: 65,
        approvedOn: '2024-05-20',
        shape: box(116.4706, 28.37, 0.002),
      })
    },
    { rules: 'T08 T09', together: 2 },
  )
  book.case(
    overlap,
    'FIND',
    '隔年两个高标准农田项目，后一个全部落在前一个里面。',
    (work, v) => {
      for (const n of [0, 1])
        work({
          name: `${v.name}${['北畈农田建设', '良田示范'][n]}`,
          kind: '高标准农田',
          amount: 321000 - n * 150210.6,
          land: [130, 60][n]!,
          approvedOn: `${2023 + n}-02-20`,
          shape: box(116.49 + n * 0.0003, 28.39 + n * 0.0003, [0.003, 0.0019][n]!),
        })
    },
    { rules: 'T08 T09', together: 2 },
  )
  book.case(overlap, 'CLEAN', '农田与相邻复垦地块共边，重叠不到百分之一。', (work, v) => {
    work({
      name: `${v.name}河边高标准农田`,
      kind: '高标准农田',
      amount: 152310.2,
      land: 65,
      shape: box(116.51, 28.41, 0.002),
    })
    work({
      name: `${v.name}旧宅基复垦`,
      department: '自然资源',
      kind: '建设用地复垦',
      amount: 81230.7,
      land: 65,
      shape: box(116.511985, 28.41, 0.002),
    })
  })
  const land = 'subsidy-over-village-land'
  book.case(
    land,
    'FIND',
    '油菜补贴面积比全村耕地多四成。',
    (_, v, id) => [
      book.roster(
        `油菜种植补贴（${id}）`,
        v,
        [
          ['某农户701', 610, 61000, card()],
          ['某农户702', 590, 59000, card()],
          ['某农户703', 200, 20000, card()],
        ],
        { land: 1000 },
      ),
    ],
    { rules: 'U04' },
  )
  book.case(land, 'CLEAN', '双季稻早、晚两册，各不超过耕地。', (_, v, id) =>
    ['早稻', '晚稻'].map((season) =>
      book.roster(
        `${season}种植奖补（${id}${season === '早稻' ? 'Z' : 'W'}）`,
        v,
        [
          ['某农户704', 460, 46000, `6222880021000704${season === '早稻' ? 1 : 2}`],
          ['某农户705', 510, 51000, `6222880021000705${season === '早稻' ? 1 : 2}`],
        ],
        { land: season === '早稻' ? 1000 : 0 },
      ),
    ),
  )
  const twice = 'household-twice'
  book.case(
    twice,
    'FIND',
    '同一户、同一卡在两个村的秸秆还田补助里各领一次，面积一样。',
    (_, v, id) => {
      const account = card()
      return [v, book.village()].map((each, n) =>
        book.roster(
          `秸秆还田补助（${id}）`,
          each,
          [
            ['某农户711', 36.5, 1095, account],
            [`某农户${712 + n}`, 41.2 + n, 1236 + 30 * n, card()],
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
    '同一清册里同一人同一卡列两行，面积相同。',
    (_, v, id) => {
      const account = card()
      return [
        book.roster(
          `绿肥种植补助（${id}）`,
          v,
          [
            ['某农户721', 18.6, 558, account],
            ['某农户722', 22.4, 672, card()],
            ['某农户721', 18.6, 558, account],
          ],
          { land: 1500 },
        ),
      ]
    },
    { rules: 'U08 B03' },
  )
  book.case(twice, 'CLEAN', '同一户在本村领耕地补贴、又领农机购置补贴。', (_, v, id) => {
    const account = card()
    return [
      book.roster(`耕地地力保护补贴（${id}）`, v, [['某农户731', 26.5, 2650, account]], { land: 1500 }),
      book.roster(`农机购置补贴（${id}N）`, v, [['某农户731', 0, 12000, account]], { on: '2024-08-11' }),
    ]
  })

  const plan = 'plan-out-of-balance'
  const areaOf = (code: string, ...planned: number[]) => {
    for (const [at, amount] of planned.entries())
      book.put('19_实施方案', {
        项目区编号: code,
        版次: `第${at + 1}版`,
        编制日期: `202${2 + at}-06-01`,
        '计划总投资(元)': amount.toFixed(2),
        文号: `进整样〔202${2 + at}〕${code.slice(-3)}号`,
      })
    return [code]
  }
  book.case(
    plan,
    'FIND',
    '方案两版都只列三十余万元，分配已是数倍。',
    () => areaOf('JX-QY-009', 300000, 360000),
    {
      rules: 'B07 U12',
    },
  )
  book.case(plan, 'CLEAN', '第一版投资偏小，第二版已调增到分配之上。', () =>
    areaOf('JX-QY-005', 300000, 99000000),
  )
}
