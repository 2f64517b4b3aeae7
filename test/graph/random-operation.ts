import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type ValueNode,
} from 'graphql'
import type { Dice } from '../dice.js'
import type { Samples } from './samples.js'

export interface Operation {
  source: string
  /** Several requests for one document: the same statement may answer them, with other values. */
  variables: Record<string, unknown>[]
}

const FIELDS_MAX = 40
const DEPTH_MAX = 5

const name = (value: string) => ({ kind: Kind.NAME, value }) as const

/** Makes random valid operations out of what the schema says, with arguments out of what the database holds. */
export class RandomOperations {
  #fields = 0
  #aliases = 0
  #variables: { name: string; type: string; values: unknown[] }[] = []
  #fragments: string[] = []

  constructor(
    readonly schema: GraphQLSchema,
    readonly dice: Dice,
    readonly samples: Samples,
    readonly requests = 2,
  ) {}

  next(): Operation {
    this.#fields = 0
    this.#aliases = 0
    this.#variables = []
    this.#fragments = []
    const query = this.schema.getQueryType()!
    // What people's data was read grows by the reading, of either way in its turn.
    const roots = Object.values(query.getFields()).filter(
      ({ name: root, extensions }) => (extensions.root && root !== 'peopleReads') || root === 'node',
    )
    const chosen = Array.from({ length: 1 + this.dice.below(3) }, () => this.dice.pick(roots))
    const selections = chosen.flatMap((field) => this.#field(field, 0, query.name))
    if (this.dice.chance(0.1)) selections.push(this.#typename())
    const head = this.#variables.map(({ name: variable, type }) => `$${variable}: ${type}`)
    const body = print({ kind: Kind.SELECTION_SET, selections })
    const source = [
      `query Random${head.length > 0 ? `(${head.join(', ')})` : ''} ${body}`,
      ...this.#fragments,
    ].join('\n')
    const variables = Array.from({ length: this.requests }, (_, index) =>
      Object.fromEntries(
        this.#variables.flatMap(({ name: variable, values }) =>
          values[index] === undefined ? [] : [[variable, values[index]]],
        ),
      ),
    )
    return { source, variables }
  }

  #typename(): SelectionNode {
    return {
      kind: Kind.FIELD,
      name: name('__typename'),
      ...(this.dice.chance(0.3) ? { alias: name(`a${++this.#aliases}`) } : {}),
    }
  }

  /** A field with random arguments, now and then in two pieces that are one field, or under a directive. */
  #field(field: GraphQLField<unknown, unknown>, depth: number, parent: string): SelectionNode[] {
    this.#fields++
    const type = getNamedType(field.type)
    const composite = isObjectType(type) || isInterfaceType(type)
    const args = this.#arguments(field, parent)
    const node = (selections?: SelectionNode[]): FieldNode => ({
      kind: Kind.FIELD,
      alias: name(alias),
      name: name(field.name),
      arguments: args,
      ...(selections ? { selectionSet: { kind: Kind.SELECTION_SET, selections } } : {}),
    })
    const alias = `${field.name}${++this.#aliases}`
    if (!composite) return [this.#under(node())]
    const pieces = this.dice.chance(0.08) ? 2 : 1
    return Array.from({ length: pieces }, () =>
      this.#under(node(this.#selections(type as GraphQLObjectType, depth + 1))),
    )
  }

