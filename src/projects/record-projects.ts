import { Known } from '../database/find-ids.js'
import { recordRows, type Incoming } from '../database/record-rows.js'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import { inferKind } from './infer-kind.js'
import { Project } from './project.js'
import { ProjectSource } from './project-source.js'
import type { Said } from '../values/message.js'

const OWN = [
  'place',
  'budget',
  'landArea',
  'ownerUnit',
  'approvalDocument',
  'approvedOn',
  'startDate',
  'endDate',
  'completedOn',
  'poolNumber',
  'geometry',
] as const
const SOURCE = [
  'place',
  'description',
  'villageCode',
  'townshipCode',
  'areaCode',
  'budget',
  'startDate',
  'endDate',
  'documentNumbers',
  'geometry',
  'recordDate',
] as const

/**
 * Writes projects as a department reports them: department, externalId, title, and what else it knows.
 * Each record becomes a source; a new one becomes a project too, until a reviewer merges it with another.
 */
export async function recordProjects(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const results: Recorded[] = new Array(rows.length)
  const pending = new Set(rows.keys())
  // A part reported before its whole in one file waits for it; what still has none is refused by its name.
  while (pending.size > 0) {
    const waiting = new Set(
      [...pending].map((place) => keyOf(rows[place]!.department, rows[place]!.externalId)),
    )
    const ready = [...pending].filter(
      (place) =>
        !rows[place]!.parentExternalId ||
        !waiting.has(keyOf(rows[place]!.department, rows[place]!.parentExternalId)),
    )
    const now = ready.length > 0 ? ready : [...pending]
    const recorded = await recordReady(
      work,
      now.map((place) => rows[place]!),
    )
    now.forEach((place, index) => {
      results[place] = recorded[index]!
      pending.delete(place)
    })
  }
  return results
}

const keyOf = (department: unknown, externalId: unknown) => `${String(department)}/${String(externalId)}`

async function recordReady(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const results: Recorded[] = new Array(rows.length)
  // A kind that was guessed from the title must not overwrite one that a department stated.
  for (const stated of [true, false]) {
    const places = rows.flatMap((row, place) => ((row.kind != null) === stated ? [place] : []))
    const projects = await recordRows(
      work,
      Project,
      places.map((place) => projectOf(rows[place]!)),
      stated ? {} : { insertOnly: ['kind'] },
    )
    const written = places.flatMap((place, index) => {
      const project = projects[index]!
      if (project.outcome === 'REJECTED')
        results[place] = { ...project, problems: project.problems.map(renamed) }
      return project.outcome === 'REJECTED' ? [] : [{ place, project }]
    })
    const sources = await recordRows(
      work,
      ProjectSource,
      written.map(({ place, project }) => sourceOf(rows[place]!, project.id)),
      { insertOnly: ['project'] },
    )
    written.forEach(({ place, project }, index) => {
      const source = sources[index]!
      if (source.outcome === 'REJECTED')
        results[place] = { ...source, problems: source.problems.map(renamed) }
      else
        results[place] = {
          outcome: project.outcome === 'UNCHANGED' ? source.outcome : project.outcome,
          id: project.id,
        }
    })
  }
  return results
}

const renamed = ({ property, problem }: { property: string; problem: Said }) => ({
  property: { name: 'title', parent: 'parentExternalId' }[property] ?? property,
  problem,
})

const pick = (row: Incoming, properties: readonly string[]) =>
  Object.fromEntries(
    properties.filter((property) => row[property] !== undefined).map((property) => [property, row[property]]),
  )

function projectOf(row: Incoming): Incoming {
  const { department, externalId, title, kind, parentExternalId } = row
  return {
    department,
    externalId,
    name: title,
    kind: kind ?? inferKind(String(title), String(department)),
    ...pick(row, OWN),
    ...(parentExternalId ? { parent: [department, parentExternalId] } : {}),
  }
}

const sourceOf = (row: Incoming, project: string): Incoming => ({
  ...pick(row, ['department', 'externalId', 'title']),
  ...pick(row, SOURCE),
  project: new Known(project),
})
