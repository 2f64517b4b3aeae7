import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { administrator, type Principal } from '../../../src/database/principal.js'
import type { ConceptWords } from '../../../src/graph/words.js'
import { recordedConcepts } from '../../../src/intake/records/record-mutations.js'
import { fieldsOf, inOrder, openRecordCounty, sampleOf } from '../record-samples.js'

let county: Awaited<ReturnType<typeof openRecordCounty>>
beforeAll(async () => {
  county = await openRecordCounty()
})
const admin = administrator('测试员')
const system = (department: string): Principal => ({ name: department, role: 'SYSTEM', department })

test('every record of departments’ work has a mutation', () => {
  expect(recordedConcepts().length).toBeGreaterThan(50)
})

// Who may, and that what is refused leaves nothing, is tried with every other mutation, over HTTP.
test.each(inOrder().map((concept) => [concept.name, concept] as const))(
  '%s is written whole, and read back as it was sent',
  async (_name, concept) => {
    const sample = sampleOf(concept)
    const fields = fieldsOf(concept).filter((property) => sample[property] !== undefined)
    const select = fields.join(' ')
    const result = await county.record(admin, concept, sample, {
      select,
      idempotencyKey: `first ${concept.name}`,
    })
    expect(result).toMatchObject({
      __typename: concept.name,
      ...Object.fromEntries(fields.map((field) => [field, sample[field]])),
    })
    const row = await county.rows(concept.table!, result.id)
    for (const { property, column } of concept.references.values())
      expect(`${property} ${row[column] !== null}`).toBe(`${property} ${sample[property] !== undefined}`)
    // The same again is the same record; other content under the key is refused.
    expect(
      await county.record(admin, concept, sample, { select, idempotencyKey: `first ${concept.name}` }),
    ).toEqual(result)
    expect(await county.record(admin, concept, sample, { select })).toEqual(result)
    const { property } = [...concept.columns.values()].find(({ optional }) => optional) ?? { property: '' }
    if (property !== '')
      expect(
        await county.record(
          admin,
          concept,
          { ...sample, [property]: null },
          { idempotencyKey: `first ${concept.name}` },
        ),
      ).toMatchObject({ __typename: 'IdempotencyConflict' })
  },
)

/** The columns of a record that may be cleared. */
const clearable = (concept: ConceptWords) => {
  const { key = [] } = concept.options
  return [...concept.columns.values()].filter(
    ({ property, optional, preset, kind }) =>
      optional &&
      !preset &&
      !key.includes(property) &&
      concept.fields.has(property) &&
      kind.name !== 'GeoJSON',
  )
}
/** A record of each way there is of being what is told; what is told of none is left out. What is tried is one code for all. */
function oneOfEach(way: (concept: ConceptWords) => string | undefined) {
  const ways = new Map<string | undefined, ConceptWords>(inOrder().map((concept) => [way(concept), concept]))
  ways.delete(undefined)
  return [...ways.values()].map((concept) => [concept.name, concept] as const)
}

test.each(
  oneOfEach((concept) => {
    const { key = [] } = concept.options
    const [cleared] = clearable(concept)
    return cleared && [cleared.kind.name, ...key.map((property) => concept.columns.has(property))].join()
  }),
)('%s: what is left out stays, null clears, and what was is kept', async (_name, concept) => {
  const { key = [] } = concept.options
  const known = Object.fromEntries(
    Object.entries(sampleOf(concept)).filter(([property]) => key.includes(property)),
  )
  const [cleared, kept] = clearable(concept)
  const select = [cleared, kept].flatMap((word) => (word ? [word.property] : [])).join(' ')
  const result = await county.record(admin, concept, { ...known, [cleared!.property]: null }, { select })
  expect(result).toMatchObject({ __typename: concept.name, [cleared!.property]: null })
  if (kept && sampleOf(concept)[kept.property] !== undefined)
    expect(result[kept.property]).toEqual(sampleOf(concept)[kept.property])
  const { rows } = await sql<{ content: Record<string, unknown> }>`
    select content from record_version where record_id = ${result.id.split(':')[1]}::uuid`.execute(
    county.county.kysely,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]!.content[cleared!.column]).not.toBeNull()
})

test.each(
  oneOfEach((concept) => {
    const [reference] = concept.references.values()
    return reference && `${reference.target.name} ${reference.optional}`
  }),
)('%s: what it refers to and cannot be found is named', async (_name, concept) => {
  const { property, target } = [...concept.references.values()][0]!
  const name = (reference: object) =>
    county.record(admin, concept, { ...sampleOf(concept), [property]: reference })
  const id = `${target.name}:00000000-0000-7000-8000-000000000000`
  expect(await name({ id })).toMatchObject({
    __typename: 'ReferenceNotFound',
    path: [property],
    given: id,
  })
  for (const reference of [{ id: 'Nothing:1' }, {}])
    expect(await name(reference)).toMatchObject({
      __typename: 'InvalidField',
      fieldProblems: [{ path: [property] }],
    })
})

test('who may only read writes nothing', async () => {
  const principal: Principal = { ...system('WATER'), scopes: ['READ'] }
  const concept = recordedConcepts().find(({ name }) => name === 'ProjectProgress')!
  expect(await county.record(principal, concept, sampleOf(concept))).toMatchObject({
    __typename: 'Forbidden',
  })
})

test('another department’s record is refused as it stands, too, and keeps no key', async () => {
  const concept = recordedConcepts().find(({ name }) => name === 'ProjectProgress')!
  const send = (department: string, number: number) =>
    county.record(system(department), concept, sampleOf(concept), {
      idempotencyKey: `as it stands ${number}`,
    })
  expect(await send('WATER', 1)).toMatchObject({ __typename: 'ProjectProgress' })
  expect(await send('WATER', 2)).toMatchObject({ __typename: 'ProjectProgress' })
  expect(await send('AGRICULTURE', 3)).toMatchObject({ __typename: 'Forbidden' })
  const { rows } =
    await sql`select key from idempotency_key where key like 'as it stands%' order by 1`.execute(
      county.county.kysely,
    )
  expect(rows).toEqual([{ key: 'as it stands 1' }, { key: 'as it stands 2' }])
})
