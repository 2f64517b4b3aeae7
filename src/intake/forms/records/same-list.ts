import type { Question } from '../questions/question.js'
import { recordedMoney } from '../meaning/choose-amounts.js'
import type { KnownList, KnownLists } from './known-list.js'
import { digestOf, type FormRow, type FormText } from './form-rows.js'

interface ListAsked {
  file: string
  sheet: string | null
  lists?: KnownLists | undefined
  answer?: 'ANOTHER' | 'CORRECTION' | undefined
}

/** The scope of another list of the same title: that of its file. */
const scopeOfFile = ({ scope }: FormText, file: string) => JSON.stringify([scope, file.replace(/\.\w+$/, '')])

/** The digests of the scopes under which a list may stand. */
export const listsAsked = (text: FormText, file: string): string[] =>
  [text.scope, scopeOfFile(text, file)].map(digestOf)

/**
 * Two annexes may have one title and some equal rows: an equal row of the second must not pass for that of the first. Two sheets
 * of one workbook are two lists. A list of another file is asked about where its rows are not those that stand.
 */
export function settleList(
  text: FormText,
  { file, sheet, lists = new Map(), answer }: ListAsked,
): { scope: string; question?: Question } {
  const { scope } = text
  const known = lists.get(digestOf(scope)) ?? []
  const here = (list: KnownList) => list.file === file
  const ofSheet = (of: string) =>
    lists.get(digestOf(of))?.some((list) => here(list) && list.sheet !== undefined && list.sheet !== sheet)
      ? { scope: JSON.stringify([of, '', sheet]) }
      : { scope: of }
  const own = scopeOfFile(text, file)
  if (lists.get(digestOf(own))?.some(here)) return ofSheet(own)
  if (known.length === 0 || known.some(here)) return ofSheet(scope)
  if (answer === 'ANOTHER') return { scope: own }
  if (answer === 'CORRECTION') return { scope }
  const standing = new Set(known.flatMap((list) => [...list.rows]))
  const rows = text.rows()
  const digests = new Set(rows.flatMap((row) => rowDigest(row) ?? []))
  // Of a row without an amount nothing may have been written.
  const money = recordedMoney(text.columns)
  const filled = rows.filter(({ index }) => money.some(({ values }) => (values[index] ?? 0n) !== 0n))
  const lacks = filled.some((row) => !standing.has(rowDigest(row) ?? ''))
  const equal = [...standing].filter((each) => digests.has(each)).length
  // Lists of projects have common titles; two of one document are either two annexes or one that was corrected.
  if (equal === 0 && text.facts.documentNumber === undefined) return { scope }
  if (!lacks && equal === standing.size) return { scope }
  const files = [...new Set(known.map((list) => `“${list.file}”`))].slice(0, 3).join('、')
  return {
    scope,
    question: {
      key: 'list',
      text: {
        zh: `文件${files}中同题名的表有 ${equal} 行与本表相同，其余不同：本表是另一张表（ANOTHER），还是那张表的更正（CORRECTION）`,
        en: `A list of the same title in ${files} has ${equal} rows as this one has them, and others differ: is this another list (ANOTHER), or that one corrected (CORRECTION)`,
      },
      choices: ['ANOTHER', 'CORRECTION'],
    },
  }
}

/** Remembers a list that is read, for those that are read after it. */
export function rememberList(text: FormText, { file, sheet, lists }: ListAsked) {
  const digest = digestOf(text.scope)
  const known = lists?.get(digest) ?? []
  if (known.some((list) => list.file === file && list.sheet === sheet)) return
  const rows = new Set(text.rows().flatMap((row) => rowDigest(row) ?? []))
  if (rows.size > 0) lists?.set(digest, [...known, { file, sheet, rows }])
}

/** The part of a made number that says what its row says: 自编-SCOPE-ROW. */
const rowDigest = ({ number }: FormRow): string | undefined =>
  /^自编-[0-9a-f]{8}-([0-9a-f]{16})/.exec(number)?.[1]
