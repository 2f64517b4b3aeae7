import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql'
import { problemsOf } from '../../guards/refuse-breaches.js'
import { workAs, type Caller } from '../../database/caller.js'
import { declareRecordInput } from '../../graph/record-input.js'
import { allConcepts, type ConceptWords } from '../../graph/words.js'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import type { RecordInput } from './read-record-input.js'
import { recordOne } from './record-one.js'
import { InvalidField, ReferenceNotFound } from './record-problems.js'
import { describe } from '../../values/title.js'

/** The concepts of which single records are written, each by a mutation of its own. */
export const recordedConcepts = (): ConceptWords[] =>
  allConcepts().filter(({ options }) => options.record !== undefined)

/** The doors by which departments write records: one a concept that says so, made from its words. */
export function declareRecords(): new () => object {
  const records = { Records: class {} }.Records
  Resolver()(records)
  for (const concept of recordedConcepts()) declareRecord(records, concept)
  return records
}

function declareRecord(records: new () => object, concept: ConceptWords) {
  const { target, title, options, table } = concept
  const name = options.record!
  const input = declareRecordInput(concept)
  const result = createUnionType({
    name: `${name[0]!.toUpperCase()}${name.slice(1)}Result`,
    description: describe(`${title.zh}：登记的结果`, `${title.en}: what came of recording it`),
    types: () =>
      [target, InvalidField, ReferenceNotFound, IdempotencyConflict, ...problemsOf(table!)] as never,
    resolveType: (value: object) =>
      ((value as { __typename?: string }).__typename ?? value.constructor) as never,
  })
  Object.defineProperty(records.prototype, name, {
    value: (given: RecordInput, caller: Caller) => workAs(caller, (work) => recordOne(work, concept, given)),
    configurable: true,
    writable: true,
  })
  Mutation(() => result, {
    description: describe(`登记或更正一条${title.zh}`, `${title.en}: record or correct one`),
  })(records.prototype, name, Object.getOwnPropertyDescriptor(records.prototype, name)!)
  Arg('input', () => input, { description: describe(title.zh, title.en) })(records.prototype, name, 0)
  Ctx()(records.prototype, name, 1)
}
