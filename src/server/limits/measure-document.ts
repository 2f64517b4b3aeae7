import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/** How large a selection is, with the fragments that it spreads counted in as often as they are spread. */
export interface Size {
  /** Levels of nesting. */
  depth: number
  /** Fields on its widest level. */
  width: number
  fields: number
  aliases: number
  /** Pairs of fields under one name, each of which must be held against the other to see whether they agree. */
  repeats: number
  /** Levels of nesting of the values written in it. */
  inputDepth: number
}

interface Selection extends Size {
  /** Fields by the name that they are answered under, each with those below it. */
  names: ReadonlyMap<string, number>
  /** Fields on the uppermost level. */
  own: number
}

export interface Measured {
  size: Size
  /** A fragment that spreads itself, by whatever way. */
  circular: FragmentDefinitionNode | undefined
  /** An alias by which introspection would be answered several times over. */
  multiplied: FieldNode | undefined
}

const nothing: Size = { depth: 0, width: 0, fields: 0, aliases: 0, repeats: 0, inputDepth: 0 }
const empty: Selection = { ...nothing, own: 0, names: new Map() }

/** The size of a document's largest parts; each fragment is looked into once, so that a bomb of them takes no longer than its text. */
export function measureDocument({ definitions }: DocumentNode): Measured {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const known = new Map<string, Selection>()
  const open = new Set<string>()
  const measured: Measured = { size: { ...nothing }, circular: undefined, multiplied: undefined }

  function ofFragment(name: string): Selection {
    const fragment = fragments.get(name)
    const found = known.get(name)
    if (!fragment || found) return found ?? empty
    if (open.has(name)) {
      measured.circular ??= fragment
      return empty
    }
    open.add(name)
    const size = ofSet(fragment.selectionSet, fragment.typeCondition.name.value.startsWith('__'))
    open.delete(name)
    known.set(name, size)
    return size
  }

  function ofSelection(selection: SelectionNode, introspects: boolean): Selection {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet, introspects)
    const name = selection.name.value
    if (selection.alias && (introspects || name === '__schema')) measured.multiplied ??= selection
    const below = selection.selectionSet
      ? ofSet(selection.selectionSet, introspects || name === '__schema' || name === '__type')
      : empty
    const fields = 1 + below.fields
    return {
      ...below,
      depth: 1 + below.depth,
      own: 1,
      fields,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      inputDepth: Math.max(
        below.inputDepth,
        ...(selection.arguments ?? []).map(({ value }) => depthOf(value)),
      ),
      names: new Map([[(selection.alias ?? selection.name).value, fields]]),
    }
  }

  function ofSet({ selections }: SelectionSetNode, introspects: boolean): Selection {
    const all = { ...nothing, own: 0 }
    const names = new Map<string, number>()
    for (const selection of selections) {
      const part = ofSelection(selection, introspects)
      all.own += part.own
      all.fields += part.fields
      all.aliases += part.aliases
      all.repeats += part.repeats
      enlarge(all, part)
      for (const [name, fields] of part.names) {
        const before = names.get(name) ?? 0
        all.repeats += before * fields
        names.set(name, before + fields)
      }
    }
    return { ...all, width: Math.max(all.width, all.own), names }
  }

  for (const definition of definitions) {
    const part =
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? ofFragment(definition.name.value)
        : definition.kind === Kind.OPERATION_DEFINITION
          ? ofSet(definition.selectionSet, false)
          : empty
    enlarge(measured.size, part)
    for (const sum of ['fields', 'aliases', 'repeats'] as const)
      measured.size[sum] = Math.max(measured.size[sum], part[sum])
  }
  return measured
}

function enlarge(size: Size, part: Size) {
  for (const most of ['depth', 'width', 'inputDepth'] as const) size[most] = Math.max(size[most], part[most])
}

const depthOf = (value: ValueNode): number => {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(depthOf))
  if (value.kind === Kind.OBJECT) return 1 + Math.max(0, ...value.fields.map((field) => depthOf(field.value)))
  return 0
}
