import type { AllocationFilter } from '../../client/inputs.js'
import type { ConsoleAllocationsQuery } from '../documents.js'
import { fundingFilterOf, NO_AREA, NO_PAYEE } from '../frame/filter.js'
import { PARTS, type Part } from '../frame/ribbon.js'
import { sumOf } from '../frame/yuan.js'

export type Row = ConsoleAllocationsQuery['allocations']['nodes'][number]
type Tie = Pick<Row['tie'], 'status' | 'area'>
const STATUS_OF = { tied: 'TIED', outside: 'OUTSIDE', unresolved: 'UNRESOLVED' } as const

/** The parts of the money that a figure is of: one of them, or all. */
export const partsOf = (rows: string): readonly Part[] =>
  PARTS.includes(rows as Part) ? [rows as Part] : PARTS

/** The funds whose document's number is the chosen one, or holds what is looked for; null where none is named. */
export function documentFilterOf(parameters: URLSearchParams) {
  const [number, part] = [parameters.get('fund'), parameters.get('document')]
  if (number) return { documentNumber: { eq: number } }
  return part ? { documentNumber: { contains: part } } : null
}

/** The allocations that a figure of the page is of. A split allocation counts where its parts are tied. */
export function allocationFilterOf(parameters: URLSearchParams, parts: readonly Part[]): AllocationFilter {
  const { department, area: _, fund: __, payee, ...narrowed } = fundingFilterOf(parameters)
  const paid = parameters.get('payee')
  const fund = { ...narrowed, ...documentFilterOf(parameters) }
  const code = parameters.get('area')
  const tie = {
    status: { in: parts.map((part) => STATUS_OF[part]) },
    ...(code ? { area: code === NO_AREA ? { isNull: true } : { code: { eq: code } } } : {}),
  }
  const standing = { endedAt: { isNull: true } }
  return {
    ...(department ? { department } : {}),
    ...(payee && paid !== NO_PAYEE ? { disbursements: { some: { payments: { some: { payee } } } } } : {}),
    ...(Object.keys(fund).length > 0 ? { fund } : {}),
    or: [{ parts: { none: standing }, tie }, { parts: { some: { ...standing, tie } } }],
  }
}

/** What of an allocation is in a figure, to the fen. */
export function amountIn(row: Row, parameters: URLSearchParams, parts: readonly Part[]): string {
  const code = parameters.get('area')
  const isIn = (tie: Tie | null) =>
    tie !== null &&
    parts.some((part) => STATUS_OF[part] === tie.status) &&
    (!code || (tie.area?.code ?? NO_AREA) === code)
  if (row.parts.nodes.length === 0) return row.amount
  return sumOf(row.parts.nodes.filter(({ tie }) => isIn(tie)).map(({ amount }) => amount))
}
