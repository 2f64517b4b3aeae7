import { normaliseText } from './text.js'

/** An account's figures in groups, as they stand on a card. */
const GROUPED = /^(?=(?:\d ?){15,}$)\d+(?: \d+)+$/

/** A number of a bank account, or any other, in one form: 6228 4801 2345 6789 is 6228480123456789. */
export function accountNumber(text: string): string {
  const plain = normaliseText(text)
  return GROUPED.test(plain) ? plain.replaceAll(' ', '') : plain
}
