import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { mutation, type Mutation, type OperationRights } from '../../database/mutation.js'
import { neededToWrite } from '../../database/rights/forbidden.js'
import { rightsOf } from '../../database/rights/rights.js'
import { declareRecordInput } from '../../graph/record-input.js'
import { allConcepts, type ConceptWords } from '../../graph/words.js'
import { problemsOf } from '../../guards/refuse-breaches.js'
import { t } from '../../values/title.js'
import type { RecordInput } from './read-record-input.js'
import { recordOne } from './record-one.js'
import { InvalidField, ReferenceNotFound } from './record-problems.js'

/** The concepts of which single records are written, each by a mutation of its own. */
export const recordedConcepts = (): ConceptWords[] =>
  allConcepts().filter(({ options }) => options.record !== undefined)

/** The mutations by which departments write records: one a concept that says so, made from its words. */
export const recordMutations = (): Mutation[] => recordedConcepts().map(recordMutation)

function recordMutation(concept: ConceptWords): Mutation {
  const { target, title, options, table } = concept
  const { zh, en } = title
  return mutation<RecordInput>(options.record!, {
    title: t(`登记或更正一条${zh}`, `${en}: record or correct one`),
    input: { name: 'input', type: declareRecordInput(concept), title },
    gives: target,
    refuses: [InvalidField, ReferenceNotFound, IdempotencyConflict, ...problemsOf(table!)],
    result: t(`${zh}：登记的结果`, `${en}: what came of recording it`),
    who: writersOf(table!),
    run: (work, input) => recordOne(work, concept, input),
  })
}

/** A record is written by whoever may write some row of its table. */
function writersOf(table: string): OperationRights {
  const { roles, departments = [] } = neededToWrite(table)
  const isFixed = rightsOf(table).own.length === departments.length && departments.length > 0
  return { roles, ...(isFixed ? { departments } : {}) }
}
