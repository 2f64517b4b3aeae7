import type { Planted } from './planted.js'
import type { Plot, Row } from './plot.js'
import { yuan } from '../yuan.js'

/** A roster of a village, all of it paid; gives what its entries say of it. */
function roster(plot: Plot, name: string, code: string): Row {
  plot.add('rosters', {
    补贴名称: name,
    年度: '2024',
    行政区划代码: code,
    部门: '农业农村',
    定稿日期: '2024-05-20',
  })
  return { 补贴名称: name, 年度: '2024', 行政村代码: code, 自报发放日期: '2024-06-18' }
}

/** Money that ends with somebody who should not have it, or twice with one. */
export const PAYEES: readonly Planted[] = [
  {
    rule: 'U22',
    says: '工程款“支付”给财政所自己的账户 Money for works that was paid to a finance office',
    finds: [{ type: 'Payment', number: 'YS-U22' }],
    plant: (plot) => {
      plot.project('YS-U22', '排水涵改造工程', '270000.00')
      plot.money('YS-U22', 'YS-U22', 27_000_000n, { payee: '某某镇财政所' })
    },
  },
  {
    rule: 'U23',
    says: '无合同、无清册，付给个人 Paid to a person with neither contract nor roster',
    finds: [{ type: 'Payment', number: 'YS-U23' }],
    plant: (plot) => {
      plot.project('YS-U23', '晒场硬化工程', '160000.00')
      plot.money('YS-U23', 'YS-U23', 16_000_000n, { payee: '王某某' })
    },
  },
  {
    rule: 'U24',
    says: '一家经营部用两个未登记的账户收款 One shop that is paid on two accounts nobody registered',
    finds: [{ type: 'Payment', number: 'YS-U24' }],
    plant: (plot) => {
      for (const part of ['1', '2']) {
        const number = `YS-U24-${part}`
        plot.project(number, `育秧大棚工程（${part}号棚）`, '140000.00')
        const fund = plot.fund('140000.00')
        plot.allocation(fund, number, number, '140000.00')
        plot.disbursement(fund, number, number, '140000.00')
        plot.payment(
          number,
          number,
          '140000.00',
          { payee: '进贤县示例建材经营部' },
          { 收款账号: `6228000000000001${part}` },
        )
      }
    },
  },
  {
    rule: 'U25',
    says: '十二月二十八日对两个未完工项目各付整五十万元 Half a million each for two unfinished works on 28 December',
    finds: [{ type: 'Payment', number: 'YS-U25' }],
    plant: (plot) => {
      for (const part of ['1', '2']) {
        const number = `YS-U25-${part}`
        plot.project(number, `护岸工程（${part}标段）`, '500000.00', {
          计划完工日期: '2024-06-30',
          实际完工日期: '2024-05-20',
        })
        const fund = plot.fund('500000.00')
        plot.allocation(fund, number, number, '500000.00')
        plot.disbursement(fund, number, number, '500000.00')
        plot.payment(number, number, '500000.00', {}, { 支付日期: '2023-12-28' })
      }
    },
  },
  {
    rule: 'U26',
    says: '两个项目同日向同一收款人付同样的零头数 The same odd sum on one day from two projects',
    finds: [
      { type: 'Payment', number: 'YS-U26', key: 'same-day' },
      { type: 'Payment', number: 'YS-T10', key: 'same-day' },
    ],
    plant: (plot) => {
      for (const [number, title] of [
        ['YS-U26-1', '闸阀更换工程'],
        ['YS-U26-2', '启闭机检修工程'],
      ] as const) {
        plot.project(number, title, '188000.00')
        plot.money(number, number, 18_765_432n)
      }
    },
  },
  {
    rule: 'U27',
    says: '两份文件各按总投资全额安排同一项目 Two documents that each pay for the whole project',
    finds: [{ type: 'Project', number: 'YS-U27' }],
    plant: (plot) => {
      plot.project('YS-U27', '桥涵加宽工程', '300000.00')
      plot.money('YS-U27', 'YS-U27', 30_000_000n)
      const fund = plot.fund('300000.00', { 资金级次: '市级' })
      plot.allocation(fund, 'YS-U27-2', 'YS-U27', '300000.00')
      plot.disbursement(fund, 'YS-U27-2', 'YS-U27-2', '300000.00')
      plot.payment('YS-U27-2', 'YS-U27-2', '300000.00', { payee: '江西示例丙建设有限公司' })
    },
  },
  {
    rule: 'U29',
    says: '补贴面积比全村耕地多二成 A fifth more land subsidised than the village has',
    finds: [{ type: 'SubsidyRoster', number: 'YS-U29' }],
    plant: (plot) => {
      const { code } = plot.village()
      plot.add('landUse', {
        行政村代码: code,
        数据年度: '2023',
        整治阶段: '整治前',
        分类体系: 'GB/T 21010-2017',
        地类编码: '01',
        '面积(亩)': '1000.00',
      })
      const entry = roster(plot, 'YS-U29 种粮补贴', code)
      for (const [index, mu] of ['640.00', '560.00'].entries())
        plot.add('rosterEntries', {
          ...entry,
          number: String(index + 1),
          收款人: `农户${'丁戊'[index]!}`,
          '补贴面积(亩)': mu,
          '应发金额(元)': '64000.00',
        })
    },
  },
  {
    rule: 'U30',
    says: '同一农户、同一账户在两个村的清册各领一次 One household on the rosters of two villages',
    finds: [{ type: 'SubsidyRosterEntry', number: 'YS-U30' }],
    plant: (plot) => {
      for (let part = 0; part < 2; part++)
        plot.add('rosterEntries', {
          ...roster(plot, 'YS-U30 稻谷补贴', plot.village().code),
          number: '1',
          收款人: '农户己',
          '补贴面积(亩)': '20.00',
          '应发金额(元)': '2000.00',
          收款账号: '62280000000000021',
        })
    },
  },
  {
    rule: 'U33',
    says: '高标准农田资金用于办公楼维修 Farmland money for an office building (planted under U02)',
    finds: [{ type: 'Allocation', number: 'YS-U02' }],
  },
  {
    rule: 'U34',
    says: '支付之后更正了收款人 A payment that was corrected to another payee',
    finds: [{ type: 'Payment', number: 'YS-U34-更', key: 'corrected' }],
    plant: (plot) => {
      plot.project('YS-U34', '机耕桥加固工程', '130000.00')
      plot.money('YS-U34', 'YS-U34', 13_000_000n)
    },
    corrects: {
      payment: 'YS-U34',
      payee: '江西示例丙建设有限公司',
      reason: '收款人录入有误，据退票通知更正',
      documentNumber: '进财更〔2023〕1号',
    },
  },
  {
    rule: 'U32',
    says: '须有逐图斑的调查，演示数据没有 Needs a survey parcel by parcel, of which the demonstration has none',
    finds: [],
  },
  {
    rule: 'U35',
    says: '同一张发票在两个项目报账 One invoice used for two projects',
    finds: [{ type: 'Invoice', number: 'YS-U35', key: 'repeated' }],
    plant: (plot) => {
      for (const [part, title, fen] of [
        ['1', '斗门更换工程', 8_123_400n],
        ['2', '水尺安装工程', 7_960_000n],
      ] as const) {
        const number = `YS-U35-${part}`
        plot.project(number, title, yuan(fen))
        plot.money(number, number, fen)
        plot.add('invoices', {
          支付编号: number,
          发票代码: '036002300111',
          发票号码: '07755301',
          开票日期: '2023-11-28',
          '价税合计(元)': '81234.00',
        })
      }
    },
  },
]
