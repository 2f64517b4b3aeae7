import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'
import { freePort } from '../bench/cluster.ts'

const PROGRAM = '/usr/sbin/pgbouncer'
export const hasPooler = existsSync(PROGRAM)

export interface PoolerTerms {
  mode: 'transaction' | 'session'
  /** Whether start-up parameters that it does not know are dropped without a word. */
  drops: boolean
  connections?: number
}

/** A pgbouncer of the test's own before a server; gives the address that leads through it. */
export async function startPooler(
  url: string,
  { mode, drops, connections = 8 }: PoolerTerms,
): Promise<string> {
  const { hostname, port, username, password, pathname } = new URL(url)
  const own = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-pooler-'))
  await chmod(folder, 0o755)
  await writeFile(
    join(folder, 'pgbouncer.ini'),
    `[databases]
${pathname.slice(1)} = host=${hostname} port=${port || 5432} user=${username}${password ? ` password=${password}` : ''}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = ${connections}
max_client_conn = 200
${drops ? 'ignore_startup_parameters = options' : ''}
`,
  )
  // It does not run as root.
  const root = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const child = spawn(PROGRAM, [...root, '-q', join(folder, 'pgbouncer.ini')])
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  const through = `postgresql://${username}@127.0.0.1:${own}${pathname}`
  for (let tries = 0; ; tries++) {
    const client = new Client({ connectionString: through })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return through
    } catch (error) {
      if (tries > 100) throw new Error(`pgbouncer: ${said}`, { cause: error })
      await setTimeout(50)
    }
  }
}
