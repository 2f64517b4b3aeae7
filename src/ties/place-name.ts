import { normaliseText } from '../values/text.js'
import type { Gazetteer, VillageName } from './gazetteer.js'
import { BEFORE_NAME, hasWork, isGenericTownship, isGenericVillage, isHan, ORDINARY, readCount, VERB_LIKE, workEndsAt, workStartsAt } from './place-words.js'
import { similarPlaces } from './similar-places.js'

export type TextField = 'title' | 'place' | 'description'

/** A place that a text names, with every division that it can mean. */
export interface Mention {
  field: TextField
  text: string
  kind: 'VILLAGE' | 'TOWNSHIP' | 'COUNTY' | 'UNKNOWN' | 'OPEN_RANGE'
  /** The readings: codes of divisions. */
  codes: string[]
  /** The township that stands before it. */
  township: string | null
  /** It may be an ordinary word and no place, or part of a longer name: alone it decides nothing. */
  weak: boolean
  /** An unknown township or another county: what lies elsewhere by other evidence does not lie there. */
  coarse: boolean
  /** Divisions whose name differs by one character: offered to a reviewer, never tied. */
  suggestions: string[]
}

const VILLAGE_SUFFIX = /(村民委员会|村委会|村委|社区居民委员会|社区居委会|居民委员会|居委会|社区|虚拟生活区|生活区|村(?![级庄容规务史]))/y
/** Figures with what they count, which is no part of a name: 2024年度, 第3批, 600亩. */
const MEASURED = /\d+(?:\.\d+)?(?:年度|年|月|日|号|批次|批|期|标段|次|个|条|座|处|项|口|眼|台|套|户|人|公里|千米|米|万亩|亩|公顷|万元|元|吨)?/y
/** Characters that end what stands before a name and begin none. */
const NEVER_FIRST = /^[年度月日期批号的在于]/
const SEPARATOR = /[、,;/|+&·~\-—–()[\]〔〕<>《》"“”:.\s]/
const BELOW_VILLAGE = /(?:第?[0-9一二三四五六七八九十百]+(?:村民)?(?:小组|组|队)|[\u3400-\u9fff]{1,5}?(?:自然村|村民小组|村小组|小组|屋场)|[\u3400-\u9fff]{1,4}组(?![\u3400-\u9fff]*织))/y
const OPEN = /等(?!级|别|高线|额|效)(?:([0-9]+|[一二两三四五六七八九十]+)?个?(?:行政|自然)?(?:村|社区))?/y
const COUNTED = /([0-9]+|[二两三四五六七八九十]+)个?(?:行政)?(?:村|社区)(?![级庄民])/y
const OTHER_COUNTY = /^(?:[\u3400-\u9fff]{2,3}省)?(?:[\u3400-\u9fff]{2,3}市)?([\u3400-\u9fff]{2}[县区市])(?=$|[\u3400-\u9fff]{1,5}(?:镇|乡|街道|村|社区)|境内)/
const WHOLE_COUNTY = /^(?:全县|县域|县内|全县域)|全县(?:范围|境内|各乡|各地|各村|域)|各(?:有关|相关)?乡镇|^各乡\(?镇/

interface VillageForm { codes: string[]; names: VillageName[]; stem: string; suffix: string; length: number }

/** Of villages with one stem, those that an ending means: 村委会 is no 社区. An ending that fits none says nothing. */
function chosen(names: readonly VillageName[], suffix: string): string[] {
  const wanted = /村[民委]/.test(suffix) ? 'COMMITTEE' : /居|社区/.test(suffix) ? 'COMMUNITY' : /生活区/.test(suffix) ? 'QUARTER' : null
  const just = names.filter(({ kind }) => kind === wanted)
  return [...new Set((just.length > 0 ? just : names).map(({ code }) => code))]
}

const cache = new WeakMap<Gazetteer, Map<string, Mention[]>>()
const CACHED_MAX = 50_000

/** The places that a text names, in its order. */
export function readPlaceNames(text: string, field: TextField, gazetteer: Gazetteer): Mention[] {
  let known = cache.get(gazetteer)
  if (!known) cache.set(gazetteer, (known = new Map()))
  const key = `${field} ${text}`
  let mentions = known.get(key)
  if (!mentions) {
    mentions = new Scanner(normaliseText(text), field, gazetteer).scan()
    if (known.size >= CACHED_MAX) known.clear()
    known.set(key, mentions)
  }
  return mentions
}

class Scanner {
  readonly #mentions: Mention[] = []
  /** Where reading stands, and where the last name ended and what it was. */
  #at = 0
  #lastEnd = -1
  #last: 'none' | 'county' | 'township' | 'village' = 'none'
  /** The township that holds for the names that follow in a list, and how many villages the list has so far. */
  #township: string | null = null
  #listed = 0

  constructor(
    readonly text: string,
    readonly field: TextField,
    readonly gazetteer: Gazetteer,
  ) {}

  scan(): Mention[] {
    const { text } = this
    if (this.#wholeCounty()) return this.#mentions
    this.#otherCounty()
    while (this.#at < text.length) {
      if (!isHan(text[this.#at])) {
        if (text[this.#at] === '。') this.#forget()
        MEASURED.lastIndex = this.#at
        this.#at += MEASURED.exec(text)?.[0].length ?? 1
        continue
      }
      if (this.#county() || this.#openRange() || this.#belowVillage() || this.#fullTownship() || this.#shortTownship() || this.#village() || this.#unknownTownship() || this.#unknownVillage()) continue
      this.#at++
    }
    return this.#mentions
  }

  #forget() {
    this.#township = null
    this.#listed = 0
  }

  #add(end: number, mention: Pick<Mention, 'kind' | 'codes'> & Partial<Mention>) {
    this.#mentions.push({ field: this.field, text: this.text.slice(this.#at, end), township: this.#township, weak: false, coarse: false, suggestions: [], ...mention })
    this.#at = end
    this.#lastEnd = end
  }

  /** Whether a name can begin here: not in the middle of a word that is not known. */
  #boundary(at = this.#at): boolean {
    const before = this.text[at - 1]
    return at === 0 || at === this.#lastEnd || !isHan(before) || BEFORE_NAME.has(before!) || workEndsAt(this.text, at)
  }

  #itemStart(at: number): boolean {
    const before = this.text[at - 1]
    return at === 0 || SEPARATOR.test(before!) || (at === this.#lastEnd && this.#last === 'county') || (/[和与及至到]/.test(before!) && at - 1 === this.#lastEnd)
  }
  #itemEnd(end: number): boolean {
    return end === this.text.length || SEPARATOR.test(this.text[end]!) || /^[。!?]/.test(this.text[end]!) || (/[和与及至到]/.test(this.text[end]!) && this.#nameStarts(end + 1))
  }
  #nameStarts(at: number): boolean {
    return this.#villagesAt(at).length > 0 || this.#townshipsAt(at, true).length > 0
  }

  #wholeCounty(): boolean {
    const county = this.gazetteer.counties.find(({ name, stem }) => this.field === 'place' && (this.text.replace(/^.*?[省]/, '').replace(/^.*?市(?=.)/, '') === name || this.text === stem))
    const code = county?.code ?? (WHOLE_COUNTY.test(this.text) ? this.gazetteer.counties[0]?.code : undefined)
    if (!code) return false
    this.#add(this.text.length, { kind: 'COUNTY', codes: [code] })
    // 各乡镇 beside a village's name says nothing of that village; the names still count.
    this.#at = county ? this.text.length : 0
    this.#lastEnd = -1
    return county !== undefined
  }

  #otherCounty() {
    const found = OTHER_COUNTY.exec(this.text)
    if (!found) return
    const name = found[1]!
    const ours = this.gazetteer.counties.some((county) => county.name === name || county.name.endsWith(name))
    if (ours || this.gazetteer.counties.length === 0 || /[省市县区乡镇村大小强贫园社片库景开发]./.test(name) || (name.endsWith('区') && /片区|园区|社区|库区|景区|灌区|山区|小区|校区|矿区|林区|辖区|城区|项区|湖区|圩区|新区|老区/.test(name)) || this.#startsKnown()) return
    this.#add(found[0].length, { kind: 'UNKNOWN', codes: [], coarse: true })
  }
  #startsKnown(): boolean {
    return this.#townshipsAt(0, true).length > 0 || this.#villagesAt(0).length > 0
  }

  #county(): boolean {
    const { text, gazetteer } = this
    if (!this.#boundary()) return false
    // A province or a city before the county says nothing more.
    const above = this.#at === 0 ? /^(?:[\u3400-\u9fff]{2,3}省)?(?:[\u3400-\u9fff]{2,3}市)?/.exec(text)![0].length : 0
    const county = gazetteer.counties.find(({ name }) => text.startsWith(name, this.#at + above) || text.startsWith(name, this.#at))
    if (!county) return false
    this.#at += (text.startsWith(county.name, this.#at) ? 0 : above) + county.name.length
    this.#lastEnd = this.#at
    this.#last = 'county'
    return true
  }

  #openRange(): boolean {
    if (this.#last === 'none' || this.#lastEnd !== this.#at) return false
    OPEN.lastIndex = COUNTED.lastIndex = this.#at
    const found = this.#last === 'village' ? (OPEN.exec(this.text) ?? COUNTED.exec(this.text)) : null
    if (!found) return false
    const end = this.#at + found[0].length
    const count = found[1] ? readCount(found[1]) : null
    // As many as were named: the list is whole.
    if (count !== null && count === this.#listed) {
      this.#at = this.#lastEnd = end
      return true
    }
    this.#add(end, { kind: 'OPEN_RANGE', codes: this.#township ? [this.#township] : [] })
    return true
  }

  #belowVillage(): boolean {
    if (this.#last !== 'village' || this.#lastEnd !== this.#at) return false
    BELOW_VILLAGE.lastIndex = this.#at
    const found = BELOW_VILLAGE.exec(this.text)?.[0]
    if (!found || hasWork(found.replace(/自然村$/, ''))) return false
    this.#at = this.#lastEnd = this.#at + found.length
    return true
  }

  #townshipsAt(at: number, full: boolean): { code: string; length: number }[] {
    const names = this.gazetteer.townshipNames.get(this.text[at] ?? '') ?? []
    // 十三里乡 is not 三里乡.
    if (/[一二三四五六七八九十]/.test(this.text[at] ?? '') && /[一二三四五六七八九十百几两数]/.test(this.text[at - 1] ?? '')) return []
    const found = names.flatMap(({ code, full: forms, stem }) => {
      const form = full ? forms.find((each) => this.text.startsWith(each, at)) : stem !== '' && this.text.startsWith(stem, at) ? stem : undefined
      return form ? [{ code, length: form.length }] : []
    })
    const longest = Math.max(0, ...found.map(({ length }) => length))
    return found.filter(({ length }) => length === longest)
  }

  #fullTownship(): boolean {
    const [township] = this.#townshipsAt(this.#at, true)
    if (!township) return false
    // 五里垦殖场 the township is also 五里垦殖场生活区 the quarter.
    const village = this.#villagesAt(this.#at).find(({ length, suffix }) => suffix && length > township.length)
    if (village) return false
    const end = this.#at + township.length
    if (this.text[end] === '村' && this.text[end - 1] === '乡' && !this.#boundary()) return false
    this.#township = null
    this.#listed = 0
    this.#add(end, { kind: 'TOWNSHIP', codes: [township.code], township: township.code })
    this.#township = township.code
    this.#last = 'township'
    return true
  }

  /** 白圩前罗: a township by its stem, with one of its villages after it. */
  #shortTownship(): boolean {
    if (!this.#boundary()) return false
    for (const { code, length } of this.#townshipsAt(this.#at, false)) {
      const end = this.#at + length
      if (/[乡镇]/.test(this.text[end] ?? '')) continue
      const below = this.#villagesAt(end).filter(({ codes }) => codes.some((each) => this.gazetteer.isWithin(each, code)))
      const own = this.#villagesAt(this.#at).some((village) => village.suffix && village.length > length)
      if (below.length === 0 || own) continue
      this.#forget()
      this.#add(end, { kind: 'TOWNSHIP', codes: [code], township: code })
      this.#township = code
      this.#last = 'township'
      return true
    }
    return false
  }

  /** Village names that begin at a place in the text: the longest stem first, with the ending that follows it. */
  #villagesAt(at: number): VillageForm[] {
    const found = new Map<string, VillageName[]>()
    for (const { code, stem, kind } of this.gazetteer.villageNames.get(this.text[at] ?? '') ?? [])
      if (this.text.startsWith(stem, at)) found.set(stem, [...(found.get(stem) ?? []), { code, stem, kind }])
    return [...found].map(([stem, names]) => {
      VILLAGE_SUFFIX.lastIndex = at + stem.length
      const suffix = VILLAGE_SUFFIX.exec(this.text)?.[0] ?? ''
      return { codes: chosen(names, suffix), names, stem, suffix, length: stem.length + suffix.length }
    })
  }

  /** The readings of a name in a township: of those there, the ones that its ending means, or all where it means none. */
  #here({ names, suffix }: VillageForm): string[] {
    return chosen(names.filter(({ code }) => this.gazetteer.isWithin(code, this.#township!)), suffix)
  }

  #village(): boolean {
    const atTownship = this.#last === 'township' && this.#lastEnd === this.#at
    for (const village of this.#villagesAt(this.#at)) {
      const end = this.#at + village.length
      if (village.suffix ? this.#suffixed(village, end, atTownship) : this.#bare(village, end, atTownship)) return true
    }
    return this.#bareTownship()
  }

  #take(codes: readonly string[], end: number, weak: boolean) {
    const suggestions = codes.length === 0 ? similarPlaces(this.text.slice(this.#at, end), this.#township, this.gazetteer) : []
    this.#add(end, { kind: codes.length === 0 ? 'UNKNOWN' : 'VILLAGE', codes: [...codes], weak, suggestions })
    this.#last = 'village'
    this.#listed++
    return true
  }

  #suffixed(village: VillageForm, end: number, atTownship: boolean): boolean {
    const { codes, stem, suffix } = village
    // 衙前乡新建村级公路: a road is being built; the name is a verb.
    if (VERB_LIKE.has(stem) && suffix === '村' && /^(?:组|道|口|头|入|内|外|民|企|办)/.test(this.text.slice(end))) return false
    if (this.#township && (atTownship || this.#inList())) {
      const here = this.#here(village)
      if (here.length > 0) return this.#take(here, end, false)
      // 白圩乡前罗村罗家村: what follows a village at once is a hamlet of it, or a village far off: nobody can tell.
      if (this.#last === 'village' && this.#lastEnd === this.#at) return this.#take(codes, end, true)
      const mention = this.#take([], end, false)
      this.#mentions.at(-1)!.suggestions.unshift(...codes)
      return mention
    }
    if (this.#boundary()) return this.#take(codes, end, this.#last === 'village' && this.#lastEnd === this.#at && this.#township === null && codes.length > 1)
    // The characters before it may be a part of the name (新太平村) or words (做好太平村).
    return this.#take(codes, end, true)
  }

  /** A list goes on while only separators, joining words and hamlets stand between its names. */
  #inList(): boolean {
    return this.#lastEnd >= 0 && /^[、,;/和与及至到\s以\-—~()]*$/.test(this.text.slice(this.#lastEnd, this.#at))
  }

  #bare(village: VillageForm, end: number, atTownship: boolean): boolean {
    const { codes, stem } = village
    if (this.#longerName(end)) return false
    if (atTownship) {
      const here = this.#here(village)
      if (here.length === 0) return false
      // 温圳镇新村建设: the village 新村, or new villages somewhere in the township.
      return this.#take(VERB_LIKE.has(stem) && !this.#itemEnd(end) ? [...here, this.#township!] : here, end, false)
    }
    if (stem.length < 2 || !this.#itemStart(this.#at)) return false
    COUNTED.lastIndex = end
    const listed = this.#township !== null && this.#inList() && this.#listed > 0
    const followed = this.#itemEnd(end) || workStartsAt(this.text, end) || COUNTED.test(this.text) || this.text[end] === '等'
    if (!followed) return false
    const here = listed ? this.#here(village) : this.#withTownships(codes, this.#at, end)
    if (here.length === 0) return false
    const alone = this.field === 'place' && this.#itemEnd(end)
    return this.#take(here, end, !alone && !listed && ORDINARY.has(stem))
  }

  /** 前罗岗村 is not 前罗: one more character and an ending make another name. */
  #longerName(end: number): boolean {
    return isHan(this.text[end]) && /^[村社]/.test(this.text.slice(end + 1)) && !/^(?:新|旧|各|全|农|乡|行|自|示|贫)/.test(this.text.slice(end)) && !workStartsAt(this.text, end) && !/^村[级庄民道组]/.test(this.text.slice(end + 1))
  }

  /** A bare name can mean a township as well as villages: 钟陵. */
  #withTownships(codes: readonly string[], start: number, end: number): string[] {
    const townships = this.#townshipsAt(start, false).filter(({ length }) => length === end - start)
    return [...codes, ...townships.map(({ code }) => code)]
  }

  #bareTownship(): boolean {
    if (!this.#itemStart(this.#at)) return false
    for (const { code, length } of this.#townshipsAt(this.#at, false)) {
      const end = this.#at + length
      if (this.#longerName(end) || !(this.#itemEnd(end) || workStartsAt(this.text, end))) continue
      const weak = /^[一二三四五六七八九十]里$/.test(this.text.slice(this.#at, end)) && !this.#itemEnd(end)
      this.#add(end, { kind: 'TOWNSHIP', codes: [code], weak })
      this.#township = code
      this.#last = 'township'
      return true
    }
    return false
  }

  #unknownTownship(): boolean {
    if (!this.#boundary()) return false
    const found = /^[\u3400-\u9fff]{1,3}?(?:乡|镇|街道)(?!村(?!委|民委))/.exec(this.text.slice(this.#at))?.[0]
    if (!found || isGenericTownship(found) || hasWork(found) || NEVER_FIRST.test(found) || this.#holdsTownship(found) || this.#villagesAt(this.#at).some(({ suffix }) => suffix)) return false
    this.#forget()
    this.#add(this.#at + found.length, { kind: 'UNKNOWN', codes: [], coarse: true, suggestions: similarPlaces(found, null, this.gazetteer) })
    // The village that follows belongs to the township that nobody knows.
    const village = /^[\u3400-\u9fff]{1,5}?(?:村民委员会|村委会|村(?![级庄])|社区)/.exec(this.text.slice(this.#at))?.[0]
    if (village && !isGenericVillage(village)) this.#at = this.#lastEnd = this.#at + village.length
    return true
  }

  #unknownVillage(): boolean {
    if (!this.#boundary()) return false
    const found = /^([\u3400-\u9fff]{1,5}?)(村民委员会|村民小组|村委会|村委|村(?![级庄容规务史组民道])|社区|居委会|自然村)/.exec(this.text.slice(this.#at))
    if (!found) return false
    const [whole, name] = found as unknown as [string, string]
    const plain = `${name}${/社区|居/.test(found[2]!) ? '社区' : '村'}`
    if (hasWork(name) || NEVER_FIRST.test(name) || isGenericVillage(plain) || this.#holdsTownship(name) || (name.length > 4)) return false
    const end = this.#at + whole.length
    if (this.#last === 'village' && this.#lastEnd === this.#at) {
      // A hamlet of the village just named.
      this.#at = this.#lastEnd = end
      return true
    }
    const inner = name.length > 2 ? this.#innerVillage(name) : null
    if (inner !== null && inner > 1) {
      // Two or more characters before a known name are words rather than a part of it.
      this.#at += inner
      return true
    }
    return this.#take([], end, false)
  }

  #holdsTownship(name: string): boolean {
    for (let at = 1; at < name.length; at++) if (this.#townshipsAt(this.#at + at, true).length > 0) return true
    return false
  }
  #innerVillage(name: string): number | null {
    for (let at = 1; at < name.length - 1; at++) if (this.#villagesAt(this.#at + at).some(({ stem }) => at + stem.length === name.length)) return at
    return null
  }
}
