import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import '../../src/server/schema.js'
import type { Principal } from '../../src/database/principal.js'
import { rightsOf, writeReach } from '../../src/database/rights/rights.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import { allConcepts } from '../../src/graph/words.js'
import { openCounty } from '../county.js'
import type { Database } from '../../src/database/database.js'
import type { Reach } from '../../src/database/rights/table-rights.js'

/**
 * Two worlds that have nothing in common: WATER's, in an area that is published and a township's own; and AGRICULTURE's, in
 * one that is neither. Every table has one row of each.
 */
export const WORLDS = {
  water: { department: 'WATER', isNear: true },
  agriculture: { department: 'AGRICULTURE', isNear: false },
} as const
export type World = keyof typeof WORLDS
/** Whose area it is, by its key. */
const worldOfArea = new Map<string, World>()

interface ColumnFound {
  table: string
  name: string
  type: string
  required: boolean
  target: string | null
}

/** What a row must be besides what its columns' types say. */
const SAID: Record<string, (world: World, ids: Record<string, string>) => Record<string, unknown>> = {
  administrative_division: (world) => ({
    code: world === 'water' ? '990001000000' : '990002000000',
    level: 'COUNTY',
    parent_id: null,
  }),
  acceptance: () => ({ area_id: null }),
  // A step that all who take steps may take.
  approval_step: () => ({ kind: 'IMPLEMENTATION', round: 1, taken_by: '经办' }),
  step_term: (world) => ({ kind: world === 'water' ? 'FILING' : 'REWARDS' }),
  assessment_scoring: () => ({ gross_score: 1, deduction: 0, score: 1 }),
  reward: () => ({ kind: 'TOWNSHIP_MONEY', amount: 1, quota_area_mu: null }),
  reward_parameter: (world) => ({ valid_from: world === 'water' ? '2024-01-01' : '2025-01-01' }),
  project: () => ({ parent_id: null, merged_into_id: null }),
  land_class: () => ({ parent_id: null }),
  area_tie: (_world, { project }) => ({
    project_id: project,
    project_part_id: null,
    allocation_id: null,
    allocation_part_id: null,
    status: 'TIED',
    method: 'MANUAL',
  }),
  tie_decision: (world, { project }) => ({
    kind: 'CONFIRM',
    project_id: project,
    part_id: null,
    allocation_id: null,
    undoes_id: null,
    made_with_id: null,
    other_project_id: null,
    idempotency_key: world,
    request_hash: world,
  }),
  project_part: () => ({ share: 1 }),
  fund: () => ({ allocated_amount: 1, amount: 1000 }),
  import_row: () => ({ outcome: 'REJECTED', problem: '张三', record_id: null }),
  learned_reading: () => ({ withdrawn_at: null, withdrawn_by: null, withdrawn_reason: null }),
  import_run: () => ({ sha256: '0'.repeat(64) }),
  import_job: (world) => ({
    state: 'READ',
    sha256: '0'.repeat(64),
    request_hash: world,
    problem: null,
    sent_role: 'CLERK',
  }),
  import_job_row: () => ({ cells: '{张三}', problems: '[{"message": "张三"}]' }),
  import_mend: () => ({ original: '张三', value: '张三' }),
  import_file_part: () => ({ kind: 'FILE' }),
  imported_table: () => ({ headings: '{收款人}' }),
  imported_cells: () => ({ cells: '{张三}' }),
  subsidy_roster_entry: () => ({ payee: '张三', account: '6222020200112233' }),
  payment: () => ({ payee: '张三', account: '6222020200112233' }),
  contract: () => ({ contractor_account: '6222020200112233' }),
  willingness: () => ({ needs: '修渠', note: '无' }),
  land_transfer: () => ({ transferee: '张三' }),
  // A chain bears the id of its fund.
  finding: () => ({ facts: '{}', evidence: '[]', holds: true, gone_at: null }),
  finding_step: () => ({ kind: 'FOUND' }),
  fiscal_year_step: (world) => ({ fiscal_year: world === 'water' ? 1990 : 1991, ordinal: 1, kind: 'CLOSED' }),
  objection: (world, { project }) => ({
    number: world === 'water' ? '24000001' : '24000002',
    receipt_sha256: (world === 'water' ? 'a' : 'b').repeat(64),
    area_id: null,
    project_id: project,
    fund_id: null,
    notice_id: null,
    original: '收款账户 6222020200112233 不对',
    words: '收款账户 *** 不对',
    contact: '张三',
  }),
  rule_parameter_value: () => ({ value: '1' }),
  audit_run: () => ({ rules: '{U01}', started_at: '2024-01-01', finished_at: '2024-01-01' }),
  api_key: (world) => ({
    hash: (world === 'water' ? 'a' : 'b').repeat(64),
    role: 'SYSTEM',
    scopes: '{READ}',
  }),
  record_version: () => ({ table_name: 'project' }),
  upkeep_run: () => ({ kind: 'BACKUP' }),
  webhook: () => ({
    url: 'https://example.org/',
    state: 'ACTIVE',
    place_transaction: null,
    place_id: null,
    types: null,
  }),
  webhook_delivery: () => ({ transaction: '1', kind: 'CREATED', table_name: 'project' }),
}

