import { inEach, type Said } from '../../values/message.js'
import { shown } from '../../values/parsed.js'
import type { SourceRow } from '../readers/source.js'
import { ADDITIVE } from './mapping.js'
import type { Section } from './table-section.js'

/** Where a line of text was divided within a value. */
interface Split { at: number; header: string | null; message: Said } // prettier-ignore

/** More filled cells than headings: a comma within a value has split it. */
export function splitValue(section: Section, row: SourceRow): Split | null {
  const [{ width }, { cells }] = [section, row]
  const surplus = width === null ? [] : cells.slice(width).filter(({ text }) => text.trim() !== '')
  return surplus.length === 0
    ? splitThousands(section, row)
    : {
        at: width!,
        header: null,
        message: inEach((_say, language) => {
          const found = surplus.slice(0, 3).map(({ text }) => shown(text))
          return language === 'zh'
            ? `本行的格数比表头（${width} 列）多，多出${found.join('、')}，多半是值中的逗号（如 1,005,000.00）没有用引号括起，请加引号或去掉逗号。`
            : `The row has more cells than the header (${width} columns): ${found.join(', ')}. Probably a value with commas (such as 1,005,000.00) is not in quotes: add quotes, or remove the commas.`
        }),
      }
}

const REMARK = /备注|说明|remark|note/i
/** 1 and 234.50 beside it, where the line has another number of fields than the headings, or what is beside is no number's place: 1,234.50 without quotes. */
function splitThousands({ columns, head, headerAt, form }: Section, row: SourceRow): Split | null {
  const { cells, fields } = row.original ?? row
  if (fields === undefined) return null
  const [own, headed] = [fields, head[headerAt]?.fields ?? fields]
  // The lines of a form differ in how they end.
  const isUneven = form ? own > headed : own !== headed
  const placed = columns.find(({ column, at }) => {
    const [own, next] = [cells[at]?.text.trim() ?? '', cells[at + 1]?.text.trim() ?? '']
    if (!ADDITIVE.has(column.type) || !/^[+-]?[¥￥]?\d{1,3}$/.test(own) || !/^\d{3}(?:\.\d+)?$/.test(next))
      return false
    const beside = columns.find((each) => each.at === at + 1)
    const isText = beside
      ? beside.column.type === 'text'
      : REMARK.test(head[headerAt]?.cells[at + 1]?.text ?? '')
    return isUneven || (!form && isText)
  })
  if (!placed) return null
  const found = `${cells[placed.at]!.text.trim()},${cells[placed.at + 1]!.text.trim()}`
  return {
    at: placed.at,
    header: placed.header.replace(/\s+/g, ''),
    message: {
      zh: `多半是数值 ${found} 中的逗号没有用引号括起，被分成了两格，请加引号或去掉逗号。`,
      en: `Probably the comma of ${found} is not in quotes, so that it became two cells: add quotes, or remove the comma.`,
    },
  }
}
