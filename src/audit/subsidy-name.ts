import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** What a roster's name says that names no subsidy: its year, which is told beside it, and that it is a list. */
const LIST_WORDS =
  '(19|20)[0-9]{2}年?度?|发放|清册|花名册|名册|明细表?|汇总表?|登记表?|公示|[表册单]$|[表册单](?=[（(])'

/** The name of the subsidy of a roster `r` of a village `d` in a township `t`: without the places, the year and the words for a list. */
export const subsidyName: Sql = sql`regexp_replace(replace(replace(replace(r.name, d.name, ''), coalesce(t.name, '　'), ''), nullif(regexp_replace(d.name, '(村民委员会|村委会|居民委员会|居委会|村|社区)$', ''), '') || '村', ''), ${LIST_WORDS}, '', 'g')`

/** Which lot of a subsidy a roster is of. */
const LOT = '第?[一二三四五六七八九十0-9]+批次?|[首次末]批|补充|补报|追加'
const LOTS = `[（(](${LOT})[）)]|${LOT}`

/** The same whichever lot of the subsidy the roster is of. */
export const subsidyOfAllLots: Sql = sql`regexp_replace(${subsidyName}, ${LOTS}, '', 'g')`
