import { mayRead } from '../../database/rights/rights.js'
import type { Principal } from '../../database/principal.js'
import { Day, type ColumnKind } from '../../graph/column-kind.js'
import { readTableOf, wordsOf, type Class, type ConceptWords, type FieldWord } from '../../graph/words.js'
import { chineseOf, englishOf } from '../../values/enumeration-of.js'
import type { Language } from '../../values/message.js'
import { InputError } from '../../values/problem.js'

/** A column of a list that is taken away: the way to its value, and how it is headed and shown. */
export interface ListColumn {
  path: string[]
  heading: Record<Language, string>
  isNumber: boolean
  isDate: boolean
  /** What the values of an enumeration are called. */
  words?: Record<Language, Record<string, string>>
}

const NUMBERS = new Set(['Int', 'Float', 'Money', 'LandArea'])
const COLUMNS_MAX = 100
const LEVELS_MAX = 4

const isValue = ({ source, type }: FieldWord) =>
  source.kind === 'id' ||
  (source.kind === 'value' && !((type as ColumnKind).opaque && !(type as ColumnKind).list))

/** What stands behind one record’s field that leads to another: the fields by which people know it. */
const keyFieldsOf = (target: ConceptWords): FieldWord[] =>
  (target.options.key ?? []).flatMap((name) => {
    const field = target.fields.get(name)
    return field && isValue(field) ? [field] : []
  })

/** The columns of a concept where nobody chooses: its own values, and of what it refers to the natural key. */
export function defaultColumns(concept: ConceptWords, { role }: Principal): ListColumn[] {
  return [...concept.fields.values()].flatMap((field): ListColumn[] => {
    if (isValue(field)) return [columnOf([field])]
    if (field.source.kind !== 'one' || field.arguments?.length) return []
    const target = wordsOf(field.type as Class)
    const table = readTableOf(target)
    if (table && !mayRead(role, table)) return []
    return keyFieldsOf(target).map((part) => columnOf([field, part]))
  })
}

/** The columns that somebody names: `name`, `area.code`. */
export function namedColumns(concept: ConceptWords, paths: readonly string[]): ListColumn[] {
  if (paths.length > COLUMNS_MAX)
    throw new InputError('TOO_MANY_COLUMNS', {
      zh: `至多导出 ${COLUMNS_MAX} 列，实为 ${paths.length} 列。`,
      en: `At most ${COLUMNS_MAX} columns can be exported; found ${paths.length}.`,
    })
  return paths.map((path) => {
    const fields: FieldWord[] = []
    let at: ConceptWords | undefined = concept
    for (const name of path.split('.')) {
      const field: FieldWord | undefined = at?.fields.get(name)
      if (!field || fields.push(field) > LEVELS_MAX) throw unknownColumn(concept, path)
      at = field.source.kind === 'one' ? wordsOf(field.type as Class) : undefined
    }
    if (!isValue(fields.at(-1)!)) throw unknownColumn(concept, path)
    return columnOf(fields)
  })
}

const unknownColumn = (concept: ConceptWords, path: string) =>
  new InputError('UNKNOWN_COLUMN', {
    zh: `${concept.name} 没有可导出的列“${path.slice(0, 80)}”。本表的列：${[...concept.fields.values()].filter(isValue).map(({ name }) => name).join('、')}；所属对象的列如 area.code。`,
    en: `${concept.name} has no column “${path.slice(0, 80)}” to export. Its own: ${[...concept.fields.values()].filter(isValue).map(({ name }) => name).join(', ')}; those of what it refers to as area.code.`,
  }) // prettier-ignore

function columnOf(fields: readonly FieldWord[]): ListColumn {
  const last = fields.at(-1)!
  const kind = last.source.kind === 'value' ? (last.type as ColumnKind) : undefined
  const values = kind?.values ? kind.graphql() : undefined
  return {
    path: fields.map(({ name }) => name),
    heading: {
      zh: fields.map(({ title }) => title.zh).join(' / '),
      en: fields.map(({ title }) => title.en).join(' / '),
    },
    isNumber: NUMBERS.has(kind?.name ?? ''),
    isDate: kind?.name === Day.name,
    ...(values ? { words: { zh: chineseOf(values), en: englishOf(values) } } : {}),
  }
}
