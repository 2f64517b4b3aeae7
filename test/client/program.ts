// What a frontend team writes on the package entry. It is compiled as their project is, strictly, and run by run.ts.
import {
  AllocateFundDocument,
  AreaDocument,
  createClient,
  FollowChangesDocument,
  GraphqlErrors,
  isProblem,
  NotGraphql,
  TieCoverageDocument,
  type AreaQuery,
  type Ask,
  type FollowChangesQuery,
} from 'quanyu/client'

export const connect = (url: string, headers: Record<string, string> = {}): Ask =>
  createClient({ url, headers: () => headers, persisted: true })

export async function names(ask: Ask, code: string): Promise<string[]> {
  const { consolidationArea }: AreaQuery = await ask(AreaDocument, { code, first: 5 })
  // @ts-expect-error There may be no such area.
  void (() => consolidationArea.name)
  return consolidationArea?.projects.nodes.map(({ name }) => name) ?? []
}

export async function money(ask: Ask): Promise<string> {
  const { tieCoverage } = await ask(TieCoverageDocument)
  // @ts-expect-error Money is text, so that nothing of it is lost.
  const wrong: number = tieCoverage.total.amount
  void wrong
  return tieCoverage.total.amount
}

export async function allocate(ask: Ask): Promise<string> {
  // @ts-expect-error The fund is needed, and so is the idempotency key.
  await ask(AllocateFundDocument, { input: { amount: '1.00' } })
  // @ts-expect-error Variables are needed.
  await ask(AllocateFundDocument)
  const { allocateFund } = await ask(
    AllocateFundDocument,
    { input: {} as never },
    { signal: AbortSignal.timeout(1000) },
  )
  // @ts-expect-error It may have been refused.
  void allocateFund.externalId
  if (isProblem(allocateFund))
    return allocateFund.__typename === 'InsufficientFunds' ? allocateFund.message : allocateFund.code
  return allocateFund.externalId
}

export async function follow(
  ask: Ask,
  copy: Map<string, FollowChangesQuery['changes']['nodes'][number]['node']>,
  after: string | null,
) {
  try {
    // @ts-expect-error No such type.
    void (() => ask(FollowChangesDocument, { types: ['NOTHING'] }))
    const { changes } = await ask(FollowChangesDocument, { after, types: ['PROJECT', 'AREA_TIE'] })
    for (const { recordId, node } of changes.nodes) {
      if (node?.__typename === 'AreaTie') void node.status
      copy.set(recordId, node)
    }
    return changes.pageInfo.endCursor ?? after
  } catch (error) {
    if (error instanceof GraphqlErrors && error.code === 'CURSOR_TOO_OLD') return null
    if (error instanceof NotGraphql) return error.status
    throw error
  }
}
