import { addDays } from '../days.js'
import type { Plot } from './plot.js'

const TERM_BASIS = '县全域整治领导小组办公室工作规则（演示数据，系合成）'
/** Working days that a step may take after the one before: the demonstration’s county has such a rule, the plan names none. */
const TERMS: readonly [step: string, days: number][] = [
  ['县自然资源局初审', 5],
  ['县领导小组审议', 10],
  ['确定工程项目区', 5],
  ['县自然资源部门审查', 20],
  ['县政府推荐上报', 30],
  ['市自然资源局审批', 20],
  ['省政府批复', 30],
  ['实施方案报送', 60],
  ['市级论证完善', 20],
  ['省自然资源厅审查', 30],
  ['项目储备库、报部备案入库', 20],
  ['启动实施', 30],
  ['兑现奖励', 60],
  ['移交后期管护', 30],
]

/** The county’s terms of steps, and the days that were set for single areas; one of them for the area that was accepted. */
export function plantTerms(plot: Plot, accepted: string) {
  for (const [step, days] of TERMS)
    plot.add('stepTerms', { 步骤: step, 上一步办结后的工作日数: String(days), 时限依据: TERM_BASIS })
  const deadline = (area: string, step: string, days: number, reason: string) =>
    plot.add('stepDeadlines', {
      项目区: area,
      步骤: step,
      限期: addDays(plot.today, days),
      定此限期的理由: reason,
    })
  deadline(accepted, '兑现奖励', 35, '奖励标准待县政府发文明确，发文后一个月内兑现')
  deadline('JX-QY-004', '启动实施', 6, '两处机耕道限期完工，完工后重报验收')
}
