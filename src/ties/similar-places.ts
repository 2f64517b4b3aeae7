import { stemOfVillage, type Gazetteer } from './gazetteer.js'

/** Divisions whose name differs from what was written by one character: changed, missing or too many. In the township that was named, else anywhere. */
export function similarPlaces(written: string, township: string | null, gazetteer: Gazetteer): string[] {
  const isTownship = /[乡镇]$|街道$/.test(written)
  const name = isTownship ? written : stemOfVillage(written).stem
  const found: string[] = []
  for (const division of gazetteer.divisions.values()) {
    if (isTownship ? division.level !== 'TOWNSHIP' : division.level !== 'VILLAGE') continue
    if (township && !gazetteer.isWithin(division.code, township)) continue
    const known = isTownship ? division.name : stemOfVillage(division.name).stem
    if (Math.max(name.length, known.length) >= 2 && isOneApart(name, known)) found.push(division.code)
  }
  return found.slice(0, 5)
}

/** Whether two texts differ by just one character. */
export function isOneApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return Math.max(one.length, other.length) - start - end === 1
}
