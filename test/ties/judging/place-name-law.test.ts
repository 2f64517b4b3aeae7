import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge } from '../../../src/ties/judging/judge.js'
import { gazetteer } from './county-truth.js'
import { Dice } from '../../dice.js'
import { jumble } from './jumble.js'
import { law, trials } from '../../laws.js'

test('however places and words are thrown together, nothing is tied to an answer that a place in it cannot have', () => {
  let ties = 0
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { facts, places } = jumble(new Dice(seed))
      const { status, areaId } = judge(facts, gazetteer)
      if (status === 'UNRESOLVED') return true
      ties++
      return places.every(({ answers }) => answers !== 'NOWHERE' && answers.includes(areaId))
    }),
    law(2000, 2024),
  )
  // The law would hold for a matcher that never ties.
  expect(ties).toBeGreaterThan(trials(500))
})
