/** A line or a ring: positions, longitude and latitude. */
export type Path = readonly (readonly [number, number])[]

interface Boxes {
  west: Float64Array
  east: Float64Array
  south: Float64Array
  north: Float64Array
  count: number
}

/**
 * How many pairs of edges lie in boxes that overlap: so many edges must be compared to tell whether a shape crosses itself.
 * On the ground an edge meets its neighbours and few others. Counted as all pairs without those that lie apart, in n log n
 * steps whatever the shape.
 */
export function overlappingPairs(paths: readonly Path[]): number {
  const boxes = boxesOf(paths)
  if (boxes.count < 2) return 0
  const { west, east, south, north, count } = boxes
  const apart = pairsApart(west, east) + pairsApart(south, north) - pairsApartBothWays(boxes)
  return (count * (count - 1)) / 2 - apart
}

function boxesOf(paths: readonly Path[]): Boxes {
  const count = paths.reduce((sum, path) => sum + Math.max(0, path.length - 1), 0)
  const [west, east, south, north] = [0, 0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  let at = 0
  for (const path of paths)
    for (let next = 1; next < path.length; next++, at++) {
      const [[x, y], [u, v]] = [path[next - 1]!, path[next]!]
      west[at] = Math.min(x, u)
      east[at] = Math.max(x, u)
      south[at] = Math.min(y, v)
      north[at] = Math.max(y, v)
    }
  return { west, east, south, north, count }
}

/** Pairs of intervals of which one ends before the other begins. */
function pairsApart(from: Float64Array, to: Float64Array): number {
  const [begins, ends] = [from.toSorted(), to.toSorted()]
  let [ended, pairs] = [0, 0]
  for (const begin of begins) {
    while (ended < ends.length && ends[ended]! < begin) ended++
    pairs += ended
  }
  return pairs
}

/** Pairs of boxes that lie apart both from west to east and from south to north. */
function pairsApartBothWays({ west, east, south, north, count }: Boxes): number {
  const byWest = placesBy(west)
  const byEast = placesBy(east)
  const heights = Float64Array.from(new Set([...south, ...north])).toSorted()
  const [tops, bottoms] = [new Counter(heights.length), new Counter(heights.length)]
  let [gone, pairs] = [0, 0]
  for (const at of byWest) {
    for (; gone < count && east[byEast[gone]!]! < west[at]!; gone++) {
      tops.add(rankOf(heights, north[byEast[gone]!]!))
      bottoms.add(rankOf(heights, south[byEast[gone]!]!))
    }
    // Of those that lie west of it: which end below it, and which begin above it.
    pairs += tops.below(rankOf(heights, south[at]!)) + gone - bottoms.below(rankOf(heights, north[at]!) + 1)
  }
  return pairs
}

const placesBy = (values: Float64Array) =>
  Uint32Array.from(values.keys()).sort((one, other) => values[one]! - values[other]!)

function rankOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Counts by rank, summed up from below (a Fenwick tree). */
class Counter {
  readonly #sums: Uint32Array
  constructor(size: number) {
    this.#sums = new Uint32Array(size + 1)
  }
  add(rank: number) {
    for (let at = rank + 1; at < this.#sums.length; at += at & -at) this.#sums[at]!++
  }
  /** How many have a lower rank. */
  below(rank: number): number {
    let sum = 0
    for (let at = rank; at > 0; at -= at & -at) sum += this.#sums[at]!
    return sum
  }
}
