import { sql } from 'kysely'
import { Day, Integer, Text, Words, YesNo, type Row, type Sql } from '../../graph/column-kind.js'
import { Choice, Choices, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Derived, relate } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { StepKind } from '../../areas/step-kind.js'
import { Department } from '../../database/department.js'
import { Role } from '../../database/role.js'
import { departmentsOf, takersOf } from '../../database/rights/rights-of-steps.js'
import { ApprovalStep } from './approval-step.js'
import { workflowOfArea, stageOf } from './area-stage.js'
import { dueOf } from './step-due.js'
import { WORKFLOW, stepsAfter, workflowStep, type WorkflowStep } from './workflow.js'
import type { RequirementCode } from './requirement-code.js'
import { requirementOf } from './step-requirement.js'
import { TODAY } from '../../policy/parameters-in-force.js'
import { inLines } from '../../values/message.js'
import { t } from '../../values/title.js'

@Concept(t('项目区所处阶段', 'Where an area stands in the plan’s workflow'), {
  table: null,
  readWith: 'approval_step',
})
export class AreaStage {
  @Column(
    Choice(StepKind),
    t('最后办结的步骤；尚未开始则为空', 'Last step approved; null before the first'),
    {
      optional: true,
    },
  )
  step: StepKind | null
  @Column(Day, t('办结日期', 'Approved on'), { optional: true })
  decidedOn: string | null
  @Column(
    Choice(StepKind),
    t('被哪一步退回、正在补正；无则为空', 'The step whose return is being mended; null where there is none'),
    { optional: true },
  )
  returnedFrom: StepKind | null
  @Column(YesNo, t('是否已终止', 'Whether it was terminated'))
  terminated: boolean
  @Column(Day, t('终止日期', 'Terminated on'), { optional: true })
  endedOn: string | null
  @Column(
    Text,
    t(
      '状态标记：任何步骤登记或更正后即变；办理时作为 `expectedState` 送回',
      'A word for this state, another after any step; to be sent back as `expectedState`',
    ),
  )
  state: string
}
relate(AreaStage, 'approvalStep', 'one', ApprovalStep, t('该步骤的记录', 'The record of the step'), {
  optional: true,
  on: (stage, record) => sql`${record('id')} = ${stage('step_id')}`,
})
relate(
  ConsolidationArea,
  'stage',
  'one',
  AreaStage,
  t('所处阶段', 'Where it stands in the plan’s workflow'),
  {
    from: (_args, area) => sql`(${stageOf(area('id'))})`,
  },
)

@Concept(t('所缺条件', 'Something that a step needs and that is not on file'), { table: null })
export class MissingRequirement {
  @Column(Text, t('代码', 'Code'))
  code: string
  @Column(Words, t('条件', 'What is needed'))
  text: string
  @Column(
    Words,
    t(
      '所缺的具体内容：村名、项目名、数字；只有“有无”之分的为空',
      'What in particular is missing: villages, projects, figures',
    ),
    { optional: true },
  )
  detail: string | null
  @Column(Words, t('由谁、在哪里提供', 'Who supplies it, and where'))
  suppliedBy: string
}

/** A word of the workflow for the step that a row is of. */
const said = (row: Row, word: (step: WorkflowStep) => Sql): Sql =>
  sql`case ${row('kind')} ${sql.join(
    WORKFLOW.map((step) => sql`when ${sql.lit(step.kind)} then ${word(step)}`),
    sql` `,
  )} end`
const list = (words: readonly string[]): Sql =>
  words.length === 0 ? sql`'{}'::text[]` : sql`array[${sql.join(words.map((word) => sql.lit(word)))}]::text[]`

const CODES = [...new Set(WORKFLOW.flatMap(({ requires }) => requires))]
const neededBy = (code: RequirementCode) =>
  sql.join(WORKFLOW.filter(({ requires }) => requires.includes(code)).map(({ kind }) => sql.lit(kind)))

type Lack = (code: RequirementCode, missing: Sql) => Sql

const lacksOf = (codes: readonly RequirementCode[], area: Sql, by: Sql, asked: Lack): Sql =>
  sql.join(
    codes.map((code) => {
      const { text, suppliedBy, missing } = requirementOf(code)
      return sql`select ${sql.lit(CODES.indexOf(code))} as place, ${sql.lit(code)} as code, ${sql.lit(inLines(text))} as text, nullif(m.lack, '') as detail, ${sql.lit(inLines(suppliedBy))} as supplied_by
        from (select ${asked(code, missing(area, by))} as lack) m where m.lack is not null`
    }),
    sql` union all `,
  )

