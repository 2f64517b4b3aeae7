import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import {
  FindingsDocument,
  ProjectTieDocument,
  TieCoverageDocument,
  TieWorklistDocument,
  type ProjectTieQueryVariables,
} from '../../src/client/documents.js'
import { sumMoney } from '../../src/values/money.js'
import { expectExamples } from '../docs/run-examples.js'
import { demonstrationCounty, SCALE } from './demonstration.js'
import { startServer } from './server.js'

const EXAMPLE = new URL('../../schema/documents/project-tie.json', import.meta.url)
const DEPARTMENTS = ['NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE']
const REASONS = [
  'AMBIGUOUS',
  'CONFLICT',
  'NO_EVIDENCE',
  'POSSIBLE_DUPLICATE',
  'SPANS_AREAS',
  'TOO_COARSE',
  'UNKNOWN_PLACE',
]

test('the demonstration takes a county’s files in, ties them, and answers its own questions', async () => {
  const { settings, said: loaded } = await demonstrationCounty()
  expect(loaded.match(/\.(xlsx|csv|geojson|zip)：新增 [1-9]/g)!.length).toBeGreaterThanOrEqual(15)
  expect(loaded).toContain('合成数据')
  // Once is enough.
  const { ask, said, stop, address } = await startServer(settings, ['demo'])
  expect(said()).toContain('不再导入演示数据')

  const { tieCoverage } = await ask(TieCoverageDocument)
  const { total, tied, outside, unresolved, byReason } = tieCoverage
  expect(total.projects).toBeGreaterThanOrEqual(2000 * SCALE)
  expect(total.allocations).toBeGreaterThanOrEqual(5000 * SCALE)
  for (const part of ['projects', 'allocations'] as const)
    expect(tied[part] + outside[part] + unresolved[part]).toBe(total[part])
  expect(sumMoney([tied, outside, unresolved].map(({ amount }) => amount))).toBe(total.amount)
  expect(byReason.map(({ reason }) => reason)).toEqual(REASONS)

  const example = JSON.parse(await readFile(EXAMPLE, 'utf8')) as ProjectTieQueryVariables
  expect(said()).toContain(example.externalId)
  const { project } = await ask(ProjectTieDocument, example)
  expect(project).toMatchObject({
    area: { code: expect.any(String) },
    tie: { status: 'TIED', evidence: expect.arrayContaining([expect.anything()]) },
  })

  const { findings } = await ask(FindingsDocument, { first: 1 })
  expect(findings.totalCount).toBeGreaterThanOrEqual(30)

  const { tieWorklist } = await ask(TieWorklistDocument, { reason: 'AMBIGUOUS' })
  expect(tieWorklist.nodes[0]!.candidates.length).toBeGreaterThan(1)

  // A key a department, which opens from this machine and not for what a proxy hands on.
  for (const department of DEPARTMENTS)
    expect(said()).toMatch(new RegExp(`${department}: qy_${settings.QUANYU_SCHEMA}_[\\w-]{43}\n`))
  const key = /WATER: (qy_\S+)/.exec(said())![1]!
  const asWater = async (headers = {}) =>
    (
      await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
        body: JSON.stringify({ query: '{ projects { totalCount } trail { totalCount } }' }),
      })
    ).json()
  expect(await asWater()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  expect(await asWater({ 'x-forwarded-for': '203.0.113.9' })).toMatchObject({
    errors: [{ extensions: { code: 'KEY_NOT_FROM_HERE' } }],
  })
  // The pages show what the whole county answers.
  if (SCALE === 1) await expectExamples(`${address}/graphql`, /FINANCE: (qy_\S+)/.exec(said())![1]!)
  expect(await stop()).toBe(0)
  // As long as who-may.test.ts: whichever is first makes the county, and the other waits for it.
}, 900_000)
