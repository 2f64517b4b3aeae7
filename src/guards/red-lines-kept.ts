import { sql } from 'kysely'
import { APPROVED } from '../areas/verdict.js'
import type { Sql } from '../graph/column-kind.js'
import type { Work } from '../database/work.js'
import type { Problem } from '../values/problem.js'
import type { Guard } from './guard.js'
import { RedLinesBroken } from '../policy/constraint-problems.js'
import { redLinesInTheWay, wordLine } from '../areas/red-lines/red-lines-broken.js'
import { RED_LINES } from '../policy/thresholds.js'
import { givenToday } from '../policy/given-today.js'
import { render, type Message } from '../values/message.js'

/** Rows that accept an area: the last step, or the record of its acceptance; not the township’s own check. */
const ACCEPTING = {
  approval_step: sql`w.kind = 'AREA_ACCEPTANCE' and w.verdict in ${APPROVED}`,
  acceptance: sql`w.area_id is not null and w.stage <> 'SELF_CHECK' and w.verdict in ${APPROVED}`,
}

const judge = (table: keyof typeof ACCEPTING) => async (work: Work, ids: Sql, isImport: boolean) => {
  const accepting = sql`select w.id, w.area_id from ${sql.table(table)} w where w.id = any${ids} and ${ACCEPTING[table]}`
  const [any] = await work.rows(sql`/* guard: accepting */ ${accepting} limit 1`)
  if (!any) return new Map<string, Problem>()
  const given = await givenToday(work, RED_LINES)
  const found = await work.rows<{
    id: string
    name: string
    lines: { key: string; broken: boolean; before: string; after: string }[]
  }>(sql`/* guard: red-lines-kept */
    select a.id::text, c.name, jsonb_agg(jsonb_build_object('key', f.key, 'broken', f.is_broken, 'before', trim_scale(f.before)::text, 'after', trim_scale(f.after)::text) order by f.is_broken desc, f.key) as lines
    from (${redLinesInTheWay(given as never, sql`c.id in (select area_id from (${accepting}) x)`)}) f
    join consolidation_area c on c.id = f.id join (${accepting}) a on a.area_id = f.id
    where f.is_broken or ${table === 'acceptance' && !isImport} group by a.id, c.name`)
  return new Map<string, Problem>(
    found.map(({ id, name, lines }) => {
      const said = lines.map(({ key, broken, before, after }): Message => {
        const { zh, en } = wordLine(key, broken)
        return broken
          ? { zh: `${zh}（${before} → ${after} 亩）`, en: `${en} (${before} → ${after} mu)` }
          : {
              zh: `${zh}缺少整治前后的记录，不能判断`,
              en: `${en} cannot be told, for want of records of before and after`,
            }
      })
      return [id, new RedLinesBroken({ areaName: name, lines: said.map(render) }, said)]
    }),
  )
}

/**
 * Q04: an area that breaks a red line is not accepted, nor one whose records do not tell. A step asks for what is to be told
 * among its requirements; an acceptance that a file brings has happened, and the audit asks.
 */
export const redLinesKept: readonly Guard[] = (['approval_step', 'acceptance'] as const).map((table) => ({
  table,
  holdsImports: true,
  problems: [RedLinesBroken],
  areas: (ids) =>
    sql`select w.area_id from ${sql.table(table)} w where w.id = any${ids} and ${ACCEPTING[table]}`,
  judge: judge(table),
}))
