import type { Planted } from './planted.js'

/** Books that do not fit: a department’s with finance’s, a year’s with the one before, a sum with its estimate. */
export const BOOKS: readonly Planted[] = [
  {
    rule: 'T03',
    says: '部门记收到、支出比财政少 5 万元 A department’s book that is 50,000 short of finance’s',
    finds: [{ type: 'Project', number: 'YS-T03' }],
    plant: (plot) => {
      plot.project('YS-T03', '小型水库维修工程', '800000.00')
      plot.money('YS-T03', 'YS-T03', 80_000_000n)
      plot.add('returns', {
        部门: '水务',
        报告期: '2023',
        预算年度: '2023',
        应报日期: '2024-01-20',
        报送日期: '2024-01-15',
      })
      plot.add('returnLines', {
        部门: '水务',
        报告期: '2023',
        ...plot.of('YS-T03'),
        '期初结转(元)': '0.00',
        '本期收到(元)': '750000.00',
        '调整(元)': '0.00',
        '本期支出(元)': '750000.00',
        '期末结余(元)': '0.00',
      })
    },
  },
  {
    rule: 'B02',
    says: '期初结转比上年结余少 1 万元 A year that opens with less than the one before closed with',
    finds: [{ type: 'DepartmentReturnLine', number: '林业 2024' }],
    plant: (plot) => {
      plot.project('YS-B02', '护岸林营造工程', '100000.00', { 主管部门: '林业', 项目类别: '绿化造林' })
      const document = plot.money('YS-B02', 'YS-B02', 10_000_000n)
      const year = (period: string, sums: readonly [string, string, string, string]) => {
        plot.add('returns', {
          部门: '林业',
          报告期: period,
          预算年度: period,
          应报日期: `${Number(period) + 1}-01-20`,
          报送日期: `${Number(period) + 1}-01-18`,
        })
        const [carried, received, spent, balance] = sums
        plot.add('returnLines', {
          部门: '林业',
          报告期: period,
          document_number: document,
          '期初结转(元)': carried,
          '本期收到(元)': received,
          '调整(元)': '0.00',
          '本期支出(元)': spent,
          '期末结余(元)': balance,
        })
      }
      year('2023', ['0.00', '100000.00', '60000.00', '40000.00'])
      year('2024', ['30000.00', '0.00', '30000.00', '0.00'])
    },
  },
  {
    rule: 'B03',
    says: '同一文号、项目、月份的分配录了两次 One document’s allocation entered twice',
    finds: [{ type: 'Allocation', number: 'YS-B03', key: 'document' }],
    plant: (plot) => {
      plot.project('YS-B03', '渠系建筑物工程', '360000.00')
      const fund = plot.fund('360000.00')
      for (const number of ['YS-B03-1', 'YS-B03-2']) {
        plot.allocation(fund, number, 'YS-B03', '180000.00')
        plot.disbursement(fund, number, number, '180000.00')
        plot.payment(number, number, '180000.00')
      }
    },
  },
  {
    rule: 'B04',
    says: '2024 年度报表至今未报 A return that never came',
    finds: [{ type: 'DepartmentReturn', number: '农业农村 2024', key: 'missing' }],
    plant: (plot) => {
      plot.add('returns', {
        部门: '农业农村',
        报告期: '2023',
        预算年度: '2023',
        应报日期: '2024-01-20',
        报送日期: '2024-01-19',
      })
      plot.add('returns', {
        部门: '农业农村',
        报告期: '2024',
        预算年度: '2024',
        应报日期: '2025-01-20',
        报送日期: '',
      })
    },
  },
  {
    rule: 'B05',
    says: '分配把万元记成了元 An allocation in yuan that was meant in 万元',
    finds: [{ type: 'Project', number: 'YS-B05', key: 'allocated' }],
    plant: (plot) => {
      plot.project('YS-B05', '水闸改造工程', '3000000.00')
      plot.money('YS-B05', 'YS-B05', 30_000n)
    },
  },
  {
    rule: 'B07',
    says: '计划投资 100 万元，来源只有 80 万元 A million planned, and sources for 800,000',
    finds: [{ type: 'Project', number: 'YS-B07' }],
    plant: (plot) => {
      plot.project('YS-B07', '中小河流治理工程', '1000000.00')
      plot.money('YS-B07', 'YS-B07', 80_000_000n)
      plot.add('plannedSources', {
        ...plot.of('YS-B07'),
        资金级次: '县级',
        '承诺金额(元)': '800000.00',
        是否配套资金: '否',
      })
    },
  },
  {
    rule: 'B08',
    says: '县级承诺配套 20 万元，到位 5 万元 200,000 of matching money promised, 50,000 come',
    finds: [{ type: 'Project', number: 'YS-B08', key: 'COUNTY' }],
    plant: (plot) => {
      plot.project('YS-B08', '引水渠首工程', '1000000.00')
      plot.money('YS-B08', 'YS-B08', 80_000_000n, { level: '省级' })
      plot.add('plannedSources', {
        ...plot.of('YS-B08'),
        资金级次: '县级',
        '承诺金额(元)': '200000.00',
        是否配套资金: '是',
        应到位日期: '2024-01-31',
        '自报到位金额(元)': '50000.00',
      })
    },
  },
]
