import { expect } from 'vitest'
import type { Parsed } from '../../src/values/parsed.js'

/** What a text was read as; a refusal fails the test with its own words. */
export function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

/** Why a text was refused. Every refusal speaks Chinese first, and in one line that can be stored. */
export function refusal(parsed: Parsed<unknown>): string {
  if (parsed.ok) throw new Error(`read as ${JSON.stringify(parsed.value)}`)
  expect(parsed.problem).toMatch(/^\p{Script=Han}/u)
  expect(parsed.problem.isWellFormed()).toBe(true)
  expect(parsed.problem).not.toMatch(/\p{Cc}/u)
  return parsed.problem
}
