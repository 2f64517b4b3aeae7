import { GraphQLError, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql'

/** How deep selections may nest; the deepest of our own documents has nine levels. */
export const DEPTH_MAX = 15

/** Refuses a document that nests deeper than allowed, fragments counted where they are spread, each looked into once. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const depths = new Map<string, number>()
  const depthOf = (set: SelectionSetNode): number =>
    Math.max(
      0,
      ...set.selections.map((selection) => {
        if (selection.kind === 'Field')
          return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0)
        return selection.kind === 'InlineFragment'
          ? depthOf(selection.selectionSet)
          : ofFragment(selection.name.value)
      }),
    )
  const ofFragment = (name: string): number => {
    const known = depths.get(name)
    if (known !== undefined) return known
    // While it is looked into, a fragment that spreads itself adds nothing; another rule refuses it.
    depths.set(name, 0)
    const fragment = context.getFragment(name)
    const depth = fragment ? depthOf(fragment.selectionSet) : 0
    depths.set(name, depth)
    return depth
  }
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet) > DEPTH_MAX)
        context.reportError(
          new GraphQLError(
            `查询嵌套超过 ${DEPTH_MAX} 层，请拆分。The selection nests deeper than ${DEPTH_MAX} levels.`,
            { nodes: operation, extensions: { code: 'TOO_DEEP' } },
          ),
        )
    },
  }
}
