import { Field, ID, ObjectType } from 'type-graphql'
import { Handle } from '../../graph/node.js'
import { Project } from '../../projects/project.js'
import { ProjectPart } from '../../projects/project-part.js'
import { DateScalar } from '../../values/scalars.js'
import { Problem } from '../../values/problem.js'

@ObjectType({
  implements: Problem,
  description: '没有这个对象 No such project, part, allocation or decision',
})
export class UnknownSubject extends Problem {
  override code = 'UNKNOWN_SUBJECT'
  @Field(() => ID, {
    nullable: true,
    description: '所给标识；未给出或给出多个时为空 The id that was given; null where none or several were',
  })
  id: string | null
  constructor(id: string | null) {
    super()
    this.id = id
    this.message =
      id === null
        ? '请给出且只给出项目、项目分部、分配三者之一的标识。Give just one of projectId, projectPartId and allocationId.'
        : `没有标识为“${id.slice(0, 80)}”的对象。Nothing of this kind bears the id.`
  }
}

@ObjectType({ implements: Problem, description: '没有这个项目区 No such area' })
export class UnknownArea extends Problem {
  override code = 'UNKNOWN_AREA'
  @Field(() => String, { description: '所给代码 The code that was given' })
  areaCode: string
  constructor(areaCode: string) {
    super()
    this.areaCode = areaCode
    this.message = `没有代码为“${areaCode.slice(0, 80)}”的项目区。请核对代码。No area bears this code.`
  }
}

@ObjectType({ implements: Problem, description: '项目区未启用或已停用 The area is not in force' })
export class AreaNotInForce extends Problem {
  override code = 'AREA_NOT_IN_FORCE'
  @Field(() => String, { description: '项目区代码 The area’s code' })
  areaCode: string
  @Field(() => DateScalar, { nullable: true, description: '启用日期 In force from' })
  validFrom: string | null
  @Field(() => DateScalar, { nullable: true, description: '停用日期 Out of force from' })
  validTo: string | null
  constructor(areaCode: string, validFrom: string | null, validTo: string | null) {
    super()
    Object.assign(this, { areaCode, validFrom, validTo })
    const time = `${validFrom ? `自 ${validFrom} 启用` : ''}${validFrom && validTo ? '，' : ''}${validTo ? `自 ${validTo} 停用` : ''}`
    this.message = `项目区 ${areaCode} 今天和记录日期均不在有效期内（${time}）。请改用有效的项目区。The area is in force neither today nor at the record’s date.`
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
  constructor(isByParts = false) {
    super()
    this.message = isByParts
      ? '它按分部归属，请否定某一分部的归属。It stands by its parts: reject the tie of one of those.'
      : '它现在没有归属（待定），无可否定。It is unresolved: there is nothing to reject.'
  }
}

@ObjectType({ implements: Problem, description: '已并入另一项目 It was merged into another project' })
export class AlreadyMerged extends Problem {
  override code = 'ALREADY_MERGED'
  @Field(() => Project, { description: '所并入的项目 The project that it was merged into' })
  into: Handle
  constructor(into: string) {
    super()
    this.into = new Handle(Project, into)
    this.message =
      '该项目已并入另一项目，请对那一个认定，或先撤销合并。It was merged into another project: decide on that one, or undo the merge.'
  }
}

@ObjectType({ implements: Problem, description: '已经拆分 It is split already' })
export class AlreadySplit extends Problem {
  override code = 'ALREADY_SPLIT'
  @Field(() => [ProjectPart], { description: '现有分部 Its parts' })
  parts: Handle[]
  constructor(parts: readonly string[]) {
    super()
    this.parts = parts.map((id) => new Handle(ProjectPart, id))
    this.message =
      '该项目已经拆分，请对其分部认定，或先撤销拆分。The project is split: decide on its parts, or undo the split.'
  }
}

@ObjectType({ implements: Problem, description: '分部已失效 The part was given up' })
export class PartGivenUp extends Problem {
  override code = 'PART_GIVEN_UP'
  @Field(() => ProjectPart, { description: '分部 The part' })
  part: Handle
  constructor(part: string) {
    super()
    this.part = new Handle(ProjectPart, part)
    this.message = '该分部已随拆分的撤销而失效。The part is gone: its split was undone.'
  }
}
