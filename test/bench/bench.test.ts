import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { judgeCallers } from './callers.ts'
import { differ } from './compare.ts'
import { judge } from './judge.ts'
import { load } from './load.ts'
import { median, type Cell } from './measure.ts'
import { documentOf, OPERATIONS } from './operations.ts'
import { judgeRights } from './rights.ts'
import { readmeTable } from './report.ts'
import type { Kind } from './servers.ts'

test('answers are compared by what they say, not by the order of their fields', () => {
  const one = { project: { name: '沟渠', allocations: [{ amount: '1.00' }, { amount: '2.00' }] } }
  expect(differ(one, { project: { allocations: one.project.allocations, name: '沟渠' } }, 'data')).toBeNull()
  expect(
    differ(
      one,
      { project: { ...one.project, allocations: [{ amount: '1.00' }, { amount: '2.01' }] } },
      'data',
    ),
  ).toBe('data.project.allocations.1.amount: "2.00" and "2.01"')
  expect(differ(one, { project: { ...one.project, allocations: [] } }, 'data')).toContain('2 and 0 items')
  expect(differ({ tie: null }, {}, 'data')).toBe('data.tie: null and undefined')
  expect(differ({ count: 1 }, { count: '1' }, 'data')).toContain('1 and "1"')
})

test('an answer of another length, or another status, is an error of its server', async () => {
  let asked = 0
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const turn = asked++
      response.statusCode = turn === 1 ? 500 : 200
      // In pieces, the head in the middle of one: as a network may deliver it.
      const body = turn === 3 ? 'short' : 'x'.repeat(100_000)
      response.setHeader('content-length', body.length)
      response.write(body.slice(0, 3))
      setTimeout(() => response.end(body.slice(3)), 1)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const asking = {
    bytes: Buffer.from('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}'),
    answerBytes: 100_000,
  }
  const done = await load(`http://127.0.0.1:${port}/`, [asking], 4, 200)
  expect(done.errors).toBe(2)
  expect(done.requests).toBe(asked)
  expect(done.latencies).toEqual(Float64Array.from(done.latencies).sort())
})

const cell = (server: Kind, connections: number, requestsPerSecond: number, p99 = 1, errors = 0): Cell => ({
  operation: 'areas',
  server,
  connections,
  requestsPerSecond,
  p50: 1,
  p99,
  errors,
  serverCpu: null,
  databaseCpu: null,
  rounds: [],
})

test('each criterion can fail', () => {
  const operations = OPERATIONS.filter(({ name }) => name === 'areas')
  const failing = (cells: Cell[]) =>
    judge(operations, cells)
      .filter(({ pass }) => !pass)
      .map(({ name }) => name)
  const others = [
    cell('limit', 16, 100),
    cell('postgraphile', 16, 10),
    cell('postgraphile-kept', 16, 50),
    cell('postgraphile', 64, 10, 5),
  ]
  expect(failing([...others, cell('quanyu', 16, 100), cell('quanyu', 64, 100, 5)])).toEqual([])
  expect(failing([...others, cell('quanyu', 16, 99), cell('quanyu', 64, 100, 6)])).toEqual([
    '× PostGraphile with our kept sums, 16 connections',
    '× PostGraphile, totals, 16 connections',
    'p99 of PostGraphile’s, 64 connections',
  ])
  expect(failing([...others, cell('quanyu', 16, 19, 1, 1)])).toEqual([
    '× PostGraphile, 16 connections',
    '× PostGraphile with our kept sums, 16 connections',
    '× PostGraphile, totals, 16 connections',
    'of the limit, 16 connections',
    'errors',
  ])
})

const side = (name: string, requestsPerSecond: number[], cpu: number) => ({
  name,
  requestsPerSecond,
  cpu,
  requests: 1000,
})

test('what rights cost is told by neighbouring turns and by processor time, and can be too much', () => {
  const bare = side('without', [1000, 500, 2000], 1000)
  const fine = judgeRights('point', [side('with', [900, 450, 1800], 1140), bare]).criteria
  expect(fine.map(({ pass }) => pass)).toEqual([true, true])
  const dear = judgeRights('point', [side('with', [800, 400, 2000], 1160), bare]).criteria
  expect(dear.map(({ pass, value }) => [pass, value])).toEqual([
    [false, 1.25],
    [false, 1.16],
  ])
  // A database that was given is not looked into.
  expect(
    judgeRights('point', [side('with', [1000], NaN), side('without', [1000], NaN)]).criteria.length,
  ).toBe(1)
})

test('twenty kinds of callers are held to a part of what one kind gets, of neighbouring turns', () => {
  const passes = (many: number[]) =>
    judgeCallers('point', [side('one', [1000, 500, 2000], 1), side('twenty', many, 1)]).criteria[0]!.pass
  expect(passes([850, 425, 100])).toBe(true)
  expect(passes([840, 420, 2000])).toBe(false)
})

test('the table for docs/figures.md says what was measured, and nothing for what was not', () => {
  const lines = readmeTable([
    cell('quanyu', 16, 100),
    cell('limit', 16, 80),
    cell('postgraphile', 16, 8),
    cell('quanyu', 64, 90, 3),
    cell('postgraphile', 64, 8, 120),
  ]).split('\n')
  expect(lines[2]).toBe('| areas | 100 | 80 | 8 | – | 12.5 | – | 1.25 | 3 / 120 |')
})

test('the middle of the rounds counts', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1])).toBe(2.5)
})

test('every operation has its documents', () => {
  for (const { name } of OPERATIONS)
    for (const kind of ['quanyu', 'postgraphile', 'postgraphile-kept'] as const)
      expect(documentOf(name, kind)).toContain(`query ${name}`)
})
