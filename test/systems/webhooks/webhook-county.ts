import { sql } from 'kysely'
import { expect, onTestFinished } from 'vitest'
import type { Database } from '../../../src/database/database.js'
import { administrator } from '../../../src/database/principal.js'
import { callerOf } from '../../../src/database/caller.js'
import { graphql } from 'graphql'
import { getSchema } from '../../../src/server/schema.js'
import { FOLLOWERS } from '../../../src/server/followers.js'
import { allowsAddresses } from '../../../src/systems/webhooks/allowed-addresses.js'
import { deliverDue, type DeliveryTerms } from '../../../src/systems/webhooks/deliver-webhooks.js'
import type { Received, Receiver } from './receiver.js'

const HOUR = 3_600_000
const STOP = 'mutation ($id: ID!) { stopWebhook(input: { webhookId: $id }) { __typename } }'
const LOOPBACK = ['127.0.0.0/8', '::1']

/** A county whose webhooks are delivered by a clock that a test puts forward. */
export class WebhookCounty {
  laterMs = 0
  readonly told: { what: any; said: string }[] = []
  #number = 0
  constructor(readonly county: Database) {}

  readonly terms: DeliveryTerms = {
    allows: allowsAddresses(LOOPBACK),
    answerMsMax: 500,
    later: () => this.laterMs,
    log: (what, said) => void this.told.push({ what, said }),
  }

  async ask(query: string, variableValues: Record<string, unknown> = {}): Promise<any> {
    const { data, errors } = await graphql({
      schema: await getSchema(),
      source: query,
      variableValues,
      contextValue: {
        ...callerOf(this.county, administrator('测试员'), FOLLOWERS),
        webhookNetworks: LOOPBACK,
      },
    })
    if (errors?.[0]) throw errors[0].originalError ?? errors[0]
    return data
  }

  /** Registers a webhook of the water bureau for projects; gives its id and its secret. */
  async register(receiver: Receiver, more: object = {}): Promise<{ id: string; secret: string }> {
    const input = {
      department: 'WATER',
      name: `推送${++this.#number}`,
      url: receiver.url,
      types: ['PROJECT'],
      ...more,
    }
    const { r } = await this.ask(
      `mutation ($input: RegisterWebhookInput!) { r: registerWebhook(input: $input) {
        __typename ... on WebhookWithSecret { secret webhook { id } } ... on Problem { message } } }`,
      { input },
    )
    expect(r.message).toBeUndefined()
    // Those of a test before are not in the way of the next.
    onTestFinished(() => this.ask(STOP, { id: r.webhook.id }))
    return { id: r.webhook.id, secret: r.secret }
  }

  webhook = async (id: string): Promise<any> =>
    (
      await this.ask(
        `query ($id: ID!) { node(id: $id) { ... on Webhook { state stoppedBecause delivered failingSince types
          deliveries { totalCount nodes { id state attempts lastStatus lastProblem changedId } } } } }`,
        { id },
      )
    ).node

  /** Adds projects; gives their ids. */
  async projects(count: number): Promise<string[]> {
    const records = Array.from({ length: count }, () => {
      const number = ++this.#number
      return { 项目编号: `W-${number}`, 项目名称: `第 ${number} 项`, 项目类型: '农田水利' }
    })
    return this.#send(records)
  }
  /** Changes the project of a number that was added as the so-many-th of all. */
  async #send(records: object[]): Promise<string[]> {
    const input = { idempotencyKey: `w${++this.#number}`, department: 'WATER', table: 'projects', records }
    const { r } = await this.ask(
      `mutation ($input: ImportRecordsInput!) { r: importRecords(input: $input) {
        ... on ImportReport { records { id problems { message } } } ... on Problem { message } } }`,
      { input },
    )
    expect(r.records.flatMap(({ problems }: any) => problems)).toEqual([])
    return r.records.map(({ id }: any) => id)
  }
  /** Changes projects, each in a transaction of its own. */
  async change(ids: readonly string[]) {
    for (const id of ids)
      await sql`update project set name = name || '改' where id = ${id.split(':')[1]!}::uuid`.execute(
        this.county.kysely,
      )
  }

  deliver = (more: Partial<DeliveryTerms> = {}) => deliverDue(this.county, { ...this.terms, ...more })

  /** Delivers again and again, each time some hours later, until nothing is owed any more. */
  async deliverForHours(hours: number) {
    for (let hour = 0; hour < hours; hour++) {
      await this.deliver()
      this.laterMs += HOUR
    }
    await this.deliver()
  }

  /** What the feed tells of projects, by record, in its order. */
  async feed(): Promise<Map<string, string[]>> {
    const { rows } = await sql<{ id: string; transaction: string }>`
      select c.id::text, c.transaction::text from change c where c.table_name = 'project' order by c.transaction, c.id`.execute(
      this.county.kysely,
    )
    const feed = new Map<string, string[]>()
    for (const { id, transaction } of rows)
      feed.set(`Project:${id}`, [...(feed.get(`Project:${id}`) ?? []), `Change:${transaction}/${id}`])
    return feed
  }
}

/** What a receiver made of messages by record: each id once, in the order in which it first came. */
export function byRecord(taken: readonly Received[]): Map<string, string[]> {
  const known = new Map<string, string[]>()
  for (const { recordId, id } of taken) {
    const ids = known.get(recordId) ?? []
    if (!ids.includes(id)) known.set(recordId, [...ids, id])
  }
  return known
}

/** That a receiver has all changes of some records, each record's in the feed's order. */
export async function expectAll(at: WebhookCounty, receiver: Receiver, ids: readonly string[]) {
  const feed = await at.feed()
  const got = byRecord(receiver.taken)
  for (const id of ids) expect(got.get(id), id).toEqual(feed.get(id))
}
