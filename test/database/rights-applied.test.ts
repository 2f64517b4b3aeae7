import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { applyRights } from '../../src/database/apply-rights.js'
import { TABLES } from '../../src/database/rights-of-tables.js'
import { openCounty } from '../county.js'

test('every table stands in a line of the rights, and is secured', async () => {
  const county = await openCounty()
  const { rows } = await sql<{ name: string; secured: boolean }>`
    select c.relname as name, c.relrowsecurity as secured from pg_class c
    where c.relnamespace = ${county.schema}::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'quanyu_migration%'`.execute(
    county.kysely,
  )
  expect(rows.map(({ name }) => name).filter((name) => !(name in TABLES))).toEqual([])
  expect(rows.filter(({ secured }) => !secured)).toEqual([])
})

test('the same rights again change nothing', async () => {
  const county = await openCounty()
  expect(await applyRights(county)).toBe(false)
  expect(await applyRights(county, true)).toBe(true)
})
