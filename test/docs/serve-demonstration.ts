import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyOfPerson } from '../key-of-person.ts'
import { ROOT } from './read-blocks.ts'

/** A demonstration of its own, for pictures of it: its address, what it said, and how to end it. */
export async function serveDemonstration(settings: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-picture-'))
  const server = spawn(process.execPath, [join(ROOT, 'dist/main.js'), 'demo'], {
    env: { ...process.env, QUANYU_DATA_DIR: folder, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    server.kill()
    await new Promise((resolve) => server.once('close', resolve))
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/graphiql/.exec(said)
      // Its keys stand below the address.
      if (found && /TOWNSHIP[^\n]*: qy_\S+/.test(said)) resolve(found[1]!)
    })
    server.on('close', () => reject(new Error('the demonstration ended before it was ready')))
  })
  return { address, keyOf: (who: string) => keyOfPerson(said, who), stop }
}
