import type { Rule } from '../rule.js'
import B01 from './B01-books-balance.js'
import B02 from './B02-opening-not-closing.js'
import B03 from './B03-same-document-twice.js'
import B04 from './B04-missing-returns.js'
import B05 from './B05-unit-slip.js'
import B06 from './B06-dates-out-of-order.js'
import B07 from './B07-funding-gap.js'
import B08 from './B08-matching-money-missing.js'
import T01 from './T01-money-without-a-project.js'
import T02 from './T02-project-without-money.js'
import T03 from './T03-books-disagree.js'
import T04 from './T04-over-the-source.js'
import T05 from './T05-shares-not-the-whole.js'
import T06 from './T06-division-not-in-force.js'
import T07 from './T07-project-outside-its-area.js'
import T08 from './T08-one-land-two-funds.js'
import T09 from './T09-identical-geometry.js'
import T10 from './T10-reported-twice.js'
import T11 from './T11-untied-too-long.js'

/** Every rule that a run evaluates, in the order of their ids; a new one adds its two lines. */
export const RULES: readonly Rule[] = [
  T01,
  T02,
  T03,
  T04,
  T05,
  T06,
  T07,
  T08,
  T09,
  T10,
  T11,
  B01,
  B02,
  B03,
  B04,
  B05,
  B06,
  B07,
  B08,
]
