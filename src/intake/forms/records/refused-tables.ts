import { documentsIn } from '../../../values/document-number.js'
import type { Message } from '../../../values/message.js'
import type { InputError } from '../../../values/problem.js'
import type { SourceRow } from '../../readers/source.js'
import { recordsOf, textOf, textsOf } from '../layout/block.js'
import { RECORDED, recordedMoney } from '../meaning/choose-amounts.js'
import type { FormColumn } from '../meaning/form-column.js'
import { meaningOf } from '../meaning/headings.js'
import { partsOf } from '../meaning/sums.js'
import { namesPlace } from '../meaning/places-of-values.js'
import { classOf } from './land-use.js'
import type { FormText } from './form-rows.js'
import { isPayments } from './treasury-payments.js'
import {
  ADJUSTED,
  BILL,
  BY_LINES,
  CLASSES_BY_ROWS,
  DOCUMENTS,
  GIVEN_UP,
  leftOut,
  NAMED_TWICE,
  PERSONS,
  SIDE_BY_SIDE,
  TAKEN_BACK,
  TARGETS,
  unreadAmounts,
} from './why-left.js'
import { otherMoney } from './why-no-record.js'

/** 姓名, 种粮大户姓名: of whom it was given to. */
const PERSON = /身份证|一卡通|社保卡|户主|^(?:户名|银行卡号)$|姓名$/
/** 负责人姓名, 挂村领导联络员/姓名: of whoever answers for a project. */
const ANSWERS_FOR_IT =
  /(?:负责|联系|联络|责任|经办|法人|法定|代表|书记|主任|监督|验收|河长|林长|管护|填报|审核|驻村|挂[村点钩]|包[村保片]|施工|监理|设计).*姓名$/
/** 种粮大户（合作社）名称, 购机者: of whom it was given to, where the cells are no counts. */
const PERSONS_NAMED =
  /(?:大户|种植户|养殖户|经营户|承包户|农户|脱贫户|购机者|受益人)(?:\([^()]*\))?(?:名称|姓名|名)?$/
const QUANTITY = /^(?:清单)?工程数?量$|^数量$/
const UNIT_PRICE = /^(?:综合|工程)?单价$|^[合复]价$/
/** 绩效目标表, 绩效自评表; a list of shares may say its targets too. */
const STATES_TARGETS = /^(?!.*(?:分配|安排|下达|[及和与、]绩效)).*绩效(?:目标|指标|自评|评价).{0,8}表$/
const statesTargets = (title: string): boolean => STATES_TARGETS.test(title.replace(/\s|[(（][^()（）]*[)）]$/g, '')) // prettier-ignore
/** A table of targets, whose money is what another table says already. */
export const TARGETS_ALONE = 'TARGETS_ALONE'
const TITLE_ROWS = 4
/** Why a sheet is not taken that begins with the title of a table of targets, however it is laid out. */
export function targetsAlone(rows: readonly SourceRow[], path: string): InputError | undefined {
  const lines = rows.slice(0, TITLE_ROWS).map(textsOf)
  const [title] = lines.find((texts) => texts.length === 1 && statesTargets(texts[0]!)) ?? []
  return title === undefined ? undefined : leftOut(TARGETS_ALONE, TARGETS, title, [], path)
}
const GIVES_UP = /(?:删除|退出|退库|终止|取消|撤销).{0,4}(?:项目|工程)/

/** 任务完成情况表, 兑付资金: how much was paid until now is no document's list. */
const tellsPaid = (money: readonly FormColumn[], title: string): boolean =>
  /完成情况/.test(title) && money.every(({ text }) => /兑付|兑现|发放/.test(text))

/** 序号 | 村 | 金额 | 序号 | 村 | 金额: a list that goes on beside itself. */
function isSideBySide(columns: readonly FormColumn[]): boolean {
  const texts = columns.map(({ text }) => text)
  return [2, 3, 4].some((times) => {
    const width = texts.length / times
    return Number.isInteger(width) && width >= 2 && texts.every((text, at) => text === texts[at % width]) && columns.slice(0, width).some(({ meaning }) => LISTED.has(meaning)) // prettier-ignore
  })
}
const LISTED: ReadonlySet<unknown> = new Set(['sequence', 'name', 'township', 'village', 'site', 'recipient'])

