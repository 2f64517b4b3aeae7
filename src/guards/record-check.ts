import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { enumeration } from '../graph/enumeration.js'
import type { Problem } from '../values/problem.js'
import type { Guard } from './guard.js'
import { fact, problem } from '../graph/problem.js'
import type { Message } from '../values/message.js'
import { t } from '../values/title.js'

export const RecordCheck = enumeration(
  'RecordCheck',
  t('登记时的核对', 'Check of a record when it is written'),
  {
    MENDED_IN_ORDER: t(
      '整改期限、完成日期不早于检查',
      'What is to be mended is due, and done, not before it was found',
    ),
    FAULT_HAS_TERM: t(
      '不合格的，须写明问题和整改期限',
      'What is not in order says what it is, and by when it is mended',
    ),
    OPINION_GIVEN: t('退回或不通过的，须写明意见', 'What is returned or rejected says why'),
    PROGRESS_NOT_BACKWARDS: t('进度倒退的，须说明情况', 'Progress that goes back says why'),
    ACCEPTED_AFTER_START: t('验收不早于开工', 'Nothing is accepted before it began'),
    POOL_BEFORE_FILING: t(
      '先入储备库，后报部备案',
      'In the reserve pool before it is filed with the ministry',
    ),
    REMOVAL_DATED: t('出库的，须写明出库日期', 'What left the pool says when'),
    TRANSFER_WITHIN_VILLAGE: t('流转面积不超过村域面积', 'No more land is transferred than the village has'),
    SURVEY_IN_TURN: t(
      '先报送，再初审，通过后上报',
      'Submitted, then reviewed, and reported when it has passed',
    ),
    PLAN_CLOSED: t(
      '已上报的实施方案，变更批准后方可另报',
      'A plan that stands submitted is changed by a new one under an approved change alone',
    ),
    PLANNED_WITHIN_PLAN: t('工程项目工期在实施期内', 'A planned project lies within the time of its plan'),
    SCORED_AS_WORKED_OUT: t('考核得分与最近一次评分相同', 'The score is that of the latest scoring'),
  },
)
export type RecordCheck = keyof typeof RecordCheck

export const CheckFailed = problem(
  'CHECK_FAILED',
  {
    zh: '核对未通过',
    en: 'A record does not agree with what the plan asks, or with what is on file',
  },
  {
    check: fact(RecordCheck, '哪项核对', 'Which check'),
    about: fact([String], '有关的字段', 'The fields it is about'),
  },
  (_given, why: Message) => why,
)

export interface Check {
  check: RecordCheck
  table: string
  fields: readonly string[]
  /** What must be joined to the row `w` to judge it. */
  beside?: Sql
  broken: Sql
  /** What was found and what to do, as SQL text. */
  says: { zh: Sql; en: Sql }
  /** Asked of imports too: it is no fact from elsewhere, but what was worked out here. */
  holdsImports?: boolean
}

/** What asks a check of the rows that were written. */
export const guardOf = ({
  check,
  table,
  fields,
  beside,
  broken,
  says,
  holdsImports = false,
}: Check): Guard => ({
  table,
  holdsImports,
  areas: null,
  problems: [CheckFailed],
  judge: async (work, ids) => {
    if (work.changes.imported && !holdsImports) return new Map()
    const rows = await work.rows<{
      id: string
      zh: string
      en: string
    }>(sql`/* guard: ${sql.raw(check)} ${sql.raw(table)} */
      select w.id::text, ${says.zh} as zh, ${says.en} as en from ${sql.table(table)} w ${beside ?? sql``}
      where w.id = any${ids} and (${broken})`)
    return new Map<string, Problem>(
      rows.map(({ id, zh, en }) => [id, new CheckFailed({ check, about: fields }, { zh, en })]),
    )
  },
})
