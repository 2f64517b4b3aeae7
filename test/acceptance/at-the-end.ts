import { afterAll } from 'vitest'
import type { AtTheEnd } from './server.js'

/** What a suite's `beforeAll` starts goes when all its tests are done, the last first: a hook that is made in a hook is not run. */
export function atTheEndOfSuite(): AtTheEnd {
  const ends: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })
  return (end) => void ends.push(end)
}
