import { problem, record, records } from '../../graph/problem.js'
import type { Message } from '../../values/message.js'
import { Reward } from './reward.js'
import { RewardParameter } from './reward-parameter.js'

export const BadRewardFigure = problem(
  'BAD_REWARD_FIGURE',
  { zh: '奖励标准的数不对', en: 'Not a valid rate for this reward' },
  {},
  (_given, isShare: boolean, found: Message) =>
    isShare
      ? {
          zh: `指标奖励的标准是比例（%），应给出且只给出 share，大于 0、不超过 100，至多六位小数；实为${found.zh}。`,
          en: `The rate of a quota reward is a percentage: provide only share, more than 0 and at most 100, with at most six decimals; found ${found.en}.`,
        }
      : {
          zh: `资金奖励的标准是金额（元），应给出且只给出 amount，大于 0；实为${found.zh}。`,
          en: `The rate of a money reward is an amount in yuan: provide only amount, more than 0; found ${found.en}.`,
        },
)
export type BadRewardFigure = InstanceType<typeof BadRewardFigure>

export const RewardParameterTaken = problem(
  'REWARD_PARAMETER_TAKEN',
  { zh: '该生效日期已有另一标准', en: 'Another rate is in force from this date' },
  { parameter: record(RewardParameter, '已有的标准', 'The existing version') },
  (_given, validFrom: string) => ({
    zh: `自 ${validFrom} 起生效的这种奖励标准已经录入，不能改写；标准有变，请按新文件另录一个生效日期。`,
    en: `A rate of this reward in force from ${validFrom} has already been entered and cannot be overwritten. Enter a new version with its own document and date.`,
  }),
)

export const AlreadyGranted = problem(
  'ALREADY_GRANTED',
  { zh: '已经奖励', en: 'The reward has already been granted' },
  { rewards: records(Reward, '已有的奖励', 'The existing rewards') },
  (_given, why: Message) => why,
)
