import { getNamedType, graphql, type GraphQLInputType } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { callerOf } from '../../src/database/caller.js'
import { administrator } from '../../src/database/principal.js'
import { allConcepts } from '../../src/graph/words.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'

const schema = await getSchema()
let county: SmallCounty
beforeAll(async () => {
  county = await openSmallCounty()
})

/** The fields whose values are expressions, of every concept that a root field lists. */
const derived = allConcepts().flatMap(({ name, fields, options: { list } }) =>
  list === undefined
    ? []
    : [...fields.values()]
        .filter(({ source }) => source.kind === 'value' && source.raw !== undefined)
        .map((field) => [`${name}.${field.name}`, list, name, field.name] as const),
)

/** What an input type lets one ask of a field. */
const inputOf = (type: string, field: string) =>
  (schema.getType(type) as { getFields?(): Record<string, { type: never }> } | undefined)?.getFields?.()[
    field
  ]

test.each(derived)(
  '%s is read, compared and ordered by as one value',
  async (_name, list, concept, field) => {
    const ways = [`all: ${list} { totalCount nodes { ${field} } }`]
    const filter = inputOf(`${concept}Filter`, field)
    if (filter) {
      const isYesNo = String(getNamedType(filter.type as GraphQLInputType)) === 'BooleanFilter'
      ways.push(`none: ${list}(filter: { ${field}: { isNull: true } }) { totalCount }`)
      ways.push(
        isYesNo
          ? `yes: ${list}(filter: { ${field}: { eq: true } }) { totalCount } no: ${list}(filter: { ${field}: { eq: false } }) { totalCount }`
          : `some: ${list}(filter: { ${field}: { isNull: false } }) { totalCount }`,
      )
    }
    if (inputOf(`${concept}Order`, field)) ways.push(`${list}(orderBy: [{ ${field}: DESC }]) { totalCount }`)
    const { errors, data } = await graphql({
      schema,
      source: `{ ${ways.join(' ')} }`,
      contextValue: callerOf(county.county, administrator('测试员'), FOLLOWERS),
    })
    expect(errors).toBeUndefined()
    const { all, none, yes, no, some } = data as Record<string, { totalCount: number } | undefined>
    if (filter)
      expect([none, yes, no, some].reduce((sum, each) => sum + (each?.totalCount ?? 0), 0)).toBe(
        all!.totalCount,
      )
  },
)
