import { GraphQLError, GraphQLScalarType, Kind, type ObjectValueNode, type ValueNode } from 'graphql'
import { render } from '../../values/message.js'
import { describe } from '../../values/title.js'

/** A record as a client sends it: field or header → value. Numbers written in a query keep their digits as text. */
export type RecordValues = Readonly<Record<string, unknown>>

export const RecordValuesScalar = new GraphQLScalarType<RecordValues, unknown>({
  name: 'RecordValues',
  description: describe(
    '一条记录：字段名（或表头）→ 值。金额与面积请用字符串；图形用 GeoJSON 对象',
    'One record: field (or header) → value. Money and land areas as strings; a geometry as a GeoJSON object.',
  ),
  serialize: (value) => value,
  parseValue(value) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as RecordValues
    throw new GraphQLError(
      render({
        zh: '一条记录应为对象（字段 → 值）。',
        en: 'A record must be an object (field → value).',
      }),
    )
  },
  parseLiteral(node, variables) {
    if (node.kind !== Kind.OBJECT)
      throw new GraphQLError(
        render({
          zh: '一条记录应为对象（字段 → 值）。',
          en: 'A record must be an object (field → value).',
        }),
      )
    return objectOf(node, variables)
  },
})

const objectOf = (
  node: ObjectValueNode,
  variables: Record<string, unknown> | null | undefined,
): RecordValues =>
  Object.fromEntries(node.fields.map(({ name, value }) => [name.value, valueOf(value, variables)]))

function valueOf(node: ValueNode, variables: Record<string, unknown> | null | undefined): unknown {
  if (node.kind === Kind.OBJECT) return objectOf(node, variables)
  if (node.kind === Kind.LIST) return node.values.map((value) => valueOf(value, variables))
  if (node.kind === Kind.VARIABLE) return variables?.[node.name.value]
  return node.kind === Kind.NULL ? null : node.value
}
