import type { Gazetteer } from './gazetteer.js'
import type { Mention, TextField } from './mention.js'
import { MEASURED } from './place-patterns.js'
import { PlaceScan } from './place-scan.js'
import { isHan } from './place-words.js'
import { readArea, readCounty, readOtherCounty, readShortCounty, readWholeCounty } from './scan-county.js'
import { readBelowVillage, readJoiner, readOpenRange } from './scan-list.js'
import { readBareTownship, readShortTownship, readTownship } from './scan-township.js'
import { readResidue, readUnknownTownship, readUnknownVillage } from './scan-unknown.js'
import { readVillage } from './scan-village.js'

/** What may stand at a place in a text, tried in this order; each reads on when it is what stands there. */
const IN_ORDER = [
  readArea,
  readCounty,
  readOtherCounty,
  readTownship,
  readShortTownship,
  readVillage,
  readBareTownship,
  readShortCounty,
  readJoiner,
  readUnknownTownship,
  readUnknownVillage,
  readResidue,
]

/** Reads a text from its start to its end. */
function scan(text: string, field: TextField, gazetteer: Gazetteer): Mention[] {
  const reading = new PlaceScan(text, field, gazetteer)
  if (readWholeCounty(reading)) return reading.mentions
  while (reading.at < reading.text.length) {
    if (readOpenRange(reading) || readBelowVillage(reading)) continue
    if (!isHan(reading.text[reading.at])) {
      readOther(reading)
      continue
    }
    if (!IN_ORDER.some((read) => read(reading))) reading.at++
  }
  return reading.mentions
}

/** Figures, letters and marks. */
function readOther(reading: PlaceScan) {
  if (reading.text[reading.at] === '。') reading.forget()
  if (readArea(reading)) return
  MEASURED.lastIndex = reading.at
  reading.at += MEASURED.exec(reading.text)?.[0].length ?? 1
}

const cache = new WeakMap<Gazetteer, Map<string, Mention[]>>()
/** As many texts as are remembered: a county's records repeat their places and titles. */
const CACHED_MAX = 50_000

/** The places that a text names, in its order. */
export function readPlaceNames(text: string, field: TextField, gazetteer: Gazetteer): Mention[] {
  let known = cache.get(gazetteer)
  if (!known) cache.set(gazetteer, (known = new Map()))
  const key = `${field} ${text}`
  let mentions = known.get(key)
  if (!mentions) {
    mentions = scan(text, field, gazetteer)
    if (known.size >= CACHED_MAX) known.clear()
    known.set(key, mentions)
  }
  return mentions
}
