import {
  BREAK,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  valueFromASTUntyped,
  visit,
  type GraphQLInputObjectType,
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
  const own = waysOf(named)
  for (const [name, part] of Object.entries(value)) {
    const way = own.get(name)
    if (!way || part === null || part === undefined) continue
    if (way.people) fields.add(way.people.table, way.people.field)
    if (way.on) addFrom(way.on, part, fields)
  }
}

/** What a field of an input is: people's data of a table, and a type in which more may stand. */
interface Way {
  people?: { table: string; field: string }
  on?: GraphQLInputType
}
const known = new WeakMap<GraphQLInputObjectType, ReadonlyMap<string, Way>>()

/** The fields of an input that are people's data or lead to it; worked out once. */
function waysOf(type: GraphQLInputObjectType): ReadonlyMap<string, Way> {
  const before = known.get(type)
  if (before) return before
  const ways = new Map<string, Way>()
  const [, name = '', how] = INPUT.exec(type.name) ?? []
  const concept = conceptNamed(name)
  for (const field of Object.values(type.getFields())) {
    const way: Way = {}
    if (concept?.columns.get(field.name)?.people)
      way.people = {
        table: tableOf(concept)!,
        field: `${name}.${field.name} ${how === 'Order' ? 'orderBy' : 'filter'}`,
      }
    const child = getNamedType(field.type)
    const [, of] = INPUT.exec(child.name) ?? []
    // A comparison of plain values leads nowhere.
    if (isInputObjectType(child) && (of === undefined || conceptNamed(of))) way.on = field.type
    if (way.people || way.on) ways.set(field.name, way)
  }
  known.set(type, ways)
  return ways
}
/** Inputs are named after the concept that they are of: PaymentFilter, PaymentListFilter, PaymentOrder. */
const INPUT = /^(.*?)(?:List)?(Filter|Order)$/

/** What an operation's variables are where a request leaves them out. */
export const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Values =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
