import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { oneCounty } from '../../../src/database/counties/counties.js'
import { deliverDue, keepDelivering } from '../../../src/systems/webhooks/deliver-webhooks.js'
import { openCounty } from '../../county.js'
import { openReceiver, type Received } from './receiver.js'
import { byRecord, expectAll, WebhookCounty } from './webhook-county.js'

const HOUR = 3_600_000
let at: WebhookCounty

beforeAll(async () => {
  at = new WebhookCounty(await openCounty())
})

beforeEach(() => {
  at.laterMs = 0
})

test('changes come signed, so that a library of Standard Webhooks verifies them; a changed one is refused', async () => {
  const receiver = await openReceiver()
  const { secret, id } = await at.register(receiver)
  const projects = await at.projects(3)
  await at.change([projects[0]!])
  await at.deliver()
  await expectAll(at, receiver, projects)
  expect(receiver.received).toHaveLength(4)
  const [{ body, headers }] = receiver.received as [Received]
  const given = headers as Record<string, string>
  const verifier = new Webhook(secret)
  expect(verifier.verify(body, given)).toEqual({
    type: 'project.created',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: {
      id: given['webhook-id'],
      type: 'PROJECT',
      kind: 'CREATED',
      recordId: expect.stringMatching(/^Project:/),
      when: expect.any(String),
    },
  })
  expect(() => verifier.verify(body.replace('CREATED', 'ENDED'), given)).toThrow()
  expect(() => new Webhook(`whsec_${'A'.repeat(43)}=`).verify(body, given)).toThrow()
  expect(await at.webhook(id)).toMatchObject({
    delivered: 4,
    state: 'ACTIVE',
    types: ['PROJECT'],
    deliveries: { totalCount: 0 },
  })
  // Nothing is sent twice, and nothing of other types.
  await at.deliver()
  expect(receiver.received).toHaveLength(4)
})

test('a receiver that is down for an hour gets all, each record’s changes in order', async () => {
  const receiver = await openReceiver(() => 503)
  await at.register(receiver)
  const projects = await at.projects(20)
  await at.deliver()
  await at.change(projects)
  at.laterMs += HOUR / 2
  await at.deliver()
  await at.change(projects.slice(0, 10))
  at.laterMs += HOUR / 2
  expect(receiver.taken).toEqual([])
  // It is not stormed meanwhile: a few probes in each round.
  expect(receiver.received.length).toBeLessThan(40)
  receiver.answer = () => 200
  await at.deliver()
  await expectAll(at, receiver, projects)
  expect(receiver.taken).toHaveLength(50)
})

test('a receiver that hangs up, that is not there, and that redirects has not taken it; no redirect is followed', async () => {
  const elsewhere = await openReceiver()
  const receiver = await openReceiver(() => 'silence')
  const { id } = await at.register(receiver)
  const projects = await at.projects(2)
  await at.deliver({ answerMsMax: 100 })
  expect((await at.webhook(id)).deliveries.nodes[0]).toMatchObject({
    state: 'WAITING',
    lastProblem: 'TIMED_OUT',
    lastStatus: null,
  })
  receiver.headers = { location: elsewhere.url }
  receiver.answer = () => 307
  at.laterMs += HOUR
  await at.deliver()
  expect((await at.webhook(id)).deliveries.nodes.map(({ lastStatus }: any) => lastStatus)).toContain(307)
  expect(elsewhere.received).toEqual([])
  await receiver.close()
  at.laterMs += HOUR
  await at.deliver()
  expect((await at.webhook(id)).deliveries.nodes.map(({ lastProblem }: any) => lastProblem)).toContain(
    'ECONNREFUSED',
  )
  const again = await openReceiver(() => 200, Number(new URL(receiver.url).port))
  at.laterMs += HOUR
  await at.deliver()
  await expectAll(at, again, projects)
})

test('one record that is refused waits with its later changes, all others go on; given up, it is sent again by someone in its order', async () => {
  const receiver = await openReceiver()
  const { id } = await at.register(receiver)
  const [bad, ...good] = (await at.projects(5)) as [string, ...string[]]
  receiver.answer = ({ recordId }) => (recordId === bad ? 500 : 200)
  await at.deliver()
  await at.change([bad, ...good])
  await at.deliver()
  await expectAll(at, receiver, good)
  expect((await at.webhook(id)).failingSince).toBe(null)
  for (let day = 0; day < 6; day++) {
    await at.deliverForHours(24)
    await at.change([bad, good[0]!])
  }
  await at.deliver()
  await expectAll(at, receiver, good)
  const { state, deliveries } = await at.webhook(id)
  expect(state).toBe('ACTIVE')
  const dead = deliveries.nodes.filter((each: any) => each.state === 'DEAD')
  expect(dead).toEqual([expect.objectContaining({ changedId: bad, attempts: 13, lastStatus: 500 })])
  expect(byRecord(receiver.received).get(bad)).toHaveLength(1)
  receiver.answer = () => 200
  await at.deliverForHours(48)
  expect(byRecord(receiver.taken).get(bad)).toBeUndefined()
  const { r } = await at.ask(
    `mutation ($input: ResendWebhookDeliveriesInput!) { r: resendWebhookDeliveries(input: $input) { ... on WebhookDeliveriesResent { resent } } }`,
    { input: { webhookId: id, deliveryIds: [dead[0].id] } },
  )
  expect(r.resent).toBe(1)
  await at.deliver()
  await expectAll(at, receiver, [bad, ...good])
  expect((await at.webhook(id)).deliveries.totalCount).toBe(0)
})

