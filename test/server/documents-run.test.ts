import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { getVariableValues, graphql, Kind, parse, print, type DocumentNode } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { callerOf } from '../../src/database/caller.js'
import { administrator } from '../../src/database/principal.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import type { SmallCounty } from '../ties/small-county.js'
import { openDocumentsCounty, type DocumentsCounty } from './documents-county.js'

const FOLDER = fileURLToPath(new URL('../../schema/documents/', import.meta.url))
const operations = (
  await Promise.all(
    (await readdir(FOLDER))
      .filter((name) => name.endsWith('.graphql'))
      .map(async (name) => parse(await readFile(FOLDER + name, 'utf8')).definitions),
  )
).flatMap((definitions) =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [{ definition, document: { kind: Kind.DOCUMENT, definitions } as const }]
      : [],
  ),
)
const of = (kind: 'query' | 'mutation') =>
  operations
    .filter(({ definition }) => definition.operation === kind)
    .map(({ definition, document }) => [definition.name!.value, definition, document] as const)

let county: SmallCounty
let values: DocumentsCounty['values']
beforeAll(async () => {
  ;({ county, values } = await openDocumentsCounty())
})

const run = async (name: string, document: DocumentNode, variableValues: Record<string, unknown>) => {
  const { data, errors } = await graphql({
    schema: await getSchema(),
    source: print(document),
    operationName: name,
    variableValues,
    contextValue: callerOf(county.county, administrator('测试员'), FOLLOWERS),
  })
  expect(errors).toBeUndefined()
  return data as Record<string, any>
}

test.each(of('query'))('%s is answered, with something in it', async (name, definition, document) => {
  const needed = (definition.variableDefinitions ?? [])
    .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
    .map(({ variable }) => variable.name.value)
  expect(needed.filter((each) => !(each in values))).toEqual([])
  const data = await run(
    name,
    document,
    Object.fromEntries(needed.map((each) => [each, values[`${name}.${each}`] ?? values[each]])),
  )
  for (const value of Object.values(data)) {
    expect(value).not.toBeNull()
    expect(value).not.toEqual({})
  }
})

test.each((await readdir(FOLDER)).filter((name) => name.endsWith('.json')))(
  '%s has the variables of the document beside it',
  async (name) => {
    const { definitions } = parse(await readFile(FOLDER + name.replace('.json', '.graphql'), 'utf8'))
    const [operation] = definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each] : []))
    const given = JSON.parse(await readFile(FOLDER + name, 'utf8')) as Record<string, unknown>
    expect(
      getVariableValues(await getSchema(), operation!.variableDefinitions ?? [], given).errors,
    ).toBeUndefined()
    expect(
      Object.keys(given).filter(
        (key) => !operation!.variableDefinitions!.some(({ variable }) => variable.name.value === key),
      ),
    ).toEqual([])
  },
)

/** What was made by an operation before, of which another takes the id. */
const made: Record<string, any> = {}
const idOf = async (externalId: string, department = 'WATER') =>
  (await county.project(externalId, department)).id as string
