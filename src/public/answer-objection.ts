import { sql } from 'kysely'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { requestOnce } from '../database/idempotency.js'
import { notPermitted } from '../database/rights/forbidden.js'
import type { Work } from '../database/work.js'
import { getKey, Handle } from '../graph/node.js'
import type { Department } from '../database/department.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { InputError, Problem, Refusal } from '../values/problem.js'
import { Objection } from './objection.js'
import { ObjectionAnswer, ObjectionVerdict } from './objection-answer.js'
import { fitText, NoSuchObjection, TextUnfit } from './objection-problems.js'
import { starNumbers } from './submit-objection.js'
import { TODAY } from '../policy/parameters-in-force.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { IdempotentInput } from '../database/idempotent-input.js'

@InputType({ description: describe('主管部门答复异议', 'The department in charge answers an objection') })
export class AnswerObjectionInput extends IdempotentInput {
  @Field(() => ID, { description: describe('异议', 'The objection') })
  objectionId: string
  @Field(() => ObjectionVerdict, { description: describe('结论', 'Verdict') })
  verdict: ObjectionVerdict
  @Field(() => String, {
    description: describe(
      '答复，2 至 4000 字，向公众公开，请勿写入个人信息',
      'The answer, for all to read: name no private person',
    ),
  })
  words: string
}

@ObjectType({ description: describe('已答复', 'The objection with its answer') })
export class ObjectionAnswered {
  @Field(() => Objection, { description: describe('异议', 'The objection') })
  objection: Handle
  @Field(() => ObjectionAnswer, { description: describe('此次答复', 'The answer') })
  answer: Handle
  constructor(objection: string, answer: string) {
    this.objection = new Handle(Objection, objection)
    this.answer = new Handle(ObjectionAnswer, answer)
  }
}

const WORDS = { least: 2, most: 4000 }

/** Answers an objection for all to read, the first time or once more. Locks: the objection. */
export async function answerObjection(
  work: Work,
  input: AnswerObjectionInput,
): Promise<ObjectionAnswered | Problem> {
  const words = fitText('words', input.words, WORDS)
  if (words instanceof Problem) return words
  const objection = await lockObjection(work, input.objectionId)
  if (!objection) return new NoSuchObjection({ objectionId: input.objectionId })
  const answered = await requestOnce(work, 'answerObjection', input, async () => {
    const { role, department } = work.principal
    if ((role === 'CLERK' || role === 'REVIEWER') && department !== objection.department)
      return notPermitted(work.principal, 'answerObjection', {
        roles: ['CLERK', 'REVIEWER', 'LEADING_GROUP'],
        departments: [objection.department],
      })
    const [answer] = await work.rows<{ id: string }>(sql`/* answer-objection */
      insert into objection_answer (objection_id, verdict, words, department, answered_on)
      values (${objection.id}::uuid, ${input.verdict}, ${starNumbers(words)}, ${objection.department}, ${TODAY}) returning id::text`)
    return { objection: objection.id, answer: answer!.id }
  })
  return answered instanceof Problem ? answered : new ObjectionAnswered(answered.objection, answered.answer)
}

export const answerObjectionMutation = mutation('answerObjection', {
  title: t(
    '答复异议，随即公开；可再次答复',
    'Answer an objection, for all to read; it may be answered again',
  ),
  input: argument(AnswerObjectionInput, '答复', 'The answer'),
  gives: ObjectionAnswered,
  refuses: [NoSuchObjection, TextUnfit, IdempotencyConflict],
  result: t('答复异议的结果', 'The answer, or why not'),
  who: { roles: ['CLERK', 'REVIEWER', 'LEADING_GROUP'] },
  run: answerObjection,
})

/** An objection as it stands, held until the transaction ends; read in the owner’s role, so that others’ are refused and not unseen. */
export async function lockObjection(
  work: Work,
  objectionId: string,
): Promise<{ id: string; department: Department } | null> {
  const id = keyOf(objectionId)
  const [row] = await work.withOwnerRole(() =>
    work.rows<{ id: string; department: Department }>(
      sql`/* lock-objection */ select id::text, department from objection where id = ${id}::uuid for update`,
    ),
  )
  return row ?? null
}

const keyOf = (objectionId: string): string => {
  try {
    return getKey(objectionId, Objection.name)
  } catch (error) {
    throw error instanceof InputError ? new Refusal(new NoSuchObjection({ objectionId })) : error
  }
}
