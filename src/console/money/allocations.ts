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

/** The allocations that a figure of the page is of. A split allocation counts where its parts are tied. */
export function allocationFilterOf(parameters: URLSearchParams, parts: readonly Part[]): AllocationFilter {
  const { department, area: _, fund: __, payee, ...narrowed } = fundingFilterOf(parameters)
  const document = parameters.get('document')
  const number = parameters.get('fund')
  const paid = parameters.get('payee')
  const fund = {
    ...narrowed,
    ...(number
      ? { documentNumber: { eq: number } }
      : document
        ? { documentNumber: { contains: document } }
        : {}),
  }
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
