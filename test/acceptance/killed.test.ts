import { fileURLToPath } from 'node:url'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Ask } from '../../src/client/index.js'
import { ImportRecordsDocument, ProjectTieDocument, TieCoverageDocument } from '../../src/client/documents.js'
import { migratedCounty, quanyu, startServer } from './server.js'

const COUNTY = ['jinxian-divisions.csv', 'areas.csv'].map((name) =>
  fileURLToPath(new URL(`../../src/demonstration/data/${name}`, import.meta.url)),
)
const KILLS = 3
/** Acknowledged before each of them. */
const WRITES = 8

/** A county with its divisions and areas. */
async function openCounty() {
  const settings = await migratedCounty()
  expect(await quanyu(['import', ...COUNTY], settings)).toMatchObject({ status: 0 })
  return settings
}

/** Sends one project; the same number sent again is the same request. */
const send = (ask: Ask, number: number) =>
  ask(ImportRecordsDocument, {
    input: {
      idempotencyKey: `project ${number}`,
      department: 'WATER',
      table: 'projects',
      records: [{ externalId: `S-${number}`, title: `民和镇水渠整治工程${number}`, place: '民和镇' }],
    },
  })

test('killed at any moment, the server starts again with all that it had acknowledged, and nothing twice', async () => {
  const settings = await openCounty()
  const acknowledged = new Set<number>()
  const sent: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const { ask, stop } = await startServer(settings)
    let alive = true
    const sending = (async () => {
      // What was under way when it was killed is sent again first.
      for (const number of sent.filter((each) => !acknowledged.has(each)))
        await send(ask, number).then(() => acknowledged.add(number))
      // oxlint-disable-next-line no-unmodified-loop-condition -- it is, below, while this sends
      while (alive) {
        const number = sent.length
        sent.push(number)
        await send(ask, number).then(({ importRecords }) => {
          expect(importRecords).toMatchObject({ inserted: 1, rejected: 0 })
          acknowledged.add(number)
        })
      }
    })().catch((error: unknown) => {
      if (!alive) return
      alive = false
      throw error
    })
    // Somewhere in the middle of one, which differs from kill to kill.
    const before = acknowledged.size
    // oxlint-disable-next-line no-unmodified-loop-condition -- it is, above, where sending fails
    while (alive && acknowledged.size < before + WRITES) await setTimeout(17 + kill)
    alive = false
    await stop('SIGKILL')
    await sending
  }
  const { ask } = await startServer(settings)
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * WRITES)
  for (const number of acknowledged) {
    const { project } = await ask(ProjectTieDocument, { department: 'WATER', externalId: `S-${number}` })
    expect(project).toMatchObject({
      name: `民和镇水渠整治工程${number}`,
      tie: { explanation: expect.stringMatching(/./) },
    })
  }
  const { tieCoverage } = await ask(TieCoverageDocument)
  expect(tieCoverage.total.projects).toBeGreaterThanOrEqual(acknowledged.size)
  expect(tieCoverage.total.projects).toBeLessThanOrEqual(sent.length)
})

test('told to stop, the server finishes what it has taken on', async () => {
  const settings = await openCounty()
  const { ask, stop } = await startServer(settings)
  await ask(TieCoverageDocument)
  const numbers = [0, 1, 2, 3, 4]
  const answers = numbers.map((number) => send(ask, number))
  // The others are under way when the first is done.
  await Promise.race(answers)
  expect(await stop('SIGTERM')).toBe(0)
  for (const { importRecords } of await Promise.all(answers))
    expect(importRecords).toMatchObject({ inserted: 1 })
  const again = await startServer(settings)
  expect(await again.ask(TieCoverageDocument)).toMatchObject({
    tieCoverage: { total: { projects: numbers.length } },
  })
})
