import type { FormColumn } from './form-column.js'

/** 第一批 | 第二批, of a title that says （第二批）: what this document gives is its own batch's, and another's was given by another. */
export function withBatch(columns: readonly FormColumn[], note: string): FormColumn[] {
  const [own, ...others] = new Set(note.match(new RegExp(BATCH, 'g')))
  const batchOf = ({ text }: FormColumn) => BATCH.exec(text)?.[0]
  const money = columns.filter(({ measure, use }) => measure === 'money' && (use === 'earlier' || GIVEN.has(use)))
  if (own === undefined || others.length > 0 || !money.some((each) => batchOf(each) === own)) return [...columns]
  return columns.map((each) => {
    const batch = money.includes(each) ? batchOf(each) : undefined
    return batch === undefined ? each : { ...each, use: batch === own ? 'this' : 'earlier' }
  })
} // prettier-ignore
const BATCH = /第[一二三四五六七八九十\d]+批/

/**
 * 提前下达: what was given ahead, beside what a document gives now; but what this document itself gives, where its title says
 * that it gives ahead, or where no other column says what it gives.
 */
export function withAdvance(columns: readonly FormColumn[], note: string): FormColumn[] {
  const given = columns.some(({ use, sum }) => GIVEN.has(use!) && sum !== 0n)
  const now = columns.some(({ use }) => use === 'this')
  return columns.map((each) =>
    each.use === 'earlier' && AHEAD.test(each.text) && !BEFORE.test(each.text) && !now && (!given || /提前/.test(note))
      ? { ...each, use: 'this' }
      : each,
  ) // prettier-ignore
}
const AHEAD = /提前/
const BEFORE = /已|扣|此前|上年|以前/
const GIVEN: ReadonlySet<unknown> = new Set(['this', 'share', 'total', 'source', 'part'])
