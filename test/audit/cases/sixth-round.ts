import type { CaseBook, Expected } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'
import { makeFirm, type Work } from './paper.ts'
import { sumsOfTheSixthRound } from './sixth-round-sums.ts'

export function casesOfTheSixthRound(book: CaseBook) {
  works(book)
  contracts(book)
  early(book)
  payees(book)
  sumsOfTheSixthRound(book)
}

function works(book: CaseBook) {
  const pair = (expected: Expected, why: string, ...both: Work[]) =>
    book.case(
      'same-work-twice',
      expected,
      why,
      (work, v) => {
        for (const each of both) work({ ...each, name: each.name.replaceAll('{村}', v.name) })
      },
      { rules: 'T08 T10 B03', together: 2 },
    )
  const [water, roads, land] = [
    { department: '水务', kind: '农田水利' },
    { department: '交通运输', kind: '农村公路' },
    { department: '自然资源', kind: '土地整治' },
  ]
  pair(
    'FIND',
    '育秧中心与工厂化育秧大棚是同一处，两部门各报一次。',
    { name: '{村}水稻育秧中心建设项目', amount: 786400.2 },
    { ...land, kind: '农田基础设施', name: '{村}工厂化育秧大棚工程', amount: 778540.6 },
  )
  pair(
    'FIND',
    '同一片坡地，一报水土流失治理，一报坡耕地水土保持。',
    { ...water, name: '{村}小流域水土流失综合治理工程', amount: 934260.75 },
    { ...land, kind: '农田基础设施', name: '{村}坡耕地水土保持治理项目', amount: 934260.75 },
  )
  pair(
    'FIND',
    '同一段临水路的护栏，交通报生命防护，农业报护栏安装，加价百分之二。',
    { ...roads, name: '{村}农村公路安全生命防护工程', amount: 214300.4 },
    { name: '{村}临水临崖路段防护栏安装项目', amount: 218586.4 },
  )
  const habitat = { kind: '农村人居环境' }
  pair(
    'CLEAN',
    '养老服务点和卫生室是两处房子，都按二十万元补助。',
    { ...habitat, name: '{村}养老服务点改造', amount: 200000 },
    { ...habitat, name: '{村}卫生室改造', amount: 200000 },
  )
  pair(
    'CLEAN',
    '产业道路分两批下达，里程相同。',
    { ...roads, name: '{村}2024年第一批产业道路建设', amount: 463800.9 },
    { ...roads, name: '{村}2024年第二批产业道路建设', amount: 463800.9, approvedOn: '2024-06-20' },
  )
  pair(
    'CLEAN',
    '一买电灌站的机组，一做站后的渠道衬砌。',
    { ...water, contractKind: '货物', name: '{村}电灌站机组采购', amount: 168200.3 },
    { name: '{村}电灌站渠道衬砌工程', amount: 171040.8 },
  )
}

function contracts(book: CaseBook) {
  book.case(
    'split-contract',
    'FIND',
    '同一个局五十天里把一项测绘分成三份直接委托，合计一百三十余万元。',
    (work, v) => {
      for (const n of [0, 1, 2])
        work({
          name: `${v.township}耕地后备资源调查测绘（${['东', '中', '西'][n]}部）`,
          department: '自然资源',
          owner: '进贤县自然资源局',
          contractKind: '勘察设计',
          procurement: '直接委托',
          amount: [456200.5, 448700.2, 461300.9][n]!,
          approvedOn: ['2024-02-08', '2024-02-27', '2024-03-22'][n]!,
        })
    },
    { rules: 'U14' },
  )
  book.case(
    'split-contract',
    'CLEAN',
    '两份合同相隔五个月，各自磋商、各有成交公告，成交的恰是同一家。',
    (work, v) => {
      const firm = makeFirm()
      for (const n of [0, 1])
        work({
          name: `${v.name}${['灌区末级渠系', '排涝泵站'][n]}改造工程`,
          ...firm,
          procurement: '竞争性磋商',
          tender: `进磋商〔2024〕${n + 41}号`,
          approvedOn: ['2024-02-08', '2024-07-12'][n]!,
          amount: [2152300.6, 2208400.3][n]!,
        })
    },
  )
  oneProject(book)(['single-source-over-threshold', 'CLEAN', '洪水冲开堤防，应急抢险依法直接委托。'], {
    name: '{村}圩堤水毁应急抢险工程',
    department: '水务',
    kind: '农田水利',
    procurement: '直接委托',
    amount: 4610000.7,
    approvedOn: '2024-06-28',
    signedOn: '2024-07-02',
    start: '2024-07-03',
  })
  book.case(
    'payee-concentration',
    'FIND',
    '一家劳务公司十个月里以询价拿下六个村的零星工程，每份二十万元上下。',
    (work, v) => {
      const firm = makeFirm('劳务有限公司')
      for (let n = 0; n < 6; n++) {
        const village = n === 0 ? v : book.village()
        work({
          village,
          name: `${village.name}${['护坡', '晒场', '围墙', '沟渠', '道路', '涵洞'][n]}维修工程`,
          ...firm,
          procurement: '询价',
          approvedOn: ['2024-02-08', '2024-03-20', '2024-05-11', '2024-07-02', '2024-09-05', '2024-11-04'][
            n
          ]!,
          amount: [203400.5, 187650.2, 221300.9, 196480.4, 209870.7, 182340.1][n]!,
        })
      }
    },
    { rules: 'U15 U14', together: 3 },
  )
}

