import type { PlaceScan } from './place-scan.js'

export function readTownship(scan: PlaceScan): boolean {
  const [township] = scan.names.townships(scan.at, true, scan.lastEnd)
  if (!township) return false
  // 五里垦殖场 the township is also 五里垦殖场生活区 the quarter.
  if (scan.names.villages(scan.at).some(({ length, suffix }) => suffix !== '' && length > township.length))
    return false
  scan.noteOtherCounty()
  return scan.takeTownship(township.code, scan.at + township.length)
}

/** 白圩前罗: a township by its stem, with one of its villages after it. */
export function readShortTownship(scan: PlaceScan): boolean {
  if (!scan.isBoundary()) return false
  for (const { code, length } of scan.names.townships(scan.at, false)) {
    const end = scan.at + length
    if (/[乡镇]/.test(scan.text[end] ?? '')) continue
    const below = scan.names
      .villages(end)
      .some(
        ({ codes, suffix, length: long }) =>
          codes.some((each) => scan.gazetteer.isWithin(each, code)) &&
          (suffix !== '' || scan.isFollowed(end + long)),
      )
    const own = scan.names
      .villages(scan.at)
      .some((village) => village.suffix !== '' && village.length > length)
    if (below && !own) return scan.takeTownship(code, end)
  }
  return false
}

export function readBareTownship(scan: PlaceScan): boolean {
  if (!scan.isItemStart()) return false
  for (const { code, length } of scan.names.townships(scan.at, false)) {
    const end = scan.at + length
    if (scan.isLongerName(scan.at, end) || /[乡镇县]/.test(scan.text[end] ?? '') || !scan.isFollowed(end))
      continue
    // 三里渠道: a canal of three li.
    const weak = /^[一二三四五六七八九十]里$/.test(scan.text.slice(scan.at, end)) && !scan.isItemEnd(end)
    scan.takeTownship(code, end)
    scan.mentions.at(-1)!.weak = scan.mentions.at(-1)!.word = weak
    return true
  }
  return false
}
