import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import '../../src/server/schema.js'
import type { Principal } from '../../src/database/principal.js'
import { profileOf } from '../../src/database/reading/profile.js'
import { setLocalRole } from '../../src/database/reading/reader.js'
import { filterCondition } from '../../src/graph/filter.js'
import { newRow, numberRowsFromOne, tableOf } from '../../src/graph/row.js'
import { allConcepts, wordsOf, type ConceptWords } from '../../src/graph/words.js'
import { openCounty } from '../county.js'
import type { Database } from '../../src/database/database.js'

let county: Database
beforeAll(async () => {
  // Its own: the planner would go by the sizes that the tables had in the file before.
  county = await openCounty({})
})

interface Step {
  'Node Type': string
  'Relation Name'?: string
  'Index Cond'?: string
  /** Of a subquery that is run apart from the statement, by row or once. */
  'Parent Relationship'?: string
  Plans?: Step[]
}
const isApart = (step: Step) => /SubPlan|InitPlan/.test(step['Parent Relationship'] ?? '')
const steps = (step: Step, only: (step: Step) => boolean = () => true): Step[] => [
  step,
  ...(step.Plans ?? []).filter(only).flatMap((each) => steps(each, only)),
]

/** The plan of a filter as somebody's statement has it, where reading a table whole is the last thing that is thought of. */
const planOf = (principal: Principal, concept: ConceptWords, filter: Record<string, unknown>) =>
  county.kysely.transaction().execute(async (work) => {
    const profile = profileOf(county, principal)
    await setLocalRole(work, profile, { ...profile.settings, search_path: profile.readPath })
    await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)`.execute(
      work,
    )
    numberRowsFromOne()
    const { name, row } = newRow()
    const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Step }] }>`explain (format json)
      select ${row('id')} from ${tableOf(concept)} as ${name} where ${filterCondition(concept, filter, row)}
      order by ${row('id')} limit 2`.execute(work)
    return rows[0]!['QUERY PLAN'][0].Plan
  })

/** Relations to what is seen through a masked view; those of an area are of few rows and many ways. */
const toMasked = () =>
  allConcepts()
    .filter(({ table, name }) => table !== null && name !== 'ConsolidationArea')
    .flatMap((concept) =>
      [...concept.fields.values()].flatMap(({ name, source, type }) => {
        if (source.kind !== 'one' && source.kind !== 'list' && source.kind !== 'connection') return []
        if (source.from || source.through) return []
        const target = wordsOf(type as never)
        const isMasked = [...target.columns.values()].some(({ people }) => people)
        const filter = { [name]: source.kind === 'one' ? { isNull: false } : { some: {} } }
        return isMasked ? [{ concept, target, filter }] : []
      }),
    )

test('a filter by what is seen masked looks it up by an index, a row at a time, and joins it with nothing whole', async () => {
  const water: Principal = { name: '水务系统', role: 'SYSTEM', department: 'WATER' }
  const wrong: string[] = []
  const relations = toMasked()
  for (const { concept, target, filter } of relations) {
    const plan = await planOf(water, concept, filter)
    const isLookedUp = steps(plan).some(
      (step) => step['Relation Name'] === target.table && step['Index Cond'] !== undefined,
    )
    const joins = steps(plan, (step) => !isApart(step)).filter((step) => /Join|Loop/.test(step['Node Type']))
    if (!isLookedUp || joins.length > 0)
      wrong.push(
        `${concept.name} ${JSON.stringify(filter)}: ${steps(plan)
          .map((step) => step['Node Type'])
          .join(', ')}`,
      )
  }
  expect(wrong).toEqual([])
  expect(relations.length).toBeGreaterThan(8)
})
