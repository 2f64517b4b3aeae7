import { execFile } from 'node:child_process'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { findUser, freePort } from '../bench/cluster.ts'
import { makeCluster, serverPrograms } from '../cluster.ts'
import { atTheEndOfSuite } from './at-the-end.js'
import { asOwner } from './own-database.js'
import { countySettings, quanyu, startServer, type AtTheEnd, type Serving } from './server.js'

const run = promisify(execFile)
const bin = serverPrograms()

/** A standby of PostgreSQL's own: a copy of the primary that streams what is written there. */
async function startStandby(primary: string, programs: string, finished: AtTheEnd) {
  const user = findUser()
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-standby-'))
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const port = await freePort()
  const program = (name: string, ...args: string[]) => run(join(programs, name), args, { ...user, cwd: '/' })
  await program('pg_basebackup', '-d', primary, '-D', data, '-R', '-X', 'stream', '--no-sync', '-c', 'fast')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c hot_standby=on`
  const start = () =>
    program('pg_ctl', 'start', '-w', '-s', '-D', data, '-l', join(folder, 'log'), '-o', options)
  const stop = () => program('pg_ctl', 'stop', '-s', '-m', 'immediate', '-D', data)
  await start()
  finished(async () => {
    await stop().catch(() => {})
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, start, stop }
}

describe.runIf(process.env.DATABASE_URL !== undefined && bin !== null)('a standby', () => {
  const finished = atTheEndOfSuite()
  let primary: string
  let standby: Awaited<ReturnType<typeof startStandby>>
  let server: Serving
  let key: string
  let auditor: string

  beforeAll(async () => {
    const cluster = await makeCluster(bin!, {
      settings: { fsync: 'off', wal_level: 'replica', max_wal_senders: '4', hot_standby: 'on' },
    })
    finished(() => cluster.remove())
    await cluster.start()
    primary = cluster.url
    const settings = {
      ...(await countySettings(finished)),
      DATABASE_URL: primary,
      QUANYU_SCHEMA: 'county',
      QUANYU_LOCAL_PRINCIPAL: 'PUBLIC',
    }
    expect((await quanyu(['migrate'], settings)).status).toBe(0)
    const make = async (...terms: string[]) =>
      /qy_\S+/.exec((await quanyu(['keys', 'make', ...terms], settings)).output)![0]
    key = await make('--name', '财政局', '--department', 'FINANCE')
    auditor = await make('--name', '审计局', '--role', 'AUDITOR')
    standby = await startStandby(primary, bin!, finished)
    server = await startServer({ ...settings, DATABASE_READ_URL: standby.url }, ['serve'], {
      finished,
    })
  })

  const ask = async (query: string, { position, by = key }: { position?: string; by?: string } = {}) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(by ? { authorization: `Bearer ${by}` } : {}),
        ...(position ? { 'quanyu-position': position } : {}),
      },
      body: JSON.stringify({ query }),
    })
    const { headers } = response
    const body = (await response.json()) as any
    expect(body.errors).toBeUndefined()
    return { ...body, position: headers.get('quanyu-position'), by: headers.get('quanyu-answered-by') }
  }
  let funds = 0
  const createFund = () =>
    ask(
      `mutation { createFund(input: { documentNumber: "财农〔2024〕${++funds}号", name: "专项", amount: "1.00", level: COUNTY, programme: RURAL_ROADS, fiscalYear: 2024, receivedOn: "2024-01-10", idempotencyKey: "k${funds}" }) { __typename ... on Fund { id } } }`,
    )
  const count = async (position?: string) => {
    const { data, by } = await ask('{ funds { totalCount } }', position ? { position } : {})
    return { count: data.funds.totalCount as number, by: by as string | null }
  }
  const until = async (met: () => Promise<boolean>) => {
    while (!(await met())) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const pause = () => asOwner(standby.url, 'select pg_wal_replay_pause()')
  const resume = () => asOwner(standby.url, 'select pg_wal_replay_resume()')

  test('a write tells its position, in the extensions and a header; a read that bears none goes to the primary', async () => {
    const written = await createFund()
    expect(written.position).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/)
    expect(written.extensions).toEqual({ position: written.position })
    expect(await count()).toEqual({ count: funds, by: null })
  })

  test('a read sees its own write, wherever it is answered, and in the end it is the standby', async () => {
    for (let turn = 0; turn < 10; turn++) {
      const { position } = await createFund()
      expect((await count(position)).count).toBe(funds)
    }
    const { position } = await createFund()
    await until(async () => (await count(position)).by === 'standby')
    expect(await count(position)).toEqual({ count: funds, by: 'standby' })
  })

  test('a standby that lags is not asked for what it has not replayed', async () => {
    const before = await createFund()
    await until(async () => (await count(before.position)).by === 'standby')
    await pause()
    try {
      const { position } = await createFund()
      expect(await count(position)).toEqual({ count: funds, by: null })
      // What it had before is still had from it, as it was then.
      expect(await count(before.position)).toEqual({ count: funds - 1, by: 'standby' })
    } finally {
      await resume()
    }
  })

  test('each role sees there what it sees on the primary', async () => {
    await asOwner(
      primary,
      `insert into county.project (department, external_id, name, kind) values ('WATER', 'W-1', '工程', 'OTHER')`,
    )
    const { position } = await createFund()
    await until(async () => (await count(position)).by === 'standby')
    const seen = async (more: { by?: string; position?: string }) => {
      const { data, by } = await ask('{ projects { totalCount } funds { totalCount } }', more)
      return { projects: data.projects.totalCount, funds: data.funds.totalCount, by }
    }
    for (const by of [key, auditor, '']) {
      const there = await seen({ by, position })
      expect(there).toEqual({ ...(await seen({ by })), by: 'standby' })
      expect(there.projects).toBe(by === '' ? 0 : 1)
    }
  })

  test('people’s data is read on the primary, where it is recorded', async () => {
    const { position } = await createFund()
    await until(async () => (await count(position)).by === 'standby')
    const reads = async () =>
      Number(
        (await asOwner<{ n: string }>(primary, 'select count(*) as n from county.trail_people_read'))[0]!.n,
      )
    const before = await reads()
    const answer = await ask('{ payments(filter: { payee: { contains: "三" } }) { totalCount } }', {
      position,
    })
    expect(answer.by).toBeNull()
    expect(await reads()).toBe(before + 1)
  })

  test('without it everything is answered, by the primary; and by it again once it is back', async () => {
    const { position } = await createFund()
    await until(async () => (await count(position)).by === 'standby')
    await standby.stop()
    expect(await count(position)).toEqual({ count: funds, by: null })
    expect(await count(position)).toEqual({ count: funds, by: null })
    await standby.start()
    await until(async () => (await count(position)).by === 'standby')
  })
})
