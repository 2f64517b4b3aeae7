import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'

export function plansAndRostersOfTheFifthRound(book: CaseBook) {
  closedAndPlans(book)
  rosters(book)
}

function closedAndPlans(book: CaseBook) {
  const one = oneProject(book)
  one(['closed-without-proof', 'FIND', '比审定数多付的钱没有退回，以“已整改”办结。', 'U05'], {
    name: '{村}蓄水塘清淤工程',
    amount: 286000,
    settled: 254000,
    money: whole(286000, {
      paid: [
        { amount: 171600, on: '2024-05-16' },
        { amount: 114400, on: '2024-11-12' },
      ],
    }),
  })
  one(['closed-without-proof', 'CLEAN', '超概算百分之十四，附批准文件说明并办结。', 'U12'], {
    name: '{村}支渠衬砌工程',
    amount: 456000,
    budget: 400000,
  })
  const villages = {
    FIND: { code: '360124209201', name: '连桥村', township: '白圩乡' },
    CLEAN: { code: '360124210203', name: '墩上村', township: '长山晏乡' },
  }
  for (const [expected, area, plans, why] of [
    ['FIND', 'JX-QY-001', [9200000], '项目区分配到位两千余万元，方案只有九百二十万元，没有调整。'],
    ['CLEAN', 'JX-QY-012', [6400000, 12600000], '方案第二版调增到一千二百六十万元，分配没有超过。'],
  ] as const)
    book.case(
      'plan-out-of-balance',
      expected,
      why,
      (work) => {
        const amount = expected === 'FIND' ? 20460000 : 11980000
        work({
          village: villages[expected],
          name: `${area}片区高标准农田及配套工程`,
          kind: '高标准农田',
          amount,
          procurement: '公开招标',
          tender: `进公资〔2024〕10${plans.length}号`,
        })
        for (const [n, total] of plans.entries())
          book.put('19_实施方案', {
            项目区编号: area,
            版次: `第${n + 1}版`,
            编制日期: `202${3 + n}-02-01`,
            '计划总投资(元)': total.toFixed(2),
            文号: `进整方样〔202${3 + n}〕${area.slice(-2)}号`,
          })
        return [area]
      },
      { rules: 'B07 U12' },
    )
}

function rosters(book: CaseBook) {
  const over = 'subsidy-over-village-land'
  book.case(
    over,
    'FIND',
    '清册面积是全村耕地的一点二二倍。',
    (_, v, id) => [
      book.roster(
        `实际种粮农民一次性补贴（${id}）`,
        v,
        [
          ['样户子', 620, 18600, '62177701000000021'],
          ['样户丑', 710.5, 21315, '62177701000000022'],
          ['样户寅', 511.2, 15336, '62177701000000023'],
        ],
        { land: 1510 },
      ),
    ],
    { rules: 'U04' },
  )
  book.case(over, 'CLEAN', '两种不同的补贴各发各的，面积各不超过耕地，加起来超过不算。', (_, v, id) => {
    const lines = (mu: number, rate: number) =>
      [1, 2].map((n) => [`样户${'卯辰'[n - 1]}`, mu, mu * rate, `6217770100000003${n}`] as const)
    return [
      book.roster(`耕地地力保护补贴（${id}）`, v, lines(560, 118), { land: 1240 }),
      book.roster(`稻谷生产者补贴（${id}）`, v, lines(498, 60), { on: '2024-10-15' }),
    ]
  })
  const twice = 'household-twice'
  book.case(
    twice,
    'FIND',
    '同一人、同一账号在相邻两村的地力补贴里各领一次，两村清册叫法略有不同。',
    (_, v, id) => {
      const next = book.village()
      return [
        book.roster(`耕地地力保护补贴（${id}）`, v, [
          ['样户巳', 12.4, 1463.2, '62177701000000041'],
          ['样户午', 9.8, 1156.4, '62177701000000042'],
        ]),
        book.roster(`2024年耕地地力保护补贴发放清册（${id}）`, next, [
          ['样户未', 15.1, 1781.8, '62177701000000043'],
          ['样户巳', 12.4, 1463.2, '62177701000000041'],
        ]),
      ]
    },
    { rules: 'U08 B03', together: 2 },
  )
  book.case(twice, 'CLEAN', '同一农户连着两年领同一种补贴，一年一次。', (_, v, id) =>
    [2023, 2024].map((year) =>
      book.roster(`农机作业补贴（${id}）`, v, [['样户申', 22, 880, '62177701000000051']], { year }),
    ),
  )
}
