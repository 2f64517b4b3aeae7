import type { Said } from '../../../values/message.js'
import { shownMicro } from '../../tables/micro.js'
import { getMapping } from '../../tables/load-mappings.js'
import type { Mapping } from '../../tables/mapping.js'
import { textOf, recordsOf, type Block } from '../layout/block.js'
import type { FormColumn } from '../meaning/form-column.js'
import { headingName, type Meaning } from '../meaning/headings.js'
import { unreadIn } from '../meaning/unread-amount.js'
import type { FormFacts } from '../meaning/title-facts.js'
import { townshipOf } from './form-rows.js'
import { PartBuilder, type FormPart } from './part.js'

/** Columns of a survey's summary that are land classes: by the code in brackets behind the name; by the name where the title speaks of land classes. */
export function classColumns(
  columns: readonly FormColumn[],
  title: string,
): { column: FormColumn; code: string }[] {
  const byName = OF_CLASSES.test(title)
  const coded = columns
    .filter(({ measure }) => measure === 'landArea')
    .flatMap((column) => {
      const parts = column.text.split('/').reverse()
      const codes = parts.flatMap((part) => (CODE.exec(part) ?? CODE_ALONE.exec(part))?.[1] ?? [])
      const code = codes[0] ?? (byName ? parts.map(classOf).find((each) => each !== undefined) : undefined)
      // What the land classes kept here do not have, 湿地（00）, is told.
      return code && KNOWN.test(code)
        ? [{ column, code, sum: parts.some((part) => /小计|合计/.test(part)) }]
        : []
    })
  // A class that is told by its kinds is not told twice.
  return coded.filter(
    ({ code, column, sum }) =>
      !coded.some(
        (other) => other.column !== column && other.code.startsWith(code) && (other.code !== code || sum),
      ),
  )
}
const OF_CLASSES = /地类|土地利用|国土变更|国土调查|土地调查|现状.{0,6}面积/
const KNOWN = /^(?:0[1-9]|1[0-2])/
/** GB/T 21010-2017, with the names of the third land survey for its first-level classes. */
const CLASSES: Readonly<Record<string, string>> = {
  耕地: '01', 园地: '02', 种植园用地: '02', 林地: '03', 草地: '04', 商服用地: '05', 商业服务业用地: '05', 工矿仓储用地: '06', 工矿用地: '06',
  住宅用地: '07', 公共管理与公共服务用地: '08', 特殊用地: '09', 交通运输用地: '10', 交通用地: '10', 水域及水利设施用地: '11', 其他土地: '12',
  水田: '0101', 水浇地: '0102', 旱地: '0103', 果园: '0201', 茶园: '0202', 橡胶园: '0203', 其他园地: '0204', 乔木林地: '0301', 竹林地: '0302',
  灌木林地: '0305', 其他林地: '0307', 天然牧草地: '0401', 人工牧草地: '0403', 其他草地: '0404', 工业用地: '0601', 采矿用地: '0602',
  城镇住宅用地: '0701', 农村宅基地: '0702', 农村道路: '1006', 公路用地: '1003', 铁路用地: '1001', 河流水面: '1101', 湖泊水面: '1102',
  水库水面: '1103', 坑塘水面: '1104', 设施农用地: '1202', 田坎: '1203',
} // prettier-ignore
export const classOf = (text: string): string | undefined =>
  CLASSES[
    headingName(text)
      .replace(/^(?:\d+|[一二三四五六七八九十]+)?[、.．]?/, '')
      .replace(/面积$/, '')
  ]
const CODE = /[(（[【](\d{2,4}[A-Z]?)[)）\]】]/
const CODE_ALONE = /^(\d{2,4}[A-Z]?)$/

const GIVEN = { year: '数据年度', phase: '阶段', 'division.code': '区划代码', 'division.township': '乡镇', 'division.village': '行政村', 'landClass.code': '地类编码', landArea: '面积' } // prettier-ignore

/** The columns that say whose land a row is: a division by its code, or by its names. */
export const divisionColumns = (columns: readonly FormColumn[]): FormColumn[] =>
  columns.filter(({ meaning }) => meaning !== null && DIVISIONS.has(meaning))
const DIVISIONS: ReadonlySet<Meaning> = new Set(['divisionCode', 'township', 'village', 'site', 'recipient'])

/** One record a division and class, of what is there now. */
export function landUseOf(
  block: Block,
  columns: readonly FormColumn[],
  facts: FormFacts,
  mappings: readonly Mapping[],
  unused: Said[],
): FormPart {
  const part = new PartBuilder(getMapping(mappings, 'land-use-record'), block, facts.title, '')
  const classes = classColumns(columns, facts.title)
  for (const [field, header] of Object.entries(GIVEN)) part.give(field, header, field === 'landArea' ? classes.map(({ column }) => column) : undefined) // prettier-ignore
  const code = columns.find(({ meaning }) => meaning === 'divisionCode')
  const names = divisionColumns(columns).filter((column) => column !== code)
  const years = columns.find(({ meaning }) => meaning === 'year')
  recordsOf(block).forEach(({ row }, index) => {
    const texts = names.map((column) => textOf(row.cells[column.at])).filter((text) => text !== '')
    const township = texts.find((text) => /(?:乡|镇|街道|办事处)$/.test(text))
    const village = texts.find((text) => text !== township)
    // 白圩乡 on the sheet or before the title is where its villages lie.
    const within = township ?? (village?.endsWith('村') ? townshipOf(facts.title, block.sheet) : '')
    for (const { column, code: landClass } of classes) {
      const value = column.values[index] ?? null
      const unread = unreadIn(column, [row])
      if (unread === undefined && (value === null || value === 0n)) continue
      part.add(row, {
        year: (years && textOf(row.cells[years.at])) || String(facts.fiscalYear),
        phase: 'BEFORE',
        ...(code ? { 'division.code': textOf(row.cells[code.at]) } : { 'division.township': within, 'division.village': village ?? '' }), // prettier-ignore
        'landClass.code': landClass,
        // What cannot be read goes in as it stands, and the row comes back with what is wrong.
        landArea: unread ?? shownMicro(value ?? 0n),
      })
    }
  })
  block.body.forEach((each) => part.tell(each))
  return part.build(unused)
}
