// A codegen plugin: what Apollo Client's and urql's normalised caches must be told of a schema, so that nobody needs to send
// them the whole introspection.
import { isAbstractType, isObjectType } from 'graphql'

const list = (names) => names.map((name) => `'${name}'`).join(', ')

export function plugin(schema) {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const possible = types
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const withoutId = types.filter(
    (type) =>
      isObjectType(type) && !roots.includes(type) && !type.getFields().id && !type.name.endsWith('Edge'),
  )
  return `/** The types that may stand where an interface or a union is named: Apollo Client's possibleTypes. */
export const POSSIBLE_TYPES: Readonly<Record<string, string[]>> = {
${possible.map(([name, members]) => `  ${name}: [${list(members.sort())}],\n`).join('')}}
/** The types without an id, each a part of the record that it stands in: a cache keeps them there, and puts together what was read. */
export const TYPES_WITHOUT_ID: readonly string[] = [
${withoutId.map(({ name }) => `  '${name}',\n`).join('')}]
`
}
