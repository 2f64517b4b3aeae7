import { Client } from 'pg'
import { InputError } from '../../values/problem.js'
import type { ConnectionBudget } from '../counties/connection-budget.js'
import { SESSION } from './profile.js'

/** How a server is reached. */
export interface ServerConnection {
  url: string
  /**
   * A connection pooler (pgbouncer, …) stands between: it hands each transaction to any of its own connections, so that
   * nothing set outside of a transaction can be relied upon, and what is prepared may be elsewhere.
   */
  isPooled: boolean
  /** What connections are set to when they start; nothing where a pooler stands between, which would not pass it on. */
  options: string
  /** How long a read may run; 0 is without a bound. */
  readMsMax: number
  /** The same for whoever comes without credentials. */
  publicReadMsMax: number
  /** Where many counties share a process: the connections for reading that it has at most, whichever counties they are of. */
  budget?: ConnectionBudget | undefined
}

/** How long a read of someone's may run. */
export const readMsMaxOf = (
  connection: Pick<ServerConnection, 'readMsMax' | 'publicReadMsMax'>,
  role: string,
) => (role === 'PUBLIC' ? connection.publicReadMsMax : connection.readMsMax)

const MARK = 'quanyu.direct'
/** A pooler's word for a start-up parameter that it does not pass on. */
const UNSUPPORTED = '08P01'

const parameters = (settings: Readonly<Record<string, string>>) =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replace(/[\\ ]/g, '\\$&')}`)
    .join(' ')

/** Start-up parameters for connections that stand on these settings, where they reach the server. */
export const optionsOf = (
  { isPooled, options }: ServerConnection,
  settings: Readonly<Record<string, string>> = {},
) => (isPooled ? {} : { options: `${options} ${parameters(settings)}`.trim() })

/** How a server is reached for a county's schema. */
export function connectionTo(schema: string, reached: Omit<ServerConnection, 'options'>): ServerConnection {
  const options = reached.isPooled ? '' : parameters({ search_path: `${schema},public`, ...SESSION })
  return { ...reached, options }
}

/**
 * Whether what a connection is told at its start reaches the process that answers it, and that is the one it was told of.
 * Throws what the server, or what stands before it, said.
 */
export async function isDirect(url: string): Promise<boolean> {
  const client = new Client({
    connectionString: url,
    application_name: 'quanyu',
    options: parameters({ [MARK]: 'yes' }),
  })
  // What goes wrong is reported by whatever is being waited for.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ mark: string | null; pid: number }>(
      `select current_setting('${MARK}', true) as mark, pg_backend_pid() as pid`,
    )
    return rows[0]!.mark === 'yes' && rows[0]!.pid === (client as unknown as { processID: number }).processID
  } catch (error) {
    if ((error as { code?: string }).code === UNSUPPORTED) return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

/** What needs a connection of its own for longer than a transaction is refused behind a pooler. */
export function requireDirect({ connection }: { connection?: ServerConnection }) {
  if (connection?.isPooled)
    throw new InputError('POOLED_CONNECTION', {
      zh: 'DATABASE_URL 经过连接池（如 pgbouncer），迁移须直连数据库：请把 DATABASE_URL 换成 PostgreSQL 本身的地址再运行。',
      en: 'DATABASE_URL leads through a connection pooler (such as pgbouncer), and migrations need a direct connection. Set DATABASE_URL to PostgreSQL’s own address and run this again.',
    })
}
