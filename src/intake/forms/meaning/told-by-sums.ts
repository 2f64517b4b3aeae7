import { kindOfUnit, type Unit } from '../../../values/unit.js'
import { amountsIn } from '../../tables/amount-in.js'
import { isAmount } from '../../unexplained.js'
import { recordsOf, type Block } from '../layout/block.js'
import { amountUse } from './amount-use.js'
import type { FormColumn } from './form-column.js'
import { partsOf } from './sums.js'

/** 单位：万元; 合计 | 绿色高产高效 | …: columns of figures, whatever they are called, that make a total what it says are amounts too. */
export function withParts(columns: readonly FormColumn[], block: Block, noted: readonly Unit[]): FormColumn[] {
  const [unit] = noted
  if (noted.length !== 1 || unit === undefined || kindOfUnit(unit) !== 'money') return [...columns]
  const rows = recordsOf(block).map(({ row }) => row)
  // Of one or two rows any figures make a sum now and then.
  if (rows.length < SUMS_FROM) return [...columns]
  const money = columns.filter(({ measure, inProse }) => measure === 'money' && !inProse)
  const trials = columns.flatMap((each) => {
    if (each.measure !== null || each.meaning !== null || each.header.unit || COUNTED.test(each.name) || rows.every(({ cells }) => !isAmount(cells[each.at]))) return []
    return [{ ...each, measure: 'money' as const, unit, ...amountUse(each.header.text), ...amountsIn(rows, each.at, 'money', unit) }]
  })
  if (trials.length === 0) return [...columns]
  const totals = money.filter(({ total }) => total)
  const parts = totals.flatMap((total) => partsOf(total, money) ?? partsOf(total, [...money, ...trials]) ?? [])
  return columns.map((each) => parts.find((part) => part.at === each.at && part.measure !== each.measure) ?? each)
} // prettier-ignore

/** 单位：公顷、万元; 治理面积 | 其中：坡改梯 | 水保林: what the headings leave open is land where it makes a land area what it says. */
export function withLandParts(columns: readonly FormColumn[], block: Block, noted: readonly Unit[]): FormColumn[] {
  const unit = noted.find((each) => kindOfUnit(each) === 'landArea')
  if (unit === undefined || noted.length < 2) return [...columns]
  const rows = recordsOf(block).map(({ row }) => row)
  const trials = columns.filter(({ use, header }) => use === 'part' && !header.unit).map(
    ({ use: _use, ...each }): FormColumn => ({ ...each, measure: 'landArea', unit, ...amountsIn(rows, each.at, 'landArea', unit) }),
  )
  const land = columns.filter(({ measure }) => measure === 'landArea')
  const parts = new Map(land.flatMap((whole) => (partsOf(whole, trials) ?? []).map((part) => [part.at, part])))
  return columns.map((each) => parts.get(each.at) ?? each)
} // prettier-ignore

const SUMS_FROM = 3
/** Headings of what is counted or measured, and no amount. */
const COUNTED = /户$|户数|人数|人口|人次|长度|里程|面积|数量|[条座处台套个盏眼株]数/

/** 投资额（万元） | 财政资金 | 自筹: columns without a unit that add up to one that has it are in its unit. */
export function withUnitOfSum(columns: readonly FormColumn[], block: Block): FormColumn[] {
  const money = columns.filter(({ measure, inProse }) => measure === 'money' && !inProse)
  const units = new Set(money.flatMap(({ unitSaid, unit }) => (unitSaid && unit ? [unit] : [])))
  const open = money.filter(({ unitSaid, unitProblem, sum }) => !unitSaid && !unitProblem && sum !== 0n)
  const [unit] = units
  if (units.size !== 1 || open.length === 0) return [...columns]
  const rows = recordsOf(block).map(({ row }) => row)
  const inUnit = new Map(
    open.map((each) => [each, { ...each, unit: unit!, unitSaid: true, ...amountsIn(rows, each.at, 'money', unit) }]),
  ) // prettier-ignore
  const trial = money.map((each) => inUnit.get(each) ?? each)
  const sums = money.filter(({ unitSaid }) => unitSaid).map((each) => partsOf(each, trial) ?? [])
  return columns.map((each) => {
    const said = inUnit.get(each)
    return said && sums.some((parts) => parts.includes(said)) ? said : each
  })
}
