import { sql } from 'kysely'
import { Day, LandArea, Money, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference, relate } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { QuotaEntry } from '../../departments/natural-resources/quota-ledger/quota-entry.js'
import { RewardKind } from './reward-kind.js'
import { t } from '../../values/title.js'

@Concept(t('奖励', 'Reward'), { key: ['area', 'kind', 'division', 'documentNumber'], list: 'rewards' })
export class Reward {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), { inverse: ['rewards', t('奖励', 'Rewards')] })
  area: ConsolidationArea
  @Column(Choice(RewardKind), t('奖励种类', 'Kind of reward'))
  kind: RewardKind
  @Reference(AdministrativeDivision, t('受奖乡镇或村', 'Township or village that gets it'), {
    optional: true,
    inverse: ['rewards', t('奖励', 'Rewards')],
  })
  division: AdministrativeDivision | null
  @Column(Money, t('奖励金额（元）', 'Amount, yuan'), { optional: true })
  amount: string | null
  @Column(LandArea, t('奖励指标（亩）', 'Quota, mu'), { optional: true })
  quotaArea: string | null
  @Column(Day, t('奖励日期', 'Granted on'))
  grantedOn: string
  @Column(Text, t('文号', 'Document number'), { optional: true })
  documentNumber: string | null
}

relate(
  Reward,
  'quotaEntries',
  'connection',
  QuotaEntry,
  t('由此奖励而记的指标分录', 'Entries of quotas that it was given by'),
  {
    on: (reward, entry) => sql`${entry('reward_id')} = ${reward('id')}`,
  },
)
relate(QuotaEntry, 'reward', 'one', Reward, t('所给的奖励', 'Reward that it was given as'), {
  optional: true,
  on: (entry, reward) => sql`${reward('id')} = ${entry('reward_id')}`,
})
