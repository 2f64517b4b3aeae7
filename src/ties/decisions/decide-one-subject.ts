import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import type { OperationRights } from '../../database/mutation.js'
import { t } from '../../values/title.js'
import { TieDecided } from './tie-decided.js'
import {
  AlreadyMerged,
  AlreadySplit,
  AreaNotInForce,
  NothingToReject,
  PartGivenUp,
  ReasonMissing,
  TieConflict,
  UnknownArea,
  UnknownSubject,
} from './tie-problems.js'

/** Reviewers and the leading group decide on ties. */
export const DECIDERS: OperationRights = { roles: ['REVIEWER', 'LEADING_GROUP'] }

/** What the three decisions on one subject have in common. */
export const DECIDE_ONE_SUBJECT = {
  gives: TieDecided,
  refuses: [
    UnknownSubject,
    UnknownArea,
    AreaNotInForce,
    ReasonMissing,
    NothingToReject,
    AlreadyMerged,
    AlreadySplit,
    PartGivenUp,
    TieConflict,
    IdempotencyConflict,
  ],
  result: { name: 'TieDecisionResult', ...t('认定的结果', 'What came of a decision') },
  who: DECIDERS,
}
