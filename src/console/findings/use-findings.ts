import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ConsoleFindingsDocument, type ConsoleFindingsQuery } from '../documents.js'
import { useAddress } from '../frame/address.js'
import { ask } from '../frame/ask.js'
import { fenOf } from '../frame/yuan.js'

export type Finding = ConsoleFindingsQuery['findings']['nodes'][number]
const GRAVEST_FIRST = ['HIGH', 'MEDIUM', 'LOW']
const FINDINGS_MAX = 20_000
const queryKey = ['findings']

/** All findings: those that were listed keep their places, whatever became of them, and new ones stand before them. */
async function readAll(signal: AbortSignal, listed: readonly Finding[]) {
  const found: Finding[] = []
  for (let after: string | null = null; ;) {
    const { findings }: ConsoleFindingsQuery = await ask(
      ConsoleFindingsDocument,
      { filter: null, after },
      { signal },
    )
    found.push(...findings.nodes)
    if (!findings.pageInfo.hasNextPage || found.length >= FINDINGS_MAX) break
    after = findings.pageInfo.endCursor
  }
  const isCloser = (one: Finding, other: Finding) =>
    Number(one.state === 'CLOSED') - Number(other.state === 'CLOSED')
  const isLighter = (one: Finding, other: Finding) =>
    GRAVEST_FIRST.indexOf(one.severity) - GRAVEST_FIRST.indexOf(other.severity)
  const isLess = (one: Finding, other: Finding) =>
    fenOf(one.amount ?? '0') < fenOf(other.amount ?? '0') ? 1 : -1
  const places = new Map(listed.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: Finding) => places.get(id) ?? -1
  return found.sort(
    (one, other) =>
      placeOf(one) - placeOf(other) || isCloser(one, other) || isLighter(one, other) || isLess(one, other),
  )
}

const textOf = ({ rule, auditRule, explanation, project, area }: Finding) =>
  [rule, auditRule?.title, explanation, project?.name, area?.name].join(' ')

/** The findings that the viewer may see, the gravest first, those that are closed last; narrowed by the address. */
export function useFindings() {
  const { parameters } = useAddress()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => readAll(signal, queries.getQueryData<Finding[]>(queryKey) ?? []),
    // Whoever comes back to the page finds the list in its order.
    gcTime: 0,
  })
  const chosen = {
    severity: parameters.get('severity'),
    state: parameters.get('state'),
    department: parameters.get('department'),
    text: parameters.get('q') ?? '',
  }
  const { severity, state, department, text } = chosen
  const findings = useMemo(
    () =>
      data?.filter(
        (each) =>
          (!severity || each.severity === severity) &&
          (!state || each.state === state) &&
          (!department || each.department === department) &&
          text.split(/\s+/).every((word) => textOf(each).includes(word)),
      ),
    [data, severity, state, department, text],
  )
  return { findings, error, refetch, chosen }
}
