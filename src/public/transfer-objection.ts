import { sql } from 'kysely'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { requestOnce } from '../database/idempotency.js'
import type { Work } from '../database/work.js'
import { Handle } from '../graph/node.js'
import { Department } from '../database/department.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { Problem } from '../values/problem.js'
import { lockObjection } from './answer-objection.js'
import { Objection } from './objection.js'
import { AlreadyInCharge, fitText, NoSuchObjection, TextUnfit } from './objection-problems.js'
import { ObjectionTransfer } from './objection-transfer.js'
import { TODAY } from '../policy/parameters-in-force.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { IdempotentInput } from '../database/idempotent-input.js'

@InputType({
  description: describe('领导小组把异议转由另一部门主管', 'The leading group hands an objection on'),
})
export class TransferObjectionInput extends IdempotentInput {
  @Field(() => ID, { description: describe('异议', 'The objection') })
  objectionId: string
  @Field(() => Department, {
    description: describe('转由哪个部门', 'The department that is to be in charge'),
  })
  department: Department
  @Field(() => String, { description: describe('理由，2 至 1000 字', 'Why') })
  reason: string
}

@ObjectType({ description: describe('已转办', 'The objection under its new department') })
export class ObjectionHandedOn {
  @Field(() => Objection, { description: describe('异议', 'The objection') })
  objection: Handle
  @Field(() => ObjectionTransfer, { description: describe('此次转办', 'The handing on') })
  transfer: Handle
  constructor(objection: string, transfer: string) {
    this.objection = new Handle(Objection, objection)
    this.transfer = new Handle(ObjectionTransfer, transfer)
  }
}

const REASON = { least: 2, most: 1000 }

/** Puts another department in charge; its day stays. Locks: the objection. */
export async function transferObjection(
  work: Work,
  input: TransferObjectionInput,
): Promise<ObjectionHandedOn | Problem> {
  const reason = fitText('reason', input.reason, REASON)
  if (reason instanceof Problem) return reason
  const objection = await lockObjection(work, input.objectionId)
  if (!objection) return new NoSuchObjection({ objectionId: input.objectionId })
  const handed = await requestOnce(work, 'transferObjection', input, async () => {
    if (objection.department === input.department)
      return new AlreadyInCharge({ department: input.department })
    const [transfer] = await work.rows<{ id: string }>(sql`/* transfer-objection */
      insert into objection_transfer (objection_id, former_department, department, reason, transferred_on)
      values (${objection.id}::uuid, ${objection.department}, ${input.department}, ${reason}, ${TODAY}) returning id::text`)
    return { objection: objection.id, transfer: transfer!.id }
  })
  return handed instanceof Problem ? handed : new ObjectionHandedOn(handed.objection, handed.transfer)
}

export const transferObjectionMutation = mutation('transferObjection', {
  title: t('领导小组把异议转由另一部门主管', 'The leading group hands an objection on to another department'),
  input: argument(TransferObjectionInput, '转办', 'The handing on'),
  gives: ObjectionHandedOn,
  refuses: [NoSuchObjection, AlreadyInCharge, TextUnfit, IdempotencyConflict],
  result: t('转办的结果', 'What came of handing it on'),
  who: { roles: ['LEADING_GROUP'] },
  run: transferObjection,
})
