import { problem, record, records } from '../../graph/problem.js'
import { TieDecision } from '../tie-decision.js'

export const AlreadyUndone = problem(
  'ALREADY_UNDONE',
  { zh: '已被撤销', en: 'It has already been undone' },
  { undoneBy: record(TieDecision, '撤销它的认定', 'The decision that undid it') },
  () => ({
    zh: '这项认定已被撤销，不能再次撤销。',
    en: 'This decision has already been undone, and cannot be undone again.',
  }),
)

export const UndoIsFinal = problem(
  'UNDO_IS_FINAL',
  { zh: '撤销不能再撤销', en: 'An undo cannot be undone' },
  {},
  () => ({
    zh: '撤销本身不能再撤销，请重新认定。',
    en: 'An undo cannot be undone. Decide again instead.',
  }),
)

export const LaterDecisionStands = problem(
  'LATER_DECISION_STANDS',
  { zh: '后来的认定以它为前提', en: 'Later decisions depend on it' },
  { decisions: records(TieDecision, '请先撤销这些', 'Undo these first') },
  () => ({
    zh: '后来的认定以它为前提，请先撤销那些认定。',
    en: 'Later decisions depend on this one. Undo those first.',
  }),
)
