import { sql } from 'kysely'
import { recordAreas } from '../../src/areas/record-areas.js'
import { recordBoundaries } from '../../src/areas/record-boundaries.js'
import { recordDivisions } from '../../src/areas/record-divisions.js'
import type { Database } from '../../src/database/database.js'
import type { Incoming } from '../../src/database/record-rows.js'
import { administrator } from '../../src/database/principal.js'
import { advisoryLock, work, type Work } from '../../src/database/work.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { recordProjects } from '../../src/projects/record-projects.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'

/** A square a degree high, in whole degrees of longitude. */
export const square = (x: number, width = 1) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 28],
      [x + width, 28],
      [x + width, 29],
      [x, 29],
      [x, 28],
    ],
  ],
})
const TIE = 'tie { id status method reason explanation area { code } evidence { method supports } }'
const DECIDED = `__typename ... on TieDecided { decision { id kind decidedBy decidedAt reason } tie { status method reason area { code } } project { id name } projectPart { name } allocation { externalId } } ... on Problem { code message }`
export const DOCUMENT = '财〔2024〕1号'

/**
 * A county of one township: the villages 甲溪 (area A), 乙溪 (area B) and 丙溪 (in no area) side by side, each a degree
 * square, and one fund of a million. Asked through the public door alone, but for what comes in.
 */
export async function openSmallCounty(empty?: Database) {
  const county = empty ?? (await openCounty())
  const ask = doorOf(county)
  // In the importer's queue, as all that is imported.
  const bring = <T>(doing: (unit: Work) => Promise<T>) =>
    work(county, administrator('导入'), FOLLOWERS, async (unit) => {
      await advisoryLock(unit, 'intake')
      return doing(unit)
    })
  await bring(async (unit) => {
    await recordDivisions(unit, [
      { code: '990001000000', level: 'COUNTY', name: '安县', parentCode: null },
      { code: '990001100000', level: 'TOWNSHIP', name: '东乡', parentCode: '990001000000' },
      ...[
        ['201', '甲溪'],
        ['202', '乙溪'],
        ['203', '丙溪'],
      ].map(([code, stem]) => ({
        code: `990001100${code}`,
        level: 'VILLAGE',
        name: `${stem}村委会`,
        parentCode: '990001100000',
      })),
    ])
    await recordBoundaries(
      unit,
      [201, 202, 203].map((code, index) => ({ code: `990001100${code}`, geometry: square(116 + index) })),
    )
    await recordAreas(unit, [
      { code: 'A', name: '甲片区', scope: 'VILLAGES', memberCodes: ['990001100201'] },
      { code: 'B', name: '乙片区', scope: 'VILLAGES', memberCodes: ['990001100202'] },
      {
        code: 'OLD',
        name: '旧片区',
        scope: 'VILLAGES',
        memberCodes: ['990001100203'],
        validTo: '2020-01-01',
      },
    ])
    await recordAreas(unit, [
      {
        code: 'OLD',
        name: '旧片区',
        scope: 'VILLAGES',
        memberCodes: ['990001100202'],
        validTo: '2020-01-01',
      },
    ])
    await recordFunds(unit, [
      {
        documentNumber: DOCUMENT,
        name: '水利资金',
        level: 'CITY',
        programme: 'FARMLAND_IRRIGATION',
        fiscalYear: 2024,
        amount: '1000000.00',
      },
    ])
  })
  const allocations = (
    ...rows: [externalId: string, project: [string, string], amount: string, more?: Incoming][]
  ) =>
    bring((unit) =>
      recordAllocations(
        unit,
        rows.map(([externalId, project, amount, more]) => ({
          fund: DOCUMENT,
          externalId,
          project,
          amount,
          ...more,
        })),
      ),
    )
  const project = async (externalId: string, department = 'WATER') =>
    (
      await ask(`{ project(department: ${department}, externalId: "${externalId}") { id externalId name ${TIE} mergedProjects { nodes { id ${TIE} } } tieHistory { totalCount } tieDecisions { nodes { kind decidedBy reason undoneBy { kind } } }
        sources { nodes { department externalId } } duplicatePairs { nodes { state } } earlierDuplicatePairs { nodes { state } }
        allocations { nodes { id externalId amount ${TIE} parts(filter: { endedAt: { isNull: true } }) { nodes { amount area { code } } } } }
        parts(orderBy: [{ ordinal: ASC }]) { nodes { id name share endedAt ${TIE} } } } }`)
    ).project
  let keys = 0
  /** Sends a decision; the input's type is named after the mutation. */
  const decide = async (mutation: string, input: Record<string, unknown>) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    return (
      await ask(`mutation($input: ${type}!) { result: ${mutation}(input: $input) { ${DECIDED} } }`, {
        input: { idempotencyKey: `key ${++keys}`, reason: '现场核实', ...input },
      })
    ).result
  }
  return {
    county,
    ask,
    bring,
    projects: (...rows: Incoming[]) => bring((unit) => recordProjects(unit, rows)),
    allocations,
    project,
    decide,
    undo: (decisionId: string) => decide('undoTieDecision', { decisionId }),
    /** Now, as the database's clock has it. */
    moment: async (): Promise<string> => {
      const { rows } = await sql<{
        now: string
      }>`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`.execute(
        county.kysely,
      )
      return rows[0]!.now
    },
    figures: async () => {
      const figure = '{ projects allocations amount }'
      const { tieCoverage } = await ask(
        `{ tieCoverage { total ${figure} tied ${figure} outside ${figure} unresolved ${figure} byReason { reason figure ${figure} } unallocated } }`,
      )
      return tieCoverage
    },
  }
}

export type SmallCounty = Awaited<ReturnType<typeof openSmallCounty>>

/** Fen of an amount, to add exactly. */
export const fen = (amount: string) => BigInt(amount.replace('.', ''))
