import type { FilePlan } from './tables/recognise-file.js'

/**
 * Puts files so that what is referred to comes before what refers to it: divisions before areas, projects before
 * allocations. Of files that wait for each other the one with the earliest table goes first.
 */
export function orderFiles(plans: readonly FilePlan[]): FilePlan[] {
  const groups = new Map<string, { orders: number[]; plans: FilePlan[] }>()
  for (const plan of plans) {
    const orders = [...new Set(plan.sheets.map(({ order }) => order))].sort((a, b) => a - b)
    const group = groups.get(orders.join()) ?? { orders, plans: [] }
    groups.set(orders.join(), group)
    group.plans.push(plan)
  }
  const left = [...groups.values()]
  const ordered: FilePlan[] = []
  while (left.length > 0) {
    const waiting = left.map(({ orders }) => left.filter((other) => goesBefore(other.orders, orders)).length)
    const fewest = Math.min(...waiting)
    const next = left
      .filter((_, index) => waiting[index] === fewest)
      .reduce((first, other) => (other.orders[0]! < first.orders[0]! ? other : first))
    ordered.push(...next.plans)
    left.splice(left.indexOf(next), 1)
  }
  return ordered
}

/** Whether one holds something that the other may refer to, and nothing that refers to it. */
const goesBefore = (one: readonly number[], other: readonly number[]) =>
  one[0]! < other.at(-1)! && !(other[0]! < one.at(-1)!)
