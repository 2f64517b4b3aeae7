import type { ValueOf } from '../graph/problem.js'
import type { Title } from '../values/title.js'
import { workAs, type Caller } from './caller.js'
import type { Database } from './database.js'
import type { Role } from './principal.js'
import { nameOperation } from './rights/operation-words.js'
import type { Work } from './work.js'

/** Who may do an operation at all; whose records it may touch is said by the rights of the tables. */
export interface OperationRights {
  roles: readonly Role[]
  /** Only these departments, where the role is one of a department's. */
  departments?: readonly string[]
  /** What else is asked of whoever does it, shown with the rights. */
  note?: Title
  /** The department that is named as whose it is, which must be the caller's own; none where none is. */
  inNameOf?(args: Readonly<Record<string, unknown>>): string | null | undefined
}

/** The argument of a mutation, `input` unless it has another name. */
export interface Argument<Value> {
  name: string
  type: unknown
  title: Title
  /** Tells the compiler what is given; no declaration has it. */
  value?: Value
}

export const argument = <const T>(type: T, zh: string, en: string, name = 'input'): Argument<ValueOf<T>> => ({
  name,
  type,
  title: { zh, en },
})

type AnswerClass = abstract new (...args: never[]) => object

/** What clients see of a mutation, and who may use it. */
interface Seen<Input> {
  title: Title
  input: Argument<Input>
  /** What it answers when it is done. */
  gives: AnswerClass
  /** The problems that it may answer instead. Every mutation may also answer Forbidden, which is not listed. */
  refuses: readonly AnswerClass[]
  /** The union of these: its title, and its name where that is not the mutation's own with Result after it. */
  result: Title & { name?: string }
  who: OperationRights
}

/** The operation, run in one unit of work; or by the caller, where it reads for long before it writes. */
type Running<Input> =
  | {
      run(work: Work, input: Input, caller: Caller): Promise<object>
      /** Whether this request may take seconds. */
      isLong?(input: Input): boolean
      /** Whether it is only tried, so that nothing follows from it. */
      isDryRun?(input: Input): boolean
      /** What is done once it is committed, unless it was only tried. */
      whenDone?(database: Database, answer: object): Promise<unknown>
    }
  | { runAs(caller: Caller, input: Input): Promise<object> }

export interface Mutation extends Seen<unknown> {
  name: string
  /** The operation in a unit of work that is there already; none where it makes its own. */
  run?(work: Work, input: never, caller: Caller): Promise<object>
  /** The operation for whoever asks. */
  resolve(caller: Caller, input: never): Promise<object>
}

/** Declares a mutation beside its operation: the field of the schema, the union of its results, and who may use it. */
export function mutation<Input>(name: string, declared: Seen<Input> & Running<Input>): Mutation {
  const { title, input, gives, refuses, result, who } = declared
  nameOperation(name, title)
  const run = 'run' in declared ? { run: declared.run } : {}
  return { name, title, input, gives, refuses, result, who, ...run, resolve }

  async function resolve(caller: Caller, given: Input): Promise<object> {
    if ('runAs' in declared) return declared.runAs(caller, given)
    const { run, isLong, isDryRun, whenDone } = declared
    const isTried = isDryRun?.(given) ?? false
    const followers = isTried ? [] : caller.followers
    const answer = await workAs({ ...caller, followers, isLong: isLong?.(given) ?? false }, (work) =>
      run(work, given, caller),
    )
    if (!isTried) await whenDone?.(caller.database, answer)
    return answer
  }
}
