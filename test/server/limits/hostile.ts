/** Requests that mean a server no good, each with the code that it is to be refused with; text is sent as it is. */
export interface Hostile {
  name: string
  body: () => unknown
  code: string
  /** What it may be refused by before it is counted. */
  unparsed?: string
}

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ')
const nested = (depth: number, open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth)
const lists = (depth: number, first = '') => {
  const steps = [
    'consolidationAreas',
    'projects',
    'allocations',
    'project',
    'allocations',
    'project',
    'allocations',
  ]
  const opens = steps
    .slice(0, depth)
    .map((name) => (name === 'project' ? 'project {' : `${name}${first} { nodes {`))
  return `{ ${opens.join(' ')} id ${opens.map((open) => (open.includes('nodes') ? '} }' : '}')).join(' ')} }`
}
const query = (text: string, variables?: unknown) => () => ({
  query: text,
  ...(variables ? { variables } : {}),
})
const bomb = (width: number, fragments: number) =>
  `{ funds(first: 1) { nodes { ...F0 } } } ${repeat(fragments, (index) => `fragment F${index} on Fund { ${index === fragments - 1 ? 'id' : `...F${index + 1} `.repeat(width)} }`)}`
const areas = (filter: unknown): [string, unknown] => [
  'query ($filter: ConsolidationAreaFilter) { consolidationAreas(first: 1, filter: $filter) { totalCount } }',
  { filter },
]
const deepFilter = (depth: number) => {
  let filter: unknown = { code: { eq: 'x' } }
  for (let level = 0; level < depth; level++) filter = { not: filter }
  return filter
}

