import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  graphql,
  parse,
  validate,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerOf } from '../../src/database/caller.js'
import { administrator } from '../../src/database/principal.js'
import type { Reader } from '../../src/database/reading/reader.js'
import { readerFor } from '../../src/database/reading/readers.js'
import { COUNTY_FILES } from '../../src/demonstration/county.js'
import { generate } from '../../src/demonstration/generate.js'
import { PlanCache } from '../../src/graph/plan-cache.js'
import { importFiles } from '../../src/intake/import-files.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { InputError } from '../../src/values/problem.js'
import { openCounty } from '../county.js'
import { Dice } from '../dice.js'
import { RandomOperations } from './random-operation.js'
import { Samples } from './samples.js'
import { shrink } from './shrink.js'
import type { Database } from '../../src/database/database.js'
import { partOf, seedOf, trials } from '../laws.js'

/** How many operations are made. */
const OPERATIONS = trials(partOf(80))
const SEED = seedOf(20261124)
const CASES = fileURLToPath(new URL('cases/', import.meta.url))

let county: Database
let reader: Reader
let schema: GraphQLSchema
let samples: Samples
let folder: string

beforeAll(async () => {
  county = await openCounty()
  reader = readerFor(county, administrator('测试员'))
  schema = await getSchema()
  folder = await mkdtemp(join(tmpdir(), 'quanyu-agree-'))
  const files = await generate(folder, { scale: 0.1 })
  await importFiles(county, [...COUNTY_FILES, ...files], {
    principal: administrator('测试员'),
    followers: FOLLOWERS,
    limits: { fileBytesMax: 1e9 },
  })
  samples = await Samples.of(county)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Variables = Record<string, unknown>

/** What the ordinary way answers, field by field through graphql-js. */
const ordinary = (source: string, variableValues: Variables) =>
  graphql({
    schema,
    source,
    variableValues,
    contextValue: callerOf(county, administrator('测试员'), FOLLOWERS),
  })

/** What one statement answers, for several requests of one document. */
async function compiled(source: string, requests: readonly Variables[]): Promise<unknown[]> {
  const document = parse(source)
  const plans = new PlanCache(schema, (statement) => statement.compile(county.kysely))
  const answers: unknown[] = []
  for (const variables of requests) {
    try {
      const bound = plans.find(document, document.definitions[0] as OperationDefinitionNode, variables)
      if (!bound) answers.push('does not compile')
      else answers.push(JSON.parse(await reader.text(bound.compiled, bound.values)))
    } catch (error) {
      answers.push(error)
    }
  }
  return answers
}

/** What became of a document's first request, and how the two ways differ, where they do. */
interface Held {
  refused?: true
  bytes: number
  difference?: string
}

/** Whether no client could mend it: what failed is neither its document nor a value of its own. */
const isOurs = ({ originalError }: GraphQLError) =>
  originalError !== undefined &&
  !(originalError instanceof InputError) &&
  !/^22/.test((originalError as { code?: string }).code ?? '')

/** Holds the two ways against each other. An error of the ordinary way is the client's to read. */
async function hold(source: string, requests: readonly Variables[]): Promise<Held> {
  const answers = await compiled(source, requests)
  const held: Held = { bytes: 0 }
  for (const [index, variables] of requests.entries()) {
    const { data, errors } = await ordinary(source, variables)
    const answer = answers[index]
    if (errors) {
      const fault = errors.find(isOurs)
      if (fault) {
        held.difference = `a fault of ours: ${fault.message}`
        return held
      }
      if (index === 0) held.refused = true
      if (answer instanceof Error || answer === 'does not compile') continue
      held.difference = `the ordinary way refuses (${errors[0]!.message}), the statement answers ${JSON.stringify(answer)}`
      return held
    }
    const [one, other] = [JSON.stringify(answer), JSON.stringify(data)]
    if (index === 0) held.bytes = other.length
    if (answer instanceof Error || one !== other) {
      held.difference = `statement: ${answer instanceof Error ? answer.message : one}\nordinary:  ${other}\nvariables: ${JSON.stringify(variables)}`
      return held
    }
  }
  return held
}

test(
  'a random operation is answered alike by one statement and field by field',
  async () => {
    const made = new RandomOperations(schema, new Dice(SEED), samples)
    let [invalid, refused, rows] = [0, 0, 0]
    for (let index = 0; index < OPERATIONS; index++) {
      const { source, variables } = made.next()
      const faults = validate(schema, parse(source))
      if (faults.length > 0) {
        invalid++
        if (invalid > OPERATIONS / 20) expect.fail(`${faults[0]!.message}\n${source}`)
        continue
      }
      const { refused: isRefused, bytes, difference } = await hold(source, variables)
      if (difference) {
        const differs = async (smaller: string) => !!(await hold(smaller, variables)).difference
        const small = await shrink(schema, source, differs)
        const name = `found-${SEED}-${index}`
        await writeFile(`${CASES}${name}.graphql`, `${small}\n`)
        await writeFile(`${CASES}${name}.json`, `${JSON.stringify(variables, null, 2)}\n`)
        expect.fail(`${name}\n${small}\n${(await hold(small, variables)).difference}`)
      }
      if (isRefused) refused++
      else if (bytes > 60) rows++
      if ((index + 1) % 500 === 0) console.log(`${index + 1} operations, none differing`)
    }
    // The law says little where nothing is answered: most operations are, and most of them with something.
    expect(refused).toBeLessThan(OPERATIONS / 2)
    expect(rows).toBeGreaterThan(OPERATIONS / 4)
  },
  24 * 3_600_000,
)

const PAGES = `query Pages($first: Int, $after: String, $last: Int, $before: String, $orderBy: [ProjectOrder!]) {
  projects(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }
  }
}`
interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  nodes: { id: string }[]
}

test.each([
  ['nothing', []],
  ['what is always there', [{ name: 'ASC' }]],
  ['what may be null, up', [{ budget: 'ASC' }]],
  ['what may be null, down', [{ budget: 'DESC' }]],
  ['what may be null, nulls first', [{ budget: 'DESC_NULLS_FIRST' }, { startDate: 'ASC_NULLS_FIRST' }]],
  ['a rank', [{ tie: { method: 'ASC' } }, { kind: 'ASC' }]],
  ['both, crosswise', [{ approvedOn: 'DESC' }, { name: 'ASC' }]],
  ['twice what may be null', [{ startDate: 'ASC' }, { budget: 'ASC' }]],
  ['when it was recorded, the latest first', [{ id: 'DESC' }]],
  ['what it is tied to', [{ tie: { status: 'ASC' } }, { area: { code: 'DESC' } }]],
  ['sums of its money', [{ funding: { disbursed: 'DESC' } }]],
])('pages ordered by %s, put together, are the list; forwards and backwards', async (_by, orderBy) => {
  const document = parse(PAGES)
  const plans = new PlanCache(schema, (statement) => statement.compile(county.kysely))
  const ask = async (variables: Variables) => {
    const bound = plans.find(document, document.definitions[0] as OperationDefinitionNode, {
      ...variables,
      orderBy,
    })!
    return (JSON.parse(await reader.text(bound.compiled, bound.values)) as { projects: Page }).projects
  }
  const whole = await ask({ first: 1000 })
  const ids = whole.nodes.map(({ id }) => id)
  expect(ids).toHaveLength(whole.totalCount)
  expect(new Set(ids).size).toBe(ids.length)

  const forwards: string[] = []
  for (let after: string | null = null; ;) {
    const page: Page = await ask({ first: 17, after })
    forwards.push(...page.nodes.map(({ id }) => id))
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  expect(forwards).toEqual(ids)

  const backwards: string[] = []
  for (let before: string | null = null; ;) {
    const page: Page = await ask({ last: 23, before })
    backwards.unshift(...page.nodes.map(({ id }) => id))
    if (!page.pageInfo.hasPreviousPage) break
    before = page.pageInfo.startCursor
  }
  expect(backwards).toEqual(ids)
})
