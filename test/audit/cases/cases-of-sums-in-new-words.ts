import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'

const WATER = { department: '水务', kind: '农田水利' }
const HABITAT = { department: '住建', kind: '农村人居环境' }

/** Sums over what was agreed, given twice or paid without acceptance, in words that no earlier case used. */
export function casesOfSumsInNewWords(book: CaseBook) {
  const one = oneProject(book)
  one(['final-above-budget', 'FIND', '审定比概算高三成，只有一份没有批文的补充协议。', 'U12 U05 U13'], {
    ...HABITAT,
    name: '{村}村史馆周边整治',
    amount: 400000,
    budget: 408000,
    settled: 530000,
    supplements: [{ amount: 130000, content: '增加铺装', on: '2024-06-20' }],
    money: whole(530000, {
      paid: [
        { amount: 240000, on: '2024-05-20' },
        { amount: 290000, on: '2025-01-06' },
      ],
    }),
  })
  one(['final-above-budget', 'CLEAN', '超原概算百分之十五，调整概算先获批复。'], {
    ...WATER,
    name: '{村}分洪口改建',
    amount: 460000,
    budget: 400000,
    approvals: [
      { kind: '初步设计', on: '2024-02-08' },
      { kind: '变更', on: '2024-05-20', amount: 462000 },
    ],
  })
  one(['overpaid', 'FIND', '结算审减后仍按送审数付款，多付三万元。', 'U05'], {
    ...WATER,
    name: '{村}渠首拦污栅',
    amount: 263000,
    settled: 233000,
  })
  one(['overpaid', 'CLEAN', '付款正好是审定数，低于合同价。'], {
    ...WATER,
    name: '{村}生态沟建设',
    amount: 263000,
    settled: 251300.4,
    money: whole(251300.4, {
      paid: [
        { amount: 157800, on: '2024-05-20' },
        { amount: 93500.4, on: '2025-01-06' },
      ],
    }),
  })
  one(['double-funded', 'FIND', '乡村振兴与水利两个专项各给全额，都付给同一家。', 'U12 U05 B01 B03'], {
    ...WATER,
    name: '{村}饮水塔新建',
    amount: 210000,
    money: [
      {
        amount: 210000,
        programme: '衔接推进乡村振兴',
        level: '中央',
        purposes: '农村供水',
        paid: [{ amount: 210000, on: '2024-11-05' }],
      },
      { amount: 210000, level: '省级', paid: [{ amount: 210000, on: '2024-12-10' }] },
    ],
  })
  one(['double-funded', 'CLEAN', '中央、省、县三级按六二二分担，合计等于合同价。'], {
    ...WATER,
    name: '{村}圩内排水改造',
    amount: 500000,
    money: [
      { amount: 300000, level: '中央', paid: [{ amount: 300000, on: '2024-06-10' }] },
      { amount: 100000, level: '省级', paid: [{ amount: 100000, on: '2024-10-10' }] },
      { amount: 100000, level: '县级', paid: [{ amount: 100000, on: '2024-12-10' }] },
    ],
  })
  one(['paid-unaccepted', 'FIND', '付清一年半，没有验收，决算也没有。', 'U06 U05'], {
    name: '{村}梯级田坎修筑',
    amount: 177000,
    acceptedOn: null,
    settled: null,
    money: whole(177000, { paid: [{ amount: 177000, on: '2024-05-28' }] }),
  })
  one(['paid-unaccepted', 'CLEAN', '完工两个月，付到九成，正在准备验收。'], {
    name: '{村}沟渠盖板',
    amount: 166000,
    approvedOn: '2025-03-10',
    planned: '2025-11-10',
    completed: '2025-10-30',
    acceptedOn: null,
    settled: null,
    money: whole(166000, {
      paid: [
        { amount: 83000, on: '2025-06-20' },
        { amount: 49800, on: '2025-11-20' },
      ],
    }),
  })
}
