import {
  getNamedType,
  isInterfaceType,
  isListType,
  getNullableType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import type { Sql } from './column-kind.js'
import { Handle } from './node.js'
import { planRoot, planThing, type Plan } from './plan.js'
import { tableOf } from './row.js'
import { statementOf, statementOfRows } from './statement.js'
import { allConcepts, wordsOf, type RootWord } from './words.js'

/** What an answer needs of its surroundings: a way to run one statement in the caller's role. */
export interface Reading {
  rows<T>(statement: Sql): Promise<T[]>
}

/** Gives the schema its reads: root fields compile to one statement each, and the fields below take their part of its answer. */
export function bindReads(schema: GraphQLSchema): GraphQLSchema {
  const concepts = new Set(allConcepts().map(({ name }) => name))
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const root = field.extensions.root as RootWord | undefined
      const named = getNamedType(field.type)
      if (root) field.resolve = answerRoot(root)
      else if (concepts.has(type.name) || /(Connection|Edge)$|^PageInfo$/.test(type.name))
        field.resolve = takePart
      else if (concepts.has(named.name) || isInterfaceType(named))
        field.resolve = answerHandles(field.resolve)
    }
  }
  return schema
}

/** The answer's JSON already stands under the names that the client gave. */
const takePart: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) =>
  source[info.path.key as string]

const answerRoot =
  (root: RootWord): GraphQLFieldResolver<unknown, Reading> =>
  async (_source, _args, reading, info) => {
    const [row] = await reading.rows<{ answer: string | null }>(
      statementOf(planRoot(info, info.fieldNodes, root), root.name),
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
      return await answerAll(value as Handle[], reading, info)
    return value instanceof Handle ? ((await answerAll([value], reading, info))[0] ?? null) : value
  }

async function answerAll(handles: Handle[], reading: Reading, info: GraphQLResolveInfo): Promise<unknown[]> {
  if (!(handles[0] instanceof Handle)) return handles
  const concept = wordsOf(handles[0].target)
  const type = info.schema.getType(concept.name) as GraphQLObjectType
  const plans: Plan[] = [
    ...planThing(info, info.fieldNodes, type),
    { kind: 'typename', key: '__typename', name: type.name },
  ]
  const ids = handles.map(({ id }) => id)
  const rows = await reading.rows<{ id: string; answer: string }>(
    statementOfRows(plans, tableOf(concept), ids, concept.name),
  )
  const answers = new Map(rows.map(({ id, answer }) => [id, JSON.parse(answer) as unknown]))
  return ids.map((id) => answers.get(id) ?? null)
}
