import { createServer, Socket } from 'node:net'
import { once } from 'node:events'
import type { Client } from 'pg'
import { expect, test } from 'vitest'
import { breakOffWhatIsTooLong } from '../../../src/database/reading/free-dead-connections.js'
import { AnswerTooLarge, joined } from '../../../src/database/reading/reader.js'
import { readerFor } from '../../../src/database/reading/readers.js'
import { administrator } from '../../../src/database/principal.js'
import { openCounty } from '../../county.js'

const county = await openCounty()
const read = (text: string, hash = 'large') =>
  readerFor(county, administrator('测试员')).text({ hash, text }, [])

test('an answer of more than 64 million characters is refused in words, and the connection serves on', async () => {
  const most = 64 * 2 ** 20
  expect(joined(['a'.repeat(most / 2), 'b'.repeat(most / 2)])).toHaveLength(most)
  expect(() => joined(['a'.repeat(most / 2), 'b'.repeat(most / 2), 'c'])).toThrow(AnswerTooLarge)
  await expect(read(`select repeat('a', ${most} + 1) as part0`)).rejects.toThrow('64')
  expect(await read(`select 'on' as part0`, 'small')).toBe('on')
})

test('what cannot be made a text of ends its connection, and not the process', async () => {
  const server = createServer((socket) => void socket.write('a message')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stream = new Socket()
  // As Node says it of a text of more than 512 million characters.
  const fault = Object.assign(new Error('Cannot create a string'), { code: 'ERR_STRING_TOO_LONG' })
  stream.on('data', () => {
    throw fault
  })
  breakOffWhatIsTooLong({ connection: { stream } } as unknown as Client)
  stream.connect((server.address() as { port: number }).port, '127.0.0.1')
  const [error] = (await once(stream, 'error').catch((thrown: unknown) => [thrown])) as [Error]
  expect(error).toBeInstanceOf(AnswerTooLarge)
  expect(stream.destroyed).toBe(true)
  server.close()
})

test.runIf(process.env.DATABASE_URL)(
  'of a thousand different questions a connection keeps a hundred prepared, and of what was asked once none',
  async () => {
    const prepared = `select coalesce(max(statements), 0)::text as part0 from (select count(*) as statements from pg_prepared_statements where statement ~ '^select ''[0-9]+'' as part0') p`
    const ask = async (times: number, from: number) => {
      for (let place = from; place < from + 500; place++)
        for (let time = 0; time < times; time++) await read(`select '${place}' as part0`, `q${place}`)
      return Number(await read(prepared, `prepared${from}`))
    }
    expect(await ask(1, 0)).toBe(0)
    expect(await ask(3, 500)).toBeLessThanOrEqual(100)
    // What was dropped is prepared again when it is asked.
    expect(await read(`select '500' as part0`, 'q500')).toBe('500')
  },
)
