import type { AreaPapers } from './read-area-papers.js'
import { stepsFrom, type StepKind } from '../areas/step-kind.js'
import type { AreaMoney } from './read-area-money.js'
import {
  DEPARTMENTS,
  IMPACT,
  KINDS,
  landOf,
  membersOf,
  land,
  money,
  named,
  NOTICES,
  potentialOf,
  section,
  sourcesOf,
  STEPS,
  sumKnown,
  VERDICTS,
  willingnessOf,
} from './area-papers.js'
import { form, page, shown, table } from './paper-html.js'

const stepRows = (papers: AreaPapers, kinds: readonly StepKind[]) =>
  papers.steps
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, verdict, number, day, opinion, authority, by }) => [
      STEPS[kind],
      VERDICTS[verdict],
      number,
      day,
      opinion,
      authority ?? by,
    ])
const STEP_HEADERS = ['步骤', '结论', '文号', '日期', '意见', '办理']
/** The implementation plan of an area, as it stands in the records. */
export function implementationPlan(papers: AreaPapers, areaMoney: AreaMoney, title: string): string {
  const { area, plan, works, notices, reviews, headquarters, cadres } = papers
  const phases = [...new Set(works.map(({ phase }) => phase))]
  /** What is planned; nothing where no figure is filled in. */
  const sum = (rows: typeof works) => money(sumKnown(rows.map(({ yuan }) => yuan)))
  return page(
    title,
    `${area.name}（${area.code}）　版次：${plan.version ?? '未填'}　制表日期：${area.today}`,
    [
      section(
        '一、项目区概况',
        membersOf(papers),
        form([
          ['编制单位', plan.compiledBy],
          ['编制日期', plan.compiledOn],
          [
            '实施期',
            plan.periodFrom || plan.periodTo
              ? `${plan.periodFrom ?? '未填'} 至 ${plan.periodTo ?? '未填'}`
              : null,
          ],
          ['文号', plan.documentNumber],
          ['计划总投资（元）', money(plan.plannedInvestment)],
          ['计划新增耕地（亩）', land(plan.newCultivatedLand)],
          ['计划复垦（亩）', land(plan.reclaimedLand)],
          ['计划生态整治（亩）', land(plan.ecologicalLand)],
        ]),
      ),
      section('二、土地利用现状与规划', landOf(papers)),
      section('三、潜力资源', potentialOf(papers)),
      section(
        '四、群众意愿与公示',
        willingnessOf(papers),
        table(
          ['公示事项', '起', '止', '异议（个）', '结果'],
          notices.map(({ subject, from, to, objections, result }) => [
            named(NOTICES, subject),
            from,
            to,
            objections,
            result,
          ]),
        ),
      ),
      section(
        '五、工程项目，统一规划、统一设计、分期实施',
        ...(works.length === 0
          ? [table([], [])]
          : phases.map((phase) => {
              const own = works.filter((each) => each.phase === phase)
              return `<p class="words">${phase === null ? '未分期' : `第 ${phase} 期`}</p>${table(
                ['序号', '项目名称', '类别', '规模（亩）', '投资（元）', '计划工期', '项目编号'],
                own.map(({ number, name, kind, mu, yuan, starts, ends, project }) => [
                  number,
                  name,
                  named(KINDS, kind),
                  land(mu),
                  money(yuan),
                  starts || ends ? `${starts ?? ''} 至 ${ends ?? ''}` : null,
                  project,
                ]),
                ['', '小计', '', '', sum(own), '', ''],
              )}`
            })),
        works.length === 0
          ? ''
          : `<p class="words">合计 ${works.length} 个工程项目，投资 ${shown(sum(works))} 元。</p>`,
      ),
      section('六、资金来源与使用', sourcesOf(areaMoney)),
      section(
        '七、部门审查',
        table(
          ['部门', '内容', '结论', '文号', '日期', '意见'],
          reviews.map(({ department, what, verdict, number, day, opinion }) => [
            named(DEPARTMENTS, department),
            named(IMPACT, what),
            named(VERDICTS, verdict),
            number,
            day,
            opinion,
          ]),
        ),
      ),
      section(
        '八、组织实施',
        form([
          ['业主单位', headquarters.ownerUnit],
          ['指挥长', headquarters.commander],
          ['指挥部成立', headquarters.establishedOn],
          ['成立文号', headquarters.documentNumber],
          [
            '联系领导干部',
            cadres.map(({ name, unit, post }) => [name, unit, post].filter(Boolean).join(' ')).join('；'),
            'wide',
          ],
        ]),
      ),
      section(
        '九、步骤与文号',
        table(STEP_HEADERS, stepRows(papers, [...stepsFrom('POTENTIAL_SURVEY'), 'CHANGE', 'TERMINATION'])),
      ),
    ],
  )
}
