import { Field, InputType } from 'type-graphql'
import type { Work } from '../../../database/work.js'
import type { Handle } from '../../../graph/node.js'
import { DateScalar } from '../../../values/scalars.js'
import { drawQuota, DrawQuotaInput } from './draw-quota.js'
import { describe } from '../../../values/title.js'

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
