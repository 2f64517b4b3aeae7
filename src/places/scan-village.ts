import { chosen, type VillageForm } from './names-at.js'
import type { PlaceScan } from './place-scan.js'
import {
  ABSTRACT,
  COMMON_NOUNS,
  isDescription,
  isThingWorkedOn,
  isWorkWord,
  takesObject,
  VERB_LIKE,
  workStartsAt,
} from './place-words.js'

/** Names of communities that are streets' names. */
const STREET = /(?:路|街|大道)$/

export function readVillage(scan: PlaceScan): boolean {
  const atTownship = scan.last === 'township' && scan.isAdjacent
  for (const village of scan.names.villages(scan.at)) {
    const end = scan.at + village.length
    if (
      village.suffix !== ''
        ? readSuffixed(scan, village, end, atTownship)
        : readBare(scan, village, end, atTownship)
    )
      return true
  }
  return false
}

/** The readings of a name in the township that holds: of those there, the ones that its ending means, or all where it means none. */
function readingsHere(scan: PlaceScan, { names, suffix }: VillageForm): string[] {
  return chosen(
    names.filter(({ code }) => scan.gazetteer.isWithin(code, scan.township!)),
    suffix,
  )
}

function readSuffixed(scan: PlaceScan, village: VillageForm, end: number, atTownship: boolean): boolean {
  const { codes, stem, suffix } = village
  const alone = scan.field === 'place' && scan.isItemStart() && scan.isItemEnd(end)
  const here = scan.township === null ? [] : readingsHere(scan, village)
  // 新农村建设 builds no village called so; 新建村组公路 builds a road.
  const isWord =
    suffix === '村' &&
    (isDescription(stem)
      ? !alone && !scan.isItemEnd(end)
      : VERB_LIKE.has(stem) && /^(?:组|道|口|头|入|内|外|民|企|办|公路|路)/.test(scan.text.slice(end)))
  if (isWord) return atTownship && scan.takeWord(here, end)
  if (scan.township !== null && (atTownship || scan.isInList())) {
    if (here.length > 0) return scan.take(here, end)
    // 白圩乡前罗村罗家村: what follows a village at once is a hamlet of it, or a village far off: nobody can tell.
    if (scan.last === 'village' && scan.isAdjacent && !scan.place.hasGap(scan.at))
      return scan.take(codes, end, { weak: true })
    return scan.take([], end, { suggestions: codes })
  }
  scan.noteOtherCounty()
  // The characters before it may be a part of the name (新太平村) or words (做好太平村).
  return scan.take(codes, end, {
    weak:
      !scan.isBoundary() ||
      (scan.last === 'village' && scan.isAdjacent && !scan.place.hasGap(scan.at) && codes.length > 1),
  })
}

function readBare(scan: PlaceScan, village: VillageForm, end: number, atTownship: boolean): boolean {
  const { codes, stem } = village
  // 前罗乡 is not 前罗; but 白圩乡前罗乡道 is a road there.
  if (
    scan.isLongerName(scan.at, end) ||
    (/[乡镇县]/.test(scan.text[end] ?? '') && !(atTownship && workStartsAt(scan.text, end)))
  )
    return false
  if (atTownship) return readBareInTownship(scan, village, end)
  if (stem.length < 2 || !scan.isItemStart()) return false
  const isFeature = scan.isFeature(end)
  if (!isFeature && !scan.isFollowed(end)) return false
  // 白圩乡前罗村，新建渠道: a verb.
  if (VERB_LIKE.has(stem) && !scan.isItemEnd(end)) return false
  const listed = scan.township !== null && scan.isInList() && scan.listed > 0
  const readings = listed ? readingsHere(scan, village) : withTownships(scan, codes, scan.at, end)
  if (!listed && scan.township !== null) scan.forget()
  if (readings.length === 0)
    return listed && scan.isItemEnd(end) && scan.take([], end, { suggestions: codes })
  if (isFeature) return scan.take(readings, end, { weak: true, word: true })
  if (listed || (scan.isItemEnd(end) && scan.field === 'place')) return scan.take(readings, end)
  const word =
    COMMON_NOUNS.has(stem) ||
    VERB_LIKE.has(stem) ||
    isWorkWord(stem) ||
    STREET.test(stem) ||
    isThing(scan, stem, end)
  return scan.take(readings, end, { weak: word, word })
}

function readBareInTownship(scan: PlaceScan, village: VillageForm, end: number): boolean {
  const { codes, stem } = village
  const here = readingsHere(scan, village)
  const isFeature = scan.isFeature(end)
  const followed = !isFeature && scan.isFollowed(end)
  if (here.length === 0) {
    // 白圩乡太平高标准农田: 太平 lies in another township.
    const isName =
      followed &&
      stem.length > 1 &&
      !VERB_LIKE.has(stem) &&
      !COMMON_NOUNS.has(stem) &&
      !ABSTRACT.has(stem) &&
      !STREET.test(stem) &&
      !isThing(scan, stem, end)
    return isName && scan.take([], end, { suggestions: codes })
  }
  // 温圳镇新村建设: the village 新村, or new villages somewhere in the township; 温圳镇杨溪水库: as far off.
  // Nobody can tell whether the name goes on, or how far from the village a reservoir lies that is called like it.
  if (isFeature || !followed) return scan.take([...here, scan.township!], end)
  const isWord =
    (!scan.isItemEnd(end) && (VERB_LIKE.has(stem) || isWorkWord(stem))) || isThing(scan, stem, end)
  return isWord ? scan.takeWord(here, end) : scan.take(here, end)
}

/** A bare name can mean a township as well as villages: 钟陵. */
function withTownships(scan: PlaceScan, codes: readonly string[], start: number, end: number): string[] {
  const townships = scan.names.townships(start, false).filter(({ length }) => length === end - start)
  return [...codes, ...townships.map(({ code }) => code)]
}

/** 繁荣农村文化, 大塘清淤: words of a sentence rather than names. */
function isThing(scan: PlaceScan, stem: string, end: number): boolean {
  const rest = scan.text.slice(end)
  return (ABSTRACT.has(stem) && takesObject(rest)) || isThingWorkedOn(stem, rest)
}
