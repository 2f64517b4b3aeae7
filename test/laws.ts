import { randomInt } from 'node:crypto'

/** `.ci/run` tries tables of cases whole, and what is long in full; `npm test` a fixed part. */
export const IS_WHOLE = process.env.QUANYU_TEST_WHOLE !== undefined
/** Odd, and no multiple of three: rows come in twos (one's own and another's), columns in threes (the roles of a department). */
const PART = 5

/** A fifth of a count, or all of it where the run is whole. */
export const partOf = (count: number): number => (IS_WHOLE ? count : Math.ceil(count / PART))

/**
 * Whether a run tries this cell of a table of cases: a fifth of each row and of each column, so that every row and every
 * column is tried.
 */
export const isTried = (row: number, column = 0): boolean => IS_WHOLE || (row + column) % PART === 0

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
