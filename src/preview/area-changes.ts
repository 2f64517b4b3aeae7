import { Field, Int, ObjectType } from 'type-graphql'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Quota } from '../departments/natural-resources/quota.js'
import { Allocation } from '../funds/allocation.js'
import { FundLevel } from '../funds/fund-level.js'
import type { Handle } from '../graph/node.js'
import { Node } from '../graph/node-interface.js'
import { Project } from '../projects/project.js'
import { ProjectPart } from '../projects/project-part.js'
import { TieReason, TieStatus } from '../ties/tie-words.js'
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
