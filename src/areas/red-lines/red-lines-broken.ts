import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { joinedInBothLines } from '../../graph/in-both-lines.js'
import { inLines, type Message } from '../../values/message.js'
import { t } from '../../values/title.js'
import { judgeRedLines } from './judge-red-lines.js'

type Shares = Readonly<Record<'newCultivated' | 'addedFarmland', Sql | string>>

/** What is said of a line that is broken; one that only informs cannot be. */
const BREACHES = {
  'cultivated-land': t('耕地面积减少', 'Cultivated land shrinks'),
  'new-cultivated-land': t('新增耕地不足', 'Too little new cultivated land'),
  'construction-land': t('建设用地增加', 'Construction land grows'),
  'permanent-basic-farmland': t('永久基本农田减少', 'Permanent basic farmland shrinks'),
  'added-basic-farmland': t(
    '新增永久基本农田不足调整面积',
    'Too little basic farmland added for what was adjusted',
  ),
}

/** What is said of a line that cannot be told. */
const LINES = {
  'cultivated-land': t('耕地', 'Cultivated land'),
  'construction-land': t('建设用地', 'Construction land'),
  'permanent-basic-farmland': t('永久基本农田', 'Permanent basic farmland'),
  'added-basic-farmland': t('补划永久基本农田', 'Basic farmland added'),
}

const NOTHING_AFTER = t('整治后没有记录', 'no records after')

/** Whether an area breaks a line, of its judgement `j`. Where cultivated land shrinks, that too little is new goes without saying. */
const isBroken = (): Sql =>
  sql`(j.verdict = 'BROKEN' and j.key in ${keysOf(BREACHES)} and not (j.key = 'new-cultivated-land' and coalesce(j.judged < j.before, false)))`
const judged = ({ newCultivated, addedFarmland }: Shares, which: Sql): Sql =>
  judgeRedLines({ newCultivated: sql`${newCultivated}`, addedFarmland: sql`${addedFarmland}` }, which)

/**
 * The red lines that stand against an acceptance (`id`, `key`), from one judgement of them: those that an area breaks
 * (`is_broken`), and those of which the records after the works do not tell whether they hold, for a plan, or a village
 * left out, is no ground for an acceptance (`is_untold`, with what is `missing` in both languages).
 */
export const redLinesInTheWay = (shares: Shares, which: Sql): Sql => sql`
  select * from (
    select j.area_id as id, j.code, j.name, j.phase, j.key, j.before, j.judged as after,
      coalesce(m.missing, ${sql.lit(inLines(NOTHING_AFTER))}) as missing,
      ${isBroken()} as is_broken,
      j.binding and j.key in ${keysOf(LINES)} and (j.verdict = 'CANNOT_TELL' or j.phase <> 'AFTER') as is_untold
    from (${judged(shares, which)}) j
    cross join lateral (select ${joinedInBothLines(sql`each`, sql`place`)} as missing from unnest(j.missing) with ordinality u(each, place)) m) w
  where w.is_broken or w.is_untold`

const keysOf = (lines: object): Sql => sql`(${sql.join(Object.keys(lines).map((key) => sql.lit(key)))})`
const inWords = (lines: Readonly<Record<string, Message>>): Sql =>
  sql`jsonb_each_text(${JSON.stringify(Object.fromEntries(Object.entries(lines).map(([key, line]) => [key, inLines(line)])))}::jsonb) s(key, line)`

/** What is said of one of them. */
export const wordLine = (key: string, isBroken: boolean): Message =>
  (isBroken ? BREACHES : LINES)[key as keyof typeof LINES]

/** Those of which the records do not tell. */
export const redLinesUntold = (shares: Shares, which: Sql): Sql => sql`
  select w.id, w.key, s.line, w.missing from (${redLinesInTheWay(shares, which)}) w join ${inWords(LINES)} on s.key = w.key where w.is_untold`

/** Those that areas break. */
export const redLinesBroken = (shares: Shares, which: Sql): Sql => sql`
  select w.id, w.code, w.name, w.phase, w.key, s.line, w.before, w.after from (${redLinesInTheWay(shares, which)}) w join ${inWords(BREACHES)} on s.key = w.key where w.is_broken`

/**
 * How many lines areas break (`broken`), and whether they keep their lines (`kept`): false where one is broken, null where one
 * that binds cannot be told yet.
 */
export const redLinesTold = (shares: Shares, which: Sql): Sql => sql`
  select count(*) filter (where ${isBroken()}) as broken,
    case when bool_or(j.verdict = 'BROKEN') then false when bool_and(j.verdict = 'HOLDS') then true end as kept
  from (${judged(shares, which)}) j where j.binding`
