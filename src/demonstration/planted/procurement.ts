import type { Planted } from './planted.js'
import type { Plot, Row } from './plot.js'

/** Works under a contract, paid in full and settled. */
function built(
  plot: Plot,
  number: string,
  title: string,
  fen: bigint,
  { contract = {}, payee, project = {} }: { contract?: Row; payee?: string; project?: Row } = {},
) {
  const village = plot.project(number, title, `${fen / 100n}.00`, project)
  plot.contract(number, number, fen, { ...(payee ? { 承包人: payee } : {}), ...contract })
  plot.money(number, number, fen, { contract: number, ...(payee ? { payee } : {}) })
  return village
}

/** Contracts let to whom and how they should not be, and works that are paid for before their time. */
export const PROCUREMENT: readonly Planted[] = [
  {
    rule: 'U16',
    says: '四百二十万元施工合同直接委托 Works of 4.2 million yuan awarded without a tender',
    finds: [{ type: 'Contract', number: 'YS-U16' }],
    plant: (plot) => {
      built(plot, 'YS-U16', '大型排涝站重建工程', 420_000_000n, {
        contract: { 采购方式: '直接委托' },
        payee: '江西示例甲建设有限公司',
      })
      plot.settled('YS-U16', 420_000_000n)
    },
  },
  {
    rule: 'U17',
    says: '同一承包人、同一村，以村、镇两个名义相隔半年签两份 Two contracts of one village with one contractor, under two names',
    finds: [{ type: 'Contract', number: 'YS-U17' }],
    plant: (plot) => {
      const payee = '江西示例乙建设有限公司'
      const { code, township, stem } = built(plot, 'YS-U17-1', '圩堤整治工程（上段）', 250_000_000n, {
        contract: { 采购方式: '竞争性谈判' },
        payee,
      })
      built(plot, 'YS-U17-2', '', 240_000_000n, {
        contract: { 采购方式: '竞争性谈判', 签订日期: '2023-08-30', 发包人: `${township.name}人民政府` },
        payee,
        project: {
          行政村代码: code,
          项目名称: `${township.name}${stem}村圩堤整治工程（下段）`,
          开工日期: '2023-09-08',
        },
      })
      for (const [number, fen] of [
        ['YS-U17-1', 250_000_000n],
        ['YS-U17-2', 240_000_000n],
      ] as const)
        plot.settled(number, fen)
    },
  },
  {
    rule: 'U18',
    says: '五个村的小额工程都询价给同一家 The small works of five villages, all to one firm without a tender',
    finds: [{ type: 'Contract', number: 'YS-U18' }],
    plant: (plot) => {
      for (const [index, title] of ['标识牌安装', '沟边清障', '田埂修补', '涵管更换', '护栏安装'].entries()) {
        const number = `YS-U18-${index + 1}`
        const fen = 9_800_000n + BigInt(index) * 12_300n
        built(plot, number, `${title}工程`, fen, {
          contract: { 采购方式: '询价' },
          payee: '进贤县示例工程服务部',
        })
        plot.settled(number, fen)
      }
    },
  },
  {
    rule: 'U19',
    says: '付款半月后才签合同 The contract was signed a fortnight after it was paid',
    finds: [{ type: 'Contract', number: 'YS-U19' }],
    plant: (plot) => {
      built(plot, 'YS-U19', '渡槽维修工程', 31_000_000n, { contract: { 签订日期: '2023-12-20' } })
      plot.settled('YS-U19', 31_000_000n)
    },
  },
  {
    rule: 'U20',
    says: '次年三月开工，上年十二月已付清 Paid in December for works that began in March',
    finds: [{ type: 'Project', number: 'YS-U20' }],
    plant: (plot) => {
      built(plot, 'YS-U20', '水闸改建工程', 32_000_000n, {
        project: { 开工日期: '2024-03-01', 计划完工日期: '2024-11-30', 实际完工日期: '2024-11-20' },
      })
      plot.settled('YS-U20', 32_000_000n, '2024')
    },
  },
  {
    rule: 'U21',
    says: '初步设计十二月下旬才批，工程款此前已付清 The design was approved after the works were paid for',
    finds: [{ type: 'Project', number: 'YS-U21' }],
    plant: (plot) => {
      built(plot, 'YS-U21', '倒虹吸整修工程', 33_000_000n)
      plot.settled('YS-U21', 33_000_000n)
      for (const [kind, day] of [
        ['立项', '2023-02-01'],
        ['初步设计', '2023-12-22'],
      ] as const)
        plot.add('approvals', {
          ...plot.of('YS-U21'),
          批复种类: kind,
          批复文号: `进发改农字〔2023〕${day.slice(5, 7)}1号`,
          结论: '通过',
          批复日期: day,
          '批复投资(元)': '330000.00',
        })
    },
  },
  {
    rule: 'U28',
    says: '款已付清，无验收、无结算审核 Paid in full, neither accepted nor reviewed',
    finds: [{ type: 'Project', number: 'YS-U28', key: 'unaccepted' }],
    plant: (plot) => {
      built(plot, 'YS-U28', '蓄水池新建工程', 34_000_000n)
    },
  },
  {
    rule: 'U31',
    says: '同一段浆砌石计入同村两个项目的清单 One stretch of masonry in the bills of two projects of a village',
    finds: [{ type: 'QuantityItem', number: 'YS-U31' }],
    plant: (plot) => {
      const { code, township, stem } = plot.project('YS-U31-1', '渡槽加固工程', '350000.00')
      plot.project('YS-U31-2', '', '560000.00', {
        行政村代码: code,
        项目名称: `${township.name}${stem}村机耕道修筑工程`,
      })
      plot.money('YS-U31-1', 'YS-U31-1', 35_000_000n)
      plot.money('YS-U31-2', 'YS-U31-2', 56_000_000n)
      for (const number of ['YS-U31-1', 'YS-U31-2'])
        plot.add('quantities', {
          ...plot.of(number),
          清单编号: number,
          name: 'M7.5 浆砌石挡墙',
          计量单位: '立方米',
          设计工程量: '1237.5',
          结算工程量: '1237.5',
          审定工程量: '1237.5',
          '综合单价(元)': '310.00',
        })
    },
  },
  {
    rule: 'U36',
    says: '十一月完工，十二月才签施工合同 The contract was signed when the works were finished',
    finds: [
      { type: 'Contract', number: 'YS-U36' },
      { type: 'Contract', number: 'YS-U19' },
    ],
    plant: (plot) => {
      built(plot, 'YS-U36', '分水闸重建工程', 36_000_000n, { contract: { 签订日期: '2023-12-01' } })
      plot.settled('YS-U36', 36_000_000n)
    },
  },
  {
    rule: 'U37',
    says: '施工与监理是同一家公司 One firm builds and supervises',
    finds: [{ type: 'Contract', number: 'YS-U37-2' }],
    plant: (plot) => {
      built(plot, 'YS-U37', '溢洪道整修工程', 37_000_000n, { payee: '江西示例丁建设管理有限公司' })
      plot.contract('YS-U37', 'YS-U37-2', 1_000_000n, {
        承包人: '江西示例丁建设管理有限公司',
        合同种类: '监理',
      })
      plot.settled('YS-U37', 37_000_000n)
    },
  },
]
