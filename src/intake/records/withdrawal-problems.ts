import { ID, Int } from 'type-graphql'
import { RecordWithdrawal } from '../../database/history/record-withdrawal.js'
import { fact, problem, record, records } from '../../graph/problem.js'
import { notFound } from '../../graph/shared-problems.js'
import { ApprovalStep } from '../../plan/workflow/approval-step.js'
import { Reward } from '../../plan/rewards/reward.js'
import { MoneyScalar } from '../../values/scalars.js'
import type { Message } from '../../values/message.js'

export const UnknownRecord = notFound('UNKNOWN_RECORD', { zh: '记录', en: 'record' }, 'recordId', ID)

export const WithdrawalReasonMissing = problem(
  'WITHDRAWAL_REASON_MISSING',
  { zh: '没有写明撤回的理由', en: 'The reason of the withdrawal is missing' },
  {},
  () => ({ zh: '请写明撤回的理由。', en: 'Give the reason of the withdrawal.' }),
)

export const NotWithdrawable = problem(
  'NOT_WITHDRAWABLE',
  { zh: '这一类记录不能撤回', en: 'Records of this type are not withdrawn' },
  { recordType: fact(String, '记录的类型', 'Type of the record') },
  ({ recordType }) => ({
    zh: `${recordType} 的记录不能撤回：资金与指标以 reverseEntry、reverseQuotaEntry 冲销，归属认定以 undoTieDecision 撤销，其他请更正。`,
    en: `Records of type ${recordType} are not withdrawn. Reverse money and quotas by reverseEntry and reverseQuotaEntry, undo decisions by undoTieDecision, and correct others.`,
  }),
)

export const AlreadyWithdrawn = problem(
  'ALREADY_WITHDRAWN',
  { zh: '记录已经撤回', en: 'The record is already withdrawn' },
  { withdrawal: record(RecordWithdrawal, '先前的撤回', 'The withdrawal before') },
  () => ({
    zh: '这条记录先前已经撤回，不必再撤。',
    en: 'The record was withdrawn before. There is nothing left to do.',
  }),
)

export const MoneyDrawn = problem(
  'MONEY_DRAWN',
  { zh: '已有资金用在这条记录上', en: 'Money was drawn on the record' },
  {
    entries: fact(Int, '笔数', 'How many allocations or payments'),
    amount: fact(MoneyScalar, '金额（元）', 'Their amount, yuan'),
  },
  ({ entries, amount }) => ({
    zh: `已有 ${entries} 笔、共 ${amount} 元资金用在这条记录上，不能撤回。请先调整、冲销或退回这些资金。`,
    en: `${entries} entries of money, ${amount} yuan in all, were drawn on the record: it cannot be withdrawn. Adjust, reverse or return that money first.`,
  }),
)

export const StillReferredTo = problem(
  'STILL_REFERRED_TO',
  { zh: '别的记录还引用着它', en: 'Other records refer to it' },
  { referredBy: fact(String, '引用它的表', 'The table that refers to it') },
  ({ referredBy }, title: Message) => ({
    zh: `${title.zh || referredBy}中还有记录引用它，不能撤回。请先撤回或更正那些记录。`,
    en: `Records of ${title.en || referredBy} refer to it: it cannot be withdrawn. Withdraw or correct those first.`,
  }),
)

export const ReliedOn = problem(
  'RELIED_ON',
  {
    zh: '已办的步骤、已给的奖励或别的记录以它为依据',
    en: 'Steps taken, rewards granted or other records rely on it',
  },
  {
    steps: records(ApprovalStep, '以它为依据的步骤', 'The steps that rely on it'),
    rewards: records(Reward, '随这些步骤给予的奖励', 'The rewards that were granted upon those steps'),
    lacking: fact([String], '撤回后将缺少或违反的', 'What would be missing or broken without it'),
  },
  ({ rewards }, lacking: Message) => ({
    zh: `${rewards.length > 0 ? `已办的步骤和 ${rewards.length} 笔奖励` : '已办的步骤或别的记录'}以它为依据，撤回后将不符合：${lacking.zh}。请更正这条记录，或先登记代替它的记录、更正那些步骤。`,
    en: `${rewards.length > 0 ? `Steps taken and ${rewards.length} rewards` : 'Steps taken or other records'} rely on it. Without it: ${lacking.en}. Correct the record, enter the one that takes its place first, or correct what relies on it.`,
  }),
)
