import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { stemOfVillage, type Gazetteer } from '../ties/gazetteer.js'
import { ok, shown, type Parsed } from '../values/parsed.js'
import { normaliseText } from '../values/text.js'

/** What a row says of a record that it refers to, by part: code, name, title … */
export type Parts = Readonly<Record<string, unknown>>

export interface Asked {
  kind: string
  parts: Parts
  lenient: boolean
  /** Where the row itself names a project, what hangs on it need not. */
  project?: unknown
}

const bad = (problem: string) => ({ ok: false as const, problem })
const empty = (parts: Parts, names: readonly string[]) =>
  names.every((name) => parts[name] === null || parts[name] === undefined)
const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))

/** The natural keys that rows mean, in the order asked; null where a row says nothing. */
export async function resolveReferences(
  work: Work,
  gazetteer: Gazetteer,
  asked: readonly Asked[],
  department: string | undefined,
): Promise<Parsed<unknown>[]> {
  const results: Parsed<unknown>[] = new Array(asked.length)
  const projects: { place: number; asked: Asked }[] = []
  const allocations: { place: number; asked: Asked }[] = []
  const classes: { place: number; asked: Asked }[] = []
  asked.forEach((each, place) => {
    if (each.kind === 'project' || (each.kind === 'contract' && !each.project))
      projects.push({ place, asked: each })
    else if (each.kind === 'allocation') allocations.push({ place, asked: each })
    else if (each.kind === 'landClass') classes.push({ place, asked: each })
    else results[place] = resolveHere(gazetteer, each)
  })
  const found = await findProjects(
    work,
    projects.map(({ asked: { parts, lenient } }) => ({ parts, lenient })),
    department,
  )
  projects.forEach(
    ({ place, asked: { kind, parts } }, index) =>
      (results[place] = kind === 'contract' ? contractOf(found[index]!, parts) : found[index]!),
  )
  const shares = await findAllocations(
    work,
    allocations.map(({ asked: { parts } }) => parts),
  )
  allocations.forEach(({ place }, index) => (results[place] = shares[index]!))
  const landClasses = await findLandClasses(
    work,
    classes.map(({ asked: { parts } }) => parts),
  )
  classes.forEach(({ place }, index) => (results[place] = landClasses[index]!))
  return results
}

const contractOf = (project: Parsed<unknown>, { number }: Parts): Parsed<unknown> => {
  if (number === null || number === undefined) return ok(null)
  if (!project.ok) return project
  return project.value === null
    ? bad('合同须同时写明项目（编号或名称）。The contract’s project is missing.')
    : ok([...(project.value as string[]), number])
}

function resolveHere(gazetteer: Gazetteer, { kind, parts, project }: Asked): Parsed<unknown> {
  if (kind === 'division') return findDivision(gazetteer, parts)
  if (kind === 'divisions') return findDivisions(gazetteer, parts)
  if (kind === 'area') return findArea(gazetteer, parts)
  if (kind === 'contract') return contractOf(ok(project), parts)
  if (kind === 'fund') return ok(parts.documentNumber ?? null)
  if (kind === 'inspection') return ok(parts.number ?? null)
  if (kind === 'departmentReturn')
    return ok(empty(parts, ['period']) ? null : [parts.department, parts.period])
  if (kind === 'implementationPlan')
    return within(findArea(gazetteer, parts), (area) =>
      empty(parts, ['version']) ? null : [area, parts.version],
    )
  if (kind === 'plan')
    return within(findDivision(gazetteer, parts), (division) =>
      empty(parts, ['periodFrom']) ? null : [division, parts.periodFrom],
    )
  if (kind === 'roster')
    return within(findDivision(gazetteer, parts), (division) =>
      empty(parts, ['name']) ? null : [parts.name, parts.fiscalYear, division],
    )
  throw new Error(`no such kind of reference: ${kind}`)
}

const within = (read: Parsed<unknown>, key: (value: unknown) => unknown): Parsed<unknown> =>
  read.ok && read.value !== null ? ok(key(read.value)) : read

/** One division by code, or by its township's and its own name. A name that fits two is refused, never guessed. */
export function findDivision(gazetteer: Gazetteer, parts: Parts): Parsed<string | null> {
  if (empty(parts, ['code', 'township', 'village'])) return ok(null)
  const code = text(parts.code)
  if (code !== '')
    return gazetteer.find(code)
      ? ok(code)
      : bad(`区划名录中没有代码${shown(code)}，请更正，或先导入区划。No division bears this code.`)
  const township = text(parts.township)
  const townships = township === '' ? [] : byName(gazetteer, township, 'TOWNSHIP')
  if (township !== '' && townships.length !== 1) return bad(unclear(gazetteer, '乡镇', township, townships))
  const village = text(parts.village)
  if (village === '') return ok(townships[0]!)
  const named = splitTownship(gazetteer, village)
  const inside = named.township ?? townships[0]
  if (named.village === '') return ok(inside ?? null)
  const villages = byName(gazetteer, named.village, 'VILLAGE').filter(
    (each) => inside === undefined || gazetteer.isWithin(each, inside),
  )
  return villages.length === 1 ? ok(villages[0]!) : bad(unclear(gazetteer, '村', village, villages))
}

