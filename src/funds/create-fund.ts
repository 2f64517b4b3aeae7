import { sql } from 'kysely'
import { Field, InputType, Int } from 'type-graphql'
import type { Work } from '../database/work.js'
import type { Handle } from '../graph/node.js'
import { openChains, post } from '../ledger/post.js'
import { parseDocumentNumber } from '../values/document-number.js'
import { DateScalar, MoneyScalar } from '../values/scalars.js'
import { checkLength, NAME_MAX } from '../values/text.js'
import { checkAmount, checkDate, checkYear, refuse } from './check-money.js'
import { enterOnce, MoneyInput } from './enter-once.js'
import { Fund } from './fund.js'
import { FundKind } from './fund-kind.js'
import { FundLevel } from './fund-level.js'
import { FundProgramme } from './fund-programme.js'
import { DetailMissing, DuplicateDocument, AmountNotPositive } from './money-problems.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { ENTRY_REFUSALS, FINANCE } from './money-mutation.js'

@InputType({ description: describe('登记一份文件下达的资金', 'Enter one document’s money') })
export class CreateFundInput extends MoneyInput {
  @Field(() => String, {
    nullable: true,
    description: describe(
      '文号；结转结余资金可不填，由系统编号',
      'Document number; money carried over may have none',
    ),
  })
  documentNumber?: string | null
  @Field(() => String, { description: describe('名称', 'Name') })
  name: string
  @Field(() => FundLevel, { description: describe('资金级次', 'Level') })
  level: FundLevel
  @Field(() => FundProgramme, { description: describe('专项', 'Programme') })
  programme: FundProgramme
  @Field(() => Int, { description: describe('预算年度', 'Fiscal year') })
  fiscalYear: number
  @Field(() => MoneyScalar, { description: describe('金额（元）', 'Amount, yuan') })
  amount: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('下达（收到）日期，默认今天', 'Received on; today when absent'),
  })
  receivedOn?: string | null
  @Field(() => FundKind, {
    defaultValue: FundKind.APPROPRIATED,
    description: describe('资金性质', 'Appropriated or carried over'),
  })
  kind?: keyof typeof FundKind
  @Field(() => [FundLevel], {
    nullable: true,
    description: describe('同一笔中所含的其他级次', 'Further levels that the document lumps with it'),
  })
  furtherLevels?: FundLevel[] | null
  @Field(() => String, { nullable: true, description: describe('上级文号', 'Document of the level above') })
  upstreamDocument?: string | null
  @Field(() => String, { nullable: true, description: describe('项目库编号', 'Number in the project pool') })
  poolNumber?: string | null
  @Field(() => [String], { nullable: true, description: describe('功能分类科目', 'Functional budget codes') })
  functionalCodes?: string[] | null
  @Field(() => [String], {
    nullable: true,
    description: describe('规定用途', 'Purposes that the document allows'),
  })
  purposes?: string[] | null
  @Field(() => String, { nullable: true, description: describe('绩效目标', 'Performance target') })
  performanceTarget?: string | null
}

/** Enters a document's money, or refuses with DuplicateDocument. Locks the new fund's chain. */
export const createFund = (work: Work, input: CreateFundInput): Promise<Handle> =>
  enterOnce(work, 'createFund', input, Fund, async (id, today) => {
    const amount = checkAmount(input.amount)
    checkYear(input.fiscalYear, 'input.fiscalYear')
    const receivedOn = checkDate(input.receivedOn, null, today)
    checkLength(input.name, NAME_MAX, 'input.name')
    if (input.name.trim() === '') refuse(new DetailMissing({ field: 'name' }, { zh: '名称', en: 'name' }))
    const document = numberOf(input, id)
    await openChains(work, [id])
    const [created] = await work.rows<{ id: string }>(sql`/* create-fund */
      insert into fund (id, document_number, name, level, programme, fiscal_year, amount, stated_amount, received_on, kind, further_levels, upstream_document, pool_number, functional_codes, purposes, performance_target, recorded_at)
      values (${id}::uuid, ${document}, ${input.name.trim()}, ${input.level}, ${input.programme}, ${input.fiscalYear}, ${amount}::numeric, ${amount}::numeric, ${receivedOn}::date, ${input.kind ?? FundKind.APPROPRIATED},
        ${input.furtherLevels ?? null}::text[], ${input.upstreamDocument ?? null}, ${input.poolNumber ?? null}, ${input.functionalCodes ?? null}::text[], ${input.purposes ?? null}::text[], ${input.performanceTarget ?? null}, money_moment())
      on conflict (document_number) do nothing returning id::text`)
    if (!created) {
      const [known] = await work.rows<{ id: string }>(
        sql`/* create-fund: known */ select id::text from fund where document_number = ${document}`,
      )
      return new DuplicateDocument({ documentNumber: document, fund: known!.id })
    }
    await post(work, [
      {
        chainId: id,
        from: { kind: 'OUTSIDE', id: null },
        to: { kind: 'FUND', id },
        amount,
        kind: 'RECEIPT',
        businessDate: receivedOn,
        documentNumber: document,
        idempotencyKey: input.idempotencyKey,
      },
    ])
    work.changes.add('fund', [id])
  })

export const createFundMutation = mutation('createFund', {
  title: t('登记一份文件下达的资金', 'Enter one document’s money'),
  input: argument(CreateFundInput, '资金', 'The fund'),
  gives: Fund,
  refuses: [DuplicateDocument, AmountNotPositive, ...ENTRY_REFUSALS],
  result: t('登记资金的结果', 'The fund, or why not'),
  who: FINANCE,
  run: createFund,
})

function numberOf({ documentNumber, kind, fiscalYear }: CreateFundInput, id: string): string {
  const given = documentNumber?.trim()
  if (!given)
    return kind === FundKind.CARRIED_OVER
      ? `结转结余-${fiscalYear}-${id.slice(-8)}`
      : refuse(new DetailMissing({ field: 'documentNumber' }, { zh: '文号', en: 'document number' }))
  const parsed = parseDocumentNumber(given)
  return parsed.ok ? parsed.value : given
}
