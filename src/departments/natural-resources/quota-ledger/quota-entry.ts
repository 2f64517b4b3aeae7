import { sql } from 'kysely'
import { Day, Instant, Integer, LandArea, Text } from '../../../graph/column-kind.js'
import { Choice, enumeration } from '../../../graph/enumeration.js'
import { Column, Concept, derive, Id, Reference, relate } from '../../../graph/words.js'
import { Quota } from '../quota.js'
import { t } from '../../../values/title.js'

export const QuotaEntryKind = enumeration(
  'QuotaEntryKind',
  t('指标分录种类', 'Kind of an entry of a quota'),
  {
    CERTIFY: t('确认', 'Certified'),
    USE: t('使用', 'Used'),
    TRADE: t('交易', 'Traded'),
    AWARD: t('奖励', 'Awarded'),
    REVERSAL: t('冲销', 'Reverses another entry'),
  },
)
export type QuotaEntryKind = keyof typeof QuotaEntryKind

/** One step of a quota. It stays as it was written: a mistake is reversed by another entry. */
@Concept(t('指标分录', 'Entry of the quota ledger'), {
  key: [],
  list: 'quotaEntries',
  order: ['recordedAt', 'sequence'],
})
export class QuotaEntry {
  @Id()
  id: string
  @Column(Integer, t('在本指标账中的序号', 'Place in the quota’s chain'))
  sequence: number
  @Column(Choice(QuotaEntryKind), t('种类', 'Kind'))
  kind: QuotaEntryKind
  @Column(
    LandArea,
    t(
      '面积（亩）；冲销或后来的表改少的为负',
      'Mu; negative where it takes back: a reversal, or a later file that states less',
    ),
  )
  landArea: string
  @Column(Day, t('业务日期', 'Business date'))
  businessDate: string
  @Column(Instant, t('入账时刻', 'Recorded at'))
  recordedAt: string
  @Column(Text, t('依据文号', 'Document'), { optional: true })
  documentNumber: string | null
  @Column(Text, t('用途、受让方或受奖者', 'For what it was used, to whom it was traded or awarded'), {
    optional: true,
  })
  recipient: string | null
  @Column(Text, t('说明', 'Why'), { optional: true })
  memo: string | null
  @Column(Text, t('经办', 'Entered by'))
  principal: string
  @Column(Text, t('幂等键', 'Idempotency key'), { optional: true, hidden: true })
  idempotencyKey: string | null
  @Reference(QuotaEntry, t('所冲销的分录', 'Entry that it reverses'), {
    optional: true,
    inverse: ['reversedBy', t('冲销它的分录', 'Entry that reversed it'), 'one'],
  })
  reverses: QuotaEntry | null
}

derive(
  QuotaEntry,
  'hash',
  Text,
  t('分录的 SHA-256，十六进制', 'SHA-256 of the entry, hexadecimal'),
  (entry) => sql`encode(${entry('hash')}, 'hex')`,
)
relate(QuotaEntry, 'quota', 'one', Quota, t('指标', 'Quota'), {
  on: (entry, quota) => sql`${quota('id')} = ${entry('chain_id')}`,
})
relate(Quota, 'entries', 'connection', QuotaEntry, t('分录：自确认起', 'Entries, from the certificate on'), {
  on: (quota, entry) => sql`${entry('chain_id')} = ${quota('id')}`,
})
