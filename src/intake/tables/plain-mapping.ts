import type { z } from 'zod'
import { snake, wordsOf, type ColumnWord, type ConceptWords, type ReferenceWord } from '../../graph/words.js'
import type { COLUMN_FORM, ColumnType, MAPPING_FORM } from './mapping.js'
import { plainTargets } from '../records/target.js'
import { inLines, nameIn } from '../../values/message.js'

type Written = z.input<typeof MAPPING_FORM>
type WrittenColumn = z.input<typeof COLUMN_FORM>

/** References by the concept that they lead to: the set of columns that can name it. */
const REFERENCE_KINDS: Record<string, string> = {
  AdministrativeDivision: 'division',
  ConsolidationArea: 'area',
  Project: 'project',
  Fund: 'fund',
  Allocation: 'allocation',
  Contract: 'contract',
  LandClass: 'landClass',
  VillageLandUsePlan: 'plan',
  ImplementationPlan: 'implementationPlan',
  Inspection: 'inspection',
  Payment: 'payment',
  SubsidyRoster: 'roster',
  DepartmentReturn: 'departmentReturn',
}

/** A mapping for each concept from what it says of itself: the headers are its properties, in English and in Chinese. */
export const plainMappings = (): Written[] => plainTargets().map(({ concept }) => plainMapping(concept))

function plainMapping(concept: ConceptWords): Written {
  const { name, title, columns, references, options } = concept
  const key = options.key!
  const named = [...references.values()].filter(
    ({ target }) => target !== concept.target && REFERENCE_KINDS[wordsOf(target).name] !== undefined,
  )
  return {
    id: snake(name).replaceAll('_', '-'),
    title: inLines(title),
    target: name,
    key: inLines({ zh: `自然键：${key.join('、')}`, en: `Natural key: ${key.join(', ')}` }),
    columns: columnsOf(concept),
    references: Object.fromEntries(named.map((word) => [word.property, plainReference(word)])),
    ...geometryOf([...columns.values()]),
  }
}

const columnsOf = ({ columns }: ConceptWords) =>
  [...columns.values()].filter(({ kind }) => kind.name !== 'GeoJSON').map((word) => plainColumn(word))

/** The columns that a concept's own words make; none for a target that is no concept's name. */
export function plainColumns(concept: string) {
  const found = plainTargets().find(({ name }) => name === concept)
  return found ? columnsOf(found.concept) : []
}

const plainReference = ({ target, optional }: ReferenceWord) => ({
  kind: REFERENCE_KINDS[wordsOf(target).name]!,
  required: !optional,
})

function geometryOf(columns: readonly ColumnWord[]): Partial<Written> {
  const shape = columns.find(({ kind }) => kind.name === 'GeoJSON')
  return shape ? { geometry: { field: shape.property } } : {}
}

function plainColumn(word: ColumnWord): WrittenColumn & { field: string } {
  const { property, kind, title, optional } = word
  // 测绘（上图）面积（亩）: up to its first remark, or without them.
  const names = [nameIn(title).zh, title.zh.replace(/（[^）]*）/g, '').split(/[，；]/)[0]!]
  const headers = [
    ...new Set([snake(property), property, ...names.filter((name) => /\p{Script=Han}/u.test(name))]),
  ]
  return {
    field: property,
    headers,
    type: cellType(word),
    required: !optional,
    // The code lists bear the names of the enumerations.
    ...(kind.values ? { codes: kind.name } : {}),
  }
}

/** How a cell of a column is read, from what the concept says of it. */
export function cellType({ property, kind }: Pick<ColumnWord, 'property' | 'kind'>): ColumnType {
  if (kind.values) return 'code'
  if (kind.list) return 'list'
  if (kind.name === 'Int') return /^(?:year|.*Year|periodFrom|periodTo)$/.test(property) ? 'year' : 'integer'
  if (kind.name === 'String')
    return /document$|documentNumber$/i.test(property)
      ? 'documentNumber'
      : /(?:number|account)$/i.test(property)
        ? 'id'
        : 'text'
  return (
    (
      {
        Money: 'moneyChange',
        LandArea: 'landArea',
        Date: 'date',
        Boolean: 'yesNo',
        Float: 'decimal',
      } as const
    )[kind.name] ?? 'text'
  )
}