export const HOSTILE: Hostile[] = [
  { name: 'lists nested six deep', body: query(lists(7)), code: 'TOO_COSTLY' },
  {
    name: 'lists nested six deep, pages of 1000',
    body: query(lists(7, '(first: 1000)')),
    code: 'TOO_COSTLY',
  },
  {
    name: 'pages of 1000 by variable',
    body: query(`query ($n: Int) ${lists(3, '(first: $n)')}`, { n: 1000 }),
    code: 'TOO_COSTLY',
  },
  {
    name: 'deep',
    body: query(`{ consolidationAreas { nodes { ${nested(400, 'divisions { parent {', 'id', '} }')} } } }`),
    code: 'TOO_DEEP',
  },
  {
    name: 'deep in fragments',
    body: query(
      `{ ...A0 } ${repeat(60, (index) => `fragment A${index} on Query { ${index === 59 ? '__typename' : `... on Query { ...A${index + 1} }`} }`)} query B { funds { nodes { ${nested(30, 'allocations { nodes { fund {', 'id', '} } }')} } } }`,
    ),
    code: 'TOO_DEEP',
  },
  {
    name: 'wide',
    body: query(`{ ${repeat(2000, (index) => `a${index}: __typename`)} }`),
    code: 'TOO_MANY_TOKENS',
  },
  {
    name: 'wide within the tokens',
    body: query(`{ ${repeat(1500, (index) => `a${index}: __typename`)} }`),
    code: 'TOO_WIDE',
  },
  {
    name: 'wide by fragments',
    body: query(
      `{ ${'...W '.repeat(10)} } fragment W on Query { ${repeat(100, (index) => `a${index}: __typename`)} }`,
    ),
    code: 'TOO_WIDE',
  },
  {
    name: 'aliased 10,000 times',
    body: query(
      `{ ${repeat(10_000, (index) => `a${index}: project(department: WATER, externalId: "1") { id }`)} }`,
    ),
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'aliased 10,000 times, briefly',
    body: query(`{ ${repeat(10_000, (index) => `${index.toString(36).padStart(3, 'a')}:id`)} }`),
    code: 'DOCUMENT_TOO_LARGE',
  },
  {
    name: 'aliased 250 times',
    body: query(
      `{ ${repeat(5, (part) => `p${part}: funds(first: 1) { nodes { ${repeat(50, (index) => `a${index}: id`)} } }`)} }`,
    ),
    code: 'TOO_MANY_ALIASES',
  },
  {
    name: 'many fields',
    body: query(
      `{ ${repeat(60, (part) => `... on Query { f: funds(first: ${part % 2}) { nodes { ${'id '.repeat(60)} } } }`)} }`,
    ),
    code: 'TOO_MANY_FIELDS',
  },
  { name: 'one field 4,900 times', body: query(`{ ${'__typename '.repeat(4900)} }`), code: 'TOO_WIDE' },
  {
    name: 'fields that must be compared',
    body: query(`{ funds { nodes { ${`allocations { ${'totalCount '.repeat(50)} } `.repeat(30)} } } }`),
    code: 'TOO_MANY_REPEATS',
  },
  {
    name: 'circular fragments',
    body: query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    code: 'CIRCULAR_FRAGMENT',
  },
  {
    name: 'seventy fragments that all spread each other',
    body: query(
      `{ ...F0 } ${repeat(68, (from) => `fragment F${from} on Query { ${repeat(68, (to) => `...F${to}`)} }`)}`,
    ),
    code: 'TOO_MANY_TOKENS',
  },
  {
    name: 'forty fragments that all spread each other',
    body: query(
      `{ ...F0 } ${repeat(40, (from) => `fragment F${from} on Query { __typename ${repeat(40, (to) => `...F${to}`)} }`)}`,
    ),
    code: 'CIRCULAR_FRAGMENT',
  },
  { name: 'a fragment bomb', body: query(bomb(10, 30)), code: 'TOO_WIDE' },
  { name: 'a binary fragment bomb', body: query(bomb(2, 400)), code: 'TOO_WIDE' },
  {
    name: 'unused fragments',
    body: query(
      `{ __typename } ${repeat(20, (index) => `fragment F${index} on Fund { ${'id '.repeat(230)} }`)}`,
    ),
    code: 'TOO_WIDE',
  },
  {
    name: 'introspection that turns in circles',
    body: query(`{ __schema { types { ${nested(6, 'fields { type {', 'name', '} }')} } } }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'introspection many times over',
    body: query(
      `{ ${repeat(30, (index) => `s${index}: __schema { types { fields { name description } } }`)} }`,
    ),
    code: 'INTROSPECTION_ALIASED',
  },
  {
    name: 'introspection by aliased fragments',
    body: query(
      `{ __schema { types { ...T } } } fragment T on __Type { ${repeat(50, (index) => `f${index}: fields { name }`)} }`,
    ),
    code: 'INTROSPECTION_ALIASED',
  },
  {
    name: 'a variable of a megabyte',
    body: query(...areas({ code: { eq: 'x'.repeat(1_000_000) } })),
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'variables of 9 MB',
    body: query(...areas({ code: { in: Array.from({ length: 900_000 }, () => '1234567') } })),
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'a query that says mutation with 300 KB',
    body: query(
      `query mutation($filter: ConsolidationAreaFilter) { consolidationAreas(filter: $filter) { totalCount } }`,
      { filter: { code: { in: Array.from({ length: 60_000 }, () => '123') } } },
    ),
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'a small query with millions of objects beside it that say mutation',
    body: () =>
      `{"query":"{__typename}","mutation":[${Array.from({ length: 2_500_000 }, () => '{}').join()}]}`,
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'a dozen searches',
    body: query(
      `query ($text: String!) { ${repeat(12, (index) => `s${index}: search(text: $text, first: 1) { score }`)} }`,
      { text: '水'.repeat(200) },
    ),
    code: 'TOO_COSTLY',
  },
  {
    name: 'a long text to look for in each row',
    body: query(...areas({ name: { contains: '%_'.repeat(10_000) } })),
    code: 'BAD_FILTER',
  },
  {
    name: 'many conditions',
    body: query(
      ...areas({ or: Array.from({ length: 600 }, (_, index) => ({ code: { eq: String(index) } })) }),
    ),
    code: 'TOO_MANY_CONDITIONS',
  },
  { name: 'deep input objects', body: query(...areas(deepFilter(50))), code: 'INPUT_TOO_DEEP' },
  {
    name: 'input objects 20,000 deep',
    body: () =>
      `{"query":"query ($filter: ConsolidationAreaFilter) { consolidationAreas(filter: $filter) { totalCount } }","variables":{"filter":${nested(20_000, '{"not":', '{}', '}')}}}`,
    code: 'INPUT_TOO_DEEP',
  },
  {
    name: 'deep written values',
    body: query(`{ consolidationAreas(filter: ${nested(500, '{ not: ', '{}', ' }')}) { totalCount } }`),
    code: 'INPUT_TOO_DEEP',
  },
  {
    name: 'deep written lists',
    body: query(`{ consolidationAreas(orderBy: ${nested(2000, '[', '', ']')}) { totalCount } }`),
    code: 'INPUT_TOO_DEEP',
    // Where the parser's stack ends before that is the engine's affair.
    unparsed: 'TOO_DEEP',
  },
  {
    name: 'a very long string',
    body: query(`{ consolidationArea(code: "${'长'.repeat(500_000)}") { id } }`),
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'a comment of a megabyte',
    body: query(`# ${'x'.repeat(1_000_000)}\n{ __typename }`),
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'directives',
    body: query(`{ __typename ${'@include(if: true) '.repeat(1000)} }`),
    code: 'TOO_MANY_TOKENS',
  },
  {
    name: 'a name nobody knows, 100 times',
    body: query(`{ ${repeat(100, (index) => `consolidationAreaz${index}`)} }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'types nobody knows, 130 times',
    body: query(`{ ${repeat(130, (index) => `... on Projct${index} { id }`)} }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a batch of 1,000',
    body: () => Array.from({ length: 1000 }, () => ({ query: '{ __typename }' })),
    code: 'BATCH_TOO_LARGE',
  },
  { name: 'not JSON', body: () => '{"query": "{ __typename }"', code: 'BAD_JSON' },
  {
    name: 'a batch of two, where one is allowed',
    body: () => [{ query: '{ __typename }' }, { query: '{ __typename }' }],
    code: 'BATCH_TOO_LARGE',
  },
  { name: 'a batch of nothing', body: () => [], code: 'BATCH_EMPTY' },
  {
    name: 'a subscription',
    body: () => ({ query: 'subscription { changes { id } }' }),
    code: 'NO_SUBSCRIPTIONS',
  },
]

export const textOf = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body))
