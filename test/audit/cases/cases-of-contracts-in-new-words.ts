import { addDays } from '../../../src/demonstration/days.ts'
import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'
import { makeFirm } from './paper.ts'

const WATER = { department: '水务', kind: '农田水利' }
const ROAD = { department: '交通运输', kind: '农村公路' }
const HABITAT = { department: '住建', kind: '农村人居环境' }

/** Splitting, missing tenders, few payees and shared sums, in words that no earlier case used. */
export function casesOfContractsInNewWords(book: CaseBook) {
  splitAndSingle(book)
  fewPayees(book)
  sumsAndRushes(book)
}

function splitAndSingle(book: CaseBook) {
  const split = 'split-contract'
  book.case(
    split,
    'FIND',
    '乡政府把一条河的整治按年度拆成两份，各二百三十万元，都磋商给同一家，相隔七个月。',
    (work, v) => {
      const firm = makeFirm('水电工程有限公司')
      for (const n of [0, 1])
        work({
          ...WATER,
          name: `${v.name}抚支河${['护岸', '清淤'][n]}`,
          amount: 2310000 + n * 15210.4,
          ...firm,
          owner: `${v.township}人民政府`,
          approvedOn: addDays('2024-02-01', n * 205),
        })
    },
    { rules: 'U14' },
  )
  book.case(
    split,
    'FIND',
    '化整为零：一个业主六周内询价发出五份一百万元的施工合同，五家施工。',
    (work, v) => {
      for (const [n, what] of ['排水渠', '作业便道', '水陂', '涵管', '田埂'].entries())
        work({
          name: `${v.name}${what}修复`,
          amount: 960000 + n * 8310.6,
          procurement: '询价',
          owner: '样例乡土地整治办公室',
          approvedOn: addDays('2024-02-08', n * 9),
        })
    },
    { rules: 'U14' },
  )
  book.case(split, 'CLEAN', '两份各二百余万元，均邀请招标，招标编号不同。', (work, v) => {
    const firm = makeFirm()
    for (const n of [0, 1])
      work({
        ...ROAD,
        name: `${v.name}${['过境路', '连心桥'][n]}改建`,
        amount: 2260000 + n * 31000,
        ...firm,
        procurement: '邀请招标',
        tender: `样邀〔2024〕${n + 31}`,
        approvedOn: addDays('2024-02-01', n * 100),
      })
  })
  book.case(split, 'CLEAN', '同一业主一年四份小合同，合计二百万元，远不到限额。', (work, v) => {
    for (const [n, what] of ['水井', '广场', '凉亭', '挡墙'].entries())
      work({
        ...HABITAT,
        name: `${v.name}${what}修缮`,
        amount: 410000 + n * 37210.3,
        approvedOn: addDays('2024-02-01', n * 20),
      })
  })
  const one = oneProject(book)
  one(
    [
      'single-source-over-threshold',
      'FIND',
      '四百八十万元施工，采购方式写“单一来源”，承包人是普通企业。',
      'U14',
    ],
    {
      ...ROAD,
      name: '{村}产业路建设',
      amount: 4812300,
      procurement: '单一来源',
    },
  )
  one(['single-source-over-threshold', 'FIND', '一百三十万元监理服务直接委托。', 'U14'], {
    ...WATER,
    name: '{村}圩区综合治理监理',
    amount: 1312000,
    contractKind: '监理',
    procurement: '直接委托',
  })
  one(['single-source-over-threshold', 'CLEAN', '一百九十万元设备采购，询价，未到货物限额。'], {
    name: '{村}烘干机采购',
    amount: 1893000,
    contractKind: '货物采购',
    procurement: '询价',
  })
}

