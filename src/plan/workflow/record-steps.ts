import { sql } from 'kysely'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { StepKind } from '../../areas/step-kind.js'
import type { Verdict } from '../../areas/verdict.js'
import { forbiddenMessage } from '../../database/rights/forbidden.js'
import { findIds, Known } from '../../database/find-ids.js'
import { recordRows, type Incoming } from '../../database/record-rows.js'
import type { Recorded } from '../../database/write-rows.js'
import { departmentsOf, mayTakeStep, takersOf } from '../../database/rights/rights-of-steps.js'
import type { Work } from '../../database/work.js'
import { Problem } from '../../values/problem.js'
import { ApprovalStep } from './approval-step.js'
import { WORKFLOW, stepsBefore } from './workflow.js'
import { judgeStep } from './judge-step.js'
import { StepDateOutOfOrder, StepDetailMissing } from './step-problems.js'
import type { StepDetails } from './take-step-input.js'
import { chineseOf, englishOf } from '../../values/enumeration-of.js'
import type { Said } from '../../values/message.js'

/** A step that is on file under the key of a row that comes in. */
interface Filed {
  id: string
  verdict: string
  submitted: string | null
  decided: string | null
}

const ROUND = { zh: '办理次数', en: 'round' }
const PLACES = WORKFLOW.map(({ kind }) => kind)

/** The steps that an area may be taken over at: all before the works, whose own requirements are never waived. */
const TAKEN_OVER_AT: readonly StepKind[] = stepsBefore('FILING')

/**
 * Writes steps that were taken elsewhere, each judged as if it were taken here: in the order of their days, so that each finds
 * those before it; of one day in the order of the workflow, and again while one of them makes way for another, as a return
 * does. One that is on file already is left alone; one that is corrected is judged without what it was. Locks: the areas'
 * rows, each when its first step is judged.
 */
export async function recordSteps(work: Work, rows: readonly Incoming[]): Promise<Recorded[]> {
  const areas = await findIds(
    work,
    ConsolidationArea,
    rows.map(({ area }) => area),
  )
  const results: Recorded[] = new Array(rows.length)
  const openings = await findOpenings(work, rows, areas)
  for (const places of byAreaAndDay(rows, areas))
    for (let left = places, before = Infinity; left.length < before;) {
      before = left.length
      for (const place of left)
        results[place] = await recordStep(work, rows[place]!, areas[place] ?? null, openings.has(place))
      left = left.filter((place) => results[place]!.outcome === 'REJECTED')
    }
  return results
}

/**
 * The rows that say where an area stands that is taken over: the administrator enters an area that went its way before it was
 * kept here by the furthest step it is known to have passed, while nothing of it is on file. What its earlier steps lack is
 * found by the audit (rule Q05). An area whose first step comes in the same file is no such area.
 */
async function findOpenings(
  work: Work,
  rows: readonly Incoming[],
  areas: readonly (string | null)[],
): Promise<ReadonlySet<number>> {
  if (work.principal.role !== 'ADMINISTRATOR') return new Set()
  const firsts = new Map<string, number>()
  rows.forEach(({ kind }, place) => {
    const area = areas[place]
    if (!area) return
    const first = firsts.get(area)
    if (
      first === undefined ||
      PLACES.indexOf(kind as StepKind) < PLACES.indexOf(rows[first]!.kind as StepKind)
    )
      firsts.set(area, place)
  })
  const known = await work.rows<{ area: string }>(
    sql`/* record-steps: openings */ select distinct area_id::text as area from approval_step where area_id = any(${[...firsts.keys()]}::uuid[])`,
  )
  for (const { area } of known) firsts.delete(area)
  return new Set(
    [...firsts.values()].filter((place) => TAKEN_OVER_AT.includes(rows[place]!.kind as StepKind)),
  )
}

