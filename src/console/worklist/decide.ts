import { ask } from '../frame/ask.js'
import {
  ConsoleConfirmDocument,
  ConsoleMergeDocument,
  ConsoleOutsideDocument,
  ConsoleSplitDocument,
  ConsoleUndoDocument,
  type ConsoleSplitMutationVariables,
  type ConsoleWorklistQuery,
} from '../documents.js'

export type Item = ConsoleWorklistQuery['tieWorklist']['nodes'][number]
export type SplitParts = ConsoleSplitMutationVariables['input']['parts']

export type Decision =
  | { kind: 'CONFIRM'; areaCode: string }
  | { kind: 'OUTSIDE' }
  | { kind: 'SPLIT'; parts: SplitParts }
  | { kind: 'MERGE'; keepId: string; otherId: string }

type Answer = { decision: { id: string } } | { code: string; message: string } | object

/** What a decision is about: a part of a project, a project, or an allocation without one. */
const subjectOf = ({ projectPart, project, allocation }: Item) =>
  projectPart
    ? { projectPartId: projectPart.id }
    : project
      ? { projectId: project.id }
      : { allocationId: allocation!.id }

/** The decision’s id, or what the server said against it. */
const read = (answer: Answer): { id: string } | { refused: string } =>
  'decision' in answer
    ? { id: answer.decision.id }
    : { refused: 'message' in answer ? answer.message : JSON.stringify(answer) }

/** Makes one decision. The idempotency key is the caller's, so that the same attempt sent again is done once. */
export async function decide(item: Item, decision: Decision, reason: string, idempotencyKey: string) {
  const rest = { reason, idempotencyKey }
  switch (decision.kind) {
    case 'CONFIRM': {
      const input = { ...subjectOf(item), areaCode: decision.areaCode, ...rest }
      return read((await ask(ConsoleConfirmDocument, { input })).confirmTie)
    }
    case 'OUTSIDE':
      return read((await ask(ConsoleOutsideDocument, { input: { ...subjectOf(item), ...rest } })).markOutside)
    case 'SPLIT': {
      const input = { projectId: item.project!.id, basis: 'MONEY' as const, parts: decision.parts, ...rest }
      return read((await ask(ConsoleSplitDocument, { input })).splitProject)
    }
    case 'MERGE': {
      const input = { projectId: decision.keepId, otherProjectId: decision.otherId, ...rest }
      return read((await ask(ConsoleMergeDocument, { input })).mergeProjects)
    }
  }
}

export const undo = async (decisionId: string, reason: string) =>
  read(
    (
      await ask(ConsoleUndoDocument, {
        input: { decisionId, reason, idempotencyKey: `console undo ${decisionId}` },
      })
    ).undoTieDecision,
  )
