import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shared } from '../../src/server/shared.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('whoever asks while it is being done, and for some time after, is given the same', async () => {
  let times = 0
  const ask = shared(() => Promise.resolve(++times), 3000)
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
  await vi.advanceTimersByTimeAsync(2999)
  expect(await ask()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(await ask()).toBe(2)
})

test('what failed is told those who waited for it, and is done again for the next', async () => {
  let times = 0
  const ask = shared(() => (++times === 1 ? Promise.reject(new Error('away')) : Promise.resolve(times)))
  const failed = Promise.allSettled([ask(), ask()])
  expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await vi.advanceTimersByTimeAsync(1)
  expect(await ask()).toBe(2)
})
