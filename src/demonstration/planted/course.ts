import { addDays, weekdayBefore } from '../days.js'
import { yuan } from '../yuan.js'
import type { Plot } from './plot.js'
import { plantTerms } from './terms.js'

/** The area that was accepted; its land grew as it should. */
export const ACCEPTED = 'JX-QY-001'

type Taken = readonly [step: string, decided: string, verdict?: string, opinion?: string]
const STEPS: readonly Taken[] = [
  ['潜力资源调查报送', '2021-03-25'],
  ['县自然资源局初审', '2021-03-31'],
  ['县领导小组审议', '2021-04-06'],
  ['确定工程项目区', '2021-04-12'],
  ['县自然资源部门审查', '2021-05-12'],
  ['县政府推荐上报', '2021-05-28'],
  ['市自然资源局审批', '2021-06-30'],
  ['省政府批复', '2021-08-16'],
  ['实施方案报送', '2021-10-20'],
  ['市级论证完善', '2021-11-08'],
  ['省自然资源厅审查', '2021-12-15'],
  ['项目储备库、报部备案入库', '2021-12-28'],
  ['启动实施', '2022-01-10'],
]

/** A day so many days ago, on a weekday: what is under way now is told by how long it has been so. */
type Ago = (days: number) => string

/** Areas that stand elsewhere than in the midst of the works: what they took after the works had begun. */
const standings = (ago: Ago): Readonly<Record<string, readonly Taken[]>> => ({
  [ACCEPTED]: [
    ['整体验收', '2025-03-18'],
    ['移交后期管护', '2025-04-22'],
  ],
  'JX-QY-004': [['整体验收', ago(50), '退回补正', '两处机耕道未完工，整改后再报验收']],
  'JX-QY-005': [['变更', ago(70), '通过', '院上片区水源调整，高标准农田位置变更']],
  'JX-QY-006': [
    ['变更', ago(260), '通过', '湖南片区增加山塘整治内容'],
    ['实施方案报送', ago(215)],
    ['市级论证完善', ago(190)],
    ['省自然资源厅审查', ago(150)],
    ['项目储备库、报部备案入库', ago(65)],
  ],
  'JX-QY-007': [
    ['变更', ago(240), '通过', '三里片区空闲宅基地复垦规模核减'],
    ['实施方案报送', ago(180)],
    ['市级论证完善', ago(95)],
    ['省自然资源厅审查', ago(14)],
  ],
  'JX-QY-008': [
    ['变更', ago(160), '通过', '赵埠片区农田林网线路调整'],
    ['实施方案报送', ago(45)],
  ],
  'JX-QY-010': [
    ['变更', ago(170), '通过', '郑坊片区灌溉渠道改线'],
    ['实施方案报送', ago(90)],
    ['市级论证完善', ago(25)],
  ],
})

/** What the next areas took so far. */
const applications = (ago: Ago): Readonly<Record<string, readonly Taken[]>> => ({
  'JX-QY-013': [['潜力资源调查报送', ago(14)]],
  'JX-QY-014': [
    ['潜力资源调查报送', ago(60)],
    ['县自然资源局初审', ago(53)],
    ['县领导小组审议', ago(40)],
    ['确定工程项目区', ago(9)],
  ],
  'JX-QY-015': [
    ['潜力资源调查报送', ago(190)],
    ['县自然资源局初审', ago(184)],
    ['县领导小组审议', ago(170)],
    ['确定工程项目区', ago(163)],
    ['县自然资源部门审查', ago(130)],
    ['县政府推荐上报', ago(88)],
    ['市自然资源局审批', ago(50)],
  ],
})

/** How many days from now the works’ period ends, by area; negative where it has. */
const PERIOD_ENDS: Readonly<Record<string, number>> = {
  'JX-QY-002': 40,
  'JX-QY-003': -25,
  'JX-QY-009': 200,
  'JX-QY-011': 120,
  'JX-QY-012': 12,
}
const USUAL_END = 320

