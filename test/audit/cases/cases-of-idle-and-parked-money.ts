import type { CaseBook } from './case-book.ts'

/** Money that lies idle, or is parked with an office. */
export function casesOfIdleAndParkedMoney(book: CaseBook) {
  const idle = 'idle-money'
  book.case(
    idle,
    'FIND',
    '二〇二二年到的资金，一半至今未分配。',
    (work, v) => {
      work({
        name: `${v.name}引水堰修复`,
        department: '水务',
        kind: '农田水利',
        amount: 300000,
        approvedOn: '2022-03-01',
        money: [
          {
            amount: 300000,
            whole: 600000,
            receivedOn: '2022-02-10',
            paid: [
              { amount: 180000, on: '2022-06-20' },
              { amount: 120000, on: '2022-11-30' },
            ],
          },
        ],
      })
      return [book.tables.get('07_资金指标文件')!.at(-1)!.文号 as string]
    },
    { rules: 'U01', severity: 'HIGH' },
  )
  book.case(
    idle,
    'FIND',
    '拨给乡政府两年半，只付了三成，余款趴在账上。',
    (work, v) => {
      work({
        name: `${v.name}灌渠清淤`,
        department: '水务',
        kind: '农田水利',
        amount: 90000,
        budget: 310000,
        approvedOn: '2023-03-01',
        money: [
          {
            amount: 300000,
            paid: [{ amount: 90000, on: '2023-06-20' }],
            held: { amount: 210000, on: '2023-05-22' },
          },
        ],
      })
    },
    { rules: 'U01', severity: 'HIGH' },
  )
  book.case(
    idle,
    'FIND',
    '指标分到项目一年多，项目没动，一分未拨。',
    (work, v) => {
      work({
        name: `${v.name}山塘除险`,
        department: '水务',
        kind: '农田水利',
        amount: 250000,
        approvedOn: '2024-06-03',
        planned: '2026-05-30',
        completed: null,
        money: [{ amount: 250000, receivedOn: '2024-06-10', paid: [] }],
      })
    },
    { rules: 'U01' },
  )
  book.case(idle, 'CLEAN', '留百分之五质保金，验收未满两年。', (work, v) => {
    work({
      name: `${v.name}水渠护岸`,
      department: '水务',
      kind: '农田水利',
      amount: 400000,
      approvedOn: '2024-02-08',
      retention: 20000,
      money: [
        {
          amount: 400000,
          paid: [
            { amount: 240000, on: '2024-05-20' },
            { amount: 140000, on: '2024-11-08' },
          ],
        },
      ],
    })
  })
  book.case(idle, 'CLEAN', '十月底到位、十二月已分配的资金，未到拨付期限。', (work, v) => {
    work({
      name: `${v.name}春灌水源工程`,
      department: '水务',
      kind: '农田水利',
      amount: 180000,
      approvedOn: '2025-11-10',
      start: '2025-12-20',
      planned: '2026-06-30',
      completed: null,
      money: [{ amount: 180000, receivedOn: '2025-10-29', allocatedOn: '2025-12-05', paid: [] }],
    })
  })
  book.case(idle, 'CLEAN', '质保金按合同比例留存，决算未单列。', (work, v) => {
    work({
      name: `${v.name}便民桥新建`,
      department: '交通运输',
      kind: '农村公路',
      amount: 300000,
      contract: false,
      contracts: [{ retention: '3' }],
      money: [
        {
          amount: 300000,
          paid: [
            { amount: 180000, on: '2024-05-20' },
            { amount: 111000, on: '2024-11-08' },
          ],
        },
      ],
    })
  })

  const parked = 'parked-money'
  book.case(
    parked,
    'FIND',
    '“支付”到乡农村财务服务中心，无合同。',
    (work, v) => {
      work({
        name: `${v.name}渠系配套`,
        amount: 230000,
        contract: false,
        money: [
          {
            amount: 230000,
            paid: [
              {
                amount: 230000,
                on: '2024-12-27',
                payee: `${v.township}农村财务服务中心`,
                account: '8888010066000001',
              },
            ],
          },
        ],
      })
    },
    { rules: 'U08 U01' },
  )
  book.case(
    parked,
    'FIND',
    '企业中标，款却付给村委会再“转付”。',
    (work, v) => {
      work({
        name: `${v.name}排灌渠改造`,
        amount: 188200.4,
        money: [
          {
            amount: 188200.4,
            paid: [
              { amount: 188200.4, on: '2024-11-12', payee: `${v.name}民委员会`, account: '8888010066000002' },
            ],
          },
        ],
      })
    },
    { rules: 'U08 U01' },
  )
  book.case(
    parked,
    'FIND',
    '年末转入县支付核算中心往来户列作支出。',
    (work, v) => {
      work({
        name: `${v.name}水源涵养工程`,
        department: '水务',
        kind: '农田水利',
        amount: 450000,
        contract: false,
        money: [
          {
            amount: 450000,
            paid: [
              {
                amount: 450000,
                on: '2024-12-30',
                payee: '样例县会计核算中心往来户',
                account: '8888010066000003',
              },
            ],
          },
        ],
      })
    },
    { rules: 'U08 U01' },
  )
  book.case(parked, 'CLEAN', '乡政府是拨付对象，再由其付给承包人，承包人收到了钱。', (work, v) => {
    work({
      name: `${v.name}沟渠整治`,
      amount: 172200.6,
      money: [
        {
          amount: 172200.6,
          paid: [
            { amount: 103320.36, on: '2024-05-30', recipient: `${v.township}人民政府` },
            { amount: 68880.24, on: '2024-11-06', recipient: `${v.township}人民政府` },
          ],
        },
      ],
    })
  })
  book.case(parked, 'CLEAN', '归垫乡政府先行垫付的工程款，用途写明归垫。', (work, v) => {
    work({
      name: `${v.name}水毁渠道抢修`,
      department: '水务',
      kind: '农田水利',
      amount: 96200.4,
      contract: false,
      money: [
        {
          amount: 96200.4,
          purpose: '归垫乡政府先行垫付水毁抢修款',
          purposes: '农田水利；水毁修复',
          paid: [
            {
              amount: 96200.4,
              on: '2024-10-28',
              payee: `${v.township}人民政府`,
              account: '8888010066000004',
            },
          ],
        },
      ],
    })
  })
  book.case(parked, 'CLEAN', '村经济合作社以工代赈承建，款付合同账户。', (work, v) => {
    work({
      name: `${v.name}田间沟整修`,
      amount: 98000.2,
      contractor: `${v.name}股份经济合作社`,
      account: '8888010066000005',
      procurement: '以工代赈',
      owner: `${v.township}人民政府`,
    })
  })
}
