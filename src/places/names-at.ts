import type { AreaName } from './area-name.js'
import type { Gazetteer } from './gazetteer.js'
import { isPartOfCode } from './place-patterns.js'
import type { VillageName } from './village-name.js'

/** A village's name as it stands in a text, with the ending it has there, and every village that is called so. */
export interface VillageForm {
  names: VillageName[]
  /** Those that the ending means, of the whole county. */
  codes: string[]
  stem: string
  suffix: string
  length: number
}

const SUFFIX =
  /(?:村民委员会|村委会|村委|行政村|社区居民委员会|社区居委会|居民委员会|居委会|社区|虚拟社区|虚拟生活区|生活区|村)/y
/** 村 that begins a word of its own: 村庄, 村级. */
const WORD_WITH_VILLAGE = /^[级庄容规务史]/
const NUMERAL = /[一二三四五六七八九十百几两数]/

/** Of villages with one stem, those that an ending means: 村委会 is no 社区. An ending that fits none says nothing. */
export function chosen(names: readonly VillageName[], suffix: string): string[] {
  const wanted = /村[民委]|行政村/.test(suffix)
    ? 'COMMITTEE'
    : /居|社区/.test(suffix)
      ? 'COMMUNITY'
      : /生活区/.test(suffix)
        ? 'QUARTER'
        : null
  const just = names.filter(({ kind }) => kind === wanted)
  return [...new Set((just.length > 0 ? just : names).map(({ code }) => code))]
}

/** Finds the names of the gazetteer that begin at a place in a text; what was found there is asked for many times. */
export class NamesAt {
  readonly #villages: (readonly VillageForm[])[] = []
  constructor(
    readonly text: string,
    readonly gazetteer: Gazetteer,
  ) {}

  /** The longest name first. */
  villages(at: number): readonly VillageForm[] {
    return (this.#villages[at] ??= this.#findVillages(at))
  }

  #findVillages(at: number): VillageForm[] {
    const found = new Map<string, VillageName[]>()
    for (const name of this.gazetteer.villageNames.get(this.text[at] ?? '') ?? [])
      if (this.text.startsWith(name.stem, at)) found.set(name.stem, [...(found.get(name.stem) ?? []), name])
    return [...found]
      .map(([stem, names]) => {
        const suffix = this.#suffix(at + stem.length)
        return { names, codes: chosen(names, suffix), stem, suffix, length: stem.length + suffix.length }
      })
      .sort((a, b) => b.length - a.length)
  }

  #suffix(at: number): string {
    SUFFIX.lastIndex = at
    const suffix = SUFFIX.exec(this.text)?.[0] ?? ''
    const end = at + suffix.length
    // 沥背村庄山村: two villages; 沥背村庄: one, and a word.
    return suffix === '村' &&
      WORD_WITH_VILLAGE.test(this.text.slice(end)) &&
      !this.villages(end).some((next) => next.suffix !== '')
      ? ''
      : suffix
  }

  /** Townships by their whole name, or by its stem: 白圩. */
  townships(at: number, full: boolean, nameEnded = -1): { code: string; length: number }[] {
    const first = this.text[at] ?? ''
    // 十三里乡 is not 三里乡; after 五七, the name of a community, 三阳集乡 is itself.
    if (at !== nameEnded && NUMERAL.test(first) && NUMERAL.test(this.text[at - 1] ?? '')) return []
    const found = (this.gazetteer.townshipNames.get(first) ?? []).flatMap(({ code, full: forms, stem }) => {
      const form = full
        ? forms.find((each) => this.text.startsWith(each, at))
        : stem !== '' && this.text.startsWith(stem, at)
          ? stem
          : undefined
      return form ? [{ code, length: form.length }] : []
    })
    const longest = Math.max(0, ...found.map(({ length }) => length))
    return found.filter(({ length }) => length === longest)
  }

  /** An area by its own name or code, the longest first; JX-1 is no part of JX-12, of JX-105 or of AJX-1. */
  area(at: number): AreaName | undefined {
    return this.gazetteer.areaNames
      .get(this.text[at] ?? '')
      ?.find(({ name }) => this.text.startsWith(name, at) && !isPartOfCode(this.text, at, at + name.length))
  }
}
