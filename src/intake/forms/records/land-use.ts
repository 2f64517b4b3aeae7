import { shownMicro } from '../../tables/micro.js'
import { getMapping } from '../../tables/load-mappings.js'
import type { Mapping } from '../../tables/mapping.js'
import { textOf, recordsOf, type Block } from '../layout/block.js'
import type { FormColumn } from '../meaning/form-columns.js'
import type { FormFacts } from '../meaning/title-facts.js'
import { PartBuilder, type FormPart } from './part.js'

/** Columns of a survey's summary that are land classes: by the code in brackets behind the name, or by the name. */
export function classColumns(columns: readonly FormColumn[]): { column: FormColumn; code: string }[] {
  const coded = columns
    .filter(({ measure }) => measure === 'landArea')
    .flatMap((column) => {
      const leaf = column.text.split('/').at(-1)!
      const code = CODE.exec(leaf)?.[1] ?? CODE.exec(column.text)?.[1]
      return code ? [{ column, code, sum: /小计|合计/.test(leaf) }] : []
    })
  // A class that is told by its kinds is not told twice.
  return coded.filter(
    ({ code, column, sum }) =>
      !coded.some(
        (other) => other.column !== column && other.code.startsWith(code) && (other.code !== code || sum),
      ),
  )
}
const CODE = /[(（[【](\d{2,4}[A-Z]?)[)）\]】]/

const GIVEN = { year: '数据年度', phase: '阶段', 'division.code': '区划代码', 'division.township': '乡镇', 'division.village': '行政村', 'landClass.code': '地类编码', landArea: '面积' } // prettier-ignore

/** One record a division and class, of what is there now. */
export function landUseOf(
  block: Block,
  columns: readonly FormColumn[],
  facts: FormFacts,
  mappings: readonly Mapping[],
  unused: string[],
): FormPart {
  const part = new PartBuilder(getMapping(mappings, 'land-use-record'), block, facts.title, '')
  for (const [field, header] of Object.entries(GIVEN)) part.give(field, header)
  const code = columns.find(({ meaning }) => meaning === 'divisionCode')
  const names = columns.filter(({ meaning }) =>
    ['township', 'village', 'site', 'recipient'].includes(meaning!),
  )
  const classes = classColumns(columns)
  recordsOf(block).forEach(({ row }, index) => {
    const texts = names.map((column) => textOf(row.cells[column.at])).filter((text) => text !== '')
    const township = texts.find((text) => /(?:乡|镇|街道|办事处)$/.test(text))
    const village = texts.find((text) => text !== township)
    for (const { column, code: landClass } of classes) {
      const value = column.values[index] ?? null
      if (value === null || value === 0n) continue
      part.add(row, {
        year: String(facts.fiscalYear),
        phase: 'BEFORE',
        ...(code ? { 'division.code': textOf(row.cells[code.at]) } : { 'division.township': township ?? '', 'division.village': village ?? '' }), // prettier-ignore
        'landClass.code': landClass,
        landArea: shownMicro(value),
      })
    }
  })
  for (const each of block.body) if (each.kind === 'note') part.addNote(each.row, each.text)
  return part.build(unused)
}
