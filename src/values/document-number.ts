import { normaliseText } from './text.js'
import { bad, ok, shown, type Parsed } from './parsed.js'

/** 文号 in one form: 赣财农〔2024〕12号. */
export type DocumentNumber = string

/** Reads a document number as people write it, with any of the bracket forms; one without a year and number is kept as it is. */
export function parseDocumentNumber(text: string): Parsed<DocumentNumber> {
  const plain = normaliseText(text).replace(/\s/g, '')
  if (plain === '')
    return bad({
      zh: '文号为空，请填写完整的文号。',
      en: 'The document number is empty. Enter it in full.',
    })
  if (plain.length > 100)
    return bad({
      zh: `文号过长：${shown(text)}，请核对。`,
      en: `The document number is too long: ${shown(text)}.`,
    })
  return ok(
    plain
      .replace(/[〔[【(〈<{](\d{4})[〕\]】)〉>}](?=第?\d)/g, '〔$1〕')
      .replace(/〔(\d{4})〕第?0*(\d+)号?$/, '〔$1〕$2号'),
  )
}

/** The year that stands in a document number's brackets. */
export function documentYear(documentNumber: DocumentNumber): number | null {
  const year = /〔(\d{4})〕/.exec(documentNumber)?.[1]
  return year ? Number(year) : null
}
