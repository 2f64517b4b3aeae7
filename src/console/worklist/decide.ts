import { DEPARTMENT_TITLES } from '../../client/titles.js'
import { ask } from '../frame/ask.js'
import { t, titleOf } from '../frame/language.js'
import type { Viewer } from '../frame/viewer.js'
import {
  ConsoleDecideDocument,
  ConsoleMergeDocument,
  ConsoleSplitDocument,
  ConsoleUndoDocument,
  type ConsoleDecideMutation,
  type ConsoleSplitMutation,
  type ConsoleSplitMutationVariables,
  type ConsoleWorklistQuery,
} from '../documents.js'

export type Item = ConsoleWorklistQuery['tieWorklist']['nodes'][number]
export type SplitParts = ConsoleSplitMutationVariables['input']['parts']
export type Move = Extract<ConsoleDecideMutation['decideTies'], { moves: unknown }>['moves'][number]
type Problem = Extract<ConsoleSplitMutation['splitProject'], { standing: unknown }>

/** What the server said against it: in words, and of which items; with what stands where someone decided before. */
export interface Refusal {
  message: string
  items: readonly { index: number; message: string; standing?: Problem['standing'] }[]
}
export type Outcome = { ids: readonly string[] } | { refused: Refusal }
/** An area's code, or null for outside every area. */
export type Target = string | null

/** What a decision is about: a part of a project, a project, or an allocation without one; and the tie that was seen. */
const subjectOf = ({ projectPart, project, allocation, tie }: Item) => ({
  expectedTieId: tie.id,
  ...(projectPart
    ? { projectPartId: projectPart.id }
    : project
      ? { projectId: project.id }
      : { allocationId: allocation!.id }),
})

const inputOf = (items: readonly Item[], target: Target, reason: string) => ({
  decisions: items.map((item) =>
    target === null
      ? { ...subjectOf(item), kind: 'OUTSIDE' as const }
      : { ...subjectOf(item), kind: 'CONFIRM' as const, areaCode: target },
  ),
  reason,
})

const problemOf = (answer: object): Refusal['items'][number] => {
  const { message = '', standing } = answer as Partial<Problem>
  return { index: 0, message, ...(standing ? { standing } : {}) }
}
const refusalOf = (answer: object): Refusal => {
  const { message = '' } = answer as { message?: string }
  const { refused } = answer as { refused?: { index: number; problem: object }[] }
  const items = refused?.map(({ index, problem }) => ({ ...problemOf(problem), index })) ?? [
    problemOf(answer),
  ]
  return { message: items.length === 1 ? items[0]!.message : message, items }
}

/** What the decision would move; nothing is written. */
export async function tryOut(items: readonly Item[], target: Target, signal?: AbortSignal) {
  const input = { ...inputOf(items, target, '试算'), dryRun: true, idempotencyKey: 'console try' }
  const { decideTies } = await ask(ConsoleDecideDocument, { input }, signal ? { signal } : {})
  return 'moves' in decideTies ? { moves: decideTies.moves } : { refused: refusalOf(decideTies) }
}

/** Decides on all of the items or none. The idempotency key is the caller's: the same attempt sent again is done once. */
export async function decide(items: readonly Item[], target: Target, reason: string, idempotencyKey: string) {
  const input = { ...inputOf(items, target, reason), dryRun: false, idempotencyKey }
  const { decideTies } = await ask(ConsoleDecideDocument, { input })
  return 'decisions' in decideTies
    ? { ids: decideTies.decisions.map(({ decision }) => decision.id) }
    : { refused: refusalOf(decideTies) }
}

const read = (answer: object): Outcome =>
  'decision' in answer
    ? { ids: [(answer as { decision: { id: string } }).decision.id] }
    : { refused: refusalOf(answer) }

export async function split(item: Item, parts: SplitParts, reason: string, idempotencyKey: string) {
  const about = { projectId: item.project!.id, expectedTieId: item.tie.id, basis: 'MONEY' as const, parts }
  const { splitProject } = await ask(ConsoleSplitDocument, { input: { ...about, reason, idempotencyKey } })
  return read(splitProject)
}

interface Side {
  id: string
  tie: { id: string } | null
}
export async function merge(keep: Side, other: Side, reason: string, idempotencyKey: string) {
  const input = {
    projectId: keep.id,
    expectedTieId: keep.tie?.id ?? null,
    otherProjectId: other.id,
    expectedOtherTieId: other.tie?.id ?? null,
    reason,
    idempotencyKey,
  }
  return read((await ask(ConsoleMergeDocument, { input })).mergeProjects)
}

export async function undo(decisionId: string, reason: string): Promise<Outcome> {
  const input = { decisionId, reason, idempotencyKey: `console undo ${decisionId}` }
  return read((await ask(ConsoleUndoDocument, { input })).undoTieDecision)
}

/** A department decides on its own records only: of another's it is told whose they are. */
export function whyNotOnItem({ department }: Viewer, item: Item): string | null {
  if (department === null || department === item.department) return null
  const whose = titleOf(DEPARTMENT_TITLES, item.department)
  return t(
    `这是${whose}部门的记录，由其复核人或领导小组办公室认定。`,
    `This is a record of another department: ${whose}. Its reviewer decides, or the leading group’s office.`,
  )
}
