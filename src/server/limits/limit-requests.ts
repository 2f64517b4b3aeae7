import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Limits } from '../../config.js'
import { costOf } from './cost.js'
import { measureVariables } from './measure-variables.js'
import { OverLimit } from './over-limit.js'

/** Refuses what depends on a request's variables: their size, and the rows that the operation may touch with them. */
export function requestLimits(limits: Limits, schema: GraphQLSchema) {
  // Worked out once a document, and gone with it.
  const costs = new WeakMap<OperationDefinitionNode, ReturnType<typeof costOf>>()
  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): void => {
    limitVariables(limits, variables, operation.operation !== 'query')
    let cost = costs.get(operation)
    if (!cost) costs.set(operation, (cost = costOf(schema, document, operation)))
    const { rows, heaviest } = cost(variables)
    if (rows > limits.cost)
      throw new OverLimit({
        code: 'TOO_COSTLY',
        what: ['查询可能触及的行数', 'rows that the query may touch'],
        asked: rows,
        limit: limits.cost,
        remedy: [
          `其中最多的是 ${heaviest}；请用 first 减少每页行数，或拆分查询。`,
          `Most of them by ${heaviest}: ask for smaller pages with first, or split the query.`,
        ],
      })
  }
}

export const limitRequests = (
  limitRequest: ReturnType<typeof requestLimits>,
): ApolloServerPlugin<BaseContext> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ document, operation, request }) {
      if (operation) limitRequest(document, operation, request.variables ?? {})
    },
  }),
})

/** Variables of a write are records, bounded by the size of the request; those of a query are conditions. */
function limitVariables(limits: Limits, variables: Record<string, unknown>, writes: boolean) {
  // The object that holds them is not counted as a level, nor as a condition.
  const most = {
    bytes: writes ? Infinity : limits.variablesBytes,
    depth: limits.inputDepth + 1,
    objects: writes ? Infinity : limits.conditions + 1,
  }
  const { bytes, depth, objects } = measureVariables(variables, most)
  if (bytes > most.bytes)
    throw new OverLimit({
      code: 'VARIABLES_TOO_LARGE',
      what: ['变量字节数', 'bytes of variables'],
      asked: bytes,
      limit: limits.variablesBytes,
      remedy: ['请分几次查询。', 'Ask in several queries.'],
    })
  if (depth > most.depth)
    throw new OverLimit({
      code: 'INPUT_TOO_DEEP',
      what: ['输入值嵌套层数', 'levels of nesting of an input value'],
      asked: depth - 1,
      limit: limits.inputDepth,
      remedy: ['请简化筛选条件。', 'Simplify the filter.'],
    })
  if (objects > most.objects)
    throw new OverLimit({
      code: 'TOO_MANY_CONDITIONS',
      what: ['变量中的条件数', 'conditions in the variables'],
      asked: objects - 1,
      limit: limits.conditions,
      remedy: ['请用 in 代替逐个比较。', 'Compare with a list by in.'],
    })
}
