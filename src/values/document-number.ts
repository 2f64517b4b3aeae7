import { compatible, normaliseText } from './text.js'
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

/** A document number within a longer text: up to so many characters of who issued it, and its year and number. */
const WITHIN = /\p{Script=Han}{1,14}\s*[〔[【(〈<{]\s*\d{4}\s*[〕\]】)〉>}]\s*第?\d{1,6}\s*号/gu
/** Words that run on into a document's name where no mark parts them: 补助标准依据进财农〔2024〕12号. */
const LEAD =
  /^(?:\p{Script=Han}*(?:关于|根据|依据|按照?|依照|遵照|参照|见|据|由|下达|印发|转发|批转|印送|通知|文号|文件|附件))?(?:\p{Script=Han}*(?:财政|农业农村|农业|水利|水务|林业|自然资源|国土资源|生态环境|环境保护|交通运输|发展和?改革|发改|乡村振兴|扶贫|民政|住房和?城乡建设|住建)(?:厅|局|部|委员会|委)|\p{Script=Han}*(?:人民政府|办公[厅室]))?(?:本表|资金|指标|来源|安排|分配|拨付|经|为|系|的|对应|其中|该|此|原|附)*/u
const AND = /^(?:以及|和|及|与)/
/** No office has a longer name in its documents' numbers. */
const ISSUER_MAX = 10
/** 下达…: what a text itself brings; 资金文号：…. */
const BRINGS =
  /(?:下达|印发|分配|拨付|(?:资金|指标|下达|来源|本表|本次)?(?:文号|指标文|资金文件|下达文件))\s*[:：为是]?\s*$/

/** The document numbers that a text names, without the words that run on into them, and what stands about each. */
export function documentsIn(text: string): { number: DocumentNumber; before: string; after: string }[] {
  const plain = compatible(text)
  return [...plain.matchAll(WITHIN)].flatMap((match) => {
    // 和县's own documents begin so too: only behind another is it a conjunction.
    const and = /[号、,]$/.test(plain.slice(0, match.index)) ? (AND.exec(match[0])?.[0] ?? '') : ''
    const lead = and + (LEAD.exec(match[0].slice(and.length))?.[0] ?? '')
    const own = match[0].slice(lead.length)
    const read = parseDocumentNumber(own)
    const issuer = /^\p{Script=Han}*/u.exec(own)![0].length
    const before = plain.slice(0, match.index) + lead
    const after = plain.slice(match.index + match[0].length)
    return read.ok && issuer > 0 && issuer <= ISSUER_MAX ? [{ number: read.value, before, after }] : []
  })
}

/** The document that a title is of: the only one that it names, or of several the one that it says is brought by it. */
export function ownDocument(text: string): DocumentNumber | undefined {
  const found = documentsIn(text)
  const numbers = new Set(found.map(({ number }) => number))
  if (numbers.size === 1) return found[0]!.number
  const brought = new Set(found.filter(({ before }) => BRINGS.test(before)).map(({ number }) => number))
  return brought.size === 1 ? [...brought][0] : undefined
}
