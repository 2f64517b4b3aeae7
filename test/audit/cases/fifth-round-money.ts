import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'
import { makeFirm } from './paper.ts'

export function moneyOfTheFifthRound(book: CaseBook) {
  early(book)
  idleAndParked(book)
  purposes(book)
  accounts(book)
}

function early(book: CaseBook) {
  const one = oneProject(book)
  one(['paid-before-contract', 'FIND', '三成预付款比合同签订早十二天。', 'B06 Q01 U06'], {
    name: '{村}排涝沟整治工程',
    amount: 428600,
    start: '2024-04-20',
    signedOn: '2024-04-16',
    money: whole(428600, {
      paid: [
        { amount: 128580, on: '2024-04-04' },
        { amount: 300020, on: '2024-11-20' },
      ],
    }),
  })
  one(['paid-before-contract', 'CLEAN', '合同签订当日按约定支付预付款，钱没有先走。'], {
    name: '{村}蓄水池加固工程',
    amount: 316540.2,
    start: '2024-04-20',
    signedOn: '2024-04-10',
    money: whole(316540.2, {
      paid: [
        { amount: 94962.06, on: '2024-04-10', disbursedOn: '2024-04-10' },
        { amount: 221578.14, on: '2024-11-25' },
      ],
    }),
  })
  one(['paid-before-work', 'FIND', '十月才开工，七月已付合同款的八成半。', 'U06 B06 Q01'], {
    name: '{村}渡槽改建工程',
    department: '水务',
    kind: '农田水利',
    amount: 736400,
    signedOn: '2024-06-18',
    start: '2024-10-08',
    planned: '2025-03-28',
    money: whole(736400, {
      paid: [
        { amount: 625940, on: '2024-07-22' },
        { amount: 110460, on: '2025-06-10' },
      ],
    }),
  })
  one(['paid-before-work', 'CLEAN', '开工前半个月付三成预付款，在规定的幅度之内。'], {
    name: '{村}田间道路提升工程',
    amount: 452300.6,
    signedOn: '2024-03-20',
    start: '2024-04-18',
    money: whole(452300.6, {
      paid: [
        { amount: 135690.18, on: '2024-04-03' },
        { amount: 316610.42, on: '2024-11-28' },
      ],
    }),
  })
  one(['paid-before-approval', 'FIND', '五月下旬才批复，三月已付出首笔工程款。', 'Q01 B06'], {
    name: '{村}灌溉管道铺设工程',
    amount: 347800,
    approvedOn: '2024-05-22',
    signedOn: '2024-02-25',
    start: '2024-03-01',
    planned: '2024-09-12',
    money: whole(347800, {
      receivedOn: '2024-01-16',
      paid: [
        { amount: 120000, on: '2024-03-18' },
        { amount: 227800, on: '2024-11-26' },
      ],
    }),
  })
  book.case(
    'paid-before-approval',
    'CLEAN',
    '初步设计批复之前付的只是设计费，没有设计就谈不上批复。',
    (work, v) => {
      const designer = makeFirm('水利设计咨询有限公司')
      work({
        name: `${v.name}水库灌区节水改造`,
        department: '水务',
        kind: '农田水利',
        amount: 1120400.5,
        approvedOn: '2023-10-12',
        approvals: [
          { kind: '可行性研究', on: '2023-10-12' },
          { kind: '初步设计', on: '2024-02-20' },
        ],
        start: '2024-03-28',
        contracts: [
          { ...designer, kind: '设计', amount: 42000, signedOn: '2023-10-25', procurement: '直接委托' },
        ],
        money: [
          {
            amount: 42000,
            receivedOn: '2023-10-08',
            paid: [
              {
                amount: 42000,
                on: '2024-01-18',
                payee: designer.contractor,
                account: designer.account,
                contract: 'HT2',
              },
            ],
            purpose: '设计费',
            purposes: '农田水利；前期工作费',
          },
          { amount: 1120400.5, receivedOn: '2024-02-06' },
        ],
      })
    },
  )
}

