import type { Work } from '../../database/work.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { bad, ok, type Parsed } from '../../values/parsed.js'
import { findAllocations } from './find-allocations.js'
import { findArea, findDivision, findDivisions } from './find-division.js'
import { findLandClasses } from './find-land-classes.js'
import { findProjects } from './find-projects.js'
import { isEmpty, type Parts } from './reference-parts.js'

export interface Asked {
  kind: string
  parts: Parts
  lenient: boolean
  /** Where the row itself names a project, what hangs on it need not. */
  project?: unknown
}

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
    ? bad({ zh: '合同须同时写明项目（编号或名称）。', en: 'A contract needs its project (number or name).' })
    : ok([...(project.value as string[]), number])
}

function resolveHere(gazetteer: Gazetteer, { kind, parts, project }: Asked): Parsed<unknown> {
  if (kind === 'division') return findDivision(gazetteer, parts)
  if (kind === 'divisions') return findDivisions(gazetteer, parts)
  if (kind === 'area') return findArea(gazetteer, parts)
  if (kind === 'contract') return contractOf(ok(project), parts)
  if (kind === 'fund') return ok(parts.documentNumber ?? null)
  if (kind === 'inspection' || kind === 'payment') return ok(parts.number ?? null)
  if (kind === 'departmentReturn')
    return ok(isEmpty(parts, ['period']) ? null : [parts.department, parts.period])
  if (kind === 'implementationPlan')
    return within(findArea(gazetteer, parts), (area) =>
      isEmpty(parts, ['version']) ? null : [area, parts.version],
    )
  if (kind === 'plan')
    return within(findDivision(gazetteer, parts), (division) =>
      isEmpty(parts, ['periodFrom']) ? null : [division, parts.periodFrom],
    )
  if (kind === 'roster')
    return within(findDivision(gazetteer, parts), (division) =>
      isEmpty(parts, ['name']) ? null : [parts.name, parts.fiscalYear, division],
    )
  throw new Error(`no such kind of reference: ${kind}`)
}

const within = (read: Parsed<unknown>, key: (value: unknown) => unknown): Parsed<unknown> =>
  read.ok && read.value !== null ? ok(key(read.value)) : read
