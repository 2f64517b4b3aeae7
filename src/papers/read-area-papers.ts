import { sql } from 'kysely'
import type { Snapshot } from '../database/snapshot.js'
import type { Sql } from '../graph/column-kind.js'
import type { StepKind } from '../areas/step-kind.js'
import type { Verdict } from '../areas/verdict.js'
import { landBalance } from '../areas/land-balance.js'
import { planOf } from '../plan/documents/planned-work.js'
import { compatible } from '../values/text.js'

type Text = string | null

/** What an area’s printed papers are filled from; land in mu and money in yuan as decimal strings, days as ISO dates. */
export interface AreaPapers {
  area: { code: string; name: string; scope: string; county: Text; today: string }
  members: { name: string; level: string; township: Text; mu: Text }[]
  form: Record<
    | 'compiledBy'
    | 'compiledOn'
    | 'landArea'
    | 'cultivatedLand'
    | 'plannedInvestment'
    | 'newCultivatedLand'
    | 'summary',
    Text
  > & { population: number | null }
  plan: Record<
    | 'version'
    | 'compiledBy'
    | 'compiledOn'
    | 'periodFrom'
    | 'periodTo'
    | 'plannedInvestment'
    | 'newCultivatedLand'
    | 'reclaimedLand'
    | 'ecologicalLand'
    | 'documentNumber',
    Text
  >
  works: {
    number: string
    name: string
    kind: string
    phase: number | null
    mu: Text
    yuan: Text
    starts: Text
    ends: Text
    project: Text
  }[]
  land: { code: string; name: string; before: Text; planned: Text; after: Text }[]
  potential: { category: string; mu: string; suitable: Text; villages: number }[]
  willingness: {
    villages: number
    surveyed: number
    asked: number | null
    agreeing: number | null
    committees: number
    assemblies: number
  }
  notices: { subject: string; from: string; to: Text; objections: number | null; result: Text }[]
  reviews: {
    department: string
    what: Text
    verdict: Verdict | null
    number: Text
    day: Text
    opinion: Text
  }[]
  headquarters: Record<'ownerUnit' | 'commander' | 'establishedOn' | 'documentNumber', Text>
  cadres: { name: string; unit: Text; post: Text }[]
  steps: {
    kind: StepKind
    verdict: Verdict
    number: Text
    opinion: Text
    authority: Text
    by: Text
    day: Text
  }[]
}

/** A query’s rows as a JSON list. */
const list = (query: Sql): Sql => sql`(select coalesce(json_agg(r), '[]') from (${query}) r)`
/** The one row of a query, all its fields null where there is none. */
const one = (fields: Sql, from: Sql): Sql =>
  sql`(select row_to_json(r) from (select ${fields} from (select 1) always left join ${from} on true limit 1) r)`
const mu = (column: Sql): Sql => sql`trim_scale(${column})::text`
const yuan = (column: Sql): Sql => sql`${column}::numeric(20,2)::text`

/** Land by two-digit class and phase, each record counted as the balance of land counts it. */
const landOf = (code: string): Sql => sql`
  with ${landBalance(sql`c.code = ${code}`)}
  select l.branch as code, coalesce((select min(k.name) from land_class k where k.code = l.branch), l.branch) as name,
    ${mu(sql`sum(l.mu) filter (where l.phase = 'BEFORE')`)} as before, ${mu(sql`sum(l.mu) filter (where l.phase = 'PLANNED')`)} as planned,
    ${mu(sql`sum(l.mu) filter (where l.phase = 'AFTER')`)} as after from counted l where l.kind = 'LAND' group by l.branch order by l.branch`

const willingnessOf = (area: Sql): Sql => sql`
  with village as (select d.id from division_area v join administrative_division d on d.id = v.division_id where v.area_id = ${area} and d.level = 'VILLAGE'),
  latest as (select distinct on (w.division_id) w.* from willingness w join village v on v.id = w.division_id order by w.division_id, coalesce(w.surveyed_on, w.assembly_on) desc nulls last, w.recorded_at desc)
  select (select count(*) from village)::integer as villages, count(*)::integer as surveyed, sum(households_asked)::integer as asked, sum(households_agreeing)::integer as agreeing,
    (count(*) filter (where committee_agrees))::integer as committees, count(assembly_on)::integer as assemblies from latest`

const reviewsOf = (area: Sql): Sql => {
  const where = sql`e.area_id = ${area} or e.division_id in (select division_id from division_area where area_id = ${area}) or e.project_id in (select t.project_id from area_tie t where t.area_id = ${area} and t.ended_at is null and t.project_id is not null)`
  return sql`
    select 'FORESTRY' as department, e.plan_name as what, e.verdict, e.document_number as number, e.reviewed_on as day, e.opinion from greening_plan_review e where ${where}
    union all select 'WATER', e.plan_name, e.verdict, e.document_number, e.reviewed_on, e.opinion from soil_water_review e where ${where}
    union all select 'ENVIRONMENT', e.kind, e.verdict, e.document_number, e.reviewed_on, e.opinion from environmental_impact_review e where ${where}
    union all select 'FINANCE', x.name, r.verdict, r.document_number, r.reviewed_on, r.opinion from planned_project x join budget_review r on r.project_id = x.project_id where x.plan_id = ${planOf(area)}
    order by department, day nulls last, number`
}

