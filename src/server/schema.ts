import '../intake/concepts.js'
import '../intake/import-row.js'
import '../funds/funding.js'
import '../ties/area-funding.js'
import '../ties/coverage.js'
import '../ties/work-item.js'
import '../ties/duplicate-pair.js'
import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { bindReads } from '../graph/answer.js'
import { declareReads } from '../graph/declare.js'
import { TieMutations } from '../ties/tie-mutations.js'
import { NodeQuery } from './node-query.js'

/** The classes that carry what the concepts do not declare themselves: the writes, and `node`. A new one adds its line. */
const RESOLVERS = [NodeQuery, TieMutations]

let schema: Promise<GraphQLSchema> | undefined

/** The county's schema, built once a process. */
export function getSchema(): Promise<GraphQLSchema> {
  return (schema ??= buildSchema({ resolvers: [declareReads(), ...RESOLVERS] as never, validate: false }).then(bindReads))
}
