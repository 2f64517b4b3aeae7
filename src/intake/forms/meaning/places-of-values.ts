import { compatible } from '../../../values/text.js'
import { recordsOf, textOf, type Block } from '../layout/block.js'
import { meaningOf, type Meaning } from './headings.js'

/** A column with what its heading says. */
interface Told { at: number; name: string; meaning: Meaning | null; measure: string | null } // prettier-ignore

/** What the texts of a column are where all of them name places. */
const KINDS: readonly [Meaning, RegExp][] = [
  [
    'township',
    /^(?:\p{Script=Han}{2,8}[县市区])?\p{Script=Han}{1,6}(?:乡|镇|街道)(?:办事处|人民政府|政府|财政所)?$/u,
  ],
  ['village', /^\p{Script=Han}{1,12}(?:村|社区)(?:民?委员?会|居委会)?$/u],
]
/** 文港镇 | 白圩乡前罗村: townships and villages in one column. */
const EITHER = KINDS.map(([, is]) => is)
/** Headings of whom a row is about, of what is built and remarks: a township among them is no place of the row's. */
const OTHERS =
  /人$|主体|单位|企业|公司|承包|施工|监理|设计|户$|来源|备注|说明|内容|起点|终点|[讫止]点|起讫|起止|联系|负责|部门|法人|业主|去向|迁入|账户|名单$(?<!乡镇名单)|类型|类别|性质|属性|级别|层级|户籍|水源|取水|迁出|原址|结对|帮扶/
/** 农村, 中心镇, 脱贫村: what kind of place it is, and not which. */
const KIND_OF_PLACE =
  /^(?:农|乡|城|城中|空心|移民|中心|重点|建制|一般|特色|示范|.*(?:贫困|脱贫|示范|精品|美丽|和美|达标|薄弱).*)(?:村|乡村|乡|镇|社区)$/
/** Whether a text names a township or a village. */
export const namesPlace = (text: string): boolean =>
  EITHER.some((is) => is.test(text)) && !KIND_OF_PLACE.test(text) && meaningOf(text) === null

/** Meanings that tell of a place as closely as a township or a village does. */
const SAID: Readonly<Record<string, readonly Meaning[]>> = {
  township: ['township', 'site', 'recipient'],
  village: ['village', 'group', 'site'],
  site: ['township', 'village', 'group', 'site', 'recipient'],
}

const namesIn = (text: string) =>
  compatible(text)
    .replace(/\s/g, '')
    .split(/[、,，;；/]/)
    .filter((part) => part !== '')

const kindOf = (texts: readonly string[]): Meaning | undefined =>
  texts.some((text) => KIND_OF_PLACE.test(text))
    ? undefined
    : (KINDS.find(([, is]) => texts.every((text) => is.test(text)))?.[0] ??
      (texts.every((text) => EITHER.some((is) => is.test(text))) ? 'site' : undefined))

/** Columns that no heading of the thesaurus tells, and whose every text names a township or a village. */
export function withPlaces<Of extends Told>(columns: readonly Of[], block: Block): Of[] {
  const rows = recordsOf(block).map(({ row }) => row)
  const textsOf = ({ at }: Told) => rows.flatMap(({ cells }) => namesIn(textOf(cells[at])))
  // A cooperative that receives it is no place.
  const told = columns.filter((each) => each.meaning !== 'recipient' || kindOf(textsOf(each)) !== undefined)
  // 收款单位 in a table without days of payment: the townships that are given something, and no payees.
  const paid = columns.some(({ meaning }) => meaning === 'paymentDate')
  const found = new Set<Meaning>(told.flatMap(({ meaning }) => meaning ?? []))
  return columns.map((column) => {
    const { meaning, measure, name } = column
    if (meaning === 'payee' && !paid && kindOf(textsOf(column)) === 'township')
      return { ...column, meaning: 'recipient' }
    if (measure !== null || meaning !== null || OTHERS.test(name)) return column
    const texts = textsOf(column)
    const kind = texts.length === 0 ? undefined : kindOf(texts)
    if (!kind || SAID[kind]!.some((each) => found.has(each))) return column
    found.add(kind)
    return { ...column, meaning: kind }
  })
}