function idleAndParked(book: CaseBook) {
  const one = oneProject(book)
  one(['idle-money', 'FIND', '二〇二三年春分到项目，两年多一分未拨。', 'U01'], {
    name: '{村}小流域治理工程',
    department: '水务',
    kind: '农田水利',
    amount: 640000,
    approvedOn: '2023-03-02',
    start: '2023-05-10',
    completed: null,
    planned: '2026-05-30',
    money: whole(640000, { receivedOn: '2023-02-20', allocatedOn: '2023-03-18', paid: [] }),
  })
  one(['idle-money', 'CLEAN', '九月到位、十月分配，工程在建，已按进度付出三成。'], {
    name: '{村}农田防护林网建设',
    department: '林业',
    kind: '绿化造林',
    amount: 518000,
    approvedOn: '2025-09-10',
    start: '2025-10-20',
    planned: '2026-04-20',
    completed: null,
    progress: [{ on: '2025-12-10', stage: '在建', share: 35 }],
    money: whole(518000, {
      receivedOn: '2025-09-22',
      allocatedOn: '2025-10-11',
      paid: [{ amount: 155400, on: '2025-12-15' }],
    }),
  })
  one(['parked-with-township', 'FIND', '没有合同，整笔钱支付给乡镇农业农村综合服务中心。', 'U08 U01'], {
    name: '{村}村庄环境综合整治',
    kind: '农村人居环境',
    amount: 386000,
    contract: false,
    money: whole(386000, {
      paid: [
        {
          amount: 386000,
          on: '2024-05-14',
          payee: '{乡}农业农村综合服务中心',
          account: '36013300970001127',
          contract: null,
        },
      ],
    }),
  })
  one(['parked-with-township', 'CLEAN', '乡林业工作站就是抚育合同的承包人，款付合同写明的账户。'], {
    name: '{村}幼林抚育',
    department: '林业',
    kind: '绿化造林',
    amount: 86400.5,
    contractor: '样例乡林业工作站',
    account: '8888020000000901',
    procurement: '以工代赈',
  })
}

function purposes(book: CaseBook) {
  const one = oneProject(book)
  one(['off-purpose', 'FIND', '农田水利资金买了乡文化站的空调和办公家具。', 'U02'], {
    name: '{村}农田水利设施维修',
    department: '水务',
    kind: '农田水利',
    amount: 164300,
    contractKind: '货物',
    money: whole(164300, {
      purpose: '综合文化站空调及办公家具购置',
      paid: [{ amount: 164300, on: '2024-08-20' }],
    }),
  })
  one(['off-purpose', 'CLEAN', '“U型渠及涵管铺设”就是文件所说的灌溉与排水，只是说得具体。'], {
    name: '{村}农田排灌设施配套',
    amount: 243560.3,
    money: whole(243560.3, {
      purposes: '灌溉与排水；田间道路',
      purpose: 'U型渠及涵管铺设',
      paid: [
        { amount: 146136.18, on: '2024-05-20' },
        { amount: 97424.12, on: '2024-11-12' },
      ],
    }),
  })
}

function accounts(book: CaseBook) {
  const one = oneProject(book)
  one(['personal-account', 'FIND', '公司的合同，钱却付给了自然人“项目负责人丙某”。', 'U08'], {
    name: '{村}沟渠配套工程',
    amount: 296500,
    money: whole(296500, {
      paid: [
        { amount: 177900, on: '2024-05-20' },
        { amount: 118600, on: '2024-11-08', payee: '丙某', account: '6217003360012345678' },
      ],
    }),
  })
  book.case('personal-account', 'CLEAN', '承包人是登记过的家庭农场，账户是对公账户。', (work, v) => {
    const farm = { contractor: `${v.name}禾香家庭农场`, account: '8888020000000902' }
    book.put('11_收款账户', { 账号: farm.account, 户名: farm.contractor, 账户种类: '对公账户' })
    work({
      name: `${v.name}冬闲田绿肥种植`,
      ...farm,
      amount: 74200.6,
      contractKind: '咨询、评审、测绘等服务',
    })
  })
  book.case(
    'payee-two-accounts',
    'FIND',
    '同一份合同三笔款，末笔进了合同没有写、也没有登记的账号。',
    (work, v) => {
      const firm = makeFirm()
      book.put('11_收款账户', { 账号: firm.account, 户名: firm.contractor, 账户种类: '对公账户' })
      work({
        name: `${v.name}灌溉泵房改造`,
        ...firm,
        amount: 372000,
        money: whole(372000, {
          paid: [
            { amount: 111600, on: '2024-05-10' },
            { amount: 148800, on: '2024-07-22' },
            { amount: 111600, on: '2024-11-25', account: '8888030000000771' },
          ],
        }),
      })
    },
    { rules: 'U08' },
  )
  book.case(
    'payee-two-accounts',
    'CLEAN',
    '同一公司前后两年两份合同各写各的账号，两个账号都登记在它名下。',
    (work, v) => {
      const { contractor } = makeFirm()
      for (const n of [0, 1]) {
        const account = `888803000000090${n}`
        book.put('11_收款账户', { 账号: account, 户名: contractor, 账户种类: '对公账户' })
        work({
          name: `${v.name}${['排水沟衬砌', '机耕路涵管'][n]}工程`,
          contractor,
          account,
          approvedOn: ['2023-02-20', '2024-03-04'][n]!,
          amount: [184300.2, 97650.8][n]!,
        })
      }
    },
  )
}
