import { brokenConstraints } from '../../database/broken-constraints.js'
import { notPermitted, neededToWrite, refusePart, refuseWrite } from '../../database/rights/forbidden.js'
import { Known } from '../../database/find-ids.js'
import type { Incoming } from '../../database/record-rows.js'
import type { Recorded } from '../../database/write-rows.js'
import { advisoryLock, type Work } from '../../database/work.js'
import { requestOnce } from '../../database/idempotency.js'
import { Handle } from '../../graph/node.js'
import type { ConceptWords } from '../../graph/words.js'
import { Problem, Refusal } from '../../values/problem.js'
import { checkIdempotencyKey, tellingNulls } from '../../values/request-hash.js'
import { readRecordInput, type RecordInput } from './read-record-input.js'
import { fieldProblem, InvalidField } from './record-problems.js'
import { targetOf } from './target.js'

/**
 * Writes one record of a concept, by the same operation as an import. Known by its natural key, it is new, or brought up to
 * date; what it was is kept. The same request again gives the same record; a refusal takes all back, and frees the key.
 * Locks: a word for the request, then a word for the record's natural key.
 */
export async function recordOne(
  work: Work,
  concept: ConceptWords,
  input: RecordInput,
): Promise<Handle | Problem> {
  const operation = concept.options.record!
  const table = concept.table!
  const { idempotencyKey, ...said } = input
  checkIdempotencyKey(idempotencyKey)
  const refused =
    refuseWrite(work.principal, table, operation) ??
    refusePart(work.principal, table, columnsOf(concept, said), operation)
  if (refused) return refused
  const written = await work.withOwnerRole(async () => {
    // Of two that come at once the second waits, and is given the answer of the first.
    await advisoryLock(work, `${operation} ${idempotencyKey}`)
    return requestOnce(work, operation, { idempotencyKey, ...tellingNulls(said) }, () =>
      work.withCallerRole(() => write(work, concept, input)),
    )
  })
  if (written instanceof Problem) throw new Refusal(written)
  return new Handle(concept.target, written.id)
}

/** The columns that an input fills, without those by which the record is known. */
const columnsOf = ({ columns, references, options: { key = [] } }: ConceptWords, said: object): string[] =>
  Object.entries(said)
    .filter(([property, value]) => value !== undefined && !key.includes(property))
    .map(([property]) => (columns.get(property) ?? references.get(property))!.column)

async function write(
  work: Work,
  concept: ConceptWords,
  input: RecordInput,
): Promise<{ id: string } | Problem> {
  const record = await readRecordInput(work, concept, input)
  if (record instanceof Problem) return record
  // Two who write the same record at once: the second sees what the first wrote, so that it is kept.
  const { key = [] } = concept.options
  const known = key.map((property) => {
    const value = record[property]
    return value instanceof Known ? value.id : (value ?? null)
  })
  await advisoryLock(work, `${concept.name} ${JSON.stringify(known)}`)
  const [recorded] = await targetOf(concept.name).write(work, [record])
  return recorded!.outcome === 'REJECTED' ? refusal(work, concept, record, recorded!) : { id: recorded!.id }
}

async function refusal(
  work: Work,
  concept: ConceptWords,
  record: Incoming,
  { code, problems }: Extract<Recorded, { outcome: 'REJECTED' }>,
): Promise<Problem> {
  if (code === '42501')
    return notPermitted(work.principal, concept.options.record!, neededToWrite(concept.table!))
  const broken =
    code === '23502' || code === '23514'
      ? await work.withOwnerRole(() => brokenConstraints(work, concept, record))
      : []
  return new InvalidField({
    fieldProblems:
      broken.length > 0
        ? broken.map(({ properties, problem }) => fieldProblem(properties.slice(0, 1), problem))
        : problems.map(({ property, problem }) => fieldProblem(property === '' ? [] : [property], problem)),
  })
}
