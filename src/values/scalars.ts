import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { parseDay } from './date.js'
import { checkGeometry } from './geometry.js'
import { parseLandArea } from './land-area.js'
import { parseMoney } from './money.js'
import { describe, t, type Title } from './title.js'
import { bad, ok, shown, type Parsed } from './parsed.js'
import { render } from './message.js'

/** A scalar that travels as a string and is kept as one: no number and no Date in between, which would lose something. */
function textScalar(
  name: string,
  title: Title,
  parse: (text: string) => Parsed<string>,
): GraphQLScalarType<string, string> {
  const take = (value: unknown): string => {
    if (typeof value !== 'string')
      throw new GraphQLError(
        render({
          zh: `${name} 应为带引号的字符串，以免丢失精度。`,
          en: `${name} must be a quoted string, so that no precision is lost.`,
        }),
      )
    const parsed = parse(value)
    if (!parsed.ok) throw new GraphQLError(render(parsed.problem))
    return parsed.value
  }
  return new GraphQLScalarType({
    name,
    description: describe(title.zh, title.en),
    serialize: (value) => String(value),
    parseValue: take,
    parseLiteral(node: ValueNode) {
      try {
        return take(node.kind === Kind.STRING ? node.value : null)
      } catch (error) {
        throw error instanceof GraphQLError ? new GraphQLError(error.message, { nodes: node }) : error
      }
    },
  })
}

export const MoneyScalar = textScalar(
  'Money',
  t('金额（元），两位小数的十进制字符串', 'Exact amount in yuan, as a decimal string with two decimals'),
  (text) => parseMoney(text, '元', { allowNegative: true }),
)
export const LandAreaScalar = textScalar(
  'LandArea',
  t(
    '土地面积，十进制字符串；单位由字段的参数定，默认亩',
    'Land area, as a decimal string; the unit is the field’s argument, mu by default',
  ),
  (text) => parseLandArea(text),
)
export const DateScalar = textScalar(
  'Date',
  t('日期，形如 YYYY-MM-DD', 'A calendar day, YYYY-MM-DD'),
  (text) => parseDay(text),
)
export const DateTimeScalar = textScalar(
  'DateTime',
  t('时刻，含时区，依 RFC 3339', 'A moment with its zone, RFC 3339'),
  (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/i.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    !text.startsWith('0000') &&
    // Date takes 30 February for 1 March.
    new Date(text.slice(0, 10)).toISOString().startsWith(text.slice(0, 10))
      ? ok(text)
      : bad({
          zh: `应为含时区的时刻（如 2024-05-20T08:00:00Z），实为${shown(text)}。`,
          en: `A time with its zone (such as 2024-05-20T08:00:00Z) was expected; found ${shown(text)}.`,
        }),
)
export const GeoJSONScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'GeoJSON',
  description: describe('图形，依 GeoJSON，坐标系 EPSG:4490', 'A GeoJSON geometry, EPSG:4490'),
  serialize: (value) => value,
  parseValue(value) {
    const checked = checkGeometry(value)
    if (!checked.ok) throw new GraphQLError(render(checked.problem))
    return checked.value
  },
})
