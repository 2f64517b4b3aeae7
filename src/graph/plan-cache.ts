import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { bind } from './given.js'
import { compileOperation, type Compiled, type Writer } from './operation.js'
import { fingerprinterOf } from './query-fingerprint.js'

/** How many statements one document may leave behind; each stands for a fingerprint of its variables. */
const FINGERPRINTS_MAX = 64
/** A fingerprint longer than this is compiled anew each time: nobody asks it twice. */
const KEY_LENGTH_MAX = 2000

/** What is worked out of a document once. */
interface Known {
  fingerprintOf: ReturnType<typeof fingerprinterOf>
  fragments: Record<string, FragmentDefinitionNode>
  statements: Map<string, Compiled | null>
}

export interface Bound {
  compiled: Compiled
  values: unknown[]
}

/**
 * Statements by document and query fingerprint. Documents are held by whoever parsed them (Apollo keeps a bounded store by hash);
 * a document that goes takes its statements along.
 */
export class PlanCache {
  readonly #known = new WeakMap<DocumentNode, Map<OperationDefinitionNode, Known>>()
  constructor(
    readonly schema: GraphQLSchema,
    readonly write: Writer,
  ) {}

  /** The statement for a validated operation and this request's values; null where it does not compile whole. */
  find(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): Bound | null {
    if (operation.operation !== 'query') return null
    const given = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables)
    // The ordinary way tells what is wrong with them.
    if (given.errors) return null
    const known = this.#knownOf(document, operation)
    const { key, values } = known.fingerprintOf(given.coerced)
    let compiled = known.statements.get(key)
    if (compiled === undefined) {
      compiled = compileOperation(
        { schema: this.schema, fragments: known.fragments, variableValues: values },
        operation,
        this.write,
      )
      if (key.length <= KEY_LENGTH_MAX) keep(known.statements, key, compiled)
    }
    return compiled && { compiled, values: bind(compiled.parameters, given.coerced) }
  }

  #knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
    let operations = this.#known.get(document)
    if (!operations) this.#known.set(document, (operations = new Map()))
    let known = operations.get(operation)
    if (!known) {
      const fragments = Object.fromEntries(
        document.definitions.flatMap((definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
        ),
      )
      known = {
        fingerprintOf: fingerprinterOf(this.schema, document, operation),
        fragments,
        statements: new Map(),
      }
      operations.set(operation, known)
    }
    return known
  }
}

/** The oldest makes room. */
function keep(statements: Map<string, Compiled | null>, key: string, compiled: Compiled | null) {
  if (statements.size >= FINGERPRINTS_MAX) statements.delete(statements.keys().next().value!)
  statements.set(key, compiled)
}
