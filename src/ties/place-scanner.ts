import type { Gazetteer } from './gazetteer.js'
import { chosen, NamesAt, type VillageForm } from './names-at.js'
import type { Mention, TextField } from './place-name.js'
import {
  BELOW_VILLAGE,
  COUNTED,
  JOINER,
  MEASURED,
  OPEN,
  otherCountyAt,
  otherCountyBefore,
  SEPARATOR,
  TOWNSHIPS_AT_LARGE,
  WHOLE_COUNTY,
  WHOLE_COUNTY_IN_TITLE,
} from './place-patterns.js'
import { PlaceText } from './place-text.js'
import {
  ABSTRACT,
  BEFORE_NAME,
  COMMON_NOUNS,
  featureStartsAt,
  hasWork,
  isGenericTownship,
  isDescription,
  isGenericVillage,
  isHan,
  isThingWorkedOn,
  isWorkWord,
  readCount,
  takesObject,
  VERB_LIKE,
  workEndsAt,
  workStartsAt,
} from './place-words.js'
import { similarPlaces } from './similar-places.js'

const ABOVE_COUNTY = /(?:[\u3400-\u9fff]{2,3}省)?(?:[\u3400-\u9fff]{2,3}市)?/y
const UNKNOWN_TOWNSHIP = /^[\u3400-\u9fff]{1,3}?(?:乡(?!镇)|镇|街道(?!路))(?!村(?!委|民|庄|级|组))/
const UNKNOWN_VILLAGE =
  /^([\u3400-\u9fff]{1,9}?(?:村(?=村(?![级庄容规务史组民道]|$)|村民委员会))?)(村民委员会|村民小组|村委会|村委|村|社区|居委会|自然村)/
/** 村 that begins a word of its own. */
const WORD_WITH_VILLAGE = /^[级庄容规务史组民道]/
/** More characters and an ending after a bare name. */
const LONGER = /^([\u3400-\u9fff]{1,4}?)(?:村民委员会|村委会|村(?![级庄民道组])|社区)/
/** Words for ground at a place. */
const NEARBY = /^(?:[东西南北]侧|段|一带|附近|旁边)/
/** Names of communities that are streets' names. */
const STREET = /(?:路|街|大道)$/
/** Characters that end what stands before a name and begin none. */
const NEVER_FIRST = /^[年度月日期批号的在局厅]/
/** What may follow a township's name in the column of places without naming a village. */
const NO_VILLAGE =
  /^(?:境内|全境|全域|全乡|全镇|范围|辖区|区域|域内|集镇|圩镇|墟镇|镇区|镇上|街上|街道|集市|老街|政府|人民政府|沿线|周边|附近|各|部分|多|等|[东西南北中]部|本级|机关|一带|片|农户|学校|[中小]学|中心|共|有关|相关|下辖|所属|管委会|内$)/

const NOWHERE = {
  kind: 'UNKNOWN',
  codes: [],
  areaId: null,
  township: null,
  weak: false,
  word: false,
  coarse: true,
  suggestions: [],
} as const satisfies Partial<Mention>

/** Reads the places that one text names, from its start to its end. */
export class PlaceScanner {
  readonly text: string
  readonly #place: PlaceText
  readonly #names: NamesAt
  readonly #mentions: Mention[] = []
  /** Where reading stands; where the last name ended, what it was, and where a joining word after it ended. */
  #at = 0
  #lastEnd = -1
  #last: 'none' | 'county' | 'township' | 'village' = 'none'
  #joinEnd = -1
  /** The township that holds for the names that follow in a list, those of the list before it, and how many villages the list has. */
  #township: string | null = null
  #townships: string[] = []
  #listed = 0

  constructor(
    text: string,
    readonly field: TextField,
    readonly gazetteer: Gazetteer,
  ) {
    this.#place = new PlaceText(text)
    this.text = this.#place.text
    this.#names = new NamesAt(this.text, gazetteer)
  }

