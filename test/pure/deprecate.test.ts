import 'reflect-metadata'
import { buildSchema as parseSchema, isObjectType, printSchema } from 'graphql'
import { expect, test } from 'vitest'
import { buildSchema } from 'type-graphql'
import { Text } from '../../src/graph/column-kind.js'
import { declareReads } from '../../src/graph/declare.js'
import { deprecate } from '../../src/graph/deprecation.js'
import { Column, Concept, Id, Reference } from '../../src/graph/words.js'
import { classifyChanges } from '../../src/server/classify-changes.js'
import { t } from '../../src/values/title.js'

@Concept(t('渠', 'Canal'), { list: 'canals', one: 'canal', key: ['name'] })
class Canal {
  @Id()
  id: string
  @Column(Text, t('名称', 'Name'))
  name: string
  @Column(Text, t('旧名', 'Old name'))
  oldName: string
  @Reference(Canal, t('上游', 'Upstream'), {
    optional: true,
    inverse: ['downstream', t('下游', 'Downstream')],
  })
  upstream: Canal | null
}
deprecate(Canal, 'oldName', '2026-01-31', t('请用 `name`', 'Use `name`'))
deprecate(Canal, 'downstream', '2026-01-31', t('请用 `canals`', 'Use `canals`'))
deprecate(null, 'canal', '2026-01-31', t('请用 `canals`', 'Use `canals`'))

test('what is to go says since when and what to use instead, and may go when its time is up', async () => {
  const schema = await buildSchema({ resolvers: [declareReads()] as never, validate: false })
  const canal = schema.getType('Canal')
  const reasonOf = (field: string) =>
    isObjectType(canal) ? canal.getFields()[field]!.deprecationReason : undefined
  expect(reasonOf('oldName')).toBe(
    '自 2026-01-31 弃用。请用 `name`。Deprecated since 2026-01-31. Use `name`.',
  )
  expect(reasonOf('downstream')).toMatch(/2026-01-31/)
  expect(reasonOf('name')).toBeUndefined()
  expect(schema.getQueryType()!.getFields().canal!.deprecationReason).toMatch(/2026-01-31/)

  const released = parseSchema(printSchema(schema))
  const without = parseSchema(
    printSchema(schema).replace(/ {2}"""[^"]*"""\n {2}oldName: String! @deprecated\(reason: .*\)\n/, ''),
  )
  const kinds = (today: string) => classifyChanges(released, without, today).map(({ kind }) => kind)
  expect(kinds('2026-03-01')).toEqual(['BREAKING'])
  expect(kinds('2026-09-01')).toEqual(['SAFE'])
})

test('a day that is none is told at once', () => {
  expect(() => deprecate(Canal, 'name', 'soon', t('…', '…'))).toThrow(/2026-01-31/)
})
