import {
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { allConcepts, type ConceptWords } from '../graph/words.js'
import type { Principal } from '../database/principal.js'
import { TrailChange } from '../database/trail.js'
import { mayRead, rightsOf, seesPeople } from '../database/rights.js'
import { TABLES } from '../database/rights-of-tables.js'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** What an operation reads: tables, and fields of people's data by table. */
interface Asked {
  tables: ReadonlySet<string>
  people: ReadonlyMap<string, ReadonlySet<string>>
}

const known = new WeakMap<OperationDefinitionNode, Asked>()
const concepts = new Map<string, ConceptWords>()

function conceptOf(type: GraphQLNamedType): ConceptWords | undefined {
  if (concepts.size === 0) for (const concept of allConcepts()) concepts.set(concept.name, concept)
  return concepts.get(type.name) ?? concepts.get(type.name.replace(/Connection$/, ''))
}

/** What of the trail may be people's data, by the table that it stands in: a record may have been one of those. */
const OF_TRAIL = { table: 'trail_entry', fields: ['before', 'after'] }
const tableOf = (concept: ConceptWords) => (concept.target === TrailChange ? OF_TRAIL.table : concept.table)

/** The fields of a concept whose column is people's data. */
export function peopleFields(concept: ConceptWords): string[] {
  if (concept.target === TrailChange) return OF_TRAIL.fields
  const masks = concept.table ? (rightsOf(concept.table).masks ?? {}) : {}
  return [...concept.columns.values()].filter(({ column }) => column in masks).map(({ property }) => property)
}

/** What a validated operation reads, whatever its variables leave out; worked out once. */
export function whatIsRead(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): Asked {
  const before = known.get(operation)
  if (before) return before
  const tables = new Set<string>()
  const people = new Map<string, Set<string>>()
  const seen = new Set<string>()
  const visit = (type: GraphQLNamedType, { selections }: SelectionSetNode) => {
    const concept = conceptOf(type)
    const table = concept?.table ?? concept?.options.readWith
    if (table) tables.add(table)
    const personal = concept?.name === type.name ? peopleFields(concept) : []
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value
        if (seen.has(name)) continue
        seen.add(name)
        const fragment = fragments[name]!
        visit(schema.getType(fragment.typeCondition.name.value)!, fragment.selectionSet)
      } else if (selection.kind === Kind.INLINE_FRAGMENT)
        visit(
          selection.typeCondition ? schema.getType(selection.typeCondition.name.value)! : type,
          selection.selectionSet,
        )
      else {
        const name = selection.name.value
        if (personal.includes(name)) {
          const table = tableOf(concept!)!
          people.set(table, (people.get(table) ?? new Set()).add(`${type.name}.${name}`))
        }
        const field = 'getFields' in type ? type.getFields()[name] : undefined
        const child = field && getNamedType(field.type as never)
        if (selection.selectionSet && isCompositeType(child)) visit(child, selection.selectionSet)
      }
    }
  }
  visit(schema.getRootType(operation.operation)!, operation.selectionSet)
  const asked = { tables, people }
  known.set(operation, asked)
  return asked
}

/**
 * The fields of people's data that an operation shows a principal in clear. Such an operation is answered by the
 * ordinary way, which records it: it must not be passed through.
 */
export const peopleRead = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  principal: Principal,
): string[] =>
  [...whatIsRead(schema, operation, fragments).people]
    .filter(([table]) => seesPeople(principal, table))
    .flatMap(([, fields]) => [...fields])

/**
 * Whether an operation's answer may go to the client unread: nothing of it is refused to the principal, which the
 * ordinary way tells, and none of it is people's data in clear, whose reading is recorded.
 */
export function mayPassThrough(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  principal: Principal,
): boolean {
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  const { tables, people } = whatIsRead(schema, operation, fragments)
  for (const table of tables) if (table in TABLES && !mayRead(principal.role, table)) return false
  for (const table of people.keys()) if (seesPeople(principal, table)) return false
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
  const below = (node: GraphQLNamedType, set: SelectionSetNode, each: unknown): number => {
    if (Array.isArray(each)) return each.reduce<number>((sum, item) => sum + below(node, set, item), 0)
    if (each === null || typeof each !== 'object') return 0
    let shows = false
    let sum = 0
    const visit = (at: GraphQLNamedType, { selections }: SelectionSetNode) => {
      for (const part of selections) {
        if (part.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments[part.name.value]!
          visit(schema.getType(fragment.typeCondition.name.value)!, fragment.selectionSet)
        } else if (part.kind === Kind.INLINE_FRAGMENT)
          visit(part.typeCondition ? schema.getType(part.typeCondition.name.value)! : at, part.selectionSet)
        else {
          const shown = (each as Record<string, unknown>)[part.alias?.value ?? part.name.value]
          if (shown === undefined || shown === null) continue
          if (fields.has(`${at.name}.${part.name.value}`)) shows = true
          const field = 'getFields' in at ? at.getFields()[part.name.value] : undefined
          const child = field && getNamedType(field.type as never)
          if (part.selectionSet && (isObjectType(child) || isCompositeType(child)))
            sum += below(child, part.selectionSet, shown)
        }
      }
    }
    visit(node, set)
    return sum + (shows ? 1 : 0)
  }
  return below(type, selection, value)
}
