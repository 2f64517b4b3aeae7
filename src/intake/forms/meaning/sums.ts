/** A column of amounts, row by row. */
interface Summed {
  text: string
  values: readonly (bigint | null)[]
  sum: bigint
}

/** Of so many columns every choice is tried; of more only those that stand together or are called the same. */
const COLUMNS_MAX = 22
const PRIME = (1n << 61n) - 1n

export const isEqual = (one: Summed, other: Summed): boolean =>
  one.values.every((value, row) => (value ?? 0n) === (other.values[row] ?? 0n))

/** Whether two columns say nearly the same in every row: two states of one amount, and not what is given for two purposes. */
export const isNearly = (one: Summed, other: Summed): boolean =>
  one.values.length > 1 &&
  !isEqual(one, other) &&
  one.values.every((value, row) => {
    const [a, b] = [value ?? 0n, other.values[row] ?? 0n]
    return a > 0n && b > 0n && (a > b ? a - b : b - a) * 50n <= a
  })

/** The columns whose values add up to those of `total` in every row: at least two that hold something, as many as may be; null where none do. */
export function partsOf<Column extends Summed>(total: Column, others: readonly Column[]): Column[] | null {
  const filled = others.filter((each) => each !== total && each.values.some((value) => value))
  if (filled.length < 2 || total.values.every((value) => (value ?? 0n) === 0n)) return null
  const found = filled.length <= COLUMNS_MAX ? mostThatAddUp(total, filled) : likely(total, filled)
  return found && found.length >= 2 && addUp(total, found) ? found : null
}

const addUp = (total: Summed, parts: readonly Summed[]): boolean =>
  total.values.every(
    (value, row) => parts.reduce((sum, each) => sum + (each.values[row] ?? 0n), 0n) === (value ?? 0n),
  )

/** A column as one number: columns that add up do so in these too. What they say is held against the rows. */
const digestOf = ({ values }: Summed): bigint => {
  let weight = 1n
  let digest = 0n
  for (const value of values) {
    weight = (weight * 1_000_003n + 7919n) % PRIME
    digest = (digest + weight * (value ?? 0n)) % PRIME
  }
  return (digest + PRIME) % PRIME
}

/** Every choice of the first half against every choice of the second. */
function mostThatAddUp<Column extends Summed>(total: Column, columns: readonly Column[]): Column[] | null {
  const half = columns.length >> 1
  const left = choicesOf(columns.slice(0, half))
  const right = choicesOf(columns.slice(half))
  const wanted = digestOf(total)
  const most = new Map<bigint, number>()
  left.forEach((sum, set) => {
    const known = most.get(sum)
    if (known === undefined || sizeOf(set) > sizeOf(known)) most.set(sum, set)
  })
  let best: number[] | null = null
  right.forEach((sum, set) => {
    const other = most.get((wanted - sum + PRIME) % PRIME)
    if (other === undefined) return
    if (!best || sizeOf(other) + sizeOf(set) > sizeOf(best[0]!) + sizeOf(best[1]!)) best = [other, set]
  })
  if (!best) return null
  const [first, second] = best as number[]
  return columns.filter((_, at) => (at < half ? first! & (1 << at) : second! & (1 << (at - half))))
}

/** What each choice of a few columns comes to, by the bits of its place. */
function choicesOf(columns: readonly Summed[]): bigint[] {
  const sums = [0n]
  for (const column of columns) {
    const digest = digestOf(column)
    const count = sums.length
    for (let set = 0; set < count; set++) sums.push((sums[set]! + digest) % PRIME)
  }
  return sums
}

function sizeOf(set: number): number {
  let size = 0
  for (let rest = set; rest > 0; rest &= rest - 1) size++
  return size
}

/** Of many columns those beside each other, those of one group, and those of one name: 2021年/计划, 2022年/计划. */
function likely<Column extends Summed>(total: Column, columns: readonly Column[]): Column[] | null {
  const sets: Column[][] = []
  for (const of of [groupOf, leafOf]) {
    const named = Map.groupBy(columns, of)
    sets.push(...named.values())
  }
  for (let from = 0; from < columns.length; from++)
    for (let to = from + 2; to <= columns.length; to++) sets.push(columns.slice(from, to))
  return sets.filter((set) => set.length >= 2 && addUp(total, set)).sort((a, b) => b.length - a.length)[0] ?? null // prettier-ignore
}

const groupOf = ({ text }: Summed) => text.split('/').slice(0, -1).join('/')
const leafOf = ({ text }: Summed) => text.split('/').at(-1)!
