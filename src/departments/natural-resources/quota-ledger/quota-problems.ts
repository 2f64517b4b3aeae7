import type { EnteredIn } from '../../../funds/enter-once.js'
import { problem, record } from '../../../graph/problem.js'
import { alreadyReversed, insufficient, notPositive } from '../../../graph/shared-problems.js'
import { LandAreaScalar } from '../../../values/scalars.js'
import { Refusal } from '../../../values/problem.js'
import { Quota } from '../quota.js'
import { QuotaEntry } from './quota-entry.js'
import { InsufficientQuotaBalance } from './post-quota.js'

const MU = { zh: '亩', en: 'mu' }
const asItIs = (landArea: string) => landArea

export const InsufficientQuota = insufficient(
  'INSUFFICIENT_QUOTA',
  { zh: '指标余额', en: 'quota' },
  ['askedArea', 'leftArea'],
  LandAreaScalar,
  MU,
  asItIs,
  { zh: '请核减，或先登记新的确认文件。', en: 'Reduce it, or enter a new certificate first.' },
)

export const AreaNotPositive = notPositive(
  'AREA_NOT_POSITIVE',
  { zh: '面积', en: 'Land area' },
  'landArea',
  LandAreaScalar,
  MU,
  asItIs,
  { zh: '更正请用冲销。', en: 'To correct an entry, reverse it.' },
)

export const DuplicateQuota = problem(
  'DUPLICATE_QUOTA',
  { zh: '这份确认已经登记', en: 'The certificate has already been entered' },
  { quota: record(Quota, '已有的指标', 'The existing quota') },
  (_given, documentNumber: string) => ({
    zh: `“${documentNumber.slice(0, 80)}”确认的这种指标已经登记，请勿重复；要更正，请冲销原确认。`,
    en: `This kind of quota of certificate “${documentNumber.slice(0, 80)}” has already been entered. To correct it, reverse its certification.`,
  }),
)

export const QuotaAlreadyReversed = alreadyReversed(QuotaEntry, 'quotaEntry', 'QuotaAlreadyReversed')

/** What a quota that has too little left is answered with; null for another error. */
const shortQuota = (error: unknown) =>
  error instanceof InsufficientQuotaBalance
    ? new InsufficientQuota({ askedArea: error.asked, leftArea: error.left }, error.day ?? undefined)
    : null

/** Operations on quotas are entered as those on money are. */
export const QUOTAS: EnteredIn = { table: 'quota', problemOf: shortQuota }

/** Ends what enters drafts beside such an operation with the same problem: `postQuota(…).catch(refuseShortQuota)`. */
export const refuseShortQuota = (error: unknown): never => {
  const problem = shortQuota(error)
  throw problem ? new Refusal(problem) : error
}