const unclear = (gazetteer: Gazetteer, what: string, name: string, found: readonly string[]) =>
  found.length === 0
    ? `区划名录中没有叫${shown(name)}的${what}，请更正名称，或填写区划代码。No division bears this name.`
    : `叫${shown(name)}的${what}有 ${found.length} 个：${found.map((code) => gazetteer.divisionName(code)).join('、')}，请写明乡镇或区划代码。The name fits several.`

function findDivisions(gazetteer: Gazetteer, { codes, township, villages }: Parts): Parsed<unknown> {
  const pieces = Array.isArray(codes) ? (codes as string[]) : []
  const names = text(villages)
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
    if (!read.ok) return read
    if (read.value !== null) found.push(read.value)
  }
  return ok(found)
}

/** 白圩乡前罗村 stands in one cell. */
function splitTownship(gazetteer: Gazetteer, name: string): { township?: string; village: string } {
  const plain = normaliseText(name)
  for (const { code, name: full, level } of gazetteer.divisions.values()) {
    const township = normaliseText(full)
    if (level === 'TOWNSHIP' && plain.startsWith(township))
      return { township: code, village: plain.slice(township.length) }
  }
  return { village: plain }
}

interface NameIndex {
  exact: Map<string, string[]>
  stem: Map<string, string[]>
}
const nameIndexes = new WeakMap<Gazetteer, Record<'TOWNSHIP' | 'VILLAGE', NameIndex>>()

