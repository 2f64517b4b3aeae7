import { get } from 'node:http'
import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { atTheEndOfSuite } from './at-the-end.js'
import { asOwner, ownDatabase } from './own-database.js'
import { countySettings, quanyu, startServer, type Serving } from './server.js'

const NAMES = ['east', 'west_2', 'broken'] as const
type Name = (typeof NAMES)[number]

describe.runIf(process.env.DATABASE_URL !== undefined)('many counties in one process', () => {
  const finished = atTheEndOfSuite()
  let url: string
  let settings: Record<string, string>
  let server: Serving
  const keys = {} as Record<Name, string>

  const run = (args: readonly string[], more: Record<string, string> = {}) =>
    quanyu(args, { ...settings, ...more })

  beforeAll(async () => {
    url = await ownDatabase(finished)
    settings = { ...(await countySettings(finished)), DATABASE_URL: url, QUANYU_DATABASE_CONNECTIONS: '20' }
    for (const name of NAMES) {
      const own = { QUANYU_SCHEMA: name }
      expect((await run(['migrate'], own)).status).toBe(0)
      const made = await run(
        ['keys', 'make', '--name', name, '--role', 'SYSTEM', '--department', 'FINANCE', '--days', '5'],
        own,
      )
      keys[name] = /qy_\S+/.exec(made.output)![0]
      expect(
        (await run(['counties', 'add', name, '--host', `${name.replace('_', '-')}.example.cn`])).status,
      ).toBe(0)
      await asOwner(
        url,
        `insert into ${name}.project (department, external_id, name, kind) values ('WATER', 'W-1', '${name} 的工程', 'OTHER')`,
      )
    }
    // One is as a version before left it.
    await asOwner(url, `delete from broken.quanyu_migration where name like '0187%'`)
    server = await startServer(settings, ['serve', '--all'], { finished })
  })

  const ask = async (
    headers: Record<string, string>,
    query = '{ projects(first: 5) { nodes { name } } }',
  ) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
    const body = (await response.json()) as { data?: any; errors?: { extensions: { code: string } }[] }
    return { status: response.status, data: body.data, code: body.errors?.[0]?.extensions.code }
  }
  /** By a host name, which fetch does not let one choose. */
  const statusAt = (path: string, host: string) =>
    new Promise<number>((resolve, reject) => {
      get(`${server.address}${path}`, { headers: { host } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode!)
      }).on('error', reject)
    })
  const bearer = (name: Name) => ({ authorization: `Bearer ${keys[name]}` })

  test('a key is answered for its own county, and for no other', async () => {
    for (let turn = 0; turn < 3; turn++)
      for (const name of ['east', 'west_2'] as const)
        expect((await ask(bearer(name))).data.projects.nodes).toEqual([{ name: `${name} 的工程` }])
    expect(await ask({ ...bearer('east'), 'x-quanyu-county': 'west_2' })).toMatchObject({
      status: 401,
      code: 'WRONG_COUNTY',
    })
    const forged = keys.east.replace('qy_east_', 'qy_west_2_')
    expect(await ask({ authorization: `Bearer ${forged}` })).toMatchObject({
      status: 401,
      code: 'KEY_UNKNOWN',
    })
    expect(await ask({ authorization: `Bearer ${keys.east.replace('east', 'nowhere')}` })).toMatchObject({
      status: 401,
      code: 'WRONG_COUNTY',
    })
  })

  test('many at once, more than there are connections, are all answered for their own county', async () => {
    const asked = Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? 'east' : 'west_2') as Name)
    const answers = await Promise.all(asked.map((name) => ask(bearer(name))))
    expect(answers.map(({ data }) => data?.projects.nodes[0].name)).toEqual(
      asked.map((name) => `${name} 的工程`),
    )
  })

  test('what one county writes is seen there alone', async () => {
    const written = await ask(
      bearer('west_2'),
      'mutation { createFund(input: { documentNumber: "财农〔2024〕1号", name: "专项", amount: "1.00", level: COUNTY, programme: RURAL_ROADS, fiscalYear: 2024, receivedOn: "2024-01-10", idempotencyKey: "k" }) { __typename } }',
    )
    expect(written.data.createFund.__typename).toBe('Fund')
    const funds = async (name: Name) =>
      (await ask(bearer(name), '{ funds { totalCount } }')).data.funds.totalCount
    expect([await funds('west_2'), await funds('east')]).toEqual([1, 0])
  })

  test('a county that is not migrated says so, and the others are served', async () => {
    expect(await ask(bearer('broken'))).toMatchObject({ status: 503, code: 'COUNTY_UNAVAILABLE' })
    expect((await ask(bearer('east'))).status).toBe(200)
    const ready = await fetch(`${server.address}/health/ready`)
    expect(ready.status).toBe(200)
    expect(await ready.json()).toMatchObject({ status: 'degraded', counties: ['broken'] })
  })

  test('a county whose keys cannot be looked up keeps no other county waiting', async () => {
    const holder = new Client({ connectionString: url })
    await holder.connect()
    try {
      await holder.query('begin; lock table east.api_key in access exclusive mode')
      // As long as a key, and other than this one by more than the digit that follows.
      const strange = `${keys.east.slice(0, -3)}${keys.east.at(-3) === 'x' ? 'y' : 'x'}x`
      const stuck = Promise.all(
        Array.from({ length: 20 }, (_, at) => ask({ authorization: `Bearer ${strange}${at % 10}` })),
      )
      const [first] = await Promise.race([
        Promise.all(Array.from({ length: 20 }, () => ask(bearer('west_2')))),
        stuck.then(() => [null]),
      ])
      expect(first?.data.projects.nodes[0].name).toBe('west_2 的工程')
      await holder.query('rollback')
      for (const { status } of await stuck) expect([401, 503]).toContain(status)
    } finally {
      await holder.end()
    }
  })

  test('without credentials the address says whose published records are asked for', async () => {
    expect(await ask({})).toMatchObject({ status: 400, code: 'COUNTY_NOT_NAMED' })
    expect(await ask({ 'x-quanyu-county': 'nowhere' })).toMatchObject({ status: 404, code: 'COUNTY_UNKNOWN' })
    expect((await ask({ 'x-quanyu-county': 'east' })).status).toBe(200)
    expect((await fetch(`${server.address}/public`)).status).toBe(400)
    expect(await statusAt('/public', 'east.example.cn')).toBe(200)
    expect(await statusAt('/public', 'nobody.example.cn')).toBe(400)
  })

  test('metrics name the county', async () => {
    const metrics = await (await fetch(`${server.address}/metrics`)).text()
    expect(metrics).toMatch(/quanyu_county_operations_total\{county="east",outcome="ok"\} \d+/)
    expect(metrics).toMatch(/quanyu_county_available\{county="broken"\} 0/)
    expect(metrics).toMatch(/quanyu_database_places\{kind="read",state="most"\} 3/)
  })

  test('a command for all counties does the others where one fails, and names it', async () => {
    const verified = await run(['verify', '--all'], { QUANYU_LANGUAGE: 'en' })
    expect(verified.status).toBe(1)
    expect(verified.output).toMatch(/^broken {2}failed: .*migrate --all/m)
    expect(verified.output).toMatch(/^east {2}\d+ rollups, 0 differ; the ledger is intact/m)
    expect(verified.output).toMatch(/3 counties, 1 failed: broken\./)
    const audited = await run(['audit', '--all', '--rules', 'T01'], { QUANYU_LANGUAGE: 'en' })
    expect(audited.output).toMatch(/^west_2 {2}\d+ findings/m)
    expect(audited.status).toBe(1)
  })

  test('the doctor looks at each county of the registry, and says what is wrong with which', async () => {
    const look = async (...args: string[]) => {
      const { status, output } = await run(['doctor', ...args, '--json'], { QUANYU_LANGUAGE: 'en' })
      const { checks } = JSON.parse(output) as { checks: { check: string; state: string; found: string }[] }
      return { status, of: (name: string) => checks.find(({ check }) => check === name) }
    }
    await asOwner(
      url,
      `update province.county set sums_at = case name when 'east' then now() when 'west_2' then now() - interval '20 minutes' end;
       insert into east.webhook (department, name, url, made_by) values ('WATER', 'well', 'https://receiver.example.cn/', 'test');
       insert into province.county (name, title, sums_at) values ('far', '远县', now())`,
    )
    const all = await look('--all')
    expect(all.status).toBe(1)
    expect(all.of('county east')).toMatchObject({
      state: 'ok',
      found: expect.stringMatching(/^sums told \d+ s ago$/),
    })
    expect(all.of('county west_2')).toMatchObject({
      state: 'warning',
      found: expect.stringContaining('sums told 12'),
    })
    expect(all.of('county broken')).toMatchObject({
      state: 'fault',
      found: expect.stringContaining('1 pending migrations'),
      remedy: 'Run npx quanyu migrate --all.',
    })
    expect(all.of('county far')).toMatchObject({
      state: 'ok',
      found: expect.stringMatching(/^in another database/),
    })
    // One of them, by itself, and what the registry knows of the others.
    const one = await run(['doctor', '--json'], { QUANYU_LANGUAGE: 'en', QUANYU_SCHEMA: 'east' })
    expect(one.output).toContain('4, of which 2 have not told their sums within ten minutes: broken, west_2')

    await asOwner(
      url,
      `drop policy quanyu_administrator on west_2.payment;
       update east.webhook set state = 'STOPPED', stopped_because = 'FAILING', stopped_at = now();
       insert into east.webhook_delivery (webhook_id, transaction, record_id, table_name, kind, changed_at, owed_since, state, attempts, next_at)
         select id, pg_current_xact_id(), id, 'project', 'CREATED', now(), now(), 'DEAD', 13, now() from east.webhook`,
    )
    const worse = await look('--all')
    expect(worse.of('county west_2')).toMatchObject({
      state: 'fault',
      found: expect.stringMatching(/^1 rights are not as they should be: table payment; sums told 12/),
    })
    expect(worse.of('county east')).toMatchObject({
      state: 'warning',
      found: '1 stopped: well (FAILING); 1 changes were given up',
      remedy: expect.stringMatching(/resumeWebhook.*resendWebhookDeliveries/),
    })
    // In use, so that the process looks at it when its figures are asked for.
    expect((await ask(bearer('east'))).status).toBe(200)
    const metrics = await (await fetch(`${server.address}/metrics`)).text()
    expect(metrics).toContain('quanyu_webhooks{county="east",state="stopped"} 1')
    expect(metrics).toContain('quanyu_webhook_changes{county="east",state="dead"} 1')
    await asOwner(
      url,
      `delete from east.webhook_delivery; delete from east.webhook; delete from province.county where name = 'far'`,
    )
    expect((await run(['migrate'], { QUANYU_SCHEMA: 'west_2' })).status).toBe(0)
  })

  test('a county that is removed is not served any more, and keeps all that it had', async () => {
    expect((await run(['counties', 'remove', 'broken'])).status).toBe(0)
    expect(await asOwner(url, 'select name from broken.project')).toEqual([{ name: 'broken 的工程' }])
    const listed = await run(['counties', 'list', '--json'])
    expect((JSON.parse(listed.output) as { name: string }[]).map(({ name }) => name)).toEqual([
      'east',
      'west_2',
    ])
    expect((await run(['counties', 'remove', 'broken'])).status).toBe(1)
    const migrated = await run(['migrate', '--all'], { QUANYU_LANGUAGE: 'en' })
    expect(migrated.output).toBe('east  up to date\nwest_2  up to date\n2 counties, all done.\n')
  })

  test('the database keeps the counties apart whatever the server does', async () => {
    const [{ name }] = (await asOwner<{ name: string }>(
      url,
      `select rolname as name from pg_roles where rolname like 'quanyu_own%east_auditor'`,
    )) as [{ name: string }]
    const as = (text: string) => asOwner(url, `begin; set local role "${name}"; ${text}`)
    await expect(as('select * from west_2.project')).rejects.toThrow(/permission denied for schema west_2/)
    await expect(as('select * from west_2_masked.project')).rejects.toThrow(/permission denied/)
    await expect(as('select * from province.county')).rejects.toThrow(/permission denied for schema province/)
  })
})
