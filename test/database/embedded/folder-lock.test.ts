import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { lockFolder } from '../../../src/database/embedded/folder-lock.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanyu-lock-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})
const leaveBehind = (name: string) => writeFile(join(folder, 'quanyu.left.pid'), name)

test('a folder is held until it is let go of', async () => {
  const unlock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(`正被另一进程（进程号 ${process.pid}）使用`)
  await unlock()
  await (
    await lockFolder(folder)
  )()
  expect(await readdir(folder)).toEqual([])
})

test('a running process that is not the holder does not hold it, though it has the holder’s number', async () => {
  await leaveBehind(`${process.pid} 1 another-boot`)
  await (
    await lockFolder(folder)
  )()
})

test('what a killed process left is cleared away', async () => {
  const killed = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await leaveBehind(`${killed.pid} 1 gone`)
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  await (
    await lockFolder(folder)
  )()
  expect(await readdir(folder)).toEqual([])
})

test('of many that come at once upon what was left, never two get the folder', async () => {
  for (let round = 0; round < 4; round++) {
    await leaveBehind('999999999 1 gone')
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
    const holders = outcomes.filter((outcome) => outcome.status === 'fulfilled')
    expect(holders.length).toBeLessThanOrEqual(1)
    for (const { value: unlock } of holders) await unlock()
    await (
      await lockFolder(folder)
    )()
    expect(await readdir(folder)).toEqual([])
  }
})
