import { beforeAll, describe, expect, test } from 'vitest'
import { Payment } from '../../src/funds/payment.js'
import { markOf, withId } from '../../src/graph/cursor.js'
import { readOrder } from '../../src/graph/order.js'
import { allConcepts, wordsOf } from '../../src/graph/words.js'
import { globalId } from '../../src/graph/node.js'
import type { World } from '../database/two-worlds.js'
import type { Ask } from './open-door.js'
import { AUDITOR, FINANCE, FORESTRY, PUBLIC, openPeoplesCounty } from './peoples-county.js'

let ids: Record<World, Record<string, string>>
let ask: Ask
beforeAll(async () => {
  ;({ ids, ask } = await openPeoplesCounty())
})

const decoded = (cursor: string): unknown[] =>
  JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
/** Every list, and every column of people's data that it can be ordered by, its own or that of what a record refers to. */
const personalOrders = () =>
  allConcepts().flatMap(({ options, fields, columns }) => {
    if (!options.list) return []
    const own = [...columns.values()]
      .filter(({ people }) => people)
      .map(({ property }) => `{ ${property}: ASC }`)
    const others = [...fields.values()].flatMap(({ name, source, type }) =>
      source.kind === 'one' && !source.from
        ? [
            ...(allConcepts()
              .find(({ target }) => target === type)
              ?.columns.values() ?? []),
          ]
            .filter(({ people }) => people)
            .map(({ property }) => `{ ${name}: { ${property}: ASC } }`)
        : [],
    )
    return [...own, ...others].map((order) => ({ list: options.list!, order }))
  })

describe('cursors', () => {
  test('tell nothing of people’s data, whatever it is that a list is ordered by', async () => {
    const orders = personalOrders()
    expect(orders.length).toBeGreaterThan(14)
    for (const { list, order } of orders) {
      const { data, message } = await ask(
        AUDITOR,
        `{ r: ${list}(first: 1000, orderBy: [${order}]) { edges { cursor node { id } } pageInfo { startCursor endCursor } } }`,
      )
      expect([list, order, message]).toEqual([list, order, undefined])
      const { edges, pageInfo } = data.r
      for (const { cursor, node } of edges)
        expect(decoded(cursor)).toEqual([expect.any(String), node.id.split(':')[1]])
      if (edges.length > 0)
        expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges.at(-1).cursor])
    }
  })

  const pages = 'nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }'
  test.each([
    ['payments', '[{ account: ASC }]'],
    ['payments', '[{ account: DESC }]'],
    ['payments', '[{ payee: DESC }, { account: ASC }]'],
    ['payments', '[{ paidOn: ASC }, { account: ASC }, { payee: DESC }]'],
    ['contractSupplements', '[{ contract: { contractorAccount: ASC } }]'],
  ])(
    'lead through %s in the order %s, forwards and backwards, for whoever sees it masked too',
    async (list, order) => {
      for (const principal of [FINANCE, FORESTRY]) {
        const read = async (args: string) => {
          const { data, message } = await ask(
            principal,
            `{ r: ${list}(orderBy: ${order}, ${args}) { ${pages} } }`,
          )
          expect(message).toBeUndefined()
          return data.r
        }
        const all = (await read('first: 1000')).nodes
        expect(all.length).toBeGreaterThan(1)
        const forwards = []
        for (
          let page = await read('first: 3');
          ;
          page = await read(`first: 3, after: "${page.pageInfo.endCursor}"`)
        ) {
          forwards.push(...page.nodes)
          if (!page.pageInfo.hasNextPage) break
        }
        expect(forwards).toEqual(all)
        const backwards = []
        for (
          let page = await read('last: 3');
          ;
          page = await read(`last: 3, before: "${page.pageInfo.startCursor}"`)
        ) {
          backwards.unshift(...page.nodes)
          if (!page.pageInfo.hasPreviousPage) break
        }
        expect(backwards).toEqual(all)
      }
    },
  )

  test('in a variable lead on as well, and in a list below a record', async () => {
    const source = `query ($id: ID!, $after: String) { node(id: $id) { ... on Disbursement { payments(first: 4, after: $after, orderBy: [{ account: DESC }]) { ${pages} } } } }`
    const seen = []
    let after: string | null = null
    do {
      const { data }: any = await ask(FORESTRY, source, {
        id: globalId('Disbursement', ids.water.disbursement!),
        after,
      })
      const { nodes, pageInfo } = data.node.payments
      seen.push(...nodes.map(({ id }: { id: string }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen).size).toBe(13)
    expect(seen).toHaveLength(13)
  })

  test('of a record that is not in the list, and with a value in place of the id, are refused', async () => {
    const mark = markOf('Payment', withId(readOrder(wordsOf(Payment), [{ account: 'ASC' }])))
    const cursor = (...parts: unknown[]) =>
      Buffer.from(JSON.stringify([mark, ...parts])).toString('base64url')
    const gone = '01900000-0000-7000-8000-000000000001'
    for (const after of [
      cursor(gone),
      cursor(ids.water.project!),
      cursor('6222020200112233', ids.water.payment!),
      cursor('x'),
      cursor(null),
    ])
      for (const principal of [FINANCE, FORESTRY])
        expect(
          await ask(
            principal,
            'query ($after: String) { payments(after: $after, orderBy: [{ account: ASC }]) { nodes { id } } }',
            {
              after,
            },
          ),
        ).toMatchObject({ code: 'BAD_CURSOR', message: expect.stringMatching(/游标/) })
    // A record that is not the reader's is as one that is not there.
    expect(
      await ask(
        PUBLIC,
        `{ payments(after: "${cursor(ids.agriculture.payment!)}", orderBy: [{ account: ASC }]) { nodes { id } } }`,
      ),
    ).toMatchObject({ code: 'BAD_CURSOR' })
  })
})
