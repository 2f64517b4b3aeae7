import { GraphQLObjectType, GraphQLSchema, type GraphQLFieldConfigArgumentMap } from 'graphql'
import { describe } from '../../values/title.js'

/** The root field that can be subscribed to: the feed of changes, in the shape that the query of the same name has. */
export const FEED = 'changes'
const ARGUMENTS = ['after', 'types']

/** Adds the subscription to a schema whose queries tell of the feed; who may read what is asked of the query behind it. */
export function withSubscription(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig()
  const { args, type } = config.query!.toConfig().fields[FEED]!
  const own: GraphQLFieldConfigArgumentMap = {}
  for (const name of ARGUMENTS) own[name] = args![name]!
  const subscription = new GraphQLObjectType({
    name: 'Subscription',
    description: describe(
      '可以订阅什么：在 `/graphql/stream` 以服务器推送事件（`graphql-sse` 的独立连接方式）发送',
      'What can be subscribed to: sent by server-sent events at /graphql/stream (distinct connections of graphql-sse)',
    ),
    fields: {
      [FEED]: {
        type,
        args: own,
        description: describe(
          '变更记录：有新变更即推送一页，同查询 `changes`。给出 `after` 则自该游标之后，不给则自此刻起；断线后以 `Last-Event-ID` 续传，不漏不重',
          'The change feed: a page whenever something changed, as the query of this name gives it. From the cursor after on, or from now on without one. After a break Last-Event-ID goes on from there: nothing is missed and nothing comes twice',
        ),
      },
    },
  })
  return new GraphQLSchema({ ...config, subscription })
}
