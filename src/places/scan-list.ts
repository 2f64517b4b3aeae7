import { BELOW_VILLAGE, COUNTED, JOINER, OPEN } from './place-patterns.js'
import type { PlaceScan } from './place-scan.js'
import { hasWork, readCount } from './place-words.js'
import { UNKNOWN_TOWNSHIP } from './scan-unknown.js'

export function readOpenRange(scan: PlaceScan): boolean {
  if (!scan.isAdjacent || (scan.last !== 'village' && scan.last !== 'township')) return false
  OPEN.lastIndex = COUNTED.lastIndex = scan.at
  const found = OPEN.exec(scan.text) ?? COUNTED.exec(scan.text)
  if (!found) return false
  const ofTownships = scan.last === 'township'
  const [whole, written] = found
  const count = written ? readCount(written) : null
  // 五七村 and 一村 are names.
  if (written && (count ?? 0) < 2) return false
  const end = scan.at + whole.length
  // 白圩乡5个村 is the township; as many as were named: the list is whole.
  const isTownship = ofTownships && !whole.includes('等') && /村|社区/.test(whole)
  if (isTownship || (count !== null && count === (ofTownships ? scan.townships.length : scan.listed)))
    return scan.skip(end, 'village')
  const within = ofTownships ? scan.gazetteer.counties.map(({ code }) => code) : scan.townships
  return scan.add(end, { kind: 'OPEN_RANGE', codes: [...within] })
}

export function readBelowVillage(scan: PlaceScan): boolean {
  if (scan.last !== 'village' || !scan.isAdjacent) return false
  BELOW_VILLAGE.lastIndex = scan.at
  const found = BELOW_VILLAGE.exec(scan.text)?.[0]
  if (!found || hasWork(found.replace(/自然村$/, ''))) return false
  return scan.skip(scan.at + found.length, 'village')
}

export function readJoiner(scan: PlaceScan): boolean {
  if (!scan.isAdjacent || (scan.last !== 'village' && scan.last !== 'township')) return false
  JOINER.lastIndex = scan.at
  const length = JOINER.exec(scan.text)?.[0].length
  if (length === undefined) return false
  const end = scan.at + length
  if (scan.last === 'township' && !scan.doesNameStart(end) && !UNKNOWN_TOWNSHIP.test(scan.text.slice(end)))
    return false
  scan.at = scan.joinEnd = end
  return true
}
