import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { getVariableValues, graphql, Kind, parse, print } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { callerOf } from '../../src/database/caller.js'
import { administrator } from '../../src/database/principal.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'

const FOLDER = fileURLToPath(new URL('../../schema/documents/', import.meta.url))
const operations = (
  await Promise.all(
    (await readdir(FOLDER))
      .filter((name) => name.endsWith('.graphql'))
      .map(async (name) => parse(await readFile(FOLDER + name, 'utf8')).definitions),
  )
).flatMap((definitions) =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query'
      ? [{ definition, document: { kind: Kind.DOCUMENT, definitions } as const }]
      : [],
  ),
)

let county: SmallCounty
/** What stands for a required variable of a name. */
const values: Record<string, unknown> = {
  code: 'A',
  department: 'WATER',
  externalId: 'one',
  groupBy: 'DEPARTMENT',
  memberCodes: ['990001100201', '990001100202'],
  text: '甲溪',
}
beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects({ department: 'WATER', externalId: 'one', title: '甲溪村渠道' })
  await county.allocations(['1', ['WATER', 'one'], '100.00'])
  values.id = (await county.project('one')).id
  values.documentNumber = '财〔2024〕1号'
  await county.ask('mutation { publishArea(areaCode: "A") { __typename } }')
  const { submitObjection } = await county.ask(
    'mutation($input: SubmitObjectionInput!) { submitObjection(input: $input) { ... on ObjectionReceived { receipt } } }',
    { input: { idempotencyKey: '一', subjectId: values.id, words: '渠道至今没有通水，请核实。' } },
  )
  values.receipt = submitObjection.receipt
})

test.each(
  operations.map(({ definition, document }) => [definition.name!.value, definition, document] as const),
)('%s is answered, with something in it', async (_name, definition, document) => {
  const needed = (definition.variableDefinitions ?? [])
    .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
    .map(({ variable }) => variable.name.value)
  expect(needed.filter((name) => !(name in values))).toEqual([])
  const { data, errors } = await graphql({
    schema: await getSchema(),
    source: print(document),
    operationName: definition.name!.value,
    variableValues: Object.fromEntries(needed.map((name) => [name, values[name]])),
    contextValue: callerOf(county.county, administrator('测试员'), FOLLOWERS),
  })
  expect(errors).toBeUndefined()
  for (const value of Object.values(data as object)) expect(value).not.toBeNull()
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
