import { Field, ID, InterfaceType } from 'type-graphql'
import { describe } from '../values/title.js'

@InterfaceType({
  description: describe('有全局标识的对象', 'An object with a global id'),
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: describe('全局标识', 'Opaque global id') })
  id: string
}
