import { expect } from 'vitest'
import { documentOf, type Send } from './county.js'

/** What a mutation writes, where it is not told by its name. */
const WRITTEN: Record<string, string> = {
  createFund: 'Fund',
  allocateFund: 'Allocation',
  disburseAllocation: 'Disbursement',
  setRewardParameter: 'RewardParameter',
  certifyQuota: 'Quota',
  useQuota: 'QuotaEntry',
}

/** Asks and writes as somebody who may, and gives the id of what was written. */
export function deskOf(send: Send, name: string) {
  let sent = 0
  async function ask(document: string): Promise<any> {
    const { data, errors } = await send(document)
    expect(errors, document).toEqual([])
    return data
  }
  async function write(mutation: string, more: object | string): Promise<string> {
    const given = typeof more === 'string' ? more : { idempotencyKey: `${name}${++sent}`, ...more }
    const written = mutation.startsWith('record') ? mutation.slice('record'.length) : WRITTEN[mutation]
    const { data, errors } = await send(documentOf(mutation, written && `... on ${written} { id }`), {
      input: given,
    })
    expect(errors, mutation).toEqual([])
    expect(data.done.message, `${mutation} ${JSON.stringify(given)}`).toBeUndefined()
    return data.done.id
  }
  return { ask, write }
}
export type Desk = ReturnType<typeof deskOf>

/** The first ids of a list, in an order that is the same each time. */
export async function idsOf({ ask }: Desk, list: string, conditions: string, order: string, count: number) {
  const page = await ask(
    `{ ${list}(first: ${count}, filter: { ${conditions} }, orderBy: [{ ${order}: ASC }]) { nodes { id } } }`,
  )
  const ids: string[] = page[list].nodes.map(({ id }: { id: string }) => id)
  expect(ids.length, `${list} ${conditions}`).toBe(count)
  return ids
}
