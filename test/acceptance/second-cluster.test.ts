import { describe, expect, test } from 'vitest'
import { makeCluster, serverPrograms } from '../cluster.ts'
import { atTheEndOfSuite } from './at-the-end.js'
import { asOwner } from './own-database.js'
import { countySettings, quanyu, startServer, type AtTheEnd } from './server.js'

const bin = serverPrograms()
const TABLES = [
  'county',
  'county_funding',
  'county_coverage',
  'county_finding',
  'county_stage',
  'county_boundary',
]
  .map((table) => `province.${table}`)
  .join(', ')

async function startCluster(finished: AtTheEnd, settings: Record<string, string> = {}) {
  const cluster = await makeCluster(bin!, { settings: { fsync: 'off', ...settings } })
  finished(() => cluster.remove())
  await cluster.start()
  return cluster.url
}

describe.runIf(process.env.DATABASE_URL !== undefined && bin !== null)('a city’s own cluster', () => {
  const finished = atTheEndOfSuite()
  test('its sums come to the province by logical replication, and no record does', async () => {
    const city = await startCluster(finished, { wal_level: 'logical' })
    const province = await startCluster(finished)
    const base = await countySettings(finished)
    const at = (url: string, more: Record<string, string> = {}) => ({ ...base, DATABASE_URL: url, ...more })
    // The city serves its county as anybody does.
    expect((await quanyu(['migrate'], at(city, { QUANYU_SCHEMA: 'far' }))).status).toBe(0)
    const terms = ['--code', '360121', '--title', '远县', '--city', '南昌市']
    expect((await quanyu(['counties', 'add', 'far', ...terms], at(city))).status).toBe(0)
    await asOwner(
      city,
      `set search_path = far, public; insert into project (department, external_id, name, kind) select 'WATER', 'W-' || n, '第 ' || n || ' 号', 'OTHER' from generate_series(1, 5) n; select fold_sums(1)`,
    )
    await asOwner(city, `create publication quanyu_sums for table ${TABLES}`)
    // The province has the schema of sums alone.
    const key = (await quanyu(['counties', 'keys', 'make', '--name', '省厅'], at(province))).output.trim()
    await asOwner(province, `create subscription city connection '${city}' publication quanyu_sums`)
    const copied = async () =>
      (await asOwner<{ n: string }>(province, 'select count(*) as n from province.county_coverage'))[0]!.n !==
      '0'
    while (!(await copied())) await new Promise((resolve) => setTimeout(resolve, 100))

    const server = await startServer(at(province), ['serve', '--all'])
    const ask = async (path: string, headers: Record<string, string>, query: string) =>
      (
        await fetch(`${server.address}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query }),
        })
      ).json() as Promise<any>
    const ranking = () =>
      ask(
        '/province/graphql',
        { authorization: `Bearer ${key}` },
        '{ counties(orderBy: UNTIED) { name title state coverage { total { projects } } } }',
      )
    const county = { name: 'far', title: '远县', state: 'CURRENT' }
    expect(await ranking()).toEqual({
      data: { counties: [{ ...county, coverage: { total: { projects: 5 } } }] },
    })
    // What is written in the city is told on, as it is folded there.
    await asOwner(
      city,
      `set search_path = far, public; insert into project (department, external_id, name, kind) values ('WATER', 'W-6', '第 6 号', 'OTHER'); select fold_sums(1)`,
    )
    const projects = async () => (await ranking()).data.counties[0].coverage.total.projects as number
    while ((await projects()) !== 6) await new Promise((resolve) => setTimeout(resolve, 100))
    // The county is not served here, nor made here by a command for all.
    const unknown = await ask('/graphql', { 'x-quanyu-county': 'far' }, '{ projects { totalCount } }')
    expect(unknown.errors[0].extensions.code).toBe('COUNTY_UNKNOWN')
    expect((await quanyu(['migrate', '--all'], at(province))).status).toBe(1)
    expect(await asOwner(province, `select nspname from pg_namespace where nspname = 'far'`)).toEqual([])
    expect((await quanyu(['counties', 'list'], at(province))).output).toMatch(/far.*在他库/)
    await asOwner(province, 'drop subscription city')
  })
})
