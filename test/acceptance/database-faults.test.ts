import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { serverPrograms } from '../cluster.js'
import { smallDisk } from '../small-disk.js'
import { startOwnCluster } from './own-cluster.js'
import { countySettings, quanyu, startServer } from './server.js'

const programs = serverPrograms()

/** A server over an empty county on a PostgreSQL of the test's own. */
async function serve(url: string) {
  const settings = { ...(await countySettings()), DATABASE_URL: url }
  expect(await quanyu(['migrate'], settings)).toMatchObject({ status: 0 })
  const { address } = await startServer(settings)
  const post = async (query: string, variables: object = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data?: any; errors?: any[] }
    return {
      status: response.status,
      data,
      code: errors?.[0]?.extensions?.code,
      message: errors?.[0]?.message,
    }
  }
  const ready = async () => {
    const response = await fetch(`${address}/health/ready`)
    return { code: response.status, ...((await response.json()) as { status: string; reason?: string }) }
  }
  const record = (id: string, count: number) =>
    post(
      `mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { inserted } ... on Problem { code } } }`,
      {
        input: {
          idempotencyKey: id,
          department: 'WATER',
          table: 'projects',
          records: Array.from({ length: count }, (_, index) => ({
            external_id: `${id}-${index}`,
            department: 'WATER',
            title: `沟渠清淤 ${id} ${index} `.padEnd(400, '一'),
          })),
        },
      },
    )
  /** What an address answers that is not GraphQL's. */
  const plain = async (path: string, terms: RequestInit = {}) => {
    const response = await fetch(`${address}${path}`, terms)
    const { errors } = (await response.json()) as { errors: any[] }
    return {
      status: response.status,
      code: errors[0].extensions.code,
      again: response.headers.get('retry-after'),
    }
  }
  return { plain, ask: () => post('{ projects { totalCount } }'), record, ready }
}

test.runIf(programs)(
  'while the database restarts that is told by its name and its status, and all is well afterwards',
  async () => {
    const cluster = await startOwnCluster(programs!)
    const { plain, ask, record, ready } = await serve(cluster.url)
    expect(await ready()).toEqual({ code: 200, status: 'ok' })
    expect(await record('before', 2)).toMatchObject({ status: 200, data: { importRecords: { inserted: 2 } } })
    await cluster.kill()
    for (const answer of [await ask(), await record('meanwhile', 1)]) {
      expect(answer).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' })
      expect(answer.message).toMatch(/^[^A-Za-z]*数据库暂时没有应答/)
    }
    const file = {
      method: 'POST',
      body: 'external_id,title',
      headers: { 'content-type': 'text/csv', 'idempotency-key': 'm' },
    }
    for (const answer of [await plain('/imports?fileName=a.csv', file), await plain('/exports/projects.csv')])
      expect(answer).toEqual({ status: 503, code: 'DATABASE_UNAVAILABLE', again: '1' })
    expect(await ready()).toMatchObject({ code: 503, status: 'unavailable' })
    await cluster.start()
    for (let tries = 0; (await ask()).status !== 200 && tries < 100; tries++) await setTimeout(50)
    expect(await ask()).toMatchObject({ status: 200, data: { projects: { totalCount: 2 } } })
    expect(await record('meanwhile', 1)).toMatchObject({ data: { importRecords: { inserted: 1 } } })
    expect(await ready()).toEqual({ code: 200, status: 'ok' })
  },
)

test.runIf(programs && process.getuid?.() === 0)(
  'a full disk is told by its name, reads go on, and what was refused can be sent again',
  async ({ skip }) => {
    const small = await smallDisk(600)
    if (small === null) return skip()
    onTestFinished(small.remove)
    const disk = small.folder
    const cluster = await startOwnCluster(programs!, disk)
    const { ask, record, ready } = await serve(cluster.url)
    expect(await record('before', 2)).toMatchObject({ data: { importRecords: { inserted: 2 } } })
    const { bavail, bsize } = await statfs(disk)
    await writeFile(join(disk, 'ballast'), Buffer.alloc(bavail * bsize))
    // Tables grow by pages: some writes still find room in those that they have.
    const told = []
    for (let turn = 0; told.at(-1)?.code === undefined && turn < 20; turn++)
      told.push(await record(`full ${turn}`, 500))
    const refused = told.length - 1
    expect(told.at(-1)).toMatchObject({ status: 503, code: 'DISK_FULL', data: null })
    expect(told.at(-1)!.message).toMatch(/磁盘已满/)
    expect(await ready()).toMatchObject({
      code: 200,
      status: 'degraded',
      reason: expect.stringMatching(/磁盘已满/),
    })
    expect(await ask()).toMatchObject({ status: 200, data: { projects: { totalCount: 2 + 500 * refused } } })
    await rm(join(disk, 'ballast'))
    expect(await ready()).toEqual({ code: 200, status: 'ok' })
    expect(await record(`full ${refused}`, 500)).toMatchObject({ data: { importRecords: { inserted: 500 } } })
  },
)
