import type { Planted } from './planted.js'

/** Money that lies still, goes astray, or ends with the wrong one. */
export const MONEY: readonly Planted[] = [
  {
    rule: 'T01',
    says: '一笔分配只写到村，一直没有项目 An allocation to a village that never got a project',
    finds: [{ type: 'Allocation', number: 'YS-T01' }],
    plant: (plot) => {
      const { township, stem } = plot.village()
      plot.money('YS-T01', null, 30_000_000n, {}, { 乡镇: township.name, 行政村: `${stem}村` })
    },
  },
  {
    rule: 'T02',
    says: '项目批复后一直没有资金 A project approved and never funded',
    finds: [{ type: 'Project', number: 'YS-T02' }],
    plant: (plot) =>
      plot.project('YS-T02', '灌溉渠道新建工程', '800000.00', {
        批复日期: '2023-02-10',
        批复文号: '进发改农字〔2023〕7号',
        计划完工日期: '2030-12-31',
        实际完工日期: '',
      }),
  },
  {
    rule: 'U01',
    says: '资金未分完、分配未拨完、拨付未付完各一 A fund, an allocation and a disbursement of which part lies still',
    finds: [
      { type: 'Fund', number: '进财农指〔2023〕9' },
      { type: 'Allocation', number: 'YS-U01' },
      { type: 'Disbursement', number: 'YS-U01' },
    ],
    plant: (plot) => {
      plot.project('YS-U01', '山塘加固工程', '300000.00')
      const fund = plot.fund('500000.00')
      plot.allocation(fund, 'YS-U01', 'YS-U01', '300000.00')
      plot.disbursement(fund, 'YS-U01', 'YS-U01', '200000.00')
      plot.payment('YS-U01', 'YS-U01', '150000.00')
    },
  },
  {
    rule: 'U01',
    says: '三笔较大的资金滞留：未分配、未拨付、未支付 Three larger sums that lie still, one at each stage',
    finds: [
      { type: 'Fund', number: '进财农指〔2024〕971号' },
      { type: 'Allocation', number: 'YS-U01-2' },
      { type: 'Disbursement', number: 'YS-U01-3' },
    ],
    plant: (plot) => {
      const building = { 开工日期: '2024-12-01', 计划完工日期: '2030-12-31', 实际完工日期: '' }
      plot.project('YS-U01-2', '水库清淤工程', '3000000.00', building)
      plot.project('YS-U01-3', '排灌站改建工程', '2400000.00', building)
      const fund = plot.fund('6600000.00', {
        文号: '进财农指〔2024〕971号',
        预算年度: '2024',
        下达日期: '2024-10-08',
      })
      for (const [number, amount] of [
        ['YS-U01-2', '3000000.00'],
        ['YS-U01-3', '2400000.00'],
      ] as const)
        plot.allocation(fund, number, number, amount, { 分配日期: '2024-11-06' })
      plot.disbursement(fund, 'YS-U01-2', 'YS-U01-2', '1200000.00', '2025-01-14')
      plot.payment('YS-U01-2', 'YS-U01-2', '1200000.00', {}, { 支付日期: '2025-03-11' })
      plot.disbursement(fund, 'YS-U01-3', 'YS-U01-3', '2400000.00', '2025-01-14')
      plot.payment('YS-U01-3', 'YS-U01-3', '900000.00', {}, { 支付日期: '2025-03-11' })
    },
  },
  {
    rule: 'U02',
    says: '高标准农田资金用于办公楼维修 Farmland money for an office building',
    finds: [{ type: 'Allocation', number: 'YS-U02', key: 'purpose' }],
    plant: (plot) => {
      plot.project('YS-U02', '机关办公楼维修项目', '200000.00', { 项目类别: '其他' })
      const fund = plot.fund('200000.00', { 规定用途: '高标准农田建设、农田水利设施维修' })
      plot.allocation(fund, 'YS-U02', 'YS-U02', '200000.00', { 用途: '办公楼维修' })
      plot.disbursement(fund, 'YS-U02', 'YS-U02', '200000.00')
      plot.payment('YS-U02', 'YS-U02', '200000.00')
    },
  },
  {
    rule: 'U05',
    says: '支付超过合同金额 More paid than the contract',
    finds: [{ type: 'Contract', number: 'YS-U05', key: 'contract' }],
    plant: (plot) => {
      plot.project('YS-U05', '排涝沟整修工程', '650000.00')
      plot.contract('YS-U05', 'YS-U05', 60_000_000n)
      plot.money('YS-U05', 'YS-U05', 65_000_000n, { contract: 'YS-U05' })
      plot.settled('YS-U05', 65_000_000n)
    },
  },
  {
    rule: 'U08',
    says: '合同外的收款人；一个账号两个收款人；项目资金进个人账户 A payee outside the contract; one account under two names; a private account',
    finds: [
      { type: 'Payment', number: 'YS-U08-1', key: 'payee' },
      { type: 'Payment', number: 'YS-U08-2', key: 'shared-account' },
      { type: 'Payment', number: 'YS-U08-3', key: 'private-account' },
    ],
    plant: (plot) => {
      for (const part of ['1', '2', '3'])
        plot.project(`YS-U08-${part}`, `机耕道修复工程（${part}标段）`, '400000.00')
      plot.contract('YS-U08-1', 'YS-U08-1', 40_000_000n)
      plot.settled('YS-U08-1', 40_000_000n)
      plot.money('YS-U08-1', 'YS-U08-1', 40_000_000n, {
        contract: 'YS-U08-1',
        payee: '进贤县宏运商贸行',
      })
      const pay = (part: string, payments: [payee: string, account: string][]) => {
        const fund = plot.fund('400000.00')
        plot.allocation(fund, `YS-U08-${part}`, `YS-U08-${part}`, '400000.00')
        plot.disbursement(fund, `YS-U08-${part}`, `YS-U08-${part}`, '400000.00')
        payments.forEach(([payee, account], index) =>
          plot.payment(
            `YS-U08-${part}`,
            `YS-U08-${part}-${index + 1}`,
            payments.length === 1 ? '400000.00' : '200000.00',
            { payee },
            { 收款账号: account },
          ),
        )
      }
      pay('2', [
        ['进贤县顺达机械租赁部', '62280000000000001'],
        ['进贤县顺发建材经营部', '62280000000000001'],
      ])
      pay('3', [['李某某', '62280000000000002']])
      plot.add('accounts', { 账号: '62280000000000002', 户名: '李某某', 账户种类: '个人账户' })
    },
  },
  {
    rule: 'U09',
    says: '补贴清册定稿后有人未领到 A final roster of which somebody is unpaid',
    finds: [{ type: 'SubsidyRoster', number: 'YS-U09' }],
    plant: (plot) => {
      const { code } = plot.village()
      const roster = { 补贴名称: 'YS-U09 耕地地力保护补贴', 年度: '2024', 行政村代码: code }
      plot.add('rosters', {
        补贴名称: roster.补贴名称,
        年度: '2024',
        行政区划代码: code,
        部门: '农业农村',
        定稿日期: '2024-05-20',
      })
      for (const [index, paid] of ['2024-06-18', '2024-06-18', ''].entries())
        plot.add('rosterEntries', {
          ...roster,
          number: String(index + 1),
          收款人: `农户${'甲乙丙'[index]!}`,
          '应发金额(元)': '1260.00',
          自报发放日期: paid,
        })
    },
  },
  {
    rule: 'Q01',
    says: '项目批复之前已拨款 Money disbursed before the project’s approval',
    finds: [{ type: 'Disbursement', number: 'YS-Q01', key: 'approval' }],
    plant: (plot) => {
      plot.project('YS-Q01', '泵站更新改造工程', '520000.00', {
        批复日期: '2023-09-01',
        批复文号: '进发改农字〔2023〕58号',
      })
      plot.money('YS-Q01', 'YS-Q01', 52_000_000n)
    },
  },
]