  scan(): Mention[] {
    const { text } = this
    if (this.#wholeCounty()) return this.#mentions
    while (this.#at < text.length) {
      if (this.#openRange() || this.#belowVillage()) continue
      if (!isHan(text[this.#at])) {
        this.#notHan()
        continue
      }
      if (
        this.#area() ||
        this.#county() ||
        this.#otherCounty() ||
        this.#fullTownship() ||
        this.#shortTownship() ||
        this.#village() ||
        this.#shortCounty() ||
        this.#joiner() ||
        this.#unknownTownship() ||
        this.#unknownVillage() ||
        this.#residue()
      )
        continue
      this.#at++
    }
    return this.#mentions
  }

  #notHan() {
    if (this.text[this.#at] === '。') this.#forget()
    const found = this.#area()
    if (found) return
    MEASURED.lastIndex = this.#at
    this.#at += MEASURED.exec(this.text)?.[0].length ?? 1
  }

  #forget() {
    this.#township = null
    this.#townships = []
    this.#listed = 0
  }

  #add(end: number, mention: Pick<Mention, 'kind'> & Partial<Mention>): true {
    this.#mentions.push({
      field: this.field,
      text: this.text.slice(this.#at, end),
      codes: [],
      areaId: null,
      township: this.#township,
      weak: false,
      word: false,
      coarse: false,
      suggestions: [],
      ...mention,
    })
    this.#at = end
    this.#lastEnd = end
    return true
  }
  #skip(end: number, last: 'county' | 'village' = 'county'): true {
    this.#at = this.#lastEnd = end
    this.#last = last
    return true
  }

  /** Whether a name can begin here: not in the middle of a word that is not known. */
  #boundary(at = this.#at): boolean {
    const before = this.text[at - 1]
    return (
      at === 0 ||
      at === this.#lastEnd ||
      at === this.#joinEnd ||
      !isHan(before) ||
      BEFORE_NAME.has(before!) ||
      workEndsAt(this.text, at)
    )
  }
  /** Whether an item of a list begins here. */
  #itemStart(at = this.#at): boolean {
    if (at === 0 || at === this.#joinEnd || SEPARATOR.test(this.text[at - 1]!)) return true
    return (
      at === this.#lastEnd &&
      (this.#last === 'county' || (this.#last === 'village' && this.#place.hasGap(at)))
    )
  }
  #itemEnd(end: number): boolean {
    if (end === this.text.length || SEPARATOR.test(this.text[end]!) || /[。!?]/.test(this.text[end]!))
      return true
    JOINER.lastIndex = end
    const joined = JOINER.exec(this.text)?.[0].length
    return (
      (joined !== undefined && this.#nameStarts(end + joined)) ||
      (this.#place.hasGap(end) && this.#nameStarts(end))
    )
  }
  #nameStarts(at: number): boolean {
    return this.#names.villages(at).length > 0 || this.#names.townships(at, true).length > 0
  }
  /** Whether what follows a bare name ends it: a list's end, works, or a count. */
  #isFollowed(end: number): boolean {
    OPEN.lastIndex = COUNTED.lastIndex = end
    const counted = COUNTED.exec(this.text)?.[1]
    return (
      this.#itemEnd(end) ||
      workStartsAt(this.text, end) ||
      (counted !== undefined && (readCount(counted) ?? 0) > 1) ||
      OPEN.test(this.text) ||
      this.#groupStarts(end) ||
      NEARBY.test(this.text.slice(end))
    )
  }
  /** 繁荣农村文化, 大塘清淤: words of a sentence rather than names. */
  #isThing(stem: string, end: number): boolean {
    const rest = this.text.slice(end)
    return (ABSTRACT.has(stem) && takesObject(rest)) || isThingWorkedOn(stem, rest)
  }
  /** 青湖水库: works with a name of their own. */
  #isFeature(end: number): boolean {
    return !this.#itemEnd(end) && !workStartsAt(this.text, end) && featureStartsAt(this.text, end)
  }
  #groupStarts(end: number): boolean {
    BELOW_VILLAGE.lastIndex = end
    return /^第?[0-9一二三四五六七八九十]/.test(this.text.slice(end)) && BELOW_VILLAGE.test(this.text)
  }
  /** A list goes on while only separators, joining words and hamlets stand between its names. */
  #inList(): boolean {
    return (
      this.#lastEnd >= 0 &&
      /^(?:[、,;:/\-—~()&+|]|以及|和|与|及|至|到|同|并)*$/.test(this.text.slice(this.#lastEnd, this.#at))
    )
  }
  get #adjacent(): boolean {
    return this.#lastEnd === this.#at
  }

  #wholeCounty(): boolean {
    const { counties } = this.gazetteer
    const own = counties.find(({ name }) => this.#withoutAbove(this.text).startsWith(name))
    const rest = own ? this.#withoutAbove(this.text).slice(own.name.length) : this.text
    const isWhole =
      this.field === 'place' &&
      ((own !== undefined && rest === '') ||
        counties.some(({ stem }) => stem === this.text) ||
        WHOLE_COUNTY.test(rest))
    const atLarge =
      (this.field === 'place' && TOWNSHIPS_AT_LARGE.test(rest)) ||
      (this.field === 'title' && (WHOLE_COUNTY_IN_TITLE.test(rest) || /各乡镇/.test(rest)))
    const code = (own ?? counties[0])?.code
    if (!code || !(isWhole || atLarge)) return false
    this.#add(this.text.length, { kind: 'COUNTY', codes: [code] })
    // 各乡镇 beside a village's name says nothing of that village; the names still count.
    this.#at = isWhole ? this.text.length : 0
    this.#lastEnd = -1
    return isWhole
  }
  #withoutAbove(text: string): string {
    ABOVE_COUNTY.lastIndex = 0
    return text.slice(ABOVE_COUNTY.exec(text)![0].length)
  }

  #area(): boolean {
    const found = this.#names.area(this.#at)
    if (!found) return false
    this.#forget()
    return this.#add(this.#at + found.length, { kind: 'AREA', areaId: found.areaId }) && this.#skip(this.#at)
  }

  #county(): boolean {
    const { text, gazetteer } = this
    if (!this.#boundary()) return false
    ABOVE_COUNTY.lastIndex = this.#at
    const above = ABOVE_COUNTY.exec(text)![0].length
    const county = gazetteer.counties.find(
      ({ name }) => text.startsWith(name, this.#at + above) || text.startsWith(name, this.#at),
    )
    if (county)
      return this.#skip(this.#at + (text.startsWith(county.name, this.#at) ? 0 : above) + county.name.length)
    // 江西省白圩乡: city and county are left out. (A city alone may be another county: 丰城市.)
    return (
      above > 0 &&
      text[this.#at + above - 1] === '省' &&
      this.#names.townships(this.#at + above, true).length > 0 &&
      this.#skip(this.#at + above)
    )
  }
  /** 进贤白圩乡: the county without its ending, before a name of its own. */
  #shortCounty(): boolean {
    const { text, gazetteer } = this
    const county = this.#itemStart()
      ? gazetteer.counties.find(({ stem }) => stem.length > 1 && text.startsWith(stem, this.#at))
      : undefined
    const end = this.#at + (county?.stem.length ?? 0)
    return (
      county !== undefined &&
      (this.#names.townships(end, true).length > 0 ||
        this.#names.villages(end).some(({ suffix }) => suffix !== '')) &&
      this.#skip(end)
    )
  }
  readonly #isOurs = (name: string) =>
    this.gazetteer.counties.length === 0 ||
    this.gazetteer.counties.some(
      (county) => county.name === name || county.name.endsWith(name) || name.endsWith(county.name),
    )
  #otherCounty(): boolean {
    if (!this.#boundary()) return false
    if (
      this.#names.townships(this.#at, true).length > 0 ||
      this.#names.villages(this.#at).some(({ suffix }) => suffix !== '')
    )
      return false
    const length = otherCountyAt(this.text, this.#at, this.#itemStart(), this.#isOurs)
    if (length === 0) return false
    this.#forget()
    return this.#add(this.#at + length, { kind: 'UNKNOWN', coarse: true }) && this.#skip(this.#at)
  }

  #openRange(): boolean {
    if (!this.#adjacent || (this.#last !== 'village' && this.#last !== 'township')) return false
    OPEN.lastIndex = COUNTED.lastIndex = this.#at
    const found = OPEN.exec(this.text) ?? COUNTED.exec(this.text)
    if (!found) return false
    const ofTownships = this.#last === 'township'
    const [whole, written] = found
    const count = written ? readCount(written) : null
    // 五七村 and 一村 are names.
    if (written && (count ?? 0) < 2) return false
    const end = this.#at + whole.length
    // 白圩乡5个村 is the township; as many as were named: the list is whole.
    const isTownship = ofTownships && !whole.includes('等') && /村|社区/.test(whole)
    if (isTownship || (count !== null && count === (ofTownships ? this.#townships.length : this.#listed)))
      return this.#skip(end, 'village')
    const within = ofTownships ? this.gazetteer.counties.map(({ code }) => code) : this.#townships
    return this.#add(end, { kind: 'OPEN_RANGE', codes: [...within] })
  }

  #belowVillage(): boolean {
    if (this.#last !== 'village' || !this.#adjacent) return false
    BELOW_VILLAGE.lastIndex = this.#at
    const found = BELOW_VILLAGE.exec(this.text)?.[0]
    if (!found || hasWork(found.replace(/自然村$/, ''))) return false
    return this.#skip(this.#at + found.length, 'village')
  }

  #fullTownship(): boolean {
    const [township] = this.#names.townships(this.#at, true)
    if (!township) return false
    // 五里垦殖场 the township is also 五里垦殖场生活区 the quarter.
    if (
      this.#names.villages(this.#at).some(({ length, suffix }) => suffix !== '' && length > township.length)
    )
      return false
    if (!this.#adjacent && otherCountyBefore(this.text, this.#at, this.#isOurs))
      this.#mentions.push({
        ...NOWHERE,
        codes: [],
        suggestions: [],
        field: this.field,
        text: this.text.slice(this.#at - 3, this.#at),
      })
    return this.#takeTownship(township.code, this.#at + township.length)
  }

  #takeTownship(code: string, end: number): true {
    const goesOn = this.#inList() && this.#last !== 'county'
    this.#townships = [...(goesOn ? this.#townships : []), code]
    if (!goesOn) this.#listed = 0
    this.#township = code
    this.#add(end, { kind: 'TOWNSHIP', codes: [code] })
    this.#last = 'township'
    return true
  }

  /** 白圩前罗: a township by its stem, with one of its villages after it. */
  #shortTownship(): boolean {
    if (!this.#boundary()) return false
    for (const { code, length } of this.#names.townships(this.#at, false)) {
      const end = this.#at + length
      if (/[乡镇]/.test(this.text[end] ?? '')) continue
      const below = this.#names
        .villages(end)
        .some(
          ({ codes, suffix, length: long }) =>
            codes.some((each) => this.gazetteer.isWithin(each, code)) &&
            (suffix !== '' || this.#isFollowed(end + long)),
        )
      const own = this.#names
        .villages(this.#at)
        .some((village) => village.suffix !== '' && village.length > length)
      if (below && !own) return this.#takeTownship(code, end)
    }
    return false
  }

  #village(): boolean {
    const atTownship = this.#last === 'township' && this.#adjacent
    for (const village of this.#names.villages(this.#at)) {
      const end = this.#at + village.length
      if (
        village.suffix !== ''
          ? this.#suffixed(village, end, atTownship)
          : this.#bare(village, end, atTownship)
      )
        return true
    }
    return this.#bareTownship()
  }

  /** The readings of a name in the township that holds: of those there, the ones that its ending means, or all where it means none. */
  #here({ names, suffix }: VillageForm): string[] {
    return chosen(
      names.filter(({ code }) => this.gazetteer.isWithin(code, this.#township!)),
      suffix,
    )
  }

  #take(codes: readonly string[], end: number, more: Partial<Mention> = {}): true {
    const suggestions =
      codes.length === 0 ? similarPlaces(this.text.slice(this.#at, end), this.#township, this.gazetteer) : []
    this.#add(end, {
      kind: codes.length === 0 ? 'UNKNOWN' : 'VILLAGE',
      codes: [...codes],
      suggestions: [...(more.suggestions ?? []), ...suggestions],
      weak: more.weak ?? false,
      word: more.word ?? false,
    })
    this.#last = 'village'
    this.#listed++
    return true
  }
  /** A village's name that may be a mere word: the village, or anywhere in the township. */
  #takeWord(here: readonly string[], end: number): boolean {
    return here.length > 0 && this.#take([...here, this.#township!], end, { word: true })
  }

  #suffixed(village: VillageForm, end: number, atTownship: boolean): boolean {
    const { codes, stem, suffix } = village
    const alone = this.field === 'place' && this.#itemStart() && this.#itemEnd(end)
    const here = this.#township === null ? [] : this.#here(village)
    // 新农村建设 builds no village called so; 新建村组公路 builds a road.
    const isWord =
      suffix === '村' &&
      (isDescription(stem)
        ? !alone && !this.#itemEnd(end)
        : VERB_LIKE.has(stem) && /^(?:组|道|口|头|入|内|外|民|企|办|公路|路)/.test(this.text.slice(end)))
    if (isWord) return atTownship && this.#takeWord(here, end)
    if (this.#township !== null && (atTownship || this.#inList())) {
      if (here.length > 0) return this.#take(here, end)
      // 白圩乡前罗村罗家村: what follows a village at once is a hamlet of it, or a village far off: nobody can tell.
      if (this.#last === 'village' && this.#adjacent && !this.#place.hasGap(this.#at))
        return this.#take(codes, end, { weak: true })
      return this.#take([], end, { suggestions: codes })
    }
    if (!this.#adjacent && otherCountyBefore(this.text, this.#at, this.#isOurs))
      this.#mentions.push({
        ...NOWHERE,
        codes: [],
        suggestions: [],
        field: this.field,
        text: this.text.slice(this.#at - 3, this.#at),
      })
    // The characters before it may be a part of the name (新太平村) or words (做好太平村).
    return this.#take(codes, end, {
      weak:
        !this.#boundary() ||
        (this.#last === 'village' && this.#adjacent && !this.#place.hasGap(this.#at) && codes.length > 1),
    })
  }

  #bare(village: VillageForm, end: number, atTownship: boolean): boolean {
    const { codes, stem } = village
    // 前罗乡 is not 前罗; but 白圩乡前罗乡道 is a road there.
    if (
      this.#longerName(this.#at, end) ||
      (/[乡镇县]/.test(this.text[end] ?? '') && !(atTownship && workStartsAt(this.text, end)))
    )
      return false
    if (atTownship) return this.#bareInTownship(village, end)
    if (stem.length < 2 || !this.#itemStart()) return false
    const isFeature = this.#isFeature(end)
    if (!isFeature && !this.#isFollowed(end)) return false
    // 白圩乡前罗村，新建渠道: a verb.
    if (VERB_LIKE.has(stem) && !this.#itemEnd(end)) return false
    const listed = this.#township !== null && this.#inList() && this.#listed > 0
    const readings = listed ? this.#here(village) : this.#withTownships(codes, this.#at, end)
    if (!listed && this.#township !== null) this.#forget()
    if (readings.length === 0)
      return listed && this.#itemEnd(end) && this.#take([], end, { suggestions: codes })
    if (isFeature) return this.#take(readings, end, { weak: true, word: true })
    if (listed || (this.#itemEnd(end) && this.field === 'place')) return this.#take(readings, end)
    const word =
      COMMON_NOUNS.has(stem) ||
      VERB_LIKE.has(stem) ||
      isWorkWord(stem) ||
      STREET.test(stem) ||
      this.#isThing(stem, end)
    return this.#take(readings, end, { weak: word, word })
  }

  #bareInTownship(village: VillageForm, end: number): boolean {
    const { codes, stem } = village
    const here = this.#here(village)
    const isFeature = this.#isFeature(end)
    const followed = !isFeature && this.#isFollowed(end)
    if (here.length === 0) {
      // 白圩乡太平高标准农田: 太平 lies in another township.
      const isName =
        followed &&
        stem.length > 1 &&
        !VERB_LIKE.has(stem) &&
        !COMMON_NOUNS.has(stem) &&
        !ABSTRACT.has(stem) &&
        !STREET.test(stem) &&
        !this.#isThing(stem, end)
      return isName && this.#take([], end, { suggestions: codes })
    }
    // 温圳镇新村建设: the village 新村, or new villages somewhere in the township; 温圳镇杨溪水库: as far off.
    // Nobody can tell whether the name goes on, or how far from the village a reservoir lies that is called like it.
    if (isFeature || !followed) return this.#take([...here, this.#township!], end)
    const isWord =
      isFeature ||
      (!this.#itemEnd(end) && (VERB_LIKE.has(stem) || isWorkWord(stem))) ||
      this.#isThing(stem, end)
    return isWord ? this.#takeWord(here, end) : this.#take(here, end)
  }

  /** 前罗岗村 is not 前罗: one more character and an ending make another name, and more of them may be a name with a wrong one. */
  #longerName(start: number, end: number): boolean {
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
        similarPlaces(`${this.text.slice(start, end)}${more}`, this.#township, this.gazetteer).length > 0)
    )
  }

  /** A bare name can mean a township as well as villages: 钟陵. */
  #withTownships(codes: readonly string[], start: number, end: number): string[] {
    const townships = this.#names.townships(start, false).filter(({ length }) => length === end - start)
    return [...codes, ...townships.map(({ code }) => code)]
  }

  #bareTownship(): boolean {
    if (!this.#itemStart()) return false
    for (const { code, length } of this.#names.townships(this.#at, false)) {
      const end = this.#at + length
      if (this.#longerName(this.#at, end) || /[乡镇县]/.test(this.text[end] ?? '') || !this.#isFollowed(end))
        continue
      // 三里渠道: a canal of three li.
      const weak = /^[一二三四五六七八九十]里$/.test(this.text.slice(this.#at, end)) && !this.#itemEnd(end)
      this.#takeTownship(code, end)
      this.#mentions.at(-1)!.weak = this.#mentions.at(-1)!.word = weak
      return true
    }
    return false
  }

  #joiner(): boolean {
    if (!this.#adjacent || (this.#last !== 'village' && this.#last !== 'township')) return false
    JOINER.lastIndex = this.#at
    const length = JOINER.exec(this.text)?.[0].length
    if (length === undefined) return false
    const end = this.#at + length
    if (this.#last === 'township' && !this.#nameStarts(end) && !UNKNOWN_TOWNSHIP.test(this.text.slice(end)))
      return false
    this.#at = this.#joinEnd = end
    return true
  }

  #unknownTownship(): boolean {
    if (!this.#boundary()) return false
    const found = UNKNOWN_TOWNSHIP.exec(this.text.slice(this.#at))?.[0]
    // 白圩镇, of 白圩乡, is a township with a wrong character, and not a 圩镇.
    const isNearly =
      found !== undefined &&
      this.#names.townships(this.#at, false).some(({ length }) => length === found.length - 1)
    if (
      !found ||
      (isGenericTownship(found) && !isNearly) ||
      hasWork(found) ||
      NEVER_FIRST.test(found) ||
      this.#holdsTownship(found) ||
      this.#names.villages(this.#at).some(({ suffix }) => suffix !== '')
    )
      return false
    this.#forget()
    this.#add(this.#at + found.length, {
      kind: 'UNKNOWN',
      coarse: true,
      suggestions: similarPlaces(found, null, this.gazetteer),
    })
    this.#last = 'county'
    // The village that follows belongs to the township that nobody knows.
    const village = /^[\u3400-\u9fff]{1,5}?(?:村民委员会|村委会|村(?![级庄])|社区)/.exec(
      this.text.slice(this.#at),
    )?.[0]
    if (village && !isGenericVillage(village) && !hasWork(village)) this.#skip(this.#at + village.length)
    return true
  }

  #unknownVillage(): boolean {
    if (!this.#boundary()) return false
    const found = UNKNOWN_VILLAGE.exec(this.text.slice(this.#at))
    if (!found) return false
    const [whole, name, ending] = found as unknown as [string, string, string]
    const end = this.#at + whole.length
    if (ending === '村' && WORD_WITH_VILLAGE.test(this.text.slice(end)) && !this.#nameStarts(end))
      return false
    const atTownship = this.#last === 'township' && this.#adjacent
    const alone = this.field === 'place' && this.#itemEnd(end) && (this.#itemStart() || atTownship)
    const isNearly =
      atTownship && this.#itemEnd(end) && similarPlaces(whole, this.#township, this.gazetteer).length > 0
    if (!/委/.test(ending) && isGenericVillage(`${name}${ending === '社区' ? '社区' : '村'}`) && !isNearly) {
      // 和谐社区: read over as a whole, so that 谐社区 is no name.
      this.#at += name.length < 4 ? whole.length : 1
      return true
    }
    if (
      NEVER_FIRST.test(name) ||
      this.#holdsTownship(name) ||
      (hasWork(name) && !(alone && name.length <= 4 && !workStartsAt(name, 0)))
    )
      return false
    const inner = name.length > 2 && !atTownship ? this.#innerVillage(name) : null
    if (this.#last === 'village' && this.#adjacent && !this.#place.hasGap(this.#at)) {
      // A hamlet of the village just named; not where a known village stands in it.
      if (inner === null && !/委/.test(ending)) return this.#skip(end, 'village')
      this.#at += inner ?? 0
      return inner !== null || this.#take([], end)
    }
    if (inner !== null && inner > 1 && (!alone || hasWork(name.slice(0, inner)))) {
      // Two or more characters before a known name are words rather than a part of it.
      this.#at += inner
      return true
    }
    return this.#take([], end)
  }

  /** 白圩乡乙罗, in the column of places: a name, though without an ending. */
  #residue(): boolean {
    if (this.field !== 'place' || this.#last !== 'township' || !this.#adjacent) return false
    const rest = /^[\u3400-\u9fff]{2,5}/.exec(this.text.slice(this.#at))?.[0] ?? ''
    const end = this.#at + rest.length
    if (
      rest === '' ||
      !this.#itemEnd(end) ||
      NO_VILLAGE.test(rest) ||
      hasWork(rest) ||
      [...rest].some((_, index) => featureStartsAt(rest, index))
    )
      return false
    return this.#take([], end)
  }

  #holdsTownship(name: string): boolean {
    for (let at = 1; at < name.length; at++)
      if (this.#names.townships(this.#at + at, true).length > 0) return true
    return false
  }
  #innerVillage(name: string): number | null {
    for (let at = 1; at < name.length - 1; at++)
      if (this.#names.villages(this.#at + at).some(({ stem }) => at + stem.length === name.length)) return at
    return null
  }
}
