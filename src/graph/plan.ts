import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { sql } from 'kysely'
import type { Arguments, Row } from './column-kind.js'
import { Given, whenGiven } from './given.js'
import { findNode, getKey } from './node.js'
import type { RootWord } from './root-word.js'
import { allConcepts, wordsOf, type ConceptWords, type FieldWord, type Source } from './words.js'

/** What is asked, joined with what the concepts say: the tree that one statement is made from. */
export type Plan =
  | { kind: 'typename'; key: string; name: string }
  | { kind: 'nothing'; key: string }
  | { kind: 'node'; key: string; source: Extract<Source, { kind: 'node' }>; plain: Plan[]; choices: Choice[] }
  | { kind: 'value'; key: string; args: Arguments; source: Extract<Source, { kind: 'value' }> }
  | { kind: 'id'; key: string; concept: ConceptWords }
  | ({ kind: 'one' | 'list' } & Relation)
  | ({ kind: 'connection'; parts: PagePart[] } & Relation)

/** What is asked of a node that turns out to be of one concept. */
export interface Choice {
  concept: ConceptWords
  /** Null where the reader may see none of it: then there is nothing to show. */
  fields: Plan[] | null
}

interface Relation {
  key: string
  args: Arguments
  source: Extract<Source, { kind: 'one' | 'list' | 'connection' }>
  concept: ConceptWords
  fields: Plan[]
}

/** One field of a connection; several may ask for the same one under other aliases. */
export type PagePart =
  | { kind: 'nodes'; key: string; fields: Plan[] }
  | { kind: 'edges'; key: string; fields: EdgePart[] }
  | { kind: 'pageInfo'; key: string; fields: { key: string; name: string }[] }
  | { kind: 'totalCount'; key: string }
  | { kind: 'typename'; key: string }
export type EdgePart =
  | { kind: 'node'; key: string; fields: Plan[] }
  | { kind: 'cursor'; key: string }
  | { kind: 'typename'; key: string }

/** What is needed of a GraphQL request to plan it. */
export interface Asked {
  schema: GraphQLSchema
  fragments: Record<string, FragmentDefinitionNode>
  variableValues: Record<string, unknown>
  /** Whether a node says its type without being asked, for graphql-js to tell it by. */
  typenames?: boolean
  /** Whether a page's rows are counted even where a count is kept, which tells of all there are, whoever asks. */
  countsRows?: boolean
  /** Whether nothing of a concept may be read: then no statement names its table. */
  isUnreadable?: (concept: ConceptWords) => boolean
}

/** The plan of a root field. */
export function planRoot(asked: Asked, nodes: readonly FieldNode[], root: RootWord): Plan {
  const field = asked.schema.getQueryType()!.getFields()[root.name]!
  const args = getArgumentValues(field, nodes[0]!, asked.variableValues)
  return planRelation(asked, nodes, getNamedType(field.type) as GraphQLObjectType, root, root.name, args)
}

/** The plan of what is asked of one thing: a mutation's payload, or `node`. */
export const planThing = (asked: Asked, nodes: readonly FieldNode[], type: GraphQLObjectType): Plan[] =>
  planObject(asked, nodes, type)

/** The plan of `node(id)`: of the one concept that the id names. */
export function planNode(asked: Asked, nodes: readonly FieldNode[], key: string): Plan {
  const field = asked.schema.getQueryType()!.getFields().node!
  const { id } = getArgumentValues(field, nodes[0]!, asked.variableValues)
  const concept = findNode(String(id instanceof Given ? id.example : id))?.concept
  if (!concept) return { kind: 'nothing', key }
  const own = whenGiven(id, (text) => getKey(String(text), concept.name))
  const source = {
    kind: 'one' as const,
    from: undefined,
    on: (_parent: Row, row: Row) => sql`${row('id')} = ${own}::uuid`,
  }
  return { kind: 'one', key, args: {}, source, concept, fields: planOfConcept(asked, nodes, concept) }
}

const planOfConcept = (asked: Asked, nodes: readonly FieldNode[], { name }: ConceptWords) =>
  planObject(asked, nodes, asked.schema.getType(name) as GraphQLObjectType)

