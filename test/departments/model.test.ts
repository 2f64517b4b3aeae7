import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ConsolidationArea } from '../../src/areas/consolidation-area.js'
import { administrator } from '../../src/database/principal.js'
import { recordRows, type Incoming } from '../../src/database/record-rows.js'
import { work } from '../../src/database/work.js'
import type { Sql } from '../../src/graph/column-kind.js'
import { newRow } from '../../src/graph/row.js'
import { allConcepts, wordsOf, type Class, type ConceptWords } from '../../src/graph/words.js'
import { plainTargets } from '../../src/intake/records/target.js'
import { Contract } from '../../src/projects/contract.js'
import { ContractSupplement } from '../../src/projects/contract-supplement.js'
import { openCounty } from '../county.js'

const county = await openCounty()

const run = async (statement: Sql) =>
  (await statement.execute(county.kysely)).rows as Record<string, unknown>[]
const one = async (statement: Sql) => Object.values((await run(statement))[0]!)[0] as string

/** What departments send: records with a key of their own. */
const records = () =>
  allConcepts().filter(({ table, options }) => table !== null && options.list && options.key?.length)

/** Steps from a concept to its area by paths that lead to one. */
function stepsToArea(from: ConceptWords, seen = new Set<ConceptWords>()): boolean {
  if (from.target === ConsolidationArea) return true
  if (seen.has(from)) return false
  seen.add(from)
  return [...from.fields.values()].some(
    ({ source, type }) => source.kind === 'one' && stepsToArea(wordsOf(type as Class), seen),
  )
}

test('every record can be read joined to its area, but for those of no place', () => {
  const placeless = records()
    .filter((concept) => !stepsToArea(concept))
    .map(({ name }) => name)
  expect(placeless.sort()).toEqual(
    [
      'AdministrativeDivision',
      'DepartmentReturn',
      'DivisionSuccession',
      'Fund',
      'LandClass',
      'LearnedReading',
      'PayeeAccount',
      'RewardParameter',
      'StepTerm',
    ].sort(),
  )
})

test('whatever another record refers to can be found by its natural key', () => {
  const referred = new Set(
    plainTargets().flatMap(({ concept }) =>
      [...concept.references.values()].map(({ target }) => wordsOf(target)),
    ),
  )
  const unfound = records()
    .filter((concept) => referred.has(concept) && !concept.options.keyLookup)
    .filter(({ options, columns }) => options.key?.some((property) => !columns.has(property)))
  expect(unfound.map(({ name }) => name)).toEqual([])
})

test('every path from one concept to another is SQL that the migrated tables know', async () => {
  for (const concept of allConcepts().filter(({ table }) => table !== null)) {
    for (const { name, source, type } of concept.fields.values()) {
      if (
        source.kind === 'id' ||
        source.kind === 'value' ||
        source.kind === 'node' ||
        source.from ||
        !source.on
      )
        continue
      const [parent, child] = [newRow(), newRow()]
      const [from, to] = [sql.table(concept.table!), sql.table(wordsOf(type as Class).table!)]
      const statement = sql`explain select from ${from} as ${parent.name}, ${to} as ${child.name} where ${source.on(parent.row, child.row, {})}`
      await run(statement).catch((error: Error) => expect.fail(`${concept.name}.${name}: ${error.message}`))
    }
  }
})

async function aVillageInAnArea(code: string) {
  const parent = await one(
    sql`insert into administrative_division (code, name, level) values (${`${code}000000`}, '县', 'COUNTY') returning id`,
  )
  const village = await one(
    sql`insert into administrative_division (code, name, level, parent_id) values (${`${code}101201`}, '前罗村', 'VILLAGE', ${parent}::uuid) returning id`,
  )
  const area = await one(
    sql`insert into consolidation_area (code, name, scope) values (${code}, '白圩前罗片区', 'VILLAGES') returning id`,
  )
  await run(sql`insert into area_member (area_id, division_id) values (${area}::uuid, ${village}::uuid)`)
  return { village, area }
}
const aProject = (externalId: string) =>
  one(
    sql`insert into project (department, external_id, name, kind) values ('WATER', ${externalId}, '渠道', 'IRRIGATION') returning id`,
  )

/** The records of a concept that the area's path leads to. */
function recordsOf(area: string, path: string) {
  const { source, type } = wordsOf(ConsolidationArea).fields.get(path)!
  const [parent, child] = [newRow(), newRow()]
  if (source.kind !== 'connection') throw new Error(`${path} is no connection`)
  return run(sql`select ${child.row('id')} as id from consolidation_area as ${parent.name}, ${sql.table(wordsOf(type as Class).table!)} as ${child.name}
    where ${parent.row('id')} = ${area}::uuid and ${source.on!(parent.row, child.row, {})}`)
}

