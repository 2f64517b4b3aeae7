import { Field, InputType } from 'type-graphql'
import type { Work } from '../../../database/work.js'
import type { Handle } from '../../../graph/node.js'
import { DateScalar } from '../../../values/scalars.js'
import { drawQuota, DrawQuotaInput } from './draw-quota.js'
import { describe, t } from '../../../values/title.js'
import { argument, mutation } from '../../../database/mutation.js'
import { DRAW_ON_QUOTA } from './quota-mutation.js'

@InputType({ description: describe('交易指标', 'Trade part of a quota') })
export class TradeQuotaInput extends DrawQuotaInput {
  @Field(() => String, { description: describe('受让方', 'To whom') })
  buyer: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('交易日期，默认今天', 'Traded on; today when absent'),
  })
  tradedOn?: string | null
}

/** Passes part of a quota on to another county or unit, or refuses with InsufficientQuota. */
export const tradeQuota = (work: Work, input: TradeQuotaInput): Promise<Handle> =>
  drawQuota(work, 'tradeQuota', input, {
    kind: 'TRADE',
    recipient: { field: 'buyer', words: { zh: '受让方', en: 'buyer' }, given: input.buyer },
    drawnOn: input.tradedOn,
  })

export const tradeQuotaMutation = mutation('tradeQuota', {
  ...DRAW_ON_QUOTA,
  title: t('交易指标', 'Trade part of a quota'),
  input: argument(TradeQuotaInput, '交易', 'The trade'),
  result: t('交易的结果：所记的分录', 'The entry, or why not'),
  run: tradeQuota,
})
