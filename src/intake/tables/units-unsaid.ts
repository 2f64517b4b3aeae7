import { FormQuestions, unitQuestion, type Question } from '../forms/questions/question.js'
import type { SourceRow } from '../readers/source.js'
import { bearsUnit, isAmount } from '../unexplained.js'
import type { InputError } from '../../values/problem.js'
import { unitKindOf } from './place-columns.js'
import { placeOf, type Found, type Surroundings } from './recognise.js'
import type { Section } from './table-section.js'
import { unitsBelow } from './tell-apart.js'

/**
 * Below a title, and under Chinese headings, amounts are in whatever unit an office uses: where nothing says it, it is
 * asked. The fields of a shapefile have names too short for a unit, and are in yuan and mu.
 */
export function unitsUnsaid(
  { columns, unitsAt }: Section,
  { first, mapping }: Found,
  body: readonly SourceRow[],
  around: Surroundings,
): InputError | null {
  if (around.shortNames || (first === 0 && PAID_OUT.has(mapping.target))) return null
  const below = body
    .slice(0, UNIT_ROWS_MAX)
    .map(unitsBelow)
    .find((units) => units !== null)
  const questions = (['money', 'landArea'] as const).flatMap((kind): Question[] => {
    const open = columns.filter(
      (placed) =>
        unitKindOf(placed.column) === kind && (first > 0 || HAN.test(placed.header)) && unitsAt[kind].length === 0 && placed.column.unit === undefined &&
        !placed.unit && !below?.[placed.at] && !placed.unitProblem && !placed.noted?.unit &&
        body.some(({ cells }) => isAmount(cells[placed.at]) && !bearsUnit(cells[placed.at]) && cells[placed.at]!.shown === undefined),
    ) // prettier-ignore
    return open.length > 0
      ? [
          unitQuestion(
            kind,
            open.map(({ header }) => header),
            open[0]!.noted?.problem,
          ),
        ]
      : []
  })
  return questions.length > 0
    ? new FormQuestions(placeOf(around), questions, around.path, around.answers?.door)
    : null
}

const UNIT_ROWS_MAX = 2
const HAN = /\p{Script=Han}/u
/** What was paid out is kept by accounts, whose systems write yuan. */
const PAID_OUT: ReadonlySet<string> = new Set(['payments', 'disbursements', 'treasury-payments'])
