import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type DefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Limits } from '../../config.js'
import { measureDocument, type Size } from './measure-document.js'
import { OverLimit } from './over-limit.js'
import { render } from '../../values/message.js'

interface Bound {
  of: keyof Size
  limit: (limits: Limits) => number
  code: string
  what: readonly [string, string]
  remedy: readonly [string, string]
}

const BOUNDS: readonly Bound[] = [
  {
    of: 'depth',
    limit: ({ depth }) => depth,
    code: 'TOO_DEEP',
    what: ['查询嵌套层数', 'levels of nesting'],
    remedy: ['请拆成几次查询。', 'Split the query.'],
  },
  {
    of: 'width',
    limit: ({ fields }) => fields,
    code: 'TOO_WIDE',
    what: ['一层选取的字段数', 'fields in one selection'],
    remedy: ['请只选所需字段。', 'Select what is needed.'],
  },
  {
    of: 'fields',
    limit: ({ fieldsAll }) => fieldsAll,
    code: 'TOO_MANY_FIELDS',
    what: ['选取的字段总数', 'fields in all'],
    remedy: ['请拆成几次查询。', 'Split the query.'],
  },
  {
    of: 'aliases',
    limit: ({ aliases }) => aliases,
    code: 'TOO_MANY_ALIASES',
    what: ['别名数', 'aliases'],
    remedy: ['请用列表与筛选代替逐个查询。', 'Ask a list with a filter instead of one by one.'],
  },
  {
    of: 'repeats',
    limit: ({ repeats }) => repeats,
    code: 'TOO_MANY_REPEATS',
    what: ['同名字段的两两比对数', 'pairs of fields under one name'],
    remedy: ['请去掉重复选取的字段。', 'Leave out what is selected twice.'],
  },
  {
    of: 'inputDepth',
    limit: ({ inputDepth }) => inputDepth,
    code: 'INPUT_TOO_DEEP',
    what: ['输入值嵌套层数', 'levels of nesting of an input value'],
    remedy: ['请简化筛选条件。', 'Simplify the filter.'],
  },
]

const isSubscription = (definition: DefinitionNode): boolean =>
  definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.SUBSCRIPTION

/**
 * Refuses a document that is larger than allowed. It looks before any other rule does, and takes the content out of a
 * document that it refuses: some of GraphQL's own rules take seconds for what a hostile document holds. A document is
 * validated once, as long as the server remembers it.
 */
export const limitDocument =
  (limits: Limits, { subscriptions = false } = {}): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    const document = context.getDocument()
    const { size, circular, multiplied } = measureDocument(document)
    const refusals: GraphQLError[] = BOUNDS.filter((bound) => size[bound.of] > bound.limit(limits)).map(
      (bound) => new OverLimit({ ...bound, asked: size[bound.of], limit: bound.limit(limits) }),
    )
    if (circular)
      refusals.push(
        new GraphQLError(
          render({
            zh: `片段 ${circular.name.value} 引用了自己。`,
            en: `Fragment “${circular.name.value}” spreads itself.`,
          }),
          { nodes: circular, extensions: { code: 'CIRCULAR_FRAGMENT' } },
        ),
      )
    const subscription = subscriptions ? undefined : document.definitions.find(isSubscription)
    if (subscription)
      refusals.push(
        new GraphQLError(
          render({
            zh: '这里不接受订阅：请发往 /graphql/stream（accept: text/event-stream），或从游标起逐页查询 changes。',
            en: 'No subscriptions here. Send them to /graphql/stream (accept: text/event-stream), or query `changes` page by page from a cursor.',
          }),
          { nodes: subscription, extensions: { code: 'NO_SUBSCRIPTIONS' } },
        ),
      )
    if (multiplied)
      refusals.push(
        new OverLimit({
          code: 'INTROSPECTION_ALIASED',
          what: ['内省中的别名数', 'aliases in introspection'],
          asked: size.aliases,
          limit: 0,
          remedy: ['内省一次即可。', 'Asking it once suffices.'],
          node: multiplied,
        }),
      )
    for (const refusal of refusals) context.reportError(refusal)
    if (refusals.length > 0) Object.assign(document, { definitions: [] })
    return {}
  }
