import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { workAs, type Caller } from '../../../database/caller.js'
import { certifyQuota, CertifyQuotaInput } from './certify-quota.js'
import { CertifyQuotaResult, TradeQuotaResult, UseQuotaResult } from './quota-results.js'
import { tradeQuota, TradeQuotaInput } from './trade-quota.js'
import { useQuota, UseQuotaInput } from './use-quota.js'
import { describe } from '../../../values/title.js'

/** The doors of the operations on quotas: one operation each, in one unit of work. */
@Resolver()
export class QuotaMutations {
  @Mutation(() => CertifyQuotaResult, {
    description: describe('登记一份文件确认的指标', 'Enter a quota that a document certifies'),
  })
  certifyQuota(
    @Arg('input', () => CertifyQuotaInput, { description: describe('指标', 'The quota') })
    input: CertifyQuotaInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => certifyQuota(work, input))
  }
  @Mutation(() => UseQuotaResult, { description: describe('使用指标', 'Use part of a quota') })
  useQuota(
    @Arg('input', () => UseQuotaInput, { description: describe('使用', 'The use') }) input: UseQuotaInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => useQuota(work, input))
  }
  @Mutation(() => TradeQuotaResult, { description: describe('交易指标', 'Trade part of a quota') })
  tradeQuota(
    @Arg('input', () => TradeQuotaInput, { description: describe('交易', 'The trade') })
    input: TradeQuotaInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => tradeQuota(work, input))
  }
}
