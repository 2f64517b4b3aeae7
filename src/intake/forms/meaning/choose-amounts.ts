import { t } from '../../../values/title.js'
import type { Question } from '../questions/question.js'
import { levelName, type AmountUse } from './amount-use.js'
import { choiceOf, isAnswer } from './answered-column.js'
import type { FormColumn } from './form-column.js'
import { before, withoutTaken } from './net-amount.js'
import { namesPlace } from './places-of-values.js'
import { purposeOf, STATES } from './purpose-of.js'
import { isAmong } from './reason-of.js'
import { isEqual, isNearly, partsOf } from './sums.js'
import { together } from './together.js'
import { namesOtherYear, yearNamed } from './years.js'

/** Columns of money that a record may be made of; the others are told. */
export const RECORDED: ReadonlySet<AmountUse> = new Set([
  'this',
  'source',
  'plan',
  'budget',
  'total',
  'share',
  'part',
])

export const recordedMoney = (columns: readonly FormColumn[]): FormColumn[] =>
  columns.filter(({ measure, use, values }) => measure === 'money' && values.some((value) => value) && RECORDED.has(use!)) // prettier-ignore

/** 本次拨付金额: a document that passes money on calls what it gives so, where no other column says it. */
export const paidOut = (columns: readonly FormColumn[]): FormColumn[] =>
  recordedMoney(columns).length > 0 ? [] : columns.filter(isPassedOn)

export const isPassedOn = ({ measure, use, sum, text }: FormColumn): boolean =>
  measure === 'money' && sum !== 0n && use === 'spent' && /拨付|拨款|下拨/.test(text) && !/已|累计|未/.test(text) // prettier-ignore

export interface Chosen { columns: FormColumn[]; question?: Question } // prettier-ignore

export const AMOUNT_COLUMN = t('哪一列是本次分配的金额', 'Which column is the amount that is allocated')
const BUDGET_COLUMN = t('哪一列是项目总投资', 'Which column is what a project costs')

const ask = (key: 'amountColumn' | 'budgetColumn', columns: readonly FormColumn[]): Question => ({
  key,
  text: key === 'amountColumn' ? AMOUNT_COLUMN : BUDGET_COLUMN,
  choices: columns.map((column) => choiceOf(column, columns)),
})

/** The planned sources by level: one column a level, those of the group that the investment stands in first. */
export function chooseSources(columns: readonly FormColumn[], budget?: FormColumn): FormColumn[] {
  const group = (column: FormColumn) => column.text.split('/').slice(0, -1).join('/')
  const sources = recordedMoney(columns).filter(({ use }) => use === 'source')
  const leader = budget ?? sources[0]
  if (!leader) return []
  const first = group(leader)
  const ordered = [...sources].sort(
    (a, b) => Number(group(b) === first) - Number(group(a) === first) || a.at - b.at,
  )
  // 2023年/中央, 2024年/中央: where all of them pay for the whole, a level's are its several years'.
  const all = leader === budget && sources.every((each) => partsOf(leader, sources)?.includes(each))
  const firsts = ordered.filter((each, at) => ordered.findIndex(({ level }) => level === each.level) === at)
  return firsts.map((each) => {
    const ofLevel = ordered.filter(({ level }) => level === each.level)
    // 2023年中央资金, 2024年中央资金: what a level pays in several years.
    const years = new Set(ofLevel.flatMap((other) => yearNamed(other) ?? []))
    if (years.size > 1 && years.size === ofLevel.length) return together(ofLevel)
    const alike = ofLevel.filter((other) => all || group(other) === group(each))
    return !all && (alike.some((other) => alike.some((next) => next !== other && partsOf(other, alike))) || alike.some((other) => other !== each && isEqual(other, each))) ? each : together(alike)
  }) // prettier-ignore
}

const BUDGET_SCORE: Partial<Record<AmountUse, number>> = {
  budget: 10,
  total: 8,
  plan: 5,
  share: 4,
  this: 4,
  part: 2,
}

