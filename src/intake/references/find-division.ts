import type { Gazetteer } from '../../places/gazetteer.js'
import { bad, ok, shown, type Parsed, type Unread } from '../../values/parsed.js'
import { stemOfVillage } from '../../places/village-name.js'
import { normaliseText } from '../../values/text.js'
import { isEmpty, textOf, type Parts } from './reference-parts.js'

/** One division by code, or by its township's and its own name. A name that fits two is refused, never guessed. */
export function findDivision(gazetteer: Gazetteer, parts: Parts): Parsed<string | null> {
  if (isEmpty(parts, ['code', 'township', 'village'])) return ok(null)
  const code = textOf(parts.code)
  if (code !== '')
    return gazetteer.find(code)
      ? ok(code)
      : bad(
          {
            zh: `区划名录中没有代码${shown(code)}，请更正，或先导入区划。`,
            en: `No division has code ${shown(code)}. Correct it, or import the divisions first.`,
          },
          { part: 'code' },
        )
  const township = textOf(parts.township)
  const townships = township === '' ? [] : byName(gazetteer, township, 'TOWNSHIP')
  if (township !== '' && townships.length !== 1)
    return unclear(gazetteer, { part: 'township', name: township, found: townships })
  const village = textOf(parts.village)
  if (village === '') return ok(townships[0]!)
  const named = splitTownship(gazetteer, village)
  const inside = named.township ?? townships[0]
  if (named.village === '') return ok(inside ?? null)
  const villages = byName(gazetteer, named.village, 'VILLAGE').filter(
    (each) => inside === undefined || gazetteer.isWithin(each, inside),
  )
  return villages.length === 1
    ? ok(villages[0]!)
    : unclear(gazetteer, { part: 'village', name: village, found: villages, inside })
}

const KINDS = { township: { zh: '乡镇', en: 'township' }, village: { zh: '村', en: 'village' } }

function unclear(
  gazetteer: Gazetteer,
  asked: { part: keyof typeof KINDS; name: string; found: readonly string[]; inside?: string | undefined },
): Unread {
  const { part, name, found, inside } = asked
  const what = KINDS[part]
  if (found.length > 0) {
    const names = found.map((code) => gazetteer.divisionName(code))
    return bad(
      {
        zh: `叫${shown(name)}的${what.zh}有 ${found.length} 个：${names.join('、')}，请写明乡镇或区划代码。`,
        en: `${found.length} divisions (${what.en}) are named ${shown(name)}: ${names.join(', ')}. Enter the township, or the division code.`,
      },
      { part },
    )
  }
  const near = nearNames(gazetteer, name, part === 'village' ? 'VILLAGE' : 'TOWNSHIP', inside)
  return bad(
    {
      zh: `区划名录中没有叫${shown(name)}的${what.zh}，${near.length > 0 ? `相近的有${near.join('、')}，` : ''}请更正名称，或填写区划代码。`,
      en: `No ${what.en} is named ${shown(name)}.${near.length > 0 ? ` Near to it: ${near.join(', ')}.` : ''} Correct the name, or enter its division code.`,
    },
    { part, near },
  )
}

const NEAR_MAX = 5

/** Names in force that share half or more of their letters with a name that is none, the nearest first. */
function nearNames(
  gazetteer: Gazetteer,
  name: string,
  level: 'TOWNSHIP' | 'VILLAGE',
  inside: string | undefined,
): string[] {
  const plain = splitTownship(gazetteer, name).village || name
  const stem = level === 'VILLAGE' ? stemOfVillage(plain).stem : normaliseText(plain)
  const { all, near: known } = namesOf(gazetteer)[level]
  const key = `${inside ?? ''}|${stem}`
  const before = known.get(key)
  if (before) return before
  const near = all.flatMap((each) => {
    if (inside !== undefined && !gazetteer.isWithin(each.code, inside)) return []
    const shared = [...new Set(stem)].filter((letter) => each.stem.includes(letter)).length
    const share = shared / Math.max(stem.length, each.stem.length)
    return share >= 0.5 ? [{ name: each.name, share }] : []
  })
  const names = near.sort((a, b) => b.share - a.share).map((each) => each.name)
  const found = [...new Set(names)].slice(0, NEAR_MAX)
  known.set(key, found)
  return found
}

