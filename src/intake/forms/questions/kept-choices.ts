import { todayInChina } from '../../../values/date.js'
import type { KnownFund } from '../meaning/title-facts.js'
import type { Fact } from './question.js'

/** More than anybody looks through; the latest years and numbers come first. */
const FUNDS_MAX = 30

/** What the county's books hold that may be the answer: documents of the form's year, the years that there are. */
export function keptOf(
  key: Fact,
  funds: ReadonlyMap<string, KnownFund> | undefined,
  year: number | undefined,
): string[] {
  const known = [...(funds ?? [])]
  if (key === 'documentNumber')
    return known
      .filter(([, { fiscalYear }]) => year === undefined || fiscalYear === year)
      .sort(
        ([a, one], [b, other]) =>
          other.fiscalYear - one.fiscalYear || b.localeCompare(a, 'zh', { numeric: true }),
      )
      .map(([document]) => document)
      .slice(0, FUNDS_MAX)
  if (key !== 'fiscalYear') return []
  const years = new Set([
    Number(todayInChina().slice(0, 4)),
    ...known.map(([, { fiscalYear }]) => fiscalYear),
  ])
  return [...years].sort((a, b) => b - a).map(String)
}
