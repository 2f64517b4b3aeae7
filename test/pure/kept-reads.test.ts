import { expect, test } from 'vitest'
import { KeptReads } from '../../src/server/kept-reads.js'

function counting() {
  let now = 0
  let reads = 0
  const kept = new KeptReads(() => now)
  const find = async (key: string, value: unknown = key) => {
    const found = await kept.find([key], async () => (reads++, value))
    return found && { ...found, reads }
  }
  return { find, pass: (seconds: number) => (now += seconds * 1000) }
}

test('what was read is given again for a minute, and read anew after it', async () => {
  const { find, pass } = counting()
  expect(await find('a')).toEqual({ value: 'a', seconds: 0, reads: 1 })
  pass(59)
  expect(await find('a')).toEqual({ value: 'a', seconds: 59, reads: 1 })
  expect(await find('b')).toMatchObject({ reads: 2 })
  pass(1)
  expect(await find('a')).toMatchObject({ seconds: 0, reads: 3 })
})

test('what there is not, or what fails, is not kept', async () => {
  const { find } = counting()
  expect(await find('a', null)).toBeNull()
  expect(await find('a')).toMatchObject({ reads: 2 })
  const kept = new KeptReads()
  await expect(kept.find(['a'], () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await kept.find(['a'], async () => 1)).toMatchObject({ value: 1 })
})

test('few are kept, and not much in all: the oldest go first', async () => {
  const { find } = counting()
  for (let each = 0; each <= 500; each++) await find(String(each))
  expect(await find('500')).toMatchObject({ reads: 501 })
  expect(await find('0')).toMatchObject({ reads: 502 })
  const large = 'x'.repeat(9 * 2 ** 20)
  await find('large', large)
  await find('larger', large)
  expect(await find('large', large)).toMatchObject({ reads: 505 })
})

test('what many ask for at once is read once, and again where whoever began it has gone', async () => {
  const kept = new KeptReads()
  let reads = 0
  const read = async () => {
    if (++reads === 1) throw new Error('gone')
    return reads
  }
  const [first, ...others] = await Promise.allSettled([1, 2, 3, 4].map(() => kept.find(['a'], read)))
  expect(first).toMatchObject({ status: 'rejected' })
  for (const other of others) expect(other).toMatchObject({ status: 'fulfilled', value: { value: 2 } })
  expect(reads).toBe(2)
})
