import 'reflect-metadata'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { sql } from 'kysely'
import type { ArgumentWord, Arguments, ColumnKind, Row, Sql } from './column-kind.js'
import { t, type Title } from '../values/title.js'
import type { ConceptOptions } from './concept-options.js'
import { Node } from './node-interface.js'

export type Class = abstract new (...args: never[]) => object

/** How a field gets its value: the compiler needs nothing more. A closed union, so that it must cover all. */
export type Source =
  | { kind: 'id' }
  | { kind: 'value'; column?: ColumnWord; sql(row: Row, args: Arguments): Sql; raw?: ValueSql }
  | {
      kind: 'one' | 'list' | 'connection'
      from: From
      on?: On
      through?: Through
      order?: (child: Row) => Sql
      count?: (parent: Row) => Sql
    }
  | { kind: 'node'; concept: (row: Row) => Sql; id: (row: Row) => Sql }

/** What stands behind FROM: a concept's own table when absent, else a subquery in brackets. */
export type From = ((args: Arguments, parent: Row) => Sql) | undefined
/** An expression as the database has it, before it is written for an answer: what a filter compares. */
export type ValueSql = (row: Row, args: Arguments) => Sql
/** A relation as tables that are joined, for filters: the planner may then begin at either end. */
export type Through = (parent: Row, child: Row) => { from: Sql; on: Sql }
export type On = (parent: Row, child: Row, args: Arguments) => Sql

export interface ColumnWord {
  property: string
  column: string
  kind: ColumnKind
  title: Title
  optional: boolean
  /** Whether the database fills it in where a record leaves it out. */
  preset: boolean
  /** Whether it is people's data, whose reading is recorded. */
  people: boolean
}
export interface ReferenceWord {
  property: string
  column: string
  target: Class
  title: Title
  optional: boolean
}
export interface FieldWord {
  name: string
  title: Title
  optional: boolean
  source: Source
  /** The kind of a value field, or the class of the others; of a `node` field the interface. */
  type: ColumnKind | Class
  arguments?: ArgumentWord[]
}

const UNNAMED = t('', '')

/** All that is said of one concept; written by the decorators, read by the compiler and the record writer. */
export class ConceptWords {
  readonly fields = new Map<string, FieldWord>()
  readonly columns = new Map<string, ColumnWord>()
  readonly references = new Map<string, ReferenceWord>()
  /** Set once the class is named as a concept. */
  title: Title = UNNAMED
  options: ConceptOptions = {}
  constructor(readonly target: Class) {}
  get name() {
    return this.target.name
  }
  get table(): string | null {
    return this.options.table === undefined ? snake(this.name) : this.options.table
  }
  get hasId() {
    return this.fields.get('id')?.source.kind === 'id'
  }
}

/** The table whose rights a concept's are. */
export const readTableOf = ({ table, options }: ConceptWords): string | undefined => table ?? options.readWith

const words = new Map<Class, ConceptWords>()

export function wordsOf(target: Class): ConceptWords {
  let found = words.get(target)
  if (!found) words.set(target, (found = new ConceptWords(target)))
  return found
}

/** Every concept that has been said so far, in the order of saying. */
export const allConcepts = (): ConceptWords[] =>
  [...words.values()].filter((concept) => concept.title !== UNNAMED)

export const snake = (name: string) =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

const owner = (prototype: object) => wordsOf(prototype.constructor as Class)

/** Names a class as a concept: its table in the database and its type in GraphQL at once. */
export function Concept(title: Title, options: ConceptOptions = {}) {
  return (target: Class) => {
    const concept = wordsOf(target)
    concept.title = title
    concept.options = options
    if (concept.table !== null) Entity({ tableName: concept.table })(target as never)
  }
}

/** The primary key, a UUIDv7 that the database gives; GraphQL shows it with its concept's name before it. */
export function Id() {
  return (prototype: object, property: string) => {
    PrimaryKey({ type: 'uuid', defaultRaw: 'new_id()' })(prototype, property)
    owner(prototype).fields.set('id', {
      name: 'id',
      title: t('全局标识', 'Opaque global id'),
      optional: false,
      source: { kind: 'id' },
      type: wordsOf(prototype.constructor as Class).target,
    })
  }
}

interface ColumnOptions {
  optional?: boolean
  /** Kept in the table and used by rules, not shown in GraphQL. */
  hidden?: boolean
  /** The database's default. */
  preset?: string
  /** People's data: it does not stand in cursors, and whoever reads it in clear is recorded. */
  people?: boolean
}

