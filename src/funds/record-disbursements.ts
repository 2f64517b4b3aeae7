import { sql } from 'kysely'
import type { Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import { formatMoney } from '../values/money.js'
import { Allocation } from './allocation.js'
import { Disbursement } from './disbursement.js'
import { recordDrawn } from './record-drawn.js'

/** Writes disbursements: allocation ([文号, its number]), externalId, amount, disbursedOn, recipient. */
export const recordDisbursements = (work: Work, rows: readonly Incoming[]): Promise<Recorded[]> =>
  recordDrawn(
    work,
    {
      target: Disbursement,
      kind: 'DISBURSEMENT',
      from: 'allocation',
      source: Allocation,
      sourceKind: 'ALLOCATION',
      date: 'disbursedOn',
      lacking: (asked, left) => ({
        zh: `拨付超过分配：本行需 ${formatMoney(asked)} 元，该分配尚余 ${formatMoney(left)} 元。`,
        en: `Insufficient funds: this row needs ${formatMoney(asked)} yuan, and the allocation has ${formatMoney(left)} yuan remaining.`,
      }),
      holding: {
        once: sql`t.paid_amount > 0`,
        properties: ['allocation', 'amount', 'disbursedOn', 'recipient'],
        remedy: {
          zh: '由它支付的款项尚在：请先冲销这些支付并写明理由，再更正拨付。',
          en: 'Money was paid out of it. Reverse those payments first, giving the reason, then correct the disbursement.',
        },
      },
    },
    rows,
  )
