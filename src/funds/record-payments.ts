import { sql } from 'kysely'
import type { Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import { formatMoney } from '../values/money.js'
import { Disbursement } from './disbursement.js'
import { Payment } from './payment.js'
import { recordDrawn } from './record-drawn.js'

/** Writes payments: disbursement (its number), externalId, amount, paidOn, payee, and optionally account, contractNumber. */
export const recordPayments = (work: Work, rows: readonly Incoming[]): Promise<Recorded[]> =>
  recordDrawn(
    work,
    {
      target: Payment,
      kind: 'PAYMENT',
      from: 'disbursement',
      source: Disbursement,
      sourceKind: 'DISBURSEMENT',
      date: 'paidOn',
      lacking: (asked, left) => ({
        zh: `支付超过拨付：本行需 ${formatMoney(asked)} 元，该笔拨付尚余 ${formatMoney(left)} 元。`,
        en: `Insufficient funds: this row needs ${formatMoney(asked)} yuan, and the disbursement has ${formatMoney(left)} yuan remaining.`,
      }),
      // Who was paid, how much, when and for what stands, whatever a file says later.
      holding: {
        once: sql`true`,
        properties: ['disbursement', 'amount', 'paidOn', 'payee', 'account', 'contractNumber'],
        remedy: {
          zh: '已支付的不因再次导入而改写：请冲销该笔支付并写明理由，再以新编号登记，或用更正支付（correctPayment）一次办理。',
          en: 'A payment is not changed by importing it again. Reverse it, giving the reason, and enter it under a new number, or do both at once by correctPayment.',
        },
      },
    },
    rows,
  )
