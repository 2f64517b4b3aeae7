import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import '../../src/server/schema.js'
import { findingsOf, presetsOf } from '../../src/policy/rule.js'
import { RULES } from '../../src/audit/rules/index.js'
import { openCounty } from '../county.js'
import type { Database } from '../../src/database/database.js'

/** What English words name as it is in Chinese stands in brackets or quotation marks. */
const HAN_OUTSIDE_QUOTES = /^[^(“]*\p{Script=Han}/u

let county: Database
beforeAll(async () => {
  county = await openCounty()
})

test('rules are known by an id, in their order, once', () => {
  const ids = RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const place = (id: string) => 'TBUQ'.indexOf(id[0]!) * 100 + Number(id.slice(1))
  expect([...ids].sort((a, b) => place(a) - place(b))).toEqual(ids)
})

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s is planned on the migrated schema, and finds nothing in an empty county',
  async (_id, rule) => {
    const statement = findingsOf(rule, { today: '2026-01-01', ...presetsOf(rule) })
    await expect(sql`explain ${statement}`.execute(county.kysely)).resolves.toBeTruthy()
    expect((await statement.execute(county.kysely)).rows).toEqual([])
  },
)

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s says what it is, in two languages',
  (_id, { title, basis, innocent, parameters, text }) => {
    expect(title.zh).toMatch(/^\p{Script=Han}/u)
    expect(title.en).toMatch(/^[A-Z]/)
    for (const { zh, en } of [basis, ...innocent]) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(zh).not.toMatch(/[a-z]{3,} [a-z]{3,}/)
      expect(en).toMatch(/^[A-Z]/)
      expect(en).not.toMatch(HAN_OUTSIDE_QUOTES)
    }
    if (text) expect(text.en).not.toMatch(HAN_OUTSIDE_QUOTES)
    expect(innocent.length).toBeGreaterThan(0)
    for (const { preset, unit, title: meaning } of Object.values(parameters)) {
      expect(preset).toMatch(/^\d+(\.\d+)?$/)
      expect(meaning.zh).toMatch(/\p{Script=Han}/u)
      expect(meaning.en).toMatch(/^[A-Z]/)
      expect(unit.en).not.toMatch(/\p{Script=Han}/u)
    }
  },
)
