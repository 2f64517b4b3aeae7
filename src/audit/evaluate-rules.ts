import { snapshotOf, type Snapshot } from '../database/snapshot.js'
import { inLines } from '../values/message.js'
import { InputError } from '../values/problem.js'
import { parametersInForce, type Parameters } from '../policy/parameters-in-force.js'
import { findingsOf, type Rule } from '../policy/rule.js'
import { wordFinding } from './word-finding.js'
import type { Severity } from '../policy/severity.js'
import type { Database } from '../database/database.js'

/** A rule that finds more than this finds nothing: its parameters are wrong, or the books are not yet in. */
const FINDINGS_MAX = 200_000

/** One row of a rule, ready to be written; facts and evidence as JSON text, so that no number in them is rounded. */
export interface Found {
  subject_type: string
  subject_id: string
  key: string
  severity: Severity
  amount: string | null
  facts: string
  evidence: string
  explanation: string
}

export interface Evaluated {
  rule: Rule
  parameters: Parameters
  found: Found[]
  milliseconds: number
}

type Row = Omit<Found, 'severity' | 'explanation'> & { severity: Severity | null }

/** Asks every rule of one and the same state of the books. */
export const evaluateRules = (
  database: Database,
  rules: readonly Rule[],
  day: string,
  onRule?: (evaluated: Evaluated) => void,
): Promise<Evaluated[]> => snapshotOf(database, (snapshot) => evaluateIn(snapshot, rules, day, onRule))

/** Asks rules within what is read already: a snapshot, or a unit of work that is not committed. */
export async function evaluateIn(
  snapshot: Snapshot,
  rules: readonly Rule[],
  day: string,
  onRule?: (evaluated: Evaluated) => void,
): Promise<Evaluated[]> {
  const inForce = await parametersInForce(snapshot, rules, day)
  const all: Evaluated[] = []
  for (const rule of rules) {
    const parameters = inForce.get(rule.id)!
    const start = performance.now()
    const rows = await snapshot.rows<Row>(findingsOf(rule, { today: day, ...parameters }))
    const milliseconds = Math.round(performance.now() - start)
    if (rows.length > FINDINGS_MAX)
      throw new InputError('TOO_MANY_FINDINGS', {
        zh: `规则 ${rule.id} 查出 ${rows.length} 条，超过上限 ${FINDINGS_MAX}。请核对其参数。`,
        en: `Rule ${rule.id} found ${rows.length} rows, more than the limit of ${FINDINGS_MAX}. Check its parameters.`,
      })
    const found = rows.map((row) => ({
      ...row,
      severity: row.severity ?? rule.severity,
      explanation: inLines(wordFinding(rule, JSON.parse(row.facts) as Record<string, unknown>, parameters)),
    }))
    const evaluated = { rule, parameters, found, milliseconds }
    onRule?.(evaluated)
    all.push(evaluated)
  }
  return all
}
