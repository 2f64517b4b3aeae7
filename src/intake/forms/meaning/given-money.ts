import { partsOf } from './sums.js'
import { isPassedOn, recordedMoney } from './choose-amounts.js'
import type { SourceLevel } from './amount-use.js'
import type { FormColumn } from './form-column.js'

const GIVES = /补助|补贴|奖补|奖励|奖金|补偿|下达|下拨|拨付|拨款|兑付|兑现|发放|本次|本批/
const TITLED = /奖补|补助|补贴|补偿|下拨|拨付(?!情况)|兑付|兑现|发放/
const COSTS = /投资|概算|造价|估算|投入|工程/
/** What others add to it, whatever the title says. */
const ADDED = /配套|自筹|投劳/
const BY_TITLE: ReadonlySet<unknown> = new Set(['this', 'share', 'total', 'source'])

/** The columns of money that is given to somebody: by their headings, by the form's title, or as the sum of such columns. None of them says what a project costs. */
export function givenMoney(columns: readonly FormColumn[], title: string): FormColumn[] {
  const money = recordedMoney(columns)
  if (paysByLevels(columns, title)) return money.filter(({ use }) => use === 'this')
  const said = money.filter((each) => isGiven(each, TITLED.test(title)))
  return money.filter(
    (each) =>
      said.includes(each) || (each.use === 'total' && partsOf(each, money)?.every((part) => said.includes(part))),
  ) // prettier-ignore
}

function isGiven({ use, text }: FormColumn, titled: boolean): boolean {
  if (use === 'this') return true
  // 下达投资计划: what is to be built with, of which 中央 is a source.
  if (/投资计划|计划投资/.test(text)) return false
  const leaf = text.split('/').at(-1)!
  if (use === 'budget') return GIVES.test(leaf) && !COSTS.test(leaf)
  if (use === 'share' && /安排|分配/.test(text)) return true
  return GIVES.test(text) || (titled && BY_TITLE.has(use) && !ADDED.test(text))
}

/** Whether a form with names of projects says no more of their money than what is given to them. */
export function onlyGives(columns: readonly FormColumn[], title: string): boolean {
  const money = recordedMoney(columns)
  const given = givenMoney(columns, title)
  const others = money.filter((each) => !given.includes(each))
  const whole = given.every(({ use }) => use === 'source') && others.some(({ use }) => use === 'source')
  // What is applied for or planned is not given yet.
  return (
    given.some(({ use }) => use !== 'plan') &&
    !whole &&
    !others.some((each) => each.use === 'budget' || each.use === 'plan' || (each.use === 'total' && partsOf(each, money)))
  ) // prettier-ignore
}

/** Whether planned sources come to what a project costs: nothing is given or passed on besides them. */
export const payForAll = (
  sources: readonly FormColumn[],
  given: readonly FormColumn[],
  columns: readonly FormColumn[],
): boolean => sources.length > 0 && given.every(({ use }) => use === 'source') && !columns.some(isPassedOn)

const COSTS_ALONE = /总投资|概算|估算|造价/
const DISTRIBUTES =
  /(?:资金|补助|奖补|补贴|预算).{0,12}(?:分配|安排)(?:总|明细|计划)?(?:表|方案)|分配(?:总|明细)?(?:表|方案)/
const TELLS = /情况(?!表)|公示/
const NOW = /本(?:批|次)[^/]{0,10}(?:安排|下达|分配)/

/** Whether the title or a heading says that it gives money out, so that its document is asked for; `lines` stand above it. */
export const distributes = (
  columns: readonly FormColumn[],
  title: string,
  file: string,
  lines: readonly string[],
): boolean =>
  !TELLS.test(`${title}${file}`) &&
  // A list of arrangements that tells nothing but what each project costs gives no money.
  (/分配/.test(title) ||
    !recordedMoney(columns).every(({ text, use }) => use === 'budget' && COSTS_ALONE.test(text))) &&
  // A notice to the public, or what documents of several levels gave, is no document's own list.
  !lines.some((line) => /公示|各级/.test(line)) &&
  (DISTRIBUTES.test(title) || recordedMoney(columns).some(({ text }) => NOW.test(text)))

/** 资金来源/合计: what all sources pay together is what it costs. */
const SOURCES = /资金(?:来源|构成|筹措|组成|安排)|筹资/

/** Whether several levels' money, and nothing else, comes to what each project costs: who pays, of no one document. */
export function paysByLevels(columns: readonly FormColumn[], title: string): boolean {
  // 直达资金 come by documents of several levels, however their table is called.
  const direct = /直达/.test(title)
  if (/分配|下达|拨付/.test(title) && !direct) return false
  const money = recordedMoney(columns)
  const sources = money.filter(({ use }) => use === 'source')
  return (
    new Set(sources.map(({ level }) => level)).size > 1 &&
    !money.some(({ use }) => use === 'this') &&
    money.some(
      (each) =>
        (each.use === 'budget' || (each.use === 'total' && (direct || SOURCES.test(each.text)))) &&
        sources.every((source) => partsOf(each, money)?.includes(source)),
    )
  )
}

/** 中央奖补资金, 其中 本次下达: whose money it is, by the one level's column of which all that is given is a part. */
export function levelOfWhole(shares: readonly FormColumn[], columns: readonly FormColumn[]): SourceLevel | undefined {
  const money = columns.filter(({ measure }) => measure === 'money')
  const wholes = money.filter((each) => each.level && shares.every((share) => partsOf(each, money)?.includes(share)))
  const levels = new Set(wholes.map(({ level }) => level))
  return levels.size === 1 ? [...levels][0] : undefined
} // prettier-ignore
