import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { VERSION, type Config } from '../config.js'
import { asLogin } from '../database/as-login.js'
import type { Caller } from '../database/caller.js'
import { Turns } from '../database/turns.js'
import { UPKEEP, type Upkeep } from '../database/upkeep.js'
import { fallbacks } from './fallbacks.js'
import { isFromHere } from './local.js'
import { noteOperation } from './operations-of.js'
import { shared } from './shared.js'
import type { Counties, County } from '../database/counties/counties.js'
import { WEBHOOK_FIGURES, type WebhookFigures } from '../systems/webhooks/webhook-figures.js'

/** Operations counted by their names; each name is a series of its own, so later ones are counted together. */
const NAMES_MAX = 100
const CODES_MAX = 200
const OTHERS = 'others'
/** What has no name, and what was no operation. */
export const ANONYMOUS = 'anonymous'
const UNREAD = 'unread'
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 30]

/** How long figures of the database are told before they are asked for again. */
const KEPT_MS = 3000
/** Counties that are asked at once: of the connections that let callers in, as many as this are kept busy. */
const ASKED = { name: 'counties', most: 4, waitingMax: Infinity }
const turns = new Turns()

const COUNTY_FIGURES = sql<{ upkeep: Upkeep; webhooks: WebhookFigures }>`/* county-figures */
  select (select to_jsonb(u) from (${UPKEEP}) u) as upkeep, (select to_jsonb(w) from (${WEBHOOK_FIGURES}) w) as webhooks`

