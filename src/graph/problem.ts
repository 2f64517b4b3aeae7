import type { GraphQLScalarType } from 'graphql'
import { Field, ObjectType } from 'type-graphql'
import type { Message } from '../values/message.js'
import { describe } from '../values/title.js'
import { Problem } from '../values/problem.js'
import { Handle } from './node.js'
import type { Class } from './words.js'

/** One fact that a problem tells beside its message: a field of its GraphQL type. */
export interface Fact<Given, Kept = Given> {
  readonly type: unknown
  readonly title: Message
  readonly nullable: boolean
  keep(given: Given): Kept
}

/** What stands for a value in a declaration: a scalar, an enumeration, a class, or a list of one of them. */
export type ValueOf<T> = T extends readonly [infer Each]
  ? readonly ValueOf<Each>[]
  : T extends StringConstructor
    ? string
    : T extends GraphQLScalarType<infer Value, infer _>
      ? Value
      : T extends abstract new (...args: never[]) => infer Instance
        ? Instance
        : T extends Readonly<Record<string, string>>
          ? T[keyof T]
          : never

export const fact = <const T>(type: T, zh: string, en: string): Fact<ValueOf<T>> => ({
  type,
  title: { zh, en },
  nullable: false,
  keep: (given) => given,
})

/** A record that the problem is about: given by its key, and read further by whoever asks. */
export const record = (target: Class, zh: string, en: string): Fact<string, Handle> => ({
  type: target,
  title: { zh, en },
  nullable: false,
  keep: (id) => new Handle(target, id),
})
export const records = (target: Class, zh: string, en: string): Fact<readonly string[], Handle[]> => ({
  type: [target],
  title: { zh, en },
  nullable: false,
  keep: (ids) => ids.map((id) => new Handle(target, id)),
})

export const optional = <Given, Kept>({
  keep,
  ...rest
}: Fact<Given, Kept>): Fact<Given | null, Kept | null> => ({
  ...rest,
  nullable: true,
  keep: (given) => (given === null ? null : keep(given)),
})

type Facts = Readonly<Record<string, Fact<any, any>>>
export type Given<F extends Facts> = {
  readonly [K in keyof F]: F[K] extends Fact<infer G, infer _> ? G : never
}
type Kept<F extends Facts> = { readonly [K in keyof F]: F[K] extends Fact<infer _, infer K> ? K : never }
type ProblemClass<F extends Facts, Also extends readonly unknown[]> = new (
  ...args: keyof F extends never ? Also : [given: Given<F>, ...also: Also]
) => Problem & Kept<F>

/**
 * Declares a problem: its code, from which its GraphQL type has its name (UNKNOWN_RULE is UnknownRule), what it is called,
 * its facts, and its message as a function of them. What else the message needs is given beside the facts.
 */
export function problem<F extends Facts, Also extends readonly unknown[] = []>(
  code: string,
  title: Message,
  facts: F,
  message: (given: Given<F>, ...also: Also) => Message,
  name = code.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
): ProblemClass<F, Also> {
  const names = Object.keys(facts)
  class Declared extends Problem {
    constructor(...args: unknown[]) {
      super()
      const given = (names.length > 0 ? args.shift() : {}) as Given<F>
      this.code = code
      this.said = message(given, ...(args as unknown as Also))
      for (const each of names) Object.assign(this, { [each]: facts[each]!.keep(given[each]) })
    }
  }
  Object.defineProperty(Declared, 'name', { value: name })
  for (const each of names) {
    const { type, title, nullable } = facts[each]!
    Field(() => type as never, { nullable, description: describe(title.zh, title.en) })(
      Declared.prototype,
      each,
    )
  }
  ObjectType(name, { implements: Problem, description: describe(title.zh, title.en) })(Declared)
  return Declared as never
}
