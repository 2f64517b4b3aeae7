import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../../src/database/principal.js'
import { sql } from 'kysely'
import { openCounty } from '../../county.js'
import { openDoor, type Ask } from '../../server/open-door.js'
import type { Database } from '../../../src/database/database.js'

const REVIEWER: Principal = { name: '水务复核', role: 'REVIEWER', department: 'WATER' }
const CLERK: Principal = { name: '水务经办', role: 'CLERK', department: 'WATER' }
const OTHER: Principal = { name: '林业复核', role: 'REVIEWER', department: 'FORESTRY' }
const AUDITOR: Principal = { name: '审计', role: 'AUDITOR' }
const REGISTER = `mutation ($input: RegisterWebhookInput!) { r: registerWebhook(input: $input) {
  __typename ... on WebhookWithSecret { secret webhook { id name department state } } ... on WebhookUrlRefused { fault } ... on Problem { code message } } }`

let county: Database
let ask: Ask
beforeAll(async () => {
  county = await openCounty()
  ask = await openDoor(county, [REVIEWER, CLERK, OTHER, AUDITOR])
})
const register = async (who: Principal, more: object = {}) => {
  const input = { department: 'WATER', name: '业务系统', url: 'https://water.example/changes', ...more }
  const { data, code } = await ask(who, REGISTER, { input })
  return data?.r ?? { code }
}

test('a department’s reviewer registers its webhook, and is told the secret once; others do not', async () => {
  const made = await register(REVIEWER)
  expect(made).toMatchObject({
    secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
    webhook: { department: 'WATER', state: 'ACTIVE' },
  })
  expect(await register(REVIEWER)).toMatchObject({ code: 'WEBHOOK_NAME_TAKEN' })
  expect((await register(CLERK)).message).toMatch(/^无权登记变更推送：有权的是部门复核人/)
  expect(await register(OTHER)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await register(AUDITOR)).toMatchObject({ code: 'FORBIDDEN' })
  // Nowhere in what anyone can ask does the secret stand, nor in the trail.
  const seen = async (who: Principal) =>
    (await ask(who, '{ webhooks { totalCount nodes { name url types } } }')).data.webhooks.totalCount
  expect([await seen(REVIEWER), await seen(AUDITOR), await seen(OTHER)]).toEqual([1, 1, 0])
  const { rows } = await sql<{
    n: number
  }>`select count(*)::integer as n from trail_entry where table_name like 'webhook%' and concat(before, after) like ${`%${made.secret}%`}`.execute(
    county.kysely,
  )
  expect(rows[0]!.n).toBe(0)
  const stop = `mutation ($id: ID!) { r: stopWebhook(input: { webhookId: $id }) { __typename ... on Webhook { state stoppedBecause } ... on Problem { code } } }`
  expect((await ask(OTHER, stop, { id: made.webhook.id })).data.r.code).toBe('UNKNOWN_WEBHOOK')
  expect((await ask(REVIEWER, stop, { id: made.webhook.id })).data.r).toMatchObject({
    state: 'STOPPED',
    stoppedBecause: 'ASKED',
  })
  // Who stopped it is on record; that changes were delivered is not, a row each.
  const { rows: acts } = await sql<{
    operation: string
  }>`select a.operation from trail_entry e join trail_act a on a.id = e.act_id where e.table_name = 'webhook' order by e.id`.execute(
    county.kysely,
  )
  expect(acts.map(({ operation }) => operation)).toEqual(['registerWebhook', 'stopWebhook'])
})

test('what cannot be a receiver is refused in words', async () => {
  const fault = async (url: string) => (await register(REVIEWER, { name: '收件', url })).fault
  expect(await fault('http://water.example/')).toBe('NOT_HTTPS')
  expect(await fault('https://127.0.0.1/')).toBe('ADDRESS')
  expect(await fault('nonsense')).toBe('FORM')
  expect(await fault(`https://water.example/${'x'.repeat(3000)}`)).toBe('FORM')
  expect(await register(REVIEWER, { name: ' ' })).toEqual({ code: 'BAD_NAME' })
  expect(await register(REVIEWER, { name: '从头', after: 'x' })).toEqual({ code: 'BAD_CURSOR' })
})
