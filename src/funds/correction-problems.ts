import { problem, record } from '../graph/problem.js'
import { alreadyReversed } from '../graph/shared-problems.js'
import type { Message } from '../values/message.js'
import { Fund } from './fund.js'
import { LedgerEntry } from './ledger-entry.js'

export const AlreadyReversed = alreadyReversed(LedgerEntry, 'by')

export const NotReversible = problem(
  'NOT_REVERSIBLE',
  { zh: '不能冲销', en: 'It cannot be reversed' },
  {},
  (_given, why: Message) => why,
)

export const REVERSAL_IS_FINAL: Message = {
  zh: '冲销分录不能再冲销，请重新入账。',
  en: 'A reversal cannot be reversed. Make a new entry instead.',
}

export const OtherFund = problem(
  'OTHER_FUND',
  { zh: '两笔分配不属同一资金', en: 'The allocations belong to different funds' },
  {
    from: record(Fund, '调出一方的资金', 'The fund that money was to be moved from'),
    to: record(Fund, '调入一方的资金', 'The fund that it was to be moved to'),
  },
  () => ({
    zh: '一份文件的资金只能在本文件的分配之间调整；要换资金，请先退回再分配。',
    en: 'Money can be moved only between allocations of one fund. To change the fund, return the money and allocate it again.',
  }),
)

export const SameAllocation = problem(
  'SAME_ALLOCATION',
  { zh: '调出与调入是同一笔分配', en: 'Both are the same allocation' },
  {},
  () => ({
    zh: '调出与调入是同一笔分配。请另指定其中一方。',
    en: 'Money cannot be moved from an allocation to itself. Name two different allocations.',
  }),
)