/** Names of divisions in force, whole and without their endings. */
function namesOf(gazetteer: Gazetteer): Record<'TOWNSHIP' | 'VILLAGE', NameIndex> {
  let index = nameIndexes.get(gazetteer)
  if (index) return index
  index = { TOWNSHIP: { exact: new Map(), stem: new Map() }, VILLAGE: { exact: new Map(), stem: new Map() } }
  nameIndexes.set(gazetteer, index)
  for (const { code, name, level, validTo } of gazetteer.divisions.values()) {
    if (level === 'COUNTY' || validTo) continue
    const plain = normaliseText(name)
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

function findArea(gazetteer: Gazetteer, parts: Parts): Parsed<string | null> {
  if (empty(parts, ['code', 'name'])) return ok(null)
  const code = text(parts.code)
  if (code !== '') {
    const area = gazetteer.areaByCode.get(code.toUpperCase())
    return area
      ? ok(area.code)
      : bad(`没有编号为${shown(code)}的项目区，请更正，或先导入项目区。No area bears this code.`)
  }
  const name = normaliseText(text(parts.name))
  const found = [...gazetteer.areas.values()].filter(
    (area) => normaliseText(area.name) === name || area.code.toUpperCase() === name.toUpperCase(),
  )
  return found.length === 1
    ? ok(found[0]!.code)
    : bad(
        `${found.length === 0 ? '没有' : '不止一个'}名为${shown(name)}的项目区，请填写项目区编号。No single area bears this name.`,
      )
}

interface AskedProject {
  parts: Parts
  lenient: boolean
}

/** Projects by department and number, by number alone where only one department uses it, or by title where only one project bears it. */
async function findProjects(
  work: Work,
  asked: readonly AskedProject[],
  department: string | undefined,
): Promise<Parsed<unknown>[]> {
  const input = asked.flatMap(({ parts }, place) => {
    const given = {
      place,
      department: parts.department ?? null,
      external: parts.externalId ?? null,
      title: parts.externalId ? null : (parts.title ?? null),
    }
    return (given.department && given.external) || (given.external === null && given.title === null)
      ? []
      : [given]
  })
  const found = new Map<number, { department: string; external: string; project: string }[]>()
  if (input.length > 0) {
    const rows = await work.rows<{
      place: number
      department: string
      external: string
      project: string
    }>(sql`/* intake: projects by number or title */
      select i.place, s.department, s.external_id as external, s.project_id::text as project
      from jsonb_to_recordset(${JSON.stringify(input)}::jsonb) as i(place integer, department text, external text, title text)
      join project_source s on (s.external_id = i.external or (i.external is null and s.title = i.title)) and (i.department is null or s.department = i.department)`)
    for (const { place, ...row } of rows) found.set(place, [...(found.get(place) ?? []), row])
  }
  return asked.map(({ parts, lenient }, place) => {
    if (empty(parts, ['externalId', 'title'])) return ok(null)
    if (parts.department && parts.externalId) return ok([parts.department, parts.externalId])
    const rows = found.get(place) ?? []
    const own = rows.filter((row) => row.department === department)
    const fitting = own.length > 0 ? own : rows
    if (new Set(fitting.map(({ project }) => project)).size === 1)
      return ok([fitting[0]!.department, fitting[0]!.external])
    const named = parts.externalId
      ? `编号为${shown(text(parts.externalId))}`
      : `名为${shown(text(parts.title))}`
    if (lenient && !parts.externalId) return ok(null)
    return bad(
      fitting.length === 0
        ? `没有${named}的项目，请先导入该项目，或更正此处。No such project.`
        : `${named}的项目有 ${fitting.length} 个（${[...new Set(fitting.map((row) => row.department))].join('、')}），请填写项目编号及主管部门。Several projects fit.`,
    )
  })
}

/** Allocations by document and number, or by document and the project, purpose or place, where only one fits. */
async function findAllocations(work: Work, asked: readonly Parts[]): Promise<Parsed<unknown>[]> {
  const vague = asked.flatMap((parts, place) =>
    parts.externalId || !parts.documentNumber || empty(parts, ['projectId', 'title', 'place'])
      ? []
      : [
          {
            place,
            document: parts.documentNumber,
            project: parts.projectId ?? null,
            title: parts.title ?? null,
            site: parts.place ?? null,
          },
        ],
  )
  const found = new Map<number, string[]>()
  if (vague.length > 0) {
    const rows = await work.rows<{
      place: number
      external: string
    }>(sql`/* intake: allocations by project or place */
      select i.place, a.external_id as external
      from jsonb_to_recordset(${JSON.stringify(vague)}::jsonb) as i(place integer, document text, project text, title text, site text)
      join fund f on f.document_number = i.document
      join allocation a on a.fund_id = f.id
      left join project_source s on s.id = a.project_source_id
      where (i.project is null or s.external_id = i.project)
        and (i.title is null or i.title in (s.title, a.purpose, a.place))
        and (i.site is null or i.title is not null or i.project is not null or i.site = a.place)`)
    for (const { place, external } of rows) found.set(place, [...(found.get(place) ?? []), external])
  }
  return asked.map((parts, place) => {
    if (empty(parts, ['documentNumber', 'externalId', 'projectId', 'title', 'place'])) return ok(null)
    if (!parts.documentNumber) return bad('须写明资金文号。The fund’s document number is missing.')
    if (parts.externalId) return ok([parts.documentNumber, parts.externalId])
    const fitting = found.get(place) ?? []
    if (fitting.length === 1) return ok([parts.documentNumber, fitting[0]])
    return bad(
      `${text(parts.documentNumber)} 下${fitting.length === 0 ? '没有' : `有 ${fitting.length} 笔`}与本行项目或地点相符的分配，请填写分配编号。${fitting.length === 0 ? 'No' : 'More than one'} allocation fits.`,
    )
  })
}

/** Land classes by code, or by name within their scheme. */
async function findLandClasses(work: Work, asked: readonly Parts[]): Promise<Parsed<unknown>[]> {
  const scheme = (parts: Parts) => text(parts.scheme) || 'GB/T 21010-2017'
  const named = asked.filter((parts) => !parts.code && parts.name)
  const rows =
    named.length === 0
      ? []
      : await work.rows<{ scheme: string; name: string; code: string }>(sql`/* intake: land classes by name */
          select distinct c.scheme, c.name, c.code from land_class c join jsonb_to_recordset(${JSON.stringify(named.map((parts) => ({ scheme: scheme(parts), name: normaliseText(text(parts.name)) })))}::jsonb) as i(scheme text, name text) on i.scheme = c.scheme and i.name = c.name`)
  return asked.map((parts) => {
    if (empty(parts, ['code', 'name'])) return ok(null)
    if (parts.code) return ok([scheme(parts), parts.code])
    const fitting = rows.filter(
      (row) => row.scheme === scheme(parts) && row.name === normaliseText(text(parts.name)),
    )
    return fitting.length === 1
      ? ok([fitting[0]!.scheme, fitting[0]!.code])
      : bad(
          `${scheme(parts)} 中没有名为${shown(text(parts.name))}的地类，请填写地类编码。No land class bears this name.`,
        )
  })
}
