import { createHash, createHmac } from 'node:crypto'
import { bad, ok, type Parsed } from './parsed.js'

/** Crockford’s: no I, L, O and U, which are read for others. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SECRET_BYTES = 10
/** Number (8 figures), secret (16 characters, 80 bits), check figures (2). */
const FORM = /^\d{8}[0-9A-HJKMNP-TV-Z]{16}\d{2}$/

/** Figures by ISO 7064 MOD 97-10, letters counted as in an IBAN: one character miswritten, or two exchanged, is noticed. */
function remainder(text: string): number {
  let rest = 0
  for (const character of text)
    for (const figure of String(parseInt(character, 36))) rest = (rest * 10 + Number(figure)) % 97
  return rest
}

/**
 * A receipt for a number that anyone may know: what follows the number is made of a secret that its holder alone has, so that
 * it is kept nowhere and made again for who brings the secret again.
 */
export function makeReceipt(number: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(number).digest('hex')
  let bits = BigInt(`0x${digest.slice(0, SECRET_BYTES * 2)}`)
  let figures = ''
  for (let place = 0; place < (SECRET_BYTES * 8) / 5; place++) {
    figures += ALPHABET[Number(bits & 31n)]
    bits >>= 5n
  }
  const body = number + figures
  return body + String(98 - remainder(`${body}00`)).padStart(2, '0')
}

/** As people write it down: 26000123-ABCD-EFGH-JKMN-PQRS-42. */
export const writeReceipt = (receipt: string): string =>
  receipt.replace(/^(.{8})(.{4})(.{4})(.{4})(.{4})(.{2})$/, '$1-$2-$3-$4-$5-$6')

/** Reads a receipt as people copy it: spaces, strokes and small letters do not matter. */
export function readReceipt(text: string): Parsed<string> {
  const plain = text
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return FORM.test(plain) && remainder(plain) === 1
    ? ok(plain)
    : bad({
        zh: '回执号抄写有误，应形如 26000123-ABCD-EFGH-JKMN-PQRS-42，请逐字核对。',
        en: 'The receipt number is wrong; it looks like 26000123-ABCD-EFGH-JKMN-PQRS-42. Compare it character by character.',
      })
}

/** What is kept of a receipt. */
export const hashReceipt = (receipt: string): string => createHash('sha256').update(receipt).digest('hex')
