import { sql } from 'kysely'
import { Int } from 'type-graphql'
import { Measure, Text, type Sql } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { whenGiven } from '../graph/given.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, derive, relateNode } from '../graph/words.js'
import { InputError } from '../values/problem.js'
import { checkString } from '../values/text.js'
import { t } from '../values/title.js'

const HITS_DEFAULT = 20
const HITS_MAX = 100
/** Characters of a query; the longest name of a project is shorter. */
const TEXT_MAX = 200
/** What a search costs, in rows that are read: of a character or two each text is looked at. */
const LOOKS_THROUGH = 10_000

export const SearchType = enumeration('SearchType', t('可检索的对象', 'What can be searched for'), {
  CONSOLIDATION_AREA: t('整治项目区：代码、名称', 'Areas: code, name'),
  ADMINISTRATIVE_DIVISION: t('行政区划：代码、名称', 'Divisions: code, name'),
  FUND: t('资金：文号、名称', 'Funds: document number, name'),
  PROJECT: t('项目：编号、名称、地点、业主、批复文号', 'Projects: number, name, place, owner, approval'),
  CONTRACT: t('合同：编号、名称、承包人', 'Contracts: number, name, contractor'),
  ALLOCATION: t('分配：编号、地点', 'Allocations: number, place'),
})
export type SearchType = keyof typeof SearchType

/** The names of the concepts; of hits that are equally good, those named first come first. */
const CONCEPTS: Record<SearchType, string> = {
  CONSOLIDATION_AREA: 'ConsolidationArea',
  ADMINISTRATIVE_DIVISION: 'AdministrativeDivision',
  FUND: 'Fund',
  PROJECT: 'Project',
  CONTRACT: 'Contract',
  ALLOCATION: 'Allocation',
}

@Concept(t('检索结果，最相近者在前', 'What a search finds, best first'), { table: null })
export class SearchHit {
  @Column(Text, t('相符的字段，如 `name`', 'Field whose text matched, such as `name`'))
  field: string
  @Column(Text, t('相符的文字，原文', 'The text that matched, as it is kept'))
  text: string
  @Column(
    Measure,
    t(
      '相近程度：1 为全同，其次开头相同，再次含有，最后相似',
      'How well: 1 is equal, then begins so, has it within, is like it',
    ),
  )
  score: number
}
const typeOf = (concept: Sql): Sql =>
  sql`case ${concept} ${sql.join(
    Object.entries(CONCEPTS).map(([type, name]) => sql`when ${sql.lit(name)} then ${sql.lit(type)}`),
    sql` `,
  )} end`
derive(SearchHit, 'type', Choice(SearchType), t('对象种类', 'What it is'), (hit) => typeOf(hit('concept')))
relateNode(
  SearchHit,
  'node',
  t('找到的对象；无权查看则为空', 'What was found; null where it may not be seen'),
  {
    concept: (hit) => hit('concept'),
    id: (hit) => hit('record_id'),
  },
)

function hitsAsked(first: unknown): number {
  const hits = Number(first ?? HITS_DEFAULT)
  if (hits >= 0 && hits <= HITS_MAX) return hits
  throw new InputError(
    'BAD_PAGE',
    {
      zh: `first 为 ${hits}，应在 0 至 ${HITS_MAX} 之间。`,
      en: `first is ${hits}; it must be from 0 to ${HITS_MAX}.`,
    },
    'first',
  )
}

function checkText(given: unknown): string {
  const text = String(given)
  const parsed = checkString(text)
  if (parsed.ok && text.length <= TEXT_MAX) return text
  throw new InputError(
    'BAD_SEARCH',
    parsed.ok
      ? {
          zh: `检索文字有 ${text.length} 个字符，至多 ${TEXT_MAX} 个。`,
          en: `The search text has ${text.length} characters; at most ${TEXT_MAX} are allowed.`,
        }
      : parsed.problem,
    'text',
  )
}

read({
  name: 'search',
  title: t(
    '按名称、编号、文号、地点检索；繁简、全半角、括号写法不论',
    'Searches names, numbers, documents and places, whatever the form of their characters',
  ),
  optional: false,
  type: SearchHit,
  looksThrough: LOOKS_THROUGH,
  arguments: [
    {
      name: 'text',
      type: () => String,
      title: t(
        `检索文字，至多 ${TEXT_MAX} 个字符，一个字亦可`,
        `What to search for: from one character to ${TEXT_MAX}`,
      ),
    },
    {
      name: 'first',
      type: () => Int,
      title: t(`取最相近的若干个，至多 ${HITS_MAX}`, `How many, the best first, at most ${HITS_MAX}`),
      optional: true,
      preset: HITS_DEFAULT,
    },
    {
      name: 'types',
      type: () => [SearchType],
      title: t('只找这些种类；不填为全部', 'Only these; all where absent'),
      optional: true,
    },
  ],
  source: {
    kind: 'list',
    order: (hit) => hit('place'),
    from: ({ text, first, types }) => {
      const wanted = (Object.keys(CONCEPTS) as SearchType[]).filter(
        (type) => types == null || (types as SearchType[]).includes(type),
      )
      const concepts = sql.lit(`{${wanted.map((type) => CONCEPTS[type]).join()}}`)
      return sql`(select h.*, h.ordinality as place from search_hits(${whenGiven(text, checkText)}::text, ${concepts}::text[], ${sql.lit(hitsAsked(first))}) with ordinality h)`
    },
  },
})