/** Several divisions, by code or by name; a township alone is all of it. */
export function findDivisions(gazetteer: Gazetteer, { codes, township, villages }: Parts): Parsed<unknown> {
  const pieces = Array.isArray(codes) ? (codes as string[]) : []
  const names = textOf(villages)
    .split(/[、,，;；\s]+/)
    .filter((name) => name !== '')
  if (pieces.length + names.length === 0) {
    const whole = findDivision(gazetteer, { township })
    return whole.ok && whole.value !== null ? ok([whole.value]) : whole
  }
  const found: string[] = []
  for (const piece of [...pieces, ...names]) {
    const read = /^\d{6,12}$/.test(piece)
      ? ok(piece.padEnd(12, '0'))
      : findDivision(gazetteer, { township, village: piece })
    if (!read.ok) return read.part === 'village' ? { ...read, part: 'villages' } : read
    if (read.value !== null) found.push(read.value)
  }
  return ok(found)
}

/** 白圩乡前罗村 stands in one cell. */
function splitTownship(gazetteer: Gazetteer, name: string): { township?: string; village: string } {
  const plain = normaliseText(name)
  const found = namesOf(gazetteer).townships.find((each) => plain.startsWith(each.name))
  return found ? { township: found.code, village: plain.slice(found.name.length) } : { village: plain }
}

interface NameIndex {
  exact: Map<string, string[]>
  stem: Map<string, string[]>
  all: { code: string; name: string; stem: string }[]
  /** The names near to one that is none, as they were found. */
  near: Map<string, string[]>
}
interface Names extends Record<'TOWNSHIP' | 'VILLAGE', NameIndex> {
  /** Those that are no longer in force too. */
  townships: { code: string; name: string }[]
}
const nameIndexes = new WeakMap<Gazetteer, Names>()
const emptyIndex = (): NameIndex => ({ exact: new Map(), stem: new Map(), all: [], near: new Map() })

/** Names of divisions in force, whole and without their endings. */
function namesOf(gazetteer: Gazetteer): Names {
  let index = nameIndexes.get(gazetteer)
  if (index) return index
  index = { TOWNSHIP: emptyIndex(), VILLAGE: emptyIndex(), townships: [] }
  nameIndexes.set(gazetteer, index)
  for (const division of gazetteer.divisions.values()) {
    const { code, name, level } = division
    if (level === 'COUNTY') continue
    const plain = normaliseText(name)
    if (level === 'TOWNSHIP') index.townships.push({ code, name: plain })
    if (gazetteer.hasEnded(division)) continue
    index[level].all.push({ code, name, stem: level === 'VILLAGE' ? stemOfVillage(name).stem : plain })
    const stem =
      level === 'VILLAGE' ? stemOfVillage(plain).stem : plain.replace(/(?:街道办事处|街道|镇|乡)$/, '')
    for (const [map, key] of [
      [index[level].exact, plain],
      [index[level].stem, stem],
    ] as const)
      map.set(key, [...(map.get(key) ?? []), code])
  }
  return index
}

function byName(gazetteer: Gazetteer, name: string, level: 'TOWNSHIP' | 'VILLAGE'): string[] {
  const plain = normaliseText(name)
  const { exact, stem } = namesOf(gazetteer)[level]
  return exact.get(plain) ?? stem.get(level === 'VILLAGE' ? stemOfVillage(plain).stem : plain) ?? []
}

/** An area by its code or its whole name. */
export function findArea(gazetteer: Gazetteer, parts: Parts): Parsed<string | null> {
  if (isEmpty(parts, ['code', 'name'])) return ok(null)
  const code = textOf(parts.code)
  if (code !== '') {
    const area = gazetteer.areaByCode.get(code.toUpperCase())
    return area
      ? ok(area.code)
      : bad(
          {
            zh: `没有编号为${shown(code)}的项目区，请更正，或先导入项目区。`,
            en: `No area has code ${shown(code)}. Correct it, or import the areas first.`,
          },
          { part: 'code' },
        )
  }
  const name = normaliseText(textOf(parts.name))
  const found = [...gazetteer.areas.values()].filter(
    (area) => normaliseText(area.name) === name || area.code.toUpperCase() === name.toUpperCase(),
  )
  return found.length === 1
    ? ok(found[0]!.code)
    : bad(
        {
          zh: `${found.length === 0 ? '没有' : '不止一个'}名为${shown(name)}的项目区，请填写项目区编号。`,
          en: `${found.length === 0 ? 'No area is' : 'Several areas are'} named ${shown(name)}. Enter the area’s code.`,
        },
        { part: 'name' },
      )
}
