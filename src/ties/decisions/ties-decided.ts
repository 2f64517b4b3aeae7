import { Field, Int, ObjectType } from 'type-graphql'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import type { Handle } from '../../graph/node.js'
import { fact, problem } from '../../graph/problem.js'
import { MoneyScalar } from '../../values/scalars.js'
import { Problem } from '../../values/problem.js'
import { describe } from '../../values/title.js'
import { TieStatus } from '../tie-words.js'
import { TieDecided } from './tie-decided.js'

@ObjectType({
  description: describe(
    '变动的数量与金额，与归属覆盖率同样计数',
    'How many and how much, counted as coverage counts',
  ),
})
export class MovedFigure {
  @Field(() => Int, { description: describe('项目数', 'Projects; a split one counts as its parts') })
  projects: number
  @Field(() => Int, {
    description: describe('分配笔数', 'Allocations; those of a split project count as their parts'),
  })
  allocations: number
  @Field(() => MoneyScalar, { description: describe('分配金额（元）', 'Money of the allocations, yuan') })
  amount: string
}

@ObjectType({
  description: describe(
    '一处的变动：移入减移出，即该处归属覆盖率的变化',
    'What moves at one place; what comes less what goes is the change of its coverage',
  ),
})
export class TieMove {
  @Field(() => TieStatus as never, {
    description: describe('何处：项目区、区外或待定', 'Where: in an area, outside, or unresolved'),
  })
  status: TieStatus
  @Field(() => ConsolidationArea, {
    nullable: true,
    description: describe('项目区；区外与待定为空', 'The area; null for outside and unresolved'),
  })
  area: Handle | null
  @Field(() => MovedFigure, { description: describe('移入', 'What comes there') })
  comes: MovedFigure
  @Field(() => MovedFigure, { description: describe('移出', 'What goes from there') })
  goes: MovedFigure
}

@ObjectType({ description: describe('已一并认定，或试算的结果', 'The decisions, or what they would do') })
export class TiesDecided {
  @Field(() => Boolean, { description: describe('是否只是试算', 'Whether it was only tried') })
  dryRun: boolean
  @Field(() => Int, { description: describe('认定的项数', 'How many decisions') })
  decided: number
  @Field(() => [TieDecided], {
    description: describe(
      '各项认定，与请求同序；试算时没有',
      'The decisions, in the order of the request; none where it was only tried',
    ),
  })
  decisions: TieDecided[]
  @Field(() => [TieMove], {
    description: describe('各处的变动，项目区在前', 'What moves at each place, areas first'),
  })
  moves: TieMove[]
}

@ObjectType({ description: describe('不能作出的一项', 'One decision that cannot be taken') })
export class RefusedDecision {
  @Field(() => Int, { description: describe('第几项，从 0 起', 'Which item, from 0') })
  index: number
  @Field(() => Problem, { description: describe('原因', 'Why') })
  problem: Problem
}

export const DecisionsRefused = problem(
  'DECISIONS_REFUSED',
  { zh: '有认定不能作出，全部未作出', en: 'Some of the decisions cannot be taken, so none was' },
  { refused: fact([RefusedDecision], '不能作出的各项', 'Those that cannot be taken') },
  ({ refused }, of: number) => ({
    zh: `${of} 项中有 ${refused.length} 项不能作出，全部未作出。请改正或去掉这些项，再发一次。`,
    en: `${refused.length} of ${of} decisions cannot be taken, so none was. Correct or leave out those, and send it again.`,
  }),
)
export type DecisionsRefused = InstanceType<typeof DecisionsRefused>
