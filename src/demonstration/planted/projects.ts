import type { Planted } from './planted.js'
import type { Plot } from './plot.js'

/** A project of a sum, its contract, and the money paid under it. */
function contracted(
  plot: Plot,
  number: string,
  title: string,
  fen: bigint,
  row: Record<string, string> = {},
) {
  plot.project(number, title, `${fen / 100n}.00`, row)
  plot.contract(number, number, fen)
  plot.money(number, number, fen, { contract: number })
  plot.settled(number, fen)
}

/** Projects that are paid too fast, cost too much, come late, or change without being asked. */
export const PROJECTS: readonly Planted[] = [
  {
    rule: 'U03',
    says: '结算工程量多于审定 Quantities settled above what the review found',
    finds: [{ type: 'QuantityItem', number: 'YS-U03' }],
    plant: (plot) => {
      plot.project('YS-U03', '三面光渠道工程', '480000.00')
      plot.money('YS-U03', 'YS-U03', 48_000_000n)
      const item = (number: string, settled: string, reviewed: string) =>
        plot.add('quantities', {
          ...plot.of('YS-U03'),
          清单编号: number,
          name: 'C20 混凝土渠道',
          计量单位: '米',
          设计工程量: '1200',
          结算工程量: settled,
          审定工程量: reviewed,
          '综合单价(元)': '400.00',
        })
      item('YS-U03-1', '1200', '1085')
      item('QD-002', '300', '300')
    },
  },
  {
    rule: 'U04',
    says: '结算面积比验收面积多 15 % Paid for fifteen percent more land than was accepted',
    finds: [{ type: 'Project', number: 'YS-U04', key: 'paid' }],
    plant: (plot) => {
      plot.project('YS-U04', '耕地质量提升项目', '345000.00', {
        项目类别: '耕地质量提升',
        '建设规模(亩)': '300',
      })
      plot.money('YS-U04', 'YS-U04', 34_500_000n)
      plot.add('acceptances', {
        ...plot.of('YS-U04'),
        验收级别: '县级验收',
        结论: '通过',
        验收日期: '2023-12-20',
        '测绘面积(亩)': '300',
        '验收面积(亩)': '300',
      })
      plot.add('aftercare', { ...plot.of('YS-U04'), 年度: '2024', 管护主体: '村民委员会' })
      plot.add('finalAccounts', {
        ...plot.of('YS-U04'),
        '审定金额(元)': '345000.00',
        '结算面积(亩)': '345',
        审定日期: '2024-03-01',
      })
    },
  },
  {
    rule: 'U06',
    says: '形象进度四成，资金已付清 Four tenths done, all of it paid',
    finds: [{ type: 'Project', number: 'YS-U06' }],
    plant: (plot) => {
      plot.project('YS-U06', '提灌站新建工程', '760000.00', { 计划完工日期: '2030-12-31', 实际完工日期: '' })
      plot.money('YS-U06', 'YS-U06', 76_000_000n)
      plot.add('progress', {
        ...plot.of('YS-U06'),
        报告日期: '2023-12-31',
        阶段: '在建',
        '形象进度(%)': '40',
        '自报支付进度(%)': '80',
      })
    },
  },
  {
    rule: 'U07',
    says: '计划完工日期已过，仍未完工 Past its planned end and not finished',
    finds: [{ type: 'Project', number: 'YS-U07' }],
    plant: (plot) => {
      plot.project('YS-U07', '水陂重建工程', '390000.00', { 计划完工日期: '2024-06-30', 实际完工日期: '' })
      plot.money('YS-U07', 'YS-U07', 39_000_000n)
    },
  },
  {
    rule: 'U10',
    says: '验收后无管护主体；管护资金闲置 No maintainer after acceptance; aftercare money unused',
    finds: [
      { type: 'Project', number: 'YS-U10-1', key: 'maintainer' },
      { type: 'Aftercare', number: 'YS-U10-2', key: 'money' },
    ],
    plant: (plot) => {
      for (const number of ['YS-U10-1', 'YS-U10-2']) {
        plot.project(number, `节水灌溉工程（${number.at(-1)}期）`, '250000.00')
        plot.money(number, number, 25_000_000n)
        plot.add('acceptances', {
          ...plot.of(number),
          验收级别: '县级验收',
          结论: '通过',
          验收日期: '2023-12-20',
        })
      }
      plot.add('aftercare', {
        ...plot.of('YS-U10-2'),
        年度: '2024',
        管护主体: '用水户协会',
        '管护资金(元)': '20000.00',
        '已使用管护资金(元)': '3000.00',
        资金到位日期: '2024-01-10',
      })
    },
  },
  {
    rule: 'U11',
    says: '高标准农田亩均 4,000 元 High-standard farmland at 4,000 yuan a mu',
    finds: [{ type: 'Project', number: 'YS-U11' }],
    plant: (plot) => {
      plot.project('YS-U11', '高标准农田建设项目', '1600000.00', {
        主管部门: '农业农村',
        项目类别: '高标准农田',
        '建设规模(亩)': '400',
      })
      plot.money('YS-U11', 'YS-U11', 160_000_000n)
    },
  },
  {
    rule: 'U12',
    says: '合同和支付超批复概算 15 % Fifteen percent above the approved estimate',
    finds: [
      { type: 'Project', number: 'YS-U12' },
      { type: 'Project', number: 'YS-U27' },
    ],
    plant: (plot) => {
      contracted(plot, 'YS-U12', '圩堤除险工程', 115_000_000n)
      plot.add('approvals', {
        ...plot.of('YS-U12'),
        批复种类: '概算',
        批复文号: '进发改农字〔2023〕11号',
        结论: '通过',
        批复日期: '2023-02-01',
        '批复投资(元)': '1000000.00',
      })
    },
  },
  {
    rule: 'U13',
    says: '未经批准变更内容；一份合同三次补充 A change nobody approved; a contract supplemented three times',
    finds: [
      { type: 'ProjectChange', number: 'YS-U13-1', key: 'unapproved' },
      { type: 'Contract', number: 'YS-U13-2', key: 'supplements' },
    ],
    plant: (plot) => {
      plot.project('YS-U13-1', '灌区配套工程', '430000.00')
      plot.money('YS-U13-1', 'YS-U13-1', 43_000_000n)
      plot.add('changes', {
        ...plot.of('YS-U13-1'),
        变更日期: '2023-07-15',
        变更种类: '建设内容',
        变更内容: '明渠改为管道',
        '增减金额(元)': '30000.00',
      })
      plot.project('YS-U13-2', '塘坝清淤工程', '430000.00')
      plot.contract('YS-U13-2', 'YS-U13-2', 40_000_000n)
      plot.money('YS-U13-2', 'YS-U13-2', 43_000_000n, { contract: 'YS-U13-2' })
      plot.settled('YS-U13-2', 43_000_000n)
      for (const number of ['1', '2', '3'])
        plot.add('supplements', {
          ...plot.of('YS-U13-2'),
          合同编号: 'YS-U13-2',
          协议编号: `YS-U13-2-${number}`,
          '增减金额(元)': '10000.00',
          批准文号: `进水字〔2023〕${30 + Number(number)}号`,
          签订日期: `2023-0${4 + Number(number)}-10`,
        })
    },
  },
  {
    rule: 'U14',
    says: '同一业主三十天内签两份合同，各不到招标限额 Two contracts of one owner within thirty days, each below the tender threshold',
    finds: [{ type: 'Contract', number: 'YS-U14-1' }],
    plant: (plot) => {
      for (const [number, signed] of [
        ['YS-U14-1', '2023-02-20'],
        ['YS-U14-2', '2023-03-15'],
      ] as const) {
        plot.project(number, `农村道路及水系整治工程（${number.at(-1)}标段）`, '2600000.00')
        plot.contract(number, number, 260_000_000n, {
          发包人: '进贤县某某镇人民政府',
          采购方式: '竞争性谈判',
          签订日期: signed,
        })
        plot.money(number, number, 260_000_000n, { contract: number })
        plot.settled(number, 260_000_000n)
      }
    },
  },
]
