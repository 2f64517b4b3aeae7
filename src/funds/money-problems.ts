import { ID } from 'type-graphql'
import { fact, optional, problem, record } from '../graph/problem.js'
import {
  dateOutOfRange,
  insufficient,
  missingMessage,
  notFoundMessage,
  notPositive,
} from '../graph/shared-problems.js'
import type { Message } from '../values/message.js'
import { formatMoney } from '../values/money.js'
import { MoneyScalar } from '../values/scalars.js'
import { Fund } from './fund.js'

const YUAN = { zh: '元', en: 'yuan' }

export const InsufficientFunds = insufficient(
  'INSUFFICIENT_FUNDS',
  { zh: '余额', en: 'funds' },
  ['asked', 'left'],
  MoneyScalar,
  YUAN,
  formatMoney,
  { zh: '请核减金额。', en: 'Reduce the amount.' },
)

export const DuplicateDocument = problem(
  'DUPLICATE_DOCUMENT',
  { zh: '文号已有', en: 'The document has already been entered' },
  {
    documentNumber: fact(String, '文号', 'Document number'),
    fund: record(Fund, '已有的资金', 'The fund with this document number'),
  },
  ({ documentNumber }) => ({
    zh: `文号“${documentNumber}”已经入账，请勿重复登记。`,
    en: `Document “${documentNumber}” has already been entered. Use the existing fund.`,
  }),
)

export const DuplicateNumber = problem(
  'DUPLICATE_NUMBER',
  { zh: '编号已有', en: 'The number is already in use' },
  { externalId: fact(String, '编号', 'The number') },
  ({ externalId }) => ({
    zh: `编号“${externalId.slice(0, 80)}”已经用过，请核对是否重复登记。`,
    en: `Number “${externalId.slice(0, 80)}” is already in use. Check whether this was entered before.`,
  }),
)

export const NotFound = problem(
  'NOT_FOUND',
  { zh: '没有这个对象', en: 'Not found' },
  { givenId: optional(fact(ID, '所给标识或文号', 'The id or number that was given')) },
  ({ givenId }, what: Message) =>
    givenId === null
      ? { zh: `请给出且只给出一个${what.zh}。`, en: `Provide exactly one of: ${what.en}.` }
      : notFoundMessage(what, givenId),
)

export const DatesOutOfOrder = dateOutOfRange('DATES_OUT_OF_ORDER', { zh: '日期', en: 'Date' }, 'date')
export type DatesOutOfOrder = InstanceType<typeof DatesOutOfOrder>

export const AmountNotPositive = notPositive(
  'AMOUNT_NOT_POSITIVE',
  { zh: '金额', en: 'Amount' },
  'amount',
  MoneyScalar,
  YUAN,
  formatMoney,
  {
    zh: '退回请用退回，更正请用冲销。',
    en: 'To give money back, use returnFunds; to correct an entry, use reverseEntry.',
  },
)

export const DetailMissing = problem(
  'DETAIL_MISSING',
  { zh: '缺少必填内容', en: 'A required value is missing' },
  { field: fact(String, '缺少的字段', 'The field') },
  ({ field }, what: Message) => missingMessage(what, field),
)

/** Raised by guards: a rule of the plan forbids the step. */
export const NotApproved = problem(
  'NOT_APPROVED',
  { zh: '未经批准，不得办理', en: 'Not approved: a rule forbids it' },
  {
    rule: optional(fact(String, '规则编号', 'The rule')),
    procedures: fact([String], '所缺的程序', 'What is missing'),
  },
  (_given, why: Message) => why,
)
