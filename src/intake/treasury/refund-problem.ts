import type { Message } from '../../values/message.js'
import { compareMoney, formatMoney } from '../../values/money.js'
import type { PaymentRow } from './payment-row.js'

/** A state of a voucher by which nothing was paid, or not any more. */
const NOT_PAID = /退|作废|撤销|撤回|红字|红冲|冲销|冲正|失败|未支付|未清算|未付|待支付|驳回|终止/
/** A purpose that may say that money came back; deposits go back to whoever paid them by a payment. */
const BACK = /^(?:退回|退款|退票|退付|红字|红冲|冲销|冲正|收回|缴回)/
const DEPOSIT = /保证金|押金|质保金/

/** Why a row is no payment: it takes one back, or says that none was made. */
export function refundProblem({
  amount,
  status,
  purpose,
}: PaymentRow): { property: string; problem: Message } | null {
  if (compareMoney(amount, '0.00') < 0)
    return {
      property: 'amount',
      problem: {
        zh: `金额为 ${formatMoney(amount)} 元，是退回或红字，不作支付登记。请查明所退的支付，用退回（returnFunds）或冲销（reverseEntry）登记。`,
        en: `The amount is ${formatMoney(amount)} yuan: a refund or a cancelling entry, which is not entered as a payment. Find the payment that it takes back, and enter it by returnFunds or reverseEntry.`,
      },
    }
  if (status !== null && NOT_PAID.test(status))
    return {
      property: 'status',
      problem: {
        zh: `状态为“${status.slice(0, 20)}”，不是已完成的支付，不作支付登记。已登记过的，请用退回（returnFunds）或冲销（reverseEntry）登记。`,
        en: `Its state is “${status.slice(0, 20)}”, so it is no payment that was made. If it was entered before, take it back by returnFunds or reverseEntry.`,
      },
    }
  if (purpose !== null && BACK.test(purpose.trim()) && !DEPOSIT.test(purpose))
    return {
      property: 'purpose',
      problem: {
        zh: '用途写作退回、退款或冲销，分不清是支付还是退款，没有登记。是退款的，请用退回（returnFunds）或冲销（reverseEntry）登记；是支付的，请用登记支付（recordPayment）登记。',
        en: 'Its purpose speaks of a refund or a cancellation: whether money was paid or came back cannot be told. Enter a refund by returnFunds or reverseEntry, a payment by recordPayment.',
      },
    }
  return null
}
