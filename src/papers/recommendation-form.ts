import type { AreaPapers } from './read-area-papers.js'
import { COURSE_KINDS } from '../areas/step-kind.js'
import type { AreaMoney } from './read-area-money.js'
import {
  boxes,
  landOf,
  membersOf,
  land,
  money,
  potentialOf,
  section,
  sourcesOf,
  willingnessOf,
} from './area-papers.js'
import { form, page, shown } from './paper-html.js'

/** The recommendation form of an area, to be printed and sealed. */
export function recommendationForm(papers: AreaPapers, areaMoney: AreaMoney, title: string): string {
  const { area, form: own } = papers
  return page(title, `${area.name}（${area.code}）　制表日期：${area.today}`, [
    section(
      '一、基本情况',
      membersOf(papers),
      form([
        ['项目区面积（亩）', land(own.landArea)],
        ['现有耕地（亩）', land(own.cultivatedLand)],
        ['人口', own.population],
        ['计划投资（元）', money(own.plannedInvestment)],
        ['预计新增耕地（亩）', land(own.newCultivatedLand)],
        ['编制日期', own.compiledOn],
        ['编制单位', own.compiledBy, 'wide'],
      ]),
    ),
    section('二、潜力资源调查', potentialOf(papers)),
    section('三、群众意愿', willingnessOf(papers)),
    section('四、土地利用现状', landOf(papers)),
    section('五、资金来源', sourcesOf(areaMoney)),
    section('六、推荐理由', `<p class="words">${shown(own.summary)}</p>`),
    section(
      '七、审查审批意见',
      boxes(papers, COURSE_KINDS.slice(1, COURSE_KINDS.indexOf('PROVINCIAL_REPLY') + 1)),
    ),
  ])
}