/** The column that says what a project costs; what is given towards it does so only where that was answered. */
export function chooseBudget(
  columns: readonly FormColumn[],
  answer?: string,
  given: readonly FormColumn[] = [],
  year?: number,
): Chosen {
  const money = recordedMoney(columns)
  const answered = money.find((each) => isAnswer(each, answer))
  if (answered) return { columns: [answered] }
  const sources = chooseSources(columns)
  const scored = sinceChanged(money)
    .filter((each) => each.use !== 'source' && !given.includes(each))
    .map((column) => ({ column, score: scoreOfBudget(column, money, sources) }))
    .sort((a, b) => b.score - a.score)
  const best = scored.filter(({ score }) => score === scored[0]?.score).map(({ column }) => column)
  // 2025年计划投资 in a list of 2024: what it costs in another year is not said to be what it costs.
  if (best.length > 0 && best.every((each) => namesOtherYear(each, year))) return { columns: [], question: ask('budgetColumn', best) } // prettier-ignore
  // 中央投资 | 地方投资: what the levels above and the county pay together is what it costs.
  if (best.length === 1 && /^地方/.test(best[0]!.name) && sources.length > 0) return { columns: [together([...sources, best[0]!])] } // prettier-ignore
  if (best.length <= 1 || best.every((each) => isEqual(each, best[0]!))) return { columns: best.slice(0, 1) }
  const whole = best.find((each) => {
    const parts = partsOf(each, money)
    return parts !== null && best.every((other) => other === each || parts.includes(other))
  })
  return whole ? { columns: [whole] } : { columns: [], question: ask('budgetColumn', best) }
}

/** 原计划资金 | 调整后资金: of amounts that were changed, those since. */
const sinceChanged = (money: readonly FormColumn[]): readonly FormColumn[] =>
  money.some(({ text }) => AFTER_CHANGE.test(text))
    ? money.filter(({ text }) => !BEFORE_CHANGE.test(text))
    : money
const AFTER_CHANGE = /(?:调整|变更|修改)后/
/** What it was before, and by how much it changed. */
const BEFORE_CHANGE = /^原|\/原|(?:调整|变更|修改)前|(?:调整|变更|增减)(?:金?额|数额?|资金)$/

const GIVEN = /补助|补贴|奖补|奖励|安排|下达|分配/

function scoreOfBudget(
  column: FormColumn,
  money: readonly FormColumn[],
  sources: readonly FormColumn[],
): number {
  const score = BUDGET_SCORE[column.use!] ?? 0
  // What is given towards a project is not what it costs, even where its sources add up to it.
  if (column.use !== 'budget' && GIVEN.test(column.text)) return score - 1
  const whole = /总|合计|规模/.test(column.name) ? 1 : 0
  const sum = sources.length > 0 && column.values.every((value, row) => (value ?? 0n) === sources.reduce((total, each) => total + (each.values[row] ?? 0n), 0n)) // prettier-ignore
  // An explicit cost counts before a sum of what is given to it.
  const said = column.use === 'budget' && /总投资|概算|估算|造价|项目总?金额/.test(column.text) ? 4 : 0
  return score + said + whole + (sum ? 3 : 0) + (partsOf(column, money) ? 0.5 : 0)
}

/** The columns that say what a document gives: one, or several of which each is given for a purpose of its own. */
export function chooseShares(
  columns: readonly FormColumn[],
  level: string | undefined,
  answer?: string,
): Chosen {
  const answered = columns.find((each) => each.measure === 'money' && isAnswer(each, answer))
  if (answered) return { columns: [answered] }
  const chosen = chooseAmong(columns, level)
  const [only] = chosen.columns
  const net = only && chosen.columns.length === 1 ? withoutTaken(only, columns) : undefined
  return net ? { columns: [net] } : chosen
}

