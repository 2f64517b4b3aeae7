import { Field, ObjectType } from 'type-graphql'
import { Handle } from '../../graph/node.js'
import { Project } from '../../projects/project.js'
import { Problem } from '../../values/problem.js'

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

@ObjectType({ implements: Problem, description: '不能按图形面积拆分 It cannot be split by land area' })
export class NoLandThere extends Problem {
  override code = 'NO_LAND_THERE'
  @Field(() => String, {
    nullable: true,
    description:
      '分部名称；项目没有面状图形时为空 The part that has no land; null where the project has no polygon',
  })
  part: string | null
  constructor(part: string | null) {
    super()
    this.part = part
    this.message =
      part === null
        ? '项目没有面状图形，请给出各分部的份额。The project has no polygon: give the shares.'
        : `项目图形没有落在分部“${part}”所指的地方，请核对，或给出各分部的份额。The project’s shape does not lie where this part is said to.`
  }
}

@ObjectType({ implements: Problem, description: '两个分部同属一处 Two parts lie in one place' })
export class PartsInOnePlace extends Problem {
  override code = 'PARTS_IN_ONE_PLACE'
  @Field(() => String, {
    nullable: true,
    description: '项目区代码；为空表示区外 The area’s code; null means outside',
  })
  areaCode: string | null
  constructor(areaCode: string | null) {
    super()
    this.areaCode = areaCode
    this.message = `有两个分部同属${areaCode ?? '区外'}，应合为一个。Two parts lie in the same place: make them one.`
  }
}

@ObjectType({
  implements: Problem,
  description: '不能把项目并入它自己 A project cannot be merged into itself',
})
export class SameProject extends Problem {
  override code = 'SAME_PROJECT'
  @Field(() => Project, { description: '项目 The project' })
  project: Handle
  constructor(project: string) {
    super()
    this.project = new Handle(Project, project)
    this.message = '不能把项目并入它自己。A project cannot be merged into itself.'
  }
}

@ObjectType({
  implements: Problem,
  description: '上级项目与子项目不是重复 A project and a part of it are no duplicates',
})
export class PartOfOther extends Problem {
  override code = 'PART_OF_OTHER'
  @Field(() => Project, { description: '子项目 The project below' })
  project: Handle
  constructor(project: string) {
    super()
    this.project = new Handle(Project, project)
    this.message = '一个是另一个的子项目，不是重复申报。One is a part of the other: they are no duplicates.'
  }
}
