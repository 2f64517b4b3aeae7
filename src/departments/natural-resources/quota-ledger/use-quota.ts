import { Field, InputType } from 'type-graphql'
import type { Work } from '../../../database/work.js'
import type { Handle } from '../../../graph/node.js'
import { DateScalar } from '../../../values/scalars.js'
import { drawQuota, DrawQuotaInput } from './draw-quota.js'
import { describe, t } from '../../../values/title.js'
import { argument, mutation } from '../../../database/mutation.js'
import { DRAW_ON_QUOTA } from './quota-mutation.js'

@InputType({ description: describe('使用指标', 'Use part of a quota') })
export class UseQuotaInput extends DrawQuotaInput {
  @Field(() => String, { description: describe('用于何项目、何用途', 'For what project or purpose') })
  purpose: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('使用日期，默认今天', 'Used on; today when absent'),
  })
  usedOn?: string | null
}

/** Uses part of a quota for a project of the county's own, or refuses with InsufficientQuota. */
export const useQuota = (work: Work, input: UseQuotaInput): Promise<Handle> =>
  drawQuota(work, 'useQuota', input, {
    kind: 'USE',
    recipient: { field: 'purpose', words: { zh: '用途', en: 'purpose' }, given: input.purpose },
    drawnOn: input.usedOn,
  })

export const useQuotaMutation = mutation('useQuota', {
  ...DRAW_ON_QUOTA,
  title: t('使用指标', 'Use part of a quota'),
  input: argument(UseQuotaInput, '使用', 'The use'),
  result: t('使用的结果：所记的分录', 'The entry, or why not'),
  run: useQuota,
})
