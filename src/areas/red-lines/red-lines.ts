import { sql } from 'kysely'
import {
  Integer,
  LandArea,
  Text,
  TextList,
  WordsList,
  YesNo,
  type ColumnKind,
  type Row,
  type Sql,
} from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, derive, relate } from '../../graph/words.js'
import { ConsolidationArea } from '../consolidation-area.js'
import { cultivatedPatches, landBalance } from '../land-balance.js'
import { LandPhase } from '../land-phase.js'
import { judgeRedLines } from './judge-red-lines.js'
import { inReadersLanguage } from '../../graph/given.js'
import { RED_LINES } from '../../policy/thresholds.js'
import { t } from '../../values/title.js'

const RedLineKey = enumeration('RedLineKey', t('红线项目', 'What a line is about'), {
  CULTIVATED_LAND: t('耕地：不减少', 'Cultivated land: does not shrink'),
  NEW_CULTIVATED_LAND: t(
    '新增耕地：不少于原有耕地的规定比例',
    'New cultivated land: a share of what there was, at least',
  ),
  PADDY: t('水田', 'Paddy'),
  PERMANENT_BASIC_FARMLAND: t('永久基本农田：不减少', 'Permanent basic farmland: does not shrink'),
  ADDED_BASIC_FARMLAND: t(
    '补划永久基本农田：不少于调整面积的规定比例',
    'Basic farmland added: a share of what was adjusted, at least',
  ),
  CONSTRUCTION_LAND: t('建设用地：不增加', 'Construction land: does not grow'),
  ECOLOGICAL_LAND: t('生态用地：林地、草地、水域和湿地', 'Ecological land: forest, grass, water and wetland'),
})
const RedLineVerdict = enumeration('RedLineVerdict', t('红线判断', 'Whether a line holds'), {
  HOLDS: t('守住', 'It holds'),
  BROKEN: t('突破；不能通过验收', 'Broken: cannot be accepted'),
  CANNOT_TELL: t('缺少记录，无法判断', 'Not known: records are missing'),
  INFORMS: t('仅供参考，无规定', 'For information'),
})
const Years: ColumnKind = {
  ...TextList,
  name: 'Years',
  graphql: Integer.graphql,
  columnType: 'integer[]',
  cast: 'integer[]',
}

@Concept(t('一条红线：整治前、规划后、整治后（亩）', 'One red line: before, as planned and after, in mu'), {
  table: null,
})
export class RedLine {
  @Column(Choice(RedLineKey), t('项目', 'What it is about'))
  key: keyof typeof RedLineKey
  @Column(
    LandArea,
    t(
      '整治前（亩）；补划一项为调整面积；无记录为空',
      'Before, mu; for added farmland what was adjusted; null without records',
    ),
    { optional: true },
  )
  before: string | null
  @Column(LandArea, t('规划后（亩）', 'As planned, mu'), { optional: true })
  planned: string | null
  @Column(LandArea, t('整治后（亩）', 'After, mu'), { optional: true })
  after: string | null
  @Column(LandArea, t('至少应为（亩）', 'The least that there may be, mu; null where nothing is said'), {
    optional: true,
  })
  atLeast: string | null
  @Column(LandArea, t('至多可为（亩）', 'The most that there may be, mu; null where nothing is said'), {
    optional: true,
  })
  atMost: string | null
  @Column(
    Choice(LandPhase),
    t(
      '据以判断的阶段：有完整的整治后记录即为整治后，否则为规划后',
      'What was judged: after, where that is all on file, else as planned; null where neither can be',
    ),
    { optional: true },
  )
  phase: keyof typeof LandPhase | null
  @Column(Choice(RedLineVerdict), t('判断', 'Whether it holds'))
  verdict: keyof typeof RedLineVerdict
  @Column(
    YesNo,
    t('是否有规定约束；突破即不得验收', 'Whether a rule binds it: acceptance is refused when it breaks'),
  )
  binding: boolean
  @Column(Years, t('整治前数据的年度', 'Years of the data before'))
  beforeYears: number[]
  @Column(Years, t('规划后数据的年度', 'Years of the data as planned'))
  plannedYears: number[]
  @Column(Years, t('整治后数据的年度', 'Years of the data after'))
  afterYears: number[]
  @Column(WordsList, t('缺少哪些记录', 'Which records are missing'))
  missing: string[]
}
derive(
  RedLine,
  'change',
  LandArea,
  t(
    '变化（亩）：据以判断的减整治前；补划一项为补划面积',
    'The change, mu: what was judged less what was before; for added farmland what was added',
  ),
  (line) =>
    sql`(case ${line('key')} when 'ADDED_BASIC_FARMLAND' then ${line('judged_mu')} else ${line('judged_mu')} - ${line('before_mu')} end)`,
  { optional: true },
)
derive(
  RedLine,
  'rule',
  Text,
  t('规定', 'The rule'),
  (line) => sql`(case when ${line('binding')} then ${RED_LINES.id}::text end)`,
  { optional: true },
)
derive(
  RedLine,
  'basis',
  Text,
  t('规定的依据', 'What the rule rests on'),
  (line) => sql`(case when ${line('binding')} then ${inReadersLanguage(RED_LINES.basis)}::text end)`,
  { optional: true },
)
derive(
  RedLine,
  'percent',
  Text,
  t('规定比例（%），今日有效', 'The share in force today, in percent; null where the rule has none'),
  (line) =>
    sql`(case ${line('key')} when 'NEW_CULTIVATED_LAND' then ${share('newCultivated')} when 'ADDED_BASIC_FARMLAND' then ${share('addedFarmland')} end)`,
  { optional: true },
)

