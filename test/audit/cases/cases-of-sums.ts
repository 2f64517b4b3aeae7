import type { CaseBook } from './case-book.ts'
import { makeFirm } from './paper.ts'

/** Sums above what was agreed or given twice, and rushes at the end of a year. */
export function casesOfSums(book: CaseBook) {
  const over = 'over-the-sum'
  book.case(
    over,
    'FIND',
    '决算为批复的一点二八倍，无调整。',
    (work, v) => {
      work({
        name: `${v.name}圩堤防渗`,
        department: '水务',
        kind: '农田水利',
        amount: 512000,
        budget: 400000,
        procurement: '公开招标',
      })
    },
    { rules: 'U12 U05', severity: 'HIGH' },
  )
  book.case(
    over,
    'FIND',
    '审定三十一万余元，已付三十二万余元，多付未追回。',
    (work, v) => {
      work({
        name: `${v.name}泄洪渠修复`,
        department: '水务',
        kind: '农田水利',
        amount: 326000,
        settled: 313000,
      })
    },
    { rules: 'U05', severity: 'HIGH' },
  )
  book.case(
    over,
    'FIND',
    '质保金付了两遍，合计超过合同。',
    (work, v) => {
      work({
        name: `${v.name}田间涵管`,
        amount: 200000,
        money: [
          {
            amount: 206000,
            paid: [
              { amount: 194000, on: '2024-11-05' },
              { amount: 6000, on: '2025-09-10' },
              { amount: 6000, on: '2025-11-12' },
            ],
          },
        ],
      })
    },
    { rules: 'U05', severity: 'HIGH' },
  )
  book.case(
    over,
    'FIND',
    '省、县两笔资金各按全额安排同一项目。',
    (work, v) => {
      work({
        name: `${v.name}供水井改造`,
        department: '水务',
        kind: '农田水利',
        amount: 240000,
        money: [
          { amount: 240000, paid: [{ amount: 240000, on: '2024-11-05' }] },
          {
            amount: 238000,
            level: '县级',
            receivedOn: '2024-06-04',
            paid: [],
            held: { amount: 238000, on: '2025-11-20' },
          },
        ],
      })
    },
    { rules: 'U12 U05 B01 B03' },
  )
  book.case(over, 'CLEAN', '材料价差按合同调整，补充协议经批准，概算内。', (work, v) => {
    work({
      name: `${v.name}渠道砼衬砌`,
      department: '水务',
      kind: '农田水利',
      amount: 380000,
      budget: 402000,
      settled: 401000,
      supplements: [
        {
          amount: 21000,
          content: '材料价格指数调差',
          reason: '合同约定调差',
          approval: '进价调样〔2024〕3号',
          on: '2024-07-05',
        },
      ],
      money: [
        {
          amount: 401000,
          paid: [
            { amount: 228000, on: '2024-05-30' },
            { amount: 173000, on: '2024-11-05' },
          ],
        },
      ],
    })
  })
  book.case(over, 'CLEAN', '中央、省、县三级资金合计正为合同价。', (work, v) => {
    work({
      name: `${v.name}小型水源工程`,
      department: '水务',
      kind: '农田水利',
      amount: 500000,
      money: ['中央', '省级', '县级'].map((level, n) => ({
        level,
        amount: [300000, 150000, 50000][n]!,
        paid: [{ amount: [300000, 150000, 50000][n]!, on: ['2024-06-05', '2024-11-05', '2024-11-20'][n]! }],
      })),
    })
  })
  book.case(over, 'CLEAN', '同一笔工程款由两笔资金各付一半，合计未超合同。', (work, v) => {
    work({
      name: `${v.name}排水涵改建`,
      department: '水务',
      kind: '农田水利',
      amount: 164203.36,
      money: ['省级', '县级'].map((level) => ({
        level,
        amount: 82101.68,
        paid: [{ amount: 82101.68, on: '2024-11-05' }],
      })),
    })
  })
  book.case(over, 'CLEAN', '变更已批复，决算为调整后概算之内。', (work, v) => {
    work({
      name: `${v.name}堰坝重建`,
      department: '水务',
      kind: '农田水利',
      amount: 300000,
      budget: 306000,
      settled: 352000,
      approvals: [
        { kind: '初步设计', on: '2024-02-08', amount: 306000 },
        { kind: '变更', on: '2024-06-06', amount: 360000 },
      ],
      supplements: [{ amount: 52000, content: '加高坝体', approval: '进改样〔2024〕21号', on: '2024-06-10' }],
      money: [
        {
          amount: 352000,
          paid: [
            { amount: 180000, on: '2024-05-30' },
            { amount: 172000, on: '2024-11-05' },
          ],
        },
      ],
    })
  })

  const rush = 'year-end-round'
  book.case(
    rush,
    'FIND',
    '十二月三十日对四个在建项目各付整数三十万元。',
    (work) => {
      for (const what of ['水渠', '沟道', '塘埂', '闸口']) {
        const v = book.village()
        work({
          village: v,
          name: `${v.name}${what}工程`,
          department: '水务',
          kind: '农田水利',
          amount: 520000.7,
          approvedOn: '2024-09-05',
          planned: '2025-08-30',
          procurement: '公开招标',
          money: [
            {
              amount: 520000.7,
              paid: [
                { amount: 300000, on: '2024-12-30' },
                { amount: 220000.7, on: '2025-11-14' },
              ],
            },
          ],
        })
      }
    },
    { rules: 'U06', severity: 'LOW' },
  )
  book.case(rush, 'CLEAN', '年末支付已验收项目的整数尾款。', (work) => {
    for (const what of ['水渠', '沟道', '塘埂']) {
      const v = book.village()
      work({
        village: v,
        name: `${v.name}${what}改造`,
        department: '水务',
        kind: '农田水利',
        amount: 500000,
        procurement: '公开招标',
        money: [
          {
            amount: 500000,
            paid: [
              { amount: 300000, on: '2024-05-30' },
              { amount: 200000, on: '2024-12-27' },
            ],
          },
        ],
      })
    }
  })
  const same = 'same-payee-sum-day'
  book.case(
    same,
    'FIND',
    '同一发票在两个项目报账：同村、同日、同收款人、同样零头。',
    (work, v) => {
      const firm = makeFirm()
      for (const [n, what] of ['塘坝加固', '涵洞疏通'].entries())
        work({
          name: `${v.name}${what}`,
          department: '水务',
          kind: '农田水利',
          amount: 120000 + n * 31000,
          ...firm,
          money: [
            {
              amount: 120000 + n * 31000,
              paid: [
                { amount: 38462.17, on: '2024-06-13' },
                { amount: 81537.83 + n * 31000, on: `2024-11-0${n + 4}` },
              ],
            },
          ],
        })
    },
    { rules: 'B03', severity: 'LOW', together: 2 },
  )
  book.case(same, 'CLEAN', '按季付管护费，金额相同、日期不同。', (work, v) => {
    work({
      name: `${v.name}2024年灌渠管护服务`,
      department: '水务',
      kind: '农田水利',
      amount: 24000.8,
      money: [
        {
          amount: 24000.8,
          paid: ['2024-06-28', '2024-09-27', '2024-12-20', '2025-03-28'].map((on) => ({
            on,
            amount: 6000.2,
          })),
        },
      ],
    })
  })
  book.case(
    'paid-unaccepted',
    'FIND',
    '付清一年，无验收、无决算。',
    (work, v) => {
      work({ name: `${v.name}生产桥加固`, amount: 130200.4, acceptedOn: null, settled: null })
    },
    { rules: 'U06 U05' },
  )
  book.case('paid-unaccepted', 'CLEAN', '市级验收代替县级，决算审定后付清。', (work, v) => {
    work({
      name: `${v.name}灌区渠首改造`,
      department: '水务',
      kind: '农田水利',
      amount: 430200.4,
      acceptedBy: '市级验收',
    })
  })
}
