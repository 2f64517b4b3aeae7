import { ACCEPTED, plantCourse } from './course.js'
import type { Planted } from './planted.js'
import type { Plot } from './plot.js'

/** Areas whose plan was changed, and not reviewed again by this season: none of its money is disbursed in them (see course.ts). */
export const UNDER_CHANGE: readonly string[] = ['JX-QY-005', 'JX-QY-007', 'JX-QY-008', 'JX-QY-010']

/** The area where one firm has most of the work. */
export const CONCENTRATED = { area: 'JX-QY-009', firm: 7 }
/** The area whose impact review was withdrawn after the works had begun. */
const UNREVIEWED = 'JX-QY-011'
/** The area whose cultivated land shrinks. */
const SHRINKING = 'JX-QY-012'

const landUse = (plot: Plot, area: string, before: string, after: string) => {
  for (const [phase, year, mu] of [
    ['整治前', '2020', before],
    ['整治后', '2024', after],
  ] as const) {
    const record = (code: string, land: string) =>
      plot.add('landUse', {
        项目区编号: area,
        数据年度: year,
        整治阶段: phase,
        分类体系: 'GB/T 21010-2017',
        地类编码: code,
        '面积(亩)': land,
      })
    record('0101', mu)
    record('0702', '860.5')
    plot.add('basicFarmland', {
      项目区编号: area,
      数据年度: year,
      整治阶段: phase,
      '永久基本农田面积（亩）': '9800',
    })
  }
}

/** What an area lacks or breaks, and what the plan’s checks left undone. */
export const AREAS: readonly Planted[] = [
  {
    rule: 'U15',
    says: '一家企业得到一个项目区的大部分资金 One firm gets most of an area’s money',
    finds: [{ type: 'ConsolidationArea', number: CONCENTRATED.area }],
  },
  {
    rule: 'Q04',
    says: '整治后耕地比整治前少 Less cultivated land than before',
    finds: [{ type: 'ConsolidationArea', number: SHRINKING, key: 'cultivated-land' }],
    plant: (plot) => {
      landUse(plot, SHRINKING, '12400.6', '12150.2')
      landUse(plot, ACCEPTED, '10300', '10900')
    },
  },
  {
    rule: 'Q05',
    says: '启动实施之后，环评审查意见被撤销 An impact review withdrawn after the works had begun',
    finds: [{ type: 'ConsolidationArea', number: UNREVIEWED, key: 'impact-review' }],
    plant: plantCourse,
    withdraws: {
      areaCode: UNREVIEWED,
      opinion: '复核发现项目区涉及的生态敏感区未在报告表中说明，原审查意见撤销，须重新报审。',
    },
  },
  {
    rule: 'Q06',
    says: '林业资金入区比例低于目标 Less of forestry’s money in areas than its target',
    finds: [{ type: 'AnnualTarget', number: '林业局 2023' }],
    plant: (plot) => {
      for (const [unit, department, target] of [
        ['林业局', '林业', '95'],
        ['水务局', '水务', '5'],
      ] as const)
        plot.add('targets', {
          年度: '2023',
          责任单位: unit,
          部门: department,
          指标: '涉农资金优先入区比例',
          目标值: target,
        })
    },
  },
  {
    rule: 'Q07',
    says: '督查发现的问题到期未整改 A problem found by an inspection, past its day',
    finds: [{ type: 'Rectification', number: 'YS-Q07' }],
    plant: (plot) => {
      plot.add('inspections', {
        督查编号: 'YS-Q07',
        项目区编号: 'JX-QY-003',
        督查日期: '2024-04-10',
        督查单位: '县全域整治办',
        是否不定期: '是',
        发现的问题: '渠道施工质量问题',
      })
      const problem = (number: string, what: string, done: string) =>
        plot.add('rectifications', {
          督查编号: 'YS-Q07',
          问题序号: number,
          问题: what,
          责任单位: '钟陵乡人民政府',
          整改期限: '2024-05-31',
          整改完成日期: done,
        })
      problem('1', '渠道衬砌开裂', '')
      problem('2', '施工标牌缺失', '2024-04-20')
    },
  },
]
