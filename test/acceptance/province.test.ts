import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { atTheEndOfSuite } from './at-the-end.js'
import { asOwner, ownDatabase } from './own-database.js'
import { countySettings, quanyu, startServer, type Serving } from './server.js'

const NAMES = ['north', 'south', 'silent'] as const
type Name = (typeof NAMES)[number]

const FUNDING = 'group allocations allocated disbursed paid unresolved'
const SUMS = `state sumsAt ageSeconds name title cityCode
  coverage { total { projects allocations amount } tied { amount } outside { amount } unresolved { projects amount } byReason { reason amount } }
  funding(by: PROGRAMME) { ${FUNDING} } byLevel: funding(by: LEVEL) { ${FUNDING} }
  findings { rule findings open amount } stages { stage terminated areas }`

describe.runIf(process.env.DATABASE_URL !== undefined)('a province', () => {
  const finished = atTheEndOfSuite()
  let url: string
  let server: Serving
  let key: string
  let settings: Record<string, string>
  const keys = {} as Record<Name, string>
  const run = (args: readonly string[], more: Record<string, string> = {}) =>
    quanyu(args, { ...settings, ...more })

  beforeAll(async () => {
    url = await ownDatabase(finished)
    settings = { ...(await countySettings(finished)), DATABASE_URL: url, QUANYU_DATABASE_CONNECTIONS: '24' }
    for (const [at, name] of NAMES.entries()) {
      const own = { QUANYU_SCHEMA: name }
      expect((await run(['migrate'], own)).status).toBe(0)
      const made = await run(['keys', 'make', '--name', name, '--department', 'FINANCE'], own)
      keys[name] = /qy_\S+/.exec(made.output)![0]
      const terms = ['--code', `36012${at}`, '--title', `${name} 县`, '--city', '南昌市']
      expect((await run(['counties', 'add', name, ...terms])).status).toBe(0)
      await asOwner(
        url,
        `insert into ${name}.project (department, external_id, name, kind) select 'WATER', 'W-' || n, '第 ' || n || ' 号工程', 'OTHER' from generate_series(1, 5) n`,
      )
    }
    key = (await run(['counties', 'keys', 'make', '--name', '省厅'])).output.trim()
    server = await startServer(settings, ['serve', '--all'], { finished })
  })

  const post = async (path: string, bearer: string | undefined, query: string) => {
    const response = await fetch(`${server.address}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = (await response.json()) as any
    return { status: response.status, data, code: errors?.[0]?.extensions?.code, errors }
  }
  const province = (query: string) => post('/province/graphql', key, query)

  /** Gives a county money: so much to each of a few places, which nobody has tied to an area. */
  async function give(name: Name, amounts: readonly string[]) {
    const fund = await post(
      '/graphql',
      keys[name],
      `mutation { createFund(input: { documentNumber: "财农〔2024〕1号", name: "专项", amount: "1000000.00", level: COUNTY, programme: RURAL_ROADS, fiscalYear: 2024, receivedOn: "2024-01-10", idempotencyKey: "f" }) { ... on Fund { id } } }`,
    )
    for (const [at, amount] of amounts.entries()) {
      const given = await post(
        '/graphql',
        keys[name],
        `mutation { allocateFund(input: { fundId: "${fund.data.createFund.id}", place: "某处", amount: "${amount}", allocatedOn: "2024-02-0${at + 1}", idempotencyKey: "a${at}" }) { __typename } }`,
      )
      expect(given.data?.allocateFund.__typename, JSON.stringify(given)).toBe('Allocation')
    }
  }

  /** Ends when each county has been told of since. */
  async function told(names: readonly Name[]) {
    const { tellProvince } = await import('../../src/province/tell-province.js')
    const { openSchema, openServer } = await import('../../src/database/open-server.js')
    const opened = await openServer({ databaseUrl: url })
    for (const name of names) {
      const county = openSchema(opened, name)
      expect(await tellProvince(county)).toBe(true)
      await county.close()
    }
    await opened.close()
  }

  test('each county’s sums are its own, to the fen, and the province’s and the city’s are theirs', async () => {
    await give('north', ['100.01', '0.33', '7.10'])
    await give('south', ['999999.99'])
    await told(['north', 'south'])
    const { data, errors } = await province(
      `{ counties(orderBy: UNTIED) { ${SUMS} } cities { code title coverage { total { amount } unresolved { amount } } counties { name } } province { countyCount state coverage { total { projects amount } unresolved { amount } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.counties.map(({ name }: { name: string }) => name).slice(0, 2)).toEqual(['south', 'north'])
    for (const name of ['north', 'south'] as const) {
      const own = await post(
        '/graphql',
        keys[name],
        '{ tieCoverage { total { projects allocations amount } tied { amount } outside { amount } unresolved { projects amount } byReason { reason figure { amount } } } }',
      )
      const { byReason, ...coverage } = own.data.tieCoverage
      const told = data.counties.find((county: { name: string }) => county.name === name)
      expect(told.coverage).toEqual({
        ...coverage,
        byReason: expect.arrayContaining(
          byReason.map(({ reason, figure }: any) => ({ reason, amount: figure.amount })),
        ),
      })
      expect(told.state).toBe('CURRENT')
    }
    expect(data.counties.find(({ name }: { name: string }) => name === 'north').funding).toEqual([
      {
        group: 'RURAL_ROADS',
        allocations: 3,
        allocated: '107.44',
        disbursed: '0.00',
        paid: '0.00',
        unresolved: '107.44',
      },
    ])
    expect(data.cities).toEqual([
      {
        code: '360100',
        title: '南昌市',
        coverage: { total: { amount: '1000107.43' }, unresolved: { amount: '1000107.43' } },
        counties: NAMES.map((name) => ({ name })),
      },
    ])
    expect(data.province.coverage.total.amount).toBe('1000107.43')
  })

  test('where nothing has been told there is no coverage, and no error', async () => {
    const { Kysely, PostgresDialect, sql } = await import('kysely')
    const { Pool } = await import('pg')
    const { ProvinceReads, PROVINCE_SCOPE } = await import('../../src/province/province-reads.js')
    const pool = new Pool({ connectionString: url, max: 1 })
    const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
    const undone = new Error('undone')
    await kysely
      .transaction()
      .execute(async (work) => {
        await sql`set local search_path = province`.execute(work)
        await sql`delete from county_coverage`.execute(work)
        const reads = new ProvinceReads(async (statement) => (await statement.execute(work)).rows)
        const none = { projects: 0, allocations: 0, amount: '0.00' }
        expect(await reads.coverage(PROVINCE_SCOPE)).toEqual({
          total: none,
          tied: none,
          outside: none,
          unresolved: none,
          byReason: [],
        })
        throw undone
      })
      .catch((error: unknown) => expect(error).toBe(undone))
    await kysely.destroy()
  })

  test('folding tells the province in the transaction that folds', async () => {
    const before = await asOwner<{ at: Date }>(
      url,
      `select sums_at as at from province.county where name = 'north'`,
    )
    await asOwner(
      url,
      `set search_path = north, public; insert into project (department, external_id, name, kind) values ('WATER', 'W-99', '新增', 'OTHER')`,
    )
    await asOwner(url, `set search_path = north, public; begin; select fold_sums(1); rollback`)
    const rolled = await asOwner<{ at: Date }>(
      url,
      `select sums_at as at from province.county where name = 'north'`,
    )
    expect(rolled).toEqual(before)
    await asOwner(url, `set search_path = north, public; select fold_sums(1)`)
    const [{ projects }] = (await asOwner<{ projects: string }>(
      url,
      `select sum(projects) as projects from province.county_coverage where county = 'north'`,
    )) as [{ projects: string }]
    expect(projects).toBe('6')
  })

  test('the province’s key opens no county, and no county’s key the province', async () => {
    expect(await post('/graphql', key, '{ projects { totalCount } }')).toMatchObject({
      status: 401,
      code: 'WRONG_COUNTY',
    })
    expect(await post('/province/graphql', keys.north, '{ counties { name } }')).toMatchObject({
      status: 401,
      code: 'WRONG_COUNTY',
    })
    expect((await post('/province/graphql', undefined, '{ counties { name } }')).status).toBe(401)
    expect((await post('/province/graphql', `${key.slice(0, -3)}abc`, '{ counties { name } }')).code).toBe(
      'KEY_UNKNOWN',
    )
    expect((await province('{ projects { totalCount } }')).code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  test('the database holds the province’s role to sums', async () => {
    const [{ name }] = (await asOwner<{ name: string }>(
      url,
      `select rolname as name from pg_roles where rolname like 'quanyu_' || current_database() || '_province_auditor'`,
    )) as [{ name: string }]
    const as = (text: string) => asOwner(url, `begin; set local role "${name}"; ${text}; rollback`)
    await as('select * from province.county_coverage')
    await expect(as('select * from province.api_key')).rejects.toThrow(/permission denied for table api_key/)
    await expect(as('select * from north.project')).rejects.toThrow(/permission denied for schema north/)
    await expect(as('select * from north_masked.project')).rejects.toThrow(/permission denied for schema/)
    await expect(as('select north.tell_province()')).rejects.toThrow(/permission denied/)
    await expect(as(`update province.county set title = 'x'`)).rejects.toThrow(
      /permission denied for table county/,
    )
    await expect(as('create table province.mine (x integer)')).rejects.toThrow(/permission denied for schema/)
  })

  test('a login that owns nothing serves the counties and the province', async () => {
    const { rows, name } = await asOwner<{ roles: string; name: string }>(
      url,
      `select string_agg(quote_ident(rolname), ', ') as roles, current_database() as name from pg_roles where rolname like 'quanyu_' || current_database() || '%_administrator'`,
    ).then(([found]) => ({ rows: found!.roles, name: `app_${found!.name}` }))
    await asOwner(url, `create role ${name} login; grant ${rows} to ${name}`)
    const own = new URL(url)
    own.username = name
    const { tellProvince } = await import('../../src/province/tell-province.js')
    const { openSchema, openServer } = await import('../../src/database/open-server.js')
    const opened = await openServer({ databaseUrl: own.href })
    const county = openSchema(opened, 'north')
    expect(await tellProvince(county)).toBe(true)
    await county.close()
    await opened.close()
    const other = await startServer({ ...settings, DATABASE_URL: own.href }, ['serve', '--all'])
    const asked = async (path: string, bearer: string, query: string) =>
      (
        await fetch(`${other.address}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
          body: JSON.stringify({ query }),
        })
      ).json() as Promise<any>
    expect(
      (await asked('/graphql', keys.south, '{ projects { totalCount } }')).data.projects.totalCount,
    ).toBe(5)
    const { data } = await asked('/province/graphql', key, '{ counties { name } }')
    expect(data.counties).toHaveLength(3)
    await other.stop()
    await asOwner(url, `drop owned by ${name}; drop role ${name}`)
  })

  test('reads of the province that hang keep no county waiting', async () => {
    const holder = new Client({ connectionString: url })
    await holder.connect()
    try {
      await holder.query('begin; lock table province.county_coverage in access exclusive mode')
      const stuck = Promise.all(
        Array.from({ length: 30 }, () => province('{ counties { coverage { total { amount } } } }')),
      )
      const [first] = await Promise.race([
        Promise.all(Array.from({ length: 20 }, () => post('/graphql', keys.south, '{ version }'))),
        stuck.then(() => [null]),
      ])
      expect(first?.status).toBe(200)
      await holder.query('rollback')
      for (const { status } of await stuck) expect(status).toBe(200)
    } finally {
      await holder.end()
    }
  })

  test('a key that was revoked opens nothing a second later', async () => {
    const listed = await run(['counties', 'keys', 'list'])
    const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(listed.output)![0]
    const again = () => province('{ counties { name } }')
    expect((await again()).status).toBe(200)
    await asOwner(
      url,
      `update province.api_key set revoked_at = now(), revoked_by = 'test' where id = '${id}'`,
    )
    await sleep(1050)
    expect((await again()).code).toBe('KEY_REVOKED')
    expect((await run(['counties', 'keys', 'revoke', id])).status).toBe(1)
  })
})