function early(book: CaseBook) {
  const one = oneProject(book)
  one(['paid-before-contract', 'CLEAN', '付款在原合同之后、补充协议之前，钱是原合同的。'], {
    name: '{村}排涝站改造工程',
    department: '水务',
    kind: '农田水利',
    amount: 486000,
    budget: 530000,
    settled: 512000,
    supplements: [
      { amount: 26000, content: '增设拦污栅', approval: '进水变字〔2024〕27号', on: '2024-07-20' },
    ],
    money: whole(512000, {
      paid: [
        { amount: 291600, on: '2024-06-12' },
        { amount: 220400, on: '2024-11-20' },
      ],
    }),
  })
  one(['paid-before-work', 'FIND', '九月报告形象进度一成，已付到六成五。', 'U06 B06 Q01'], {
    name: '{村}灌排渠系疏浚工程',
    amount: 612000,
    approvedOn: '2025-05-12',
    planned: '2026-03-31',
    completed: null,
    progress: [{ on: '2025-09-20', stage: '在建', share: 10 }],
    money: whole(612000, { paid: [{ amount: 397800, on: '2025-08-26' }] }),
  })
  one(['paid-before-approval', 'FIND', '可研批了，初步设计七月才批，五月已付四成工程款。', 'Q01 B06'], {
    name: '{村}提水灌溉工程',
    department: '水务',
    kind: '农田水利',
    amount: 934000,
    approvedOn: '2023-09-14',
    approvals: [
      { kind: '可行性研究', on: '2023-09-14' },
      { kind: '初步设计', on: '2024-07-16' },
    ],
    signedOn: '2024-03-28',
    start: '2024-04-06',
    money: whole(934000, {
      receivedOn: '2024-02-20',
      paid: [
        { amount: 373600, on: '2024-05-22' },
        { amount: 560400, on: '2024-12-10' },
      ],
    }),
  })
}

function payees(book: CaseBook) {
  const one = oneProject(book)
  one(['parked-with-township', 'FIND', '合同是公司的，钱却进了乡财政所代管资金户。', 'U08 U01'], {
    name: '{村}田间渠系清淤工程',
    amount: 276400,
    money: whole(276400, {
      paid: [
        { amount: 276400, on: '2024-11-26', payee: '{乡}财政所代管资金户', account: '36013300970002218' },
      ],
    }),
  })
  one(['off-purpose', 'FIND', '高标准农田资金建了乡村旅游的游客服务中心。', 'U02'], {
    name: '{村}高标准农田示范片配套',
    kind: '高标准农田',
    amount: 483000,
    money: whole(483000, {
      purpose: '乡村振兴示范点游客服务中心建设',
      paid: [
        { amount: 289800, on: '2024-05-24' },
        { amount: 193200, on: '2024-11-22' },
      ],
    }),
  })
  book.case(
    'personal-account',
    'FIND',
    '收款人写公司名，账号却登记在自然人名下。',
    (work, v) => {
      const { contractor } = makeFirm()
      const account = '6228480012345600019'
      book.put('11_收款账户', { 账号: account, 户名: '样丁某', 账户种类: '个人账户' })
      work({ name: `${v.name}机耕桥涵配套工程`, contractor, account, amount: 231600.4 })
    },
    { rules: 'U08' },
  )
  book.case(
    'payee-two-accounts',
    'CLEAN',
    '工程款的两成按规定进农民工工资专户，专户登记在公司名下。',
    (work, v) => {
      const firm = makeFirm()
      const wages = '8888040000000712'
      for (const [account, holder] of [
        [firm.account, firm.contractor],
        [wages, `${firm.contractor}农民工工资专户`],
      ])
        book.put('11_收款账户', { 账号: account, 户名: holder, 账户种类: '对公账户' })
      work({
        name: `${v.name}泵站引渠改造工程`,
        ...firm,
        amount: 400000,
        money: whole(400000, {
          paid: [
            { amount: 192000, on: '2024-05-20' },
            { amount: 48000, on: '2024-05-20', account: wages },
            { amount: 160000, on: '2024-11-18' },
          ],
        }),
      })
    },
  )
}
