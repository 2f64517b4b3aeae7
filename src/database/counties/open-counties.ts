import { Pool } from 'pg'
import type { Message } from '../../values/message.js'
import { InputError } from '../../values/problem.js'
import type { Database } from '../database.js'
import { kyselyOn } from '../kysely-on.js'
import { openSchema, openServer } from '../open-server.js'
import { outliveConnections } from '../reading/free-dead-connections.js'
import { ConnectionBudget } from './connection-budget.js'
import type { Counties, County } from './counties.js'
import { findLack } from './find-lack.js'
import { registeredCounties, type RegisteredCounty } from './registry.js'

/** A county that could not be served is looked at again after this. */
const AGAIN_MS = 2000
/** How often the registry is read again, so that a county that is added or removed needs no restart. */
const REGISTRY_MS = 10_000
/** Of the connections: those that let callers in, that of readiness and those of the thread that imports stand beside. */
const BESIDE = 15
const WRITING = 0.3

/** What is wrong with one county is told whoever asks it, and nobody else. */
export class CountyUnavailable extends InputError {
  constructor(name: string, { zh, en }: Message) {
    super('COUNTY_UNAVAILABLE', {
      zh: `暂不能服务县 ${name}：${zh}其他县不受影响。`,
      en: `County ${name} cannot be served: ${en} Other counties are not affected.`,
    })
  }
}

class OpenCounty implements County {
  #state: Promise<void> | undefined
  #failedAt = 0
  problem: InputError | null = null
  askedAt = -Infinity

  constructor(
    readonly name: string,
    readonly database: Database,
  ) {}

  /** Whether it has all that this version needs, asked when somebody first comes; a yes is remembered. */
  whenReady(): Promise<void> {
    if (this.problem && performance.now() - this.#failedAt >= AGAIN_MS) this.#state = undefined
    return (this.#state ??= this.#look())
  }

  async #look() {
    try {
      const lack = await findLack(this.database)
      if (lack) throw new CountyUnavailable(this.name, lack)
      this.problem = null
    } catch (error) {
      this.#failedAt = performance.now()
      this.problem =
        error instanceof InputError
          ? error
          : new CountyUnavailable(this.name, {
              zh: '数据库没有应答。',
              en: 'the database is not answering.',
            })
      throw this.problem
    }
  }
}

/** Opens the counties that the registry names, for one process. None of them is connected to before it is asked for. */
export async function openCounties(settings: {
  databaseUrl: string
  databaseConnections: number
  readMsMax: number
  publicReadMsMax: number
  readUrl?: string | undefined
}): Promise<Counties> {
  const most = settings.databaseConnections - BESIDE
  const writing = Math.max(2, Math.round(most * WRITING))
  const budgets = { write: new ConnectionBudget(writing), read: new ConnectionBudget(most - writing) }
  const server = await openServer({ ...settings, budgets })
  const healthPool = new Pool({
    connectionString: settings.databaseUrl,
    application_name: 'quanyu health',
    max: 1,
  })
  outliveConnections(healthPool)
  const { kysely: health, end } = kyselyOn(healthPool)
  const close = async () => {
    await end()
    await server.close()
  }
  const open = new Map<string, OpenCounty>()
  let registered = new Map<string, RegisteredCounty>()
  let isProvince = false
  const read = async () => {
    const all = await registeredCounties(server.access)
    registered = new Map(all.flatMap((county) => (county.isHere ? [[county.name, county]] : [])))
    isProvince = all.length > 0
  }
  await read().catch(async (error: unknown) => {
    await close()
    throw error
  })
  // What cannot be read now is read the next time.
  const again = setInterval(() => void read().catch(() => {}), REGISTRY_MS)
  again.unref()
  const find = (name: string) => {
    if (!registered.has(name)) return undefined
    let county = open.get(name)
    if (!county) open.set(name, (county = new OpenCounty(name, openSchema(server, name))))
    return county
  }
  return {
    isMany: true,
    isEmpty: () => !isProvince,
    access: server.access,
    health,
    budgets,
    names: () => [...registered.keys()],
    find,
    ofHost(host) {
      for (const county of registered.values()) if (county.host === host) return find(county.name)
      return undefined
    },
    opened: () => [...open.values()].filter(({ name }) => registered.has(name)),
    async close() {
      clearInterval(again)
      await Promise.all([...open.values()].map(({ database }) => database.close())).finally(close)
    },
  }
}