/** Reads what an area’s papers are filled from, in one statement, or nothing where no area bears the code. */
export async function readAreaPapers(snapshot: Snapshot, code: string): Promise<AreaPapers | null> {
  const area = sql`c.id`
  const wanted = compatible(code).trim()
  const [row] = await snapshot.rows<{ papers: AreaPapers | string }>(sql`/* read-area-papers */
    select json_build_object(
      'area', json_build_object('code', c.code, 'name', c.name, 'scope', c.scope, 'today', county_today(), 'county', (select min(d.name) from administrative_division d where d.level = 'COUNTY' and coalesce(d.valid_to > county_today(), true))),
      'members', ${list(sql`select d.name, d.level, case when d.level = 'VILLAGE' then p.name end as township, round((st_area(d.boundary::geography) * 3 / 2000)::numeric, 1)::text as mu
        from area_member m join administrative_division d on d.id = m.division_id left join administrative_division p on p.id = d.parent_id where m.area_id = ${area} and m.left_on is null order by d.code`)},
      'form', ${one(
        sql`f.compiled_by as "compiledBy", f.compiled_on as "compiledOn", ${mu(sql`f.land_area_mu`)} as "landArea", ${mu(sql`f.cultivated_land_mu`)} as "cultivatedLand", f.population, ${yuan(sql`f.planned_investment`)} as "plannedInvestment", ${mu(sql`f.new_cultivated_land_mu`)} as "newCultivatedLand", f.summary`,
        sql`(select * from recommendation_form where area_id = ${area}) f`,
      )},
      'plan', ${one(
        sql`p.version, p.compiled_by as "compiledBy", p.compiled_on as "compiledOn", p.period_from as "periodFrom", p.period_to as "periodTo", ${yuan(sql`p.planned_investment`)} as "plannedInvestment", ${mu(sql`p.new_cultivated_land_mu`)} as "newCultivatedLand",
          ${mu(sql`p.reclaimed_land_mu`)} as "reclaimedLand", ${mu(sql`p.ecological_land_mu`)} as "ecologicalLand", p.document_number as "documentNumber"`,
        sql`(select * from implementation_plan where id = ${planOf(area)}) p`,
      )},
      'works', ${list(sql`select x.number, x.name, x.kind, x.phase, ${mu(sql`x.land_area_mu`)} as mu, ${yuan(sql`x.planned_investment`)} as yuan, x.planned_start as starts, x.planned_end as ends, p.external_id as project
        from planned_project x left join project p on p.id = x.project_id where x.plan_id = ${planOf(area)} order by x.phase nulls last, x.number`)},
      'land', ${list(landOf(wanted))},
      'potential', ${list(sql`select s.category, ${mu(sql`sum(s.land_area_mu)`)} as mu, ${mu(sql`sum(s.suitable_area_mu)`)} as suitable, count(distinct s.division_id)::integer as villages
        from (select distinct on (s.division_id, s.category) s.* from potential_survey s where s.division_id in (select division_id from division_area where area_id = ${area}) order by s.division_id, s.category, s.base_year desc) s group by s.category order by s.category`)},
      'willingness', (select row_to_json(w) from (${willingnessOf(area)}) w),
      'notices', ${list(sql`select n.subject, n.published_on as "from", n.ends_on as "to", n.objections, n.result from public_notice n
        where n.subject in ('AREA', 'PLAN', 'ACCEPTANCE') and (n.area_id = ${area} or n.division_id in (select division_id from division_area where area_id = ${area})) order by n.published_on`)},
      'reviews', ${list(reviewsOf(area))},
      'headquarters', ${one(
        sql`h.owner_unit as "ownerUnit", h.commander, h.established_on as "establishedOn", h.document_number as "documentNumber"`,
        sql`(select * from project_headquarters where area_id = ${area}) h`,
      )},
      'cadres', ${list(sql`select k.name, k.unit, k.post from leading_cadre_contact k where k.area_id = ${area} order by k.from_on nulls last, k.name`)},
      'steps', ${list(sql`select s.kind, s.verdict, s.document_number as number, s.opinion, s.authority, s.handled_by as by, coalesce(s.decided_on, s.submitted_on) as day from approval_step s where s.area_id = ${area} order by coalesce(s.decided_on, s.submitted_on), s.entered_at, s.id`)}
    )::text as papers from consolidation_area c where c.code = ${wanted}`)
  if (!row) return null
  return (typeof row.papers === 'string' ? JSON.parse(row.papers) : row.papers) as AreaPapers
}