  /** Now and then under @include or @skip, by a value or a variable. */
  #under<T extends SelectionNode>(node: T): T {
    if (!this.dice.chance(0.05)) return node
    const directive = this.dice.pick(['include', 'skip'])
    const value: ValueNode = this.dice.chance(0.5)
      ? { kind: Kind.BOOLEAN, value: this.dice.chance(0.5) }
      : this.#variable('Boolean!', () => this.dice.chance(0.5))
    return {
      ...node,
      directives: [
        {
          kind: Kind.DIRECTIVE,
          name: name(directive),
          arguments: [{ kind: Kind.ARGUMENT, name: name('if'), value }],
        },
      ],
    }
  }

  #selections(type: GraphQLObjectType, depth: number): SelectionNode[] {
    if (isInterfaceType(type)) return this.#nodeSelections(depth)
    const fields = Object.values(type.getFields())
    const simple = fields.filter((field) => !isComposite(field))
    const deep =
      depth >= DEPTH_MAX || this.#fields > FIELDS_MAX
        ? []
        : fields.filter((field) => isComposite(field) && (depth < DEPTH_MAX - 1 || !isPage(field)))
    const chosen = [
      ...this.dice.some(simple, simple.length > 0 ? 1 + this.dice.below(Math.min(5, simple.length)) : 0),
      ...this.dice.some(deep, this.dice.below(3)),
    ]
    const selections = chosen.flatMap((field) => this.#field(field, depth, type.name))
    if (selections.length === 0 || this.dice.chance(0.1)) selections.push(this.#typename())
    if (this.dice.chance(0.1)) return [this.#inFragment(type.name, selections)]
    return this.dice.chance(0.1)
      ? [
          this.#under({
            kind: Kind.INLINE_FRAGMENT,
            ...(this.dice.chance(0.5)
              ? { typeCondition: { kind: Kind.NAMED_TYPE, name: name(type.name) } }
              : {}),
            selectionSet: { kind: Kind.SELECTION_SET, selections },
          } as SelectionNode),
        ]
      : selections
  }

  #inFragment(type: string, selections: SelectionNode[]): SelectionNode {
    const fragment = `F${this.#fragments.length + 1}`
    this.#fragments.push(`fragment ${fragment} on ${type} ${print({ kind: Kind.SELECTION_SET, selections })}`)
    return this.#under({ kind: Kind.FRAGMENT_SPREAD, name: name(fragment) })
  }

  #nodeSelections(depth: number): SelectionNode[] {
    const types = this.dice.some(this.samples.concepts, 1 + this.dice.below(3))
    const onTypes = types.map((type) =>
      this.#inFragment(type, this.#selections(this.schema.getType(type) as GraphQLObjectType, depth)),
    )
    const id: SelectionNode = { kind: Kind.FIELD, name: name('id') }
    return [
      ...(this.dice.chance(0.7) ? [id] : []),
      ...(this.dice.chance(0.5) ? [this.#typename()] : []),
      ...onTypes,
    ]
  }

  #arguments(field: GraphQLField<unknown, unknown>, parent: string): ArgumentNode[] {
    const concept = conceptOf(field)
    const given: Record<string, unknown> = {}
    for (const argument of field.args) {
      const needed = isNonNullType(argument.type) && argument.defaultValue === undefined
      const page = argument.name === 'first' || argument.name === 'last'
      if (needed || this.dice.chance(page ? 0.6 : 0.25)) given[argument.name] = argument
    }
    if (given.first && given.last) delete given[this.dice.pick(['first', 'last'])]
    // A page without a size would be read whole at every level.
    if (isPage(field) && !given.first && !given.last)
      given.first = field.args.find((argument) => argument.name === 'first')!
    const order = given.orderBy
      ? (this.#literal((given.orderBy as GraphQLArgument).type, parent, concept) as unknown[])
      : undefined
    return Object.entries(given).map(([argument, word]) => {
      const { type } = word as GraphQLArgument
      const make = () => {
        if (argument === 'first' || argument === 'last') return this.dice.below(6)
        if (argument === 'after' || argument === 'before')
          return this.samples.cursor(this.dice, concept, order)
        if (argument === 'orderBy') return order
        if (argument === 'id') return this.samples.id(this.dice)
        return this.#literal(type, parent, concept, argument)
      }
      const isVariable = this.dice.chance(0.5)
      return {
        kind: Kind.ARGUMENT,
        name: name(argument),
        value: isVariable ? this.#variable(String(type), make) : this.#literalNode(type, make()),
      }
    })
  }

  #variable(type: string, make: () => unknown): ValueNode {
    const variable = `v${this.#variables.length + 1}`
    const values = Array.from({ length: this.requests }, () =>
      !type.endsWith('!') && this.dice.chance(0.1) ? this.dice.pick([null, undefined]) : make(),
    )
    this.#variables.push({ name: variable, type, values })
    return { kind: Kind.VARIABLE, name: name(variable) }
  }

  #literalNode(type: GraphQLInputType, value: unknown): ValueNode {
    if (value === null || value === undefined) return { kind: Kind.NULL }
    const named = getNullableType(type)
    if (isListType(named)) {
      const item = named.ofType as GraphQLInputType
      return { kind: Kind.LIST, values: (value as unknown[]).map((each) => this.#literalNode(item, each)) }
    }
    if (isInputObjectType(named)) {
      const fields = named.getFields()
      return {
        kind: Kind.OBJECT,
        fields: Object.entries(value as object).map(([field, own]) => ({
          kind: Kind.OBJECT_FIELD,
          name: name(field),
          value: this.#literalNode(fields[field]!.type, own),
        })),
      }
    }
    if (isEnumType(named)) return { kind: Kind.ENUM, value: String(value) }
    if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value }
    if (typeof value === 'number')
      return {
        kind: Number.isInteger(value) && named.name === 'Int' ? Kind.INT : Kind.FLOAT,
        value: String(value),
      }
    return { kind: Kind.STRING, value: String(value) }
  }

  /** A random value of an input type. */
  #literal(type: GraphQLInputType, parent: string, concept: string, field = '', depth = 0): unknown {
    const named = getNullableType(type)
    if (isListType(named)) {
      const length =
        named.ofType && isInputObjectType(getNullableType(named.ofType as GraphQLInputType))
          ? 1 + this.dice.below(2)
          : this.dice.below(4)
      return Array.from({ length }, () =>
        this.#literal(named.ofType as GraphQLInputType, parent, concept, field, depth),
      )
    }
    if (isEnumType(named)) return this.dice.pick(named.getValues()).name
    if (isInputObjectType(named)) {
      const own = /^(.+)Filter$/.exec(named.name)?.[1]
      const inner = own && this.samples.concepts.includes(own) ? own : concept
      const fields = Object.values(named.getFields()).filter(
        ({ type: fieldType }) => depth < 3 || !isInputObjectType(getNamedType(fieldType)),
      )
      const comparing = inner === concept && !this.samples.concepts.includes(own ?? '')
      return Object.fromEntries(
        this.dice
          .some(fields, named.isOneOf ? 1 : 1 + this.dice.below(2))
          .map((each) => [
            each.name,
            this.#literal(each.type, parent, inner, comparing ? field : each.name, depth + 1),
          ]),
      )
    }
    switch (named.name) {
      case 'Int':
        return this.dice.chance(0.5) ? 2015 + this.dice.below(12) : this.dice.below(100)
      case 'Float':
        return this.dice.below(1000) / 8
      case 'Boolean':
        return this.dice.chance(0.5)
      default:
        return this.samples.text(this.dice, concept, field, named.name)
    }
  }
}

const isComposite = (field: GraphQLField<unknown, unknown>) => {
  const type = getNamedType(field.type)
  return isObjectType(type) || isInterfaceType(type)
}
const isPage = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).name.endsWith('Connection')
const conceptOf = (field: GraphQLField<unknown, unknown>) =>
  getNamedType(field.type).name.replace(/Connection$/, '')
