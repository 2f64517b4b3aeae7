import { Field, ObjectType } from 'type-graphql'
import { Problem } from '../../values/problem.js'
import { RecordProblem } from '../import-answer.js'

@ObjectType({ implements: Problem, description: '记录有误 What is wrong with a record, field by field' })
export class InvalidField extends Problem {
  override code = 'INVALID_FIELD'
  @Field(() => [RecordProblem], { description: '有误的字段，每项一处 The fields, one an item' })
  problems: RecordProblem[]
  constructor(problems: readonly RecordProblem[]) {
    super()
    this.problems = [...problems]
    this.message = `记录有误：${problems.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}：${message}` : message)).join('；')}`
  }
}

@ObjectType({ implements: Problem, description: '所指的记录不存在 What a record refers to is not there' })
export class ReferenceNotFound extends Problem {
  override code = 'REFERENCE_NOT_FOUND'
  @Field(() => [String], { description: '所在字段 The field' })
  path: string[]
  @Field(() => String, { description: '所给的标识或自然键 The id or the natural key that was given' })
  given: string
  constructor(property: string, title: string, given: string) {
    super()
    this.path = [property]
    this.given = given
    this.message = `没有${title.split(/[ ，（]/)[0]}“${given.slice(0, 120)}”（${property}）。请先登记它，或更正此处。No such record, or none that is yours to see: enter it first, or correct this.`
  }
}

export const fieldProblem = (path: readonly string[], message: string): RecordProblem =>
  Object.assign(new RecordProblem(), { path: [...path], message })
