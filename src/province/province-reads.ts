import { sql, type RawBuilder } from 'kysely'
import type { Coverage, FundingGroup, FundingGroupSum, RuleFindings, StageAreas } from './province-sums.js'

/** Asks the province's own schema, in the role that sees nothing else. */
export type Ask = <T>(statement: RawBuilder<T>) => Promise<T[]>

/** Whose sums: `county/NAME`, `city/CODE`, or `province`. */
export type Scope = string
export const PROVINCE_SCOPE: Scope = 'province'

type Scoped<Row> = Row & { scope: Scope }

/** Each sum for every county, city and the province at once: exact decimals are added by the database alone. */
const SCOPE = sql`case when grouping(c.name) = 0 then 'county/' || c.name when grouping(c.city_code) = 0 then 'city/' || coalesce(c.city_code, '') else ${sql.lit(PROVINCE_SCOPE)} end as scope`
const WHOSE = sql`grouping sets ((c.name), (c.city_code), ())`
const sets = (...more: RawBuilder<unknown>[]) => sql`group by ${sql.join([WHOSE, ...more])}`
const GROUPS = { PROGRAMME: 'programme', LEVEL: 'level', FISCAL_YEAR: 'fiscal_year' } as const

/** What one request reads of the province's sums, each kind once. */
export class ProvinceReads {
  readonly #known = new Map<string, Promise<unknown>>()
  constructor(readonly ask: Ask) {}

  #once<T>(name: string, read: () => Promise<T>): Promise<T> {
    let known = this.#known.get(name) as Promise<T> | undefined
    if (!known) this.#known.set(name, (known = read()))
    return known
  }

  async #of<Row extends object>(
    name: string,
    scope: Scope,
    read: () => Promise<Scoped<Row>[]>,
  ): Promise<Row[]> {
    const all = await this.#once(name, async () => {
      const rows = new Map<Scope, Row[]>()
      for (const { scope: whose, ...row } of await read()) {
        const own = rows.get(whose)
        if (own) own.push(row as unknown as Row)
        else rows.set(whose, [row as unknown as Row])
      }
      return rows
    })
    return all.get(scope) ?? []
  }

  async coverage(scope: Scope): Promise<Coverage> {
    const none = { projects: 0, allocations: 0, amount: '0.00' }
    type Row = { status: string | null; reason: string | null; figure: typeof none }
    // Three in one: all, by status, and the unresolved by reason.
    const rows = await this.#of<Row>('coverage', scope, () =>
      this.ask(sql<Scoped<Row>>`/* province: coverage */
        select scope, status, reason, jsonb_build_object('projects', projects, 'allocations', allocations, 'amount', amount::text) as figure from (
          select ${SCOPE}, s.status, s.reason, sum(s.projects) as projects, sum(s.allocations) as allocations, sum(s.allocated) as amount
          from county_coverage s join county c on c.name = s.county and c.removed_at is null ${sets(sql`rollup(s.status, s.reason)`)} having count(*) > 0) u
        order by amount desc, reason`),
    )
    const by = (status: string | null) =>
      rows.find((row) => row.status === status && row.reason === null)?.figure ?? none
    return {
      total: by(null),
      tied: by('TIED'),
      outside: by('OUTSIDE'),
      unresolved: by('UNRESOLVED'),
      byReason: rows.flatMap(({ status, reason, figure }) =>
        status === 'UNRESOLVED' && reason ? [{ reason, ...figure }] : [],
      ),
    }
  }

  funding(scope: Scope, by: FundingGroup): Promise<FundingGroupSum[]> {
    const column = sql.ref(`s.${GROUPS[by]}`)
    return this.#of(`funding/${by}`, scope, () =>
      this.ask(sql<Scoped<FundingGroupSum>>`/* province: funding */
        select ${SCOPE}, ${column}::text as "group", sum(s.allocations)::integer as allocations, sum(s.allocated)::text as allocated, sum(s.disbursed)::text as disbursed,
          sum(s.paid)::text as paid, coalesce(sum(s.allocated) filter (where s.status = 'UNRESOLVED'), 0)::numeric(20,2)::text as unresolved
        from county_funding s join county c on c.name = s.county and c.removed_at is null ${sets(column)}
        order by sum(s.allocated) desc, ${column}`),
    )
  }

  findings(scope: Scope): Promise<RuleFindings[]> {
    return this.#of('findings', scope, () =>
      this.ask(sql<Scoped<RuleFindings>>`/* province: findings */
        select ${SCOPE}, s.rule, sum(s.findings)::integer as findings, coalesce(sum(s.findings) filter (where s.state <> 'CLOSED'), 0)::integer as open, sum(s.amount)::text as amount
        from county_finding s join county c on c.name = s.county and c.removed_at is null ${sets(sql`s.rule`)}
        order by s.rule`),
    )
  }

  /** The outline of a county, by its name. */
  async boundary(name: string): Promise<unknown> {
    const all = await this.#once('boundaries', async () => {
      const rows = await this.ask(sql<{ county: string; boundary: unknown }>`/* province: boundaries */
        select county, boundary from county_boundary where boundary is not null`)
      return new Map(rows.map(({ county, boundary }) => [county, boundary]))
    })
    return all.get(name) ?? null
  }

  stages(scope: Scope): Promise<StageAreas[]> {
    return this.#of('stages', scope, () =>
      this.ask(sql<Scoped<StageAreas>>`/* province: stages */
        select ${SCOPE}, nullif(s.stage, '') as stage, s.terminated, sum(s.areas)::integer as areas
        from county_stage s join county c on c.name = s.county and c.removed_at is null ${sets(sql`s.stage`, sql`s.terminated`)}
        order by s.stage, s.terminated`),
    )
  }
}