/** What no row is made of by the types of its columns. */
const LEFT_OUT = new Set([
  'rights_applied',
  'division_succession',
  'funding_sum',
  'funding_delta',
  'ledger_entry',
  'ledger_chain',
  'ledger_account',
  'ledger_statement_chain',
  'quota_entry',
  'change',
  'change_pruned',
  'idempotency_key',
  'duplicate_pair',
  'project_likeness',
  'trail_people_read',
])

/** Tables in the order of what refers to what. */
function inOrder(columns: readonly ColumnFound[]): string[] {
  const tables = [...new Set(columns.map(({ table }) => table))].sort()
  const order: string[] = []
  const visit = (table: string, path: readonly string[]) => {
    if (order.includes(table) || path.includes(table)) return
    for (const { target } of columns.filter((column) => column.table === table))
      if (target) visit(target, [...path, table])
    order.push(table)
  }
  tables.forEach((table) => visit(table, []))
  return order
}

const number = (() => {
  let last = 0
  return () => ++last
})()

function valueOf({ name, type }: ColumnFound, choices: readonly string[] | undefined, world: World): unknown {
  if (name === 'sha256' || name === 'fingerprint') return String(number()).padStart(64, '0')
  if (name === 'department') return WORLDS[world].department
  if (choices) return choices[0]
  // Kinds of records, as the schema names them.
  if (name === 'subject_type' || name === 'record_type') return 'Project'
  if (/\[\]$|^ARRAY/.test(type)) return '{}'
  if (/^(text|character)/.test(type)) return `${world}${number()}`
  if (/^(integer|bigint|smallint|xid8)/.test(type)) return /year|period/.test(name) ? 2024 : number()
  if (/^numeric/.test(type)) return 1
  if (type === 'date') return '2024-01-01'
  if (/^timestamp/.test(type)) return '2024-01-01T00:00:00Z'
  if (type === 'boolean') return false
  if (type === 'uuid') return randomUUID()
  if (type === 'bytea') return Buffer.from([1])
  if (type === 'jsonb') return '[]'
  throw new Error(`no value for ${name} ${type}`)
}

/** Two worlds in a county, one of its own where the test changes the tables; gives the keys of their rows by table. */
export async function openTwoWorlds(own?: Parameters<typeof openCounty>[0]) {
  const county = await openCounty(own)
  const { rows: columns } = await sql<ColumnFound>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attnotnull and not a.atthasdef and a.attidentity = '' as required,
      (select r.relname from pg_constraint f join pg_class r on r.oid = f.confrelid where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]) as target
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = ${county.schema}::regnamespace and c.relkind = 'r' and c.relname not like 'quanyu_migration%' order by c.relname, a.attnum`.execute(
    county.kysely,
  )
  const choices = new Map(
    allConcepts().flatMap(({ table, columns: words }) =>
      [...words.values()].map(({ column, kind }) => [`${table}.${column}`, kind.values] as const),
    ),
  )
  const keyed = new Set(columns.filter(({ name }) => name === 'id').map(({ table }) => table))
  const unmade: string[] = []
  const ids: Record<World, Record<string, string>> = { water: {}, agriculture: {} }
  for (const table of inOrder(columns).filter((each) => keyed.has(each) && !LEFT_OUT.has(each)))
    for (const world of Object.keys(WORLDS) as World[]) {
      const values: Record<string, unknown> = {}
      for (const column of columns.filter((each) => each.table === table)) {
        const { name, target, required } = column
        if (target) values[name] = ids[world][target] ?? null
        else if (required || name === 'department')
          values[name] = valueOf(column, choices.get(`${table}.${name}`), world)
      }
      Object.assign(values, SAID[table]?.(world, ids[world]))
      if (table === 'publication' && !WORLDS[world].isNear)
        Object.assign(values, { withdrawn_at: '2100-01-01', withdrawn_by: 'x' })
      const id = await insert(county, table, values).catch((error: Error) => {
        unmade.push(`${table}: ${error.message}`)
        return null
      })
      if (id !== null) ids[world][table] = id
    }
  for (const world of Object.keys(WORLDS) as World[]) {
    const { fund, allocation, consolidation_area: area } = ids[world]
    worldOfArea.set(area!, world)
    await insert(county, 'ledger_account', { id: fund, chain_id: fund, kind: 'FUND' })
    ids[world].ledger_chain = fund!
    ids[world].ledger_account = await insert(county, 'ledger_account', {
      id: allocation,
      chain_id: fund,
      kind: 'ALLOCATION',
    })
    ids[world].ledger_entry = await insert(county, 'ledger_entry', {
      id: randomUUID(),
      chain_id: fund,
      sequence: 1,
      block: 1,
      from_account_id: fund,
      to_account_id: allocation,
      amount: 1,
      kind: 'ALLOCATION',
      business_date: '2024-01-01',
      principal: 'x',
      recorded_at: '2024-01-01T00:00:00Z',
      previous_hash: Buffer.from([0]),
    })
    for (const subject of ['project_part', 'allocation', 'allocation_part'])
      await insert(county, 'area_tie', {
        [`${subject}_id`]: ids[world][subject],
        area_id: ids[world].consolidation_area,
        status: 'TIED',
        method: 'MANUAL',
        explanation: world,
        rules_version: '1',
      })
  }
  return { county, ids, unmade }
}

async function insert({ kysely }: Database, table: string, values: Record<string, unknown>): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into ${sql.table(table)} (${sql.join(Object.keys(values).map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(values))}) returning id::text`.execute(kysely)
  return rows[0]!.id
}

