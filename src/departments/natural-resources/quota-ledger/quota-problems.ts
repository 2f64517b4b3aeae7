import { Field, ObjectType } from 'type-graphql'
import type { EnteredIn } from '../../../funds/enter-once.js'
import { Handle } from '../../../graph/node.js'
import type { LandArea } from '../../../values/land-area.js'
import { Problem } from '../../../values/problem.js'
import { LandAreaScalar } from '../../../values/scalars.js'
import { Quota } from '../quota.js'
import { QuotaEntry } from './quota-entry.js'
import { QuotaShort } from './post-quota.js'

@ObjectType({ implements: Problem, description: '指标余额不足 Too little of a quota is left' })
export class InsufficientQuota extends Problem {
  override code = 'INSUFFICIENT_QUOTA'
  @Field(() => LandAreaScalar, { description: '所需（亩） What was asked, mu' })
  asked: LandArea
  @Field(() => LandAreaScalar, { description: '尚余（亩） What is left, mu' })
  left: LandArea
  constructor(asked: LandArea, left: LandArea) {
    super()
    Object.assign(this, { asked, left })
    this.message = `指标余额不足：需 ${asked} 亩，尚余 ${left} 亩。请核减，或先登记新的确认文件。Too little is left: ask for less, or enter a new certificate first.`
  }
}

@ObjectType({ implements: Problem, description: '面积须大于零 An area must be more than nought' })
export class AreaNotPositive extends Problem {
  override code = 'AREA_NOT_POSITIVE'
  @Field(() => LandAreaScalar, { description: '所给面积（亩） The area, mu' })
  landArea: LandArea
  constructor(landArea: LandArea) {
    super()
    this.landArea = landArea
    this.message = `面积须大于零，实为 ${landArea} 亩；更正请用冲销。An area must be more than nought: to correct, reverse.`
  }
}

@ObjectType({ implements: Problem, description: '这份确认已经登记 The certificate is entered already' })
export class DuplicateQuota extends Problem {
  override code = 'DUPLICATE_QUOTA'
  @Field(() => Quota, { description: '已有的指标 The quota that is there' })
  quota: Handle
  constructor(documentNumber: string, quota: string) {
    super()
    this.quota = new Handle(Quota, quota)
    this.message = `“${documentNumber.slice(0, 80)}”确认的这种指标已经登记，请勿重复；要更正，请冲销原确认。It is entered already: to correct it, reverse its certificate.`
  }
}

@ObjectType({ implements: Problem, description: '指标分录已经冲销 The entry is reversed already' })
export class QuotaAlreadyReversed extends Problem {
  override code = 'ALREADY_REVERSED'
  @Field(() => QuotaEntry, { description: '冲销它的分录 The entry that reversed it' })
  by: Handle
  constructor(by: string) {
    super()
    this.by = new Handle(QuotaEntry, by)
    this.message = '该分录已经冲销过一次。The entry was reversed once already.'
  }
}

/** Operations on quotas are entered as those on money are. */
export const QUOTAS: EnteredIn = {
  table: 'quota',
  short: (error) => (error instanceof QuotaShort ? new InsufficientQuota(error.asked, error.left) : null),
}
