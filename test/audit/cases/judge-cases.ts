import { sql } from 'kysely'
import type { Database } from '../../../src/database/database.js'
import type { Evaluated } from '../../../src/audit/evaluate-rules.js'
import type { Label } from './case-book.ts'

/** Rules that tell of the state of a county's papers and fire whatever a case is about. */
const BACKGROUND = 'T01 T02 T11 B02 B04 U07 U09 U10 Q05 Q06 Q07'.split(' ')
/** The rules that were there when cases of this kind were first made; a newer one may see any case. */
const KNOWN = 'T01 T02 T03 T04 T05 T06 T07 T08 T09 T10 T11 B01 B02 B03 B04 B05 B06 B07 B08 U01 U02 U03 U04 U05 U06 U07 U08 U09 U10 U11 U12 U13 U14 U15 Q01 Q02 Q03 Q04 Q05 Q06 Q07'.split(' ') // prettier-ignore
const GRAVITY = ['LOW', 'MEDIUM', 'HIGH']

/** What a record is called outside: its own number, and that of the project that it is of. */
const NAMES = sql`case f.type
  when 'Project' then array[(select external_id from project where id = f.id)]
  when 'Allocation' then array[(select external_id from allocation where id = f.id)]
  when 'Disbursement' then array[(select external_id from disbursement where id = f.id)]
  when 'Payment' then array[(select external_id from payment where id = f.id)]
  when 'Invoice' then array[(select y.external_id from invoice i join payment y on y.id = i.payment_id where i.id = f.id)]
  when 'Contract' then array[(select number from contract where id = f.id)]
  when 'ContractSupplement' then array[(select number from contract_supplement where id = f.id)]
  when 'Fund' then array[(select document_number from fund where id = f.id)]
  when 'ConsolidationArea' then array[(select code from consolidation_area where id = f.id)]
  when 'PayeeAccount' then array[(select account from payee_account where id = f.id)]
  when 'ImplementationPlan' then array[(select a.code from implementation_plan i join consolidation_area a on a.id = i.area_id where i.id = f.id)]
  when 'SubsidyRoster' then array[(select substring(r.name from '（(\\w+)）$') || '/' || d.code from subsidy_roster r join administrative_division d on d.id = r.division_id where r.id = f.id)]
  when 'SubsidyRosterEntry' then array[(select substring(r.name from '（(\\w+)）$') || '/' || d.code from subsidy_roster_entry e join subsidy_roster r on r.id = e.roster_id join administrative_division d on d.id = r.division_id where e.id = f.id)]
  when 'ProjectProgress' then array[(select p.external_id from project_progress g join project p on p.id = g.project_id where g.id = f.id)]
  when 'Acceptance' then array[(select p.external_id from acceptance g join project p on p.id = g.project_id where g.id = f.id)]
  else array[]::text[] end`

interface Hit {
  rule: string
  severity: string
  says: string
  names: string[]
}

async function namedHits(database: Database, evaluated: readonly Evaluated[]): Promise<Hit[]> {
  const found = evaluated.flatMap(({ rule, found: rows }) => rows.map((row) => ({ rule: rule.id, row })))
  const pieces = found.flatMap(({ row }, place) =>
    [
      { type: row.subject_type, id: row.subject_id },
      ...(JSON.parse(row.evidence) as { type: string; id: string }[]),
    ].map((each) => ({ place, ...each })),
  )
  const { rows } = await sql<{ place: number; names: (string | null)[] }>`
    select f.place, ${NAMES} as names from jsonb_to_recordset(${JSON.stringify(pieces)}::jsonb) as f(place integer, type text, id uuid)`.execute(
    database.kysely,
  )
  const names = found.map((): string[] => [])
  for (const row of rows) names[row.place]!.push(...row.names.filter((name) => name !== null))
  return found.map(({ rule, row }, place) => ({
    rule,
    severity: row.severity,
    says: row.explanation,
    names: names[place]!,
  }))
}

/** A subject is touched by itself and by what is numbered below it. */
const touches = (subject: string, { names }: Hit) =>
  names.some((name) => name === subject || name.startsWith(`${subject}-`))

/** Which cases were missed, and which innocent ones reported, each with why. */
export async function judgeCases(
  database: Database,
  evaluated: readonly Evaluated[],
  labels: readonly Label[],
): Promise<{ missed: string[]; falseLeads: string[] }> {
  const hits = (await namedHits(database, evaluated)).filter(({ rule }) => !BACKGROUND.includes(rule))
  const [missed, falseLeads]: [string[], string[]] = [[], []]
  for (const label of labels) {
    const near = hits
      .map((hit) => ({ ...hit, many: label.subjects.filter((subject) => touches(subject, hit)).length }))
      .filter(({ many }) => many > 0)
    const may = ({ rule }: Hit) => label.rules.includes(rule) || !KNOWN.includes(rule)
    if (label.expected === 'FIND') {
      const grave = near.some(
        (hit) =>
          may(hit) &&
          hit.many >= label.together &&
          GRAVITY.indexOf(hit.severity) >= GRAVITY.indexOf(label.severity),
      )
      if (!grave)
        missed.push(
          `${label.case} ${label.theme}: ${label.why} (${near.map(({ rule, severity, many }) => `${rule} ${severity} ×${many}`).join(', ')})`,
        )
      continue
    }
    // Of an area only what the theme's rules say of it counts.
    const leads = near.filter((hit) =>
      label.theme === 'plan-out-of-balance'
        ? ['B07', 'U12'].includes(hit.rule) || !KNOWN.includes(hit.rule)
        : true,
    )
    if (leads.length > 0 && label.theme !== 'closed-without-proof')
      falseLeads.push(
        `${label.case} ${label.theme}: ${label.why} → ${leads.map(({ rule, says }) => `${rule} ${says}`).join(' | ')}`,
      )
  }
  return { missed, falseLeads }
}
