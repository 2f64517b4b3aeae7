import type { Rule } from '../../policy/rule.js'
import B01 from './B01-books-balance.js'
import B02 from './B02-opening-not-closing.js'
import B03 from './B03-same-document-twice.js'
import B04 from './B04-missing-returns.js'
import B05 from './B05-unit-slip.js'
import B06 from './B06-dates-out-of-order.js'
import B07 from './B07-funding-gap.js'
import B08 from './B08-matching-money-missing.js'
import B09 from './B09-area-over-its-plan.js'
import Q01 from './Q01-paid-before-approval.js'
import Q02 from './Q02-reward-too-early.js'
import Q03 from './Q03-quota-overdrawn.js'
import Q04 from './Q04-red-lines.js'
import Q05 from './Q05-steps-missing.js'
import Q06 from './Q06-not-placed-first.js'
import Q07 from './Q07-rectification-overdue.js'
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
import T12 from './T12-same-work-declared-twice.js'
import T13 from './T13-finished-works-in-the-plan.js'
import T14 from './T14-place-outside-its-area.js'
import T15 from './T15-whole-and-in-sections.js'
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
import U16 from './U16-no-tender.js'
import U17 from './U17-split-by-contractor.js'
import U18 from './U18-many-small-contracts.js'
import U19 from './U19-paid-before-contract.js'
import U20 from './U20-paid-before-work.js'
import U21 from './U21-design-not-approved.js'
import U22 from './U22-parked-with-township.js'
import U23 from './U23-person-without-contract.js'
import U24 from './U24-payee-with-several-accounts.js'
import U25 from './U25-year-end-rush.js'
import U26 from './U26-same-payee-sum-day.js'
import U27 from './U27-funded-more-than-once.js'
import U28 from './U28-paid-unaccepted.js'
import U29 from './U29-subsidy-over-village-land.js'
import U30 from './U30-household-twice.js'
import U31 from './U31-quantity-in-two-contracts.js'
import U32 from './U32-farmland-turned-to-other-use.js'
import U33 from './U33-forbidden-use.js'
import U34 from './U34-payment-corrected.js'
import U35 from './U35-invoice-used-twice.js'
import U36 from './U36-contract-after-work.js'
import U37 from './U37-supervised-by-itself.js'

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
  T12,
  T13,
  T14,
  T15,
  B01,
  B02,
  B03,
  B04,
  B05,
  B06,
  B07,
  B08,
  B09,
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
  U16,
  U17,
  U18,
  U19,
  U20,
  U21,
  U22,
  U23,
  U24,
  U25,
  U26,
  U27,
  U28,
  U29,
  U30,
  U31,
  U32,
  U33,
  U34,
  U35,
  U36,
  U37,
  Q01,
  Q02,
  Q03,
  Q04,
  Q05,
  Q06,
  Q07,
]
