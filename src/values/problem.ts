import 'reflect-metadata'
import { Field, InterfaceType } from 'type-graphql'
import { render, type Message, type Said } from './message.js'
import { describe } from './title.js'

/** A refusal by the domain, part of a mutation's answer. Never an Error: graphql-js would throw it. */
@InterfaceType({
  description: describe('业务上的拒绝及其原因', 'A refusal by the domain'),
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Problem {
  @Field(() => String, { description: describe('代码', 'Code') })
  code: string
  /** What is wrong and what to do about it, in every language. */
  said: Message
  @Field(() => String, { description: describe('说明', 'Message') })
  get message(): string {
    return render(this.said)
  }
}

/** Ends a unit of work with a problem: all that it did is taken back, and the problem is its answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/** Input that cannot be taken, said to the one who sent it: what was found, where, and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
  constructor(
    readonly code: string,
    /** In every language: the error may be shown to another reader than the one for whom it was raised first. */
    readonly said: Said,
    readonly path?: string,
  ) {
    super(render(said))
  }
}
