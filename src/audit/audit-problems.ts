import { Int } from 'type-graphql'
import { fact, problem, record } from '../graph/problem.js'
import { notFound, notFoundMessage } from '../graph/shared-problems.js'
import { chineseOf, englishOf } from '../values/enumeration-of.js'
import type { Message } from '../values/message.js'
import { DateScalar } from '../values/scalars.js'
import { AuditRun } from './audit-run.js'
import { FindingState } from './audit-words.js'
import { Finding } from './finding.js'

export const UnknownRule = problem(
  'UNKNOWN_RULE',
  { zh: '没有这条规则', en: 'No such rule' },
  {
    ruleId: fact(String, '所给编号', 'The id that was given'),
    rules: fact([String], '现有规则', 'The rules there are'),
  },
  ({ ruleId, rules }) => notFoundMessage({ zh: '规则', en: 'rule' }, ruleId, rules),
)
export type UnknownRule = InstanceType<typeof UnknownRule>

export const UnknownParameter = problem(
  'UNKNOWN_PARAMETER',
  { zh: '规则没有这个参数', en: 'The rule has no such parameter' },
  {
    name: fact(String, '所给参数名', 'The name that was given'),
    names: fact([String], '该规则的参数', 'The rule’s parameters'),
  },
  ({ name, names }) => notFoundMessage({ zh: '参数', en: 'parameter' }, name, names),
)

export const BadParameterValue = problem(
  'BAD_PARAMETER_VALUE',
  { zh: '参数值不可用', en: 'The value is not valid for this parameter' },
  { givenValue: fact(String, '所给值', 'The value that was given') },
  (_given, why: Message) => why,
)

export const ValidityOutOfOrder = problem(
  'VALIDITY_OUT_OF_ORDER',
  { zh: '失效日期不在生效日期之后', en: 'The period ends before it begins' },
  {
    givenFrom: fact(DateScalar, '生效日期', 'In force from'),
    givenTo: fact(DateScalar, '失效日期', 'In force until before'),
  },
  ({ givenFrom, givenTo }) => ({
    zh: `失效日期 ${givenTo} 应晚于生效日期 ${givenFrom}。请更正日期。`,
    en: `validTo ${givenTo} must be after validFrom ${givenFrom}. Correct the dates.`,
  }),
)

export const OvertakenByRun = problem(
  'OVERTAKEN_BY_RUN',
  { zh: '已有更新的审计结果', en: 'A later run has been recorded' },
  { run: record(AuditRun, '更新的运行', 'The later run') },
  () => ({
    zh: '另一次审计所看的账更新且已记录，本次结果未写入。请看那次运行，或重新运行。',
    en: 'Another run that read later data has been recorded, so this run was not saved. See that run, or run the audit again.',
  }),
)
export type OvertakenByRun = InstanceType<typeof OvertakenByRun>

export const UnknownFinding = notFound('UNKNOWN_FINDING', { zh: '疑点', en: 'finding' }, 'findingId')
export type UnknownFinding = InstanceType<typeof UnknownFinding>

export const FindingChanged = problem(
  'FINDING_CHANGED',
  { zh: '疑点已有新的环节', en: 'The finding has changed since it was read' },
  {
    finding: record(Finding, '现在的疑点', 'The finding as it is now'),
    expected: fact(Int, '所给版本', 'The version that was given'),
    version: fact(Int, '现在的版本', 'The current version'),
  },
  ({ expected, version }) => ({
    zh: `您看到的是第 ${expected} 版，现在是第 ${version} 版：其间有人办理过。请看过新的经过再办。`,
    en: `You read version ${expected}; the current version is ${version}: somebody has taken a step since. Read the finding again first.`,
  }),
)

export const FindingNotInState = problem(
  'FINDING_NOT_IN_STATE',
  { zh: '疑点的状态不容这一步', en: 'Not allowed in the finding’s state' },
  {
    findingState: fact(FindingState, '现在的状态', 'The current state'),
    allowed: fact([FindingState], '可办这一步的状态', 'States in which it is allowed'),
  },
  ({ findingState, allowed }) => {
    const [zh, en] = [chineseOf(FindingState), englishOf(FindingState)]
    return {
      zh: `疑点现为“${zh[findingState]}”，不能办这一步（应为${allowed.map((each) => `“${zh[each]}”`).join('、')}）。已办结的须先由财政退回。`,
      en: `The finding’s state is ${findingState} (${en[findingState]}); this step needs ${allowed.join(' or ')}. A closed finding must first be reopened by finance.`,
    }
  },
)

export const SecondPersonNeeded = problem(
  'SECOND_PERSON_NEEDED',
  { zh: '须由另一人同意', en: 'Another person must consent' },
  { finding: record(Finding, '疑点', 'The finding') },
  () => ({
    zh: '疑点仍成立且涉及本单位的拨付或支付：办结由您提出，须由另一人以同一意见再办一次（closeFinding）。',
    en: 'The finding still holds and is about payments of your own bureau. You asked for the closing; another person must take it with the same decision (closeFinding).',
  }),
)

/** What the closing of a finding that still holds lacks. */
const LACKED = {
  reason: {
    zh: '最近一次审计仍查出该疑点，办结须写明理由：依据什么，为何成立。',
    en: 'The latest audit run still found this. Give a reason for closing it: what it rests on, and why.',
  },
  explanation: {
    zh: '该疑点为严重，且最近一次审计仍查出：以“说明成立”办结须附说明所依据的文件（documents），写文号、附件名或地址。',
    en: 'This finding is grave, and the latest audit run still found it. Accepting the explanation needs the document that it rests on (documents): its number, name or address.',
  },
  documents: {
    zh: '最近一次审计仍查出该疑点，以“已整改”或“经查无误”办结须附凭证（documents）；或先登记退款、批复等，再运行审计。',
    en: 'The latest audit run still found this. Closing it as rectified or without fault needs a document (documents) that proves it; or record the refund or approval first, and run the audit again.',
  },
}

export const StillHolds = problem(
  'STILL_HOLDS',
  {
    zh: '疑点仍成立，办结须有理由或凭证',
    en: 'The finding still holds: closing it needs a reason or a document',
  },
  { finding: record(Finding, '疑点', 'The finding') },
  (_given, lacks: keyof typeof LACKED) => LACKED[lacks],
)