test('a server that dies amid a round, and two that deliver at once: nothing is lost, nothing out of order', async () => {
  const receiver = await openReceiver()
  const { id } = await at.register(receiver)
  const projects = await at.projects(30)
  // It dies: what it has sent is kept nowhere.
  let dies = true
  const dying = { ...at.terms, allows: (address: string) => at.terms.allows(address) }
  receiver.answer = async () => {
    if (dies && receiver.received.length > 10) {
      dies = false
      await sql`update webhook set taken_by = gen_random_uuid() where id = ${id.split(':')[1]!}::uuid`.execute(
        at.county.kysely,
      )
    }
    return 200
  }
  await deliverDue(at.county, dying)
  expect((await at.webhook(id)).delivered).toBe(0)
  await at.change(projects)
  // Until its time is over nobody else takes it; then another does.
  await at.deliver()
  expect((await at.webhook(id)).delivered).toBe(0)
  at.laterMs += HOUR
  let under = 0
  const open = new Map<string, number>()
  receiver.answer = async ({ recordId }) => {
    open.set(recordId, (open.get(recordId) ?? 0) + 1)
    under = Math.max(under, open.get(recordId)!)
    await new Promise((go) => setTimeout(go, 5))
    open.set(recordId, open.get(recordId)! - 1)
    return 200
  }
  const servers = [1, 2].map(() => keepDelivering(oneCounty(at.county), at.terms))
  await at.change(projects)
  await expect.poll(async () => (await at.webhook(id)).delivered, { timeout: 60_000, interval: 200 }).toBe(90)
  await Promise.all(servers.map((stop) => stop()))
  await expectAll(at, receiver, projects)
  // Of one record there is never more than one message on its way.
  expect(under).toBe(1)
})

test('after five days without an answer it is stopped, and someone is told; resumed it goes on from there', async () => {
  const receiver = await openReceiver(() => 500)
  const { id } = await at.register(receiver)
  const projects = await at.projects(3)
  await at.deliverForHours(7 * 24)
  expect(await at.webhook(id)).toMatchObject({ state: 'STOPPED', stoppedBecause: 'FAILING' })
  expect(at.told.at(-1)!.what).toMatchObject({ why: 'FAILING', host: '127.0.0.1' })
  await at.change(projects)
  receiver.answer = () => 200
  await at.deliverForHours(24)
  expect(receiver.taken).toEqual([])
  await at.ask(`mutation ($id: ID!) { resumeWebhook(input: { webhookId: $id }) { __typename } }`, { id })
  await at.deliver()
  await expectAll(at, receiver, projects)
})

test('who answers 410 is sent nothing more; a place that the feed has lost is told and not passed over', async () => {
  const receiver = await openReceiver(() => 410)
  const { id } = await at.register(receiver)
  await at.projects(1)
  await at.deliver()
  expect(await at.webhook(id)).toMatchObject({ state: 'STOPPED', stoppedBecause: 'GONE' })
  const other = await openReceiver()
  const lost = await at.register(other)
  const beyond = '18446744073709551000'
  await sql`update webhook set place_transaction = ${beyond}::xid8, place_id = new_id() where id = ${lost.id.split(':')[1]!}::uuid`.execute(
    at.county.kysely,
  )
  await at.projects(1)
  await at.deliver()
  expect(await at.webhook(lost.id)).toMatchObject({ state: 'STOPPED', stoppedBecause: 'FEED_LOST' })
  expect(at.told.at(-1)!.what).toMatchObject({ why: 'FEED_LOST' })
  expect(other.received).toEqual([])
})

test('from a cursor everything is sent again, under the same ids', async () => {
  const { changes } = await at.ask('{ changes(last: 1) { pageInfo { endCursor } } }')
  const receiver = await openReceiver()
  const { id } = await at.register(receiver)
  const projects = await at.projects(4)
  await at.deliver()
  const first = receiver.taken.map((each) => each.id)
  receiver.taken.length = 0
  await at.ask(`mutation ($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { __typename } }`, {
    input: { webhookId: id, after: changes.pageInfo.endCursor },
  })
  await at.deliver()
  expect(receiver.taken.map((each) => each.id).sort()).toEqual(first.sort())
  await expectAll(at, receiver, projects)
  await expect(
    at.ask(`mutation ($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { __typename } }`, {
      input: { webhookId: id, after: 'nonsense' },
    }),
  ).rejects.toMatchObject({ code: 'BAD_CURSOR' })
})

test('with a new secret both sign for a day, then the new one alone', async () => {
  const receiver = await openReceiver()
  const { id, secret: old } = await at.register(receiver)
  const { r } = await at.ask(
    `mutation ($id: ID!) { r: renewWebhookSecret(input: { webhookId: $id }) { ... on WebhookWithSecret { secret } } }`,
    { id },
  )
  expect(r.secret).not.toBe(old)
  const verifies = (secret: string) => {
    const { body, headers } = receiver.received.at(-1)!
    try {
      new Webhook(secret).verify(body, headers as Record<string, string>)
      return true
    } catch (error) {
      // The clock was put forward: only that is wrong with it.
      return /timestamp/i.test(String(error)) ? 'by its time alone' : false
    }
  }
  await at.projects(1)
  await at.deliver()
  expect(receiver.received.at(-1)!.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/)
  expect([verifies(old), verifies(r.secret)]).not.toContain(false)
  at.laterMs += 25 * HOUR
  await at.projects(1)
  await at.deliver()
  expect(receiver.received.at(-1)!.headers['webhook-signature']).toMatch(/^v1,\S+$/)
})
