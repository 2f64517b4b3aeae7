import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({
  description: '有全局标识的对象 An object with a global id',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: '全局标识 Opaque global id' })
  id: string
}
