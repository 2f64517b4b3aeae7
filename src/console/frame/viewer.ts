import { createContext, useContext } from 'react'
import type { ConsoleViewerQuery } from '../documents.js'

export type Viewer = ConsoleViewerQuery['viewer']
export const ViewerContext = createContext<Viewer | null>(null)
export const useViewer = () => useContext(ViewerContext)!

/** What the screens ask about whoever is signed in. */
export const OPERATIONS = [
  'decideTies',
  'splitProject',
  'mergeProjects',
  'undoTieDecision',
  'answerFinding',
  'closeFinding',
  'reopenFinding',
  'allocateFund',
  'disburseAllocation',
  'recordPayment',
  'returnFunds',
  'drawArea',
  'takeStep',
  'recordStepDeadline',
  'recordRectification',
  'recordSupervision',
  'answerObjection',
  'transferObjection',
  'answerImport',
  'checkImport',
  'mendImport',
  'commitImport',
  'cancelImport',
  'makeApiKey',
  'revokeApiKey',
  'withdrawRecord',
] as const
export type Operation = (typeof OPERATIONS)[number]

/** Why an operation may not be done, or null where it may. */
export const whyNot = ({ may }: Viewer, operation: Operation): string | null => {
  const found = may.find((each) => each.operation === operation)
  return found?.allowed ? null : (found?.why ?? operation)
}
