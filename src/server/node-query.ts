import { Arg, ID, Query, Resolver } from 'type-graphql'
import { findHandle, type Handle } from '../graph/node.js'
import { Node } from '../graph/node-interface.js'
import { describe } from '../values/title.js'

@Resolver()
export class NodeQuery {
  @Query(() => Node, {
    nullable: true,
    description: describe(
      '按全局标识取任一对象；已不在或无权查看则为空，其类型概不可看的则拒绝',
      'Anything by its global id; null where nothing bears it or it may not be seen, refused where nothing of its type may be',
    ),
  })
  node(@Arg('id', () => ID, { description: describe('全局标识', 'Global id') }) id: string): Handle | null {
    return findHandle(id)
  }
}
