import type { CaseBook } from './case-book.ts'
import { makeFirm } from './paper.ts'

/** Money paid before its time. */
export function casesOfEarlyPayments(book: CaseBook) {
  const early = 'paid-too-early'
  book.case(
    early,
    'FIND',
    '签约前半个月已付首笔进度款。',
    (work, v) => {
      work({
        name: `${v.name}晒谷场硬化`,
        amount: 140220.6,
        signedOn: '2024-05-20',
        start: '2024-05-06',
        planned: '2024-09-20',
        money: [
          {
            amount: 140220.6,
            paid: [
              { amount: 60000.3, on: '2024-05-08' },
              { amount: 80220.3, on: '2024-11-15' },
            ],
          },
        ],
      })
    },
    { rules: 'B06 Q01 U06' },
  )
  book.case(
    early,
    'FIND',
    '开工前两个月已付七成。',
    (work, v) => {
      work({
        name: `${v.name}涝区排水渠新建`,
        department: '水务',
        kind: '农田水利',
        amount: 322000.5,
        start: '2024-06-20',
        signedOn: '2024-03-05',
        planned: '2024-11-10',
        money: [
          {
            amount: 322000.5,
            paid: [
              { amount: 225400.35, on: '2024-04-18' },
              { amount: 96600.15, on: '2024-12-30' },
            ],
          },
        ],
      })
    },
    { rules: 'B06 Q01 U06' },
  )
  book.case(
    early,
    'FIND',
    '进度两成，已付八成。',
    (work, v) => {
      work({
        name: `${v.name}提灌站新建`,
        department: '水务',
        kind: '农田水利',
        amount: 506000,
        approvedOn: '2025-03-06',
        planned: '2026-03-30',
        completed: null,
        money: [{ amount: 506000, paid: [{ amount: 404800, on: '2025-07-21' }] }],
        progress: [{ on: '2025-10-25', stage: '在建', share: 20 }],
      })
    },
    { rules: 'B06 Q01 U06' },
  )
  book.case(
    early,
    'FIND',
    '项目十月批复，五月已拨款付工程款。',
    (work, v) => {
      work({
        name: `${v.name}农田排涝工程`,
        department: '水务',
        kind: '农田水利',
        amount: 271300.4,
        approvedOn: '2024-10-16',
        start: '2024-04-10',
        signedOn: '2024-03-30',
        planned: '2024-11-30',
        money: [
          {
            amount: 271300.4,
            receivedOn: '2024-03-20',
            paid: [
              { amount: 160000.2, on: '2024-05-28' },
              { amount: 111300.2, on: '2025-01-20' },
            ],
          },
        ],
      })
    },
    { rules: 'Q01', severity: 'HIGH' },
  )
  book.case(early, 'CLEAN', '预付款正好三成，合同约定。', (work, v) => {
    work({
      name: `${v.name}门塘护坡`,
      department: '水务',
      kind: '农田水利',
      amount: 200000.4,
      start: '2024-04-16',
      signedOn: '2024-03-20',
      money: [
        {
          amount: 200000.4,
          paid: [
            { amount: 60000.12, on: '2024-04-08' },
            { amount: 140000.28, on: '2024-11-21' },
          ],
        },
      ],
    })
  })
  book.case(early, 'CLEAN', '批复之前付的是前期勘测设计费，有设计合同，用途写明。', (work, v) => {
    const design = makeFirm('勘测设计院有限公司')
    work({
      name: `${v.name}灌排体系改造`,
      department: '水务',
      kind: '农田水利',
      amount: 640200,
      budget: 681000,
      approvedOn: '2024-05-10',
      start: '2024-06-10',
      signedOn: '2024-06-01',
      planned: '2024-11-20',
      settled: 660200,
      contracts: [
        {
          name: '勘测设计合同',
          kind: '勘察设计',
          ...design,
          amount: 20000,
          signedOn: '2024-02-26',
          procurement: '询价',
        },
      ],
      money: [
        {
          amount: 20000,
          receivedOn: '2024-02-05',
          purpose: '前期工作费',
          purposes: '农田水利；前期工作费',
          paid: [
            {
              amount: 20000,
              on: '2024-03-28',
              payee: design.contractor,
              account: design.account,
              contract: 'HT2',
            },
          ],
        },
        {
          amount: 640200,
          receivedOn: '2024-05-20',
          paid: [
            { amount: 384120, on: '2024-08-08' },
            { amount: 256080, on: '2025-01-24' },
          ],
        },
      ],
    })
  })
  book.case(early, 'CLEAN', '水泵采购合同订货即付，安装开工在后。', (work, v) => {
    const pumps = makeFirm('泵业有限公司')
    work({
      name: `${v.name}电灌站机组更新`,
      department: '水务',
      kind: '农田水利',
      amount: 150400,
      budget: 415000,
      start: '2024-05-20',
      settled: 398400,
      contracts: [
        {
          name: '水泵机组采购合同',
          kind: '货物采购',
          ...pumps,
          amount: 248000,
          signedOn: '2024-03-20',
          procurement: '询价',
        },
      ],
      money: [
        {
          amount: 398400,
          paid: [
            {
              amount: 173600,
              on: '2024-04-22',
              payee: pumps.contractor,
              account: pumps.account,
              contract: 'HT2',
            },
            { amount: 150400, on: '2025-01-08' },
            {
              amount: 74400,
              on: '2025-01-08',
              payee: pumps.contractor,
              account: pumps.account,
              contract: 'HT2',
            },
          ],
        },
      ],
    })
  })
  book.case(early, 'CLEAN', '按月形象进度付款，略低于进度。', (work, v) => {
    work({
      name: `${v.name}圩区泵站改建`,
      department: '水务',
      kind: '农田水利',
      amount: 812000,
      approvedOn: '2025-02-20',
      planned: '2026-02-28',
      completed: null,
      money: [
        {
          amount: 812000,
          paid: [
            { amount: 243600, on: '2025-06-12' },
            { amount: 203000, on: '2025-10-20' },
          ],
        },
      ],
      progress: [{ on: '2025-10-10', stage: '在建', share: 60 }],
    })
  })
}
