import type { ConceptWords } from '../graph/words.js'
import { nameIn, type Said } from '../values/message.js'

/** What is wrong with one property of a record. */
export interface RowProblem {
  property: string
  problem: Said
}

/** What the database refused in a row, in words; null when the fault is not the row's. */
export function refusalOf(error: unknown, concept: ConceptWords): RowProblem | null {
  const {
    code = '',
    constraint = '',
    column = '',
  } = error as { code?: string; constraint?: string; column?: string }
  if (code === '42501')
    return {
      property: '',
      problem: {
        zh: '不是本部门、本片区的记录，无权写入。',
        en: 'The record does not belong to your department or areas: you may not write it.',
      },
    }
  if (!/^(22|23)/.test(code)) return null
  const words = [...concept.columns.values()].find(
    (word) => word.column === column || constraint === `${concept.table}_${word.column}_check`,
  )
  const property = words?.property ?? ''
  const name = words && nameIn(words.title)
  if (code === '23502')
    return { property, problem: { zh: `缺少${name?.zh ?? ''}。`, en: `Required: ${name?.en ?? column}.` } }
  if (code === '23505')
    return {
      property,
      problem: {
        zh: `与已有记录重复（${constraint}）。`,
        en: `It duplicates an existing record (${constraint}). Check its key.`,
      },
    }
  if (code === '22003')
    return {
      property,
      problem: {
        zh: `${name?.zh ?? '数值'}超出可存的范围，请核对。`,
        en: `Out of range: ${name?.en ?? 'a number of this row'}. Check the value.`,
      },
    }
  if (code === '23514')
    return {
      property,
      problem: {
        zh: `${name?.zh ?? '本行'}的值不合规定（${constraint}）：请核对正负、先后与取值范围。`,
        en: `Invalid value of ${name?.en ?? 'this row'} (${constraint}): check its sign, order and range.`,
      },
    }
  return {
    property,
    problem: {
      zh: `本行的值无法存入（${code} ${constraint}）。`,
      en: `The values of this row cannot be stored (${code} ${constraint}). Check them.`,
    },
  }
}
