import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { nullsOf } from './cursor.js'
import { Given, type Values } from './given.js'
import { findNode } from './node.js'

/** What of an operation's variables decides how its statement is written. */
export interface Fingerprint {
  /** Equal for requests that the same statement answers. */
  key: string
  /** The variables as the statement is written from: what differs from request to request stands as Given. */
  values: Record<string, unknown>
}

const CURSORS = new Set(['after', 'before'])

type Take = (values: Values) => unknown
type Abstract = (variables: Values) => Fingerprint

/** Page sizes stand in the statement as they are: LIMIT with a parameter makes the planner guess. */
const WRITTEN_OUT = new Set(['first', 'last'])

/** Reads an operation once, and gives a function that makes the fingerprint of each request for it. */
export function fingerprinterOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Abstract {
  const written = new Set<string>()
  const nodeIds = new Set<string>()
  const cursors = new Set<string>()
  visit(document, {
    Field({ name, arguments: given }) {
      for (const { name: argument, value } of given ?? [])
        if (value.kind === 'Variable') {
          if (WRITTEN_OUT.has(argument.value)) written.add(value.name.value)
          if (CURSORS.has(argument.value)) cursors.add(value.name.value)
          if (name.value === 'node' && argument.value === 'id') nodeIds.add(value.name.value)
        }
    },
  })
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never) as GraphQLInputType,
  }))
  return (given) => {
    const key: string[] = []
    const values: Record<string, unknown> = {}
    for (const { name, type } of variables) {
      const value = given[name]
      if (value === undefined) {
        key.push('?')
        continue
      }
      if (written.has(name)) {
        key.push(JSON.stringify(value))
        values[name] = value
        continue
      }
      // The id says which kind of thing `node` reads.
      if (typeof value === 'string' && cursors.has(name)) {
        key.push(nullsOf(value))
        values[name] = new Given((all) => all[name], value)
      } else if (nodeIds.has(name)) {
        key.push(findNode(String(value))?.concept.name ?? '!')
        values[name] = new Given((all) => all[name], value)
      } else values[name] = abstract(value, type, (all) => all[name], key)
    }
    return { key: key.join(','), values }
  }
}

function abstract(value: unknown, type: GraphQLInputType, take: Take, key: string[]): unknown {
  if (value === null) {
    key.push('n')
    return null
  }
  const named = getNullableType(type)
  if (isInputObjectType(named)) {
    const fields = named.getFields()
    const object: Record<string, unknown> = {}
    key.push('{')
    for (const [name, own] of Object.entries(value as object)) {
      if (own === undefined) continue
      key.push(name)
      object[name] = abstract(own, fields[name]!.type, (all) => (take(all) as Values)[name], key)
    }
    key.push('}')
    return object
  }
  if (isListType(named)) {
    const item = getNullableType(named.ofType as GraphQLInputType)
    // However many scalars a list has, it is one parameter.
    if (!isScalarType(item)) {
      key.push('[')
      const list = (value as unknown[]).map((own, index) =>
        abstract(own, item as GraphQLInputType, (all) => (take(all) as unknown[])[index], key),
      )
      key.push(']')
      return list
    }
  }
  // Choices are few, and some of them decide what is written: a unit, a grouping, an order.
  if (isEnumType(named) || typeof value === 'boolean') {
    key.push(JSON.stringify(value))
    return value
  }
  key.push('s')
  return new Given(take)
}
