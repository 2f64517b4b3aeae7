import { z } from 'zod'
import { withoutYearSpans } from '../../values/date.js'
import type { Message } from '../../values/message.js'
import { documentsIn, ownDocument } from '../../values/document-number.js'
import { readUnit, type Unit } from '../../values/unit.js'

/** How a cell is read. */
export const COLUMN_TYPES = [
  'text',
  /** An id or a number that is a name: full width and stray spaces are taken out. */
  'id',
  'money',
  /** Money that may be negative: a change. */
  'moneyChange',
  'landArea',
  'date',
  'year',
  'integer',
  'decimal',
  'percent',
  'yesNo',
  'code',
  /** A code as a department wrote it; what no division bears is for the ties to say. */
  'reportedCode',
  'divisionCode',
  'documentNumber',
  'documentNumbers',
  /** Several texts, set apart by a space, 、 or ; */
  'list',
  'longitude',
  'latitude',
] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** Amounts of money and of land. */
export const MEASURED: ReadonlySet<ColumnType> = new Set(['money', 'moneyChange', 'landArea'])
/** Amounts that a merged cell does not repeat, and that add up. */
export const ADDITIVE: ReadonlySet<ColumnType> = new Set([...MEASURED, 'integer', 'decimal'])

export type { Unit }

const codes = z.record(z.string(), z.array(z.string()))

const column = z.strictObject({
  /** A property of the target; `reference.part` or `detail.property`; several take the same value. */
  field: z.union([z.string(), z.array(z.string()).min(1)]),
  /** The header and its synonyms; spaces, line breaks, letter case and a bracketed unit do not matter. */
  headers: z.array(z.string()).min(1),
  type: z.enum(COLUMN_TYPES).default('text'),
  /** The unit where neither the header nor a note above the table names one. */
  unit: z
    .string()
    .refine(
      (word) => readUnit(word) === word,
      '应为金额或面积的单位，如 元、万元、亩、公顷 A unit of money or land',
    )
    .optional(),
  /** The code list: its name, or value → the words for it. */
  codes: z.union([z.string(), codes]).optional(),
  /** The header must be there, and every row must fill it. */
  required: z.boolean().default(false),
  /** Several columns of one field make one text, in the order of the mapping. */
  join: z.boolean().default(false),
  /** Where there is no such column: read from the title rows, the sheet's or the file's name; the first group counts. */
  fromTitle: z.string().optional(),
  /** A date given as a month alone is its first day, or its last. */
  month: z.enum(['first', 'last']).default('first'),
})

const mapping = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/),
  title: z.string().min(1),
  /** What a row becomes: a writer's name or a concept's. */
  target: z.string(),
  /** The department whose table it is, where neither the row nor the command says. */
  department: z.string().optional(),
  /** In words, how a record is known again. */
  key: z.string().min(1),
  /** Sets of columns that many tables share. */
  use: z.array(z.string()).default([]),
  columns: z.array(column).default([]),
  /** Columns of amounts or of other matters that such tables have and nobody keeps, and why. */
  ignored: z
    .array(z.strictObject({ headers: z.array(z.string()).min(1), reason: z.string().min(1) }))
    .default([]),
  /** Properties that name another record, by property name. */
  references: z
    .record(
      z.string(),
      z.strictObject({
        kind: z.string(),
        required: z.boolean().default(false),
        /** A name alone that names nothing known is no fault: the row stands without it. */
        lenient: z.boolean().default(false),
      }),
    )
    .default({}),
  constants: z.record(z.string(), z.unknown()).default({}),
  /** Records that one row writes beside its own; `project` is the row's. */
  details: z
    .record(
      z.string(),
      z.strictObject({
        concept: z.string(),
        constants: z.record(z.string(), z.unknown()).default({}),
        /** The concept's own properties are headers too. */
        plain: z.boolean().default(false),
      }),
    )
    .default({}),
  /** The number of a record whose table has none, made of these fields and of how often they came before. */
  synthesise: z.strictObject({ field: z.string(), from: z.array(z.string()).min(1) }).optional(),
  /** The property that takes a feature's geometry. */
  geometry: z.strictObject({ field: z.string(), required: z.boolean().default(false) }).optional(),
  /** Words in the title, the headers or the file's name that decide between tables of like headers. */
  words: z.array(z.string()).default([]),
  /** Without one of the words the table is not recognised: its headers alone could be another's. */
  needsWord: z.boolean().default(false),
  /** Headings alone do not make a table this one: it is read as a department's form, which asks for its units. */
  formsOnly: z.boolean().default(false),
  /** Other names by which it may be asked for. */
  aliases: z.array(z.string()).default([]),
})

export const MAPPING_FORM = mapping
export const COLUMN_FORM = column
export const CODES_FORM = codes

export interface Column {
  fields: readonly string[]
  headers: readonly string[]
  type: ColumnType
  unit?: Unit | undefined
  codes?: Codes | undefined
  required: boolean
  join: boolean
  fromTitle?: RegExp | undefined
  month: 'first' | 'last'
}
/** Value → the words for it. */
export type Codes = Readonly<Record<string, readonly string[]>>

type Written = z.infer<typeof mapping>

/** A department's table: which headers it has, and what its cells mean. */
export interface Mapping extends Omit<Written, 'columns' | 'use' | 'title' | 'key' | 'ignored'> {
  title: Message
  key: Message
  columns: readonly Column[]
  ignored: readonly { headers: readonly string[]; reason: Message }[]
  /** The county's own, shipped, or made from what a concept says of itself: the later gives way to the earlier. */
  origin: 'own' | 'shipped' | 'plain'
}

/** A title without the folder in its last line, which says whose a table is, but neither its units nor its year. */
export function withoutFolder(title: string): string {
  const line = title.lastIndexOf('\n') + 1
  const folder = title.lastIndexOf('/') + 1
  return folder > line ? title.slice(0, line) + title.slice(folder) : title
}

/** What the lines above a table and the file's name say for a column that the table does not have. */
export function saidByTitle({ fromTitle, type }: Column, title: string): string | undefined {
  const said = withoutFolder(title)
  if (type === 'year') {
    // A span is looked into by what asks for one alone.
    const single = fromTitle?.exec(withoutYearSpans(said))
    const spanning = single ? null : fromTitle?.exec(said)
    return single?.[1] ?? (spanning && /\d{4}.*\d{4}/.test(spanning[0]) ? spanning[1] : undefined)
  }
  if (type !== 'documentNumber') return fromTitle?.exec(title)?.[1]
  return fromTitle?.test(said)
    ? ownDocument(said.split('\n').find((line) => documentsIn(line).length > 0) ?? '')
    : undefined
}

/** A record's property, without the detail or the part of a reference that a field names. */
export const headOf = (field: string): string => field.split('.')[0]!
