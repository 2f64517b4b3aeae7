import { headerName } from './header-name.js'
import type { Column, Mapping } from './mapping.js'
import { RecordReader, type Draft } from './read-record.js'
import { suggestFields } from './suggest-fields.js'
import type { Section } from './table-section.js'
import type { SourceCell, SourceRow } from '../readers/source.js'
import type { Placed } from './place-columns.js'
import type { RecordValues } from '../records/record-values.js'
import type { Said } from '../../values/message.js'

/** Reads records that came as values into drafts, as the rows of a table whose headers are their fields. */
export function readValues(records: readonly RecordValues[], mapping: Mapping): Draft[] {
  const sections = new Map<string, Section>()
  return records.map((record, index) => {
    const problems: Draft['problems'] = []
    const cells: SourceCell[] = []
    const columns: Placed[] = []
    let geometry: unknown
    for (const [name, value] of Object.entries(record)) {
      const refuse = (message: Said) => problems.push({ column: null, header: name, message })
      if (mapping.geometry && name === mapping.geometry.field) {
        geometry = value ?? undefined
        continue
      }
      const column = columnOf(mapping, name)
      if (!column) refuse(noSuchField(mapping, name))
      else if (columns.some((placed) => placed.column === column))
        refuse({
          zh: '与另一字段同义，只能给一个。',
          en: 'It means the same as another field; give only one of them.',
        })
      else {
        const text = textOf(value)
        if (text === null)
          refuse({
            zh: '值应为文字、整数、是否或文字的列表；小数请写成字符串，以免失去精度。',
            en: 'A text, a whole number, a boolean or a list of texts was expected. Write decimals as strings to keep their precision.',
          })
        else if (column.type === 'date' && COUNTED.test(text))
          refuse({
            zh: '日期写成了数，分不清是哪一天，请写成 2024-05-20 这样的文字。',
            en: 'The date is written as a number, and which day it is cannot be told. Write it as a text such as 2024-05-20.',
          })
        columns.push({ column, at: columns.length, header: name })
        cells.push({ text: text ?? '', kind: text ? 'text' : 'empty' })
      }
    }
    for (const column of mapping.columns)
      if (
        column.required &&
        !columns.some((placed) => placed.column.fields.some((field) => column.fields.includes(field)))
      )
        problems.push({
          column: null,
          header: column.fields[0]!,
          message: { zh: '必填，但没有给出。', en: 'Required, but not given.' },
        })
    const shape = columns.map(({ header }) => header).join('\n')
    const section = sections.get(shape) ?? sectionOf(mapping, columns)
    sections.set(shape, section)
    return draftOf(section, { sheet: null, row: index, cells }, geometry, problems)
  })
}

function noSuchField(mapping: Mapping, name: string): Said {
  const near = suggestFields(mapping, name)
  return {
    zh: `“${mapping.id}”没有这个字段${near.length > 0 ? `，或应为 ${near.join('、')}` : ''}。全部字段见查询 importTables。`,
    en: `“${mapping.id}” has no such field${near.length > 0 ? `; perhaps ${near.join(' or ')} was meant` : ''}. The query importTables tells all fields.`,
  }
}

const sectionOf = (mapping: Mapping, columns: Placed[]): Section => ({
  recognised: { mapping, columns, first: 0, last: 0, unused: [], title: '' },
  columns,
  sheet: null,
  head: [],
  headerAt: 0,
  lettered: false,
  width: null,
  unitsAt: { money: [], landArea: [] },
})

function draftOf(section: Section, row: SourceRow, geometry: unknown, problems: Draft['problems']): Draft {
  const reader = new RecordReader()
  reader.take(section, row)
  const draft = reader.finish()!
  draft.geometry = geometry
  draft.problems.unshift(...problems)
  return draft
}

const columnOf = (mapping: Mapping, name: string): Column | undefined =>
  mapping.columns.find(({ fields }) => fields.includes(name)) ??
  mapping.columns.find(({ headers }) => headers.some((header) => headerName(header) === headerName(name)))

/** A spreadsheet’s count of days; 2024.1, which is January, or October without its nought. */
const COUNTED = /^(?:\d{5}(?:\.\d+)?|\d{4}\.1)$/

/** A value as the text that a cell would hold; null for what no cell can. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ||
      (Number.isFinite(value) && String(value).replace(/[^\d]/g, '').length <= 15)
      ? String(value)
      : null
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join('、') : null
}