/** The plan of a field that may be any node: what is asked of each concept beyond its name and id. */
function planAny(
  asked: Asked,
  nodes: readonly FieldNode[],
  key: string,
  source: Extract<Source, { kind: 'node' }>,
): Plan {
  const choices = allConcepts()
    .filter(({ hasId }) => hasId)
    .map((concept) => ({ concept, fields: planOfConcept(asked, nodes, concept) }))
  // Most concepts are asked alike, for no more than name and id; of those no table is looked into.
  const alike = Map.groupBy(choices, ({ fields }) => keyOfPlain(fields))
  alike.delete(null)
  const most = [...alike.values()].sort((one, other) => other.length - one.length)[0] ?? []
  const named: Plan = { kind: 'typename', key: '__typename', name: '' }
  return {
    kind: 'node',
    key,
    source,
    plain: [...(most[0]?.fields ?? []), ...(asked.typenames ? [named] : [])],
    choices: choices
      .filter((choice) => !most.includes(choice))
      .map(({ concept, fields }) => ({
        concept,
        fields: asked.isUnreadable?.(concept)
          ? null
          : asked.typenames
            ? [...fields, { ...named, name: concept.name }]
            : fields,
      })),
  }
}

/** Which of name and id are asked for, and under which names; null where more is asked for. */
function keyOfPlain(fields: readonly Plan[]): string | null {
  const isPlain = fields.every(({ kind }) => kind === 'id' || kind === 'typename')
  return isPlain ? fields.map(({ key, kind }) => `${key} ${kind}`).join() : null
}

function planObject(asked: Asked, nodes: readonly FieldNode[], type: GraphQLObjectType): Plan[] {
  const plans: Plan[] = []
  for (const [key, fieldNodes] of subfields(asked, nodes, type)) {
    const name = fieldNodes[0]!.name.value
    if (name === '__typename') {
      plans.push({ kind: 'typename', key, name: type.name })
      continue
    }
    const field = type.getFields()[name]!
    const word = field.extensions.word as FieldWord
    if (isRelation(word.source) && asked.isUnreadable?.(wordsOf(word.type as never))) continue
    const args = getArgumentValues(field, fieldNodes[0]!, asked.variableValues)
    if (word.source.kind === 'id') plans.push({ kind: 'id', key, concept: wordsOf(word.type as never) })
    else if (word.source.kind === 'node') plans.push(planAny(asked, fieldNodes, key, word.source))
    else if (word.source.kind === 'value') plans.push({ kind: 'value', key, args, source: word.source })
    else
      plans.push(
        planRelation(asked, fieldNodes, getNamedType(field.type) as GraphQLObjectType, word, key, args),
      )
  }
  return plans
}

const isRelation = ({ kind }: Source) => kind === 'one' || kind === 'list' || kind === 'connection'

function planRelation(
  asked: Asked,
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  word: Pick<FieldWord, 'source' | 'type'>,
  key: string,
  args: Arguments,
): Plan {
  const { count, ...counted } = word.source as Relation['source']
  const source = count && !asked.countsRows ? { ...counted, count } : counted
  const relation = { key, args, source, concept: wordsOf(word.type as never) }
  if (source.kind !== 'connection')
    return { kind: source.kind, ...relation, fields: planObject(asked, nodes, type) }
  return { kind: 'connection', ...relation, fields: [], parts: planPage(asked, nodes, type) }
}

function planPage(asked: Asked, nodes: readonly FieldNode[], type: GraphQLObjectType): PagePart[] {
  return [...subfields(asked, nodes, type)].map(([key, fieldNodes]): PagePart => {
    const name = fieldNodes[0]!.name.value
    if (name === '__typename') return { kind: 'typename', key }
    if (name === 'totalCount') return { kind: name, key }
    const child = getNamedType(type.getFields()[name]!.type) as GraphQLObjectType
    if (name === 'nodes') return { kind: name, key, fields: planObject(asked, fieldNodes, child) }
    if (name === 'pageInfo')
      return {
        kind: name,
        key,
        fields: [...subfields(asked, fieldNodes, child)].map(([alias, [node]]) => ({
          key: alias,
          name: node!.name.value,
        })),
      }
    const edges = [...subfields(asked, fieldNodes, child)].map(([alias, edgeNodes]): EdgePart => {
      const part = edgeNodes[0]!.name.value
      if (part === '__typename') return { kind: 'typename', key: alias }
      if (part === 'cursor') return { kind: 'cursor', key: alias }
      return {
        kind: 'node',
        key: alias,
        fields: planObject(asked, edgeNodes, getNamedType(child.getFields().node!.type) as GraphQLObjectType),
      }
    })
    return { kind: 'edges', key, fields: edges }
  })
}

function subfields(
  { schema, fragments, variableValues }: Asked,
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
): Map<string, readonly FieldNode[]> {
  if (!isObjectType(type)) throw new Error(`${String(type)} is not an object type`)
  return collectSubfields(schema, fragments, variableValues, type, nodes)
}
