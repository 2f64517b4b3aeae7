import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findingsOf, presetsOf } from '../../../src/audit/rule.js'
import { RULES } from '../../../src/audit/rules/index.js'
import { openCounty } from '../../county.js'

test('every rule’s query fits the tables that there are, and finds nothing in an empty county', async () => {
  const { kysely } = await openCounty()
  for (const rule of RULES) {
    const query = findingsOf(rule, { today: '2024-07-01', ...presetsOf(rule) })
    const plan = await sql`explain ${query}`.execute(kysely)
    expect(plan.rows.length, rule.id).toBeGreaterThan(0)
    expect((await query.execute(kysely)).rows, rule.id).toEqual([])
  }
})

test('ids stand once, in order, and each rule says all that a reader needs', () => {
  const ids = RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const rank = (id: string) => 'TBUQ'.indexOf(id[0]!) * 100 + Number(id.slice(1))
  expect(ids).toEqual([...ids].sort((a, b) => rank(a) - rank(b)))
  for (const { id, title, basis, innocent, parameters } of RULES) {
    expect(title, id).toMatch(/^\p{Script=Han}.* [A-Z]/u)
    expect(basis, id).toMatch(/\p{Script=Han}/u)
    expect(innocent.length, id).toBeGreaterThan(0)
    for (const { preset } of Object.values(parameters)) expect(preset, id).toMatch(/^\d+(\.\d+)?$/)
  }
})
