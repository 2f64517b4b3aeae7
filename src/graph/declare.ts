import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { sql } from 'kysely'
import { describe, t } from '../values/title.js'
import type { ArgumentWord, Arguments, ColumnKind, Row, Sql } from './column-kind.js'
import { declareConnection } from './connection.js'
import { declareFilter } from './filter-input.js'
import { Node } from './node-interface.js'
import { tellWritten } from './written.js'
import { deprecationOf } from './deprecation.js'
import { allRoots, read, type RootWord } from './root-word.js'
import {
  allConcepts,
  wordsOf,
  type Class,
  type ColumnWord,
  type ConceptWords,
  type FieldWord,
} from './words.js'

/**
 * Tells type-graphql all that the concepts say: object types, connections, filters, orders and root fields.
 * Done once, after every concept has been loaded; gives the resolver class that carries the root fields.
 */
export function declareReads(): new () => object {
  for (const concept of allConcepts()) tellWritten(concept)
  for (const concept of allConcepts()) declareType(concept)
  for (const concept of allConcepts()) declareRoots(concept)
  const reads = { Reads: class {} }.Reads
  Resolver()(reads)
  for (const root of allRoots()) declareRoot(reads, root)
  return reads
}

function declareType(concept: ConceptWords) {
  const { target, name, title, hasId } = concept
  ObjectType(name, {
    description: describe(title.zh, title.en),
    simpleResolvers: true,
    ...(hasId ? { implements: Node } : {}),
  })(target as never)
  for (const word of concept.fields.values()) {
    const { type, nullable, args } = graphqlOf(word)
    const description = describe(word.title.zh, word.title.en)
    Field(type as never, { nullable, description, ...deprecationOf(target, word.name) })(
      target.prototype,
      word.name,
    )
    declareArguments(target, word.name, args)
  }
}

function graphqlOf({ source, type, optional, arguments: own = [] }: FieldWord) {
  if (source.kind === 'id') return { type: () => ID, nullable: false, args: own }
  if (source.kind === 'connection') {
    const connection = declareConnection(wordsOf(type as Class))
    return { type: () => connection.type, nullable: optional, args: [...connection.arguments, ...own] }
  }
  if (source.kind === 'list') return { type: () => [type], nullable: optional, args: own }
  if (source.kind === 'node') return { type: () => Node, nullable: true, args: own }
  if (source.kind === 'one') return { type: () => type, nullable: optional, args: own }
  const kind = type as ColumnKind
  return { type: kind.list ? () => [kind.graphql()] : kind.graphql, nullable: optional, args: own }
}

function declareArguments(target: Class, field: string, args: readonly ArgumentWord[]) {
  // type-graphql hands arguments out from last to first, as decorators are read.
  args.forEach(({ name, type, title, optional, preset }, index) =>
    Arg(name, type as never, {
      nullable: optional ?? false,
      ...(title ? { description: describe(title.zh, title.en) } : {}),
      ...(preset === undefined ? {} : { defaultValue: preset }),
    })(target.prototype, field, index),
  )
}

function declareRoots(concept: ConceptWords) {
  const { list, listed, one, oneOn, key = [] } = concept.options
  const { target, title } = concept
  if (list)
    read({
      name: list,
      title: t(`${title.zh}清单`, `A list, in pages: ${title.en}`),
      optional: false,
      source: {
        kind: 'connection',
        from: undefined,
        ...(listed ? { on: (_parent, row) => listed(row) } : {}),
      },
      type: target,
      arguments: [],
    })
  if (!one) return
  const columns = key.map((property) => concept.columns.get(property)!)
  read({
    name: one,
    title,
    optional: true,
    type: target,
    arguments: columns.map(({ property, kind, title: own }) => ({
      name: property,
      type: kind.graphql,
      title: own,
    })),
    source: {
      kind: 'one',
      from: undefined,
      on: (_parent, row, args) => (oneOn ? oneOn(row, args) : byKey(columns, row, args)),
    },
  })
}

const byKey = (columns: readonly ColumnWord[], row: Row, args: Arguments): Sql =>
  sql.join(
    columns.map(
      ({ property, column, kind }) => sql`${row(column)} = ${args[property]}::${sql.raw(kind.cast)}`,
    ),
    sql` and `,
  )

function declareRoot(reads: new () => object, root: RootWord) {
  const { name, title, optional, source, type, filtered } = root
  const connection = source.kind === 'connection' ? declareConnection(wordsOf(type)) : undefined
  const returns = connection ? () => connection.type : source.kind === 'list' ? () => [type] : () => type
  Object.defineProperty(reads.prototype, name, { value: () => undefined, configurable: true })
  Query(returns as never, {
    nullable: optional,
    description: describe(title.zh, title.en),
    ...deprecationOf(null, name),
  })(reads.prototype, name, Object.getOwnPropertyDescriptor(reads.prototype, name)!)
  const filter = filtered && declareFilter(wordsOf(filtered))
  declareArguments(reads, name, [
    ...(connection?.arguments ?? []),
    ...root.arguments,
    ...(filter ? [{ name: 'filter', type: () => filter, optional: true }] : []),
  ])
}
