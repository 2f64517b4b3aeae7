import { sql } from 'kysely'
import type { Database } from '../../src/database/open.js'
import { administrator } from '../../src/database/principal.js'
import { globalId } from '../../src/graph/node.js'
import { WORLDS, type World } from '../database/two-worlds.js'
import type { Ask } from './open-door.js'

/** An operation to be tried by everyone, on a record of either world. */
export interface Sample {
  /** The table whose line says whose record it is. */
  table: string
  /** Arguments; what they work on is made for it, by the administrator. */
  args(stage: Stage, world: World): Promise<Record<string, unknown>> | Record<string, unknown>
  /** The department in whose name it is done; the world's when absent. */
  inNameOf?: string
  /** What is answered to those who do not even see the record. */
  unseen?: string
}

/** Makes what operations work on. */
export class Stage {
  readonly keeper = administrator('布置者')
  #number = 0
  constructor(
    readonly county: Database,
    readonly ids: Record<World, Record<string, string>>,
    readonly ask: Ask,
  ) {}

  key = () => `样${++this.#number}`

  async do(name: string, input: object, select: string): Promise<any> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const { data, message } = await this.ask(
      this.keeper,
      `mutation ($input: ${type}!) { r: ${name}(input: $input) { __typename ... on Problem { message } ${select} } }`,
      { input: { idempotencyKey: this.key(), ...input } },
    )
    if (message ?? data.r.message) throw new Error(`${name}: ${message ?? data.r.message}`)
    return data.r
  }

  areaCode = async (world: World): Promise<string> => {
    const { rows } = await sql<{ code: string }>`
      select code from consolidation_area where id = ${this.ids[world].consolidation_area}::uuid`.execute(
      this.county.kysely,
    )
    return rows[0]!.code
  }

  async project(world: World): Promise<string> {
    const { records } = await this.do(
      'importRecords',
      {
        department: WORLDS[world].department,
        table: 'projects',
        records: [{ 项目编号: this.key(), 项目名称: '渠道整治', 项目类型: '农田水利' }],
      },
      '... on ImportReport { records { id problems { message } } }',
    )
    return records[0].id
  }

  decision = async (projectId: string, world: World): Promise<string> =>
    (
      await this.do(
        'confirmTie',
        { projectId, areaCode: await this.areaCode(world), reason: '核对' },
        '... on TieDecided { decision { id } }',
      )
    ).decision.id

  fund = async (): Promise<string> => (await this.do('createFund', this.document(), '... on Fund { id }')).id
  document = () => ({
    documentNumber: `财农〔2024〕${++this.#number}号`,
    name: '水利资金',
    level: 'COUNTY',
    programme: 'FARMLAND_IRRIGATION',
    fiscalYear: 2024,
    amount: '1000.00',
    receivedOn: '2024-01-05',
  })
  allocation = async (world: World, fundId?: string): Promise<string> =>
    (
      await this.do(
        'allocateFund',
        { fundId: fundId ?? (await this.fund()), amount: '300.00', place: '某处', ...of(world) },
        '... on Allocation { id }',
      )
    ).id
  disbursement = async (world: World): Promise<string> =>
    (
      await this.do(
        'disburseAllocation',
        { allocationId: await this.allocation(world), amount: '200.00', recipient: '某乡' },
        '... on Disbursement { id }',
      )
    ).id

  /** One like the world's own, in a state. */
  async finding(world: World, state: string): Promise<string> {
    const { rows } = await sql<{ id: string }>`
      insert into finding select (jsonb_populate_record(null::finding, to_jsonb(f) || jsonb_build_object(
        'id', new_id(), 'fingerprint', lpad(${String(++this.#number)}, 64, 'f'), 'state', ${state}::text))).*
      from finding f where f.id = ${this.ids[world].finding}::uuid returning id::text`.execute(
      this.county.kysely,
    )
    return globalId('Finding', rows[0]!.id)
  }
}

const of = (world: World) => ({ department: WORLDS[world].department })
const input =
  (make: (stage: Stage, world: World) => Promise<object> | object): Sample['args'] =>
  async (stage, world) => ({ input: { idempotencyKey: stage.key(), ...(await make(stage, world)) } })
