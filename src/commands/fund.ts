import { randomUUID } from 'node:crypto'
import { graphql } from 'graphql'
import type { Command } from 'commander'
import { callerOf } from '../database/caller.js'
import { administrator } from '../database/principal.js'
import { FOLLOWERS } from '../server/followers.js'
import { getSchema } from '../server/schema.js'
import { EXAMPLES, withDatabase } from './open.js'

/** An option of a sub-command: the field of the input that it gives. */
type Option = readonly [flag: string, field: string, title: string, kind?: 'list' | 'number' | 'yes']

const AMOUNT: Option = ['--amount <yuan>', 'amount', '金额（元）\nAmount, yuan']
const ALLOCATION: Option = ['--allocation <id>', 'allocationId', '分配\nAllocation']
const DOCUMENT: Option = ['--document <number>', 'documentNumber', '文号\nDocument number']
const NUMBER: Option = ['--number <number>', 'externalId', '编号\nNumber']
const date = (field: string): Option => ['--date <day>', field, '业务日期，默认今天\nBusiness date']

const COMMANDS: Record<string, { mutation: string; title: string; options: readonly Option[] }> = {
  create: {
    mutation: 'createFund',
    title: '登记一份文件下达的资金\nEnter a document’s money',
    options: [
      DOCUMENT,
      ['--name <name>', 'name', '名称\nName'],
      ['--level <级次>', 'level', 'CENTRAL PROVINCE CITY COUNTY TOWNSHIP SOCIAL FARMERS'],
      [
        '--programme <programme>',
        'programme',
        '专项，如 HIGH_STANDARD_FARMLAND\nProgramme, as HIGH_STANDARD_FARMLAND',
      ],
      ['--year <year>', 'fiscalYear', '预算年度\nFiscal year', 'number'],
      AMOUNT,
      date('receivedOn'),
      ['--kind <性质>', 'kind', 'APPROPRIATED CARRIED_OVER'],
      ['--upstream <number>', 'upstreamDocument', '上级文号\nDocument of the level above'],
    ],
  },
  allocate: {
    mutation: 'allocateFund',
    title: '分配\nAllocate',
    options: [
      DOCUMENT,
      ['--project <id>', 'projectId', '项目\nProject'],
      ['--place <place>', 'place', '地点\nPlace'],
      ['--village <code>', 'villageCode', '村级代码\nVillage code'],
      AMOUNT,
      date('allocatedOn'),
      NUMBER,
      ['--after-completion', 'afterCompletion', '先建后补\nSubsidy after completion', 'yes'],
      ['--plan-document <numbers...>', 'planDocuments', '立项文号\nDocuments of the plan', 'list'],
    ],
  },
  disburse: {
    mutation: 'disburseAllocation',
    title: '拨付\nDisburse',
    options: [
      ALLOCATION,
      AMOUNT,
      ['--recipient <name>', 'recipient', '收款单位\nRecipient'],
      ['--through <names...>', 'passedThrough', '经由\nPassed through', 'list'],
      date('disbursedOn'),
      NUMBER,
    ],
  },
  pay: {
    mutation: 'recordPayment',
    title: '支付\nPay',
    options: [
      ['--disbursement <id>', 'disbursementId', '拨付\nDisbursement'],
      AMOUNT,
      ['--payee <name>', 'payee', '收款人\nPayee'],
      ['--account <number>', 'account', '收款账号\nAccount'],
      ['--contract <number>', 'contractNumber', '合同编号\nContract'],
      date('paidOn'),
      NUMBER,
    ],
  },
  adjust: {
    mutation: 'adjustAllocation',
    title: '调整\nMove between allocations',
    options: [
      ['--from <id>', 'fromAllocationId', '调出的分配\nFrom'],
      ['--to <id>', 'toAllocationId', '调入的分配\nTo'],
      ['--to-project <id>', 'toProjectId', '调入的项目\nTo the project'],
      AMOUNT,
      DOCUMENT,
      date('adjustedOn'),
      ['--reason <words>', 'reason', '理由\nReason'],
    ],
  },
  return: {
    mutation: 'returnFunds',
    title: '退回\nReturn one step',
    options: [
      ['--fund <id>', 'fundId', '资金\nFund'],
      ALLOCATION,
      ['--disbursement <id>', 'disbursementId', '拨付\nDisbursement'],
      ['--payment <id>', 'paymentId', '支付\nPayment'],
      AMOUNT,
      DOCUMENT,
      date('returnedOn'),
      ['--reason <words>', 'reason', '理由\nReason'],
    ],
  },
  'carry-over': {
    mutation: 'carryOver',
    title: '结转\nCarry over into a later year',
    options: [
      ['--fund <id>', 'fundId', '资金\nFund'],
      ALLOCATION,
      AMOUNT,
      ['--year <year>', 'toFiscalYear', '结转至的年度\nFiscal year', 'number'],
      DOCUMENT,
      date('carriedOn'),
    ],
  },
  reverse: {
    mutation: 'reverseEntry',
    title: '冲销\nReverse an entry',
    options: [
      ['--entry <id>', 'entryId', '分录\nEntry'],
      ['--reason <words>', 'reason', '理由\nReason'],
      date('reversedOn'),
    ],
  },
  'close-year': {
    mutation: 'closeFiscalYear',
    title:
      '年度结账；重新开账须两人，在接口办理\nClose a fiscal year; reopening takes two persons, at the interface',
    options: [
      ['--year <year>', 'fiscalYear', '年度\nFiscal year', 'number'],
      DOCUMENT,
      ['--reason <words>', 'reason', '说明\nRemark'],
    ],
  },
}

