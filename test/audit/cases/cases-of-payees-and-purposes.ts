import type { CaseBook } from './case-book.ts'

/** What money was spent on, and on whose account it ended. */
export function casesOfPayeesAndPurposes(book: CaseBook) {
  const off = 'off-purpose'
  const farmland = { programme: '高标准农田', purposes: '高标准农田；农田水利' }
  const spent =
    (what: string, purposes: { programme: string; purposes: string } = farmland) =>
    (work: Parameters<Parameters<CaseBook['case']>[3]>[0], v: { name: string }) => {
      work({
        name: `${v.name}高标准农田配套项目`,
        kind: '高标准农田',
        amount: 126300.6,
        land: 50,
        money: [
          { amount: 126300.6, ...purposes, purpose: what, paid: [{ amount: 126300.6, on: '2024-10-30' }] },
        ],
      })
    }
  book.case(off, 'FIND', '高标准农田资金改造乡政府食堂。', spent('乡政府食堂改造'), { rules: 'U02' })
  book.case(off, 'FIND', '高标准农田资金偿还以前年度旧账。', spent('偿还2019年农田建设旧账'), {
    rules: 'U02',
  })
  book.case(off, 'FIND', '高标准农田资金发村干部报酬。', spent('村干部绩效报酬'), { rules: 'U02' })
  book.case(off, 'FIND', '高标准农田资金买打印机和电脑。', spent('购置打印机、电脑'), { rules: 'U02' })
  book.case(
    off,
    'FIND',
    '农田水利资金修村级公益性公墓，用途栏空着，合同写明。',
    (work, v) => {
      work({
        name: `${v.name}农田水利配套工程`,
        department: '水务',
        kind: '农田水利',
        amount: 203100.2,
        contract: false,
        contracts: [{ name: `${v.name}公益性公墓建设施工合同` }],
      })
    },
    { rules: 'U02' },
  )
  book.case(
    off,
    'CLEAN',
    '文件列明可提取项目管理费，付招标代理、测绘。',
    spent('项目管理费（招标代理、测绘）', { programme: '高标准农田', purposes: '高标准农田；项目管理费' }),
  )
  book.case(off, 'CLEAN', '支付农民工工资专户的人工费，属工程款。', spent('高标准农田工程款（含农民工工资）'))
  book.case(off, 'CLEAN', '泵站管理用房，属农田水利工程内容。', spent('农田水利泵站管理用房'))
  book.case(off, 'CLEAN', '人居环境资金修村民广场，文件列明。', (work, v) => {
    work({
      name: `${v.name}村民活动广场建设`,
      department: '住建',
      kind: '农村人居环境',
      amount: 186020.4,
      money: [
        {
          amount: 186020.4,
          programme: '农村人居环境提升',
          purposes: '农村人居环境；村庄公共活动场地',
          purpose: '村民活动广场',
          paid: [{ amount: 186020.4, on: '2024-10-30' }],
        },
      ],
    })
  })
  book.case(off, 'CLEAN', '耕地保护激励资金，文件写明可用于奖励村集体管护。', (work, v) => {
    work({
      name: `${v.name}耕地保护激励`,
      amount: 50000,
      contract: false,
      contractor: `${v.name}股份经济合作社`,
      account: '8888010066000006',
      money: [
        {
          amount: 50000,
          programme: '农田水利',
          name: '2024年耕地保护激励奖励资金',
          purposes: '耕地保护激励；奖励金',
          purpose: '耕地保护奖励金',
          paid: [{ amount: 50000, on: '2024-10-30' }],
        },
      ],
    })
  })

  const persons = 'persons-accounts'
  book.case(
    persons,
    'FIND',
    '合同承包人是企业，收款账号登记在其法定代表人个人名下。',
    (work, v) => {
      const account = '62228800100000000101'
      work({
        name: `${v.name}灌区量水设施`,
        department: '水务',
        kind: '农田水利',
        amount: 83200.4,
        contractor: '样例测水设备有限公司',
        account: '8888010055000001',
        money: [
          {
            amount: 83200.4,
            paid: [{ amount: 83200.4, on: '2024-10-30', payee: '样例测水设备有限公司', account }],
          },
        ],
      })
      book.put('11_收款账户', { 账号: account, 户名: '某甲一', 账户种类: '个人账户' })
    },
    { rules: 'U08', severity: 'HIGH' },
  )
  book.case(
    persons,
    'FIND',
    '十八万工程款付给个人，无合同无清册。',
    (work, v) => {
      work({
        name: `${v.name}渠道清障`,
        amount: 181200,
        contract: false,
        money: [
          {
            amount: 181200,
            paid: [{ amount: 181200, on: '2024-10-30', payee: '某甲二', account: '62228800100000000102' }],
          },
        ],
      })
    },
    { rules: 'U08' },
  )
  book.case(
    persons,
    'FIND',
    '甲公司中标，款付给乙公司，无补充协议（转包）。',
    (work, v) => {
      work({
        name: `${v.name}主渠改造`,
        department: '水务',
        kind: '农田水利',
        amount: 311400.6,
        money: [
          {
            amount: 311400.6,
            paid: [
              {
                amount: 311400.6,
                on: '2024-10-30',
                payee: '样例转手建筑有限公司',
                account: '8888010055000002',
              },
            ],
          },
        ],
      })
    },
    { rules: 'U08' },
  )
  book.case(
    persons,
    'FIND',
    '同一企业三个账号收款，一个登记在别家名下。',
    (work, v) => {
      const firm = { contractor: '样例多户建设有限公司', account: '8888010055000011' }
      for (const [n, what] of ['山塘护坡', '引水渠改造', '机耕桥维修'].entries())
        work({
          name: `${v.name}${what}`,
          amount: 140000 + n * 2210.4,
          contractor: firm.contractor,
          account: `88880100550000${11 + n}`,
        })
      book.put('11_收款账户', { 账号: '8888010055000011', 户名: firm.contractor, 账户种类: '对公账户' })
      book.put('11_收款账户', {
        账号: '8888010055000013',
        户名: '样例代收商贸有限公司',
        账户种类: '对公账户',
      })
    },
    { rules: 'U08' },
  )
  book.case(persons, 'CLEAN', '家庭农场主以登记的对公账户收款，即合同账户。', (work, v) => {
    work({
      name: `${v.name}育秧服务`,
      amount: 46200.4,
      contractor: `${v.name}某甲三家庭农场`,
      account: '8888010055000003',
      procurement: '询价',
    })
    book.put('11_收款账户', {
      账号: '8888010055000003',
      户名: `${v.name}某甲三家庭农场`,
      账户种类: '对公账户',
    })
  })
  book.case(persons, 'CLEAN', '合作社承建，工钱由合作社收款后自行发给社员，款付合同账户。', (work, v) => {
    work({
      name: `${v.name}机耕道修整`,
      amount: 88100.3,
      contractor: `${v.name}农民专业合作社`,
      account: '8888010055000004',
      procurement: '以工代赈',
    })
  })
  book.case(persons, 'CLEAN', '企业项目部专户已登记在企业名下。', (work, v) => {
    const contractor = '样例路桥工程有限公司',
      own = '8888010055000005',
      site = '8888010055000006'
    work({
      name: `${v.name}通组路改造`,
      department: '交通运输',
      kind: '农村公路',
      amount: 402000,
      contractor,
      account: own,
      money: [
        {
          amount: 402000,
          paid: [
            { amount: 241200, on: '2024-05-30', account: own, payee: contractor },
            { amount: 160800, on: '2024-11-04', payee: contractor, account: site },
          ],
        },
      ],
      supplements: [{ amount: 0, content: '约定项目部专户收款', reason: '设立项目部账户', on: '2024-04-10' }],
    })
    book.put('11_收款账户', { 账号: own, 户名: contractor, 账户种类: '对公账户' })
    book.put('11_收款账户', { 账号: site, 户名: `${contractor}${v.name}项目部`, 账户种类: '对公账户' })
  })
}
