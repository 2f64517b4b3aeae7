import '../model.js'
import '../intake/rows-of-records.js'
import '../rollups/funding.js'
import '../rollups/area-funding.js'
import '../rollups/fund-balance.js'
import '../rollups/awaiting-money.js'
import '../rollups/coverage.js'
import '../rollups/funding-by.js'
import '../search/search.js'
import '../ties/work-item.js'
import '../ties/worklist-group.js'
import '../ties/duplicate-pair.js'
import '../database/history/trail.js'
import '../audit/audit-lead.js'
import '../audit/compare-runs.js'
import '../audit/explain-finding.js'
import '../areas/red-lines/red-lines.js'
import '../plan/workflow/available-step.js'
import '../intake/evidence-origin.js'
import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { ImportTablesQuery } from '../intake/import-tables.js'
import { PreviewAreaQuery } from '../preview/preview-area-query.js'
import { RewardQuery } from '../plan/rewards/reward-query.js'
import { declareMutations } from '../database/declare-mutations.js'
import { bindReads } from '../graph/answer.js'
import { declareReads } from '../graph/declare.js'
import { MUTATIONS } from './mutations.js'
import { bindRights } from './bind-rights.js'
import { NodeQuery } from './node-query.js'
import { ViewerQuery } from './viewer.js'
import { withSubscription } from './stream/subscription-type.js'
import { LISTS } from '../graph/connection.js'
import { describe } from '../values/title.js'

/** The query fields that no concept declares. */
// prettier-ignore
const RESOLVERS = [
  NodeQuery,
  ViewerQuery,
  PreviewAreaQuery,
  RewardQuery,
  ImportTablesQuery,
]

let schema: Promise<GraphQLSchema> | undefined

/** The county's schema, built once a process. */
export function getSchema(): Promise<GraphQLSchema> {
  return (schema ??= build())
}

async function build(): Promise<GraphQLSchema> {
  const built = bindRights(
    bindReads(
      await buildSchema({
        resolvers: [declareReads(), declareMutations(MUTATIONS), ...RESOLVERS] as never,
        validate: false,
        // Apollo looks whether it is valid when a server starts, and a test does.
        skipCheck: true,
      }),
    ),
  )
  built.getQueryType()!.description = describe(
    `可以问什么：每个字段编成一条 SQL。${LISTS.zh}`,
    `What can be asked: each field becomes one SQL statement. ${LISTS.en}`,
  )
  built.getMutationType()!.description = describe(
    '可以做什么：每次一个事务，拒绝时原样不动',
    'What can be done: each in one transaction, and a refusal changes nothing',
  )
  return withSubscription(built)
}
