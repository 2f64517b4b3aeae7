import { execute, parse, validate, type OperationDefinitionNode } from 'graphql'
import { expect, test } from 'vitest'
import { Arg, buildSchema, createUnionType, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { readConfig } from '../../src/config.js'
import { Finding } from '../../src/audit/finding.js'
import type { Caller } from '../../src/database/caller.js'
import { refuseRead } from '../../src/database/rights/forbidden.js'
import { administrator, type Principal } from '../../src/database/principal.js'
import { bindReads } from '../../src/graph/answer.js'
import { declareReads } from '../../src/graph/declare.js'
import { Handle } from '../../src/graph/node.js'
import { PlanCache } from '../../src/graph/plan-cache.js'
import { Project } from '../../src/projects/project.js'
import { bindRights } from '../../src/server/bind-rights.js'
import { costOf } from '../../src/server/limits/cost.js'
import { limitDocument } from '../../src/server/limits/limit-document.js'
import { NodeQuery } from '../../src/server/node-query.js'
import '../../src/server/schema.js'
import { mayPassThrough } from '../../src/server/what-is-read.js'

const ID = '0190a0b0-0000-7000-8000-000000000000'

@ObjectType({ description: '未定 Not set' })
class NotSet {
  @Field(() => String, { description: '缺什么 What is missing' })
  missing: string
}
/** Things that the compiler reads, and things that the resolver makes itself. */
const Answer = createUnionType({
  name: 'Answer',
  types: () => [Project, Finding, NotSet] as const,
  resolveType: (value: object) => (value as { __typename?: string }).__typename ?? value.constructor.name,
})
@Resolver()
class AnswerQuery {
  @Query(() => Answer, { nullable: true, description: '答复 An answer' })
  answer(@Arg('of', () => String, { description: '所问 Of what' }) of: string): Handle | NotSet {
    if (of === 'project') return new Handle(Project, ID)
    if (of === 'finding') return new Handle(Finding, ID)
    return Object.assign(new NotSet(), { missing: '标准 a standard' })
  }
}

const built = buildSchema({
  resolvers: [declareReads(), NodeQuery, AnswerQuery] as never,
  validate: false,
}).then((schema) => bindRights(bindReads(schema)))

const SOURCE = `query ($of: String!) {
  answer(of: $of) { __typename ... on Project { name allocations(first: 3) { totalCount } } ... on NotSet { missing } }
  projects(first: 2) { totalCount }
}`
/** The database, of which only what it would answer is needed here. */
const callerFor = (principal: Principal, statements: unknown[] = []) =>
  ({
    principal,
    rows: async (statement: unknown) => {
      statements.push(statement)
      return [
        {
          id: ID,
          answer: JSON.stringify({
            __typename: 'Project',
            name: '渠道',
            allocations: { totalCount: 4 },
            totalCount: 7,
          }),
        },
      ]
    },
  }) as unknown as Caller

const ask = async (source: string, of: string, caller: Caller) =>
  JSON.parse(
    JSON.stringify(
      await execute({
        schema: await built,
        document: parse(source),
        variableValues: { of },
        contextValue: caller,
      }),
    ),
  ) as { data: any; errors?: { message: string }[] }

test('a root that a resolver answers with a union stands beside those that are compiled', async () => {
  const schema = await built
  const document = parse(SOURCE)
  const operation = document.definitions[0] as OperationDefinitionNode
  expect(validate(schema, document, [limitDocument(readConfig({}).limits)])).toEqual([])
  // It does not compile whole, and so is answered field by field; what it hands over is read by the compiler.
  expect(mayPassThrough(schema, document, operation, { of: 'project' }, administrator('测试员'))).toBe(true)
  const plans = new PlanCache(schema, () => ({ sql: '', parameters: [] }))
  expect(plans.find(document, operation, { of: 'project' })).toBeNull()
  const statements: unknown[] = []
  const caller = callerFor(administrator('测试员'), statements)
  expect(await ask(SOURCE, 'project', caller)).toEqual({
    data: {
      answer: { __typename: 'Project', name: '渠道', allocations: { totalCount: 4 } },
      projects: { totalCount: 7 },
    },
  })
  expect(statements).toHaveLength(2)
  expect((await ask(SOURCE, 'standard', caller)).data.answer).toEqual({
    __typename: 'NotSet',
    missing: '标准 a standard',
  })
})

test('its cost is that of what is asked of each of its types', async () => {
  const document = parse(`{ answer(of: "x") {
    ... on Project { allocations(first: 30) { nodes { disbursements(first: 10) { nodes { id } } } } } ... on Finding { steps(first: 5) { nodes { id } } } } }`)
  const schema = await built
  expect(validate(schema, document)).toEqual([])
  const cost = costOf(schema, document, document.definitions[0] as OperationDefinitionNode)
  const rows = 1 + 30 + 300 + 5 + Math.round(0.02 * (300 + 5))
  expect(cost({})).toEqual({ rows, heaviest: 'answer.allocations.disbursements' })
})

test('whoever may not see a type in it is told so where it is hit, and reads nothing of it', async () => {
  const statements: unknown[] = []
  const principal = { role: 'PUBLIC', name: '公众' } as Principal
  const refusalOf = (table: string) => refuseRead(principal, table)
  const caller = { ...callerFor(principal, statements), refusalOf } as Caller
  const source =
    'query ($of: String!) { answer(of: $of) { __typename ... on Finding { rule } ... on Project { name } } }'
  const { data, errors } = await ask(source, 'finding', caller)
  expect(data).toEqual({ answer: null })
  expect(errors![0]!.message).toMatch(/疑点/)
  expect(statements).toEqual([])
  const hit = await ask(source, 'project', caller)
  expect(hit).toEqual({ data: { answer: { __typename: 'Project', name: '渠道' } } })
})
