// A codegen plugin: each operation of schema/documents/ with its fragments, as text and under its hash. Into TypeScript
// for the client, and into a manifest for the server, so that both name a document alike.
import { createHash } from 'node:crypto'
import { dirname, relative } from 'node:path'
import { Kind, print, visit } from 'graphql'

/** The operations in the order of their names: name, kind, text, id. */
function operationsOf(documents) {
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? [])
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  )
  const spreadIn = (node, found = new Set()) => {
    visit(node, {
      FragmentSpread({ name }) {
        if (found.has(name.value)) return
        found.add(name.value)
        spreadIn(fragments.get(name.value), found)
      },
    })
    return found
  }
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((definition) => {
      const name = definition.name.value
      const own = [...spreadIn(definition)].sort().map((fragment) => fragments.get(fragment))
      const text = [definition, ...own].map((each) => print(each)).join('\n\n')
      return { name, kind: definition.operation, text, id: createHash('sha256').update(text).digest('hex') }
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

const typesOf = ({ name, kind }) => {
  const type = `${name}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  return `${type}, ${type}Variables`
}

export function plugin(_schema, documents, _config, { outputFile = '' } = {}) {
  const operations = operationsOf(documents)
  if (outputFile.endsWith('.json'))
    return `${JSON.stringify(Object.fromEntries(operations.map(({ id, text }) => [id, text])), null, 2)}\n`
  const client = relative(dirname(outputFile), 'src/client') || '.'
  return {
    prepend: [`import { TypedDocument } from '${client}/typed-document.js'`],
    content: operations
      .map(
        (operation) =>
          `export const ${operation.name}Document = /* @__PURE__ */ new TypedDocument<${typesOf(operation)}>(\n  '${operation.name}',\n  '${operation.id}',\n  ${JSON.stringify(operation.text)},\n)`,
      )
      .join('\n'),
  }
}
