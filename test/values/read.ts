import { expect } from 'vitest'
import { inLanguage, render } from '../../src/values/message.js'
import type { Parsed } from '../../src/values/parsed.js'

/** What a text was read as; a refusal fails the test with its own words. */
export function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(render(parsed.problem))
  return parsed.value
}

/** Why a text was refused, in Chinese. Every refusal is said in either language, in one line that can be stored. */
export function refusal(parsed: Parsed<unknown>): string {
  if (parsed.ok) throw new Error(`read as ${JSON.stringify(parsed.value)}`)
  const said = render(parsed.problem)
  expect(said).toMatch(/^\p{Script=Han}/u)
  for (const each of [said, inLanguage('en', () => render(parsed.problem))]) {
    expect(each.isWellFormed()).toBe(true)
    expect(each).not.toMatch(/\p{Cc}/u)
  }
  return said
}
