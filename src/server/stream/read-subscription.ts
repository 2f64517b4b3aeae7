import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  validate,
  type ArgumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'
import type { Limits } from '../../config.js'
import { render, type Message } from '../../values/message.js'
import { limitDocument } from '../limits/limit-document.js'

/** Rows of one event at most. */
const PAGE_ROWS = 100
/** The variable and the alias that the query behind a subscription has besides. */
const AFTER = 'quanyuAfter'
export const PLACE = 'quanyuPlace'

/** A subscription as the query that is asked again and again. */
export interface Subscription {
  query: string
  /** What the answer calls the feed. */
  key: string
  /** Where it begins; null for now. */
  after: string | null
  variables(after: string | null): Record<string, unknown>
}

export interface Asked {
  query?: unknown
  variables?: unknown
  operationName?: unknown
}

const refuse = (code: string, message: Message) =>
  new GraphQLError(render(message), { extensions: { code, http: { status: 400 } } })

/** Reads what was sent to the stream. Throws the GraphQL errors of what is wrong with it, as a list. */
export function readSubscription(schema: GraphQLSchema, limits: Limits, asked: Asked): Subscription {
  if (typeof asked.query !== 'string')
    throw [refuse('BAD_REQUEST', { zh: '缺少 query。', en: 'Required: query.' })]
  const variables = (asked.variables ?? {}) as Record<string, unknown>
  const document = parsed(asked.query, limits)
  const errors = validate(schema, document, [
    limitDocument(limits, { subscriptions: true }),
    ...specifiedRules,
  ])
  if (errors.length > 0) throw errors
  const operation = getOperationAST(document, asked.operationName as string | undefined)
  const [field] = operation?.selectionSet.selections ?? []
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION || field?.kind !== Kind.FIELD)
    throw [
      refuse('NOT_A_SUBSCRIPTION', {
        zh: '这里只接受一个订阅，根字段直接写出；查询与写入请发往 /graphql。',
        en: 'Only one subscription is taken here, its root field written out. Send queries and mutations to /graphql.',
      }),
    ]
  const given = field.arguments?.find(({ name }) => name.value === 'after')?.value
  const replaced = given?.kind === Kind.VARIABLE ? given.name.value : null
  const definitions = document.definitions.map((each) =>
    each === operation ? asQuery(operation, field, replaced) : each,
  )
  const { [replaced ?? '']: start, ...rest } = variables
  const after = given?.kind === Kind.STRING ? given.value : start
  return {
    query: print({ kind: Kind.DOCUMENT, definitions }),
    key: (field.alias ?? field.name).value,
    after: typeof after === 'string' ? after : null,
    variables: (place) => ({ ...rest, [AFTER]: place }),
  }
}

function parsed(query: string, { tokens }: Limits) {
  try {
    return parse(query, { maxTokens: tokens })
  } catch (error) {
    throw [error]
  }
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const
const field = (value: string): FieldNode => ({ kind: Kind.FIELD, name: name(value) })

/** The same selection as a query from a cursor, which tells besides where it has come to. */
function asQuery(
  operation: OperationDefinitionNode,
  feed: FieldNode,
  replaced: string | null,
): OperationDefinitionNode {
  const variable = { kind: Kind.VARIABLE, name: name(AFTER) } as const
  const place: SelectionNode = {
    ...field('pageInfo'),
    alias: name(PLACE),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [field('endCursor'), field('hasNextPage')],
    },
  }
  const args: ArgumentNode[] = [
    ...(feed.arguments ?? []).filter((each) => each.name.value !== 'after'),
    { kind: Kind.ARGUMENT, name: name('after'), value: variable },
    { kind: Kind.ARGUMENT, name: name('first'), value: { kind: Kind.INT, value: String(PAGE_ROWS) } },
  ]
  return {
    ...operation,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []).filter((each) => each.variable.name.value !== replaced),
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable,
        type: { kind: Kind.NAMED_TYPE, name: name('String') },
      },
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          ...feed,
          arguments: args,
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: [...feed.selectionSet!.selections, place],
          },
        },
      ],
    },
  }
}
