import { sql } from 'kysely'
import { administrator } from '../../src/database/principal.js'
import { rightsOf } from '../../src/database/rights/rights.js'
import { globalId } from '../../src/graph/node.js'
import { wordsOf, type ColumnWord, type ConceptWords } from '../../src/graph/words.js'
import { recordedConcepts } from '../../src/intake/records/record-mutations.js'
import { WORLDS, type World } from '../database/two-worlds.js'
import { sampleOf } from '../intake/record-samples.js'
import type { Ask } from './open-door.js'
import type { Database } from '../../src/database/database.js'

/** An operation to be tried by everyone, on a record of either world. */
export interface Sample {
  /** The table whose line says whose record it is. */
  table: string
  /** Arguments; what they work on is made for it, by the administrator. */
  args(stage: Stage, world: World): Promise<Record<string, unknown>> | Record<string, unknown>
  /** The department in whose name it is done; the world's when absent. */
  inNameOf?: string
  /** Whether nobody but the world's own department does it, whatever else may write the table. */
  ownOnly?: true
  /** The part of a record that is filled; the rest of it when absent. */
  part?: string
  /** The step that is taken. */
  step?: string
  /** Whether it is done in the owner's role for whoever asks. */
  forAnyone?: true
  /** What is answered in a world even to those who may. */
  refusedAs?: (world: World) => string | undefined
  /** What is answered to those who do not even see the record. */
  unseen?: string
}

