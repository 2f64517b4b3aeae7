import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { VERSION, type Config } from '../config.js'
import type { Caller } from '../database/caller.js'
import { readUpkeep } from '../database/upkeep.js'
import { fallbacks } from './fallbacks.js'
import { isFromHere } from './local.js'
import { noteOperation } from './operations-of.js'
import type { Database } from '../database/database.js'

/** Operations told by their names; each name is a series of its own, so later ones are told together. */
const NAMES_MAX = 100
const CODES_MAX = 200
const OTHERS = 'others'
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 30]

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
  readonly #readDatabase: () => Promise<void>
  #hasDefaults = false

  constructor(readonly database: Database) {
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
    this.#readDatabase = this.#databaseFigures()
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
    const { pools = {} } = this.database
    this.#made(Gauge, 'quanyu_database_connections', 'Connections by pool and state', {
      labelNames: ['pool', 'state'],
      collect() {
        for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
          const gauge = this as unknown as Gauge
          gauge.set({ pool, state: 'busy' }, totalCount - idleCount)
          gauge.set({ pool, state: 'idle' }, idleCount)
          gauge.set({ pool, state: 'waiting' }, waitingCount)
        }
      },
    })
  }

  /** What is asked of the database when somebody looks; where it does not answer, that is what is told. */
  #databaseFigures() {
    const { database } = this
    const gauge = (name: string, help: string) => this.#made(Gauge, name, help)
    const up = gauge('quanyu_database_up', 'Whether the database answers')
    const feed = gauge('quanyu_feed_transaction', 'Transaction of the last change in the feed of changes')
    const backup = gauge('quanyu_last_backup_timestamp_seconds', 'When the last backup was taken; 0 is never')
    const verified = gauge(
      'quanyu_last_ledger_verification_timestamp_seconds',
      'When the ledger was last verified; 0 is never',
    )
    const sound = gauge('quanyu_ledger_sound', 'Whether the last verification of the ledger found it sound')
    return async () => {
      try {
        const found = await readUpkeep(database)
        feed.set(Number(found.feedTransaction ?? 0))
        backup.set(found.backupAt ?? 0)
        verified.set(found.verifiedAt ?? 0)
        sound.set(found.isSound ? 1 : 0)
        up.set(1)
      } catch {
        up.set(0)
      }
    }
  }

  /** Measures operations; `requestOf` finds the request of a caller. */
  plugin(requestOf: (caller: Caller) => FastifyRequest | undefined): ApolloServerPlugin<Caller> {
    return {
      requestDidStart: async ({ contextValue }) => {
        const start = performance.now()
        return {
          willSendResponse: async ({ operationName, operation, response }) => {
            const { body } = response
            const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
            const name = operation && operationName ? operationName : operation ? 'anonymous' : 'unread'
            const request = requestOf(contextValue)
            if (request) noteOperation(request, name)
            const mayAdd = contextValue.principal.role !== 'PUBLIC'
            const known = name === 'anonymous' || name === 'unread' ? name : this.#operations.of(name, mayAdd)
            this.#seconds.observe(
              { operation: known, outcome: errors.length > 0 ? 'error' : 'ok' },
              (performance.now() - start) / 1000,
            )
            for (const { extensions } of errors)
              this.#refused.inc({ code: this.#codes.of(String(extensions?.code ?? 'UNKNOWN'), true) })
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
