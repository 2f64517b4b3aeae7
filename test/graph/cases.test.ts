import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { graphql, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { callerOf } from '../../src/database/caller.js'
import { administrator } from '../../src/database/principal.js'
import type { Reader } from '../../src/database/reading/reader.js'
import { readerFor } from '../../src/database/reading/readers.js'
import { PlanCache } from '../../src/graph/plan-cache.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { openCounty } from '../county.js'
import type { Database } from '../../src/database/database.js'

const CASES = fileURLToPath(new URL('cases/', import.meta.url))
const names = (await readdir(CASES))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))

let county: Database
let reader: Reader
let schema: GraphQLSchema
beforeAll(async () => {
  county = await openCounty()
  reader = readerFor(county, administrator('测试员'))
  schema = await getSchema()
})

/** Each case is a document, its variables, and the statement that it becomes: a change of SQL is seen as a difference. */
test.each(names)('%s becomes the statement beside it, and both ways answer alike', async (name) => {
  const source = await readFile(`${CASES}${name}.graphql`, 'utf8')
  const variables = JSON.parse(await readFile(`${CASES}${name}.json`, 'utf8').catch(() => '{}')) as Record<
    string,
    unknown
  >
  const requests = Array.isArray(variables) ? (variables as Record<string, unknown>[]) : [variables]
  const document = parse(source)
  const plans = new PlanCache(schema, (statement) => statement.compile(county.kysely))
  for (const request of requests) {
    const bound = plans.find(document, document.definitions[0] as OperationDefinitionNode, request)!
    const contextValue = callerOf(county, administrator('测试员'), FOLLOWERS)
    const { data } = await graphql({ schema, source, variableValues: request, contextValue })
    expect(JSON.parse(await reader.text(bound.compiled, bound.values))).toEqual(data)
    await expect(`${bound.compiled.text}\n`).toMatchFileSnapshot(`${CASES}${name}.sql`)
  }
})
