import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Info, Query, Resolver } from 'type-graphql'
import { BadBoundary, UnknownMembers } from '../areas/drawing-problems.js'
import { NoSuchArea } from '../areas/publish-area.js'
import type { Caller } from '../database/caller.js'
import { Forbidden } from '../database/rights/forbidden.js'
import { GeoJSONScalar } from '../values/scalars.js'
import { AreaPreview } from './area-preview.js'
import { previewArea } from './preview-area.js'
import { PreviewTooSlow } from './preview-problems.js'
import { describe } from '../values/title.js'

const PreviewAreaResult = createUnionType({
  name: 'PreviewAreaResult',
  description: describe('预览的结果', 'A preview, or why there is none'),
  types: () => [AreaPreview, NoSuchArea, UnknownMembers, BadBoundary, PreviewTooSlow, Forbidden] as const,
  resolveType: (value: object) => value.constructor as never,
})

/** A query, since nothing is kept; but only those who may draw areas may ask it. */
@Resolver()
export class PreviewAreaQuery {
  @Query(() => PreviewAreaResult, {
    description: describe(
      '预览划定项目区：如果成员、边界改成这样，会怎样；与划定走同一条路，然后全部撤回，什么也不保存',
      'What a drawing of an area would do: done as drawArea does it and taken back, so that nothing is kept; it waits for writers as a drawing does',
    ),
  })
  previewArea(
    @Arg('code', () => String, {
      nullable: true,
      description: describe('项目区代码；不填为新划的项目区', 'The area’s code; a new area when absent'),
    })
    code: string | null,
    @Arg('memberCodes', () => [String], {
      nullable: true,
      description: describe('成员区划代码；不填则不变', 'Codes of the members; unchanged when absent'),
    })
    memberCodes: string[] | null,
    @Arg('boundary', () => GeoJSONScalar, {
      nullable: true,
      description: describe('另行划定的边界；不填则不变', 'A boundary of its own; unchanged when absent'),
    })
    boundary: unknown,
    @Arg('withoutBoundary', () => Boolean, {
      defaultValue: false,
      description: describe('取消另行划定的边界', 'Take its own boundary away'),
    })
    withoutBoundary: boolean,
    @Ctx() caller: Caller,
    @Info() info: GraphQLResolveInfo,
  ) {
    return previewArea(
      caller,
      { code: code ?? null, memberCodes: memberCodes ?? null, boundary, withoutBoundary },
      info,
    )
  }
}
