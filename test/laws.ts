import { randomInt } from 'node:crypto'

/** How many times as often each law is tried: `npm run test:laws` looks further than every run does, and elsewhere each time. */
const TIMES = Number(process.env.QUANYU_TEST_LAWS ?? 1)
const SEED = process.env.QUANYU_TEST_SEED ?? (TIMES > 1 ? String(randomInt(2 ** 31)) : undefined)
if (TIMES > 1) console.log(`QUANYU_TEST_LAWS=${TIMES} QUANYU_TEST_SEED=${SEED} tries the same again`)

/** How often a law is tried, given how often every run tries it. */
export const trials = (count: number): number => Math.ceil(count * TIMES)

/** What chance begins with: the same in every run, another in each that looks further. */
export const seedOf = (fixed: number): number => (SEED === undefined ? fixed : Number(SEED))

/** The same for fast-check, which tells a failure's seed too. */
export const law = (count: number, fixed = 360124) => ({ numRuns: trials(count), seed: seedOf(fixed) })
