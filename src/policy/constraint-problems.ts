import { fact, optional, problem } from '../graph/problem.js'
import { joined, type Message } from '../values/message.js'
import { DateScalar } from '../values/scalars.js'

export const RewardTooEarly = problem(
  'REWARD_TOO_EARLY',
  { zh: '奖励早于触发条件', en: 'The reward is earlier than what triggers it' },
  {
    areaCode: fact(String, '项目区代码', 'The area’s code'),
    grantedOn: fact(DateScalar, '奖励日期', 'Granted on'),
    triggeredOn: optional(
      fact(
        DateScalar,
        '触发日期（省级审查或验收）；尚未发生时为空',
        'Date of the review or acceptance; null while there is none',
      ),
    ),
  },
  ({ areaCode, grantedOn, triggeredOn }, isQuota: boolean) => {
    const [zh, en] = isQuota
      ? ['项目区验收', 'acceptance of the area']
      : ['实施方案省级审查', 'provincial review of the implementation plan']
    return {
      zh: `${zh}${triggeredOn ? `于 ${triggeredOn} 通过` : '尚未通过'}，不能在 ${grantedOn} 给予项目区 ${areaCode} 的奖励。请先登记${zh}，或更正日期。`,
      en: `The ${en} was ${triggeredOn ? `passed on ${triggeredOn}` : 'not passed yet'}, so area ${areaCode} cannot be rewarded on ${grantedOn}. Enter the ${en} first, or correct the date.`,
    }
  },
)

export const RewardNotSet = problem(
  'REWARD_NOT_SET',
  { zh: '奖励标准尚未设定', en: 'The reward’s rate is not set' },
  {
    kind: fact(String, '奖励种类', 'Kind of reward'),
    grantedOn: fact(DateScalar, '须有标准的那一天', 'The date for which it must be set'),
  },
  ({ kind, grantedOn }, why?: Message) =>
    why ?? {
      zh: `${grantedOn} 这一天的奖励标准（${kind}）尚未设定。请先录入奖励参数及其依据文件。`,
      en: `No rate of the reward ${kind} is in force on ${grantedOn}. Enter the parameter with its source document first.`,
    },
)

const NOT_DUE = {
  recipient: () => ({
    zh: '受奖者不是应受奖的乡镇或村，请写明受奖者',
    en: 'the recipient is not a township or village that is due it; name the recipient',
  }),
  amount: (due: string | null, given: string) => ({
    zh: `应奖 ${due}，累计将为 ${given}（全区不得超过应奖总数），请按所算填报`,
    en: `${due} is due, and ${given} would be granted in all; enter what is due (an area’s grants may not exceed its total)`,
  }),
  rate: () => ({
    zh: '奖励标准尚未设定，请先录入奖励参数及其依据文件',
    en: 'no rate of the reward is in force; enter the parameter with its source document first',
  }),
  document: () => ({
    zh: '缺少给予奖励的文号，请填写',
    en: 'the number of the document that grants it is missing',
  }),
}

export const RewardNotDue = problem(
  'REWARD_NOT_DUE',
  { zh: '奖励与应奖不符', en: 'The reward differs from what is due' },
  {
    areaCode: fact(String, '项目区代码', 'The area’s code'),
    due: optional(
      fact(
        String,
        '应奖之数：元，或亩',
        'What is due, yuan or mu; null where nothing is due to the recipient',
      ),
    ),
    given: fact(String, '连同本次将累计给予', 'What would be granted in all'),
  },
  ({ areaCode, due, given }, why: keyof typeof NOT_DUE) => {
    const wrong = NOT_DUE[why](due, given)
    return {
      zh: `项目区 ${areaCode} 的奖励与应奖不符：${wrong.zh}。可用 grantReward 按所算给予。`,
      en: `The reward of area ${areaCode} differs from what is due: ${wrong.en}. The mutation grantReward grants just what is due.`,
    }
  },
)

export const QuotaOverdrawn = problem(
  'QUOTA_OVERDRAWN',
  { zh: '指标透支', en: 'More quota than was certified' },
  {
    areaName: fact(String, '项目区', 'The area'),
    certified: fact(String, '确认面积（亩）', 'Certified, mu'),
    drawn: fact(String, '已使用、已交易、已奖励合计（亩）', 'Used, traded and awarded, mu'),
  },
  ({ areaName, certified, drawn }) => ({
    zh: `项目区“${areaName}”确认指标 ${certified} 亩，已使用、已交易、已奖励将达 ${drawn} 亩。请核减，或先登记新的确认文件。`,
    en: `Area “${areaName}” has ${certified} mu of certified quota, and ${drawn} mu would be used, traded and awarded. Reduce it, or enter a new certificate first.`,
  }),
)

export const RedLinesBroken = problem(
  'RED_LINES_BROKEN',
  { zh: '突破红线', en: 'Red lines are broken' },
  {
    areaName: fact(String, '项目区', 'The area'),
    lines: fact([String], '突破的红线', 'The red lines that are broken'),
  },
  ({ areaName }, broken: readonly Message[]) => ({
    zh: `项目区“${areaName}”不能通过验收：${joined(broken).zh}。请先补全、更正土地利用记录，或完成整治。`,
    en: `Area “${areaName}” cannot be accepted: ${joined(broken).en}. Complete or correct the land-use records, or finish the works first.`,
  }),
)

export const MembersClosed = problem(
  'MEMBERS_CLOSED',
  {
    zh: '项目区已批复，成员须经变更方可改',
    en: 'The area was replied to: its members change under an approved change alone',
  },
  {
    areaName: fact(String, '项目区', 'The area'),
    comes: fact([String], '拟加入的', 'Members that were to join'),
    leaves: fact([String], '拟退出的', 'Members that were to leave'),
  },
  ({ areaName, comes, leaves }, isAccepted: boolean) => ({
    zh: `项目区“${areaName}”的成员不能改（拟加入：${comes.join('、') || '无'}；拟退出：${leaves.join('、') || '无'}）：${
      isAccepted
        ? '项目区已通过整体验收，成员不再变动。'
        : '省政府已批复，须先办“变更”，批准之后、方案重新上报之前再划定。'
    }`,
    en: `The members of area “${areaName}” cannot be changed (to join: ${comes.join(', ') || 'none'}; to leave: ${leaves.join(', ') || 'none'}): ${
      isAccepted
        ? 'the area has been accepted, and its members change no more.'
        : 'the province has replied. Take the step CHANGE first, and draw the area once it is approved and before the plan is submitted again.'
    }`,
  }),
)

export const AreaMisshapen = problem(
  'AREA_MISSHAPEN',
  {
    zh: '项目区既非一个乡镇，也非相毗邻的村',
    en: 'The area is neither one township nor adjacent villages',
  },
  {
    areaName: fact(String, '项目区', 'The area'),
    apart: optional(fact(String, '不相毗邻的村', 'The villages that are not adjacent')),
  },
  ({ areaName, apart }) =>
    apart === null
      ? {
          zh: `项目区“${areaName}”的成员应为一个乡镇，或若干行政村。请更正成员区划。`,
          en: `The members of area “${areaName}” must be one township, or villages. Correct the members.`,
        }
      : {
          zh: `项目区“${areaName}”的成员村不相毗邻：${apart}。请补充中间的村，或分为几个项目区。`,
          en: `Member villages of area “${areaName}” are not adjacent: ${apart}. Add the villages between them, or draw several areas.`,
        },
)
