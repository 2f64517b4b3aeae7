import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { chineseIn, englishIn, inBothLines } from '../../graph/in-both-lines.js'
import { inLines } from '../../values/message.js'
import { t } from '../../values/title.js'
import { judgeRedLines } from './judge-red-lines.js'

type Shares = Readonly<Record<'newCultivated' | 'addedFarmland', Sql | string>>

/** What is said of a line that is broken, in both languages; one that only informs cannot be. */
const BREACHES = {
  'cultivated-land': inLines(t('耕地面积减少', 'Cultivated land shrinks')),
  'new-cultivated-land': inLines(t('新增耕地不足', 'Too little new cultivated land')),
  'construction-land': inLines(t('建设用地增加', 'Construction land grows')),
  'permanent-basic-farmland': inLines(t('永久基本农田减少', 'Permanent basic farmland shrinks')),
  'added-basic-farmland': inLines(
    t('新增永久基本农田不足调整面积', 'Too little basic farmland added for what was adjusted'),
  ),
}

const LINES = {
  'cultivated-land': inLines(t('耕地', 'Cultivated land')),
  'construction-land': inLines(t('建设用地', 'Construction land')),
  'permanent-basic-farmland': inLines(t('永久基本农田', 'Permanent basic farmland')),
  'added-basic-farmland': inLines(t('补划永久基本农田', 'Basic farmland added')),
}

/**
 * The red lines of which the records after the works do not tell whether they hold: a plan, or a village left out, is no
 * ground for an acceptance.
 */
export const redLinesUntold = ({ newCultivated, addedFarmland }: Shares, which: Sql): Sql => sql`
  select j.area_id as id, j.key, s.line, coalesce(m.missing, ${sql.lit(inLines(t('整治后没有记录', 'no records after')))}) as missing
  from (${judgeRedLines({ newCultivated: sql`${newCultivated}`, addedFarmland: sql`${addedFarmland}` }, which)}) j
  join jsonb_each_text(${JSON.stringify(LINES)}::jsonb) s(key, line) on s.key = j.key
  cross join lateral (select ${inBothLines(sql`string_agg(${chineseIn(sql`each`)}, '；')`, sql`string_agg(${englishIn(sql`each`)}, '; ')`)} as missing from unnest(j.missing) each) m
  where j.binding and (j.verdict = 'CANNOT_TELL' or j.phase <> 'AFTER')`

/** The red lines that areas break. Where cultivated land shrinks, that too little is new goes without saying. */
export const redLinesBroken = ({ newCultivated, addedFarmland }: Shares, which: Sql): Sql => sql`
  select j.area_id as id, j.code, j.name, j.phase, j.key, s.line, j.before, j.judged as after
  from (${judgeRedLines({ newCultivated: sql`${newCultivated}`, addedFarmland: sql`${addedFarmland}` }, which)}) j
  join jsonb_each_text(${JSON.stringify(BREACHES)}::jsonb) s(key, line) on s.key = j.key
  where j.verdict = 'BROKEN' and not (j.key = 'new-cultivated-land' and j.judged < j.before)`
