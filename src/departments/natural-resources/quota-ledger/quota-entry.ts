import { sql } from 'kysely'
import { Day, Instant, Integer, LandArea, Text } from '../../../graph/column-kind.js'
import { Choice, enumeration } from '../../../graph/enumeration.js'
import { Column, Concept, derive, Id, Reference, relate } from '../../../graph/words.js'
import { Quota } from '../quota.js'

export const QuotaEntryKind = enumeration('QuotaEntryKind', '指标分录种类 Kind of an entry of a quota', {
  CERTIFY: '确认 Certified',
  USE: '使用 Used',
  TRADE: '交易 Traded',
  AWARD: '奖励 Awarded',
  REVERSAL: '冲销 Reverses another entry',
})
export type QuotaEntryKind = keyof typeof QuotaEntryKind

/** One step of a quota. It stays as it was written: a mistake is reversed by another entry. */
@Concept('指标分录 Entry of the quota ledger', {
  key: [],
  list: 'quotaEntries',
  order: ['recordedAt', 'sequence'],
})
export class QuotaEntry {
  @Id()
  id: string
  @Column(Integer, '在本指标账中的序号 Place in the quota’s chain')
  sequence: number
  @Column(Choice(QuotaEntryKind), '种类 Kind')
  kind: QuotaEntryKind
  @Column(
    LandArea,
    '面积（亩）；冲销或后来的表改少的为负 Mu; negative where it takes back: a reversal, or a later file that states less',
  )
  landArea: string
  @Column(Day, '业务日期 Business date')
  businessDate: string
  @Column(Instant, '入账时刻 Recorded at')
  recordedAt: string
  @Column(Text, '依据文号 Document', { optional: true })
  documentNumber: string | null
  @Column(Text, '用途、受让方或受奖者 For what it was used, to whom it was traded or awarded', {
    optional: true,
  })
  recipient: string | null
  @Column(Text, '说明 Why', { optional: true })
  memo: string | null
  @Column(Text, '经办 Entered by')
  principal: string
  @Column(Text, '幂等键 Idempotency key', { optional: true, hidden: true })
  idempotencyKey: string | null
  @Reference(QuotaEntry, '所冲销的分录 Entry that it reverses', {
    optional: true,
    inverse: ['reversedBy', '冲销它的分录 Entry that reversed it', 'one'],
  })
  reverses: QuotaEntry | null
}

derive(
  QuotaEntry,
  'hash',
  Text,
  '哈希 SHA-256 of the entry, hexadecimal',
  (entry) => sql`encode(${entry('hash')}, 'hex')`,
)
relate(QuotaEntry, 'quota', 'one', Quota, '指标 Quota', {
  on: (entry, quota) => sql`${quota('id')} = ${entry('chain_id')}`,
})
relate(Quota, 'entries', 'connection', QuotaEntry, '分录：自确认起 Entries, from the certificate on', {
  on: (quota, entry) => sql`${entry('chain_id')} = ${quota('id')}`,
})
