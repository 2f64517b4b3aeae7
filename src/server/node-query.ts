import { Arg, ID, Query, Resolver } from 'type-graphql'
import { findHandle, type Handle } from '../graph/node.js'
import { Node } from '../graph/node-interface.js'

@Resolver()
export class NodeQuery {
  @Query(() => Node, {
    nullable: true,
    description: '按全局标识取任一对象 Anything by its global id; null where nothing bears it',
  })
  node(@Arg('id', () => ID, { description: '全局标识 Global id' }) id: string): Handle | null {
    return findHandle(id)
  }
}
