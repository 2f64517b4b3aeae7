import { sql } from 'kysely'
import { openSmallCounty } from '../ties/small-county.js'

const [TOWNSHIP, FIRST, SECOND, THIRD] = ['990001100000', '990001100201', '990001100202', '990001100203']
export const CODES = { TOWNSHIP: TOWNSHIP!, FIRST: FIRST!, SECOND: SECOND!, THIRD: THIRD! }

const FLOW = '{ projects allocations amount byLevel { level allocations amount } }'
const COVERAGE =
  '{ total { projects allocations amount } tied { projects allocations amount } outside { projects allocations amount } unresolved { projects allocations amount } byReason { reason figure { projects amount } } unallocated }'
export const AREA =
  'code scope boundary contiguous divisions { code } funding { allocated disbursed paid } projects(orderBy: [{ externalId: ASC }]) { totalCount nodes { externalId tie { status reason method explanation } } } allocations(orderBy: [{ externalId: ASC }]) { nodes { externalId amount } } redLines { verdict lines { key before after verdict } } quotas { nodes { documentNumber } }'
const PREVIEW = `__typename ... on Problem { code message } ... on Forbidden { neededRoles neededDepartments }
  ... on AreaPreview {
    isNew joining { code } leaving { code } alsoIn { division { code } area { code } } misshapen { code apart } membersClosed { code }
    coming ${FLOW} going ${FLOW} tieCount movingCount hiddenCount
    ties(first: 1000) { project { externalId } projectPart { name } allocation { externalId } statusBefore areaBefore { code } statusAfter areaAfter { code } reasonAfter toThisArea explanation amount }
    quotas { quota { documentNumber } areaBefore { code } areaAfter { code } toThisArea }
    coverageBefore ${COVERAGE} coverageAfter ${COVERAGE}
    before { ${AREA} } after { ${AREA} }
  }`
const RULES =
  'rules { rule title severity appearing goingAway appearingSample { explanation subject { id } severity } goingAwaySample { explanation subject { id } } }'

/** The small county with projects, money and a quota that can move, and what it is asked about drawing areas. */
export async function openCountyToDraw() {
  const county = await openSmallCounty()
  const { ask, county: books } = county
  await county.projects(
    { department: 'WATER', externalId: 'one', title: '甲溪村渠道' },
    { department: 'WATER', externalId: 'two', title: '乙溪村山塘' },
    { department: 'WATER', externalId: 'three', title: '丙溪村山塘' },
    { department: 'FORESTRY', externalId: 'wide', title: '东乡造林' },
    {
      department: 'WATER',
      externalId: 'point',
      title: '泵站',
      lon: 118.5,
      lat: 28.5,
      geometry: { type: 'Point', coordinates: [118.5, 28.5] },
    },
  )
  await county.allocations(
    ['1', ['WATER', 'one'], '100.00'],
    ['2', ['WATER', 'two'], '200.00'],
    ['3', ['WATER', 'three'], '300.50'],
    ['4', ['FORESTRY', 'wide'], '40.00'],
  )
  await sql`insert into quota (kind, project_id, certified_area_mu, document_number) select 'NEW_CULTIVATED_LAND', id, 12, '确认〔2024〕1号' from project where external_id = 'three'`.execute(
    books.kysely,
  )
  // A step that needed the people's will, which was asked in one village only.
  await sql`insert into approval_step (area_id, kind, verdict, decided_on) select id, 'COUNTY_REVIEW', 'APPROVED', '2024-01-01' from consolidation_area where code in ('A', 'B')`.execute(
    books.kysely,
  )
  await sql`insert into willingness (division_id, surveyed_on) select id, '2023-12-01' from administrative_division where code = ${CODES.FIRST}`.execute(
    books.kysely,
  )
  let keys = 0
  const preview = async (variables: Record<string, unknown>, withRules = false) =>
    (
      await ask(
        `query($code: String, $memberCodes: [String!], $boundary: GeoJSON, $withoutBoundary: Boolean! = false) { previewArea(code: $code, memberCodes: $memberCodes, boundary: $boundary, withoutBoundary: $withoutBoundary) { ${PREVIEW} ${withRules ? `... on AreaPreview { ${RULES} }` : ''} } }`,
        variables,
      )
    ).previewArea
  const draw = async (input: Record<string, unknown>) =>
    (
      await ask(
        `mutation($input: DrawAreaInput!) { drawArea(input: $input) { __typename ... on AreaDrawn { area { ${AREA} } drawing { effectiveOn reason documentNumber drawnBy } } ... on Problem { code message } } }`,
        { input: { idempotencyKey: `draw ${++keys}`, reason: '群众意愿', ...input } },
      )
    ).drawArea
  return {
    ...county,
    preview,
    draw,
    coverage: async () => (await ask(`{ tieCoverage ${COVERAGE} }`)).tieCoverage,
    areaNow: async (code: string) =>
      (await ask(`query($code: String!) { consolidationArea(code: $code) { ${AREA} } }`, { code }))
        .consolidationArea,
    /** Everything that every table holds, as a digest each. */
    contents: async (): Promise<Record<string, string>> => {
      const { rows: tables } = await sql<{
        name: string
      }>`select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' order by 1`.execute(
        books.kysely,
      )
      const digests: Record<string, string> = {}
      for (const { name } of tables) {
        const { rows } = await sql<{
          digest: string
        }>`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${sql.table(name)} t`.execute(
          books.kysely,
        )
        digests[name] = rows[0]!.digest
      }
      return digests
    },
  }
}
export type CountyToDraw = Awaited<ReturnType<typeof openCountyToDraw>>
