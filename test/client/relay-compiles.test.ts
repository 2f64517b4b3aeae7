import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
} from 'graphql'
import { expect, onTestFinished, test } from 'vitest'
import { emitSchema } from '../../src/commands/schema.js'
import { getSchema } from '../../src/server/schema.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

const isNeeded = ({ type, defaultValue }: GraphQLArgument) =>
  defaultValue === undefined && String(type).endsWith('!')
const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`

/** All fields of a type that need no argument. */
const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter(({ args }) => !args.some(isNeeded))
    .map(({ name, type: of }) => (isLeafType(getNamedType(of)) ? name : `${name} { __typename }`))
    .join(' ')

/** All fields of a type, and of each that may stand in its place. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isAbstractType(type))
    return `{ __typename ${schema.getPossibleTypes(type).map((each) => `... on ${each.name} { ${fieldsOf(each)} }`).join(' ')} }` // prettier-ignore
  return isObjectType(type) ? `{ ${fieldsOf(type)} }` : ''
}

/** One operation a root field, in its natural form; `node` once for each type. */
function* documentsOf(schema: GraphQLSchema): Generator<[name: string, text: string]> {
  const operation = (kind: 'query' | 'mutation', { name, args, type }: GraphQLField<unknown, unknown>) => {
    const needed = args.filter(isNeeded)
    const given = needed.length > 0 ? `(${needed.map((each) => `$${each.name}: ${String(each.type)}`).join(', ')})` : '' // prettier-ignore
    const passed = needed.length > 0 ? `(${needed.map((each) => `${each.name}: $${each.name}`).join(', ')})` : '' // prettier-ignore
    return `${kind} ${capital(name)}${capital(kind)}${given} { ${name}${passed} ${selectionOf(schema, getNamedType(type))} }`
  }
  for (const field of Object.values(schema.getMutationType()!.getFields()))
    yield [capital(field.name), operation('mutation', field)]
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    if (field.name !== 'node') yield [capital(field.name), operation('query', field)]
  for (const type of schema.getPossibleTypes(schema.getType('Node') as never))
    yield [
      `Node${type.name}`,
      `query Node${type.name}Query($id: ID!) { node(id: $id) { ... on ${type.name} { ${fieldsOf(type)} } } }`,
    ]
}

/** What relay-compiler says to documents, one a file as Relay wants it. */
async function compile(documents: Iterable<[name: string, text: string]>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-relay-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const name of ['src', 'out']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'schema.graphql'), await emitSchema())
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'typescript',
    artifactDirectory: './out',
  }
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config))
  let count = 0
  for (const [name, text] of documents) {
    count++
    await writeFile(join(folder, 'src', `${name}.ts`), `graphql\`${text}\`\n`)
  }
  const said = await run(join(ROOT, 'node_modules/.bin/relay-compiler'), ['relay.config.json'], {
    cwd: folder,
  }).then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  )
  if (said === '') expect(await readdir(join(folder, 'out'))).toHaveLength(count)
  return said
}

test('relay-compiler takes every mutation with every field of every result, every query, and every node', async () => {
  const documents = [...documentsOf(await getSchema())]
  expect(documents.length).toBeGreaterThan(300)
  expect(await compile(documents)).toBe('')
})

test('it would refuse fields that clash', async () => {
  const clash = 'query ClashQuery { node(id: "x") { ... on Project { kind } ... on Contract { kind } } }'
  expect(await compile([['Clash', clash]])).toMatch(/kind/)
})

test('relay-compiler takes the documents that are shipped', async () => {
  const schema = await getSchema()
  const shipped = JSON.parse(await readFile(`${ROOT}schema/persisted-documents.json`, 'utf8')) as object
  const documents = Object.values(shipped).map((text: string): [string, string] => {
    const [operation, ...fragments] = parse(text).definitions as [
      OperationDefinitionNode,
      ...FragmentDefinitionNode[],
    ]
    // Relay names an operation after its file, and a fragment has a component of its own: here each is written where it is spread.
    const inPlace = <T extends ASTNode>(node: T): T =>
      visit(node, {
        FragmentSpread({ name }) {
          const { typeCondition, selectionSet } = fragments.find((each) => each.name.value === name.value)!
          return inPlace<InlineFragmentNode>({ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet })
        },
      })
    // What a fragment says of types that cannot stand where it is now written is left out.
    const types = new TypeInfo(schema)
    const around: GraphQLCompositeType[] = []
    const possible = visitWithTypeInfo(types, {
      Field: {
        enter: () => void around.push(getNamedType(types.getType()) as GraphQLCompositeType),
        leave: () => void around.pop(),
      },
      InlineFragment: ({ typeCondition }) =>
        doTypesOverlap(schema, around.at(-1)!, schema.getType(typeCondition!.name.value) as never)
          ? undefined
          : null,
    })
    const name = operation.name!.value
    const named = { ...operation, name: { ...operation.name!, value: name + capital(operation.operation) } }
    return [name, print(visit(inPlace(named), possible))]
  })
  expect(documents.length).toBeGreaterThan(40)
  expect(await compile(documents)).toBe('')
})
