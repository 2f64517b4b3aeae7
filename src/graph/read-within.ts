import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import type { Sql } from './column-kind.js'
import { planRoot, planThing } from './plan.js'
import { tableOf } from './row.js'
import { statementOf, statementOfRows } from './statement.js'
import { allRoots } from './root-word.js'
import { wordsOf, type Class } from './words.js'

/** One field of an answer as it was asked for, under the name that the client gave it. */
export interface AskedField {
  key: string
  name: string
  nodes: readonly FieldNode[]
}

/** What is asked of a type in the answer that is being made, whatever fragments it stands in. */
export const fieldsAsked = (info: GraphQLResolveInfo, type: string): AskedField[] =>
  [
    ...collectSubfields(
      info.schema,
      info.fragments,
      info.variableValues,
      info.schema.getType(type) as GraphQLObjectType,
      info.fieldNodes,
    ),
  ].map(([key, nodes]) => ({ key, name: nodes[0]!.name.value, nodes }))

/**
 * A statement that reads a thing as a field asks for it: for whoever must read in a transaction of its own, where what is
 * kept may tell of more than the caller sees. One row with `answer`, as text.
 */
export function statementOfThing(
  info: GraphQLResolveInfo,
  { nodes }: AskedField,
  target: Class,
  id: string,
): Sql {
  const concept = wordsOf(target)
  const type = info.schema.getType(concept.name) as GraphQLObjectType
  const plans = planThing({ ...info, typenames: true, countsRows: true }, nodes, type)
  return statementOfRows(
    [...plans, { kind: 'typename', key: '__typename', name: type.name }],
    tableOf(concept),
    [id],
    concept.name,
  )
}

/** The same of a root field that needs no arguments, asked for under another. */
export const statementOfRoot = (info: GraphQLResolveInfo, { nodes }: AskedField, root: string): Sql =>
  statementOf(
    planRoot(
      { ...info, typenames: true },
      nodes,
      allRoots().find(({ name }) => name === root)!,
    ),
    root,
  )
