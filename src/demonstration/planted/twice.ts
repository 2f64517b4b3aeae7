import { OVER_ITS_PLAN } from './course.js'
import type { Planted } from './planted.js'

/** Works that come into the plan twice, or after they were built; and an area that gets more than its plan. */
export const TWICE: readonly Planted[] = [
  {
    rule: 'T12',
    says: '同一口塘由两部门以两个名称申报；另有两条公路同村同名、金额相近 One pond under two names; and two roads of one village that bear one name',
    finds: [
      { type: 'Project', number: 'YS-T12' },
      { type: 'Project', number: 'JT-GL-00077', onlyInFull: true },
    ],
    plant: (plot) => {
      const { code, township, stem } = plot.project('YS-T12-1', '山塘清淤加固工程', '600000.00')
      plot.project('YS-T12-2', '', '620000.00', {
        主管部门: '农业农村',
        项目类别: '农田基础设施',
        行政村代码: code,
        项目名称: `${township.name}${stem}村水塘疏浚整修项目`,
      })
      plot.money('YS-T12-1', 'YS-T12-1', 60_000_000n)
      plot.money('YS-T12-2', 'YS-T12-2', 62_000_000n)
    },
  },
  {
    rule: 'T13',
    says: '二〇二一年已完工，二〇二三年才安排首笔资金 Finished in 2021, and first paid for in 2023',
    finds: [{ type: 'Project', number: 'YS-T13' }],
    plant: (plot) => {
      plot.project('YS-T13', '机耕道修筑工程', '260000.00', {
        开工日期: '2021-03-01',
        计划完工日期: '2021-11-30',
        实际完工日期: '2021-11-20',
      })
      plot.money('YS-T13', 'YS-T13', 26_000_000n)
    },
  },
  {
    rule: 'T14',
    says: '认定在某项目区，建设地点却是区外的村 Confirmed in an area, and its village lies outside',
    finds: [{ type: 'Project', number: 'YS-T14' }],
    plant: (plot) => {
      plot.project('YS-T14', '拦河坝修复工程', '240000.00')
      plot.money('YS-T14', 'YS-T14', 24_000_000n)
    },
    confirms: {
      department: 'WATER',
      externalId: 'YS-T14',
      areaCode: 'JX-QY-001',
      reason: '为项目区供水，先按区内项目管理',
    },
  },
  {
    rule: 'T15',
    says: '一条渠水务整条申报，农业农村又分两段申报 A canal that one department declares whole and another in two sections',
    finds: [{ type: 'Project', number: 'YS-T15-1' }],
    plant: (plot) => {
      const { code, township, stem } = plot.project(
        'YS-T15-1',
        '灌溉渠防渗衬砌工程（K0+000～K3+200）',
        '830000.00',
      )
      const sections = [
        ['YS-T15-2', 'K0+000～K1+500', '400000.00', 40_000_000n],
        ['YS-T15-3', 'K1+500～K3+200', '430000.00', 43_000_000n],
      ] as const
      for (const [number, stakes, budget, money] of sections) {
        plot.project(number, '', budget, {
          主管部门: '农业农村',
          项目类别: '农田基础设施',
          行政村代码: code,
          项目名称: `${township.name}${stem}村水渠硬化（${stakes}）`,
        })
        plot.money(number, number, money)
      }
      plot.money('YS-T15-1', 'YS-T15-1', 83_000_000n)
    },
  },
  {
    rule: 'B09',
    says: '一个项目区得到的资金远多于其方案投资 An area gets far more than its plan has',
    finds: [{ type: 'ConsolidationArea', number: OVER_ITS_PLAN }],
  },
]