test('a record of a village lies in the area of the village', async () => {
  const { village, area } = await aVillageInAnArea('990101')
  await run(
    sql`insert into potential_survey (division_id, category, base_year, land_area_mu) values (${village}::uuid, 'HIGH_STANDARD_FARMLAND', 2023, 812.5)`,
  )
  expect(await recordsOf(area, 'potentialSurveys')).toHaveLength(1)
})

test('a record of a project lies where the project is tied, whatever village the record names', async () => {
  const [here, there] = [await aVillageInAnArea('990102'), await aVillageInAnArea('990103')]
  const project = await aProject('SL-1')
  await run(
    sql`insert into area_tie (project_id, status, area_id, method, explanation, rules_version) values (${project}::uuid, 'TIED', ${here.area}::uuid, 'MANUAL', '核对图纸', '1')`,
  )
  await run(
    sql`insert into soil_water_review (project_id, division_id, verdict) values (${project}::uuid, ${there.village}::uuid, 'APPROVED')`,
  )
  expect(await recordsOf(here.area, 'soilWaterReviews')).toHaveLength(1)
  expect(await recordsOf(there.area, 'soilWaterReviews')).toHaveLength(0)
})

test('a record that names its area lies there', async () => {
  const [named, other] = [await aVillageInAnArea('990104'), await aVillageInAnArea('990105')]
  await run(sql`insert into land_use_record (area_id, division_id, year, phase, land_class_id, land_area_mu)
    select ${named.area}::uuid, ${other.village}::uuid, 2023, 'BEFORE', id, 3000 from land_class where code = '0101'`)
  expect(await recordsOf(named.area, 'landUseRecords')).toHaveLength(1)
  expect(await recordsOf(other.area, 'landUseRecords')).toHaveLength(0)
})

test('a record that refers by a natural key finds its target, and sent again changes nothing', async () => {
  const project = await aProject('SL-2')
  await run(
    sql`insert into project_source (project_id, department, external_id, title) values (${project}::uuid, 'WATER', 'SL-2', '渠道')`,
  )
  const send = (concept: Class, record: Incoming) =>
    work(
      county,
      administrator('test'),
      [],
      async (unit) => (await recordRows(unit, concept, [record]))[0]!.outcome,
    )
  const contract = {
    project: ['WATER', 'SL-2'],
    number: '2024-01',
    contractor: '某水利公司',
    amount: '980000.00',
  }
  const supplement = { contract: ['WATER', 'SL-2', '2024-01'], number: '1', amount: '-20000.00' }
  expect(await send(ContractSupplement, supplement)).toBe('REJECTED')
  expect(await send(Contract, contract)).toBe('INSERTED')
  expect(await send(ContractSupplement, supplement)).toBe('INSERTED')
  expect(await send(ContractSupplement, supplement)).toBe('UNCHANGED')
  expect(await send(Contract, { ...contract, amount: '960000.00' })).toBe('UPDATED')
})

test.each([
  [
    'a quota drawn beyond what was certified',
    'quota_not_overdrawn',
    (project: string) =>
      sql`insert into quota (kind, project_id, certified_area_mu, used_area_mu, traded_area_mu, awarded_area_mu) values ('DRY_TO_PADDY', ${project}::uuid, 100, 60, 40, 0.000001)`,
  ],
  [
    'books that do not balance',
    'department_return_line_balances',
    (
      project: string,
    ) => sql`with r as (insert into department_return (department, period, fiscal_year) values ('WATER', '2024-06', 2024) returning id)
    insert into department_return_line (department_return_id, project_id, carried_over, received, adjusted, spent, balance) select id, ${project}::uuid, 10, 100, -5, 80, 25.01 from r`,
  ],
  [
    'a reward’s figure without the document that sets it',
    'reward_parameter_sourced',
    () =>
      sql`insert into reward_parameter (kind, amount, valid_from) values ('VILLAGE_MONEY', 50000, '2024-01-01')`,
  ],
  [
    'more land fit for consolidation than there is',
    'potential_survey_suitable_within_land',
    () =>
      sql`insert into potential_survey (division_id, category, base_year, land_area_mu, suitable_area_mu) select id, 'RESERVE_LAND_DEVELOPMENT', 2023, 10, 10.5 from administrative_division limit 1`,
  ],
])('the database refuses %s', async (_what, constraint, insert) => {
  await aVillageInAnArea(`9902${String(constraint.length).padStart(2, '0')}`)
  await expect(run(insert(await aProject(constraint)))).rejects.toThrow(constraint)
})