function chooseAmong(columns: readonly FormColumn[], level: string | undefined): Chosen {
  const money = recordedMoney(columns)
  // 白圩乡 | 前坊镇 | 合计: a column a place, each with its own share.
  const places = placeColumns(columns)
  if (places.length > 1) return { columns: places }
  const planned = money.filter(({ use, text }) => use === 'plan' && GIVEN.test(text))
  // What villagers and others add, and what pays for the rest of an investment, is given by no document.
  const added = (each: FormColumn) =>
    ((each.level === 'farmers' || each.level === 'social') && levelName(each.level) !== level) ||
    (isRest(each, money) && (!each.level || levelName(each.level) !== level))
  const said = sinceChanged(money).filter((each) => each.use !== 'plan' && !added(each))
  // 总投资 | 拟安排资金: what is planned to be given is given, and not the cost.
  const firm = planned.length > 0 && said.every(({ use }) => use === 'budget') ? planned : said
  const due = firm.filter(({ use }) => use === 'this')
  // 本次补助 beside 应补: what is due in all is given by several documents.
  const now = due.some(isNow) ? due.filter(isNow) : due
  const parts = (each: FormColumn) => partsOf(each, money) ?? []
  const whole = firm.some(
    (each) => each.total && now.some((part) => part !== each && parts(each).includes(part)),
  )
  const candidates = now.length > 0 && !whole ? now : firm.length > 0 ? firm : money
  if (candidates.length === 0) return pick(paidOut(columns), columns)
  // 批复总投资 | 累计已拨付 | 本次拟拨付: what is passed on is given, and not what it all costs.
  const passed = candidates.every(({ use }) => use === 'budget') ? columns.filter(isPassedOn) : []
  if (passed.length > 0) return pick(passed, columns)
  const ofLevel = candidates.filter((each) => each.level && levelName(each.level) === level)
  // 财政资金/中央 | 本次下达中央资金: of its level's money, what this document gives.
  const ofThis = ofLevel.filter(({ text }) => NOW.test(text))
  const own = ofThis.length > 0 ? ofThis : ofLevel
  const sources = new Set(candidates.flatMap(({ level: each }) => each ?? []))
  // A column of the fund's own level beside others of other levels, or beside the whole investment.
  if (own.length === 1 && (sources.size > 1 || candidates.some(({ use }) => use === 'budget')))
    return { columns: own }
  // 水稻保险/省级 | 森林保险/省级 | 合计/省级: of several columns of its level their sum, or each for its purpose.
  if (own.length > 1 && sources.size > 1) return pick(own, own)
  if (sources.size > 1 && level === undefined)
    return {
      columns: [],
      question: {
        key: 'level',
        text: t(
          '表中有几级资金，本文号是哪一级',
          'The form has money of several levels: of which is this document',
        ),
        choices: [...sources].map(levelName),
      },
    }
  const totals = candidates.some(({ total }) => total)
  const shares = candidates
    .filter(
      ({ use, header }) =>
        use !== 'budget' && use !== 'plan' && (use !== 'part' || (!totals && !/^其中/.test(header.leaf))),
    )
    .filter(
      (each, _, all) =>
        !all.some((one) => isAmong(each, one, columns) || withoutTaken(each, columns) === one),
    )
  const chosen = pick(shares.length > 0 ? shares : candidates, money)
  const summed = chosen.columns.flatMap((each) => partsOf(each, money) ?? [])
  const mixed = summed.filter((each) => each.level && levelName(each.level) !== level)
  const given = summed.filter((each) => each.level && levelName(each.level) === level)
  const among = money.filter((each) => each.level && levelName(each.level) === level && chosen.columns.some((whole) => isAmong(each, whole, columns) && each.sum < whole.sum)) // prettier-ignore
  // A sum of several levels' money is not what one level gives: its own part is, where there is one (其中：中央).
  if (chosen.columns.length === 1 && among.length === 1) return { columns: among }
  if (given.length > 0 && given.length < summed.length) return { columns: given }
  return mixed.length > 0 && level !== undefined
    ? { columns: [], question: ask('amountColumn', [...own, ...chosen.columns, ...mixed]) }
    : chosen
}

/** The columns of money that are headed by places. */
export const placeColumns = (columns: readonly FormColumn[]): FormColumn[] =>
  recordedMoney(columns).filter(({ header, meaning }) => meaning === null && namesPlace(header.leaf))

/** 总投资 | 移民资金 | 其他资金: what pays for the rest of an investment; 配套 and 自筹 pay for the rest of anything. */
const isRest = (each: FormColumn, money: readonly FormColumn[]): boolean =>
  /配套|自筹|自有/.test(each.header.leaf) ||
  (REST.test(each.header.leaf) &&
    money.some((cost) => cost.use === 'budget' && partsOf(cost, money)?.includes(each)))