/** Why no record is made of a table, whatever else it says: of persons, of the items of one work, of what is given up or taken back. */
export function refusedAs(
  columns: readonly FormColumn[],
  title: string,
  text: FormText,
): { why: Message; code?: string } | undefined {
  const money = recordedMoney(columns)
  if (statesTargets(title)) return { why: TARGETS, code: TARGETS_ALONE }
  // Another column is not to be taken in its place.
  const unread = columns.find((each) => each.unread !== undefined && each.measure === 'money' && each.use !== 'part' && RECORDED.has(each.use!)) // prettier-ignore
  if (unread) return { why: unreadAmounts(unread), code: 'AMOUNTS_UNREADABLE' }
  if (isSideBySide(columns)) return { why: SIDE_BY_SIDE, code: 'SIDE_BY_SIDE' }
  if (listsClasses(columns, text)) return { why: CLASSES_BY_ROWS, code: 'CLASSES_BY_ROWS' }
  if (text.namedTwice) return { why: NAMED_TWICE, code: 'NAMED_TWICE' }
  if (text.name && namesQuestions(text)) return { why: BY_LINES, code: 'ASKED_BY_LINES' }
  const isPerson = ({ name, text: heading }: FormColumn) => PERSON.test(name) && !ANSWERS_FOR_IT.test(heading.replace(/[\s/]/g, '')) // prettier-ignore
  const named = (words: RegExp) => columns.some(({ name }) => words.test(name))
  // Each to a person: nothing of them goes into a message.
  const persons = columns.some((each) => PERSONS_NAMED.test(each.name) && recordsOf(text.block).some(({ row }) => /\p{L}/u.test(textOf(row.cells[each.at])))) // prettier-ignore
  if (money.length > 0 && (persons || columns.some(isPerson))) return { why: PERSONS, code: 'PERSONS_LISTED' }
  if (isPayments(columns)) return undefined
  const documents = columns.flatMap(({ text }) => documentsIn(text).map(({ number }) => number))
  if (new Set(documents).size > 1) return { why: DOCUMENTS, code: 'DOCUMENTS_SIDE_BY_SIDE' }
  if (/收回|缴回|追缴|追回/.test(title) && money.length === 0) return { why: TAKEN_BACK }
  if (money.length > 0 && tellsPaid(money, title)) return { why: otherMoney(money) }
  if (GIVES_UP.test(title)) return { why: GIVEN_UP, code: 'PROJECTS_GIVEN_UP' }
  if (named(QUANTITY) && named(UNIT_PRICE)) return { why: BILL, code: 'BILL_OF_QUANTITIES' }
  const adjusts = ({ text: heading, values }: FormColumn) => /调整|[增减]/.test(heading) && values.some((value) => value !== null && value < 0n) // prettier-ignore
  // 因素分配额 | 调整额 | 安排资金: what it comes to stands beside it.
  const comesTo = (adjusting: FormColumn) => money.some((each) => /(?:调整|变更)后/.test(each.text) || partsOf(each, money)?.includes(adjusting)) // prettier-ignore
  if (money.some((each) => adjusts(each) && !comesTo(each)))
    return { why: ADJUSTED, code: 'ADJUSTMENTS_ALONE' }
  return undefined
}

/** 地类 | 白圩乡 | 前坊镇, 地类 | 面积: land areas with a row a class, and no names of places or projects beside it. */
const listsClasses = (columns: readonly FormColumn[], { block, name, parcel, places }: FormText): boolean =>
  (columns.some(({ measure, header }) => measure === 'landArea' && namesPlace(header.leaf)) ||
    (columns.some(({ measure }) => measure === 'landArea') && !name && !parcel && places.length === 0)) &&
  columns.some(({ at, measure }) => measure === null && recordsOf(block).filter(({ row }) => classOf(textOf(row.cells[at]))).length >= 3) // prettier-ignore

/** 实施地点 and 总投资 as names of projects: a form that asks line by line, whose layout was not seen. */
const namesQuestions = (text: FormText): boolean =>
  recordsOf(text.block).filter(({ row }) => ASKED.has(meaningOf(text.text(row, text.name)))).length >= 2
const ASKED: ReadonlySet<unknown> = new Set([
  'site', 'period', 'content', 'owner', 'sourceText', 'fundDocument', 'start', 'end', 'year', 'number',
]) // prettier-ignore

/** The codes of what must not go in by another reading either. */
export const REFUSED: ReadonlySet<string> = new Set([
  'PAYMENTS_ALONE',
  'PERSONS_LISTED',
  'BILL_OF_QUANTITIES',
  'CLASSES_BY_ROWS',
  'PROJECTS_GIVEN_UP',
  TARGETS_ALONE,
  'ADJUSTMENTS_ALONE',
  'MERGED_NAMES',
  'SIDE_BY_SIDE',
  'NAMED_TWICE',
  'DOCUMENTS_SIDE_BY_SIDE',
  'MERGED_AMOUNTS',
  'ASKED_BY_LINES',
  'NAMES_NOBODY',
])
