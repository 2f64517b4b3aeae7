import { headerName } from './header-name.js'
import type { Mapping } from './mapping.js'

/** Words that mean the same in many a system. */
const ALIKE: readonly (readonly string[])[] = [
  ['name', 'title', 'label'],
  ['id', 'externalid', 'code', 'number', 'no'],
  ['amount', 'money', 'sum', 'budget', 'total', 'investment'],
  ['date', 'day', 'on', 'time'],
  ['location', 'place', 'address', 'village'],
  ['type', 'kind', 'category'],
]
const SUGGESTED_MAX = 3

const plain = (name: string) =>
  headerName(name)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** How many letters must be changed to make one word of another; more than `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let at = 1; at <= b.length; at++)
      now[at] = Math.min(
        before[at]! + 1,
        now[at - 1]! + 1,
        before[at - 1]! + (a[row - 1] === b[at - 1] ? 0 : 1),
      )
    before = now
  }
  return Math.min(before[b.length]!, most + 1)
}

/** How near a name is to what was given: 0 is the same; null is not near. */
function nearness(given: string, name: string): number | null {
  if (given === '' || name === '') return null
  if (given === name) return 0
  const slips = distance(given, name, 2)
  if (slips <= 2 && slips * 3 <= Math.max(given.length, name.length)) return slips
  if (ALIKE.some((words) => words.includes(given) && words.includes(name))) return 3
  const [short, long] = given.length < name.length ? [given, name] : [name, given]
  return short.length >= 2 && long.includes(short) ? 4 : null
}

/** The fields of a table that may have been meant by a name that is none of its fields, the nearest first. */
export function suggestFields({ columns }: Mapping, name: string): string[] {
  const given = plain(name.slice(0, 100))
  return columns
    .flatMap(({ fields, headers }) => {
      const near = [fields[0]!, ...headers].flatMap((each) => nearness(given, plain(each)) ?? [])
      return near.length > 0 ? [{ field: fields[0]!, near: Math.min(...near) }] : []
    })
    .sort((a, b) => a.near - b.near)
    .slice(0, SUGGESTED_MAX)
    .map(({ field }) => field)
}