/** Whether a world's rows are a principal's, by what the table of rights says in words, not by its SQL. */
export function reaches(
  reach: Reach | undefined,
  table: string,
  world: World,
  principal: Principal,
): boolean {
  const { department, role, areaIds = [] } = principal
  if (reach === 'all') return true
  if (reach === 'near')
    return role === 'TOWNSHIP' ? areaIds.some((id) => worldOfArea.get(id) === world) : WORLDS[world].isNear
  return reach === 'own' && isOwn(table, world, department)
}

function isOwn(table: string, world: World, department: string | undefined): boolean {
  return rightsOf(table).own.some((words) => {
    if (words === words.toUpperCase()) return words === department
    if (words === 'department') return WORLDS[world].department === department
    const [key = '', target = ''] = words.split('>')
    if (target.endsWith('.department')) return WORLDS[world].department === department
    return isOwn(target || key.replace(/_id$/, ''), world, department)
  })
}

export function mayReadRow(table: string, world: World, principal: Principal): boolean {
  const { role } = principal
  if (role === 'ADMINISTRATOR') return true
  const { read, draft } = rightsOf(table)
  // A township sees besides what the public sees.
  if (role === 'TOWNSHIP' && read.PUBLIC === 'near' && WORLDS[world].isNear) return true
  if (table === 'publication' && role === 'PUBLIC') return WORLDS[world].isNear
  const isHidden =
    draft !== undefined && read[role] === 'all' && role !== 'LEADING_GROUP' && role !== 'AUDITOR'
  return reaches(isHidden ? 'own' : read[role], table, world, principal)
}

export const mayWriteRow = (table: string, world: World, principal: Principal): boolean =>
  principal.role === 'ADMINISTRATOR' || reaches(writeReach(principal.role, table), table, world, principal)

/** Whether somebody may fill a part of a row that others fill in their turn; the rest of it, where none is named. */
export const mayFill = (
  table: string,
  part: string | undefined,
  world: World,
  principal: Principal,
): boolean => {
  const { parts = [], write } = rightsOf(table)
  const filled = part === undefined ? write : parts.find(({ title }) => title.zh === part)!.write
  return principal.role === 'ADMINISTRATOR' || reaches(filled[principal.role], table, world, principal)
}

export const seesInClear = (table: string, world: World, principal: Principal): boolean =>
  principal.role === 'ADMINISTRATOR' ||
  reaches(rightsOf(table).people?.[principal.role], table, world, principal) ||
  (rightsOf(table).people?.[principal.role] === 'own' &&
    (rightsOf(table).supervisors ?? []).includes(principal.department!))

/** The tables that have a row of each world. */
export const tablesOf = (ids: Record<World, Record<string, string>>): string[] =>
  Object.keys(TABLES).filter((table) => ids.water[table] !== undefined)

/** One of each kind, seen from the two worlds. */
export const principalsOf = (ids: Record<World, Record<string, string>>): Principal[] => [
  ...['WATER', 'AGRICULTURE', 'FINANCE', 'NATURAL_RESOURCES', 'FORESTRY', 'ENVIRONMENT'].map(
    (department) => ({
      name: department,
      role: 'SYSTEM' as const,
      department,
    }),
  ),
  { name: '水务经办', role: 'CLERK', department: 'WATER' },
  { name: '水务审核', role: 'REVIEWER', department: 'WATER' },
  { name: '审计', role: 'AUDITOR' },
  { name: '领导小组', role: 'LEADING_GROUP' },
  { name: '乡镇', role: 'TOWNSHIP', areaIds: [ids.water.consolidation_area!] },
  { name: '另一乡镇', role: 'TOWNSHIP', areaIds: [ids.agriculture.consolidation_area!] },
  { name: '公众', role: 'PUBLIC' },
  { name: '管理员', role: 'ADMINISTRATOR' },
]
