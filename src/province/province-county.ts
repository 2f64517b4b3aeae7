import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql'
import { enumerationOf } from '../values/enumeration-of.js'
import { DateTimeScalar, GeoJSONScalar } from '../values/scalars.js'
import { describe, t } from '../values/title.js'
import { PROVINCE_SCOPE, type ProvinceReads, type Scope } from './province-reads.js'
import { Coverage, FundingGroup, FundingGroupSum, RuleFindings, StageAreas } from './province-sums.js'

/** What a request to the province is answered with. */
export interface ProvinceContext {
  reads: ProvinceReads
}

/** A county tells its sums about once a minute; after this its server, or the way to another database, may have failed. */
const STALE_SECONDS = 600

export const SumsState = enumerationOf('SumsState', t('汇总的新旧', 'How fresh sums are'), {
  CURRENT: t('十分钟内报过', 'Told within ten minutes'),
  OLD: t(
    '超过十分钟未报：该县或其服务器可能有故障',
    'Not told for ten minutes: the county or its server may have failed',
  ),
  NEVER_TOLD: t('从未报过，各数为零不足为据', 'Never told: zeros here mean nothing'),
})

export const stateOf = (ageSeconds: number | null) =>
  ageSeconds === null ? 'NEVER_TOLD' : ageSeconds <= STALE_SECONDS ? 'CURRENT' : 'OLD'

/** What a county, a city and the province have sums of. */
@ObjectType('Summed')
abstract class Summed {
  abstract get scope(): Scope

  @Field(() => Coverage, { description: describe('归属覆盖', 'Coverage of ties') })
  coverage(@Ctx() { reads }: ProvinceContext): Promise<Coverage> {
    return reads.coverage(this.scope)
  }

  @Field(() => [FundingGroupSum], { description: describe('资金，多者在前', 'Money, the largest first') })
  funding(
    @Arg('by', () => FundingGroup, { description: describe('分组依据', 'What it is grouped by') })
    by: FundingGroup,
    @Ctx() { reads }: ProvinceContext,
  ): Promise<FundingGroupSum[]> {
    return reads.funding(this.scope, by)
  }

  @Field(() => [RuleFindings], {
    description: describe('仍成立的疑点，按规则', 'Findings that hold, by rule'),
  })
  findings(@Ctx() { reads }: ProvinceContext): Promise<RuleFindings[]> {
    return reads.findings(this.scope)
  }

  @Field(() => [StageAreas], { description: describe('项目区所处环节', 'Areas by stage') })
  stages(@Ctx() { reads }: ProvinceContext): Promise<StageAreas[]> {
    return reads.stages(this.scope)
  }
}

/** A county as the registry has it, with the age of its sums. */
export interface CountyRow {
  name: string
  code: string | null
  title: string | null
  cityCode: string | null
  cityTitle: string | null
  sumsAt: string | null
  statesAt: string | null
  ageSeconds: number | null
}

@ObjectType('County', {
  description: describe('县：只有汇总，没有记录', 'A county: its sums, and no record of it'),
})
export class County extends Summed {
  constructor(readonly row: CountyRow) {
    super()
  }
  get scope() {
    return `county/${this.row.name}`
  }
  @Field(() => String, {
    description: describe('县的模式名，凭证以此称呼它', 'Its schema, by which credentials name it'),
  })
  name(): string {
    return this.row.name
  }
  @Field(() => String, { nullable: true, description: describe('区划代码', 'Code') })
  code(): string | null {
    return this.row.code
  }
  @Field(() => String, { nullable: true, description: describe('县名', 'What it is called') })
  title(): string | null {
    return this.row.title
  }
  @Field(() => String, { nullable: true, description: describe('所属市的代码', 'Code of its city') })
  cityCode(): string | null {
    return this.row.cityCode
  }
  @Field(() => SumsState, { description: describe('汇总的新旧', 'How fresh its sums are') })
  state(): string {
    return stateOf(this.row.ageSeconds)
  }
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: describe('资金与覆盖报于', 'When its money and coverage were told'),
  })
  sumsAt(): string | null {
    return this.row.sumsAt
  }
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: describe('疑点与环节报于', 'When its findings and stages were told'),
  })
  statesAt(): string | null {
    return this.row.statesAt
  }
  @Field(() => Int, {
    nullable: true,
    description: describe('资金与覆盖报了多少秒', 'Age of its money and coverage in seconds'),
  })
  ageSeconds(): number | null {
    return this.row.ageSeconds
  }
  @Field(() => GeoJSONScalar, {
    nullable: true,
    description: describe(
      '县界，简化到约二百米；没有边界则为空',
      'Its outline, true to about 200 m; null where it has no boundaries',
    ),
  })
  boundary(@Ctx() { reads }: ProvinceContext): Promise<unknown> {
    return reads.boundary(this.row.name)
  }
}

const oldest = (counties: readonly County[]): number | null => {
  const ages = counties.map(({ row }) => row.ageSeconds)
  return ages.includes(null) || ages.length === 0 ? null : Math.max(...(ages as number[]))
}

@ObjectType('City', { description: describe('设区市：其各县之和', 'A city: the sum of its counties') })
export class City extends Summed {
  constructor(
    readonly row: { code: string | null; title: string | null },
    readonly all: readonly County[],
  ) {
    super()
  }
  get scope() {
    return `city/${this.row.code ?? ''}`
  }
  @Field(() => String, { nullable: true, description: describe('代码', 'Code') })
  code(): string | null {
    return this.row.code
  }
  @Field(() => String, { nullable: true, description: describe('名称', 'What it is called') })
  title(): string | null {
    return this.row.title
  }
  @Field(() => [County], { description: describe('所属各县', 'Its counties') })
  counties(): readonly County[] {
    return this.all
  }
  @Field(() => SumsState, {
    description: describe('各县中最旧者', 'That of the county whose sums are oldest'),
  })
  state(): string {
    return stateOf(oldest(this.all))
  }
}

@ObjectType('Province', { description: describe('全省：各县之和', 'The province: the sum of its counties') })
export class ProvinceSums extends Summed {
  constructor(readonly all: readonly County[]) {
    super()
  }
  get scope() {
    return PROVINCE_SCOPE
  }
  @Field(() => Int, { description: describe('登记的县数', 'How many counties are registered') })
  countyCount(): number {
    return this.all.length
  }
  @Field(() => SumsState, {
    description: describe('各县中最旧者', 'That of the county whose sums are oldest'),
  })
  state(): string {
    return stateOf(oldest(this.all))
  }
}
