import { sql } from 'kysely'
import { findingsOf, presetsOf, type Rule } from '../../src/policy/rule.js'
import { inLines } from '../../src/values/message.js'
import { wordFinding } from '../../src/audit/word-finding.js'
import { openSmallCounty } from '../ties/small-county.js'

export interface Lead {
  subject_type: string
  subject_id: string
  key: string
  severity: string | null
  amount: string | null
  facts: Record<string, unknown>
  evidence: { type: string; id: string }[]
  text: string
}

/** A small county whose rows can be put in one by one, to ask single rules of. */
export async function openRuleCounty() {
  const small = await openSmallCounty()
  const { kysely } = small.county
  const run = (statement: ReturnType<typeof sql>) => statement.execute(kysely)
  let number = 0
  /** Puts a row in; gives its id. Objects become GeoJSON shapes. */
  const put = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const entries = Object.entries(row)
    const values = entries.map(([, value]) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? sql`st_setsrid(st_geomfromgeojson(${JSON.stringify(value)}), 4490)`
        : sql`${value}`,
    )
    const { rows } = await sql<{
      id: string
    }>`insert into ${sql.table(table)} (${sql.join(entries.map(([name]) => sql.ref(name)))}) values (${sql.join(values)}) returning id::text`.execute(
      kysely,
    )
    return rows[0]!.id
  }
  const fresh = (prefix: string) => `${prefix}-${++number}`
  return {
    ...small,
    run,
    door: small.ask,
    put,
    fresh,
    rows: async <T>(statement: ReturnType<typeof sql>) => (await statement.execute(kysely)).rows as T[],
    makeProject: (row: Record<string, unknown> = {}) =>
      put('project', {
        department: 'WATER',
        external_id: fresh('P'),
        name: '渠道工程',
        kind: 'IRRIGATION',
        ...row,
      }),
    makeFund: (row: Record<string, unknown> = {}) =>
      put('fund', {
        document_number: fresh('财'),
        name: '资金',
        level: 'CITY',
        programme: 'OTHER',
        fiscal_year: 2024,
        amount: '1000000.00',
        ...row,
      }),
    makeAllocation: async (fund_id: string, row: Record<string, unknown> = {}) => {
      const source = row.project_id
        ? {
            project_source_id: await put('project_source', {
              project_id: row.project_id,
              department: 'OTHER',
              external_id: fresh('S'),
              title: '来源',
            }),
          }
        : {}
      return put('allocation', {
        fund_id,
        external_id: fresh('A'),
        department: 'WATER',
        amount: '100.00',
        ...source,
        ...row,
      })
    },
    makeDisbursement: (allocation_id: string, row: Record<string, unknown> = {}) =>
      put('disbursement', {
        allocation_id,
        external_id: fresh('D'),
        amount: '50.00',
        disbursed_on: '2024-06-01',
        recipient: '东乡',
        ...row,
      }),
    makePayment: (disbursement_id: string, row: Record<string, unknown> = {}) =>
      put('payment', {
        disbursement_id,
        external_id: fresh('Y'),
        amount: '10.00',
        paid_on: '2024-07-01',
        payee: '某公司',
        ...row,
      }),
    /** What a rule finds, with its presets unless others are given, on a day. */
    ask: async (
      rule: Rule,
      today = '2024-12-31',
      parameters: Record<string, string> = {},
    ): Promise<Lead[]> => {
      const given = { ...presetsOf(rule), ...parameters }
      const { rows } = await findingsOf(rule, { today, ...given }).execute(kysely)
      return (rows as Record<string, string>[]).map((row) => {
        const facts = JSON.parse(row.facts!) as Record<string, unknown>
        return {
          ...row,
          facts,
          evidence: JSON.parse(row.evidence!),
          text: inLines(wordFinding(rule, facts, given)),
        } as Lead
      })
    },
  }
}

export type RuleCounty = Awaited<ReturnType<typeof openRuleCounty>>

/** The subjects of what was found. */
export const subjects = (leads: readonly Lead[]) => leads.map(({ subject_id }) => subject_id).sort()
export const sorted = (...ids: string[]) => [...ids].sort()
/** A square, in degrees. */
export const box = (x: number, y: number, width: number, height = width) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
    ],
  ],
})
