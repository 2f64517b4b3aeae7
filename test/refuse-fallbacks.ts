import { afterEach, expect } from 'vitest'
import { fallbacks, type Fallback } from '../src/server/fallbacks.js'

const fallen: Fallback[] = []
fallbacks.listen((fallback) => fallen.push(fallback))
/** What a test made fall back on purpose. */
export const takeFallbacks = () => fallen.splice(0)

// A query that is answered the slow way is answered all the same: nobody would see it.
afterEach(() => expect(takeFallbacks()).toEqual([]))
