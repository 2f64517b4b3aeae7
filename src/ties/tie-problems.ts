import { Field, ID, ObjectType } from 'type-graphql'
import { Problem } from '../values/problem.js'

@ObjectType({ implements: Problem, description: '没有这个项目、分部或分配 No such project, part or allocation' })
export class UnknownSubject extends Problem {
  override code = 'UNKNOWN_SUBJECT'
  @Field(() => ID, { nullable: true, description: '所给标识 The id that was given' })
  id: string | null
  constructor(id: string | null) {
    super()
    this.id = id
    this.message = id === null ? '请给出且只给出项目、项目分部、分配三者之一的标识。Give just one of projectId, projectPartId and allocationId.' : `没有标识为“${id}”的对象。Nothing bears the id ${id}.`
  }
}

@ObjectType({ implements: Problem, description: '没有这个项目区，或已停用 No such area, or it is out of force' })
export class UnknownArea extends Problem {
  override code = 'UNKNOWN_AREA'
  @Field(() => String, { description: '所给代码 The code that was given' })
  areaCode: string
  constructor(areaCode: string) {
    super()
    this.areaCode = areaCode
    this.message = `没有代码为“${areaCode}”的项目区，或已停用。请核对代码。No area in force bears this code.`
  }
}

@ObjectType({ implements: Problem, description: '缺少理由 A reason is missing' })
export class ReasonMissing extends Problem {
  override code = 'REASON_MISSING'
  constructor() {
    super()
    this.message = '请写明理由。A decision needs a reason.'
  }
}

@ObjectType({ implements: Problem, description: '现无归属可否定 There is no tie to reject' })
export class NothingToReject extends Problem {
  override code = 'NOTHING_TO_REJECT'
  constructor() {
    super()
    this.message = '它现在没有归属（待定），无可否定。It is unresolved: there is nothing to reject.'
  }
}

@ObjectType({ implements: Problem, description: '份额之和不为 1 The shares do not make the whole' })
export class SharesDoNotMakeWhole extends Problem {
  override code = 'SHARES_DO_NOT_MAKE_WHOLE'
  @Field(() => String, { description: '份额之和 What they make' })
  sum: string
  constructor(sum: string) {
    super()
    this.sum = sum
    this.message = `各分部份额之和应为 1，实为 ${sum}；份额应为至多八位小数的正数。The shares make ${sum}, not 1.`
  }
}

@ObjectType({ implements: Problem, description: '不能这样拆分或合并 It cannot be split or merged so' })
export class CannotReshape extends Problem {
  override code = 'CANNOT_RESHAPE'
  constructor(message: string) {
    super()
    this.message = message
  }
}

@ObjectType({ implements: Problem, description: '不能撤销 It cannot be undone' })
export class CannotUndo extends Problem {
  override code = 'CANNOT_UNDO'
  constructor(message: string) {
    super()
    this.message = message
  }
}

@ObjectType({ implements: Problem, description: '同一幂等键用于不同的请求 One idempotency key, two requests' })
export class IdempotencyConflict extends Problem {
  override code = 'IDEMPOTENCY_CONFLICT'
  @Field(() => String, { description: '幂等键 The key' })
  idempotencyKey: string
  constructor(idempotencyKey: string) {
    super()
    this.idempotencyKey = idempotencyKey
    this.message = '这个幂等键已用于另一内容的请求，请换一个。This idempotency key was used for another request.'
  }
}
