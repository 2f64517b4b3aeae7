import { sql } from 'kysely'
import '../../src/server/schema.js'
import type { Principal } from '../../src/database/principal.js'
import { wordsOf, type Class, type ColumnWord, type ConceptWords } from '../../src/graph/words.js'
import { recordedConcepts } from '../../src/intake/records/record-mutations.js'
import { openSmallCounty } from '../ties/small-county.js'
import { moneyDoor } from '../funds/money-door.js'
import { askAs } from '../server/asks.js'

/** What a sample must be besides what its columns' kinds say. */
const SAID: Record<string, Record<string, unknown>> = {
  Acceptance: { area: undefined },
  HighStandardFarmland: { upgradedArea: '0' },
  MinistryFiling: { stage: 'ACCEPTANCE' },
  ReservePoolEntry: { removedOn: undefined },
  AnnualTarget: { department: 'WATER' },
  Supervision: { department: 'WATER' },
  // What has passed its review is changed no more, and what has not is not reported.
  PotentialSurvey: { firstReviewVerdict: 'RETURNED', reportedOn: undefined, reportDocument: undefined },
  // Its own number is what others are known by.
  Inspection: { number: '督1' },
  Contract: { number: '合1' },
  VillageLandUsePlan: { periodFrom: 2024 },
  ImplementationPlan: { version: '1' },
}

/** How a record that is referred to is named. */
const NAMED: Record<string, Record<string, unknown>> = {
  Project: { department: 'WATER', externalId: 'one' },
  ConsolidationArea: { code: 'A' },
  AdministrativeDivision: { code: '990001100201' },
  Fund: { documentNumber: '财〔2024〕1号' },
  Contract: { projectDepartment: 'WATER', projectExternalId: 'one', number: '合1' },
  Inspection: { number: '督1' },
  Payment: { externalId: '付1' },
  VillageLandUsePlan: { divisionCode: '990001100201', periodFrom: 2024 },
  ImplementationPlan: { areaCode: 'A', version: '1' },
  LandClass: { scheme: 'GB/T 21010-2017', code: '0101' },
}
const SHAPE = {
  type: 'Polygon',
  coordinates: [
    [
      [116.1, 28.1],
      [116.2, 28.1],
      [116.2, 28.2],
      [116.1, 28.2],
      [116.1, 28.1],
    ],
  ],
}

function valueOf({ property, kind }: ColumnWord): unknown {
  if (kind.values) return kind.values[0]
  switch (kind.name) {
    case 'String':
      return /document/i.test(property) ? '样〔2024〕1号' : '样'
    case 'Int':
      return /year|period/i.test(property) ? 2024 : 1
    case 'Float':
      return 12.5
    case 'LandArea':
      return '10.5'
    case 'Money':
      return '100.25'
    case 'Date':
      return '2024-03-01'
    case 'Boolean':
      return true
    case 'GeoJSON':
      return SHAPE
  }
  throw new Error(`no sample of ${kind.name}`)
}

/** A record with every column and every reference filled, or only with what it cannot stand without. */
export function sampleOf(concept: ConceptWords, { whole = true } = {}): Record<string, unknown> {
  const { key = [] } = concept.options
  const filled = (word: { property: string; optional: boolean }) =>
    whole || !word.optional || key.includes(word.property)
  return {
    ...Object.fromEntries(
      [...concept.references.values()]
        .filter(filled)
        .map(({ property, target }) => [property, NAMED[wordsOf(target).name]]),
    ),
    ...Object.fromEntries(
      [...concept.columns.values()].filter(filled).map((word) => [word.property, valueOf(word)]),
    ),
    ...Object.fromEntries(
      Object.entries(SAID[concept.name] ?? {}).filter(([property]) =>
        filled(concept.columns.get(property) ?? concept.references.get(property)!),
      ),
    ),
  }
}

/** The recorded concepts, those before that others refer to. */
export function inOrder(): ConceptWords[] {
  const all = recordedConcepts()
  const done = new Set<Class>()
  const order: ConceptWords[] = []
  const visit = (concept: ConceptWords) => {
    if (done.has(concept.target)) return
    done.add(concept.target)
    for (const { target } of concept.references.values()) {
      const above = all.find((each) => each.target === target)
      if (above) visit(above)
    }
    order.push(concept)
  }
  all.forEach(visit)
  return order
}

const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1)

/** What of a record is read back: its columns as clients see them. */
export const fieldsOf = (concept: ConceptWords): string[] =>
  [...concept.columns.keys()].filter((property) => concept.fields.has(property))

const PROBLEM = `... on Problem { code message } ... on InvalidField { fieldProblems { path message } } ... on ReferenceNotFound { path given } ... on Forbidden { neededRoles neededDepartments }`

/** A county in which the samples can be written: the small county, with a project of WATER's in area A, a fund and a payment. */
export async function openRecordCounty() {
  const small = await openSmallCounty()
  await small.projects({ department: 'WATER', externalId: 'one', title: '甲溪村渠道', areaCode: 'A' })
  await small.allocations(['1', ['WATER', 'one'], '100.00'])
  const money = moneyDoor(small.county)
  const { id: fundId } = await money.createFund('财〔2024〕2号', '100.00')
  const { id: allocationId } = await money.allocate(fundId, '10.00')
  const { id: disbursementId } = await money.disburse(allocationId, '10.00')
  await money.pay(disbursementId, '1.00', { externalId: '付1' })
  const { kysely } = small.county
  const areaIds = Object.fromEntries(
    (
      await sql<{
        code: string
        id: string
      }>`select code, id::text from consolidation_area`.execute(kysely)
    ).rows.map(({ code, id }) => [code, id]),
  )
  let keys = 0
  /** Sends one record in somebody's name. */
  const record = async (
    principal: Principal,
    concept: ConceptWords | string,
    input: Record<string, unknown>,
    { select = '', idempotencyKey = `r${++keys}` } = {},
  ): Promise<any> => {
    const words =
      typeof concept === 'string' ? recordedConcepts().find(({ name }) => name === concept)! : concept
    const name = words.options.record!
    const { data, code, message } = await askAs(
      small.county,
      principal,
      `mutation ($input: ${capital(name)}Input!) { result: ${name}(input: $input) { __typename ... on ${words.name} { id ${select} } ${PROBLEM} } }`,
      { input: { idempotencyKey, ...input } },
    )
    return data?.result ?? { code, message }
  }
  const rows = async (table: string, id: string): Promise<Record<string, any>> =>
    (
      await sql<
        Record<string, any>
      >`select * from ${sql.table(table)} where id = ${id.split(':')[1]}::uuid`.execute(kysely)
    ).rows[0]!
  return { ...small, areaIds, record, rows }
}
