import { test, expect } from 'vitest'
import { graphql } from 'graphql'
import { buildSchema } from 'type-graphql'
import { openCounty } from '../county.js'
import { declareReads } from '../../src/graph/declare.js'
import { bindReads } from '../../src/graph/answer.js'
import { callerOf } from '../../src/database/caller.js'
import { work } from '../../src/database/work.js'
import { recordDivisions } from '../../src/areas/record-divisions.js'
import { recordAreas } from '../../src/areas/record-areas.js'
import { recordProjects } from '../../src/projects/record-projects.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'

test('smoke', async () => {
  const county = await openCounty()
  const schema = bindReads(await buildSchema({ resolvers: [declareReads()], validate: false }))
  const caller = callerOf(county, { name: 'test' }, [])
  const r = await work(county, { name: 't' }, [], async (w) => [
    await recordDivisions(w, [
      { code: '360124000000', level: 'COUNTY', name: '进贤县', parentCode: '360100000000' },
      { code: '360124209000', level: 'TOWNSHIP', name: '白圩乡', parentCode: '360124000000' },
      { code: '360124209211', level: 'VILLAGE', name: '前罗村委会', parentCode: '360124209000' },
      { code: '360124209212', level: 'VILLAGE', name: '坏', parentCode: '999' },
    ]),
    await recordAreas(w, [{ code: 'A1', name: '区', scope: 'TOWNSHIP', memberCodes: ['360124209000'] }]),
    await recordProjects(w, [
      { department: 'WATER', externalId: 'W1', title: '前罗村灌溉渠道', budget: '100.00' },
      { department: 'WATER', externalId: 'W2', title: '子', parentExternalId: 'W1' },
      { department: 'WATER', externalId: 'W3', title: '坏', budget: '-1.00' },
    ]),
    await recordFunds(w, [{ documentNumber: '赣财农〔2024〕12号', name: 'f', level: 'CITY', programme: 'OTHER', fiscalYear: 2024, amount: '100.00' }]),
    await recordAllocations(w, [
      { fund: '赣财农〔2024〕12号', externalId: '1', project: ['WATER', 'W1'], amount: '80.00' },
      { fund: '赣财农〔2024〕12号', externalId: '2', project: ['WATER', 'W1'], amount: '30.00' },
      { fund: '赣财农〔2024〕12号', externalId: '3', project: ['WATER', 'W1'], amount: '20.00' },
      { fund: '赣财农〔2023〕12号', externalId: '3', project: ['WATER', 'W1'], amount: '20.00' },
    ]),
  ])
  console.log(JSON.stringify(r, null, 1))
  const a = await graphql({
    schema,
    contextValue: caller,
    source: `{ project(department: WATER, externalId: "W1") { __typename id name budget subProjects { totalCount nodes { id name parent { name } } } allocations(orderBy: [{amount: DESC}], first: 1) { totalCount edges { cursor node { amount fund { documentNumber } } } pageInfo { hasNextPage endCursor } } }
      projects(filter: { name: { contains: "渠" }, allocations: { amount: { gte: "80" } } }) { totalCount nodes { name department } }
      consolidationAreas { nodes { code divisions { code name parent { name } } } } }`,
  })
  console.log(JSON.stringify(a, null, 1))
  expect(a.errors).toBeUndefined()
})
