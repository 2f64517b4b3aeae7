import { expect, test } from 'vitest'
import { countiesInTurn } from '../../src/database/counties/counties-in-turn.js'
import type { Counties, County } from '../../src/database/counties/counties.js'

const county = (name: string, askedAt: number): County =>
  ({ name, askedAt, problem: null, whenReady: async () => {} }) as unknown as County

test('of many counties those that somebody asks are looked at each time, and the others one after another', () => {
  const all = [county('a', -1e9), county('b', -1e9), county('c', -1e9)]
  const counties = {
    isMany: true,
    names: () => all.map(({ name }) => name),
    find: (name: string) => all.find((each) => each.name === name),
    opened: () => all,
  } as unknown as Counties
  const next = countiesInTurn(counties)
  const names = () => next().map(({ name }) => name)
  expect([names(), names(), names(), names()]).toEqual([['a'], ['b'], ['c'], ['a']])
  all[2]!.askedAt = performance.now()
  expect([names(), names()]).toEqual([['b', 'c'], ['c']])
  all[1]!.problem = {} as never
  expect(names()).toEqual(['a', 'c'])
  expect(names()).toEqual(['c'])
})
