import {
  mayBeNumber,
  otherCountyAt,
  TOWNSHIPS_AT_LARGE,
  WHOLE_COUNTY,
  WHOLE_COUNTY_IN_TITLE,
} from './place-patterns.js'
import type { PlaceScan } from './place-scan.js'

const ABOVE_COUNTY = /(?:[\u3400-\u9fff]{2,3}省)?(?:[\u3400-\u9fff]{2,3}市)?/y

export function readWholeCounty(scan: PlaceScan): boolean {
  const { counties } = scan.gazetteer
  const own = counties.find(({ name }) => withoutAbove(scan.text).startsWith(name))
  const rest = own ? withoutAbove(scan.text).slice(own.name.length) : scan.text
  const isWhole =
    scan.field === 'place' &&
    ((own !== undefined && rest === '') ||
      counties.some(({ stem }) => stem === scan.text) ||
      WHOLE_COUNTY.test(rest))
  const atLarge =
    (scan.field === 'place' && TOWNSHIPS_AT_LARGE.test(rest)) ||
    (scan.field === 'title' && (WHOLE_COUNTY_IN_TITLE.test(rest) || /各乡镇/.test(rest)))
  const code = (own ?? counties[0])?.code
  if (!code || !(isWhole || atLarge)) return false
  scan.add(scan.text.length, { kind: 'COUNTY', codes: [code] })
  // 各乡镇 beside a village's name says nothing of that village; the names still count.
  scan.at = isWhole ? scan.text.length : 0
  scan.lastEnd = -1
  return isWhole
}

export function readArea(scan: PlaceScan): boolean {
  const found = scan.names.area(scan.at)
  if (!found) return false
  const end = scan.at + found.name.length
  // 新太平片区 may be another than 太平片区, and JX-1号 a canal's number.
  const weak = !scan.isBoundary() || (found.isCode && mayBeNumber(scan.text, scan.at, end))
  scan.forget()
  return scan.add(end, { kind: 'AREA', areaId: found.areaId, weak }) && scan.skip(scan.at)
}

export function readCounty(scan: PlaceScan): boolean {
  const { text, gazetteer } = scan
  if (!scan.isBoundary()) return false
  ABOVE_COUNTY.lastIndex = scan.at
  const above = ABOVE_COUNTY.exec(text)![0].length
  const county = gazetteer.counties.find(
    ({ name }) => text.startsWith(name, scan.at + above) || text.startsWith(name, scan.at),
  )
  if (county)
    return scan.skip(scan.at + (text.startsWith(county.name, scan.at) ? 0 : above) + county.name.length)
  // 江西省白圩乡: city and county are left out. (A city alone may be another county: 丰城市.)
  return (
    above > 0 &&
    text[scan.at + above - 1] === '省' &&
    scan.names.townships(scan.at + above, true).length > 0 &&
    scan.skip(scan.at + above)
  )
}

/** 进贤白圩乡: the county without its ending, before a name of its own. */
export function readShortCounty(scan: PlaceScan): boolean {
  const { text, gazetteer } = scan
  const county = scan.isItemStart()
    ? gazetteer.counties.find(({ stem }) => stem.length > 1 && text.startsWith(stem, scan.at))
    : undefined
  const end = scan.at + (county?.stem.length ?? 0)
  return (
    county !== undefined &&
    (scan.names.townships(end, true).length > 0 ||
      scan.names.villages(end).some(({ suffix }) => suffix !== '') ||
      scan.names
        .townships(end, false)
        .some(({ code, length }) =>
          scan.names
            .villages(end + length)
            .some(({ codes }) => codes.some((each) => gazetteer.isWithin(each, code))),
        )) &&
    scan.skip(end)
  )
}

export function readOtherCounty(scan: PlaceScan): boolean {
  if (!scan.isBoundary()) return false
  if (
    scan.names.townships(scan.at, true).length > 0 ||
    scan.names.villages(scan.at).some(({ suffix }) => suffix !== '')
  )
    return false
  const length = otherCountyAt(scan.text, scan.at, scan.isItemStart(), scan.isOurs)
  if (length === 0) return false
  scan.forget()
  return scan.add(scan.at + length, { kind: 'UNKNOWN', coarse: true }) && scan.skip(scan.at)
}

function withoutAbove(text: string): string {
  ABOVE_COUNTY.lastIndex = 0
  return text.slice(ABOVE_COUNTY.exec(text)![0].length)
}
