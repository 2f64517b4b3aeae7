import type { Rule } from '../rule.js'
import T02 from './T02-project-without-money.js'
import U01 from './U01-held-back.js'
import U02 from './U02-outside-the-purpose.js'
import U03 from './U03-quantities-overstated.js'
import U04 from './U04-area-overstated.js'
import U05 from './U05-overpaid.js'
import U06 from './U06-paid-ahead-of-work.js'
import U07 from './U07-late.js'
import U08 from './U08-odd-payee.js'
import U09 from './U09-subsidy-not-paid-out.js'
import U10 from './U10-no-aftercare.js'
import U11 from './U11-over-the-standard.js'
import U12 from './U12-cost-growth.js'
import U13 from './U13-changes.js'
import U14 from './U14-split-contracts.js'
import U15 from './U15-concentration.js'
import Q01 from './Q01-paid-before-approval.js'
import Q02 from './Q02-reward-too-early.js'
import Q03 from './Q03-quota-overdrawn.js'
import Q04 from './Q04-red-lines.js'
import Q05 from './Q05-steps-missing.js'
import Q06 from './Q06-not-placed-first.js'
import Q07 from './Q07-rectification-overdue.js'

/** Every rule that a run evaluates, in the order of their ids; a new one adds its two lines. */
export const RULES: readonly Rule[] = [
  T02,
  U01,
  U02,
  U03,
  U04,
  U05,
  U06,
  U07,
  U08,
  U09,
  U10,
  U11,
  U12,
  U13,
  U14,
  U15,
  Q01,
  Q02,
  Q03,
  Q04,
  Q05,
  Q06,
  Q07,
]