/** Names up to a number of them: the rest are one. Whoever comes without credentials names nothing. */
class Names {
  readonly #known = new Set<string>()
  constructor(readonly most: number) {}
  of(name: string, mayAdd: boolean): string {
    if (this.#known.has(name)) return name
    if (!mayAdd || this.#known.size >= this.most) return OTHERS
    this.#known.add(name)
    return name
  }
}

/** What a server measures of itself, for Prometheus; each server has its own. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #operations = new Names(NAMES_MAX)
  readonly #codes = new Names(CODES_MAX)
  readonly #seconds = this.#made(
    Histogram,
    'quanyu_operation_seconds',
    'Duration of GraphQL operations by name',
    {
      labelNames: ['operation', 'outcome'],
      buckets: SECONDS,
    },
  )
  readonly #refused = this.#made(Counter, 'quanyu_refused_total', 'Errors told to clients, by their code', {
    labelNames: ['code'],
  })
  readonly #answers = this.#made(Counter, 'quanyu_http_answers_total', 'HTTP answers by status', {
    labelNames: ['status'],
  })
  /** Each name is a series of its own: operations are told by name for all counties together. */
  readonly #ofCounties = this.#made(Counter, 'quanyu_county_operations_total', 'Operations by county', {
    labelNames: ['county', 'outcome'],
  })
  readonly #sent = this.#made(
    Counter,
    'quanyu_webhook_sent_total',
    'Changes that this process sent to webhooks: delivered, or failed and to be sent again',
    { labelNames: ['county', 'outcome'] },
  )
  readonly #readDatabase: () => Promise<void>
  #hasDefaults = false

  constructor(readonly counties: Counties) {
    this.#made(Gauge, 'quanyu_info', 'Version', { labelNames: ['version'] }).set({ version: VERSION }, 1)
    this.#made(
      Gauge,
      'quanyu_fallbacks_total',
      'Queries that one statement should have answered and did not',
      {
        collect() {
          ;(this as unknown as Gauge).set(fallbacks.count)
        },
      },
    )
    this.#measurePools()
    this.#readDatabase = shared(this.#databaseFigures(), KEPT_MS)
  }

  #made<T, O extends object>(
    kind: new (settings: never) => T,
    name: string,
    help: string,
    more: O & ThisType<unknown> = {} as O,
  ): T {
    return new kind({ name, help, registers: [this.#registry], ...more } as never)
  }

  #measurePools() {
    const { counties } = this
    this.#made(Gauge, 'quanyu_database_connections', 'Connections by pool and state', {
      labelNames: ['pool', 'state'],
      collect() {
        const gauge = this as unknown as Gauge
        gauge.reset()
        for (const { database } of counties.opened())
          for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(
            database.pools ?? {},
          )) {
            // What lets callers in is one pool, whichever county they are of.
            if (pool === 'access' && counties.isMany) continue
            gauge.inc({ pool, state: 'busy' }, totalCount - idleCount)
            gauge.inc({ pool, state: 'idle' }, idleCount)
            gauge.inc({ pool, state: 'waiting' }, waitingCount)
          }
      },
    })
    if (!counties.isMany) return
    this.#made(Gauge, 'quanyu_database_places', 'Connections that the counties share, by kind and state', {
      labelNames: ['kind', 'state'],
      collect() {
        for (const [kind, { most, held, waiting }] of Object.entries(counties.budgets ?? {}))
          for (const [state, count] of Object.entries({ most, held, waiting }))
            (this as unknown as Gauge).set({ kind, state }, count)
      },
    })
    this.#made(Gauge, 'quanyu_county_available', 'Whether a county that was asked for can be served', {
      labelNames: ['county'],
      collect() {
        for (const { name, problem } of counties.opened())
          (this as unknown as Gauge).set({ county: name }, problem === null ? 1 : 0)
      },
    })
  }

  /** What is asked of the database when somebody looks; where it does not answer, that is what is reported. */
  #databaseFigures() {
    const { counties } = this
    const labelNames = counties.isMany ? ['county'] : []
    const gauge = (name: string, help: string, labels = labelNames) =>
      this.#made(Gauge, name, help, { labelNames: labels })
    const up = gauge('quanyu_database_up', 'Whether the database answers', [])
    const feed = gauge('quanyu_feed_transaction', 'Transaction of the last change in the feed of changes')
    const backup = gauge('quanyu_last_backup_timestamp_seconds', 'When the last backup was taken; 0 is never')
    const verified = gauge(
      'quanyu_last_ledger_verification_timestamp_seconds',
      'When the ledger was last verified; 0 is never',
    )
    const sound = gauge('quanyu_ledger_sound', 'Whether the last verification of the ledger found it sound')
    const tellWebhooks = this.#webhookFigures()
    return async () => {
      const isUp = await sql`select 1`.execute(counties.health).then(
        () => true,
        () => false,
      )
      up.set(isUp ? 1 : 0)
      if (!isUp) return
      const ask = async ({ name, database }: County) => {
        const labels = counties.isMany ? { county: name } : {}
        const [found] = await asLogin(database, COUNTY_FIGURES)
        const { upkeep, webhooks } = found!
        feed.set(labels, Number(upkeep.feedTransaction ?? 0))
        backup.set(labels, upkeep.backupAt ?? 0)
        verified.set(labels, upkeep.verifiedAt ?? 0)
        sound.set(labels, upkeep.isSound ? 1 : 0)
        tellWebhooks(name, webhooks)
      }
      const served = counties.opened().filter(({ problem }) => problem === null)
      // One county's fault hides no other's figures.
      await Promise.all(served.map((county) => turns.run([ASKED], () => ask(county)).catch(() => {})))
    }
  }

  #webhookFigures() {
    const gauge = (name: string, help: string, ...labels: string[]) =>
      this.#made(Gauge, name, help, { labelNames: ['county', ...labels] })
    const webhooks = gauge(
      'quanyu_webhooks',
      'Webhooks by state: active, failing of them, stopped, stopped_by_request',
      'state',
    )
    const changes = gauge(
      'quanyu_webhook_changes',
      'Changes that webhooks owe: waiting to be sent again, or dead, which were given up',
      'state',
    )
    const oldest = gauge(
      'quanyu_webhook_oldest_waiting_seconds',
      'How long the oldest change has waited that a webhook has yet to deliver; 0 where none does',
    )
    return (county: string, { active, failing, stopped, waiting, dead, oldestSeconds }: WebhookFigures) => {
      const asked = stopped.filter(({ why }) => why === 'ASKED').length
      const states = { active, failing, stopped: stopped.length - asked, stopped_by_request: asked }
      for (const [state, count] of Object.entries(states)) webhooks.set({ county, state }, count)
      for (const [state, count] of Object.entries({ waiting, dead })) changes.set({ county, state }, count)
      oldest.set({ county }, oldestSeconds)
    }
  }

  /** Counts what a round of a webhook sent. */
  noteSent(county: string, { delivered, failed }: { delivered: number; failed: number }) {
    this.#sent.inc({ county, outcome: 'delivered' }, delivered)
    this.#sent.inc({ county, outcome: 'failed' }, failed)
  }

  /** Counts an operation that was answered, by its name, or as one that has none or could not be read. */
  noteAnswered(
    { principal, database }: Caller,
    request: FastifyRequest | undefined,
    { name, ms, codes }: { name: string; ms: number; codes: readonly string[] },
  ) {
    if (request) noteOperation(request, name)
    const isNamed = name !== ANONYMOUS && name !== UNREAD
    const operation = isNamed ? this.#operations.of(name, principal.role !== 'PUBLIC') : name
    const outcome = codes.length > 0 ? 'error' : 'ok'
    this.#seconds.observe({ operation, outcome }, ms / 1000)
    if (this.counties.isMany) this.#ofCounties.inc({ county: database.schema, outcome })
    for (const code of codes) this.#refused.inc({ code: this.#codes.of(code, true) })
  }

  /** Measures operations; `requestOf` finds the request of a caller. */
  plugin(requestOf: (caller: Caller) => FastifyRequest | undefined): ApolloServerPlugin<Caller> {
    return {
      requestDidStart: async ({ contextValue }) => {
        const start = performance.now()
        return {
          willSendResponse: async ({ operationName, operation, response: { body } }) => {
            const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
            this.noteAnswered(contextValue, requestOf(contextValue), {
              name: operation ? (operationName ?? ANONYMOUS) : UNREAD,
              ms: performance.now() - start,
              codes: errors.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN')),
            })
          },
        }
      },
    }
  }

  /** Serves them to this machine alone, or to all where the setting says so. */
  serve(app: FastifyInstance, { metrics }: Pick<Config, 'metrics'>) {
    app.addHook('onResponse', async (_request, { statusCode }) => this.#answers.inc({ status: statusCode }))
    if (metrics === 'off') return
    app.get('/metrics', async (request, reply) => {
      if (metrics === 'local' && !isFromHere(request)) return reply.callNotFound()
      // Begun when somebody first looks: the process's own, the event loop's delay among them.
      if (!this.#hasDefaults) collectDefaultMetrics({ register: this.#registry })
      this.#hasDefaults = true
      await this.#readDatabase()
      return reply.type(this.#registry.contentType).send(await this.#registry.metrics())
    })
  }
}
