import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Field, Info, Int, ObjectType } from 'type-graphql'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { AreaMisshapen } from '../policy/constraint-problems.js'
import { Quota } from '../departments/natural-resources/quota.js'
import { Allocation } from '../funds/allocation.js'
import { FundLevel } from '../funds/fund-level.js'
import { ROWS_MAX } from '../graph/connection.js'
import type { Handle } from '../graph/node.js'
import { Node } from '../graph/node-interface.js'
import { Project } from '../projects/project.js'
import { ProjectPart } from '../projects/project-part.js'
import { TieCoverage } from '../rollups/coverage.js'
import { TieReason, TieStatus } from '../ties/tie-words.js'
import { InputError } from '../values/problem.js'
import { MoneyScalar } from '../values/scalars.js'
import { Severity } from '../policy/severity.js'
import { describe } from '../values/title.js'

@ObjectType({ description: describe('某级资金来去多少', 'What of one level’s money comes or goes') })
export class MoneyOfLevel {
  @Field(() => FundLevel, { description: describe('资金级次', 'Level') })
  level: FundLevel
  @Field(() => Int, { description: describe('分配笔数', 'Allocations') })
  allocations: number
  @Field(() => MoneyScalar, { description: describe('金额（元）', 'Money, yuan') })
  amount: string
}

@ObjectType({ description: describe('项目和资金来去多少', 'How much comes or goes') })
export class AreaFlow {
  @Field(() => Int, {
    description: describe('项目数；拆分的按分部计', 'Projects; a split one counts as its parts'),
  })
  projects: number
  @Field(() => Int, { description: describe('分配笔数', 'Allocations') })
  allocations: number
  @Field(() => MoneyScalar, { description: describe('分配金额（元）', 'Money of the allocations, yuan') })
  amount: string
  @Field(() => [MoneyOfLevel], { description: describe('按资金级次', 'By level') })
  byLevel: MoneyOfLevel[]
}

@ObjectType({ description: describe('一条将重判的归属', 'One tie that would be worked out again') })
export class TieChange {
  @Field(() => Project, {
    nullable: true,
    description: describe('项目；或分部、分配所属', 'The project, or that of the part or the allocation'),
  })
  project: Handle | null
  @Field(() => ProjectPart, { nullable: true, description: describe('项目分部', 'Part of a project') })
  projectPart: Handle | null
  @Field(() => Allocation, { nullable: true, description: describe('分配', 'Allocation') })
  allocation: Handle | null
  @Field(() => TieStatus, { nullable: true, description: describe('原状态', 'Status as it is') })
  statusBefore: TieStatus | null
  @Field(() => ConsolidationArea, { nullable: true, description: describe('原项目区', 'Area as it is') })
  areaBefore: Handle | null
  @Field(() => TieReason, { nullable: true, description: describe('原待定原因', 'Why it is unresolved now') })
  reasonBefore: TieReason | null
  @Field(() => TieStatus, { description: describe('将成为的状态', 'Status as it would be') })
  statusAfter: TieStatus
  @Field(() => ConsolidationArea, {
    nullable: true,
    description: describe(
      '将归属的项目区；新划的项目区尚无记录，为空',
      'Area as it would be; null for a new area, which has no record yet',
    ),
  })
  areaAfter: Handle | null
  @Field(() => TieReason, {
    nullable: true,
    description: describe('将待定的原因', 'Why it would be unresolved'),
  })
  reasonAfter: TieReason | null
  @Field(() => Boolean, { description: describe('是否归入本区', 'Whether it would be tied to this area') })
  toThisArea: boolean
  @Field(() => Boolean, {
    description: describe(
      '状态或项目区是否改变；否则只是说明改变',
      'Whether its status or area changes; else only the explanation does',
    ),
  })
  moves: boolean
  @Field(() => String, { description: describe('将有的说明', 'The explanation as it would be') })
  explanation: string
  @Field(() => MoneyScalar, {
    nullable: true,
    description: describe('金额（元），分配才有', 'Money, yuan; null for projects'),
  })
  amount: string | null
}

@ObjectType({ description: describe('将随项目改归的指标', 'A quota that would move with its project') })
export class QuotaMove {
  @Field(() => Quota, { description: describe('指标', 'The quota') })
  quota: Handle
  @Field(() => ConsolidationArea, { nullable: true, description: describe('原项目区', 'Area as it is') })
  areaBefore: Handle | null
  @Field(() => ConsolidationArea, {
    nullable: true,
    description: describe('将归属的项目区；新划的为空', 'Area as it would be; null for a new one'),
  })
  areaAfter: Handle | null
  @Field(() => Boolean, { description: describe('是否归入本区', 'Whether it would come into this area') })
  toThisArea: boolean
}

@ObjectType({ description: describe('将出现或消失的一个疑点', 'A finding that would appear or go away') })
export class FindingPreview {
  @Field(() => Node, {
    nullable: true,
    description: describe('对象；新划的项目区尚无记录，为空', 'What it is about; null for a new area'),
  })
  subject: Handle | null
  @Field(() => Severity, { description: describe('严重程度', 'Severity') })
  severity: Severity
  @Field(() => MoneyScalar, {
    nullable: true,
    description: describe('涉及金额（元）', 'Money at stake, yuan'),
  })
  amount: string | null
  @Field(() => String, { description: describe('说明', 'Explanation') })
  explanation: string
}

@ObjectType({
  description: describe('一条审计规则的变化', 'What one rule of the audit would find more or less'),
})
export class RuleChange {
  @Field(() => String, { description: describe('规则编号', 'The rule, such as Q05') })
  rule: string
  @Field(() => String, { description: describe('规则名称', 'Its title') })
  title: string
  @Field(() => Severity, {
    description: describe('严重程度，疑点无自己的时', 'Severity, where a finding has none of its own'),
  })
  severity: Severity
  @Field(() => Int, { description: describe('将出现的疑点数', 'Findings that would appear') })
  appearing: number
  @Field(() => Int, { description: describe('将消失的疑点数', 'Findings that would go away') })
  goingAway: number
  @Field(() => [FindingPreview], {
    description: describe('将出现的疑点，至多十个', 'Some of those that would appear, ten at most'),
  })
  appearingSample: FindingPreview[]
  @Field(() => [FindingPreview], {
    description: describe('将消失的疑点，至多十个', 'Some of those that would go away, ten at most'),
  })
  goingAwaySample: FindingPreview[]
}

@ObjectType({ description: describe('同时属于另一项目区的成员', 'A member that is in another area too') })
export class SharedMember {
  @Field(() => AdministrativeDivision, { description: describe('区划', 'The division') })
  division: Handle
  @Field(() => ConsolidationArea, { description: describe('另一项目区', 'The other area') })
  area: Handle
}

const FIRST = describe(`至多 ${ROWS_MAX} 行，默认 50`, `How many rows, at most ${ROWS_MAX}; 50 when absent`)
const SKIP = describe('先略过若干行', 'How many rows to leave out first')

function page<T>(rows: readonly T[], first: number, skip: number): T[] {
  if (first < 0 || first > ROWS_MAX || skip < 0)
    throw new InputError(
      'BAD_PAGE',
      `first 应为 0 至 ${ROWS_MAX}，skip 不得为负。first is 0 to ${ROWS_MAX}, skip not below zero.`,
    )
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
