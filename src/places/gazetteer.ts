import { todayInChina } from '../values/date.js'
import { normaliseText } from '../values/text.js'
import { namesOfArea, type AreaName } from './area-name.js'
import { combineOutcomes, type Outcome } from './outcome.js'
import { stemOfVillage, type VillageName } from './village-name.js'

export interface GazetteerDivision {
  id: string
  code: string
  name: string
  level: 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'
  parentCode: string | null
  validFrom: string | null
  validTo: string | null
  /** Those that took over from a division that was merged, split or renamed. */
  successorCodes: string[]
  formerNames?: string[]
}
export interface GazetteerArea {
  id: string
  code: string
  name: string
  validFrom: string | null
  validTo: string | null
  /** Townships or villages. */
  memberCodes: string[]
}

export interface TownshipName { code: string; full: string[]; stem: string } // prettier-ignore

const TOWNSHIP_ENDING = /(街道办事处|街道|镇|乡|垦殖场|农场|林场|管理委员会|管委会)$/

/** The county's places in memory: by code, by name, and which area each lies in. */
export class Gazetteer {
  readonly divisions = new Map<string, GazetteerDivision>()
  readonly areas = new Map<string, GazetteerArea>()
  readonly areaByCode = new Map<string, GazetteerArea>()
  /** Village names by the first character of their stem, longest first. */
  readonly villageNames = new Map<string, VillageName[]>()
  readonly townshipNames = new Map<string, TownshipName[]>()
  /** Areas by their own name, whole and without what they all are called, and by their code. */
  readonly areaNames = new Map<string, AreaName[]>()
  readonly counties: { code: string; name: string; stem: string }[] = []
  readonly #hasSuccession: boolean
  /** Answers worked out before, where no area ever begins or ends: then they do not hang on the date. */
  readonly #outcomes: Map<string, Outcome> | null
  readonly #children = new Map<string, string[]>()
  readonly #areasOf = new Map<string, GazetteerArea[]>()
  readonly #formers = new Map<string, string[]>()

  readonly #today: string