function fewPayees(book: CaseBook) {
  const many = 'payee-concentration'
  book.case(
    many,
    'FIND',
    '一家测绘公司不经竞争包办八个村的勘测，单单四万九千元上下，限额五万元之下。',
    (work) => {
      const firm = makeFirm('测绘有限公司')
      for (let n = 0; n < 8; n++) {
        const other = book.village()
        work({
          village: other,
          name: `${other.name}农田勘测`,
          amount: 49000 + n * 110.3,
          ...firm,
          contractKind: '勘察设计',
          contractName: '勘测合同',
          procurement: '直接委托',
          approvedOn: addDays('2024-01-20', n * 21),
        })
      }
    },
    { rules: 'U15 U14', together: 3 },
  )
  book.case(many, 'CLEAN', '县自来水公司在五个村接管到户，只有它能做，单一来源有据。', (work) => {
    for (let n = 0; n < 5; n++) {
      const other = book.village()
      work({
        village: other,
        ...WATER,
        name: `${other.name}自来水接管入户`,
        amount: 213000 + n * 9120.6,
        contractor: '样例县自来水有限责任公司',
        account: '8888010088100001',
        procurement: '单一来源',
        approvedOn: addDays('2024-01-20', n * 18),
      })
    }
  })
  const one = oneProject(book)
  one(['payee-two-accounts', 'FIND', '同一合同，进度款、尾款进了两个账号，后一个没有登记。', 'U08'], {
    ...WATER,
    name: '{村}放水涵改建',
    amount: 214000,
    contractor: '样例清源水利工程有限公司',
    account: '8888010088200001',
    money: whole(214000, {
      paid: [
        { amount: 128400, on: '2024-05-24' },
        {
          amount: 85600,
          on: '2024-12-04',
          payee: '样例清源水利工程有限公司',
          account: '8888010088200002',
        },
      ],
    }),
  })
  book.case('payee-two-accounts', 'CLEAN', '企业有基本户与农民工工资专户，都登记在自己名下。', (work, v) => {
    const contractor = '样例长河建筑工程有限公司'
    for (const [at, account] of ['8888010088200011', '8888010088200012'].entries())
      book.put('11_收款账户', {
        账号: account,
        户名: at ? `${contractor}（农民工工资专用账户）` : contractor,
        账户种类: '对公账户',
      })
    work({
      ...HABITAT,
      name: `${v.name}排水暗渠`,
      amount: 300000,
      contractor,
      account: '8888010088200011',
      money: whole(300000, {
        paid: [
          { amount: 60000, on: '2024-05-24', payee: contractor, account: '8888010088200012' },
          { amount: 240000, on: '2024-12-04', payee: contractor, account: '8888010088200011' },
        ],
      }),
    })
  })
  one(['personal-account', 'FIND', '材料款打进会计个人的卡，摘要备用金，无合同。', 'U08'], {
    name: '{村}田埂加固',
    amount: 63210.4,
    contract: false,
    money: whole(63210.4, {
      paid: [{ amount: 63210.4, on: '2024-11-15', payee: '样某会', account: '6228880020009990201' }],
    }),
  })
  one(['personal-account', 'CLEAN', '个体运输户签了土方运输合同，款付本人合同账号。'], {
    name: '{村}客土运输',
    amount: 41230.6,
    contractor: '样某丙',
    account: '6228880020009990202',
    procurement: '询价',
    contractKind: '咨询、评审、测绘等服务',
    contractName: '土方运输合同',
  })
}

function sumsAndRushes(book: CaseBook) {
  const rush = 'year-end-round'
  book.case(
    rush,
    'FIND',
    '十二月三十日一天拨付五个在建项目各八十万元整，进度不过三成。',
    (work, v) => {
      for (const [n, what] of ['渠系', '机耕道', '泵房', '护岸', '渡槽'].entries())
        work({
          ...WATER,
          name: `${v.name}${what}改造`,
          amount: 1500000 + n * 12310.4,
          procurement: '公开招标',
          tender: `样招〔2024〕年末${n}`,
          approvedOn: '2024-09-03',
          planned: '2025-05-28',
          money: [
            {
              amount: 1500000 + n * 12310.4,
              paid: [
                { amount: 800000, on: '2024-12-30' },
                { amount: 700000 + n * 12310.4, on: '2025-08-20' },
              ],
            },
          ],
        })
    },
    { rules: 'U06', severity: 'LOW' },
  )
  book.case(rush, 'CLEAN', '十二月底集中付三笔尾款，均已验收审定，有零有整。', (work, v) => {
    for (const [n, what] of ['进村路灯', '村口绿地', '文化墙'].entries())
      work({
        ...HABITAT,
        name: `${v.name}${what}`,
        amount: 212340.6 + n * 51230.7,
        money: whole(212340.6 + n * 51230.7, {
          paid: [
            { amount: 120000.3, on: '2024-06-20' },
            { amount: Math.round((92340.3 + n * 51230.7) * 100) / 100, on: '2024-12-27' },
          ],
        }),
      })
  })
  const same = 'same-payee-sum-day'
  book.case(
    same,
    'FIND',
    '两个乡的两个项目，同一天付同一家同样零头的材料款。',
    (work, v) => {
      const firm = makeFirm('水泥制品厂')
      for (const [n, each] of [v, book.village()].entries())
        work({
          village: each,
          ...WATER,
          name: `${each.name}${['盖板', '涵管'][n]}采购`,
          amount: 67318.46,
          ...firm,
          contractKind: '货物采购',
          procurement: '询价',
          approvedOn: ['2024-02-08', '2024-03-08'][n]!,
          money: whole(67318.46, { paid: [{ amount: 67318.46, on: '2024-11-12' }] }),
        })
    },
    { rules: 'B03', severity: 'LOW', together: 2 },
  )
  book.case(same, 'CLEAN', '按季支付的看护费，四笔同额。', (work, v) => {
    work({
      ...WATER,
      name: `${v.name}泵站看护服务`,
      amount: 14400,
      contractKind: '咨询、评审、测绘等服务',
      contractName: '看护服务合同',
      money: whole(14400, {
        paid: ['2024-04-28', '2024-07-27', '2024-10-25', '2025-01-24'].map((on) => ({ on, amount: 3600 })),
      }),
    })
  })
}