@Concept(
  t('一个阶段的耕地图斑连片情况', 'How far the parcels of cultivated land of one phase hang together'),
  {
    table: null,
  },
)
export class CultivatedPatches {
  @Column(Integer, t('数据年度', 'Latest year of the data'))
  year: number
  @Column(Integer, t('有图形的耕地图斑数', 'Parcels with a shape'))
  parcels: number
  @Column(Integer, t('连片数：相接的图斑为一片', 'Patches: parcels that touch are one'))
  patches: number
  @Column(LandArea, t('有图形的耕地（亩）', 'Cultivated land with a shape, mu'))
  mapped: string
  @Column(LandArea, t('平均每片（亩）', 'Mean patch, mu'))
  mean: string
  @Column(LandArea, t('最大一片（亩）', 'Largest patch, mu'))
  largest: string
}
@Concept(
  t('耕地连片度：整治前、规划后、整治后', 'Contiguity of cultivated land: before, as planned and after'),
  {
    table: null,
  },
)
export class Contiguity {}
for (const [name, title] of [
  ['before', t('整治前；无图形为空', 'Before; null where no shapes are on file')],
  ['planned', t('规划后；无图形为空', 'As planned; null where no shapes are on file')],
  ['after', t('整治后；无图形为空', 'After; null where no shapes are on file')],
] as const)
  relate(Contiguity, name, 'one', CultivatedPatches, title, {
    optional: true,
    from: (_args, row) =>
      sql`(select * from jsonb_to_recordset(${row('phases')}) as p(phase text, parcels integer, patches integer, mapped_mu numeric, mean_mu numeric, largest_mu numeric, year integer) where phase = ${sql.lit(name.toUpperCase())})`,
  })

@Concept(t('红线：项目区整治前后的土地平衡', 'Red lines: an area’s balance of land before and after'), {
  table: null,
})
export class RedLines {
  @Column(
    Choice(RedLineVerdict),
    t(
      '总的判断：有一条突破即突破，有一条无法判断即无法判断',
      'All in all: broken where one is, else not to be told where one is not',
    ),
  )
  verdict: keyof typeof RedLineVerdict
}

const share = (name: keyof typeof RED_LINES.parameters): Sql =>
  sql`rule_parameter(${sql.lit(RED_LINES.id)}, ${sql.lit(name)}, ${sql.lit(RED_LINES.parameters[name]!.preset)})`
const SHARES = { newCultivated: share('newCultivated'), addedFarmland: share('addedFarmland') }

/** The lines of one area as one row; the list below takes its part of it. */
const redLinesOf = (area: Row): Sql => sql`(
  select ${area('id')} as area_id, jsonb_agg(to_jsonb(j)) as lines,
    case when bool_or(verdict = 'BROKEN') then 'BROKEN' when bool_or(binding and verdict = 'CANNOT_TELL') then 'CANNOT_TELL' else 'HOLDS' end as verdict
  from (${judgeRedLines(SHARES, sql`c.id = ${area('id')}`)}) j)`

relate(
  ConsolidationArea,
  'redLines',
  'one',
  RedLines,
  t(
    '红线：耕地、永久基本农田、建设用地、生态用地的前后平衡和判断',
    'Red lines: the balance of land before and after, and whether it may be accepted',
  ),
  {
    from: (_args, area) => redLinesOf(area),
  },
)
relate(RedLines, 'lines', 'list', RedLine, t('各条', 'The lines'), {
  from: (_args, row) => sql`(
    select r.ordinal, upper(replace(r.key, '-', '_')) as key, r.before as before_mu, r.planned as planned_mu, r.after as after_mu, r.judged as judged_mu, r.at_least as at_least_mu, r.at_most as at_most_mu,
      r.phase, r.verdict, r.binding, coalesce(r.before_years, '{}') as before_years, coalesce(r.planned_years, '{}') as planned_years, coalesce(r.after_years, '{}') as after_years, r.missing
    from jsonb_to_recordset(${row('lines')}) as r(ordinal integer, key text, before numeric, planned numeric, after numeric, judged numeric, at_least numeric, at_most numeric,
      phase text, verdict text, binding boolean, before_years integer[], planned_years integer[], after_years integer[], missing text[]))`,
  order: (line) => line('ordinal'),
})
relate(
  RedLines,
  'contiguity',
  'one',
  Contiguity,
  t('耕地连片度；仅供参考', 'Contiguity of cultivated land; for information'),
  {
    from: (_args, row) =>
      sql`(select coalesce(jsonb_agg(to_jsonb(c)), '[]') as phases from (with ${landBalance(sql`c.id = ${row('area_id')}`)} ${cultivatedPatches}) c)`,
  },
)