/** The money operations as commands: each sends the mutation that any client would. */
export function fundCommand(program: Command) {
  const fund = program
    .command('fund')
    .description(
      '资金：登记、分配、拨付、支付、调整、退回、结转、冲销、结账\nMoney: enter it, pass it on, close a year',
    )
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu fund allocate --document 财农〔2024〕1号 --project Project:0190… --amount 400000.00`,
    )
  for (const [name, { mutation, title, options }] of Object.entries(COMMANDS)) {
    const command = fund
      .command(name)
      .description(title)
      .option('--key <key>', '同一请求重发时给同一个\nIdempotency key, when a request is sent again')
    for (const [flag, , words] of options) command.option(flag, words)
    command.action((given: Record<string, string | string[] | boolean>) =>
      run(mutation, inputOf(options, given)),
    )
  }
}

const camel = (flag: string) =>
  flag.replace(/^--([^ ]+).*/, '$1').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

function inputOf(options: readonly Option[], given: Record<string, unknown>): Record<string, unknown> {
  const input: Record<string, unknown> = { idempotencyKey: given.key ?? randomUUID() }
  for (const [flag, field, , kind] of options) {
    const value = given[camel(flag)]
    if (value !== undefined) input[field] = kind === 'number' ? Number(value) : value
  }
  return input
}

const run = (mutation: string, input: Record<string, unknown>) =>
  withDatabase(
    async (database) => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
      const { data, errors } = await graphql({
        schema: await getSchema(),
        source: `mutation($input: ${type}!) { result: ${mutation}(input: $input) { __typename ... on Node { id } ... on Problem { code message } } }`,
        variableValues: { input },
        contextValue: callerOf(database, administrator('quanyu fund'), FOLLOWERS),
      })
      if (errors?.[0]) throw errors[0].originalError ?? errors[0]
      const { result } = data as { result: Record<string, string> }
      process.stdout.write(
        `${JSON.stringify({ ...result, ...(result.id ? { idempotencyKey: input.idempotencyKey } : {}) })}\n`,
      )
      if (result.code) {
        process.stderr.write(`${result.message}\n`)
        process.exitCode = 1
      }
    },
    { quiet: true },
  )
