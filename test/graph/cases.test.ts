import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { graphql, parse, validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { format } from 'prettier'
import { beforeAll, expect, test } from 'vitest'
import { callerOf } from '../../src/database/caller.js'
import { administrator } from '../../src/database/principal.js'
import type { Reader } from '../../src/database/reading/reader.js'
import { readerFor } from '../../src/database/reading/readers.js'
import { PlanCache } from '../../src/graph/plan-cache.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { openCasesCounty } from './cases-county.js'
import type { Database } from '../../src/database/database.js'

/**
 * A case is a document (`.graphql`); its requests, each with its variables and the answer that they get (`.json`); and the
 * statements that it becomes (`.sql`). `npm run cases` writes them anew and shows what has changed.
 */
const CASES = fileURLToPath(new URL('cases/', import.meta.url))
const names = (await readdir(CASES))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))

interface Request {
  variables?: Record<string, unknown>
  /** Where it cannot be answered: by which code, and in which field. */
  errors?: unknown
  data?: unknown
}

let county: Database
let reader: Reader
let schema: GraphQLSchema
beforeAll(async () => {
  county = await openCasesCounty()
  reader = readerFor(county, administrator('测试员'))
  schema = await getSchema()
})

/** The ordinary way: field by field. */
async function ordinary(source: string, variables: Record<string, unknown>): Promise<Request> {
  const contextValue = callerOf(county, administrator('测试员'), FOLLOWERS)
  const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue })
  const told = errors?.map(({ path, message, originalError }) => {
    const code = (originalError as { code?: string } | undefined)?.code
    return { path, code, message: code ? undefined : message }
  })
  // As it travels.
  return JSON.parse(JSON.stringify({ errors: told, data })) as Request
}

test('there are forty cases at the least', () => expect(names.length).toBeGreaterThanOrEqual(40))

test.each(names)('%s: the statement and the answer beside it, and both ways answer alike', async (name) => {
  const source = await readFile(`${CASES}${name}.graphql`, 'utf8')
  const stored = await readFile(`${CASES}${name}.json`, 'utf8').catch(() => '[{}]')
  const document = parse(source)
  expect(validate(schema, document)).toEqual([])
  const plans = new PlanCache(schema, (statement) => statement.compile(county.kysely))
  const requests: Request[] = []
  const statements = new Set<string>()
  for (const { variables } of JSON.parse(stored) as Request[]) {
    const given = variables ?? {}
    const answer = await ordinary(source, given)
    const one = async () => {
      const bound = plans.find(document, document.definitions[0] as OperationDefinitionNode, given)
      if (!bound) return null
      statements.add(bound.compiled.text)
      return JSON.parse(await reader.text(bound.compiled, bound.values)) as unknown
    }
    // What one statement cannot answer is the ordinary way's to tell, with the field that it went wrong in.
    if (answer.errors) expect(await one().catch(() => null)).toBeNull()
    else expect(await one()).toEqual(answer.data)
    requests.push({ ...(variables ? { variables } : {}), ...answer })
  }
  const json = await format(JSON.stringify(requests), { parser: 'json', printWidth: 110 })
  await expect(json).toMatchFileSnapshot(`${CASES}${name}.json`)
  await expect([...statements].map((text) => `${text}\n`).join('\n')).toMatchFileSnapshot(
    `${CASES}${name}.sql`,
  )
})