/** Every area’s way through the plan’s steps, and before each of them what it needs on file. */
export function plantCourse(plot: Plot) {
  const ago: Ago = (days) => weekdayBefore(addDays(plot.today, -days))
  const villages = plot.townships.flatMap((township) => township.villages)
  const areas = [...new Set(villages.map(({ area }) => area))].filter((each) => each !== null)
  const [applied, standing] = [applications(ago), standings(ago)]
  for (const area of areas.sort()) {
    const applying = applied[area]
    const steps = applying ?? [...STEPS, ...(standing[area] ?? [])]
    for (const [step, decided, verdict = '通过', opinion = ''] of steps)
      plot.add('steps', {
        项目区编号: area,
        步骤: step,
        文号: `全域整治〔${decided.slice(0, 4)}〕${area.slice(-2)}${decided.slice(5, 7)}${decided.slice(8)}号`,
        结论: verdict,
        意见: opinion,
        办结日期: decided,
      })
    if (applying) plantApplication(plot, area, applying)
    else {
      plantNotices(plot, area)
      plantRecommendation(plot, area, '2021-05-20')
      plantPlan(plot, area, '送审稿', '2021-09-10')
      plantHeadquarters(plot, area)
      const [changed, again] = steps.slice(STEPS.length)
      if (changed?.[0] === '变更' && again) plantPlan(plot, area, '变更稿', addDays(again[1], -7))
      plantReviews(plot, area)
      plantWorks(plot, area)
    }
  }
  plantTerms(plot, ACCEPTED)
}

/** What an application needs on file for the steps that it took. */
function plantApplication(plot: Plot, area: string, steps: readonly Taken[]) {
  const recommended = steps.find(([step]) => step === '县政府推荐上报')
  if (!recommended) return
  plot.add('notices', noticeOf(area, '项目区', addDays(recommended[1], -45), addDays(recommended[1], -15)))
  plantRecommendation(plot, area, addDays(recommended[1], -10))
}

const noticeOf = (area: string, subject: string, from: string, to: string) => ({
  项目区编号: area,
  公示事项: subject,
  公示起始日期: from,
  公示结束日期: to,
  收到异议数: '0',
})

function plantNotices(plot: Plot, area: string) {
  plot.add('notices', noticeOf(area, '项目区', '2021-04-15', '2021-05-14'))
  plot.add('notices', noticeOf(area, '规划和实施方案', '2021-09-15', '2021-10-14'))
  if (area === ACCEPTED) plot.add('notices', noticeOf(area, '验收', '2025-02-10', '2025-03-11'))
}

const WORKS: readonly [name: string, kind: string, phase: string, mu: string, yuan: string][] = [
  ['高标准农田建设', '高标准农田', '1', '1800', '5400000.00'],
  ['沟渠整治', '农田水利', '1', '900', '2100000.00'],
  ['空闲宅基地复垦', '建设用地复垦', '2', '160', '1280000.00'],
  ['农田林网', '绿化造林', '2', '120', '360000.00'],
]

/** The area that gets far more than its plan. */
export const OVER_ITS_PLAN = 'JX-QY-002'
const MILLION = 100_000_000n
/** What an area's plan is to cost: its own works, and what departments bring into it, in full millions. */
function investmentOf(plot: Plot, area: string): string {
  const own = WORKS.reduce((sum, [, , , , cost]) => sum + BigInt(cost.replace('.', '')), 0n)
  const brought = plot.brought.get(area) ?? 0n
  return yuan(
    area === OVER_ITS_PLAN
      ? (brought / 2n / MILLION) * MILLION
      : own + ((brought + MILLION - 1n) / MILLION) * MILLION,
  )
}

const placeOf = (plot: Plot, area: string) =>
  plot.townships.find(({ villages }) => villages.some((each) => each.area === area))!.name

function plantRecommendation(plot: Plot, area: string, compiledOn: string) {
  plot.add('recommendations', {
    项目区编号: area,
    编制单位: '进贤县自然资源局',
    编制日期: compiledOn,
    '项目区面积（亩）': '32000',
    '现有耕地面积（亩）': '14200',
    人口: '8600',
    '计划投资（元）': investmentOf(plot, area),
    '预计新增耕地面积（亩）': '760',
    推荐理由: `${placeOf(plot, area)}干部群众意愿一致，耕地后备资源和闲置宅基地较多，连片整治条件好。`,
  })
}

