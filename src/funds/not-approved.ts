import { Field, Int, ObjectType } from 'type-graphql'
import { Problem } from '../values/problem.js'
import { DateScalar } from '../values/scalars.js'

@ObjectType({
  implements: Problem,
  description:
    '未批先付：实施方案未经省级审查，或项目未获批复 Money before approval: the plan is not reviewed by the province, or the project not approved',
})
export class NotApproved extends Problem {
  override code = 'NOT_APPROVED'
  @Field(() => String, { description: '等待审批的项目区或项目 The area or project that awaits approval' })
  subject: string
  @Field(() => DateScalar, { description: '拨付日期 Day of the disbursement' })
  disbursedOn: string
  @Field(() => DateScalar, {
    nullable: true,
    description: '审批日期；尚无审批时为空 Day of the approval; null while there is none',
  })
  approvedOn: string | null
  @Field(() => Int, { description: '涉及拨付笔数 How many disbursements' })
  disbursements: number
  constructor(
    subject: string,
    disbursedOn: string,
    approvedOn: string | null,
    what: 'PLAN' | 'PROJECT',
    disbursements = 1,
  ) {
    super()
    Object.assign(this, { subject, disbursedOn, approvedOn, disbursements })
    const missing = what === 'PLAN' ? `项目区“${subject}”的实施方案省级审查` : `项目“${subject}”的批复`
    this.message = `${missing}${approvedOn ? `于 ${approvedOn} 通过` : '尚未通过'}，不能在 ${disbursedOn} 拨付。请先登记审批，或更正拨付日期。${approvedOn ? `Approved on ${approvedOn}` : 'Not approved yet'}: money cannot go out on ${disbursedOn}.`
  }
}