const REST = /其[他它]|配套|自筹|自有|地方/

const isNow = ({ use, text }: FormColumn): boolean =>
  use === 'this' && (NOW.test(text) || /实际|实[拨发补付]/.test(text))
const NOW = /本次|此次|本批|这次|本期|此批/
const ACTUAL = /(?:本次|此次|本批)实际(?:下达|安排|分配|拨付|补助)/

function pick(candidates: readonly FormColumn[], money: readonly FormColumn[]): Chosen {
  if (candidates.length === 0) return { columns: [] }
  const whole = [...candidates]
    .sort((a, b) => Number(b.total) - Number(a.total) || (b.sum > a.sum ? 1 : -1))
    .find((each) => {
      const parts = partsOf(each, money)
      return parts !== null && candidates.every((other) => other === each || parts.includes(other) || isEqual(each, other) || other.use === 'part' || isWithin(other, parts, money)) // prettier-ignore
    })
  if (whole) return { columns: [whole] }
  if (candidates.every((each) => isEqual(each, candidates[0]!))) return { columns: candidates.slice(-1) }
  const totals = candidates.filter(({ total }) => total)
  if (totals.length === 1) return { columns: totals }
  const purposes = candidates.map(purposeOf)
  if (
    totals.length === 0 &&
    purposes.every((purpose) => purpose.replace(STATES, '') !== '') &&
    new Set(purposes).size === purposes.length &&
    !candidates.some((one) => candidates.some((other) => other !== one && isNearly(one, other)))
  )
    return { columns: [...candidates] }
  return { columns: [], question: ask('amountColumn', candidates) }
}

/** Whether a column is itself a sum of some of the parts, or one of what a part is made of. */
const isWithin = (column: FormColumn, parts: readonly FormColumn[], money: readonly FormColumn[]): boolean =>
  partsOf(column, parts) !== null || parts.some((part) => partsOf(part, money)?.includes(column))

/**
 * Columns that may as well be what is given, and that those which were chosen do not account for: neither a part nor a sum of
 * them, nor a larger amount beside one that says it is this document's.
 */
export function rivals(chosen: readonly FormColumn[], columns: readonly FormColumn[]): FormColumn[] {
  const money = recordedMoney(columns)
  const now = chosen.every(({ use, level }) => use === 'this' || level !== undefined)
  const given = chosen.reduce((sum, one) => sum + one.sum, 0n)
  // 核定下达 | 应抵扣 | 本次实际下达: what is given after all that was reckoned.
  const final = chosen.every(({ text }) => ACTUAL.test(text))
  const accounted = (each: FormColumn, one: FormColumn) => {
    const parts = partsOf(one, money) ?? []
    // What one level gives is chosen of a sum: neither the sum nor what others add to it is given by it.
    const whole =
      one.level === undefined
        ? undefined
        : money.find((sum) => sum.total && partsOf(sum, money)?.includes(one))
    if ((whole && (whole === each || partsOf(whole, money)!.includes(each))) || (one.level && isAmong(one, each, columns))) return true // prettier-ignore
    // 基础补偿 + 奖励 − 扣减 is what is given.
    if (columns.some((taken) => taken.use === 'left' && partsOf(before(one, taken), money)?.includes(each))) return true // prettier-ignore
    return one === each || isEqual(one, each) || parts.includes(each) || isWithin(each, parts, money) || isAmong(each, one, columns) || withoutTaken(each, columns) === one // prettier-ignore
  }
  // 补助资金/C级: a part of more than what is given now is given by several documents, as the whole is.
  const isMore = (each: FormColumn) => each.sum >= given || money.some((sum) => sum.sum >= given && partsOf(sum, money)?.includes(each)) // prettier-ignore
  return money.filter(
    (each) =>
      ['this', 'share', 'total'].includes(each.use!) &&
      (!final || isNow(each)) &&
      !chosen.some((one) => accounted(each, one)) &&
      (chosen.some((one) => isRest(one, money)) || !isRest(each, money)) &&
      !(chosen.length > 1 && partsOf(each, money)?.some((part) => chosen.includes(part))) &&
      !(now && (each.use !== 'this' || (chosen.every(isNow) && !isNow(each))) && isMore(each)),
  )
}
