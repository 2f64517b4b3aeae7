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
import '../audit/explain-finding.js'
import '../areas/red-lines/red-lines.js'
import '../plan/workflow/available-step.js'
import '../intake/evidence-origin.js'
import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { DrawAreaDoor } from '../plan/draw-area-mutation.js'
import { PreviewAreaDoor } from '../preview/preview-area-query.js'
import { RewardQuery } from '../plan/rewards/reward-query.js'
import { declareMutations } from '../database/declare-mutations.js'
import { bindReads } from '../graph/answer.js'
import { declareReads } from '../graph/declare.js'
import { StepMutations } from '../plan/workflow/step-mutations.js'
import { AssessmentMutations } from '../plan/targets/assess-year.js'
import { PublicationMutations } from '../areas/publish-area.js'
import { ImportMutations } from '../intake/import-mutations.js'
import { declareRecords } from '../intake/records/record-mutations.js'
import { ObjectionMutations } from '../public/objection-mutations.js'
import { Forbidden } from '../database/rights/forbidden.js'
import { MUTATIONS } from './mutations.js'
import { bindRights, withForbidden } from './bind-rights.js'
import { NodeQuery } from './node-query.js'
import { ViewerQuery } from './viewer.js'
import { LISTS } from '../graph/connection.js'
import { describe } from '../values/title.js'

/** The classes that carry what the concepts do not declare themselves: the writes, and `node`. A new one adds its line. */
// prettier-ignore
const RESOLVERS = [
  NodeQuery,
  ViewerQuery,
  ImportMutations,
  PublicationMutations,
  StepMutations,
  ObjectionMutations,
  DrawAreaDoor,
  PreviewAreaDoor,
  AssessmentMutations,
  RewardQuery,
]

let schema: Promise<GraphQLSchema> | undefined

/** The county's schema, built once a process. */
export function getSchema(): Promise<GraphQLSchema> {
  return (schema ??= build())
}

async function build(): Promise<GraphQLSchema> {
  const built = bindRights(
    bindReads(
      withForbidden(
        await buildSchema({
          resolvers: [declareReads(), declareRecords(), declareMutations(MUTATIONS), ...RESOLVERS] as never,
          orphanedTypes: [Forbidden],
          validate: false,
        }),
      ),
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
  return built
}
