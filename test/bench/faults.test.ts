import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { BROKEN, OK, Record } from './faults/record.js'
import { faultsFound, show, tableOf } from './faults/report.js'
import { startStallingProxy } from './faults/stalling-proxy.js'

const MACHINE = { memory: 200, loop: 3 }

test('a phase tells what failed by its name, and how long it went on after the cause was gone', async () => {
  const phase = new Record()
  const told = async (as: string) => phase.note('read', async () => as)
  await told(OK)
  const mended = performance.now()
  await setTimeout(20)
  await told('DATABASE_UNAVAILABLE')
  await phase.note('money', () => Promise.reject(new Error('refused')))
  await told(OK)
  expect(phase.failingAfter(mended)).toBeGreaterThanOrEqual(19)
  expect(phase.failingAfter(performance.now())).toBe(0)
  const shown = show('PostgreSQL restarted', 4, 2, phase, phase.failingAfter(mended), MACHINE)
  expect(shown).toMatchObject({ answered: 2, failed: { DATABASE_UNAVAILABLE: 1, [BROKEN]: 1 } })
  expect(tableOf([shown]).split('\n')[2]).toMatch(
    /^\| PostgreSQL restarted \| 4 \| 2 \| 1 \| DATABASE_UNAVAILABLE 1, /,
  )
})

test('what must not be is found: a broken law, an error without a name, a connection broken where no server was killed', () => {
  const phase = (failed: { [told: string]: number }, answered = 1) => ({
    ...show('a', 1, 1, new Record(), null, MACHINE),
    failed,
    answered,
  })
  const none = new Set<string>()
  expect(
    faultsFound([phase({ DATABASE_UNAVAILABLE: 7 })], [{ what: 'lost', broken: 0, of: 9 }], none),
  ).toEqual([])
  expect(faultsFound([], [{ what: 'lost', broken: 1, of: 9 }], none)).toEqual(['lost: 1 of 9'])
  expect(faultsFound([phase({ INTERNAL_SERVER_ERROR: 1 })], [], none)).toHaveLength(1)
  expect(faultsFound([phase({ [BROKEN]: 1 })], [], none)).toHaveLength(1)
  expect(faultsFound([phase({ [BROKEN]: 1 })], [], new Set(['a']))).toEqual([])
  expect(faultsFound([phase({}, 0)], [], none)).toEqual(['a: nothing was answered'])
})

test('a silent connection gives nothing, breaks nothing, and goes on with all that was sent', async () => {
  const echo = createServer((socket) => socket.pipe(socket))
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve))
  const proxy = await startStallingProxy((echo.address() as { port: number }).port)
  const socket: Socket = connect(proxy.port, '127.0.0.1')
  onTestFinished(() => {
    socket.destroy()
    proxy.close()
    echo.close()
  })
  let came = ''
  socket.on('data', (chunk) => (came += String(chunk)))
  socket.write('one ')
  await once(socket, 'data')
  expect(proxy.stall()).toBe(1)
  socket.write('two ')
  await setTimeout(50)
  expect(came).toBe('one ')
  proxy.flow()
  await once(socket, 'data')
  expect(came).toBe('one two ')
})