/** What the steps of some rows lack by a day: `kind` and `area` are what a row, of a name that nothing within bears, has of them. Each is asked only where a step needs it. */
export const missingOf = (kind: Sql, area: Sql, by: Sql): Sql =>
  lacksOf(
    CODES,
    area,
    by,
    (code, missing) => sql`case when ${kind} in (${neededBy(code)}) then ${missing} end`,
  )

/** What a step of this kind lacks by a day; null where it needs nothing. Planning what other steps need would take longer than asking. */
export function missingBefore(kind: StepKind, area: Sql, by: Sql): Sql | null {
  const { requires } = workflowStep(kind)
  return requires.length === 0 ? null : lacksOf(requires, area, by, (_code, missing) => missing)
}

export const DueBasis = enumeration('DueBasis', t('期限由来', 'What makes the day that a step is due'), {
  SET: t('逐区定下的限期', 'A day that was set for this area'),
  PLAN: t('实施方案的实施期止', 'The end of the implementation plan’s period'),
  RULE: t('县定步骤时限', 'The county’s rule'),
})
type DueBasis = keyof typeof DueBasis

@Concept(t('可办步骤', 'Step that comes next in an area'), { table: null, readWith: 'approval_step' })
export class AvailableStep {
  @Column(Choice(StepKind), t('步骤', 'Step'))
  kind: StepKind
  @Derived(Choices(Role), t('可办理的角色', 'Roles that may take it'), (step) =>
    said(step, ({ kind }) => list(takersOf(kind))),
  )
  roles: (keyof typeof Role)[]
  @Derived(
    Choices(Department),
    t('部门角色所需的部门', 'Departments, for the roles of a department'),
    (step) => said(step, ({ kind }) => list(departmentsOf(kind))),
  )
  departments: Department[]
  @Derived(YesNo, t('是否须有文号', 'Whether it needs the number of a document'), (step) =>
    said(step, ({ document }) => sql`${sql.lit(document)}`),
  )
  needsDocument: boolean
  @Derived(
    YesNo,
    t('条件是否齐备，现在即可通过', 'Whether nothing is missing, so that it may be approved now'),
    (step) => sql`${step('lacking')} = '[]'`,
  )
  ready: boolean
  @Derived(Choices(StepKind), t('通过之后的步骤', 'Steps that come after it'), (step) =>
    said(step, ({ kind }) => list(stepsAfter(kind))),
  )
  next: StepKind[]
  @Derived(Words, t('通过之后', 'What follows from its approval'), (step) =>
    said(step, ({ follows }) => sql.lit(inLines(follows))),
  )
  follows: string
  @Derived(
    Day,
    t('应办结日期；没有定下时限的为空', 'Due on; null where nothing says a day'),
    (step) => sql`(${step('due')} ->> 'due_on')::date`,
    { optional: true },
  )
  dueOn: string | null
  @Derived(
    Choice(DueBasis),
    t('期限由来', 'What makes that day'),
    (step) => sql`${step('due')} ->> 'basis'`,
    { optional: true },
  )
  dueBasis: DueBasis | null
  @Derived(
    Text,
    t('依据：所定理由、方案文号，或时限的依据', 'The reason, the plan’s document, or what the rule rests on'),
    (step) => sql`${step('due')} ->> 'says'`,
    { optional: true },
  )
  dueReason: string | null
  @Derived(
    YesNo,
    t('是否逾期', 'Whether its day has passed'),
    (step) => sql`coalesce((${step('due')} ->> 'due_on')::date < ${TODAY}, false)`,
  )
  late: boolean
  @Derived(
    Integer,
    t('逾期的天数，未逾期为 0', 'Days since its day passed, 0 where it has not'),
    (step) => sql`coalesce((${step('due')} ->> 'days_late')::integer, 0)`,
  )
  daysLate: number
}
relate(AvailableStep, 'missing', 'list', MissingRequirement, t('尚缺的条件', 'What is missing'), {
  from: (_args, step) =>
    sql`(select * from jsonb_to_recordset(${step('lacking')}) as r(place integer, code text, text text, detail text, supplied_by text))`,
  order: (requirement) => requirement('place'),
})
relate(
  ConsolidationArea,
  'availableSteps',
  'list',
  AvailableStep,
  t('可办步骤：由谁办、缺什么', 'Steps that come next: who may take them, and what is missing'),
  {
    from: (_args, area) =>
      // What is missing is worked out once for all that is asked of it, and not at all where nothing is.
      sql`(select next_step.*, (select coalesce(jsonb_agg(m), '[]') from (${missingOf(sql`next_step.kind`, sql`next_step.area_id`, TODAY)}) m) as lacking,
          (select to_jsonb(d) from (${dueOf(sql`next_step.area_id`, sql`next_step.kind`)}) d) as due
        from (${workflowOfArea(area('id'))}) next_step where not (next_step.passed or next_step.early or next_step.over or next_step.closed) offset 0)`,
    order: (step) => step('place'),
  },
)
