import { sql } from 'kysely'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { enumerationOf } from '../values/enumeration-of.js'
import { InputError } from '../values/problem.js'
import { describe, t } from '../values/title.js'
import { City, County, ProvinceSums, type CountyRow, type ProvinceContext } from './province-county.js'

const COUNTIES_MAX = 500

export const CountyOrder = enumerationOf('CountyOrder', t('各县的排列', 'How counties are ranked'), {
  NAME: t('按区划代码', 'By code'),
  UNTIED: t('待定资金多者在前', 'The most untied money first'),
  UNTIED_SHARE: t('待定资金占比高者在前', 'The largest share of untied money first'),
  ALLOCATED: t('已分配资金多者在前', 'The most allocated money first'),
  FINDINGS: t('未办结疑点多者在前', 'The most findings that are not closed first'),
})
type CountyOrder = keyof typeof CountyOrder

const ORDERS = {
  NAME: sql`c.code nulls last`,
  UNTIED: sql`m.untied desc nulls last, c.code`,
  UNTIED_SHARE: sql`m.untied / nullif(m.allocated, 0) desc nulls last, c.code`,
  ALLOCATED: sql`m.allocated desc nulls last, c.code`,
  FINDINGS: sql`f.open desc nulls last, c.code`,
}

const utc = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** The counties in an order; those that have told nothing stand last where it goes by what they told. */
async function readCounties(
  { reads }: ProvinceContext,
  order: CountyOrder,
  name?: string,
): Promise<County[]> {
  const rows = await reads.ask(sql<CountyRow>`/* province: counties */
    select c.name, c.code, c.title, c.city_code as "cityCode", c.city_title as "cityTitle", ${utc('c.sums_at')} as "sumsAt", ${utc('c.states_at')} as "statesAt",
      extract(epoch from now() - c.sums_at)::integer as "ageSeconds"
    from county c
    left join (select county, sum(allocated) as allocated, coalesce(sum(allocated) filter (where status = 'UNRESOLVED'), 0) as untied from county_coverage group by county) m on m.county = c.name
    left join (select county, coalesce(sum(findings) filter (where state <> 'CLOSED'), 0) as open from county_finding group by county) f on f.county = c.name
    where c.removed_at is null and ${name === undefined ? sql`true` : sql`c.name = ${name}`}
    order by ${ORDERS[order]}, c.name`)
  return rows.map((row) => new County(row))
}

/** What a province may ask: sums of its counties, in a database role that reads nothing else. */
@Resolver()
export class ProvinceQuery {
  @Query(() => ProvinceSums, { description: describe('全省的汇总', 'The sums of the province') })
  async province(@Ctx() context: ProvinceContext): Promise<ProvinceSums> {
    return new ProvinceSums(await readCounties(context, 'NAME'))
  }

  @Query(() => [City], { description: describe('各设区市的汇总', 'The sums of each city') })
  async cities(@Ctx() context: ProvinceContext): Promise<City[]> {
    const cities = new Map<string | null, County[]>()
    for (const county of await readCounties(context, 'NAME')) {
      const own = cities.get(county.row.cityCode)
      if (own) own.push(county)
      else cities.set(county.row.cityCode, [county])
    }
    return [...cities].map(([code, own]) => {
      const title = own.find(({ row }) => row.cityTitle !== null)?.row.cityTitle ?? null
      return new City({ code, title }, own)
    })
  }

  @Query(() => [County], {
    description: describe('各县，可按待定资金等排名', 'The counties, ranked by untied money or else'),
  })
  async counties(
    @Arg('orderBy', () => CountyOrder, {
      defaultValue: 'NAME',
      description: describe('排列', 'How they are ranked'),
    })
    orderBy: CountyOrder,
    @Arg('first', () => Int, { defaultValue: 100, description: describe('至多几个', 'How many at most') })
    first: number,
    @Ctx() context: ProvinceContext,
  ): Promise<County[]> {
    if (first < 0 || first > COUNTIES_MAX)
      throw new InputError('BAD_PAGE', {
        zh: `first 应在 0 与 ${COUNTIES_MAX} 之间。`,
        en: `first must be between 0 and ${COUNTIES_MAX}.`,
      })
    return (await readCounties(context, orderBy)).slice(0, first)
  }

  @Query(() => County, { nullable: true, description: describe('一个县', 'One county') })
  async county(
    @Arg('name', () => String, { description: describe('县的模式名', 'Its schema') }) name: string,
    @Ctx() context: ProvinceContext,
  ): Promise<County | null> {
    return (await readCounties(context, 'NAME', name))[0] ?? null
  }
}
