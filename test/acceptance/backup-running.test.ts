import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openBackup } from '../../src/database/backup/read-backup.js'
import { countySettings, quanyuProcess, startServer } from './server.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-drill-'))
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
const file = join(folder, 'county.zip')

const FUND = (number: number) =>
  `mutation { createFund(input: { documentNumber: "财农〔2024〕${number}号", name: "专项", amount: "${number}.00", level: COUNTY, programme: RURAL_ROADS, fiscalYear: 2024, receivedOn: "2024-01-10", idempotencyKey: "k-${number}" }) { __typename } }`

const embedded = test.runIf(process.env.DATABASE_URL === undefined)

embedded('the embedded database is backed up while it is served and written to', async () => {
  const settings = await countySettings()
  const { address, stop } = await startServer(settings)
  const send = async (query: string) =>
    (await (
      await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).json()) as { data: any; errors?: unknown }
  let written = 0
  for (; written < 3; written++)
    expect((await send(FUND(written + 1))).data.createFund.__typename).toBe('Fund')
  expect((await stat(join(settings.QUANYU_DATA_DIR!, 'quanyu.sock'))).mode & 0o077).toBe(0)
  const before = written
  const over = new AbortController()
  const failed: unknown[] = []
  const writing = (async () => {
    while (!over.signal.aborted) {
      const { data, errors } = await send(FUND(written + 1))
      if (errors || data.createFund.__typename !== 'Fund') failed.push(errors ?? data)
      written++
    }
  })()
  const made = await quanyuProcess(['backup', file], settings)
  const after = written
  over.abort()
  await writing
  expect(made).toMatchObject({ status: 0, errors: expect.not.stringContaining('error') })
  expect(failed).toEqual([])
  expect((await readdir(folder)).sort()).toEqual(['county.zip'])
  const metrics = await (await fetch(`${address}/metrics`)).text()
  expect(metrics).toMatch(/^quanyu_last_backup_timestamp_seconds [1-9]/m)

  // What had been answered before is in it, and of what was written meanwhile the beginning.
  const backup = await openBackup(file)
  backup.close()
  const { rows } = backup.manifest.tables.find(({ name }) => name === 'fund')!
  expect(rows).toBeGreaterThanOrEqual(before)
  expect(rows).toBeLessThanOrEqual(after + 1)

  await stop()
  expect(existsSync(join(settings.QUANYU_DATA_DIR!, 'quanyu.sock'))).toBe(false)
})

embedded('what was backed up so is restored into an empty one, where the ledger is verified', async () => {
  const restored = { ...(await countySettings()), QUANYU_DATA_DIR: join(folder, 'restored') }
  const said = await quanyuProcess(['restore', file], restored)
  expect(said, said.errors).toMatchObject({ status: 0 })
})
