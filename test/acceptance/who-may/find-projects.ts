import { AREAS, VILLAGES } from './county.js'
import { idsOf, type Desk } from './desk.js'

/** Brings projects of a department; gives their ids, in the order given. */
async function bring(desk: Desk, department: string, records: readonly object[]): Promise<string[]> {
  const numbered = records.map((record, index) => ({
    externalId: `YB-${department}-${index + 10}`,
    ...record,
  }))
  await desk.write('importRecords', { department, table: 'projects', records: numbered })
  return idsOf(
    desk,
    'projects',
    `externalId: { in: ${JSON.stringify(numbered.map(({ externalId }) => externalId))} }`,
    'externalId',
    records.length,
  )
}

/** Projects of each department in area A, and some whose place awaits a decision. */
export async function findProjects(desk: Desk) {
  const inA = (kind: string, title: string) => ({ title, kind, village_code: VILLAGES[0] })
  const nowhere = (title: string) => ({ title, kind: 'IRRIGATION' })
  const { a, b } = await desk.ask(
    `{ a: consolidationArea(code: "${AREAS.甲}") { divisions { name } } b: consolidationArea(code: "${AREAS.乙}") { divisions { name } } }`,
  )
  const place = `${a.divisions[0].name}、${b.divisions[0].name}`
  const [
    water,
    other,
    rejected,
    finished,
    spanning,
    toConfirm,
    toMark,
    toUndo,
    toMerge,
    otherToMerge,
    waiting,
  ] = await bring(desk, 'WATER', [
    ...['样渠道整治', '样泵站改造', '样水闸更新', '样塘坝清淤'].map((title) => inA('IRRIGATION', title)),
    { title: '样河道治理', kind: 'IRRIGATION', place },
    ...['小型灌区配套', '山塘整修', '排涝站改造', '河道清障', '沟渠衬砌', '灌溉计量'].map(nowhere),
  ])
  const [reclamation, paddy] = await bring(desk, 'NATURAL_RESOURCES', [
    inA('RECLAMATION', '样地块复垦'),
    inA('DRY_TO_PADDY', '样旱地改水田'),
  ])
  const [farmland, quality] = await bring(desk, 'AGRICULTURE', [
    inA('HIGH_STANDARD_FARMLAND', '样高标准农田建设'),
    inA('FARMLAND_QUALITY', '样耕地质量提升'),
  ])
  const [greening, ecological] = await bring(desk, 'FORESTRY', [
    inA('GREENING', '样造林'),
    inA('ECOLOGICAL', '样生态修复'),
  ])
  const projects = (conditions: string) => idsOf(desk, 'projects', conditions, 'externalId', 1)
  const [outside] = await projects('department: { eq: WATER }, tie: { status: { eq: OUTSIDE } }')
  const [hidden] = await projects(`area: { code: { eq: "${AREAS.丙}" } }`)

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
    spanning: spanning!,
    toConfirm: toConfirm!,
    toMark: toMark!,
    toUndo: toUndo!,
    toMerge: toMerge!,
    otherToMerge: otherToMerge!,
    waiting: waiting!,
  }
}

export type Projects = Awaited<ReturnType<typeof findProjects>>
