import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { buildGazetteer, type GazetteerArea, type GazetteerDivision } from '../../../src/places/gazetteer.js'

/** A village-level division with the answer that the plan of areas gives it: worked out here, not by the code under test. */
export interface Village {
  code: string
  /** 前罗村委会 */
  name: string
  /** 前罗 */
  stem: string
  kind: '村委会' | '社区' | '生活区'
  township: Township
  /** null is outside every area. */
  area: string | null
}

export interface Township {
  code: string
  name: string
  stem: string
  villages: Village[]
}

const read = (name: string) =>
  parse(readFileSync(new URL(`../../../src/demonstration/data/${name}`, import.meta.url), 'utf8'), {
    columns: true,
  }) as Record<string, string>[]

export const divisions: GazetteerDivision[] = read('jinxian-divisions.csv').map((row) => ({
  id: row.code!,
  code: row.code!,
  name: row.name!,
  level: row.level as GazetteerDivision['level'],
  parentCode: row.level === 'COUNTY' ? null : row.parent_code!,
  validFrom: null,
  validTo: null,
  successorCodes: [],
}))

/** The areas, with their code as their id. */
export const areas: GazetteerArea[] = read('areas.csv').map((row) => ({
  id: row.code!,
  code: row.code!,
  name: row.name!,
  validFrom: null,
  validTo: null,
  memberCodes: row.member_divisions!.split(' '),
}))

export const gazetteer = buildGazetteer(divisions, areas)

const areaOf = (code: string) =>
  areas.find(
    ({ memberCodes }) => memberCodes.includes(code) || memberCodes.includes(`${code.slice(0, 9)}000`),
  )?.code ?? null

export const townships: Township[] = divisions
  .filter(({ level }) => level === 'TOWNSHIP')
  .map(({ code, name }) => ({ code, name, stem: name.replace(/(?:镇|乡)$/, ''), villages: [] }))

export const villages: Village[] = divisions
  .filter(({ level }) => level === 'VILLAGE')
  .map(({ code, name, parentCode }) => {
    const township = townships.find((each) => each.code === parentCode)!
    const village: Village = {
      code,
      name,
      stem: name.replace(/(?:村委会|社区居委会|居委会|虚拟社区|虚拟生活区|生活区)$/, ''),
      kind: name.endsWith('村委会') ? '村委会' : name.endsWith('生活区') ? '生活区' : '社区',
      township,
      area: areaOf(code),
    }
    township.villages.push(village)
    return village
  })

const byStem = Map.groupBy(villages, ({ stem }) => stem)
/** Every village of the county, or of one township, that is called so. */
export const calledAlike = (stem: string, within?: Township) =>
  (byStem.get(stem) ?? []).filter((each) => !within || each.township === within)

/** The one answer of a township, or undefined where only a part of it lies in an area. */
export function answerOfTownship(township: Township): string | null | undefined {
  const answers = new Set(township.villages.map(({ area }) => area))
  return answers.size === 1 ? [...answers][0] : undefined
}
