import type { PlaceScan } from './place-scan.js'
import {
  BEFORE_NAME,
  featureStartsAt,
  hasWork,
  isGenericTownship,
  isGenericVillage,
  workStartsAt,
} from './place-words.js'
import { similarPlaces } from './similar-places.js'

export const UNKNOWN_TOWNSHIP = /^[\u3400-\u9fff]{1,3}?(?:乡(?!镇)|镇|街道(?!路))(?!村(?!委|民|庄|级|组))/
const UNKNOWN_VILLAGE =
  /^([\u3400-\u9fff]{1,9}?(?:村(?=村(?:(?![级庄容规务史组民道])|民委)))?)(村民委员会|村民小组|村委会|村委|村|社区|居委会|生活区|自然村)/
/** Hamlets have short names: 李家, 王家边, 下洲老屋. */
const HAMLET_MAX = 4
/** 村 that begins a word of its own. */
const WORD_WITH_VILLAGE = /^[级庄容规务史组民道]/
/** Characters that end what stands before a name and begin none. */
const NEVER_FIRST = /^[年度月日期批号的在局厅]/
/** What may follow a township's name in the column of places without naming a village. */
const NO_VILLAGE =
  /^(?:境内|全境|全域|全乡|全镇|范围|辖区|区域|域内|集镇|圩镇|墟镇|镇区|镇上|街上|街道|集市|老街|政府|人民政府|沿线|周边|附近|各|部分|多|等|[东西南北中]部|本级|机关|一带|片|农户|学校|[中小]学|中心|共|有关|相关|下辖|所属|管委会|内$)/

export function readUnknownTownship(scan: PlaceScan): boolean {
  if (!scan.isBoundary()) return false
  const found = UNKNOWN_TOWNSHIP.exec(scan.text.slice(scan.at))?.[0]
  // 白圩镇, of 白圩乡, is a township with a wrong character, and not a 圩镇.
  const isNearly =
    found !== undefined &&
    scan.names.townships(scan.at, false).some(({ length }) => length === found.length - 1)
  if (
    !found ||
    (isGenericTownship(found) && !isNearly) ||
    hasWork(found) ||
    NEVER_FIRST.test(found) ||
    holdsTownship(scan, found) ||
    scan.names.villages(scan.at).some(({ suffix }) => suffix !== '')
  )
    return false
  scan.forget()
  scan.add(scan.at + found.length, {
    kind: 'UNKNOWN',
    coarse: true,
    suggestions: similarPlaces(found, null, scan.gazetteer),
  })
  scan.last = 'county'
  // The village that follows belongs to the township that nobody knows.
  const village = /^[\u3400-\u9fff]{1,5}?(?:村民委员会|村委会|村(?![级庄])|社区)/.exec(
    scan.text.slice(scan.at),
  )?.[0]
  if (village && !isGenericVillage(village) && !hasWork(village)) scan.skip(scan.at + village.length)
  return true
}

export function readUnknownVillage(scan: PlaceScan): boolean {
  if (!scan.isBoundary()) return false
  const found = UNKNOWN_VILLAGE.exec(scan.text.slice(scan.at))
  if (!found) return false
  const [whole, name, ending] = found as unknown as [string, string, string]
  const end = scan.at + whole.length
  if (ending === '村' && WORD_WITH_VILLAGE.test(scan.text.slice(end)) && !scan.doesNameStart(end))
    return false
  const atTownship = scan.last === 'township' && scan.isAdjacent
  const alone = scan.field === 'place' && scan.isItemEnd(end) && (scan.isItemStart() || atTownship)
  // 由前罗村: a word of one character before a known name.
  if (
    !atTownship &&
    BEFORE_NAME.has(name[0]!) &&
    scan.names.villages(scan.at + 1).some(({ suffix }) => suffix !== '')
  )
    return false
  const isNearly =
    atTownship && scan.isItemEnd(end) && similarPlaces(whole, scan.township, scan.gazetteer).length > 0
  if (!/委/.test(ending) && isGenericVillage(`${name}${ending === '社区' ? '社区' : '村'}`) && !isNearly) {
    // 和谐社区: read over as a whole, so that 谐社区 is no name.
    scan.at += name.length < 4 ? whole.length : 1
    return true
  }
  if (
    NEVER_FIRST.test(name) ||
    holdsTownship(scan, name) ||
    (hasWork(name) && !(alone && name.length <= 4 && !workStartsAt(name, 0)))
  )
    return false
  const inner = name.length > 2 && !atTownship ? innerVillage(scan, name) : null
  if (scan.last === 'village' && scan.isAdjacent && !scan.place.hasGap(scan.at)) {
    // A hamlet of the village just named; not where a known village stands in it.
    if (inner === null && !/委/.test(ending) && name.length <= HAMLET_MAX) return scan.skip(end, 'village')
    if (inner === null && name.length > HAMLET_MAX) return false
    scan.at += inner ?? 0
    return inner !== null || scan.take([], end)
  }
  if (inner !== null && inner > 1 && (!alone || hasWork(name.slice(0, inner)))) {
    // Two or more characters before a known name are words rather than a part of it.
    scan.at += inner
    return true
  }
  return scan.take([], end)
}

/** 白圩乡乙罗, in the column of places: a name, though without an ending. */
export function readResidue(scan: PlaceScan): boolean {
  if (scan.field !== 'place' || scan.last !== 'township' || !scan.isAdjacent) return false
  const rest = /^[\u3400-\u9fff]{2,5}/.exec(scan.text.slice(scan.at))?.[0] ?? ''
  const end = scan.at + rest.length
  if (
    rest === '' ||
    !scan.isItemEnd(end) ||
    NO_VILLAGE.test(rest) ||
    hasWork(rest) ||
    [...rest].some((_, index) => featureStartsAt(rest, index))
  )
    return false
  return scan.take([], end)
}

function holdsTownship(scan: PlaceScan, name: string): boolean {
  for (let at = 1; at < name.length; at++)
    if (scan.names.townships(scan.at + at, true).length > 0) return true
  return false
}

function innerVillage(scan: PlaceScan, name: string): number | null {
  for (let at = 1; at < name.length - 1; at++)
    if (scan.names.villages(scan.at + at).some(({ stem }) => at + stem.length === name.length)) return at
  return null
}
