import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ConnectionBudget, type Connections } from '../../src/database/counties/connection-budget.js'
import { law } from '../laws.js'

/** A county's connections that stand open and are used by nobody. */
class Idle implements Connections {
  count = 0
  last = 0
  shedCount = 0
  constructor(readonly budget: ConnectionBudget) {
    budget.add(this)
  }
  idle = () => this.count
  usedAt = () => this.last
  shed() {
    this.count--
    this.shedCount++
    queueMicrotask(() => this.budget.give())
  }
  async open(usedAt: number) {
    await this.budget.take()
    this.count++
    this.last = usedAt
  }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('the county whose connections were unused for the longest gives one up', async () => {
  const budget = new ConnectionBudget(3)
  const [first, second, third] = [new Idle(budget), new Idle(budget), new Idle(budget)]
  await first.open(20)
  await second.open(10)
  await third.open(30)
  await budget.take()
  expect([first.shedCount, second.shedCount, third.shedCount]).toEqual([0, 1, 0])
  expect(budget.held).toBe(3)
})

test('where none is idle one waits, and is told to no busy connection before that has had its time', async () => {
  const budget = new ConnectionBudget(1)
  await budget.take()
  let isTaken = false
  const taking = budget.take().then(() => (isTaken = true))
  await settled()
  expect(isTaken).toBe(false)
  expect(budget.isWanted).toBe(true)
  expect(budget.mustGo(performance.now(), false)).toBe(false)
  expect(budget.mustGo(performance.now(), true)).toBe(true)
  expect(budget.mustGo(performance.now() - 1000, false)).toBe(true)
  budget.leaves()
  // One that goes is enough for one that waits.
  expect(budget.mustGo(performance.now(), true)).toBe(false)
  budget.give()
  await taking
  expect(budget.held).toBe(1)
  expect(budget.waiting).toBe(0)
})

test('there are never more than the budget has, and whoever waits is served in the order of coming', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.boolean(), { maxLength: 40 }),
      async (most, steps) => {
        const budget = new ConnectionBudget(most)
        const served: number[] = []
        let [asked, given] = [0, 0]
        for (const isTaking of steps) {
          if (isTaking) {
            const number = asked++
            void budget.take().then(() => served.push(number))
          } else if (served.length > given) {
            given++
            budget.give()
          }
          await settled()
          expect(budget.held).toBeLessThanOrEqual(most)
          expect(served.length - given).toBe(Math.min(most, asked - given))
        }
        expect(served).toEqual(served.toSorted((a, b) => a - b))
      },
    ),
    law(50),
  )
})