/** Operations that take no idempotency key: what they give is told once. */
const WITHOUT_KEY = new Set(['makeApiKey'])

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
  /** A number, or a day, that was not given before. */
  next = () => ++this.#number
  day = () => new Date(Date.UTC(1990, 0, 1 + this.next())).toISOString().slice(0, 10)

  #year = 1949
  /** A fiscal year after all that were closed before, in this file or by another that has the same county. */
  async nextYear(): Promise<number> {
    const { rows } = await sql<{
      last: number
    }>`select coalesce(max(fiscal_year), 1949) as last from fiscal_year_step`.execute(this.county.kysely)
    return (this.#year = Math.max(this.#year, rows[0]!.last) + 1)
  }

  /** Inserts a row; gives its id. */
  async add(table: string, row: Record<string, unknown>): Promise<string> {
    const { rows } = await sql<{ id: string }>`
      insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
      values (${sql.join(Object.values(row))}) returning id::text`.execute(this.county.kysely)
    return rows[0]!.id
  }
  told = (area_id: string, kind: string) =>
    this.add('approval_step', {
      area_id,
      kind,
      verdict: 'APPROVED',
      decided_on: '2024-01-02',
      document_number: this.key(),
    })
  readonly #under = new Set<string>()
  /** A world's area, its works begun. */
  async areaInWork(world: World): Promise<string> {
    if (!this.#under.has(world)) {
      this.#under.add(world)
      await this.told(this.ids[world].consolidation_area!, 'FILING')
    }
    return this.areaCode(world)
  }
  /** A change of a world's area is approved, so that a plan of it may be entered. */
  async changeArea(world: World) {
    if (this.#under.delete(world)) await this.told(this.ids[world].consolidation_area!, 'CHANGE')
  }
  /** A township that lies in no area; gives its code. */
  async township(): Promise<string> {
    const code = `${990100000 + this.next()}000`
    const parent_id = this.ids.water.administrative_division
    await this.add('administrative_division', { code, name: `样乡${code}`, level: 'TOWNSHIP', parent_id })
    return code
  }
  /** An area that was reviewed by the province and accepted; gives its code. */
  async areaAccepted(): Promise<string> {
    const code = this.key()
    const division = await this.township()
    const area_id = await this.add('consolidation_area', { code, name: code, scope: 'TOWNSHIP' })
    await sql`insert into area_member (area_id, division_id) select ${area_id}::uuid, id from administrative_division where code = ${division}`.execute(
      this.county.kysely,
    )
    for (const kind of ['PROVINCIAL_REVIEW', 'AREA_ACCEPTANCE']) await this.told(area_id, kind)
    return code
  }
  #quota: Promise<string> | undefined
  /** A quota with enough for all. */
  quota = () =>
    (this.#quota ??= this.areaAccepted()
      .then((areaCode) => this.do('certifyQuota', certificate(this, areaCode), '... on Quota { id }'))
      .then(({ id }) => id))
  quotaUse = async (): Promise<string> =>
    (await this.do('useQuota', { quotaId: await this.quota(), ...used }, '... on QuotaEntry { id }')).id
  #parameter: Promise<unknown> | undefined
  rewardSet = () =>
    (this.#parameter ??= this.do(
      'setRewardParameter',
      {
        kind: 'TOWNSHIP_MONEY',
        amount: '100.00',
        sourceDocument: '样〔2020〕1号',
        validFrom: '2020-01-01',
      },
      '',
    ))
  /** One like the world's own, handed on to nobody yet. */
  async objection(world: World): Promise<string> {
    const number = this.next()
    const { rows } = await sql<{ id: string }>`
      insert into objection select (jsonb_populate_record(null::objection, to_jsonb(o) || jsonb_build_object(
        'id', new_id(), 'number', ${String(25000000 + number)}::text, 'receipt_sha256', lpad(${String(number)}, 64, 'e')))).*
      from objection o where o.id = ${this.ids[world].objection}::uuid returning id::text`.execute(
      this.county.kysely,
    )
    return globalId('Objection', rows[0]!.id)
  }

  async do(name: string, input: object, select: string): Promise<any> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const { data, message } = await this.ask(
      this.keeper,
      `mutation ($input: ${type}!) { r: ${name}(input: $input) { __typename ... on Problem { message } ${select} } }`,
      { input: { ...(WITHOUT_KEY.has(name) ? {} : { idempotencyKey: this.key() }), ...input } },
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
const reading = (words: object): Sample[] => [
  {
    table: 'learned_reading',
    unseen: 'UnknownReading',
    args: async (stage, world) => {
      const row = { ...of(world), layout: stage.key(), title: '表', headings: '{乡镇}', answered_by: '经办' }
      return { input: { id: `LearnedReading:${await stage.add('learned_reading', row)}`, ...words } }
    },
  },
]
const importJob = (state: string, more: object = {}): Sample[] => [
  {
    table: 'import_job',
    unseen: 'UnknownImportJob',
    args: async (stage, world) => {
      const id = await stage.add('import_job', {
        ...of(world),
        area_id: stage.ids[world].consolidation_area,
        file_name: '表.csv',
        file_bytes: 1,
        sha256: '0'.repeat(64),
        state,
        principal: '{}',
        sent_by: '经办',
        sent_role: 'CLERK',
        owner: world,
        idempotency_key: stage.key(),
        request_hash: world,
      })
      await stage.add('import_job_row', { job_id: id, row_number: 2, cells: '{张三}', problems: '[]' })
      return { input: { jobId: `ImportJob:${id}`, ...more } }
    },
  },
]
const webhook = (more: object = {}): Sample[] => [
  {
    table: 'webhook',
    unseen: 'UnknownWebhook',
    args: async (stage, world) => {
      const id = await stage.add('webhook', {
        ...of(world),
        name: stage.key(),
        url: RECEIVER,
        made_by: '复核',
      })
      await stage.add('webhook_secret', { webhook_id: id, secret: 'whsec_AAAA' })
      return { input: { webhookId: `Webhook:${id}`, ...more } }
    },
  },
]
const RECEIVER = 'https://example.org/'
const finding = (table: string, state: string, words: object): Sample[] => [
  {
    table,
    args: input(async (stage, world) => ({ findingId: await stage.finding(world, state), ...words })),
    unseen: 'UnknownFinding',
  },
]
const step = (kind: string): Sample => ({
  table: 'approval_step',
  step: kind,
  args: input(async (stage, world) => ({
    areaCode: await stage.areaInWork(world),
    step: kind,
    verdict: 'PENDING',
    opinion: '拟办',
  })),
})
const certificate = (stage: Stage, areaCode: string) => ({
  kind: 'NEW_CULTIVATED_LAND',
  areaCode,
  landArea: '1000',
  documentNumber: stage.key(),
  certifiedOn: '2024-01-10',
})
const used = { landArea: '1', purpose: '安置点', usedOn: '2024-02-01' }
const quota = (words: object): Sample[] =>
  money('quota', async (stage) => ({ quotaId: await stage.quota(), ...words }))

/** A value that was not given before. */
function valueOf({ property, kind }: ColumnWord, stage: Stage): unknown {
  if (kind.values) return kind.values[0]
  if (kind.name === 'String') return /document/i.test(property) ? `样〔2024〕${stage.next()}号` : stage.key()
  if (kind.name === 'Date') return stage.day()
  if (kind.name === 'Int') return /year|period/i.test(property) ? 1950 + (stage.next() % 200) : stage.next()
  return String(stage.next())
}

/** A whole record whose review has passed, so that the part after it may be filled. */
const passed = (concept: ConceptWords): Record<string, unknown> => ({
  ...sampleOf(concept),
  ...(concept.name === 'PotentialSurvey' && {
    firstReviewVerdict: 'APPROVED',
    reportedOn: '2024-03-01',
    reportDocument: '样〔2024〕1号',
  }),
})

/** A record of a world, with what it cannot stand without, all that it refers to, and more; another one each time. */
function recordIn(
  concept: ConceptWords,
  stage: Stage,
  world: World,
  more: (column: string) => boolean = () => false,
): Record<string, unknown> {
  const { key = [] } = concept.options
  const filled = rightsOf(concept.table!).parts?.flatMap(({ columns }) => columns) ?? []
  const other = [...concept.columns.values()].find(
    ({ property, column, kind }) =>
      kind.name === 'String' && !kind.values && !key.includes(property) && !filled.includes(column),
  )
  const record: Record<string, unknown> = {
    ...sampleOf(concept, { whole: false }),
    ...Object.fromEntries(
      Object.entries(passed(concept)).filter(
        ([property]) => concept.references.has(property) || more(concept.columns.get(property)?.column ?? ''),
      ),
    ),
  }
  // A village of the worlds has one mu, and so have the records that it has already.
  for (const [property, value] of Object.entries(record)) if (value === '10.5') record[property] = '0.5'
  for (const { property, target } of concept.references.values()) {
    const { name, table } = wordsOf(target)
    if (record[property] !== undefined) record[property] = { id: globalId(name, stage.ids[world][table!]!) }
  }
  for (const property of [...key, ...(other ? [other.property] : [])]) {
    const word = concept.columns.get(property)
    if (word) record[property] = valueOf(word, stage)
  }
  if (concept.columns.has('department')) record.department = WORLDS[world].department
  return record
}

/** Records of departments' work: one as it comes in, and each of the parts that others fill in their turn. */
const records = (): [string, Sample[]][] =>
  recordedConcepts().map((concept) => {
    const { options, table, columns } = concept
    const { key = [], record } = options
    // Whoever does not see what a record hangs on is told just that.
    const sample = { table: table!, unseen: 'ReferenceNotFound' }
    const whole: Sample = {
      ...sample,
      args: input(async (stage, world) => {
        if (table === 'implementation_plan' || table === 'planned_project') await stage.changeArea(world)
        return recordIn(concept, stage, world)
      }),
    }
    const { parts = [] } = rightsOf(table!)
    const filled = parts.map((part, index): Sample => ({
      ...sample,
      part: part.title.zh,
      args: input(async (stage, world) => {
        // What is filled before its turn is there.
        const later = parts.slice(index).flatMap((each) => each.columns)
        const there = recordIn(concept, stage, world, (column) => !later.includes(column))
        await stage.do(record!, there, '')
        const filling = Object.entries(passed(concept)).filter(([property]) =>
          part.columns.includes(columns.get(property)?.column ?? ''),
        )
        return Object.fromEntries([
          ...Object.entries(there).filter(([property]) => key.includes(property)),
          ...filling,
        ])
      }),
    }))
    return [record!, [whole, ...filled]]
  })

const area: Sample[] = [
  { table: 'publication', args: async (stage, world) => ({ areaCode: await stage.areaCode(world) }) },
]

/** Samples of every mutation. A new one adds its own: what stands in none fails the test of who may do what. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
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
  decideTies: tie(async (stage, world) => ({
    decisions: [{ kind: 'OUTSIDE', projectId: await stage.project(world) }],
  })),
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
  makeApiKey: [
    { table: 'api_key', args: (stage) => ({ input: { name: stage.key(), role: 'AUDITOR', days: 30 } }) },
  ],
  revokeApiKey: [
    {
      table: 'api_key',
      args: async (stage) => ({
        input: {
          apiKeyId: (
            await stage.do(
              'makeApiKey',
              { name: stage.key(), role: 'AUDITOR' },
              '... on ApiKeyMade { apiKey { id } }',
            )
          ).apiKey.id,
        },
      }),
    },
  ],
  registerWebhook: [
    {
      table: 'webhook',
      args: (stage, world) => ({ input: { ...of(world), name: stage.key(), url: RECEIVER } }),
    },
  ],
  stopWebhook: webhook(),
  resumeWebhook: webhook(),
  renewWebhookSecret: webhook(),
  resendWebhookDeliveries: webhook(),
  runAudit: [{ table: 'audit_run', args: input(() => ({ rules: ['T09'] })) }],
  answerFinding: finding('finding_step', 'OPEN', { answer: '上级直拨' }).map((sample) => ({
    ...sample,
    ownOnly: true,
  })),
  closeFinding: finding('finding_step', 'EXPLAINED', {
    reason: '情况属实，已有批复',
    documents: ['批复1号'],
  }),
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
  correctPayment: money('payment', async (stage, world) => {
    const paid = { disbursementId: await stage.disbursement(world), amount: '100.00', payee: '某公司' }
    const { id } = await stage.do('recordPayment', paid, '... on Payment { id }')
    return { paymentId: id, payee: '另一公司', reason: '填错', documentNumber: '更〔2024〕1号' }
  }),
  closeFiscalYear: money('fiscal_year_step', async (stage) => {
    await stage.fund()
    return { fiscalYear: await stage.nextYear(), documentNumber: '结〔2024〕1号' }
  }),
  reopenFiscalYear: money('fiscal_year_step', async (stage) => {
    const year = { fiscalYear: await stage.nextYear(), documentNumber: '结〔2024〕1号' }
    await stage.do('closeFiscalYear', year, '... on FiscalYearStep { id }')
    return { ...year, reason: '漏记' }
  }),
  takeStep: ['IMPLEMENTATION', 'CHANGE', 'TERMINATION'].map(step),
  certifyQuota: money('quota', async (stage, world) => certificate(stage, await stage.areaCode(world))),
  useQuota: quota(used),
  tradeQuota: quota({ landArea: '1', buyer: '邻县', tradedOn: '2024-02-02' }),
  awardQuota: quota({ landArea: '1', recipient: '某乡', awardedOn: '2024-06-03' }),
  reverseQuotaEntry: money('quota', async (stage) => ({ entryId: await stage.quotaUse(), reason: '有误' })),
  setRewardParameter: money('reward_parameter', (stage) => ({
    kind: 'VILLAGE_MONEY',
    amount: '100.00',
    sourceDocument: '样〔2020〕2号',
    validFrom: stage.day(),
  })),
  grantReward: money('reward', async (stage) => {
    await stage.rewardSet()
    return { areaCode: await stage.areaAccepted(), kind: 'TOWNSHIP_MONEY', documentNumber: stage.key() }
  }),
  submitObjection: [
    {
      table: 'objection',
      forAnyone: true,
      refusedAs: (world) => (WORLDS[world].isNear ? undefined : 'NoSuchSubject'),
      args: input((stage, world) => ({
        subjectId: globalId('Project', stage.ids[world].project!),
        words: '渠道尾段至今没有通水，请核实。',
      })),
    },
  ],
  answerObjection: money('objection_answer', async (stage, world) => ({
    objectionId: globalId('Objection', stage.ids[world].objection!),
    verdict: 'PARTLY',
    words: '已核实，尾段将于年内通水。',
  })),
  transferObjection: money('objection_transfer', async (stage, world) => ({
    objectionId: await stage.objection(world),
    department: 'FORESTRY',
    reason: '由林业主管',
  })),
  assessYear: money('assessment', async (stage) => {
    const unit = stage.key()
    await stage.add('annual_target', { year: 2024, unit, indicator: 'OTHER', target: 1 })
    return { year: 2024, unit }
  }),
  ...Object.fromEntries(records()),
  publishArea: area,
  withdrawArea: area,
  // Last what works all ties out anew: those of the worlds rest on nothing.
  drawArea: money('area_drawing', async (stage) => ({
    code: stage.key(),
    name: '样区',
    memberCodes: [await stage.township()],
    reason: '新划',
  })),
  withdrawRecord: money('project', async (stage, world) => ({
    recordId: await stage.project(world),
    reason: '误报',
  })),
  answerImport: importJob('WAITING', { answers: { amountUnit: 'YUAN' } }),
  checkImport: importJob('READ'),
  commitImport: importJob('CHECKED'),
  cancelImport: importJob('READ'),
  mendImport: importJob('CHECKED', { cells: [{ row: 2, place: 0, value: '李四' }] }),
  correctLearnedReading: reading({ amountUnit: '万元' }),
  withdrawLearnedReading: reading({ reason: '答错' }),
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
}
