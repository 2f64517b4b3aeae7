import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Field, Info, Int, ObjectType } from 'type-graphql'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { AreaMisshapen, MembersClosed } from '../policy/constraint-problems.js'
import { ROWS_MAX } from '../graph/connection.js'
import type { Handle } from '../graph/node.js'
import { TieCoverage } from '../rollups/coverage.js'
import { InputError } from '../values/problem.js'
import { describe } from '../values/title.js'
import { AreaFlow, TieChange, QuotaMove, RuleChange, SharedMember } from './area-changes.js'

const FIRST = describe(`至多 ${ROWS_MAX} 行，默认 50`, `How many rows, at most ${ROWS_MAX}; 50 when absent`)
const SKIP = describe('先略过若干行', 'How many rows to leave out first')

function page<T>(rows: readonly T[], first: number, skip: number): T[] {
  if (first < 0 || first > ROWS_MAX || skip < 0)
    throw new InputError('BAD_PAGE', {
      zh: `first 应为 0 至 ${ROWS_MAX}，skip 不得为负。`,
      en: `first must be from 0 to ${ROWS_MAX}, and skip not below zero.`,
    })
  return rows.slice(skip, skip + first)
}

/** The lists of a preview, whole. */
export interface PreviewedLists {
  ties: TieChange[]
  quotas: QuotaMove[]
  rules: RuleChange[]
}
const LISTS = Symbol('lists')

@ObjectType({
  description: describe(
    '变更项目区的预览：如果这样划定，会怎样；什么也没有保存',
    'What a drawing of an area would do; nothing of it is kept',
  ),
})
export class AreaPreview {
  [LISTS]: PreviewedLists
  @Field(() => Boolean, { description: describe('是否新划的项目区', 'Whether it is a new area') })
  isNew: boolean
  @Field(() => [AdministrativeDivision], { description: describe('将加入的成员', 'Members that would join') })
  joining: Handle[]
  @Field(() => [AdministrativeDivision], {
    description: describe('将退出的成员', 'Members that would leave'),
  })
  leaving: Handle[]
  @Field(() => [SharedMember], {
    description: describe('将同时属于另一项目区的成员', 'Members that would be in another area too'),
  })
  alsoIn: SharedMember[]
  @Field(() => AreaMisshapen, {
    nullable: true,
    description: describe(
      '形状是否不许：既非一个乡镇，也非相毗邻的村，划定将被拒绝；许可则为空',
      'Why a drawing would be refused for its shape; null where it is one township or adjacent villages',
    ),
  })
  misshapen: InstanceType<typeof AreaMisshapen> | null
  @Field(() => MembersClosed, {
    nullable: true,
    description: describe(
      '成员现在是否不许改：已批复而未办变更，或已验收，划定将被拒绝；许可则为空',
      'Why a drawing would be refused for its members: they change no more, or only under an approved change; null where they may change',
    ),
  })
  membersClosed: InstanceType<typeof MembersClosed> | null
  @Field(() => AreaFlow, { description: describe('将归入本区的', 'What would come into the area') })
  coming: AreaFlow
  @Field(() => AreaFlow, { description: describe('将离开本区的', 'What would leave the area') })
  going: AreaFlow
  @Field(() => Int, { description: describe('将重判而有改变的归属数', 'Ties that would change') })
  tieCount: number
  @Field(() => Int, {
    description: describe('其中状态或项目区改变的', 'Those of them whose status or area would'),
  })
  movingCount: number
  @Field(() => Int, {
    description: describe(
      '无权查看而未列入的归属数',
      'Ties that would change and are not shown to you, nor counted here',
    ),
  })
  hiddenCount: number

  @Field(() => ConsolidationArea, {
    nullable: true,
    description: describe(
      '项目区现状；新划的、无权查看的为空',
      'The area as it stands; null for a new one, or one that is not yours to see',
    ),
  })
  before(@Info() info: GraphQLResolveInfo): unknown {
    return asked(this, info)
  }
  @Field(() => ConsolidationArea, {
    nullable: true,
    description: describe(
      '将成为的项目区：成员、边界、项目、资金、红线、指标都可以问；无权查看则为空',
      'The area as it would be: ask it for members, money, red lines, quotas; null where it is not yours to see',
    ),
  })
  after(@Info() info: GraphQLResolveInfo): unknown {
    return asked(this, info)
  }
  @Field(() => TieCoverage, { description: describe('全县归属覆盖率现状', 'Coverage of ties as it stands') })
  coverageBefore(@Info() info: GraphQLResolveInfo): unknown {
    return asked(this, info)
  }
  @Field(() => TieCoverage, {
    description: describe('全县归属覆盖率将为', 'Coverage of ties as it would be'),
  })
  coverageAfter(@Info() info: GraphQLResolveInfo): unknown {
    return asked(this, info)
  }
  @Field(() => [TieChange], {
    description: describe('将改变的归属，移动的在前', 'Ties that would change, those that move first'),
  })
  ties(
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: SKIP }) skip: number,
    @Arg('movingOnly', () => Boolean, {
      defaultValue: true,
      description: describe('只要状态或项目区改变的', 'Only those whose status or area changes'),
    })
    movingOnly: boolean,
  ): TieChange[] {
    const { ties } = this[LISTS]
    return page(movingOnly ? ties.filter(({ moves }) => moves) : ties, first, skip)
  }
  @Field(() => [QuotaMove], {
    description: describe('将随项目改归的指标', 'Quotas that would move with their projects'),
  })
  quotas(
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: SKIP }) skip: number,
  ): QuotaMove[] {
    return page(this[LISTS].quotas, first, skip)
  }
  @Field(() => [RuleChange], {
    description: describe(
      '将多查出或少查出疑点的规则；问及时全县各规则各算两遍，较慢',
      'Rules that would find more or less; when it is asked for, each is evaluated twice, which takes longer',
    ),
  })
  rules(): RuleChange[] {
    return this[LISTS].rules
  }

  /** Puts the lists in, and what was read for the client under the names that it gave. */
  static of(
    facts: Partial<AreaPreview>,
    lists: PreviewedLists,
    read: readonly { key: string; name: string; value: unknown }[],
  ): AreaPreview {
    const preview = Object.assign(new AreaPreview(), facts)
    preview[LISTS] = lists
    for (const { key, name, value } of read) {
      if (key in preview && key !== name)
        throw new InputError('BAD_ALIAS', {
          zh: `别名“${key}”与另一字段同名，请改名。`,
          en: `The alias “${key}” is the name of another field. Use another alias.`,
        })
      Object.defineProperty(preview, key, { value, enumerable: true })
    }
    return preview
  }
}

const asked = (preview: AreaPreview, { path }: GraphQLResolveInfo): unknown =>
  Object.getOwnPropertyDescriptor(preview, path.key)?.value ?? null
