import type { Planted } from './planted.js'
import type { Plot } from './plot.js'

/** The area where one firm has most of the work. */
export const CONCENTRATED = { area: 'JX-QY-009', firm: 7 }
/** The area whose plan went on without a public notice. */
const UNNOTICED = 'JX-QY-011'
/** The area whose cultivated land shrinks; another, where it grows as it should. */
const [SHRINKING, GROWING] = ['JX-QY-012', 'JX-QY-001'] as const

type Taken = readonly [step: string, decided: string, verdict?: string, opinion?: string]
const STEPS: readonly Taken[] = [
  ['潜力资源调查报送', '2021-03-25'],
  ['县自然资源局初审', '2021-03-31'],
  ['县领导小组审议', '2021-04-06'],
  ['确定工程项目区', '2021-04-10'],
  ['县自然资源部门审查', '2021-05-12'],
  ['县政府推荐上报', '2021-05-28'],
  ['市自然资源局审批', '2021-06-30'],
  ['省政府批复', '2021-08-16'],
  ['实施方案报送', '2021-10-20'],
  ['市级论证完善', '2021-11-08'],
  ['省自然资源厅审查', '2021-12-15'],
]
const FILED: Taken = ['项目储备库、报部备案入库', '2021-12-28']
const BEGUN: Taken = ['启动实施', '2022-01-10']
/** Areas that stand elsewhere than in the midst of the works: what they took after the province’s review. */
const STANDINGS: Readonly<Record<string, readonly Taken[]>> = {
  [GROWING]: [FILED, BEGUN, ['整体验收', '2025-03-18']],
  'JX-QY-004': [FILED, BEGUN, ['整体验收', '2025-04-02', '退回补正', '两处机耕道未完工，整改后再报验收']],
  'JX-QY-005': [FILED, BEGUN, ['变更', '2023-06-20', '通过', '院上片区水源调整，高标准农田位置变更']],
  'JX-QY-006': [FILED],
  'JX-QY-007': [],
}

/** Every area’s way through the plan’s steps, the papers that belong to it, and the notice before its plan went on. */
export function plantSteps(plot: Plot) {
  const areas = [...new Set(plot.townships.flatMap(({ villages }) => villages.map(({ area }) => area)))]
  for (const area of areas.filter((each) => each !== null).sort()) {
    for (const [step, decided, verdict = '通过', opinion = ''] of [
      ...STEPS,
      ...(STANDINGS[area] ?? [FILED, BEGUN]),
    ])
      plot.add('steps', {
        项目区编号: area,
        步骤: step,
        文号: `全域整治〔${decided.slice(0, 4)}〕${area.slice(-2)}${decided.slice(5, 7)}${decided.slice(8)}号`,
        结论: verdict,
        意见: opinion,
        办结日期: decided,
      })
    if (area !== UNNOTICED)
      plot.add('notices', {
        项目区编号: area,
        公示事项: '规划和实施方案',
        公示起始日期: '2021-09-15',
        公示结束日期: '2021-10-14',
        收到异议数: '0',
      })
    plantPapers(plot, area)
  }
}

const WORKS: readonly [name: string, kind: string, phase: string, mu: string, yuan: string][] = [
  ['高标准农田建设', '高标准农田', '1', '1800', '5400000.00'],
  ['沟渠整治', '农田水利', '1', '900', '2100000.00'],
  ['空闲宅基地复垦', '建设用地复垦', '2', '160', '1280000.00'],
  ['农田林网', '绿化造林', '2', '120', '360000.00'],
]

/** What an area’s course is compiled on: the recommendation form, the implementation plan and the headquarters. */
function plantPapers(plot: Plot, area: string) {
  const place = plot.townships.find(({ villages }) => villages.some((each) => each.area === area))!.name
  plot.add('recommendations', {
    项目区编号: area,
    编制单位: '进贤县自然资源局',
    编制日期: '2021-05-20',
    '项目区面积（亩）': '32000',
    '现有耕地面积（亩）': '14200',
    人口: '8600',
    '计划投资（元）': '9140000.00',
    '预计新增耕地面积（亩）': '760',
    推荐理由: `${place}干部群众意愿一致，耕地后备资源和闲置宅基地较多，连片整治条件好。`,
  })
  const plan = { 项目区编号: area, 版次: '送审稿' }
  plot.add('plans', {
    ...plan,
    编制单位: `${place}人民政府`,
    编制日期: '2021-09-10',
    实施期起: '2022-01-01',
    实施期止: '2024-12-31',
    '计划总投资（元）': '9140000.00',
    '计划新增耕地面积（亩）': '760',
    '计划复垦面积（亩）': '160',
    '计划生态整治面积（亩）': '120',
  })
  WORKS.forEach(([name, kind, phase, mu, yuan], index) =>
    plot.add('plannedProjects', {
      ...plan,
      序号: String(index + 1),
      项目名称: `${place}${name}`,
      项目类别: kind,
      期次: phase,
      '建设规模（亩）': mu,
      '计划投资（元）': yuan,
    }),
  )
  plot.add('headquarters', {
    项目区编号: area,
    业主单位: `${place}人民政府`,
    成立日期: '2021-04-20',
    成立文号: `全域指〔2021〕${Number(area.slice(-2))}号`,
  })
}

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
      landUse(plot, GROWING, '10300', '10900')
    },
  },
  {
    rule: 'Q05',
    says: '实施方案报送之前没有公示 A plan that went on without a public notice',
    finds: [{ type: 'ConsolidationArea', number: UNNOTICED, key: 'notice' }],
    plant: plantSteps,
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
