import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FundFilter } from '../../client/inputs.js'
import { DEPARTMENT_TITLES, TIE_REASON_TITLES } from '../../client/titles.js'
import {
  ConsoleWorklistDocument,
  type ConsoleWorklistQuery,
  type ConsoleWorklistQueryVariables,
} from '../documents.js'
import { useAddress } from '../frame/address.js'
import { nameOfSubject } from '../frame/allocation-name.js'
import { ask } from '../frame/ask.js'
import { fundingFilterOf } from '../frame/filter.js'
import { titleOf } from '../frame/language.js'
import type { Item } from './decide.js'

/** More than this a screen does not hold; its filters make it fewer. */
const ITEMS_MAX = 20_000

export const nameOfItem: (item: Item) => string = nameOfSubject
export const placeOfItem = ({ project, allocation }: Item) => project?.place ?? allocation?.place ?? null

const textOf = (item: Item) =>
  [
    nameOfItem(item),
    placeOfItem(item),
    item.project?.externalId,
    item.allocation?.externalId,
    item.allocation?.fund.documentNumber,
    titleOf(DEPARTMENT_TITLES, item.department),
  ].join(' ')

/** Items by the filters of the page: those of the department, with money of the level, programme and year. */
function itemFilterOf(parameters: URLSearchParams): NonNullable<ConsoleWorklistQueryVariables['filter']> {
  const { department, area: _, ...ofFund } = fundingFilterOf(parameters)
  const fund = Object.keys(ofFund).length > 0 ? (ofFund as FundFilter) : null
  return {
    ...(department ? { department } : {}),
    ...(fund
      ? {
          or: [
            { allocation: { fund } },
            { project: { allocations: { some: { fund } } } },
            { projectPart: { project: { allocations: { some: { fund } } } } },
          ],
        }
      : {}),
  }
}

/**
 * How an item is read: its reason and the places that its candidates were read from. Items that are read the same way
 * are decided on together; null where there is nothing to read.
 */
export const readingOf = ({ reason, candidates }: Item): string | null =>
  candidates.length === 0
    ? null
    : [reason, ...candidates.map(({ area, division }) => `${area?.code} ${division?.code}`).sort()].join('|')

interface Read {
  items: Item[]
  total: number
}

/** Reads the list page by page; what has come is told as it comes, so that the first rows wait for no others. */
async function readAll(
  filter: NonNullable<ConsoleWorklistQueryVariables['filter']>,
  signal: AbortSignal,
  tell: (read: Read) => void,
): Promise<Read> {
  const items: Item[] = []
  for (let after: string | null = null; ;) {
    const { tieWorklist }: ConsoleWorklistQuery = await ask(
      ConsoleWorklistDocument,
      { filter, after },
      { signal },
    )
    items.push(...tieWorklist.nodes)
    if (!tieWorklist.pageInfo.hasNextPage || items.length >= ITEMS_MAX)
      return { items, total: tieWorklist.totalCount }
    tell({ items: [...items], total: tieWorklist.totalCount })
    after = tieWorklist.pageInfo.endCursor
  }
}

/** The list as it was read once: deciding takes an item out, and reads nothing again. */
export function useWorklist(decided: ReadonlySet<string>) {
  const { parameters } = useAddress()
  const filter = useMemo(() => itemFilterOf(parameters), [parameters])
  const reason = parameters.get('reason')
  const text = parameters.get('q') ?? ''
  const queries = useQueryClient()
  const queryKey = ['worklist', filter]
  const { data, error, refetch, isFetching } = useQuery<Read>({
    queryKey,
    // What was read before stays until all of it is read anew.
    queryFn: ({ signal }) => {
      const isFirst = queries.getQueryData(queryKey) === undefined
      return readAll(filter, signal, (read) => {
        if (isFirst && !signal.aborted) queries.setQueryData(queryKey, read)
      })
    },
    staleTime: Infinity,
  })
  const items = useMemo(
    () =>
      data?.items.filter(
        (item) =>
          !decided.has(item.id) &&
          (!reason || item.reason === reason) &&
          text.split(/\s+/).every((word) => textOf(item).includes(word)),
      ),
    [data, decided, reason, text],
  )
  const counts = useMemo(() => {
    const found = new Map<keyof typeof TIE_REASON_TITLES, number>()
    for (const item of data?.items ?? [])
      if (!decided.has(item.id)) found.set(item.reason, (found.get(item.reason) ?? 0) + 1)
    return found
  }, [data, decided])
  const isReading = isFetching && data !== undefined && data.items.length < data.total
  return { items, counts, total: (data?.total ?? 0) - decided.size, isReading, error, refetch, reason, text }
}
