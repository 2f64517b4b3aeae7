import { Field, InputType, ObjectType } from 'type-graphql'
import { AreaDrawing } from '../areas/area-drawing.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { drawArea, recordDrawing } from '../areas/draw-area.js'
import { BadBoundary, EffectiveOutOfOrder, UnknownMembers } from '../areas/drawing-problems.js'
import { NoSuchArea } from '../areas/publish-area.js'
import { AreaMisshapen, MembersClosed } from '../policy/constraint-problems.js'
import { requestOnce } from '../database/idempotency.js'
import { refuseWrite } from '../database/rights/forbidden.js'
import { advisoryLock, type Work } from '../database/work.js'
import { Handle } from '../graph/node.js'
import { ReasonMissing } from '../ties/decisions/tie-problems.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { Problem } from '../values/problem.js'
import { DateScalar, GeoJSONScalar } from '../values/scalars.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { STAFF } from '../database/principal.js'
import { IdempotentInput } from '../database/idempotent-input.js'

@InputType({
  description: describe(
    '划定项目区：新划，或变更成员、边界；不填的不变',
    'Draw an area: a new one, or other members or another boundary; what is not said stays',
  ),
})
class DrawAreaInput extends IdempotentInput {
  @Field(() => String, {
    description: describe(
      '项目区代码；没有的即新划',
      'The area’s code; one that nobody bears is a new area’s',
    ),
  })
  code: string
  @Field(() => String, {
    nullable: true,
    description: describe('名称；新划时须填', 'Name; needed for a new area'),
  })
  name?: string | null
  @Field(() => [String], {
    nullable: true,
    description: describe(
      '成员区划代码：一个乡镇，或相毗邻的若干行政村；不填则不变',
      'Codes of the members: one township, or adjacent villages; unchanged when absent',
    ),
  })
  memberCodes?: string[] | null
  @Field(() => GeoJSONScalar, {
    nullable: true,
    description: describe(
      '另行划定的边界，EPSG:4490；不填则不变',
      'A boundary of its own; unchanged when absent',
    ),
  })
  boundary?: unknown
  @Field(() => Boolean, {
    defaultValue: false,
    description: describe(
      '取消另行划定的边界，以成员区划之并为界',
      'Take its own boundary away: it is then the union of its members’',
    ),
  })
  withoutBoundary?: boolean
  @Field(() => DateScalar, {
    nullable: true,
    description: describe(
      '生效日期，默认今天；不得早于上次变动',
      'In effect from; today when absent, and not before the last change',
    ),
  })
  effectiveOn?: string | null
  @Field(() => String, { description: describe('理由', 'Why') })
  reason: string
  @Field(() => String, { nullable: true, description: describe('依据文号', 'Document') })
  documentNumber?: string | null
}

@ObjectType({ description: describe('划定之后', 'An area as it was drawn') })
class AreaDrawn {
  @Field(() => ConsolidationArea, { description: describe('项目区', 'The area') })
  area: Handle
  @Field(() => AreaDrawing, { description: describe('这一次划定', 'The drawing') })
  drawing: Handle
}

async function draw(work: Work, input: DrawAreaInput): Promise<AreaDrawn | Problem> {
  const forbidden = refuseWrite(work.principal, 'consolidation_area', 'drawArea')
  if (forbidden) return forbidden
  if (input.reason.trim() === '') return new ReasonMissing()
  // One after another, so that a request that is sent twice at once is done once.
  await advisoryLock(work, 'intake')
  const done = await requestOnce(work, 'drawArea', input, async () => {
    const drawn = await drawArea(work, input)
    if (drawn instanceof Problem) return drawn
    return { area: drawn.area, drawing: await recordDrawing(work, drawn, input) }
  })
  if (done instanceof Problem) return done
  return Object.assign(new AreaDrawn(), {
    area: new Handle(ConsolidationArea, done.area),
    drawing: new Handle(AreaDrawing, done.drawing),
  })
}

/** Whether the area is one township or adjacent villages a guard asks before the commit. */
export const drawAreaMutation = mutation('drawArea', {
  title: t(
    '划定项目区：新划，或变更其成员、边界；归属随之重判',
    'Draw an area: a new one, or other members or another boundary; ties are worked out again',
  ),
  input: argument(DrawAreaInput, '划定', 'The drawing'),
  gives: AreaDrawn,
  refuses: [
    NoSuchArea,
    UnknownMembers,
    AreaMisshapen,
    MembersClosed,
    BadBoundary,
    EffectiveOutOfOrder,
    ReasonMissing,
    IdempotencyConflict,
  ],
  result: t('划定的结果', 'What came of a drawing'),
  who: { roles: [...STAFF, 'LEADING_GROUP'], departments: ['NATURAL_RESOURCES'] },
  run: draw,
})
