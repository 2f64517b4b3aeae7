import { AREAS } from './county.js'
import { idsOf, type Desk } from './desk.js'

/** Projects of each department in area A, and some whose place awaits a decision. */
export async function findProjects(desk: Desk) {
  const projects = (conditions: string, count = 1) => idsOf(desk, 'projects', conditions, 'externalId', count)
  const inA = (department: string, kind: string, count = 1) =>
    projects(
      `department: { eq: ${department} }, kind: { eq: ${kind} }, area: { code: { eq: "${AREAS.甲}" } }`,
      count,
    )
  const [water, other, rejected, finished] = await inA('WATER', 'IRRIGATION', 4)
  const [reclamation] = await inA('NATURAL_RESOURCES', 'RECLAMATION')
  const [paddy] = await inA('NATURAL_RESOURCES', 'DRY_TO_PADDY')
  const [farmland] = await inA('AGRICULTURE', 'HIGH_STANDARD_FARMLAND')
  const [quality] = await inA('AGRICULTURE', 'FARMLAND_QUALITY')
  const [greening] = await inA('FORESTRY', 'GREENING')
  const [ecological] = await inA('FORESTRY', 'ECOLOGICAL')
  const [outside] = await projects('department: { eq: WATER }, tie: { status: { eq: OUTSIDE } }')
  const [hidden] = await projects(`area: { code: { eq: "${AREAS.丙}" } }`)
  const { tieWorklist } = await desk.ask(
    '{ tieWorklist(first: 100, department: WATER) { nodes { id reason project { id } } } }',
  )
  const awaiting: { id: string; reason: string; project: { id: string } }[] = tieWorklist.nodes
  const spanning = awaiting.find(({ reason }) => reason === 'SPANS_AREAS')!.project.id
  const unknown = awaiting.filter(({ reason }) => reason === 'NO_EVIDENCE' || reason === 'TOO_COARSE')
  const [toConfirm, toMark, toUndo, toMerge, otherToMerge, waiting] = unknown.map(({ project }) => project.id)

  return {
    water: water!,
    other: other!,
    rejected: rejected!,
    finished: finished!,
    reclamation: reclamation!,
    paddy: paddy!,
    farmland: farmland!,
    quality: quality!,
    greening: greening!,
    ecological: ecological!,
    outside: outside!,
    hidden: hidden!,
    spanning,
    toConfirm: toConfirm!,
    toMark: toMark!,
    toUndo: toUndo!,
    toMerge: toMerge!,
    otherToMerge: otherToMerge!,
    waiting: waiting!,
  }
}

export type Projects = Awaited<ReturnType<typeof findProjects>>
