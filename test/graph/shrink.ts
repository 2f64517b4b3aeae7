import { Kind, parse, print, visit, type ASTNode, type DocumentNode, type GraphQLSchema } from 'graphql'
import { validate } from 'graphql'

/** Makes a failing document as small as it stays failing: leaves out selections, arguments and directives one at a time. */
export async function shrink(
  schema: GraphQLSchema,
  source: string,
  fails: (source: string) => Promise<boolean>,
): Promise<string> {
  let best = parse(source, { noLocation: true })
  for (let place = 0; ;) {
    const smaller = without(best, place)
    if (!smaller) return print(best)
    const valid = tidy(smaller)
    if (hasFields(valid) && validate(schema, valid).length === 0 && (await fails(print(valid)))) best = valid
    else place++
  }
}

/** The document without its n-th part that can be left out, or null when there are not so many. */
function without(document: DocumentNode, place: number): DocumentNode | null {
  let seen = -1
  let found = false
  const smaller = visit(document, {
    enter(node: ASTNode) {
      const removable =
        node.kind === Kind.FIELD ||
        node.kind === Kind.INLINE_FRAGMENT ||
        node.kind === Kind.FRAGMENT_SPREAD ||
        node.kind === Kind.ARGUMENT ||
        node.kind === Kind.DIRECTIVE
      if (!removable || ++seen !== place) return undefined
      found = true
      return null
    },
  }) as DocumentNode
  return found ? smaller : null
}

/** Whether every selection still selects something. */
function hasFields(document: DocumentNode): boolean {
  let all = true
  visit(document, { SelectionSet: ({ selections }) => void (all &&= selections.length > 0) })
  return all
}

/** Takes out what nothing uses any more. */
function tidy(document: DocumentNode): DocumentNode {
  const variables = new Set<string>()
  const spreads = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void variables.add(name.value),
    FragmentSpread: ({ name }) => void spreads.add(name.value),
  })
  return visit(document, {
    VariableDefinition: ({ variable }) => (variables.has(variable.name.value) ? undefined : null),
    FragmentDefinition: ({ name }) => (spreads.has(name.value) ? undefined : null),
  })
}
