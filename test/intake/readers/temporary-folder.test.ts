import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sweepTemporaryFolders, temporaryFolder } from '../../../src/intake/jobs/temporary-folder.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-sweep-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const HOUR_MS = 3_600_000
async function left(name: string, hours: number) {
  await mkdir(join(folder, name))
  await writeFile(join(folder, name, '水务局项目.xlsx'), 'x')
  const then = new Date(Date.now() - hours * HOUR_MS)
  await utimes(join(folder, name), then, then)
}

test('what killed processes left of departments’ files goes at the next start, and nothing else', async () => {
  const gone = spawn(process.execPath, ['-e', ''])
  await once(gone, 'exit')
  const own = await temporaryFolder('import')
  await rm(own, { recursive: true })
  expect(basename(own)).toMatch(new RegExp(`^quanyu-import-${process.pid}-`))
  await left(`quanyu-import-${gone.pid}-aaaaaa`, 2)
  await left(`quanyu-received-${gone.pid}-aaaaaa`, 2)
  await left('quanyu-received-bbbbbb', 25)
  const kept = [
    `quanyu-import-${gone.pid}-cccccc`,
    `quanyu-import-${process.pid}-dddddd`,
    'quanyu-prepare-eeeeee',
    'quanyu-received-ffffff',
  ]
  for (const [at, name] of kept.entries()) await left(name, at === 0 ? 0 : 20)
  expect(await sweepTemporaryFolders(folder)).toBe(3)
  expect((await readdir(folder)).sort()).toEqual(kept.sort())
})
