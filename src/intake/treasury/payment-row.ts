import type { Incoming } from '../../database/record-rows.js'
import type { Money } from '../../values/money.js'
import { normaliseText } from '../../values/text.js'

/** A payment as the treasury's list says it: by its document, and by the unit and the project, and not by a disbursement of ours. */
export interface PaymentRow {
  /** The voucher's number. */
  externalId: string | null
  documentNumber: string
  allocationNumber: string | null
  projectCode: string | null
  projectTitle: string | null
  unit: string | null
  amount: Money
  paidOn: string
  payee: string
  account: string | null
  contractNumber: string | null
  purpose: string | null
  status: string | null
}

export const paymentRow = (row: Incoming): PaymentRow =>
  ({
    externalId: null, allocationNumber: null, projectCode: null, projectTitle: null, unit: null,
    account: null, contractNumber: null, purpose: null, status: null,
    ...row,
  }) as unknown as PaymentRow // prettier-ignore

const CODE = /^(?:[([【][\dA-Z]{3,}[)\]】]|[\dA-Z]{3,}[-—_:：])/i

/** The budget system writes 360124001-进贤县农业农村局: the name counts. */
export const withoutCode = (text: string): string => text.trim().replace(CODE, '')
export const bareName = (text: string): string => withoutCode(normaliseText(text))

/** A unit's name without its county and what says only that it is an authority: 进贤县白圩乡人民政府 is 白圩乡. */
export const unitName = (text: string): string =>
  bareName(text)
    .replace(/^\p{Script=Han}{2,4}?县(?=.)/u, '')
    .replace(/(?:人民政府|政府|办事处|村民委员会|村委会|居委会)$/, '')
