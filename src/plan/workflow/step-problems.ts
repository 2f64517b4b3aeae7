import { Int } from 'type-graphql'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { StepKind } from '../../areas/step-kind.js'
import { fact, optional, problem, record } from '../../graph/problem.js'
import { dateOutOfRange, missingMessage } from '../../graph/shared-problems.js'
import { chineseOf, englishOf } from '../../values/enumeration-of.js'
import { halvesOf, inEach, render, saidOf, type Message } from '../../values/message.js'
import { MissingRequirement } from './available-step.js'
import type { RequirementCode } from './requirement-code.js'
import { requirementOf } from './step-requirement.js'

const NAMES = { zh: chineseOf(StepKind), en: englishOf(StepKind) }
const STEP = fact(StepKind, '所办步骤', 'The step that was asked for')
const AREA = record(ConsolidationArea, '项目区现况', 'The area as it is now')

export const StepTooEarly = problem(
  'STEP_TOO_EARLY',
  { zh: '步骤过早：前面的步骤尚未通过', en: 'Too early: earlier steps are not approved' },
  {
    stepKind: STEP,
    mustComeFirst: fact([StepKind], '须先通过的步骤，依次', 'Steps that must be approved first, in order'),
    area: AREA,
  },
  ({ stepKind, mustComeFirst }) => ({
    zh: `“${NAMES.zh[stepKind]}”尚不能办理：须先通过${mustComeFirst.map((kind) => `“${NAMES.zh[kind]}”`).join('、')}。`,
    en: `“${NAMES.en[stepKind]}” cannot be taken yet. Approve first: ${mustComeFirst.map((kind) => `“${NAMES.en[kind]}”`).join(', ')}.`,
  }),
)

/** One thing that is missing. */
export interface Missing {
  code: RequirementCode
  detail: string | null
}

export const StepRequirementsMissing = problem(
  'STEP_REQUIREMENTS_MISSING',
  { zh: '条件不齐：尚缺材料', en: 'Requirements of the step are missing' },
  { stepKind: STEP, missing: fact([MissingRequirement], '所缺条件', 'What is missing') },
  ({ stepKind }, missing: readonly Missing[]) => {
    const { zh, en } = inEach((say, language) =>
      missing
        .map(({ code, detail }, index) => {
          const { text, suppliedBy } = requirementOf(code)
          const what = detail ? saidOf(text, halvesOf(detail)) : text
          const whose = language === 'zh' ? `（由${suppliedBy.zh}）` : ` (from ${suppliedBy.en})`
          return `${index + 1}. ${say(what)}${whose}`
        })
        .join(' '),
    )
    return {
      zh: `“${NAMES.zh[stepKind]}”还不能通过，尚缺 ${missing.length} 项：${zh}。补齐后再办，或以“退回补正”记录。`,
      en: `“${NAMES.en[stepKind]}” cannot be approved yet; ${missing.length} requirement(s) are missing: ${en}. Supply them first, or record the step as RETURNED.`,
    }
  },
)

/** What a step lacks, told in the reader's language. */
export const requirementsMissing = (stepKind: StepKind, missing: readonly Missing[]) =>
  new StepRequirementsMissing(
    {
      stepKind,
      missing: missing.map(({ code, detail }) => {
        const { text, suppliedBy } = requirementOf(code)
        return {
          code,
          text: render(text),
          detail: detail === null ? null : render(halvesOf(detail)),
          suppliedBy: render(suppliedBy),
        }
      }),
    },
    missing,
  )

export const Conflict = problem(
  'CONFLICT',
  { zh: '状态已变：有人先办了一步', en: 'The area’s state has changed' },
  { stepKind: STEP, area: AREA, state: fact(String, '现在的状态标记', 'The current state') },
  ({ stepKind }, isPassed: boolean) =>
    isPassed
      ? {
          zh: `“${NAMES.zh[stepKind]}”已经通过，或其后的步骤已经通过，不重复办理；要改已审定的内容，请办“变更”。`,
          en: `“${NAMES.en[stepKind]}” or a later step has already been approved. To change what was approved, take the step CHANGE.`,
        }
      : {
          zh: '项目区的状态在您看过之后已变，本次未办。请看过现在的阶段再办。',
          en: 'The area’s state has changed since you read it, and nothing was done. Read its stage again first.',
        },
)

export const StepClosed = problem(
  'STEP_CLOSED',
  { zh: '步骤已关闭：已终止、已验收或项目区已停用', en: 'The workflow is closed to this step' },
  { stepKind: STEP, area: AREA },
  ({ stepKind }, isOver: boolean) =>
    isOver
      ? {
          zh: `项目区已通过整体验收，不能再办“${NAMES.zh[stepKind]}”。`,
          en: `The area has been accepted: “${NAMES.en[stepKind]}” can no longer be taken.`,
        }
      : {
          zh: '项目区已终止或停用，不再办理任何步骤。',
          en: 'The area was terminated or is no longer in force: no steps can be taken.',
        },
)

export const StepDateOutOfOrder = dateOutOfRange(
  'STEP_DATE_OUT_OF_ORDER',
  { zh: '步骤日期', en: 'Date of the step' },
  'date',
)

export const StepDetailMissing = problem(
  'STEP_DETAIL_MISSING',
  { zh: '所填内容不全或过长', en: 'A value of the step is missing or too long' },
  {
    field: fact(String, '字段', 'The field'),
    longest: optional(
      fact(Int, '至多的字符数；缺少时为空', 'Most characters allowed; null where the value is missing'),
    ),
  },
  ({ field, longest }, what: Message, why?: Message) =>
    why ??
    (longest === null
      ? missingMessage(what, field)
      : {
          zh: `${what.zh}（${field}）至多 ${longest} 个字符，请缩短。`,
          en: `Too long: ${what.en} (${field}) may have at most ${longest} characters.`,
        }),
)
export type StepDetailMissing = InstanceType<typeof StepDetailMissing>
