import { Field, ObjectType } from 'type-graphql'
import { Problem } from '../values/problem.js'
import { DateScalar } from '../values/scalars.js'

@ObjectType({
  implements: Problem,
  description: '成员区划不在名录，或没有给出成员 Members that are no divisions, or none at all',
})
export class UnknownMembers extends Problem {
  override code = 'UNKNOWN_MEMBERS'
  @Field(() => [String], {
    description:
      '不在名录的代码；没有给出成员时为空列表 Codes that no division bears; none where no members were given',
  })
  divisionCodes: string[]
  constructor(divisionCodes: string[]) {
    super()
    this.divisionCodes = divisionCodes
    this.message =
      divisionCodes.length === 0
        ? '没有成员区划。项目区应为一个乡镇，或相毗邻的若干行政村。An area has members: one township, or adjacent villages.'
        : `成员区划 ${divisionCodes.join('、').slice(0, 500)} 不在区划名录。请先导入区划，或更正代码。No divisions bear these codes.`
  }
}

@ObjectType({ implements: Problem, description: '边界图形有误 The boundary is no sound polygon' })
export class BadBoundary extends Problem {
  override code = 'BAD_BOUNDARY'
  @Field(() => String, { description: '错在何处 What is wrong with it, and where' })
  reason: string
  constructor(reason: string) {
    super()
    this.reason = reason
    this.message = `边界应为不自相交的 Polygon 或 MultiPolygon：${reason}。请更正图形。The boundary must be a polygon that does not cross itself: correct it.`
  }
}

@ObjectType({ implements: Problem, description: '生效日期倒置 The day is out of order' })
export class EffectiveOutOfOrder extends Problem {
  override code = 'EFFECTIVE_OUT_OF_ORDER'
  @Field(() => DateScalar, { description: '所给日期 The day that was given' })
  effectiveOn: string
  @Field(() => DateScalar, {
    nullable: true,
    description: '不得早于：上次变动之日 Not before the day of the last change; null where there was none',
  })
  notBefore: string | null
  @Field(() => DateScalar, { description: '不得晚于今天 Not after today' })
  notAfter: string
  constructor(effectiveOn: string, notBefore: string | null, notAfter: string) {
    super()
    Object.assign(this, { effectiveOn, notBefore, notAfter })
    this.message = `生效日期 ${effectiveOn} 应在${notBefore ? `上次变动（${notBefore}）之后、` : ''}今天（${notAfter}）之前或当天。请更正日期。The day must lie between the last change and today.`
  }
}
