import type { Gazetteer } from './gazetteer.js'
import type { Mention, TextField } from './mention.js'
import { NamesAt } from './names-at.js'
import {
  BELOW_VILLAGE,
  COUNTED,
  isApart,
  JOINER,
  OPEN,
  otherCountyBefore,
  SEPARATOR,
} from './place-patterns.js'
import { PlaceText } from './place-text.js'
import {
  BEFORE_NAME,
  featureStartsAt,
  hasWork,
  isInsideWork,
  isHan,
  readCount,
  workEndsAt,
  workStartsAt,
} from './place-words.js'
import { similarPlaces } from './similar-places.js'

/** More characters and an ending after a bare name. */
const LONGER = /^([\u3400-\u9fff]{1,4}?)(?:村民委员会|村委会|村(?![级庄民道组])|社区)/
/** Words for ground at a place. */
const NEARBY = /^(?:[东西南北]侧|段|一带|附近|旁边)/

/** How far a text has been read, what was found, and what may stand where. */
export class PlaceScan {
  readonly text: string
  readonly place: PlaceText
  readonly names: NamesAt
  readonly mentions: Mention[] = []
  /** Where reading stands; where the last name ended, what it was, and where a joining word after it ended. */
  at = 0
  lastEnd = -1
  last: 'none' | 'county' | 'township' | 'village' = 'none'
  joinEnd = -1
  /** The township that holds for the names that follow in a list, those of the list before it, and how many villages the list has. */
  township: string | null = null
  townships: string[] = []
  listed = 0

  constructor(
    text: string,
    readonly field: TextField,
    readonly gazetteer: Gazetteer,
  ) {
    this.place = new PlaceText(text)
    this.text = this.place.text
    this.names = new NamesAt(this.text, gazetteer)
  }

  forget() {
    this.township = null
    this.townships = []
    this.listed = 0
  }

  add(end: number, mention: Pick<Mention, 'kind'> & Partial<Mention>): true {
    const { kind } = mention
    const apart =
      (kind === 'VILLAGE' || kind === 'TOWNSHIP' || kind === 'AREA') &&
      isApart(this.text, this.at, end, kind === 'AREA')
    this.mentions.push({
      field: this.field,
      text: this.text.slice(this.at, end),
      codes: [],
      areaId: null,
      township: this.township,
      weak: false,
      word: false,
      coarse: false,
      suggestions: [],
      ...mention,
      apart,
    })
    this.at = end
    this.lastEnd = end
    return true
  }

  skip(end: number, last: 'county' | 'village' = 'county'): true {
    this.at = this.lastEnd = end
    this.last = last
    return true
  }

  takeTownship(code: string, end: number): true {
    const goesOn = this.isInList() && this.last !== 'county'
    this.townships = [...(goesOn ? this.townships : []), code]
    if (!goesOn) this.listed = 0
    this.township = code
    this.add(end, { kind: 'TOWNSHIP', codes: [code] })
    this.last = 'township'
    return true
  }

  take(codes: readonly string[], end: number, more: Partial<Mention> = {}): true {
    const suggestions =
      codes.length === 0 ? similarPlaces(this.text.slice(this.at, end), this.township, this.gazetteer) : []
    this.add(end, {
      kind: codes.length === 0 ? 'UNKNOWN' : 'VILLAGE',
      codes: [...codes],
      suggestions: [...(more.suggestions ?? []), ...suggestions],
      weak: more.weak ?? false,
      word: more.word ?? false,
    })
    this.last = 'village'
    this.listed++
    return true
  }

  /** A village's name that may be a mere word: the village, or anywhere in the township. */
  takeWord(here: readonly string[], end: number): boolean {
    return here.length > 0 && this.take([...here, this.township!], end, { word: true })
  }

  /** 余干县 before a name is another county, wherever in the text it stands. */
  noteOtherCounty() {
    if (this.isAdjacent || !otherCountyBefore(this.text, this.at, this.isOurs)) return
    const { at } = this
    this.at = at - 3
    this.add(at, { kind: 'UNKNOWN', township: null, coarse: true })
  }
  readonly isOurs = (name: string) =>
    this.gazetteer.counties.length === 0 ||
    this.gazetteer.counties.some(
      (county) => county.name === name || county.name.endsWith(name) || name.endsWith(county.name),
    )

  /** Whether a name can begin here: not in the middle of a word that is not known. */
  isBoundary(at = this.at): boolean {
    const before = this.text[at - 1]
    return (
      at === 0 ||
      at === this.lastEnd ||
      at === this.joinEnd ||
      !isHan(before) ||
      (BEFORE_NAME.has(before!) && !isInsideWork(this.text, at)) ||
      workEndsAt(this.text, at)
    )
  }

  /** Whether an item of a list begins here. */
  isItemStart(at = this.at): boolean {
    if (at === 0 || at === this.joinEnd || SEPARATOR.test(this.text[at - 1]!)) return true
    return (
      at === this.lastEnd && (this.last === 'county' || (this.last === 'village' && this.place.hasGap(at)))
    )
  }

  isItemEnd(end: number): boolean {
    if (end === this.text.length || SEPARATOR.test(this.text[end]!) || /[。!?]/.test(this.text[end]!))
      return true
    JOINER.lastIndex = end
    const joined = JOINER.exec(this.text)?.[0].length
    return (
      (joined !== undefined && this.doesNameStart(end + joined)) ||
      (this.place.hasGap(end) && this.doesNameStart(end))
    )
  }

  doesNameStart(at: number): boolean {
    return this.names.villages(at).length > 0 || this.names.townships(at, true).length > 0
  }

  /** Whether what follows a bare name ends it: a list's end, works, or a count. */
  isFollowed(end: number): boolean {
    OPEN.lastIndex = COUNTED.lastIndex = end
    const counted = COUNTED.exec(this.text)?.[1]
    return (
      this.isItemEnd(end) ||
      workStartsAt(this.text, end) ||
      (counted !== undefined && (readCount(counted) ?? 0) > 1) ||
      OPEN.test(this.text) ||
      this.groupStarts(end) ||
      NEARBY.test(this.text.slice(end))
    )
  }

  groupStarts(end: number): boolean {
    BELOW_VILLAGE.lastIndex = end
    return /^第?[0-9一二三四五六七八九十]/.test(this.text.slice(end)) && BELOW_VILLAGE.test(this.text)
  }

  /** 青湖水库: works with a name of their own. */
  isFeature(end: number): boolean {
    return !this.isItemEnd(end) && !workStartsAt(this.text, end) && featureStartsAt(this.text, end)
  }

  /** 前罗岗村 is not 前罗: one more character and an ending make another name, and more of them may be a name with a wrong one. */
  isLongerName(start: number, end: number): boolean {
    const [, more] = LONGER.exec(this.text.slice(end)) ?? []
    if (
      !more ||
      /^(?:等|共|新|旧|各|全|行政|自然|贫困|[一二两三四五六七八九十])/.test(more) ||
      workStartsAt(this.text, end)
    )
      return false
    return (
      more.length === 1 ||
      (!hasWork(more) &&
        similarPlaces(`${this.text.slice(start, end)}${more}`, this.township, this.gazetteer).length > 0)
    )
  }

  /** A list goes on while only separators, joining words and hamlets stand between its names. */
  isInList(): boolean {
    return (
      this.lastEnd >= 0 &&
      /^(?:[、,;:/\-—~()&+|]|以及|和|与|及|至|到|同|并)*$/.test(this.text.slice(this.lastEnd, this.at))
    )
  }

  get isAdjacent(): boolean {
    return this.lastEnd === this.at
  }
}
