import { GraphQLError, Kind, parse, visit, type ASTNode, type DocumentNode, type Source } from 'graphql'

/** One document may have many errors, and is parsed for them once. */
const documents = new WeakMap<Source, DocumentNode | null>()

/**
 * Where in the arguments an error of the client's input stands, as `filter.and[1].amount.gte`; undefined where it is not
 * about an argument's value. graphql-js names a variable's value in its message, and a value in the document by its place.
 */
export function argumentPathOf(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined
  const variable = /^Variable "\$(\w+)" got invalid value .*? at "\1([^"]*)"/s.exec(error.message)
  if (variable) return variable[1]! + variable[2]!
  const whole = /^Variable "\$(\w+)" got invalid value /.exec(error.message)
  if (whole) return whole[1]
  const position = error.positions?.[0]
  const document = error.source && documentOf(error.source)
  if (position === undefined || !document) return undefined
  let path: string | undefined
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node.loc && (node.loc.start > position || node.loc.end <= position)) return false
      if (node.loc?.start === position)
        path = pathOf([...ancestors, ...(parent ? [parent] : []), node]) ?? path
      return undefined
    },
  })
  return path
}

/** None of a text that is no document: there is no argument in it. */
function documentOf(source: Source): DocumentNode | null {
  let document = documents.get(source)
  if (document !== undefined) return document
  try {
    document = parse(source)
  } catch {
    document = null
  }
  documents.set(source, document)
  return document
}

/** The names on the way down from an argument; list items by their number. */
function pathOf(way: readonly (ASTNode | readonly ASTNode[])[]): string | undefined {
  let path: string | undefined
  for (const [index, step] of way.entries()) {
    if (!('kind' in step)) continue
    if (step.kind === Kind.ARGUMENT) path = step.name.value
    else if (path === undefined) continue
    else if (step.kind === Kind.OBJECT_FIELD) path += `.${step.name.value}`
    else {
      const list = way[index - 1]
      if (Array.isArray(list) && (way[index - 2] as ASTNode | undefined)?.kind === Kind.LIST)
        path += `[${list.indexOf(step)}]`
    }
  }
  return path
}
