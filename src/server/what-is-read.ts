import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Principal } from '../database/principal.js'
import { mayRead } from '../database/rights/rights.js'
import { TABLES } from '../database/rights/rights-of-tables.js'
import { addAsked, defaultsOf, hasVariables, type InputAsked, type Values } from './asked-by-input.js'
import { conceptNamed, PeopleFields, peopleFields, tableOf } from './people-fields.js'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** People's data that one root field reads: fields that it shows, fields that it filters or orders by, and arguments whose variables may say more. */
class RootRead {
  readonly shown = new PeopleFields()
  readonly asked = new PeopleFields()
  readonly open: InputAsked[] = []

  /** What it asks about with a request's variables, of what a principal sees in clear. */
  askedBy(principal: Principal, variables: Values): string[] {
    const always = this.asked.clearTo(principal)
    if (this.open.length === 0) return always
    const now = new PeopleFields()
    for (const input of this.open) addAsked(input, variables, now)
    return [...new Set([...always, ...now.clearTo(principal)])]
  }
}

/** What an operation reads: tables, and people's data by root field, under the names that the client gave them. */
interface OperationRead {
  tables: ReadonlySet<string>
  roots: ReadonlyMap<string, RootRead>
  /** What its variables are where a request leaves them out. */
  defaults: Values
}

const known = new WeakMap<OperationDefinitionNode, OperationRead>()

/** What a validated operation reads, whatever its directives leave out; worked out once. */
export function whatIsRead(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): OperationRead {
  const before = known.get(operation)
  if (before) return before
  const tables = new Set<string>()
  const roots = new Map<string, RootRead>()
  const addField = (node: FieldNode, on: GraphQLNamedType, root: RootRead, seen: Set<string>) => {
    const own = conceptNamed(on.name)
    if (own && peopleFields(own).includes(node.name.value))
      root.shown.add(tableOf(own)!, `${own.name}.${node.name.value}`)
    const table = tableOf(own ?? conceptNamed(on.name.replace(/Connection$/, '')))
    if (table) tables.add(table)
    const field = fieldOf(on, node)
    // GraphQL's own fields (__type) are no type's, and ask about no people.
    for (const { name, value } of node.arguments ?? []) {
      const argument = field?.args.find((each) => each.name === name.value)
      if (!argument) continue
      const input = { type: argument.type, value }
      if (!isInputObjectType(getNamedType(input.type))) continue
      if (hasVariables(value)) root.open.push(input)
      else addAsked(input, {}, root.asked)
    }
    const type = field && getNamedType(field.type)
    if (node.selectionSet && isCompositeType(type))
      eachField(
        schema,
        fragments,
        type,
        node.selectionSet,
        (child, parent) => addField(child, parent, root, seen),
        seen,
      )
  }
  eachField(
    schema,
    fragments,
    schema.getRootType(operation.operation)!,
    operation.selectionSet,
    (node, on) => {
      const key = keyOf(node)
      const root = roots.get(key) ?? new RootRead()
      roots.set(key, root)
      addField(node, on, root, new Set())
    },
  )
  const read = { tables, roots, defaults: defaultsOf(operation) }
  known.set(operation, read)
  return read
}

const keyOf = ({ alias, name }: FieldNode) => alias?.value ?? name.value
const fieldOf = (type: GraphQLNamedType, { name }: FieldNode) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined

/** Goes through the fields of a selection, in fragments too; through a fragment once, where the set of those seen is given. */
function eachField(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLNamedType,
  { selections }: SelectionSetNode,
  visit: (node: FieldNode, on: GraphQLNamedType) => void,
  seen?: Set<string>,
) {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      visit(selection, type)
      continue
    }
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD
    if (isSpread && seen?.has(selection.name.value)) continue
    if (isSpread) seen?.add(selection.name.value)
    const { typeCondition, selectionSet } = isSpread ? fragments[selection.name.value]! : selection
    const on = typeCondition ? schema.getType(typeCondition.name.value)! : type
    eachField(schema, fragments, on, selectionSet, visit, seen)
  }
}

/** The people's data that a root field reads for a principal in clear: what it shows, and what it filters or orders by. */
export function peopleRead(
  { schema, operation, fragments, variableValues, path }: GraphQLResolveInfo,
  principal: Principal,
): { shown: string[]; asked: string[] } {
  const root = whatIsRead(schema, operation, fragments).roots.get(String(path.key))!
  return { shown: root.shown.clearTo(principal), asked: root.askedBy(principal, variableValues) }
}

/**
 * Whether an operation's answer may go to the client unread: nothing of it is refused to the principal, which the
 * ordinary way tells, and none of it is read of people's data in clear, which the ordinary way records.
 */
export function mayPassThrough(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  given: Values,
  principal: Principal,
): boolean {
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  const { tables, roots, defaults } = whatIsRead(schema, operation, fragments)
  for (const table of tables) if (table in TABLES && !mayRead(principal.role, table)) return false
  const variables = { ...defaults, ...given }
  for (const root of roots.values())
    if (root.shown.clearTo(principal).length > 0 || root.askedBy(principal, variables).length > 0)
      return false
  return true
}

/** How many records in an answer show one of the fields; an answer's own names hide no field from this. */
export function countPeople(
  schema: GraphQLSchema,
  fragments: Fragments,
  fields: ReadonlySet<string>,
  type: GraphQLNamedType,
  selection: SelectionSetNode,
  value: unknown,
): number {
  if (Array.isArray(value))
    return value.reduce<number>(
      (sum, item) => sum + countPeople(schema, fragments, fields, type, selection, item),
      0,
    )
  if (value === null || typeof value !== 'object') return 0
  let shows = false
  let sum = 0
  eachField(schema, fragments, type, selection, (node, on) => {
    const shown = (value as Record<string, unknown>)[keyOf(node)]
    if (shown === undefined || shown === null) return
    if (fields.has(`${on.name}.${node.name.value}`)) shows = true
    const child = fieldOf(on, node)
    if (node.selectionSet && child)
      sum += countPeople(schema, fragments, fields, getNamedType(child.type), node.selectionSet, shown)
  })
  return sum + (shows ? 1 : 0)
}
