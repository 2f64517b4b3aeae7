import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isUnionType,
  isListType,
  getNullableType,
  isObjectType,
  responsePathAsArray,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import DataLoader from 'dataloader'
import type { Sql } from './column-kind.js'
import { Handle } from './node.js'
import { orderInputs } from './order.js'
import { planRoot, planThing, type Asked, type Plan } from './plan.js'
import { tableOf } from './row.js'
import { statementOf, statementOfRows } from './statement.js'
import { allRoots, type RootWord } from './root-word.js'
import { allConcepts, readTableOf, wordsOf, type ConceptWords } from './words.js'

/** What an answer needs of its surroundings: a way to run one statement in the caller's role. */
export interface Reading {
  rows<T>(statement: Sql): Promise<T[]>
  /** Why nothing of a table may be read, or null where something may. */
  refusalOf?(table: string): Error | null
}

/** Things to be read for one field, gathered while a request's answers are put together. */
type Loader = DataLoader<string, unknown>
const loaders = new WeakMap<Reading, Map<string, Loader>>()

/** Gives the schema its reads: root fields compile to one statement each, and the fields below take their part of its answer. */
export function bindReads(schema: GraphQLSchema): GraphQLSchema {
  const concepts = new Map(allConcepts().map((concept) => [concept.name, concept]))
  const roots = new Map(allRoots().map((root) => [root.name, root]))
  const orders = orderInputs()
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && orders.has(type.name)) type.isOneOf = true
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const root = type === schema.getQueryType() ? roots.get(field.name) : undefined
      const word = concepts.get(type.name)?.fields.get(field.name)
      const named = getNamedType(field.type)
      // Set here and not by type-graphql, which looks through all of them for each field.
      if (root ?? word) field.extensions = { ...field.extensions, ...(root ? { root } : { word }) }
      if (root) field.resolve = answerRoot(root)
      else if (concepts.has(type.name) || /(Connection|Edge)$|^PageInfo$/.test(type.name))
        field.resolve = takePart(concepts.get(named.name.replace(/Connection$/, '')))
      else if (concepts.has(named.name) || isInterfaceType(named) || isUnionType(named))
        field.resolve = answerHandles(field.resolve)
    }
  }
  return schema
}

/** The answer's JSON already stands under the names that the client gave. */
const takePart =
  (concept: ConceptWords | undefined): GraphQLFieldResolver<Record<string, unknown>, Reading> =>
  (source, _args, reading, info) => {
    if (concept) refuseUnreadable(reading, concept)
    return source[info.path.key as string]
  }

/** Throws where nothing of a concept may be read: at the field that asks for it, and at no other. */
function refuseUnreadable(reading: Reading, concept: ConceptWords) {
  const table = readTableOf(concept)
  const refusal = table && reading.refusalOf?.(table)
  if (refusal) throw refusal
}

/** What a plan knows of the reader: concepts of which nothing may be read are left out of it, and refused where they are hit. */
const askedBy = (reading: Reading, info: GraphQLResolveInfo): Asked => ({
  ...info,
  typenames: true,
  isUnreadable: (concept) => {
    const table = readTableOf(concept)
    return table !== undefined && reading.refusalOf?.(table) != null
  },
})

const answerRoot =
  (root: RootWord): GraphQLFieldResolver<unknown, Reading> =>
  async (_source, _args, reading, info) => {
    refuseUnreadable(reading, wordsOf(root.type))
    const [row] = await reading.rows<{ answer: string | null }>(
      statementOf(planRoot(askedBy(reading, info), info.fieldNodes, root), root.name),
    )
    return row?.answer ? JSON.parse(row.answer) : null
  }

/** A mutation hands over what it wrote as handles; here they are read as the client asked. */
const answerHandles =
  (resolve: GraphQLFieldResolver<unknown, Reading> | undefined): GraphQLFieldResolver<unknown, Reading> =>
  async (source, args, reading, info) => {
    const value: unknown = await (resolve
      ? resolve(source, args, reading, info)
      : (source as Record<string, unknown>)[info.fieldName])
    if (Array.isArray(value) && isListType(getNullableType(info.returnType)))
      return value.map((each) => answerOne(each, reading, info))
    return answerOne(value, reading, info)
  }

function answerOne(value: unknown, reading: Reading, info: GraphQLResolveInfo): unknown {
  if (!(value instanceof Handle)) return value
  refuseUnreadable(reading, wordsOf(value.target))
  return loaderOf(value, reading, info).load(value.id)
}

/** One loader a field of the document and concept: what several objects ask by it is read in one statement. */
function loaderOf({ target }: Handle, reading: Reading, info: GraphQLResolveInfo): Loader {
  let known = loaders.get(reading)
  if (!known) loaders.set(reading, (known = new Map()))
  const place = responsePathAsArray(info.path).filter((step) => typeof step === 'string')
  const key = [target.name, ...place].join('/')
  let loader = known.get(key)
  if (!loader) {
    const concept = wordsOf(target)
    loader = new DataLoader((ids) => readAll(concept, ids, reading, info))
    known.set(key, loader)
  }
  return loader
}

async function readAll(
  concept: ConceptWords,
  ids: readonly string[],
  reading: Reading,
  info: GraphQLResolveInfo,
): Promise<unknown[]> {
  const type = info.schema.getType(concept.name) as GraphQLObjectType
  const plans: Plan[] = [
    ...planThing(askedBy(reading, info), info.fieldNodes, type),
    { kind: 'typename', key: '__typename', name: type.name },
  ]
  const rows = await reading.rows<{ id: string; answer: string }>(
    statementOfRows(plans, tableOf(concept), ids, concept.name),
  )
  const answers = new Map(rows.map(({ id, answer }) => [id, JSON.parse(answer) as unknown]))
  return ids.map((id) => answers.get(id) ?? null)
}
