import { Arg, createUnionType, Ctx, Mutation as Field, Resolver } from 'type-graphql'
import { describe } from '../values/title.js'
import type { Caller } from './caller.js'
import type { Mutation } from './mutation.js'
import { Forbidden } from './rights/forbidden.js'

/** Tells type-graphql of mutations; gives the resolver class that carries their fields. */
export function declareMutations(mutations: readonly Mutation[]): new () => object {
  const declared = { Mutations: class {} }.Mutations
  Resolver()(declared)
  const unions = new Map<string, object>()
  for (const mutation of mutations) declareMutation(declared, mutation, unions)
  return declared
}

function declareMutation(declared: new () => object, mutation: Mutation, unions: Map<string, object>) {
  const { name, title, input, result } = mutation
  const unionName = result.name ?? `${name[0]!.toUpperCase()}${name.slice(1)}Result`
  const union = unions.get(unionName) ?? unionOf(unionName, mutation)
  unions.set(unionName, union)
  const value = (given: never, caller: Caller) => mutation.resolve(caller, given)
  Object.defineProperty(declared.prototype, name, { value, configurable: true, writable: true })
  Field(() => union as never, { description: describe(title.zh, title.en) })(
    declared.prototype,
    name,
    Object.getOwnPropertyDescriptor(declared.prototype, name)!,
  )
  Arg(input.name, () => input.type as never, { description: describe(input.title.zh, input.title.en) })(
    declared.prototype,
    name,
    0,
  )
  Ctx()(declared.prototype, name, 1)
}

const unionOf = (name: string, { gives, refuses, result }: Mutation) =>
  createUnionType({
    name,
    description: describe(result.zh, result.en),
    types: () => [...new Set([gives, ...refuses, Forbidden])] as never,
    // A record that was written bears its type's name once it has been read; all else is of its class.
    resolveType: (value: object) =>
      ((value as { __typename?: string }).__typename ?? value.constructor) as never,
  })
