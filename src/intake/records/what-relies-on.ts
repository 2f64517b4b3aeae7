import { sql } from 'kysely'
import { advisoryLock, type Work } from '../../database/work.js'
import { allConcepts } from '../../graph/words.js'
import { breachesAmong } from '../../guards/refuse-breaches.js'
import { missingOf } from '../../plan/workflow/available-step.js'
import { standingSteps } from '../../plan/workflow/area-stage.js'
import { halvesOf, type Message } from '../../values/message.js'
import type { Problem } from '../../values/problem.js'
import { ReliedOn } from './withdrawal-problems.js'

/** What a record is about: whatever relies on it lies there. */
export interface Reach {
  area_id: string[]
  project_id: string[]
  division_id: string[]
}

/** What does not hold: of steps what they lack, each thing by itself, and of other rows what a rule says. */
interface Shortfall {
  lacks: Map<string, { step: string; said: Message }>
  breaches: Map<string, Problem>
}

/**
 * The areas, projects and places that a record is about. Locks: the rows of the areas, so that no step is taken on the strength of
 * a record while it goes; then the areas' words, as the rules take them; both in the order of their ids.
 */
export async function holdReach(work: Work, table: string, id: string): Promise<Reach> {
  const given = sql`(select to_jsonb(r) as j from ${sql.table(table)} r where r.id = ${id}::uuid) r`
  const [named] = await work.rows<Record<'area' | 'project' | 'division' | 'plan', string | null>>(
    sql`/* hold-reach: named */
      select r.j->>'area_id' as area, ${table === 'project' ? sql`${id}` : sql`r.j->>'project_id'`} as project, r.j->>'division_id' as division,
        ${table === 'implementation_plan' ? sql`${id}` : sql`r.j->>'plan_id'`} as plan from ${given}`,
  )
  const { area, project, division, plan } = named!
  const areas = await work.rows<{ id: string }>(sql`/* hold-reach */
    select c.id::text from consolidation_area c where c.id = ${area}::uuid
      or exists (select from division_area v where v.area_id = c.id and v.division_id = ${division}::uuid)
      or exists (select from area_tie t where t.area_id = c.id and t.project_id = ${project}::uuid and t.ended_at is null)
      or exists (select from planned_project x join implementation_plan n on n.id = x.plan_id where n.area_id = c.id and (x.project_id = ${project}::uuid or n.id = ${plan}::uuid))
    order by c.id for no key update of c`)
  for (const each of areas) await advisoryLock(work, `area ${each.id}`)
  return {
    area_id: areas.map((each) => each.id),
    project_id: project ? [project] : [],
    division_id: division ? [division] : [],
  }
}

/** What of a reach does not hold as things are. */
export const shortfallOf = async (work: Work, reach: Reach): Promise<Shortfall> => ({
  lacks: await lacksOf(work, reach.area_id),
  breaches: await breachesAmong(work, (table) => rowsOf(work, table, reach)),
})

/** What did hold and does not any more, as a refusal; null where nothing relied on what went. */
export async function whatReliedOn(work: Work, before: Shortfall, reach: Reach): Promise<Problem | null> {
  const now = await shortfallOf(work, reach)
  const lacks = [...now.lacks].filter(([key]) => !before.lacks.has(key)).map(([, lack]) => lack)
  const breaches = [...now.breaches].filter(([key]) => !before.breaches.has(key)).map(([, each]) => each)
  if (lacks.length + breaches.length === 0) return null
  const steps = [...new Set(lacks.map(({ step }) => step))]
  const rewards = await work.rows<{ id: string }>(sql`/* what-relies-on: rewards */
    select r.id::text from reward r join approval_step s on s.area_id = r.area_id where s.id = any(${steps}::uuid[])
      and s.kind = case r.kind when 'CONSTRUCTION_LAND_QUOTA' then 'AREA_ACCEPTANCE' else 'PROVINCIAL_REVIEW' end order by r.id`)
  const said = [...lacks.map((lack) => lack.said), ...breaches.map((each) => each.said)]
  const half = (language: 'zh' | 'en') => [...new Set(said.map((each) => each[language]))]
  return new ReliedOn(
    { steps, rewards: rewards.map(({ id }) => id), lacking: half('zh') },
    { zh: half('zh').join('；'), en: half('en').join('; ') },
  )
}

/** What the steps that stand in some areas lack by their own days, each village or project by itself. */
async function lacksOf(work: Work, areas: readonly string[]) {
  const rows = await work.rows<{ step: string; code: string; text: string; detail: string | null }>(
    sql`/* what-relies-on: steps */
      select taken.id::text as step, m.code, m.text, m.detail
      from unnest(${areas}::uuid[]) as judged(area_id) cross join lateral (${standingSteps(sql`judged.area_id`)}) taken
        cross join lateral (${missingOf(sql`taken.kind`, sql`judged.area_id`, sql`taken.decided_on`)}) m order by taken.decided_on, taken.id, m.place`,
  )
  return new Map(
    rows.flatMap(({ step, code, text, detail }) => {
      const { zh, en } = halvesOf(text)
      return (detail ?? '').split(/[、；]/).map((part) => {
        const of = part && `（${part}）`
        return [
          `${step} ${code} ${part}`,
          { step, said: { zh: `${zh}${of}`, en: `${en}${part && ` (${part})`}` } },
        ] as const
      })
    }),
  )
}

/** The rows of a table that lie within a reach. */
async function rowsOf(work: Work, table: string, reach: Reach): Promise<string[]> {
  const columns = [
    ...(allConcepts()
      .find((each) => each.table === table)
      ?.references.values() ?? []),
  ].map(({ column }) => column)
  const within = (Object.keys(reach) as (keyof Reach)[])
    .filter((column) => columns.includes(column) && reach[column].length > 0)
    .map((column) => sql`r.${sql.ref(column)} = any(${reach[column]}::uuid[])`)
  // Money is disbursed out of what its project was given.
  if (table === 'disbursement')
    within.push(
      sql`r.allocation_id in (select a.id from allocation a where a.project_id = any(${reach.project_id}::uuid[]))`,
    )
  if (within.length === 0) return []
  const rows = await work.rows<{ id: string }>(
    sql`/* what-relies-on: rows */ select r.id::text from ${sql.table(table)} r where ${sql.join(within, sql` or `)} order by r.id`,
  )
  return rows.map(({ id }) => id)
}
