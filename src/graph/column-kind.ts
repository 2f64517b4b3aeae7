import type { GraphQLScalarType } from 'graphql'
import { sql, type RawBuilder } from 'kysely'
import { Float, ID, Int } from 'type-graphql'
import { DateScalar, DateTimeScalar, GeoJSONScalar, LandAreaScalar, MoneyScalar } from '../values/scalars.js'
import { accountNumber } from '../values/account-number.js'
import { LandAreaUnit } from '../values/land-area.js'
import type { Title } from '../values/title.js'
import { NAME_MAX, PROSE_MAX, TEXT_MAX } from '../values/text.js'
import { Given } from './given.js'
import { lineIn, readersLine } from './in-both-lines.js'

export type Sql = RawBuilder<unknown>
/** The columns of one row in a statement: `row('title')` is `t3.title`. */
export type Row = (column: string) => Sql
export type Arguments = Readonly<Record<string, unknown>>

export interface ArgumentWord {
  name: string
  type: () => unknown
  /** None where it means the same everywhere: see LISTS. */
  title?: Title
  optional?: boolean
  preset?: unknown
}

/** What a kind of column is in the database, in GraphQL, in a filter and in an answer's JSON. */
export interface ColumnKind {
  name: string
  graphql: () => GraphQLScalarType | object
  /** The column's SQL type. */
  columnType: string
  /** The SQL type that a text parameter is cast to when it is compared or written. */
  cast: string
  /** Units stand in column names: a LandArea `area` is the column `area_mu`. */
  suffix?: string
  /** Ordered kinds take gt, gte, lt, lte and `orderBy`; text takes `contains`. */
  ordered: boolean
  text: boolean
  /** The most characters that a record may bring. */
  charactersMax?: number
  /** The form in which a record's text is kept. */
  kept?: (text: string) => string
  /** No comparison at all: geometry. */
  opaque?: boolean
  /** Set for a list of this kind. */
  list?: boolean
  /** For an enumeration: its values, which the database checks too. */
  values?: readonly string[]
  /** Whether an enumeration's values have a rank, from the first up, by which rows are ordered. */
  ranked?: boolean
  arguments?: ArgumentWord[]
  /** The value as JSON, of type text; null where it is null. */
  json(value: Sql, args: Arguments): Sql
}

/** Text of any kind; what stands in quotes is escaped. */
const asText = (value: Sql) => sql`to_json(${value}::text)::text`
/** What has nothing to escape. */
export const inQuotes = (value: Sql) => sql`'"' || ${value} || '"'`
/** Numbers and truth values, as PostgreSQL and JSON both write them. */
const asIs = (value: Sql) => sql`${value}::text`

export const Text: ColumnKind = {
  name: 'String',
  graphql: () => String,
  columnType: 'text',
  cast: 'text',
  ordered: true,
  text: true,
  charactersMax: TEXT_MAX,
  json: asText,
}
/** A name, a title or a place: an index holds it whole, and it is searched for the places that it names. */
export const Name: ColumnKind = { ...Text, charactersMax: NAME_MAX }
/** Prose that is searched for the places that it names. */
export const Prose: ColumnKind = { ...Text, charactersMax: PROSE_MAX }
/** The number of a bank account, which is one however its figures are grouped. */
export const Account: ColumnKind = { ...Text, kept: accountNumber }
/** The line of a text that is kept in both languages, in the reader's; what is kept as one text is told whole. */
const LINE = new Given(readersLine)
const lineOf = (value: Sql) => lineIn(value, sql`${LINE}::integer`)
/** Words of the platform's own, kept in Chinese and English and told in the reader's language. */
export const Words: ColumnKind = { ...Text, json: (value) => asText(lineOf(value)) }
/** Names a record of any kind, as `Project:…`; it is compared as text is. */
export const GlobalId: ColumnKind = { ...Text, graphql: () => ID }
export const TextList: ColumnKind = {
  ...Text,
  name: 'StringList',
  columnType: 'text[]',
  cast: 'text[]',
  list: true,
  opaque: true,
  json: (value) => sql`array_to_json(${value})::text`,
}
export const WordsList: ColumnKind = {
  ...TextList,
  json: (value) =>
    sql`array_to_json(array(select ${lineOf(sql`each`)} from unnest(${value}) with ordinality u(each, place) order by place))::text`,
}
export const Integer: ColumnKind = {
  name: 'Int',
  graphql: () => Int,
  columnType: 'integer',
  cast: 'integer',
  ordered: true,
  text: false,
  json: asIs,
}
export const YesNo: ColumnKind = {
  name: 'Boolean',
  graphql: () => Boolean,
  columnType: 'boolean',
  cast: 'boolean',
  ordered: false,
  text: false,
  json: asIs,
}
/** A measured number that nobody adds up as money or land: a length, a share of progress, a coordinate. */
export const Measure: ColumnKind = {
  name: 'Float',
  graphql: () => Float,
  columnType: 'numeric(18,6)',
  cast: 'numeric',
  ordered: true,
  text: false,
  json: (value) => sql`${value}::float8::text`,
}
/** Yuan with two decimals; a decimal string on the wire. */
export const Money: ColumnKind = {
  name: 'Money',
  graphql: () => MoneyScalar,
  columnType: 'numeric(18,2)',
  cast: 'numeric',
  ordered: true,
  text: false,
  // A sum may have more digits than a column.
  json: (value) => inQuotes(sql`round(${value}, 2)`),
}
/** Mu with six decimals, given in the unit that is asked for. */
export const LandArea: ColumnKind = {
  name: 'LandArea',
  graphql: () => LandAreaScalar,
  columnType: 'numeric(20,6)',
  cast: 'numeric',
  suffix: '_mu',
  ordered: true,
  text: false,
  arguments: [{ name: 'unit', type: () => LandAreaUnit, preset: LandAreaUnit.MU }],
  json(value, { unit }) {
    if (unit === LandAreaUnit.HECTARE) return inQuotes(sql`trim_scale(round(${value} / 15, 6))`)
    if (unit === LandAreaUnit.SQUARE_METRE) return inQuotes(sql`trim_scale(round(${value} * 2000 / 3, 2))`)
    return inQuotes(sql`trim_scale(${value})`)
  },
}
/** A business date, without a time or a zone. */
export const Day: ColumnKind = {
  name: 'Date',
  graphql: () => DateScalar,
  columnType: 'date',
  cast: 'date',
  ordered: true,
  text: false,
  // As ISO has it, whatever the session's own form of dates.
  json: (value) => sql`to_json(${value}::date)::text`,
}
/** A moment, UTC with zone. */
export const Instant: ColumnKind = {
  name: 'DateTime',
  graphql: () => DateTimeScalar,
  columnType: 'timestamptz',
  cast: 'timestamptz',
  ordered: true,
  text: false,
  json: (value) => inQuotes(sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`),
}
/** A geometry, EPSG:4490; seven decimals of a degree are a centimetre. */
export const Geometry: ColumnKind = {
  name: 'GeoJSON',
  graphql: () => GeoJSONScalar,
  columnType: 'geometry(Geometry,4490)',
  cast: 'geometry',
  ordered: false,
  text: false,
  opaque: true,
  json: (value) => sql`st_asgeojson(${value}, 7)`,
}
