/** One error of a request, as the server said it. */
export interface RequestError {
  message: string
  path?: readonly (string | number)[]
  extensions?: {
    /** What it is, for a program: BAD_USER_INPUT, TOO_COSTLY, FORBIDDEN … */
    code?: string
    /** Where it is a limit: what is allowed, and what was asked. */
    limit?: number
    asked?: number
    /** The argument that is wrong. */
    argument?: string
    [more: string]: unknown
  }
}

/** What the server said was wrong with a request. A refusal by the domain is none: it is part of the answer. */
export class GraphqlErrors extends Error {
  override readonly name = 'GraphqlErrors'
  constructor(
    readonly errors: readonly RequestError[],
    readonly status: number,
  ) {
    super(errors.map(({ message }) => message).join('\n'))
  }
  /** The code of the first. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code
  }
}

/** An answer that is not GraphQL: from something that stands between, or a server that is not one. */
export class NotGraphql extends Error {
  override readonly name = 'NotGraphql'
  constructor(
    readonly status: number,
    readonly text: string,
  ) {
    super(`HTTP ${status}: ${text.slice(0, 200)}`)
  }
}

/** A refusal by the domain: what such an answer always has. */
interface Problem {
  code: string
  message: string
}

/** Whether a mutation was refused, where its document selects a problem's code and message. */
export const isProblem = <Answer extends object>(answer: Answer): answer is Extract<Answer, Problem> =>
  'code' in answer && 'message' in answer