function byAreaAndDay(rows: readonly Incoming[], areas: readonly (string | null)[]): number[][] {
  const days = new Map<string, number[]>()
  rows.forEach((row, place) => {
    const day = `${String(row.decidedOn ?? row.submittedOn ?? '9999')} ${areas[place]}`
    days.set(day, [...(days.get(day) ?? []), place])
  })
  const inCourse = (place: number) => PLACES.indexOf(rows[place]!.kind as StepKind)
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, places]) => places.sort((a, b) => inCourse(a) - inCourse(b) || a - b))
}

async function recordStep(
  work: Work,
  row: Incoming,
  area: string | null,
  isOpening: boolean,
): Promise<Recorded> {
  // Without an area the writer refuses the row by the name of what is missing.
  const refused = area ? await refuse(work, area, row, isOpening) : null
  if (refused) return { outcome: 'REJECTED', problems: [refused] }
  const [recorded] = await recordRows(work, ApprovalStep, [area ? { ...row, area: new Known(area) } : row])
  return recorded!
}

/** Why a row is no step that might have been taken, or null. What decides is what is on file, not what the caller sees of it. */
async function refuse(
  work: Work,
  area: string,
  row: Incoming,
  isOpening: boolean,
): Promise<{ property: string; problem: Said } | null> {
  const kind = row.kind as StepKind
  if (!mayTakeStep(work.principal, kind))
    return {
      property: 'kind',
      problem: forbiddenMessage(
        { zh: `登记“${chineseOf(StepKind)[kind]}”`, en: `record “${englishOf(StepKind)[kind]}”` },
        { roles: takersOf(kind), departments: departmentsOf(kind) },
      ),
    }
  const problem = await work.withOwnerRole(async () => {
    await work.run(
      sql`/* record-steps: lock */ select from consolidation_area where id = ${area}::uuid for no key update`,
    )
    const [known] = await work.rows<Filed>(sql`/* record-steps: known */
      select id::text, verdict, submitted_on::text as submitted, decided_on::text as decided from approval_step
      where area_id = ${area}::uuid and kind = ${kind} and document_number is not distinct from ${row.documentNumber ?? null} and round is not distinct from ${row.round ?? null}::integer`)
    return judge(work, area, row, known, isOpening)
  })
  if (!problem) return null
  const property =
    problem instanceof StepDetailMissing
      ? problem.field
      : problem instanceof StepDateOutOfOrder
        ? 'decidedOn'
        : 'kind'
  return { property, problem: problem.said }
}

async function judge(
  work: Work,
  area: string,
  row: Incoming,
  known: Filed | undefined,
  isOpening: boolean,
): Promise<Problem | null> {
  const { kind, verdict, round, ...said } = row as Incoming & {
    kind: StepKind
    verdict: Verdict
    round?: number
  }
  const details = { ...said, step: kind, verdict } as StepDetails
  const same = (given: unknown, stood: string | null) => given === undefined || (given ?? null) === stood
  if (
    known?.verdict === verdict &&
    same(row.decidedOn, known.decided) &&
    same(row.submittedOn, known.submitted)
  )
    return null
  if (verdict !== 'PENDING' && !row.decidedOn)
    return new StepDetailMissing(
      { field: 'decidedOn', longest: null },
      { zh: '办结日期', en: 'decision date' },
    )
  const judged = await judgeStep(work, area, details, { corrected: known?.id ?? null, isOpening })
  if (judged instanceof Problem) return judged
  return known ? null : checkRound(work, area, kind, round ?? null)
}

/** Which taking of the step it is, where it says so, is the one after those on file. */
async function checkRound(
  work: Work,
  area: string,
  kind: StepKind,
  round: number | null,
): Promise<Problem | null> {
  if (round === null) return null
  const [next] = await work.rows<{ round: number }>(
    sql`/* record-steps: round */ select count(*)::integer + 1 as round from approval_step where area_id = ${area}::uuid and kind = ${kind}`,
  )
  if (next!.round === round) return null
  return new StepDetailMissing({ field: 'round', longest: null }, ROUND, {
    zh: `办理次数（round）应为第 ${next!.round} 次，实为第 ${round} 次。请更正，或不填。`,
    en: `round must be ${next!.round}, the next of this step; found ${round}. Correct it, or leave it empty.`,
  })
}
