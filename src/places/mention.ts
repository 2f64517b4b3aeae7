export type TextField = 'title' | 'place' | 'description'

/** A place that a text names, with every division that it can mean. */
export interface Mention {
  field: TextField
  text: string
  kind: 'VILLAGE' | 'TOWNSHIP' | 'COUNTY' | 'AREA' | 'UNKNOWN' | 'OPEN_RANGE'
  /** The readings: codes of divisions. */
  codes: string[]
  /** Of an area's own name. */
  areaId: string | null
  /** The township that stands before it; where it is one of the readings too, the name may be a mere word. */
  township: string | null
  /** It may be part of a longer name, or no place: alone it decides nothing. */
  weak: boolean
  /** The text says that it lies beside this place or outside it: 邻近前罗村, 太平片区以外. */
  apart: boolean
  /** It may be no place at all: it speaks against nothing either. */
  word: boolean
  /** An unknown township or another county: what lies elsewhere by other evidence does not lie there. */
  coarse: boolean
  /** Divisions whose name differs by one character: offered to a reviewer, never tied. */
  suggestions: string[]
}
