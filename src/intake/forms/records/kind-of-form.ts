import type { Surroundings } from '../../tables/recognise.js'
import type { FormContext } from '../form-context.js'
import type { Block } from '../layout/block.js'
import { isAnswer } from '../meaning/answered-column.js'
import { recordedMoney } from '../meaning/choose-amounts.js'
import type { FormColumn } from '../meaning/form-column.js'
import { distributes, onlyGives, paysByLevels } from '../meaning/given-money.js'
import type { FormFacts } from '../meaning/title-facts.js'
import type { FormText } from './form-rows.js'

/** A table of a form with what is known of it. */
export interface FormKnown {
  block: Block
  columns: readonly FormColumn[]
  facts: FormFacts
  text: FormText
  context: FormContext
  around: Surroundings
}

/** Whether it gives money out, by its title, its headings, or because it names nothing but places and money. */
export function givesByItself(form: FormKnown): boolean {
  const { block, columns, facts, text, context, around } = form
  const { documentNumber, givesOut, title } = facts
  // How far works have come, and what was paid of it so far, is no document's list.
  if (documentNumber === undefined && /进度|进展/.test(title)) return false
  const { budget } = context.answers.columns ?? {}
  const money = recordedMoney(columns)
  return (
    (givesOut && (documentNumber !== undefined || !text.name)) ||
    distributes(columns, title, around.file, block.above) ||
    // By place alone it is nothing but money given; of which document, is asked.
    (documentNumber === undefined &&
      text.places.length > 0 &&
      !text.name &&
      money.some(
        ({ use, text: said }) => use !== 'budget' && (use !== 'plan' || /补助|奖补|补贴/.test(said)),
      )) ||
    // What is only given in part is no project's cost: the document is asked for.
    (!money.some((each) => isAnswer(each, budget)) && !tellsPublic(form) && onlyGives(columns, title))
  )
}

/** Whether it tells the public what becomes of money that several documents gave: what its projects are given is what they cost. */
export const tellsPublic = ({ block: { above }, facts, text, around }: FormKnown): boolean =>
  text.name !== undefined &&
  facts.documentNumber === undefined &&
  facts.documents.length === 0 &&
  (facts.levels.length > 1 || [facts.title, ...above, around.file].some((line) => /公示|公告/.test(line)))

/** Whether it is a list of projects that says what they cost, and who pays. */
export function tellsWhoPays(form: FormKnown): boolean {
  const { title } = form.facts
  if (!form.text.name && !isListOfWorks(form)) return false
  return (
    paysByLevels(form.columns, title) || (!form.text.name && !/资金|补助|奖补|补贴|分配|下达/.test(title))
  )
}

/** A list of projects that are known by their villages alone: 治理村庄 | 所属乡镇 | … | 计划投资. */
export const isListOfWorks = ({ columns, facts: { title }, text }: FormKnown): boolean =>
  /项目|工程/.test(title) &&
  /清单|计划|名单|一览|明细|安排|台账|(?:项目|工程|情况|汇总|统计)表/.test(title) &&
  text.places.some(({ meaning }) => meaning === 'village' || meaning === 'group' || meaning === 'site') &&
  recordedMoney(columns).some(({ use }) => use === 'budget')

/** A list of plots that are planted, tended or reclaimed, known by their villages alone: 乡镇 | 村 | 造林类型 | 完成面积. What is only to be done is none. */
export const isListOfPlots = ({ columns, facts: { title }, text }: FormKnown): boolean =>
  /造林|绿化|封山|封育|抚育|退化林|复垦/.test(title) &&
  !/任务(?:分解|分配|清单|表)|指标|规划/.test(title) &&
  text.places.some(({ meaning }) => meaning === 'village' || meaning === 'group' || meaning === 'site') &&
  recordedMoney(columns).every(({ use }) => use === 'budget') &&
  columns.some(({ measure, sum }) => measure === 'landArea' && sum !== 0n)

/** Whether a column that names things, without any money beside it, names what is built: 水库名称, or 可采区名称 under a title of projects; 水库名录 registers what stands. */
export const namesWorks = ({ name }: FormColumn, title: string): boolean =>
  (WORKS.test(name) && !/名录|名册|基本情况/.test(title)) ||
  /项目|工程|建设|改造|治理|整治|修复|造林|抚育|复垦|开发/.test(title)
const WORKS = /项目|工程|[路线桥塘渠河厂站坝矿]|水库|灌区|水源|污水|基地|示范|垃圾|设施/
