import {
  BreakingChangeType,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

export interface SchemaChange {
  /**
   * Breaking: a document that was valid is not, or means something else. Dangerous: valid, but a client may meet what it
   * did not know of. Safe: nothing that a client could notice.
   */
  kind: 'BREAKING' | 'DANGEROUS' | 'SAFE'
  description: string
}

/** How long a field must have been deprecated before it may go. */
export const DEPRECATED_DAYS = 180
const DAY_MS = 86_400_000

/** What became of a schema that clients build on, since it was released. */
export function classifyChanges(released: GraphQLSchema, now: GraphQLSchema, today: string): SchemaChange[] {
  return [
    ...findBreakingChanges(released, now).map(({ type, description }): SchemaChange => {
      const since = REMOVALS.has(type) ? deprecatedSince(released, description) : undefined
      const days = since === undefined ? -1 : (Date.parse(today) - Date.parse(since)) / DAY_MS
      return days >= DEPRECATED_DAYS
        ? { kind: 'SAFE', description: `${description} It was deprecated since ${since}.` }
        : {
            kind: 'BREAKING',
            description:
              since === undefined ? description : `${description} It is deprecated since ${since} only.`,
          }
    }),
    ...findDangerousChanges(released, now)
      .filter(({ type }) => !ADDITIONS.has(type))
      .map(({ description }) => ({ kind: 'DANGEROUS' as const, description })),
    ...additions(released, now).map((description) => ({ kind: 'SAFE' as const, description })),
  ]
}

/** A client that does not know of them goes on as before; they are reported as what was added. */
const ADDITIONS = new Set<string>([
  DangerousChangeType.OPTIONAL_ARG_ADDED,
  DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
])
const REMOVALS = new Set<string>([
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
  BreakingChangeType.ARG_REMOVED,
  BreakingChangeType.TYPE_REMOVED,
])

/** Since when what was removed had been deprecated: the date in the reason, of the latest of them where it is a type. */
function deprecatedSince(released: GraphQLSchema, description: string): string | undefined {
  const [, value, enumeration] = /^(\w+) was removed from enum type (\w+)/.exec(description) ?? []
  if (value) {
    const type = released.getType(enumeration!)
    return isEnumType(type) ? dateIn(type.getValue(value)?.deprecationReason) : undefined
  }
  const [, typeName, fieldName, argName] = /^(\w+)\.(\w+)(?: arg (\w+))? was removed/.exec(description) ?? []
  if (typeName) {
    const type = released.getType(typeName)
    const field = type && 'getFields' in type ? type.getFields()[fieldName!] : undefined
    const arg = field && 'args' in field ? field.args.find(({ name }) => name === argName) : undefined
    return dateIn(argName ? arg?.deprecationReason : field?.deprecationReason)
  }
  const gone = /^(\w+) was removed\./.exec(description)?.[1]
  // A type goes with all that led to it.
  const dates = usesOf(released, gone).map(({ deprecationReason }) => dateIn(deprecationReason))
  return dates.length > 0 && dates.every((date) => date !== undefined) ? dates.sort().at(-1) : undefined
}

const dateIn = (reason: string | null | undefined) => /\d{4}-\d{2}-\d{2}/.exec(reason ?? '')?.[0]

const usesOf = (schema: GraphQLSchema, name: string | undefined) =>
  Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && type.name !== name)
    .flatMap((type): readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] =>
      'getFields' in type ? Object.values(type.getFields()) : [],
    )
    .flatMap((field) => [field, ...('args' in field ? field.args : [])])
    .filter(({ type }) => getNamedType(type).name === name)

function additions(released: GraphQLSchema, now: GraphQLSchema): string[] {
  const before = new Set(Object.values(released.getTypeMap()).flatMap(partsOf))
  return Object.values(now.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const parts = partsOf(type)
      // A new type is reported as a whole.
      return before.has(parts[0]!) ? parts.filter((part) => !before.has(part)) : [parts[0]!]
    })
    .map((part) => `${part} was added.`)
}

function partsOf(type: GraphQLNamedType): string[] {
  const parts = [type.name]
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      parts.push(`${type.name}.${field.name}`)
      for (const { name } of field.args) parts.push(`${type.name}.${field.name}(${name})`)
    }
  if (isInputObjectType(type))
    for (const name of Object.keys(type.getFields())) parts.push(`${type.name}.${name}`)
  // That a union or an enumeration grew is dangerous, and reported there.
  return parts
}
