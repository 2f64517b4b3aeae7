import type { CaseBook } from './case-book.ts'

let cards = 0
const card = () => `622288002000000${String(++cards).padStart(5, '0')}`

/** What households are subsidised for, areas against their plan, and what was closed without proof. */
export function casesOfSubsidies(book: CaseBook) {
  const land = 'subsidy-over-village-land'
  book.case(
    land,
    'FIND',
    '清册面积比全村耕地多三成。',
    (_, v, id) => [
      book.roster(
        `稻谷补贴（${id}）`,
        v,
        [
          ['某农户501', 480, 48000, card()],
          ['某农户502', 520, 52000, card()],
          ['某农户503', 430, 43000, card()],
        ],
        { land: 1100 },
      ),
    ],
    { rules: 'U04' },
  )
  book.case(land, 'CLEAN', '清册面积正好是全村耕地。', (_, v, id) => [
    book.roster(
      `稻谷补贴（${id}）`,
      v,
      [
        ['某农户504', 480, 48000, card()],
        ['某农户505', 520, 52000, card()],
      ],
      { land: 1000 },
    ),
  ])
  book.case(land, 'CLEAN', '公益林补偿面积大于耕地面积，补的是林地。', (_, v, id) => [
    book.roster(
      `公益林生态补偿（${id}）`,
      v,
      [
        ['某农户506', 1480, 14800, card()],
        ['某农户507', 1520, 15200, card()],
      ],
      { land: 900 },
    ),
  ])
  const twice = 'household-twice'
  book.case(
    twice,
    'FIND',
    '同一农户在三个村的同一补贴里各领一次。',
    (_, v, id) => {
      const account = card()
      return [v, book.village(), book.village()].map((each, n) =>
        book.roster(
          `种粮补贴（${id}）`,
          each,
          [
            ['某农户511', 60.5, 6050, account],
            [`某农户${512 + n}`, 40.2 + n, 4020 + 100 * n, card()],
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
    '同一账号收六户人的补贴（他人代领）。',
    (_, v, id) => {
      const account = card()
      return [
        book.roster(
          `地力保护补贴（${id}）`,
          v,
          [521, 522, 523, 524, 525, 526].map(
            (n) => [`某农户${n}`, 12.3 + n / 10, 1230 + n, account] as const,
          ),
          { land: 1500 },
        ),
      ]
    },
    { rules: 'U08 B03' },
  )
  book.case(
    twice,
    'FIND',
    '同一账号在两个村以两个人名领补贴。',
    (_, v, id) => {
      const account = card()
      return [v, book.village()].map((each, n) =>
        book.roster(
          `农资补贴（${id}）`,
          each,
          [
            [`某农户${531 + n}`, 22.5 + n, 2250 + n, account],
            [`某农户${541 + n}`, 30, 3000, card()],
          ],
          { land: 1500 },
        ),
      )
    },
    { rules: 'U08 B03' },
  )
  book.case(twice, 'CLEAN', '夫妻同户共用一张一卡通，同村同册各列一行。', (_, v, id) => {
    const account = card()
    return [
      book.roster(
        `耕地补贴（${id}）`,
        v,
        [
          ['某农户551', 11.2, 1120, account],
          ['某农户552', 8.4, 840, account],
          ['某农户553', 20, 2000, card()],
        ],
        { land: 1500 },
      ),
    ]
  })
  book.case(twice, 'CLEAN', '同一清册按地块分行，面积各异。', (_, v, id) => {
    const account = card()
    return [
      book.roster(
        `玉米大豆补贴（${id}）`,
        v,
        [
          ['某农户561', 11.2, 1120, account],
          ['某农户561', 6.7, 670, account],
          ['某农户562', 20, 2000, card()],
        ],
        { land: 1500 },
      ),
    ]
  })
  book.case(twice, 'CLEAN', '年年发放的同一补贴，两年各一册。', (_, v, id) => {
    const account = card()
    return [2023, 2024].map((year) =>
      book.roster(
        `早稻补贴（${id}）`,
        v,
        [
          ['某农户571', 31.2, 3120, account],
          ['某农户572', 20, 2000, `${account.slice(0, -1)}X`],
        ],
        { year, land: 1500 },
      ),
    )
  })
  book.case(twice, 'CLEAN', '原册之外的差额补发，另列补发册。', (_, v, id) => {
    const account = card()
    return [
      book.roster(`晚稻补贴（${id}）`, v, [['某农户581', 31.2, 3000, account]], { land: 1500 }),
      book.roster(`晚稻补贴差额补发（${id}）`, v, [['某农户581', 31.2, 120, account]], { on: '2024-10-10' }),
    ]
  })
  book.case(twice, 'CLEAN', '两村各有一户同名，账号不同。', (_, v, id) =>
    [v, book.village()].map((each) =>
      book.roster(`双季稻补贴（${id}）`, each, [['某农户591', 25, 2500, card()]], { land: 1500 }),
    ),
  )

  const closed = 'closed-without-proof'
  book.case(
    closed,
    'FIND',
    '超付未退回，一句“已整改”办结。',
    (work, v) => {
      work({
        name: `${v.name}分水闸改建`,
        department: '水务',
        kind: '农田水利',
        amount: 330000,
        settled: 301000,
      })
    },
    { rules: 'U05', severity: 'HIGH' },
  )
  book.case(
    closed,
    'FIND',
    '决算超概算三成，未补批复即办结。',
    (work, v) => {
      work({
        name: `${v.name}拦水堰维修`,
        department: '水务',
        kind: '农田水利',
        amount: 260000,
        budget: 200000,
      })
    },
    { rules: 'U12', severity: 'HIGH' },
  )
  book.case(
    closed,
    'CLEAN',
    '超概算百分之十四，附批准文件说明后办结。',
    (work, v) => {
      work({
        name: `${v.name}引水管更换`,
        department: '水务',
        kind: '农田水利',
        amount: 228000,
        budget: 200000,
      })
    },
    { rules: 'U12' },
  )
  const plan = 'plan-out-of-balance'
  const areaOf = (code: string, planned: number) => {
    book.put('19_实施方案', {
      项目区编号: code,
      版次: '第1版',
      编制日期: '2022-06-01',
      '计划总投资(元)': planned.toFixed(2),
      文号: `进整样〔2022〕${code.slice(-3)}号`,
    })
    return [code]
  }
  book.case(
    plan,
    'FIND',
    '项目区分配为方案计划投资的数倍，方案没有调整。',
    () => areaOf('JX-QY-009', 400000),
    { rules: 'B07 U12' },
  )
  book.case(plan, 'CLEAN', '项目区分配在方案计划投资之内。', () => areaOf('JX-QY-005', 99000000))
}