  constructor(
    divisions: readonly GazetteerDivision[],
    areas: readonly GazetteerArea[],
    today: string = todayInChina(),
  ) {
    this.#today = today
    this.#hasSuccession = divisions.some(({ successorCodes }) => successorCodes.length > 0)
    this.#outcomes = areas.some(({ validFrom, validTo }) => validFrom !== null || validTo !== null)
      ? null
      : new Map()
    for (const division of divisions) {
      this.divisions.set(division.code, division)
      if (division.parentCode) push(this.#children, division.parentCode, division.code)
      for (const successor of division.successorCodes) push(this.#formers, successor, division.code)
    }
    for (const area of areas) {
      this.areas.set(area.id, area)
      this.areaByCode.set(area.code.toUpperCase(), area)
      for (const member of area.memberCodes) push(this.#areasOf, member, area)
    }
    for (const division of divisions)
      for (const name of [division.name, ...(division.formerNames ?? [])]) this.#learn(division, name)
    const plainNames = areas.length === 0 ? [] : divisions.map(({ name }) => normaliseText(name))
    for (const area of areas) this.#learnArea(area, plainNames)
    for (const names of this.villageNames.values()) names.sort((a, b) => b.stem.length - a.stem.length)
    for (const names of this.townshipNames.values()) names.sort((a, b) => b.stem.length - a.stem.length)
  }

  /** `plainNames` are those of all divisions. */
  #learnArea({ id, code, name }: GazetteerArea, plainNames: readonly string[]) {
    const isDivision = (each: string) => plainNames.some((plain) => plain.startsWith(each))
    for (const each of namesOfArea(name, code)) {
      const isCode = each === normaliseText(code)
      // An area that is called just as a division is: a text that says so names the division.
      if (isCode || !isDivision(each)) push(this.areaNames, each[0]!, { areaId: id, name: each, isCode })
    }
    for (const names of this.areaNames.values()) names.sort((a, b) => b.name.length - a.name.length)
  }

  #learn({ code, level }: GazetteerDivision, name: string) {
    const plain = normaliseText(name)
    if (level === 'COUNTY') this.counties.push({ code, name: plain, stem: plain.replace(/[县市区旗]$/, '') })
    else if (level === 'VILLAGE') {
      const { stem, kind } = stemOfVillage(plain)
      push(this.villageNames, stem[0]!, { code, stem, kind })
    } else {
      const ending = TOWNSHIP_ENDING.exec(plain)?.[1] ?? ''
      const stem = plain.slice(0, plain.length - ending.length) || plain
      // A committee's zone is named with and without its committee, and without the province before it.
      const full = /管/.test(ending) ? [plain, stem, `${stem}管委会`] : [plain]
      const shorter = this.counties.flatMap(({ stem: county }) => {
        const at = stem.indexOf(county)
        return at > 0
          ? [stem.slice(at), stem.slice(at + county.length)].filter((rest) => rest.length >= 4)
          : []
      })
      const forms = [
        ...new Set([
          ...full,
          ...(/管/.test(ending)
            ? shorter.flatMap((each) => [each, `${each}管委会`, `${each}管理委员会`])
            : []),
        ]),
      ].sort((a, b) => b.length - a.length)
      for (const first of new Set(forms.map((form) => form[0]!)))
        push(this.townshipNames, first, {
          code,
          full: forms.filter((form) => form.startsWith(first)),
          stem: forms[0]!.startsWith(first) ? stem : '',
        })
    }
  }

  find(code: string): GazetteerDivision | undefined {
    return this.divisions.get(code)
  }
  childrenOf(code: string): readonly string[] {
    return this.#children.get(code) ?? []
  }
  townshipOf(code: string): string | null {
    const division = this.divisions.get(code)
    return division?.level === 'TOWNSHIP' ? code : division?.level === 'VILLAGE' ? division.parentCode : null
  }
  /** Whether a division lies in another, or is it; a township that was renamed or merged counts as those that took over. */
  isWithin(code: string, ancestor: string): boolean {
    if (code === ancestor) return true
    if (!this.#hasSuccession)
      return (
        this.townshipOf(code) === ancestor ||
        this.divisions.get(this.townshipOf(code) ?? '')?.parentCode === ancestor
      )
    const whole = this.standsFor(ancestor)
    for (let at: string | null | undefined = code; at; at = this.divisions.get(at)?.parentCode)
      if (this.standsFor(at).some((each) => whole.includes(each))) return true
    return false
  }
  /** A division with those that took over from it, and from them. */
  standsFor(code: string): readonly string[] {
    if (!this.divisions.get(code)?.successorCodes.length) return [code]
    const found = [code]
    for (const each of found)
      for (const next of this.divisions.get(each)?.successorCodes ?? [])
        if (!found.includes(next)) found.push(next)
    return found
  }
  /** Those whose ground a division, or a village's township, took over, and those before them. */
  formersOf(code: string): readonly string[] {
    const own = [code, this.townshipOf(code) ?? code]
    const found = [...own]
    for (const each of found)
      for (const former of this.#formers.get(each) ?? []) if (!found.includes(former)) found.push(former)
    return found.slice(own.length)
  }
  /** Whether a division ended and nobody knows what took over: where its ground belongs now cannot be told. */
  isGone(code: string): boolean {
    const division = this.divisions.get(code)
    return (
      division !== undefined &&
      this.hasEnded(division) &&
      division.successorCodes.length === 0 &&
      this.#inForce(code, null).length === 0
    )
  }
  areaName(areaId: string): string {
    const area = this.areas.get(areaId)
    return area ? `${area.name}（${area.code}）` : areaId
  }
  /** 白圩乡前罗村委会（360124209211） */
  divisionName(code: string): string {
    const division = this.divisions.get(code)
    if (!division) return code
    const parent =
      division.level === 'VILLAGE' && division.parentCode
        ? (this.divisions.get(division.parentCode)?.name ?? '')
        : ''
    return `${parent}${division.name}（${code}）`
  }

  /** Which area a division lies in; `date` is the record's, by which areas that are not in force are left out. */
  outcomeOf(code: string, date: string | null = null): Outcome {
    const known = this.#outcomes?.get(code)
    if (known) return known
    const outcome = this.#workOut(code, date, new Set())
    this.#outcomes?.set(code, outcome)
    return outcome
  }

  #workOut(code: string, date: string | null, seen: ReadonlySet<string>): Outcome {
    const division = this.divisions.get(code)
    if (!division) return { kind: 'SEVERAL', answers: [] }
    if (
      this.hasEnded(division) &&
      division.successorCodes.length > 0 &&
      !seen.has(code) &&
      this.#inForce(code, date).length === 0
    ) {
      const next = new Set([...seen, code])
      return combineOutcomes(division.successorCodes.map((successor) => this.#workOut(successor, date, next)))
    }
    if (division.level === 'VILLAGE') {
      const areas = [
        ...new Set([
          ...this.#inForce(code, date),
          ...(division.parentCode ? this.#inForce(division.parentCode, date) : []),
        ]),
      ]
      return areas.length === 0 ? this.#takenOver(code, date) : answer(areas.map(({ id }) => id))
    }
    const own = this.#inForce(code, date).map(({ id }) => id)
    if (own.length > 0) return answer([...new Set(own)])
    const below = this.childrenOf(code)
      .filter((child) => !this.hasEnded(this.divisions.get(child)!))
      .map((child) => this.#workOut(child, date, seen))
    const areaIds = [
      ...new Set(
        below.flatMap((each) =>
          each.kind === 'AREA'
            ? [each.areaId]
            : each.kind === 'PARTIAL'
              ? each.areaIds
              : each.kind === 'SEVERAL'
                ? each.answers.filter((id) => id !== null)
                : [],
        ),
      ),
    ]
    if (areaIds.length === 0) return this.#takenOver(code, date)
    return areaIds.length === 1 && below.every(({ kind }) => kind === 'AREA')
      ? { kind: 'AREA', areaId: areaIds[0]! }
      : { kind: 'PARTIAL', areaIds }
  }

  /**
   * A division in no area: outside of all, unless it took over ground from a member of one. Nobody has said yet whether it is to
   * be a member in its place, nor how much of its ground came from there.
   */
  #takenOver(code: string, date: string | null): Outcome {
    const areas = this.formersOf(code).flatMap((former) => {
      const parent = this.divisions.get(former)?.parentCode
      return [...this.#inForce(former, date), ...(parent ? this.#inForce(parent, date) : [])]
    })
    return areas.length === 0
      ? { kind: 'OUTSIDE' }
      : { kind: 'SEVERAL', answers: [...new Set(areas.map(({ id }) => id)), null] }
  }

  /** Whether a division is in force no longer; one that ends on a day to come has not. */
  hasEnded({ validTo }: GazetteerDivision): boolean {
    return validTo !== null && validTo <= this.#today
  }
  #inForce(code: string, date: string | null): GazetteerArea[] {
    return (this.#areasOf.get(code) ?? []).filter((area) => this.isInForce(area, date))
  }
  /** Whether an area is in force on a record's date, today where it has none: from `validFrom` until the day before `validTo`. */
  isInForce({ validFrom, validTo }: GazetteerArea, date: string | null): boolean {
    const on = date ?? this.#today
    return (validFrom === null || validFrom <= on) && (validTo === null || on < validTo)
  }
}

export const buildGazetteer = (
  divisions: readonly GazetteerDivision[],
  areas: readonly GazetteerArea[],
  today?: string,
) => new Gazetteer(divisions, areas, today)

const answer = (areaIds: readonly string[]): Outcome =>
  areaIds.length === 0
    ? { kind: 'OUTSIDE' }
    : areaIds.length === 1
      ? { kind: 'AREA', areaId: areaIds[0]! }
      : { kind: 'SEVERAL', answers: [...areaIds] }

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
