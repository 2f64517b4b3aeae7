import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { ROWS_DEFAULT, ROWS_MAX } from '../../graph/connection.js'
import type { RootWord } from '../../graph/root-word.js'
import { GeoJSONScalar } from '../../values/scalars.js'

/** A list that is no page is taken to have this many rows: the divisions of an area, the evidence of a tie. */
const LIST_ROWS = 10
/** Counting a list reads what it leaves out too. */
const COUNT_ROWS = 10
/** What one value of a row comes to: as many as a row usually has are as much as the row. */
const VALUE_ROWS = 0.02
/** A boundary is thousands of coordinates. */
const GEOMETRY_ROWS = 20

type Variables = Readonly<Record<string, unknown>>

/** Rows that one field reads for each row above it. */
interface Step {
  path: string
  times: (variables: Variables) => number
  below: Step[]
  /** What of a page it is of, until the page has taken it in: its rows, or their count; or that it is one value of a row. */
  part?: 'rows' | 'count' | 'value'
}
/** A value of a row: what all of a row cost is one step. */
const VALUE: Step = { path: '', times: () => VALUE_ROWS, below: [], part: 'value' }

export interface Cost {
  /** Rows that the operation may touch. */
  rows: number
  /** The field that most of them are due to. */
  heaviest: string
}

/** Works out of an operation, once, how many rows it may touch, as a function of its variables. */
export function costOf(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => Cost {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const defaults = defaultsOf(operation)

  const stepsOf = (set: SelectionSetNode | undefined, type: GraphQLNamedType, path: string): Step[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return stepOf(selection, type, path)
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      const condition = fragment?.typeCondition && typeFromAST(schema, fragment.typeCondition)
      return fragment ? stepsOf(fragment.selectionSet, condition ?? type, path) : []
    })

  function stepOf(node: FieldNode, parent: GraphQLNamedType, above: string): Step[] {
    const name = node.name.value
    if (name.startsWith('__')) return []
    const field = fieldOf(parent, name)
    if (!field) return []
    const path = above ? `${above}.${name}` : name
    const inPage = /(Connection|Edge|PageInfo)$/.test(parent.name)
    if (inPage && name === 'totalCount') return [{ path, times: () => COUNT_ROWS, below: [], part: 'count' }]
    const type = getNamedType(field.type)
    // What of a page is no row of it, a cursor, costs nothing beside them.
    if (isLeafType(type)) return inPage ? [] : [stepOfValue(type, path)]
    const { looksThrough } = (field.extensions.root ?? {}) as Partial<RootWord>
    const looking: Step[] = looksThrough ? [{ path, times: () => looksThrough, below: [] }] : []
    // What a page is made of costs nothing beside its rows, which the page itself counts.
    const below = stepsOf(node.selectionSet, type, inPage ? above : path)
    if (inPage) return [{ path, times: () => 0, below: [], part: 'rows' }, ...below]
    // Its rows are counted once for all of them; where nothing else is asked, none is read.
    const counts = below.filter(({ part }) => part === 'count').map(({ part: _, ...step }) => step)
    const rows = below.filter(({ part }) => part === undefined)
    rows.push(...valuesTogether(below, path))
    const countsOnly = counts.length > 0 && counts.length === below.length
    return [
      ...looking,
      ...counts,
      ...(countsOnly ? [] : [{ path, times: timesOf(node, field), below: rows }]),
    ]
  }

  function timesOf(node: FieldNode, field: GraphQLField<unknown, unknown>): Step['times'] {
    if (field.args.some(({ name }) => name === 'first')) {
      const first = node.arguments?.find(({ name }) => name.value === 'first')?.value
      const last = node.arguments?.find(({ name }) => name.value === 'last')?.value
      return (variables) => pageSize(valueOf(first, variables) ?? valueOf(last, variables))
    }
    const rows = isListType(getNullableType(field.type)) ? LIST_ROWS : 1
    return () => rows
  }

  const valueOf = (value: ValueNode | undefined, variables: Variables): unknown => {
    if (value?.kind === Kind.INT) return Number(value.value)
    if (value?.kind !== Kind.VARIABLE) return undefined
    const given = variables[value.name.value]
    return given === undefined ? defaults[value.name.value] : given
  }

  const root = schema.getRootType(operation.operation)
  const steps = root ? stepsOf(operation.selectionSet, root, '') : []
  return (variables) => {
    const most = { rows: 0, path: '' }
    const add = (rows: number, { path, times, below }: Step): number => {
      const own = rows * times(variables)
      if (own > most.rows) Object.assign(most, { rows: own, path })
      return below.reduce((sum, step) => sum + add(own, step), own)
    }
    const rows = steps.reduce((sum, step) => sum + add(1, step), 0)
    return { rows: Math.round(rows), heaviest: most.path }
  }
}

const stepOfValue = (type: GraphQLNamedType, path: string): Step =>
  type === GeoJSONScalar ? { path, times: () => GEOMETRY_ROWS, below: [] } : VALUE

/** The values of a row as one step. */
function valuesTogether(steps: readonly Step[], path: string): Step[] {
  const rows = steps.filter((step) => step === VALUE).length * VALUE_ROWS
  return rows > 0 ? [{ path, times: () => rows, below: [] }] : []
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {}
  for (const { variable, defaultValue } of variableDefinitions ?? [])
    if (defaultValue?.kind === Kind.INT) defaults[variable.name.value] = Number(defaultValue.value)
  return defaults
}

const pageSize = (asked: unknown) =>
  typeof asked === 'number' && asked >= 0 ? Math.min(asked, ROWS_MAX) : ROWS_DEFAULT

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (!isCompositeType(type) || !(isObjectType(type) || isAbstractType(type))) return undefined
  return 'getFields' in type ? type.getFields()[name] : undefined
}
