/** A document that knows its answer and its variables. Its id is the hash under which the server's manifest has it. */
export class TypedDocument<Answer, Variables> {
  /** Carries the types; nothing is ever there. */
  declare readonly types?: (variables: Variables) => Answer
  constructor(
    readonly name: string,
    readonly id: string,
    readonly text: string,
  ) {}
}