const project = async (externalId: string) => ({ projectId: await idOf(externalId), reason: '现场核实' })
/** The variables beside a document, of which the input is the example's, but for whom it is about here. */
const beside = async (name: string, about: object) => ({
  ...(JSON.parse(await readFile(`${FOLDER}${name}.json`, 'utf8')) as { input: object }).input,
  ...about,
})
/** What each mutation's document is sent, in an order in which each may be done. */
const inputs: Record<string, () => object | Promise<object>> = {
  RejectTie: () => project('one'),
  MarkOutside: () => project('one'),
  ConfirmTie: async () => ({ ...(await project('one')), areaCode: 'B' }),
  SplitProject: async () => ({
    ...(await project('two')),
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.5', areaCode: 'A' },
      { name: '乙段', share: '0.5', areaCode: 'B' },
    ],
  }),
  UndoTieDecision: () => ({ decisionId: made.SplitProject.splitProject.decision.id, reason: '拆分有误' }),
  MergeProjects: async () => ({
    ...(await project('one')),
    otherProjectId: await idOf('three', 'AGRICULTURE'),
  }),
  CreateFund: () => ({
    documentNumber: '财农〔2024〕9号',
    name: '水利资金',
    level: 'COUNTY',
    programme: 'FARMLAND_IRRIGATION',
    fiscalYear: 2024,
    amount: '90.00',
    receivedOn: '2024-01-02',
  }),
  AllocateFund: async () => ({
    fundId: made.CreateFund.createFund.id,
    projectId: await idOf('two'),
    amount: '60.00',
    allocatedOn: '2024-02-01',
  }),
  DisburseAllocation: () => ({
    allocationId: made.AllocateFund.allocateFund.id,
    amount: '50.00',
    disbursedOn: '2024-03-01',
    recipient: '某单位',
  }),
  RecordPayment: () => ({
    disbursementId: made.DisburseAllocation.disburseAllocation.id,
    amount: '40.00',
    paidOn: '2024-04-01',
    payee: '某公司',
  }),
  ImportRecords: () => ({
    department: 'WATER',
    table: 'projects',
    records: [{ externalId: 'SW-1', title: '甲溪村山塘整治', place: '甲溪村' }],
  }),
  RecordPotentialSurvey: async () => {
    const division = { code: '990001100000' }
    // What the township has submitted is what is reviewed.
    await record('PotentialSurvey', {
      division,
      category: 'HIGH_STANDARD_FARMLAND',
      baseYear: 2023,
      landArea: '120.5',
      submittedOn: '2024-01-31',
    })
    return beside('record-survey', { division })
  },
  RecordGreeningPlanReview: () => beside('record-review', { area: { code: 'A' } }),
  TakeStep: () =>
    beside('take-step', {
      areaCode: 'A',
      step: 'POTENTIAL_SURVEY',
      verdict: 'RETURNED',
      opinion: '请补充图斑',
    }),
  AssessYear: async () => {
    await record('AnnualTarget', {
      unit: '东乡',
      year: 2024,
      area: { code: 'A' },
      indicator: 'INVESTMENT',
      target: 100,
    })
    return beside('assess-year', { areaCode: 'A' })
  },
  DrawArea: () => ({ code: 'B', memberCodes: ['990001100202', '990001100203'], reason: '扩大片区' }),
  SubmitObjection: () => beside('submit-objection', { subjectId: values['Area.id'] }),
  TransferObjection: async () => ({
    objectionId: await objection(),
    department: 'AGRICULTURE',
    reason: '属农业农村局主管',
  }),
  AnswerObjection: async () => ({
    objectionId: await objection(),
    verdict: 'UPHELD',
    words: '已核实，正在整改。',
  }),
}
/** Puts on file what a document's record comes after. */
const record = async (concept: string, input: object) => {
  const { result } = await county.ask(
    `mutation($input: Record${concept}Input!) { result: record${concept}(input: $input) { __typename ... on Problem { message } } }`,
    { input: { idempotencyKey: concept, ...input } },
  )
  expect(result).toEqual({ __typename: concept })
}
const objection = async () =>
  (await county.ask('{ objections(filter: { isAnswered: { eq: false } }, first: 1) { nodes { id } } }'))
    .objections.nodes[0].id as string
const order = Object.keys(inputs)
const placed = ([name]: readonly [string, ...unknown[]]) => order.indexOf(name)

test.each(of('mutation').sort((one, other) => placed(one) - placed(other)))(
  '%s is done, not refused',
  async (name, _definition, document) => {
    expect(order).toContain(name)
    const input = { idempotencyKey: name, ...(await inputs[name]!()) }
    const data = await run(name, document, { input })
    made[name] = data
    for (const value of Object.values(data)) {
      // A refusal is part of such a document's answer, and bears its code.
      expect(value).not.toHaveProperty('code')
      expect(Object.keys(value)).not.toEqual([])
    }
    if (name === 'ImportRecords') expect(data.importRecords).toMatchObject({ inserted: 1, rejected: 0 })
  },
)
