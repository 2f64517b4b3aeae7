import { createHash } from 'node:crypto'
import type { GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql'
// graphql-js exports no public function for this; its version is pinned.
import { collectFields } from 'graphql/execution/collectFields.js'
import type { RawBuilder } from 'kysely'
import { planNode, planRoot, type Asked, type Plan } from './plan.js'
import { statementOfAll } from './statement.js'
import type { RootWord } from './root-word.js'

/** A read operation as one statement: the columns of its only row, joined, are the whole answer. */
export interface Compiled {
  /** Tells statements apart: a hash of the text, by which it is prepared and logged. */
  hash: string
  text: string
  /** Values, and `Given` where each request brings its own. */
  parameters: readonly unknown[]
}

/** Writes SQL text out of what kysely's tag holds. */
export type Writer = (statement: RawBuilder<unknown>) => { sql: string; parameters: readonly unknown[] }

/** One statement for a whole query, or null where a root field is no read of ours (introspection, say). */
export function compileOperation(
  asked: Asked & { schema: GraphQLSchema },
  operation: OperationDefinitionNode,
  write: Writer,
): Compiled | null {
  if (operation.operation !== 'query') return null
  const type = asked.schema.getQueryType()!
  const { schema, fragments, variableValues } = asked
  const plans: Plan[] = []
  for (const [key, nodes] of collectFields(schema, fragments, variableValues, type, operation.selectionSet)) {
    const plan = planRootField(asked, type, key, nodes)
    if (!plan) return null
    plans.push(plan)
  }
  const { sql, parameters } = write(statementOfAll(plans, operation.name?.value ?? 'query'))
  return { hash: createHash('sha256').update(sql).digest('hex').slice(0, 20), text: sql, parameters }
}

function planRootField(
  asked: Asked,
  type: GraphQLObjectType,
  key: string,
  nodes: Parameters<typeof planRoot>[1],
): Plan | null {
  const name = nodes[0]!.name.value
  if (name === '__typename') return { kind: 'typename', key, name: type.name }
  const extensions = type.getFields()[name]?.extensions
  if (extensions?.root) return { ...planRoot(asked, nodes, extensions.root as RootWord), key }
  return name === 'node' ? planNode(asked, nodes, key) : null
}