const decided = { reason: '核对图纸' }
const tie = (make: (stage: Stage, world: World) => Promise<object>): Sample[] => [
  {
    table: 'tie_decision',
    args: input(async (stage, world) => ({ ...decided, ...(await make(stage, world)) })),
  },
]
const money = (table: string, make: (stage: Stage, world: World) => Promise<object> | object): Sample[] => [
  { table, args: input(make) },
]
const imported = (
  table: string,
  mapping: string,
  record: (stage: Stage) => object,
  inNameOf?: string,
): Sample => ({
  table,
  args: input((stage, world) => ({
    department: inNameOf ?? WORLDS[world].department,
    table: mapping,
    records: [record(stage)],
  })),
  ...(inNameOf ? { inNameOf } : {}),
})
const finding = (table: string, state: string, words: object): Sample[] => [
  {
    table,
    args: input(async (stage, world) => ({ findingId: await stage.finding(world, state), ...words })),
    unseen: 'UnknownFinding',
  },
]
const area: Sample[] = [
  { table: 'publication', args: async (stage, world) => ({ areaCode: await stage.areaCode(world) }) },
]

/** Samples of every mutation. A new one adds its own: what stands in none fails the test of who may do what. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  importRecords: [
    imported('project', 'projects', (stage) => ({
      项目编号: stage.key(),
      项目名称: '渠道整治',
      项目类型: '农田水利',
    })),
    imported(
      'fund',
      'funds',
      (stage) => ({
        文号: stage.document().documentNumber,
        资金名称: '资金',
        级次: '省级',
        专项: '农田水利',
        年度: '2024',
        金额: '100',
      }),
      'FINANCE',
    ),
    imported(
      'administrative_division',
      'divisions',
      (stage) => ({
        code: `99${stage.key().slice(1).padStart(4, '0')}000000`,
        level: '县级',
        name: '某县',
        parentCode: '990000000000',
      }),
      'NATURAL_RESOURCES',
    ),
  ],
  confirmTie: tie(async (stage, world) => ({
    projectId: await stage.project(world),
    areaCode: await stage.areaCode(world),
  })),
  rejectTie: tie(async (stage, world) => {
    const projectId = await stage.project(world)
    await stage.decision(projectId, world)
    return { projectId }
  }),
  markOutside: tie(async (stage, world) => ({ projectId: await stage.project(world) })),
  splitProject: tie(async (stage, world) => ({
    projectId: await stage.project(world),
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.5', areaCode: await stage.areaCode(world) },
      { name: '乙段', share: '0.5', outside: true },
    ],
  })),
  mergeProjects: tie(async (stage, world) => ({
    projectId: await stage.project(world),
    otherProjectId: await stage.project(world),
  })),
  undoTieDecision: tie(async (stage, world) => ({
    decisionId: await stage.decision(await stage.project(world), world),
  })),
  runAudit: [{ table: 'audit_run', args: input(() => ({ rules: ['T09'] })) }],
  answerFinding: finding('finding_step', 'OPEN', { answer: '上级直拨' }),
  closeFinding: finding('finding_step', 'EXPLAINED', { reason: '属实' }),
  reopenFinding: finding('finding_step', 'CLOSED', { reason: '未整改' }),
  setRuleParameter: [
    {
      table: 'rule_parameter_value',
      args: input(() => ({ rule: 'T02', name: 'days', value: '180', reason: '同前' })),
    },
  ],
  createFund: money('fund', (stage) => stage.document()),
  allocateFund: money('allocation', async (stage, world) => ({
    fundId: await stage.fund(),
    projectId: await stage.project(world),
    amount: '300.00',
  })),
  disburseAllocation: money('disbursement', async (stage, world) => ({
    allocationId: await stage.allocation(world),
    amount: '200.00',
    recipient: '某乡',
  })),
  recordPayment: money('payment', async (stage, world) => ({
    disbursementId: await stage.disbursement(world),
    amount: '100.00',
    payee: '某公司',
  })),
  adjustAllocation: money('allocation', async (stage, world) => {
    const fund = await stage.fund()
    return {
      fromAllocationId: await stage.allocation(world, fund),
      toAllocationId: await stage.allocation(world, fund),
      amount: '100.00',
      documentNumber: '调〔2024〕1号',
    }
  }),
  returnFunds: money('allocation', async (stage, world) => ({
    allocationId: await stage.allocation(world),
    amount: '100.00',
  })),
  carryOver: money('fund', async (stage) => ({ fundId: await stage.fund() })),
  reverseEntry: money('allocation', async (stage, world) => {
    const { data } = await stage.ask(
      stage.keeper,
      `{ node(id: "${await stage.allocation(world)}") { ... on Allocation { entries { nodes { id } } } } }`,
    )
    return { entryId: data.node.entries.nodes.at(-1).id, reason: '重复' }
  }),
  publishArea: area,
  withdrawArea: area,
}
