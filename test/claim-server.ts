import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'

/** Takes one of the servers that were started for the tests: the worker has it until it ends. */
async function claim(urls: readonly string[]): Promise<string> {
  for (;;) {
    for (const url of urls) {
      const client = new Client({ connectionString: url })
      client.on('error', () => {})
      await client.connect()
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(1) as mine')
      if (rows[0]!.mine) {
        ;(client as unknown as { unref(): void }).unref()
        return url
      }
      await client.end()
    }
    await setTimeout(50)
  }
}

const servers = process.env.QUANYU_TEST_SERVERS
if (servers && !process.env.DATABASE_URL) process.env.DATABASE_URL = await claim(servers.split(' '))
