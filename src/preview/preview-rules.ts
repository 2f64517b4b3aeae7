import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { evaluateIn, type Evaluated, type Found } from '../audit/evaluate-rules.js'
import { placed } from '../audit/merge-findings.js'
import { findingsOf, presetsOf, type Rule } from '../policy/rule.js'
import { RULES } from '../audit/rules/index.js'
import { rightsOf } from '../database/rights/rights.js'
import type { Principal } from '../database/principal.js'
import { todayOf } from '../database/today.js'
import type { Work } from '../database/work.js'
import { Handle } from '../graph/node.js'
import { allConcepts } from '../graph/words.js'
import { seenOf, type CallersRead, type Named } from './callers-read.js'
import { FindingPreview, RuleChange } from './area-changes.js'
import { halvesOf, render } from '../values/message.js'

const SAMPLE = 10

/** What hangs on the members and boundaries of areas, by name: a rule whose query reads none of it finds what it found before. */
const MOVED =
  /\b(consolidation_area|area_member|division_area|area_tie|tie_subject|allocation_part|project_part|kept_sum|funding_sum|funding_delta)\b/

/** The rules whose findings may change with an area. */
export const rulesOfAreas = (work: Work): Rule[] =>
  RULES.filter((rule) =>
    MOVED.test(findingsOf(rule, { today: '2000-01-01', ...presetsOf(rule) }).compile(work.kysely).sql),
  )

export interface Told extends Found {
  department: string | null
  area: string | null
}

/** What those rules find in the state that a unit of work has made, with the department and area that each finding concerns. */
export async function findingsNow(work: Work, rules: readonly Rule[]): Promise<Map<Rule, Told[]>> {
  const evaluated = await evaluateIn(work, rules, await todayOf(work))
  const told = new Map<Rule, Told[]>()
  for (const each of evaluated) told.set(each.rule, await place(work, each))
  return told
}

async function place(work: Work, { found }: Evaluated): Promise<Told[]> {
  if (found.length === 0) return []
  const input = JSON.stringify(
    found.map(({ subject_type, subject_id, evidence }, index) => ({
      fingerprint: String(index),
      subject_type,
      subject_id,
      evidence,
    })),
  )
  const rows = await work.rows<{
    place: string
    department: string | null
    area: string | null
  }>(sql`/* preview: placed */
    with incoming as materialized (select * from jsonb_to_recordset(${input}::jsonb) as i(fingerprint text, subject_type text, subject_id uuid, evidence text)),
    placed as (${placed})
    select fingerprint as place, department, area_id::text as area from placed`)
  const places = new Map(rows.map((row) => [Number(row.place), row]))
  return found.map((each, index) => ({
    ...each,
    department: places.get(index)?.department ?? null,
    area: places.get(index)?.area ?? null,
  }))
}

/** Whether someone sees a finding: as the rights of findings have it. */
function sees({ role, department, areaIds = [] }: Principal, finding: Told): boolean {
  if (role === 'ADMINISTRATOR') return true
  switch (rightsOf('finding').read[role]) {
    case 'all':
      return true
    case 'own':
      return department === 'FINANCE' || department === finding.department
    case 'near':
      return finding.area !== null && areaIds.includes(finding.area)
    default:
      return false
  }
}

/** What a finding is about, and what it rests on. */
const recordsOf = ({ subject_type, subject_id, evidence }: Told): Named[] => [
  { type: subject_type, id: subject_id },
  ...(JSON.parse(evidence) as Named[]),
]

/** Who is told of findings, and whether the drawing brings into the area what it does not see. */
export interface Teller {
  principal: Principal
  read: CallersRead
  bringsUnseen: boolean
}

/**
 * Which findings are told: those that the caller may see. Where its right hangs on where they lie, it is told of records that
 * it sees without the drawing, and of the area itself only if all that comes into the area is such.
 */
async function toldOf(
  { principal, read, bringsUnseen }: Teller,
  findings: readonly Told[],
): Promise<ReadonlySet<Told>> {
  const own = findings.filter((each) => sees(principal, each))
  if (principal.role === 'ADMINISTRATOR' || rightsOf('finding').read[principal.role] !== 'near')
    return new Set(own)
  const isSeen = await seenOf(read, own.flatMap(recordsOf))
  return new Set(
    own.filter(
      (each) =>
        recordsOf(each).every(isSeen) && !(bringsUnseen && each.subject_type === ConsolidationArea.name),
    ),
  )
}

const keyOf = ({ subject_type, subject_id, key }: Found) => [subject_type, subject_id, key].join('/')

/** What each rule finds more or less after a change than before it, as far as the caller sees it. */
export async function ruleChanges(
  teller: Teller,
  before: ReadonlyMap<Rule, Told[]>,
  after: ReadonlyMap<Rule, Told[]>,
  fresh: string | null,
): Promise<RuleChange[]> {
  const less = (these: readonly Told[], those: readonly Told[]) => {
    const known = new Set(those.map(keyOf))
    return these.filter((each) => !known.has(keyOf(each)))
  }
  const changes = [...after].map(([rule, found]) => ({
    rule,
    appearing: less(found, before.get(rule)!),
    going: less(before.get(rule)!, found),
  }))
  const told = await toldOf(
    teller,
    changes.flatMap(({ appearing, going }) => [...appearing, ...going]),
  )
  return changes
    .map(({ rule, ...changed }) => {
      const [appearing, going] = [changed.appearing, changed.going].map((each) =>
        each.filter((finding) => told.has(finding)),
      ) as [Told[], Told[]]
      return Object.assign(new RuleChange(), {
        rule: rule.id,
        title: render(rule.title),
        severity: rule.severity,
        appearing: appearing.length,
        goingAway: going.length,
        appearingSample: appearing.slice(0, SAMPLE).map((each) => preview(each, fresh)),
        goingAwaySample: going.slice(0, SAMPLE).map((each) => preview(each, fresh)),
      })
    })
    .filter(({ appearing, goingAway }) => appearing + goingAway > 0)
}

function preview(
  { subject_type, subject_id, severity, amount, explanation }: Told,
  fresh: string | null,
): FindingPreview {
  const concept = allConcepts().find(({ name }) => name === subject_type)
  return Object.assign(new FindingPreview(), {
    subject: concept && subject_id !== fresh ? new Handle(concept.target, subject_id) : null,
    severity,
    amount,
    explanation: render(halvesOf(explanation)),
  })
}
