import { render, type Message } from '../values/message.js'

/** The values that come with one request: its variables. */
export type Values = Readonly<Record<string, unknown>>

/**
 * A value that every request brings anew. What is compiled once carries it as a parameter, so nothing may look into it
 * while a statement is written: what is made of it is said by `map`, and worked out when the statement is run.
 */
export class Given {
  /** An example is kept where the statement is written for a kind of value: the id that `node` was asked for. */
  constructor(
    readonly take: (values: Values) => unknown,
    readonly example?: unknown,
  ) {}
  map(make: (value: unknown) => unknown): Given {
    return new Given((values) => make(this.take(values)))
  }
  /** Written into a text it would be lost; better an error at once. */
  [Symbol.toPrimitive](): never {
    throw new Error('A value that each request brings anew cannot become part of a statement: use whenGiven.')
  }
}

/** What is made of an argument: now when it stands in the document, with each request when it is a variable. */
export const whenGiven = <T>(value: T, make: (value: Exclude<T, Given>) => unknown): unknown =>
  value instanceof Given ? value.map(make as (value: unknown) => unknown) : make(value as Exclude<T, Given>)

/** A text in the language of whoever asks: what is compiled once is told to readers of both. */
export const inReadersLanguage = (message: Message): Given => new Given(() => render(message))

/** A statement's parameters with a request's values in their places. */
export const bind = (parameters: readonly unknown[], values: Values): unknown[] =>
  parameters.map((parameter) => bindOne(parameter, values))

/** A statement that is compiled and run at once: what it takes of its moment, the reader’s language, is in its parameters. */
export const bindNow = <Compiled extends { readonly parameters: readonly unknown[] }>(
  compiled: Compiled,
): Compiled =>
  compiled.parameters.some((parameter) => parameter instanceof Given)
    ? { ...compiled, parameters: bind(compiled.parameters, {}) }
    : compiled

const bindOne = (parameter: unknown, values: Values): unknown => {
  if (parameter instanceof Given) return parameter.take(values)
  return Array.isArray(parameter) ? parameter.map((item) => bindOne(item, values)) : parameter
}