/** A version of an area’s implementation plan, with its engineering projects. */
function plantPlan(plot: Plot, area: string, version: string, compiledOn: string) {
  const place = placeOf(plot, area)
  const plan = { 项目区编号: area, 版次: version }
  plot.add('plans', {
    ...plan,
    编制单位: `${place}人民政府`,
    编制日期: compiledOn,
    实施期起: '2022-01-01',
    实施期止: area === ACCEPTED ? '2024-12-31' : addDays(plot.today, PERIOD_ENDS[area] ?? USUAL_END),
    '计划总投资（元）': investmentOf(plot, area),
    '计划新增耕地面积（亩）': '760',
    '计划复垦面积（亩）': '160',
    '计划生态整治面积（亩）': '120',
  })
  WORKS.forEach(([name, kind, phase, mu, yuan], index) =>
    plot.add('plannedProjects', {
      ...plan,
      序号: String(index + 1),
      项目名称: `${place}${name}`,
      ...workOf(area, index),
      项目类别: kind,
      期次: phase,
      '建设规模（亩）': mu,
      '计划投资（元）': yuan,
    }),
  )
}

function plantHeadquarters(plot: Plot, area: string) {
  plot.add('headquarters', {
    项目区编号: area,
    业主单位: `${placeOf(plot, area)}人民政府`,
    成立日期: '2021-04-20',
    成立文号: `全域指〔2021〕${Number(area.slice(-2))}号`,
  })
}

/** The villages’ land-use plans, and what forestry says; water and the environment say theirs in tables of their own. */
function plantReviews(plot: Plot, area: string) {
  for (const township of plot.townships)
    for (const { name, code } of township.villages.filter((each) => each.area === area))
      plot.add('villagePlans', {
        行政村代码: code,
        规划名称: `${name}土地利用规划`,
        规划期起: '2021',
        规划期止: '2035',
        '耕地保有量(亩)': '1480',
        '永久基本农田保护面积(亩)': '1190',
        批准日期: '2021-08-30',
        批准文号: `进府规〔2021〕${code.slice(6)}号`,
      })
  plot.add('greeningReviews', {
    项目区编号: area,
    规划名称: `${area}绿化造林规划`,
    审查结论: '通过',
    审查日期: '2021-09-25',
    审查文号: `进林审〔2021〕${Number(area.slice(-2))}号`,
  })
  plot.add('cadres', {
    项目区编号: area,
    姓名: `县领导（${area}）`,
    职务: '挂点县领导',
    起始日期: '2021-12-30',
  })
}

const workOf = (area: string, index: number) => ({
  项目主管部门: ['农业农村', '水务', '自然资源', '林业'][index]!,
  项目编号: `${area}-${index + 1}`,
})

/** The plan’s projects: in the reserve pool and filed, the first phase’s budgets reviewed, and accepted where the area is. */
function plantWorks(plot: Plot, area: string) {
  WORKS.forEach(([name, kind, phase, , yuan], index) => {
    const { 项目主管部门: department, 项目编号: number } = workOf(area, index)
    const project = { 项目主管部门: department, 项目编号: number }
    plot.add('projects', {
      项目编号: number,
      项目名称: `${area}${name}工程`,
      主管部门: department,
      项目类别: kind,
      项目区编号: area,
      '总投资(元)': yuan,
      ...(area === ACCEPTED ? { 开工日期: '2022-03-01', 实际完工日期: '2024-11-20' } : {}),
    })
    plot.add('reservePool', {
      ...project,
      储备库编号: `CB-${number}`,
      在库状态: '在库',
      入库日期: '2021-12-20',
    })
    plot.add('filings', {
      ...project,
      阶段: '立项备案',
      备案号: `BB-${number}`,
      报备日期: '2021-12-24',
      备案结果: '通过',
    })
    if (phase === '1')
      plot.add('budgetReviews', {
        ...project,
        种类: '预算',
        '送审金额(元)': yuan,
        '审定金额(元)': yuan,
        结论: '通过',
        评审日期: '2022-01-05',
        文号: `进财审〔2022〕${area.slice(-2)}${index + 1}号`,
      })
    if (area !== ACCEPTED) return
    plot.add('acceptances', { ...project, 验收级别: '县级验收', 结论: '通过', 验收日期: '2024-12-15' })
    plot.add('aftercare', { ...project, 年度: '2025', 管护主体: '乡镇农业综合服务中心' })
  })
}
