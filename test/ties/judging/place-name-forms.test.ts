import { expect, test } from 'vitest'
import { judge } from '../../../src/ties/judging/judge.js'
import { forms, type LabelledCase } from './case-forms.js'
import { gazetteer } from './county-truth.js'
import { Dice } from '../../dice.js'
import { seedOf, trials } from '../../laws.js'

const CASES = trials(100)

const wrongOf = ({ facts, status, area, reason }: LabelledCase) => {
  const verdict = judge(facts, gazetteer)
  if (verdict.status === status && verdict.areaId === area && verdict.reason === reason) return null
  const said = Object.entries(facts)
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ')
  return `${verdict.status === 'UNRESOLVED' ? '' : 'TIED WRONGLY '}${said}: ${area ?? reason ?? status} expected, got ${verdict.areaId ?? verdict.reason ?? verdict.status}: ${verdict.explanation.zh}`
}

test.each(Object.entries(forms))('records are judged as they were made: %s', (_name, form) => {
  const wrong = Array.from({ length: CASES }, (_, seed) => wrongOf(form(new Dice(seedOf(0) + seed)))).filter(
    (each) => each !== null,
  )
  expect([...new Set(wrong)]).toEqual([])
})
