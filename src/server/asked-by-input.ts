import {
  BREAK,
  getNullableType,
  isInputObjectType,
  isListType,
  valueFromASTUntyped,
  visit,
  type GraphQLInputType,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql'
import { conceptNamed, tableOf, type PeopleFields } from './people-fields.js'

export type Values = Readonly<Record<string, unknown>>

/** An argument as it stands in a document. */
export interface InputAsked {
  type: GraphQLInputType
  value: ValueNode
}

export function hasVariables(value: ValueNode): boolean {
  let found = false
  visit(value, {
    Variable() {
      found = true
      return BREAK
    },
  })
  return found
}

/** Adds the fields of people's data that an argument asks about: by which it filters, or orders. */
export const addAsked = ({ type, value }: InputAsked, variables: Values, fields: PeopleFields) =>
  addFrom(type, valueFromASTUntyped(value, variables as Record<string, never>), fields)

function addFrom(type: GraphQLInputType, value: unknown, fields: PeopleFields) {
  if (value === null || value === undefined) return
  const named = getNullableType(type)
  if (isListType(named)) {
    const items: unknown[] = Array.isArray(value) ? value : [value]
    for (const item of items) addFrom(named.ofType as GraphQLInputType, item, fields)
  }
  if (!isInputObjectType(named) || typeof value !== 'object') return
  const [, name = '', way] = /^(.*)(Filter|Order)$/.exec(named.name) ?? []
  const concept = conceptNamed(name)
  for (const [field, own] of Object.entries(value)) {
    const input = named.getFields()[field]
    if (!input || own === null || own === undefined) continue
    if (concept?.columns.get(field)?.people)
      fields.add(tableOf(concept)!, `${name}.${field} ${way === 'Filter' ? 'filter' : 'orderBy'}`)
    addFrom(input.type, own, fields)
  }
}

/** A request's variables, and the defaults of those that it leaves out. */
export const withDefaults = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Values,
): Values => ({
  ...Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
  ...given,
})
