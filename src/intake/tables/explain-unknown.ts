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
import { isNumber } from '../forms/layout/find-header.js'
import type { Unexplained } from '../unexplained.js'
import type { Message } from '../../values/message.js'

/** Why a table was not recognised: what a form lacks (`left`), or the mapping that most of its headers are of, and what it lacks for it. */
export function explainUnknown(
  rows: readonly SourceRow[],
  mappings: readonly Mapping[],
  around: Surroundings,
  left?: InputError,
): InputError {
  let nearest: Nearest | undefined
  let widest: Header[] = []
  rows.slice(0, HEADER_ROWS_MAX).forEach((row, first) => {
    const headers = headersOf([row])
    if (wordsOf(headers).length > wordsOf(widest).length && !row.cells.some(isNumber)) widest = headers
    const title = titleOf(rows.slice(0, first), around)
    for (const mapping of mappings) {
      const columns = place(headers, mapping, around.shortNames)
      if (columns.length > (nearest?.columns.length ?? 0) && !isOtherwiseTitled(mapping, title))
        nearest = { mapping, columns, headers, title }
    }
  })
  if (wordsOf(widest).length < 2 && !around.geographic) return noHeader(around)
  const near = nearest && comesNear(nearest, around, left ? 1 : 2) ? nearest : undefined
  if (left && !near) return left
  const found = wordsOf(near?.headers ?? widest).slice(0, 30)
  const said = near ? nearness(near, around) : LACKS
  const door = around.answers?.door
  const [choose, own] = [howToSay('mapping', door), howToSay('ownMapping', door)]
  return new InputError(
    'UNKNOWN_TABLE',
    {
      zh: `${placeOf(around).zh}的表头没有映射认识：${found.join('、')}。${said.zh}请更正表头，或${choose.zh}，或${own.zh}。`,
      en: `No mapping knows the headers of ${placeOf(around).en}: ${found.join(', ')}. ${said.en}Correct the headers, ${choose.en}, or ${own.en}.`,
    },
    around.file,
  )
}

/** What headings say; a title that is merged over all columns says one thing. */
const wordsOf = (headers: readonly Header[]) => [
  ...new Set(headers.map(({ text }) => text.replace(/\s+/g, ''))),
]

const LACKS: Message = {
  zh: '其中没有“项目名称”“乡镇（村）”与“总投资”“金额”“面积”一类的列，看不出是项目表、资金分配表还是土地现状表；只是统计数的，不必报送。',
  en: 'It has no columns of projects’ names, townships, costs, amounts or land areas, by which it would be a list of projects, of money given or of land use; mere statistics need not be sent. ',
}

const noHeader = (around: Surroundings): InputError =>
  new InputError(
    'UNKNOWN_TABLE',
    {
      zh: `${placeOf(around).zh}没有找到表头：没有一行写明各列是什么，未导入。请在第一行写明各列的名称（如“项目名称”“建设地点”“总投资（万元）”），各项分列填写，再报送；只有文字的，不必报送。`,
      en: `${placeOf(around).en} has no headings: no row says what the columns are. It was not imported. Begin with a row of headings (such as “项目名称”, “建设地点”, “总投资（万元）”), with each item in a column of its own, and send it again; mere text need not be sent.`,
    },
    around.file,
  )

interface Nearest {
  mapping: Mapping
  columns: Placed[]
  headers: Header[]
  title: string
}

/** Whether a mapping knows most of the headings and lacks few columns: to name one of which a table has little would lead astray. */
const comesNear = ({ mapping, columns, headers, title }: Nearest, around: Surroundings, missing: number) =>
  columns.length > 1 &&
  columns.length * 2 >= headers.length &&
  lacking(mapping, columns, title, around).length <= missing

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
