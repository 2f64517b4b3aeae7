import type { Gazetteer } from './gazetteer.js'
import { stemOfVillage } from './village-name.js'

interface BareName { code: string; isTownship: boolean; name: string } // prettier-ignore

const bareNames = new WeakMap<Gazetteer, BareName[]>()
/** The names by which divisions are compared, worked out once for a county. */
function bareNamesOf(gazetteer: Gazetteer): BareName[] {
  let known = bareNames.get(gazetteer)
  if (!known) {
    known = [...gazetteer.divisions.values()].flatMap(({ code, name, level }) =>
      level === 'COUNTY'
        ? []
        : [
            level === 'TOWNSHIP'
              ? { code, isTownship: true, name }
              : { code, isTownship: false, name: stemOfVillage(name).stem },
          ],
    )
    bareNames.set(gazetteer, known)
  }
  return known
}

/** Divisions whose name differs from what was written by one character: changed, missing or too many. In the township that was named, else anywhere. */
export function similarPlaces(written: string, township: string | null, gazetteer: Gazetteer): string[] {
  const isTownship = /[乡镇]$|街道$/.test(written)
  const name = isTownship ? written : stemOfVillage(written).stem
  return bareNamesOf(gazetteer)
    .filter(
      (known) =>
        known.isTownship === isTownship &&
        Math.max(name.length, known.name.length) >= 2 &&
        isOneApart(name, known.name) &&
        (township === null || gazetteer.isWithin(known.code, township)),
    )
    .slice(0, 5)
    .map(({ code }) => code)
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
