import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../graph/enumeration.js'
import { Department } from '../projects/department.js'
import { Problem } from '../values/problem.js'
import { DateTimeScalar } from '../values/scalars.js'

export const ObjectionLimit = enumeration('ObjectionLimit', '何种限额已满 Which limit has been reached', {
  SENDER: '同一来处 Those that come from one place',
  COUNTY: '全县 Those of the whole county',
})
export type ObjectionLimit = keyof typeof ObjectionLimit

@ObjectType({ implements: Problem, description: '异议过多，稍后再提 Too many objections for now' })
export class TooManyObjections extends Problem {
  override code = 'TOO_MANY_OBJECTIONS'
  @Field(() => ObjectionLimit, { description: '何种限额 Which limit' })
  limit: ObjectionLimit
  @Field(() => DateTimeScalar, { description: '何时可再提 When to try again' })
  tryAgainAt: string
  constructor(limit: ObjectionLimit, tryAgainAt: string) {
    super()
    Object.assign(this, { limit, tryAgainAt })
    this.message = `${limit === 'SENDER' ? '您近来提出的异议' : '全县近来收到的异议'}已达上限，请于 ${tryAgainAt} 之后再提，或到主管部门当面提出。Too many for now: try again later, or go to the department.`
  }
}

@ObjectType({ implements: Problem, description: '没有这个已公开的对象 Nothing published bears this id' })
export class NoSuchSubject extends Problem {
  override code = 'NO_SUCH_SUBJECT'
  @Field(() => ID, { description: '所给标识 The id that was given' })
  subjectId: string
  constructor(subjectId: string) {
    super()
    this.subjectId = subjectId.slice(0, 80)
    this.message =
      '没有这个已公开的项目区、项目、资金或公示，不能对其提出异议。Nothing published bears this id: an area, a project, a fund or a notice is expected.'
  }
}

@ObjectType({ implements: Problem, description: '文字不合要求 The text cannot be taken' })
export class TextUnfit extends Problem {
  override code = 'TEXT_UNFIT'
  @Field(() => String, { description: '哪个字段 Which field' })
  field: string
  @Field(() => Int, { description: '至少字数 Characters at least' })
  least: number
  @Field(() => Int, { description: '至多字数 Characters at most' })
  most: number
  @Field(() => Int, { description: '所给字数 Characters that were given' })
  given: number
  constructor(field: string, { least, most }: TextBounds, given: number) {
    super()
    Object.assign(this, { field, least, most, given })
    this.message = `${field} 应为 ${least} 至 ${most} 字，实为 ${given} 字；不得含无法存储的字符。It must have ${least} to ${most} characters.`
  }
}

@ObjectType({ implements: Problem, description: '没有这个异议 No such objection' })
export class NoSuchObjection extends Problem {
  override code = 'NO_SUCH_OBJECTION'
  @Field(() => ID, { description: '所给标识 The id that was given' })
  objectionId: string
  constructor(objectionId: string) {
    super()
    this.objectionId = objectionId.slice(0, 80)
    this.message = '没有这个异议，请核对标识。No such objection.'
  }
}

@ObjectType({ implements: Problem, description: '本就由该部门主管 That department is in charge already' })
export class AlreadyInCharge extends Problem {
  override code = 'ALREADY_IN_CHARGE'
  @Field(() => Department, { description: '主管部门 The department' })
  department: Department
  constructor(department: Department) {
    super()
    this.department = department
    this.message = '本就由该部门主管，无须转办。That department is in charge already.'
  }
}

export interface TextBounds {
  least: number
  most: number
}

/** A text as it is kept, without spaces about it, or why it cannot be: by characters as people count them. */
export function fitText(field: string, text: string, bounds: TextBounds): string | TextUnfit {
  const plain = text.replace(/\r\n?/g, '\n').trim()
  const given = [...plain].length
  // Control characters other than a new line and a tab say nothing to a reader, and NUL cannot be kept.
  const isSound = plain.isWellFormed() && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(plain)
  return isSound && given >= bounds.least && given <= bounds.most
    ? plain
    : new TextUnfit(field, bounds, given)
}
