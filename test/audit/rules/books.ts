import { sql } from 'kysely'
import { findingsOf, presetsOf, type Rule } from '../../../src/policy/rule.js'
import { openCounty } from '../../county.js'
import type { Database } from '../../../src/database/database.js'

export const TODAY = '2024-07-01'
type Row = Record<string, unknown>

/** One of a rule's findings, in what the tests compare. */
export interface Found {
  type: string
  id: string
  key: string
  severity: string | null
  amount: string | null
  facts: Row
  evidence: { type: string; id: string }[]
}

/** A square of `width` degrees, `x` degrees east. */
export const square = (x: number, width = 0.1, y = 28) =>
  `SRID=4490;POLYGON((${x} ${y},${x + width} ${y},${x + width} ${y + width},${x} ${y + width},${x} ${y}))`

/**
 * An empty county’s books, written by hand: what a rule reads stands in its tables, however it came there. Each builder
 * gives the id; what is not told is filled with something harmless.
 */
export async function openBooks() {
  const county = await openCounty()
  let made = 0
  const next = () => String(++made)
  const add = async (table: string, row: Row): Promise<string> => {
    const entries = Object.entries(row)
    const { rows } = await sql<{
      id: string
    }>`insert into ${sql.table(table)} (${sql.join(entries.map(([name]) => sql.ref(name)))}) values (${sql.join(entries.map(([, value]) => sql`${value}`))}) returning id::text`.execute(
      county.kysely,
    )
    return rows[0]!.id
  }
  const countyId = await add('administrative_division', {
    code: '990001000000',
    level: 'COUNTY',
    name: '安县',
  })
  const township = (name: string, boundary: string | null = null) =>
    add('administrative_division', {
      code: `990001${String(100 + ++made)}000`,
      level: 'TOWNSHIP',
      name,
      parent_id: countyId,
      boundary,
    })
  const east = await township('东乡')
  const project = (row: Row = {}) =>
    add('project', {
      department: 'WATER',
      external_id: `P${next()}`,
      name: '渠道修缮工程',
      kind: 'IRRIGATION',
      ...row,
    })
  const fund = (row: Row = {}) =>
    add('fund', {
      document_number: `财〔2024〕${next()}号`,
      name: '水利资金',
      level: 'CITY',
      programme: 'FARMLAND_IRRIGATION',
      fiscal_year: 2024,
      amount: '1000000.00',
      ...row,
    })
  const allocation = async (row: Row & { project_id?: string | null } = {}) =>
    add('allocation', {
      fund_id: row.fund_id ?? (await fund()),
      external_id: `A${next()}`,
      department: 'WATER',
      amount: '100000.00',
      project_source_id: row.project_id
        ? await add('project_source', {
            project_id: row.project_id,
            department: 'WATER',
            external_id: `S${next()}`,
            title: '渠道修缮工程',
          })
        : null,
      ...row,
    })
  const disbursement = async (row: Row = {}) =>
    add('disbursement', {
      allocation_id: row.allocation_id ?? (await allocation()),
      external_id: `D${next()}`,
      amount: '100000.00',
      disbursed_on: '2024-06-01',
      recipient: '东乡人民政府',
      ...row,
    })
  return {
    county,
    add,
    township,
    village: (name: string, boundary: string | null, parent = east) =>
      add('administrative_division', {
        code: `990001100${String(200 + ++made)}`,
        level: 'VILLAGE',
        name,
        parent_id: parent,
        boundary,
      }),
    /** An area of these divisions. */
    area: async (name: string, ...divisions: string[]) => {
      const id = await add('consolidation_area', { code: `Q${next()}`, name, scope: 'VILLAGES' })
      for (const division of divisions) await add('area_member', { area_id: id, division_id: division })
      return id
    },
    /** The ids of land classes, by code. */
    classes: async () => {
      const { rows } = await sql<{ code: string; id: string }>`select code, id::text from land_class`.execute(
        county.kysely,
      )
      return Object.fromEntries(rows.map(({ code, id }) => [code, id])) as Record<string, string>
    },
    project,
    fund,
    allocation,
    disbursement,
    /** Money paid to a payee for a project, through all its steps. */
    pay: async (row: {
      project_id?: string
      allocation_id?: string
      amount: string
      payee?: string
      account?: string
      contract_number?: string
      area?: string
    }) => {
      const {
        project_id = null,
        amount,
        payee = '恒通水利有限公司',
        account = null,
        contract_number = null,
      } = row
      const given =
        row.allocation_id ??
        (await allocation({ project_id, amount, disbursed_amount: amount, paid_amount: amount }))
      if (row.area) await tie(given, row.area)
      const passed = await disbursement({ allocation_id: given, amount, paid_amount: amount })
      return add('payment', {
        disbursement_id: passed,
        external_id: `Z${next()}`,
        amount,
        paid_on: '2024-06-10',
        payee,
        account,
        contract_number,
      })
    },
    tie,
    /** What the rule finds of a subject, or of all. */
    find: (rule: Rule, subject: string | null = null, given: Record<string, string> = {}) =>
      findings(county, rule, given).then((found) =>
        found.filter(({ id }) => subject === null || id === subject),
      ),
  }

  async function tie(allocation_id: string, area_id: string) {
    return add('area_tie', {
      allocation_id,
      area_id,
      status: 'TIED',
      method: 'MANUAL',
      explanation: '认定',
      rules_version: 'test',
    })
  }
}

export type Books = Awaited<ReturnType<typeof openBooks>>

/** What a rule finds in a county, with its presets where nothing else is given. */
export async function findings(
  { kysely }: Database,
  rule: Rule,
  given: Record<string, string> = {},
): Promise<Found[]> {
  const { rows } = await sql<{
    type: string
    id: string
    key: string
    severity: string | null
    amount: string | null
    facts: Row | string
    evidence: Found['evidence'] | string
  }>`select f.subject_type as type, f.subject_id::text as id, f.key, f.severity, f.amount::text, f.facts::text, f.evidence::text
    from (${findingsOf(rule, { today: TODAY, ...presetsOf(rule), ...given })}) f order by f.key, f.subject_id::text`.execute(
    kysely,
  )
  const parsed = rows.map((row) => ({
    ...row,
    facts: JSON.parse(row.facts as string) as Row,
    evidence: JSON.parse(row.evidence as string) as Found['evidence'],
  }))
  // Whatever a rule finds, it says by what: a subject, facts for its text, and records that exist as evidence.
  for (const { evidence, facts } of parsed) {
    if (evidence.length === 0 || evidence.some(({ type, id }) => !type || !id))
      throw new Error(`${rule.id} gives poor evidence: ${JSON.stringify(evidence)}`)
    for (const [, name = ''] of (rule.text ? rule.text.zh + rule.text.en : '').matchAll(/\{(\w+)\}/g))
      if (!Object.hasOwn({ ...facts, ...rule.parameters, amount: null }, name))
        throw new Error(`${rule.id} has no fact ${name} for its text`)
  }
  return parsed
}