/** A column, and a GraphQL field of the same name. */
export function Column(
  kind: ColumnKind,
  title: Title,
  { optional = false, hidden = false, preset, people = false }: ColumnOptions = {},
) {
  return (prototype: object, property: string) => {
    const concept = owner(prototype)
    const column = snake(property) + (kind.suffix ?? '')
    const word: ColumnWord = {
      property,
      column,
      kind,
      title,
      optional: optional || preset !== undefined,
      preset: preset !== undefined,
      people,
    }
    Property({
      type: 'string',
      columnType: kind.columnType,
      fieldName: column,
      nullable: optional,
      ...(preset === undefined ? {} : { defaultRaw: preset }),
    })(prototype, property)
    concept.columns.set(property, word)
    const source: Source = { kind: 'value', column: word, sql: (row, args) => kind.json(row(column), args) }
    if (!hidden)
      concept.fields.set(property, {
        name: property,
        title,
        optional,
        source,
        type: kind,
        ...(kind.arguments ? { arguments: kind.arguments } : {}),
      })
  }
}

interface ReferenceOptions {
  optional?: boolean
  hidden?: boolean
  /** The field on the other side: its name and title, and whether there is at most one. */
  inverse?: readonly [name: string, title: Title, kind?: 'one' | 'connection' | 'list']
}

/** A foreign key. Whoever owns the key declares both its ends. */
export function Reference(
  target: Class,
  title: Title,
  { optional = false, hidden = false, inverse }: ReferenceOptions = {},
) {
  return (prototype: object, property: string) => {
    const concept = owner(prototype)
    const column = `${snake(property)}_id`
    ManyToOne(() => target as never, { fieldName: column, nullable: optional })(
      prototype as never,
      property as never,
    )
    concept.references.set(property, { property, column, target, title, optional })
    if (!hidden)
      relate(concept.target, property, 'one', target, title, {
        optional,
        on: (parent, child) => sql`${child('id')} = ${parent(column)}`,
      })
    if (!inverse) return
    const [name, inverseTitle, kind = 'connection'] = inverse
    relate(target, name, kind, concept.target, inverseTitle, {
      optional: kind === 'one',
      on: (parent, child) => sql`${child(column)} = ${parent('id')}`,
    })
  }
}

interface RelateOptions {
  optional?: boolean
  on?: On
  from?: From
  through?: Through
  order?: (child: Row) => Sql
  /** How many there are, where that is known without looking at each: only while nobody filters them. */
  count?: (parent: Row) => Sql
  arguments?: ArgumentWord[]
}

/** A path from one concept to another that is no key of its own, such as one through a tie. */
export function relate(
  on: Class,
  name: string,
  kind: 'one' | 'list' | 'connection',
  type: Class,
  title: Title,
  options: RelateOptions,
) {
  const source: Source = {
    kind,
    from: options.from,
    ...(options.on ? { on: options.on } : {}),
    ...(options.through ? { through: options.through } : {}),
    ...(options.order ? { order: options.order } : {}),
    ...(options.count ? { count: options.count } : {}),
  }
  wordsOf(on).fields.set(name, {
    name,
    title,
    optional: options.optional ?? false,
    source,
    type,
    ...(options.arguments ? { arguments: options.arguments } : {}),
  })
}

/** A path to whatever a row names by its concept and its key: any `Node`, or null where there is none any more. */
export function relateNode(
  on: Class,
  name: string,
  title: Title,
  source: { concept: (row: Row) => Sql; id: (row: Row) => Sql },
) {
  wordsOf(on).fields.set(name, {
    name,
    title,
    optional: true,
    source: { kind: 'node', ...source },
    type: Node,
  })
}

/** A field whose value is an expression over the row. */
export function derive(
  on: Class,
  name: string,
  kind: ColumnKind,
  title: Title,
  value: (row: Row, args: Arguments) => Sql,
  { optional = false }: { optional?: boolean } = {},
) {
  // Whatever it is made part of: a comparison, a cast, a change of unit.
  const raw: ValueSql = (row, args) => sql`(${value(row, args)})`
  const source: Source = { kind: 'value', raw, sql: (row, args) => kind.json(raw(row, args), args) }
  wordsOf(on).fields.set(name, {
    name,
    title,
    optional,
    source,
    type: kind,
    ...(kind.arguments ? { arguments: kind.arguments } : {}),
  })
}

/** `derive` as a decorator, beside the columns that the expression reads. */
export function Derived(
  kind: ColumnKind,
  title: Title,
  value: (row: Row, args: Arguments) => Sql,
  options: { optional?: boolean } = {},
) {
  return (prototype: object, property: string) =>
    derive(prototype.constructor as Class, property, kind, title, value, options)
}
