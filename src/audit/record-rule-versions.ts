import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { presetsOf, wordsOfRule, type Rule } from '../policy/rule.js'
import { inLines } from '../values/message.js'

/** Keeps each rule as it stands, words and query, unless it is kept already; gives the version's id by the rule's. */
export async function recordRuleVersions(work: Work, rules: readonly Rule[]): Promise<Map<string, string>> {
  const versions = rules.map((rule) => {
    const query = rule.query({ today: '2000-01-01', ...presetsOf(rule) }).compile(work.kysely).sql
    const words = { ...wordsOfRule(rule, inLines), query }
    return {
      rule: rule.id,
      ...words,
      sha256: createHash('sha256')
        .update(JSON.stringify([rule.id, words]))
        .digest('hex'),
    }
  })
  const input = JSON.stringify(versions)
  await work.run(sql`/* record-rule-versions */
    insert into audit_rule_version (rule, version, title, kind, severity, basis, innocent, wording, parameters, query, sha256)
    select i.rule, 1 + coalesce((select max(v.version) from audit_rule_version v where v.rule = i.rule), 0), i.title, i.kind, i.severity, i.basis, i.innocent, i.wording, i.parameters, i.query, i.sha256
    from jsonb_to_recordset(${input}::jsonb) as i(rule text, title text, kind text, severity text, basis text, innocent text[], wording text, parameters jsonb, query text, sha256 text)
    where not exists (select from audit_rule_version v where v.rule = i.rule and v.sha256 = i.sha256)`)
  const rows = await work.rows<{ rule: string; id: string }>(sql`/* record-rule-versions: read */
    select v.rule, v.id::text from audit_rule_version v join jsonb_to_recordset(${input}::jsonb) as i(rule text, sha256 text) on i.rule = v.rule and i.sha256 = v.sha256`)
  return new Map(rows.map(({ rule, id }) => [rule, id]))
}
