import { NO_ANSWERS, type Answers } from '../../../src/intake/forms/form-context.js'
import type { Draft } from '../../../src/intake/tables/read-record.js'
import type { Made, Wanted } from './made-form.js'
import { valuesOf } from './read-drafts.js'

/** What the clerk knows of a form that was made. */
export const answersOf = ({ gives, unit, unitIn }: Made): Answers => ({
  ...NO_ANSWERS,
  department: 'WATER',
  units: unitIn === 'answers' ? { money: unit } : {},
  ...(gives
    ? { documentNumber: '进财农〔2024〕27号', level: 'PROVINCE', programme: 'FARMLAND_IRRIGATION' }
    : {}),
})

const add = (amounts: unknown[]): string => {
  const fen = amounts.reduce<bigint>((sum, each) => sum + BigInt(String(each ?? '0.00').replace('.', '')), 0n)
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
}
const isNothing = (amount: unknown) => amount === null || /^0+\.?0*$/.test(String(amount))

/** What is wrong in what a form was read as. */
export function wrongIn(made: Made, wanted: readonly Wanted[], drafts: readonly Draft[]): string[] {
  const wrong: string[] = []
  const differ = (what: string, got: unknown, expected: unknown) => {
    const [is, should] = [JSON.stringify(got), JSON.stringify(expected)]
    if (is !== should) wrong.push(`${what}: ${is}, not ${should}`)
  }
  // A unit that is said nowhere is asked for.
  if (made.unitIn === 'nowhere' && wanted.some(({ amount }) => !isNothing(amount)))
    wrong.push('a unit that nobody said was taken')
  for (const { problems } of drafts)
    for (const { message } of problems) wrong.push(`rejected: ${JSON.stringify(message)}`)
  if (made.gives) {
    const byPlace = new Map<unknown, unknown[]>()
    for (const [place, amount] of valuesOf(drafts, 'allocations', 'place', 'amount'))
      byPlace.set(place, [...(byPlace.get(place) ?? []), amount])
    for (const place of new Set([...byPlace.keys(), ...wanted.map((each) => each.place)]))
      differ(
        `share of ${String(place)}`,
        add(byPlace.get(place) ?? []),
        add(wanted.filter((each) => each.place === place).map(({ amount }) => amount)),
      )
    differ('funds', add(valuesOf(drafts, 'funds', 'amount').flat()), add(wanted.map(({ amount }) => amount)))
    return wrong
  }
  const or = (amount: unknown) => (isNothing(amount) ? null : amount)
  differ(
    'projects',
    valuesOf(drafts, 'projects', 'place', 'budget').map(([place, budget]) => [place, or(budget)]),
    wanted.map(({ place, amount }) => [place, or(amount)]),
  )
  for (const level of Object.keys(wanted[0]!.levels))
    differ(
      level,
      valuesOf(drafts, 'projects', `${level}.amount`).map(([amount]) => or(amount)),
      wanted.map(({ levels }) => or(levels[level])),
    )
  return wrong
}
