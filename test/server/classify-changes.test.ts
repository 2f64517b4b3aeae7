import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { classifyChanges, type SchemaChange } from '../../src/server/classify-changes.js'
import { getSchema } from '../../src/server/schema.js'

const BEFORE = `
  type Query { fund(number: String!, loud: Boolean @deprecated(reason: "2024-01-01：不再需要")): Fund  old: Old @deprecated(reason: "2024-03-01 请用 fund") }
  type Fund { id: ID! name: String level: Level tax: Int @deprecated(reason: "自 2024-01-01 起请用 level") new: Int @deprecated(reason: "2024-06-20 请用 level") none: Int @deprecated }
  type Old { id: ID! }
  enum Level { CENTRAL COUNTY OTHER @deprecated(reason: "2024-01-01") }
  input FundInput { name: String }
`
const TODAY = '2024-09-01'
const kindsOf = (changes: readonly SchemaChange[]) => changes.map(({ kind }) => kind)
const changed = (...replacements: [from: string, to: string][]) =>
  classifyChanges(
    buildSchema(BEFORE),
    buildSchema(
      replacements.reduce(
        (text, [from, to]) => (expect(text).toContain(from), text.replace(from, to)),
        BEFORE,
      ),
    ),
    TODAY,
  )

test('what is as it was is no change', () => {
  expect(changed()).toEqual([])
})

test.each([
  ['a field that is gone', 'name: String level', 'level'],
  ['another type', 'name: String level', 'name: Int level'],
  ['an answer that may now be null', 'id: ID! name', 'id: ID name'],
  ['an argument that is now needed', 'fund(number: String!,', 'fund(number: String!, year: Int!,'],
  ['an input that is now needed', 'name: String }', 'name: String! }'],
  ['a choice that is gone', 'CENTRAL COUNTY', 'CENTRAL'],
  ['a field deprecated too lately', 'new: Int @deprecated(reason: "2024-06-20 请用 level")', ''],
  ['a field deprecated without a date', 'none: Int @deprecated', ''],
] as const)('%s breaks clients', (_what, from, to) => {
  expect(kindsOf(changed([from, to]))).toContain('BREAKING')
})

test.each([
  ['a field', 'tax: Int @deprecated(reason: "自 2024-01-01 起请用 level")', ''],
  ['a value', ' OTHER @deprecated(reason: "2024-01-01")', ''],
  ['an argument', ', loud: Boolean @deprecated(reason: "2024-01-01：不再需要")', ''],
] as const)('%s whose deprecation has lasted may go', (_what, from, to) => {
  expect(kindsOf(changed([from, to]))).toEqual(['SAFE'])
})

test('a type may go with all that led to it', () => {
  const field = 'old: Old @deprecated(reason: "2024-03-01 请用 fund")'
  expect(kindsOf(changed([field, ''], ['type Old { id: ID! }', '']))).toEqual(['SAFE', 'SAFE'])
  expect(kindsOf(changed([field, 'old: Int'], ['type Old { id: ID! }', '']))).toContain('BREAKING')
})

test('a choice more is dangerous, a field more is safe', () => {
  expect(kindsOf(changed(['CENTRAL COUNTY', 'CENTRAL CITY COUNTY']))).toEqual(['DANGEROUS'])
  expect(changed(['id: ID! name', 'id: ID! code: String name'])).toEqual([
    { kind: 'SAFE', description: 'Fund.code was added.' },
  ])
  expect(
    kindsOf(changed(['input FundInput { name: String }', 'input FundInput { name: String year: Int }'])),
  ).toEqual(['SAFE'])
  expect(changed(['input FundInput', 'type Extra { a: Int b: Int } input FundInput'])).toEqual([
    { kind: 'SAFE', description: 'Extra was added.' },
  ])
})

test('the schema breaks nothing that was released: else deprecate first, see npm run schema:changes', async () => {
  const released = fileURLToPath(new URL('../../schema/released.graphql', import.meta.url))
  const changes = classifyChanges(
    buildSchema(await readFile(released, 'utf8')),
    await getSchema(),
    new Date().toISOString().slice(0, 10),
  )
  expect(changes.filter(({ kind }) => kind === 'BREAKING')).toEqual([])
})
