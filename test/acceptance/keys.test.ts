import { expect, test } from 'vitest'
import { ROLES } from '../../src/database/principal.js'
import { TABLES } from '../../src/database/rights/rights-of-tables.js'
import { OPERATION_RIGHTS } from '../../src/server/operation-rights.js'
import { migratedCounty, quanyu, startServer } from './server.js'

test('a key is shown once, listed without itself, opens until it is taken back, and is refused on wrong terms', async () => {
  const settings = await migratedCounty()
  const keys = (...args: string[]) => quanyu(['keys', ...args], settings)
  const made = await keys('make', '--name', '水务系统', '--department', 'WATER', '--days', '30', '--json')
  expect(made.status).toBe(0)
  const { id, key } = JSON.parse(made.output) as { id: string; key: string }
  expect(key).toMatch(new RegExp(`^qy_${settings.QUANYU_SCHEMA}_[\\w-]{43}$`))
  const plain = await keys('make', '--name', '审计', '--role', 'AUDITOR', '--scope', 'READ')
  expect(plain.output).toMatch(/^qy_\S+\n$/)
  expect(plain.errors).toContain('只显示这一次')
  expect(plain.errors).not.toContain(plain.output.trim())

  const list = await keys('list', '--json')
  for (const secret of [key, plain.output.trim()]) expect(list.output).not.toContain(secret.slice(-43))
  const [water, auditor] = JSON.parse(list.output) as Record<string, unknown>[]
  expect(water).toMatchObject({
    id,
    name: '水务系统',
    ending: key.slice(-4),
    role: 'SYSTEM',
    department: 'WATER',
    scopes: ['READ', 'WRITE'],
    revokedAt: null,
    lastUsedAt: null,
  })
  expect(water!.madeBy).toMatch(/^quanyu keys（.+）$/)
  expect(auditor).toMatchObject({ role: 'AUDITOR', scopes: ['READ'] })

  for (const [words, args] of [
    ['须指明部门', ['--name', 'x']],
    ['不属于部门', ['--name', 'x', '--role', 'AUDITOR', '--department', 'WATER']],
    ['须指明项目区', ['--name', 'x', '--role', 'TOWNSHIP']],
    ['没有代码为 none', ['--name', 'x', '--role', 'TOWNSHIP', '--area', 'none']],
    ['1 至 3650', ['--name', 'x', '--department', 'WATER', '--days', '0']],
    ['PUBLIC', ['--name', 'x', '--role', 'PUBLIC']],
  ] as const) {
    const wrong = await keys('make', ...args)
    expect({ args, status: wrong.status, output: wrong.output }).toEqual({ args, status: 1, output: '' })
    expect(wrong.errors).toContain(words)
  }

  const asked = async (address: string) =>
    (
      await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: '{ projects { totalCount } }' }),
      })
    ).status
  const first = await startServer(settings)
  expect(await asked(first.address)).toBe(200)
  await first.stop()
  const used = JSON.parse((await keys('list', '--json')).output) as { lastUsedAt: string | null }[]
  expect(used.map(({ lastUsedAt }) => lastUsedAt !== null)).toEqual([true, false])
  expect((await keys('revoke', id)).output).toContain('已作废')
  const again = await keys('revoke', id)
  expect({ status: again.status, isTold: again.errors.includes('没有编号为') }).toEqual({
    status: 1,
    isTold: true,
  })
  expect((await keys('list')).output).toMatch(/已作废[^\n]*\n[^\n]*有效/)
  const second = await startServer(settings)
  expect(await asked(second.address)).toBe(401)
  await second.stop()
  expect(first.said() + second.said()).not.toContain(key.slice(-43))
})

test('who may do what is told by the table that the database is given', async () => {
  const { output } = await quanyu(['rights'], {})
  for (const table of Object.keys(TABLES)) expect(output).toContain(`\`${table}\``)
  for (const name of Object.keys(OPERATION_RIGHTS)) expect(output).toContain(`\`${name}\``)
  for (const role of ROLES.filter((each) => each !== 'ADMINISTRATOR')) expect(output).toContain(role)
  const policies = (await quanyu(['rights', '--sql'], {})).output
  for (const table of Object.keys(TABLES))
    expect(policies).toContain(`alter table "county"."${table}" enable row level security;`)
  const { tables } = JSON.parse((await quanyu(['rights', '--json'], {})).output) as { tables: unknown }
  expect(tables).toEqual(JSON.parse(JSON.stringify(TABLES)))
})
