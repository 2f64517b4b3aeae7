import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/**
 * What tells two like works of one place apart though neither is numbered: the names of their own that ponds, bridges
 * and weirs have (荷花塘, 龙王塘), what they stand beside (祠堂前, 学校前), whose they are (低保户, 五保户), where a road begins and
 * ends, and signs that are opposites (上坊桥, 下坊桥; 排涝, 灌溉).
 */
const PATTERNS = [
  // Two signs before what has a name; what ends in a word of its kind or of a deed is no name.
  '([一-龥][^山水门村危旧老石拱板便民耕行小大中新建个座口处的灌溉涝洪滚拦挡分节引进出排蓄护固型修理治清造前后家田间头化淤险改U型形])(?=塘|桥|圳|陂|堰|水库|圩|港|溪|坝|闸|畈|垄)',
  '([一-龥]{2})(?:门口|门前|前|后|旁|边|侧)(?=的?(?:广场|停车|空坪|晒|塘|灯|路灯|厕|绿化|井|桥|路|沟|渠|围墙|挡墙|护坡))',
  '([一-龥])[一-龥]户(?=的?(?:危|旧|农房|房|住|厕|改))',
  '([一-龥]{2}(?:至|到|—+|-|～|~)[一-龥]{2})',
]
const OPPOSITES = ['上下', '东西', '南北', '左右', '前后', '内外', '进出', '进退', '引退', '排灌', '大小', '早晚'].map(([one, other]) => [one!, other!] as const) // prettier-ignore

/** The names of their own in the words of a title, kind by kind; an empty text where there is none. */
export const ownNamesOf = (words: Sql): Sql =>
  sql`array[${sql.join(
    PATTERNS.map(
      (pattern) =>
        sql`coalesce((select string_agg(own[1], '') from regexp_matches(${words}, ${pattern}, 'g') own), '')`,
    ),
  )}]`

/** Whether two works have names of their own that share no sign: a mistyped one does. */
export const namedApart = (one: Sql, other: Sql): Sql =>
  sql`exists (select from unnest(${one}, ${other}) own(a, b) where a <> '' and b <> '' and not string_to_array(a, null) && string_to_array(regexp_replace(b, '[至到—～~-]', '', 'g'), null))`

/** Whether one has a sign of a pair of opposites and the other has its opposite; of the signs of both titles. */
export const opposed = (one: Sql, other: Sql): Sql =>
  sql`exists (select from (values ${sql.join(OPPOSITES.flatMap(([a, b]) => [sql`(${a}, ${b})`, sql`(${b}, ${a})`]))}) opposite(a, b) where opposite.a = any(${one}) and opposite.a <> all(${other}) and opposite.b = any(${other}) and opposite.b <> all(${one}))`
