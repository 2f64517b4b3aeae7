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

const AMOUNT: Option = ['--amount <元>', 'amount', '金额（元） Amount, yuan']
const ALLOCATION: Option = ['--allocation <id>', 'allocationId', '分配 Allocation']
const DOCUMENT: Option = ['--document <文号>', 'documentNumber', '文号 Document number']
const NUMBER: Option = ['--number <编号>', 'externalId', '编号 Number']
const date = (field: string): Option => ['--date <日期>', field, '业务日期，默认今天 Business date']

const COMMANDS: Record<string, { mutation: string; title: string; options: readonly Option[] }> = {
  create: {
    mutation: 'createFund',
    title: '登记一份文件下达的资金 Enter a document’s money',
    options: [
      DOCUMENT,
      ['--name <名称>', 'name', '名称 Name'],
      ['--level <级次>', 'level', 'CENTRAL PROVINCE CITY COUNTY TOWNSHIP SOCIAL FARMERS'],
      ['--programme <专项>', 'programme', '专项，如 HIGH_STANDARD_FARMLAND Programme'],
      ['--year <年度>', 'fiscalYear', '预算年度 Fiscal year', 'number'],
      AMOUNT,
      date('receivedOn'),
      ['--kind <性质>', 'kind', 'APPROPRIATED CARRIED_OVER'],
      ['--upstream <文号>', 'upstreamDocument', '上级文号 Document of the level above'],
    ],
  },
  allocate: {
    mutation: 'allocateFund',
    title: '分配 Allocate',
    options: [
      DOCUMENT,
      ['--project <id>', 'projectId', '项目 Project'],
      ['--place <地点>', 'place', '地点 Place'],
      ['--village <代码>', 'villageCode', '村级代码 Village code'],
      AMOUNT,
      date('allocatedOn'),
      NUMBER,
      ['--after-completion', 'afterCompletion', '先建后补 Subsidy after completion', 'yes'],
      ['--plan-document <文号...>', 'planDocuments', '立项文号 Documents of the plan', 'list'],
    ],
  },
  disburse: {
    mutation: 'disburseAllocation',
    title: '拨付 Disburse',
    options: [
      ALLOCATION,
      AMOUNT,
      ['--recipient <单位>', 'recipient', '收款单位 Recipient'],
      ['--through <单位...>', 'passedThrough', '经由 Passed through', 'list'],
      date('disbursedOn'),
      NUMBER,
    ],
  },
  pay: {
    mutation: 'recordPayment',
    title: '支付 Pay',
    options: [
      ['--disbursement <id>', 'disbursementId', '拨付 Disbursement'],
      AMOUNT,
      ['--payee <收款人>', 'payee', '收款人 Payee'],
      ['--account <账号>', 'account', '收款账号 Account'],
      ['--contract <编号>', 'contractNumber', '合同编号 Contract'],
      date('paidOn'),
      NUMBER,
    ],
  },
  adjust: {
    mutation: 'adjustAllocation',
    title: '调整 Move between allocations',
    options: [
      ['--from <id>', 'fromAllocationId', '调出的分配 From'],
      ['--to <id>', 'toAllocationId', '调入的分配 To'],
      ['--to-project <id>', 'toProjectId', '调入的项目 To the project'],
      AMOUNT,
      DOCUMENT,
      date('adjustedOn'),
      ['--reason <理由>', 'reason', '理由 Reason'],
    ],
  },
  return: {
    mutation: 'returnFunds',
    title: '退回 Return one step',
    options: [
      ['--fund <id>', 'fundId', '资金 Fund'],
      ALLOCATION,
      ['--disbursement <id>', 'disbursementId', '拨付 Disbursement'],
      ['--payment <id>', 'paymentId', '支付 Payment'],
      AMOUNT,
      DOCUMENT,
      date('returnedOn'),
      ['--reason <理由>', 'reason', '理由 Reason'],
    ],
  },
  'carry-over': {
    mutation: 'carryOver',
    title: '结转 Carry over into a later year',
    options: [
      ['--fund <id>', 'fundId', '资金 Fund'],
      ALLOCATION,
      AMOUNT,
      ['--year <年度>', 'toFiscalYear', '结转至的年度 Fiscal year', 'number'],
      DOCUMENT,
      date('carriedOn'),
    ],
  },
  reverse: {
    mutation: 'reverseEntry',
    title: '冲销 Reverse an entry',
    options: [
      ['--entry <id>', 'entryId', '分录 Entry'],
      ['--reason <理由>', 'reason', '理由 Reason'],
      date('reversedOn'),
    ],
  },
  'close-year': {
    mutation: 'closeFiscalYear',
    title:
      '年度结账；重新开账须两人，在接口办理 Close a fiscal year; reopening takes two persons, at the interface',
    options: [
      ['--year <年度>', 'fiscalYear', '年度 Fiscal year', 'number'],
      DOCUMENT,
      ['--reason <说明>', 'reason', '说明 Remark'],
    ],
  },
}

/** The money operations as commands: each sends the mutation that any client would. */
export function fundCommand(program: Command) {
  const fund = program
    .command('fund')
    .description(
      '资金：登记、分配、拨付、支付、调整、退回、结转、冲销、结账 Money: enter it, pass it on, close a year',
    )
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu fund allocate --document 财农〔2024〕1号 --project Project:0190… --amount 400000.00`,
    )
  for (const [name, { mutation, title, options }] of Object.entries(COMMANDS)) {
    const command = fund
      .command(name)
      .description(title)
      .option('--key <幂等键>', '同一请求重发时给同一个 Idempotency key, when a request is sent again')
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
