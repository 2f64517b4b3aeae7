import type { FormColumn } from './form-column.js'
import { together } from './together.js'
import { namesOtherYear } from './years.js'

/** The column of land area that says how large a project is. */
export function chooseLand(columns: readonly FormColumn[], year?: number): FormColumn | undefined {
  const land = columns.filter((each) => each.measure === 'landArea' && each.sum !== 0n && !namesOtherYear(each, year)) // prettier-ignore
  // 新建规模 | 改造规模: neither is how large it is.
  const parts = land.filter(({ name }) => BUILT.test(name))
  return land
    .filter((each) => parts.length < 2 || !parts.includes(each))
    .map((column) => ({ column, score: scoreOfLand(column) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.column.at - b.column.at)[0]?.column
}

/** 新建 | 改造提升: what is built anew and what is improved together are a project's area, where no column says it. */
export function landOfParts(columns: readonly FormColumn[]): FormColumn | undefined {
  const parts = columns.filter(({ measure, name }) => measure === 'landArea' && BUILT.test(name))
  return parts.length > 0 ? together(parts, '、') : undefined
}
const BUILT = /^(?:新建|改造提升|提升改造|改造|提升)(?:高标准农田|任务)?(?:建设)?(?:面积|规模|任务)?$/

function scoreOfLand({ text, name: said }: FormColumn): number {
  // 高标准农田（新增恢复水浇地）建设面积: what stands in brackets says which programme's, and not what of it.
  const name = said.replace(/\([^()]*\)(?=.)/g, '')
  let score = /面积|规模|任务|亩|公顷/.test(text) ? 1 : 0
  // What a project adds to the cultivated land is not how large it is.
  if (/新增|净增/.test(name)) return 0
  // 已取得土地指标: leave to build on so much land.
  if (/(?:土地|用地)指标/.test(name)) return 0
  if (/核实|验收|完成|竣工/.test(text)) score += 4
  if (/合计|小计|总/.test(name)) score += 2
  if (/规模|任务|(?:建设|项目|造林|治理|修复|抚育|作业|复垦|整治)面积/.test(text)) score += 2
  if (/其中|新建中|改造中/.test(text)) score -= 4
  if (/耕地|水田|旱地|新增|地类|农用地|受益|灌溉|损失|不合格|待补/.test(name)) score -= 4
  return score
}
