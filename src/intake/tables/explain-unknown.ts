import { InputError } from '../../values/problem.js'
import type { Mapping } from './mapping.js'
import { lacking, place, type Placed } from './place-columns.js'
import type { SourceRow } from '../readers/source.js'
import { letterOf } from './read-record.js'
import {
  HEADER_ROWS_MAX,
  isOtherwiseTitled,
  placeOf,
  titleOf,
  unusedOf,
  type Recognised,
  type Surroundings,
} from './recognise.js'
import { howToSay } from './how-to-say.js'
import { headersOf, type Header } from './table-headers.js'
import type { Unexplained } from '../unexplained.js'
import type { Message } from '../../values/message.js'

/** Why a table was not recognised: its headers, the mapping that comes nearest, and what it lacks for it. */
export function explainUnknown(
  rows: readonly SourceRow[],
  mappings: readonly Mapping[],
  around: Surroundings,
): InputError {
  let nearest: Nearest | undefined
  let widest: Header[] = []
  rows.slice(0, HEADER_ROWS_MAX).forEach((row, first) => {
    const headers = headersOf([row])
    if (headers.length > widest.length) widest = headers
    const title = titleOf(rows.slice(0, first), around)
    for (const mapping of mappings) {
      const columns = place(headers, mapping, around.shortNames)
      if (columns.length > (nearest?.columns.length ?? 0) && !isOtherwiseTitled(mapping, title))
        nearest = { mapping, columns, headers, title }
    }
  })
  const found = (nearest?.headers ?? widest).map(({ text }) => text.replace(/\s+/g, '')).slice(0, 30)
  const near = nearest ? nearness(nearest, around) : { zh: '', en: '' }
  const door = around.answers?.door
  const [choose, own] = [howToSay('mapping', door), howToSay('ownMapping', door)]
  return new InputError(
    'UNKNOWN_TABLE',
    {
      zh: `${placeOf(around).zh}的表头没有映射认识：${found.length > 0 ? found.join('、') : '（没有找到表头）'}。${near.zh}请更正表头，或${choose.zh}，或${own.zh}。`,
      en: `No mapping knows the headers of ${placeOf(around).en}: ${found.length > 0 ? found.join(', ') : '(no headers found)'}. ${near.en}Correct the headers, ${choose.en}, or ${own.en}.`,
    },
    around.file,
  )
}

interface Nearest {
  mapping: Mapping
  columns: Placed[]
  headers: Header[]
  title: string
}

function nearness({ mapping, columns, headers, title }: Nearest, around: Surroundings): Message {
  const missing = lacking(mapping, columns, title, around)
  const { unexplained } = unusedOf(headers, columns, mapping, title)
  const name = {
    zh: `最接近的是“${mapping.title.zh}”（${mapping.id}），但`,
    en: `The nearest is “${mapping.title.en}” (${mapping.id}), but `,
  }
  if (missing.length > 0)
    return {
      zh: `${name.zh}缺少：${missing.join('、')}。`,
      en: `${name.en}it lacks: ${missing.join(', ')}. `,
    }
  const left = unexplained.map(({ text }) => text.replace(/\s+/g, '')).slice(0, 30)
  return left.length >= columns.length
    ? {
        zh: `${name.zh}多数列没有用上：${left.join('、')}。`,
        en: `${name.en}most columns would not be used: ${left.join(', ')}. `,
      }
    : {
        zh: `${name.zh}缺少：能断定用途的字样。`,
        en: `${name.en}nothing in the table says that it is one. `,
      }
}

/** Why a table that has all that a mapping needs is not taken for it: the columns that would be left out. */
export function explainLeftOut(
  { mapping }: Pick<Recognised, 'mapping'>,
  columns: readonly Unexplained[],
  around: Surroundings,
): InputError {
  const choose = howToSay('mapping', around.answers?.door)
  const named = columns
    .slice(0, 20)
    .map(({ at, text }) => ({ name: text.replace(/\s+/g, ''), letter: letterOf(at) }))
  return new InputError(
    'AMOUNTS_LEFT_OUT',
    {
      zh: `${placeOf(around).zh}按“${mapping.title.zh}”（${mapping.id}）读取，有金额或面积的列没有用上：${named.map(({ name, letter }) => `“${name}”（${letter} 列）`).join('、')}。为免错认漏记，没有导入。若是另一种表，请${choose.zh}；若是表头写法不同，请改成该表认识的名称；若确不需要，请删去这些列，或在自己的映射中列入 ignored 并写明理由。`,
      en: `Reading ${placeOf(around).en} as “${mapping.title.en}” (${mapping.id}) would leave out columns of money or land area: ${named.map(({ name, letter }) => `“${name}” (column ${letter})`).join(', ')}. Nothing was imported. If it is another kind of table, ${choose.en}; if the headers are spelled differently, use names that the mapping knows; if the columns are not needed, remove them, or list them under ignored in a mapping of your own and say why.`,
    },
    around.file,
  )
}
