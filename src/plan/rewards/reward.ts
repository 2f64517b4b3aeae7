import { sql } from 'kysely'
import { Day, LandArea, Money, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference, relate } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { QuotaEntry } from '../../departments/natural-resources/quota-ledger/quota-entry.js'
import { RewardKind } from './reward-kind.js'

@Concept('奖励 Reward', { key: ['area', 'kind', 'division', 'documentNumber'], list: 'rewards' })
export class Reward {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区 Area', { inverse: ['rewards', '奖励 Rewards'] })
  area: ConsolidationArea
  @Column(Choice(RewardKind), '奖励种类 Kind of reward')
  kind: RewardKind
  @Reference(AdministrativeDivision, '受奖乡镇或村 Township or village that gets it', {
    optional: true,
    inverse: ['rewards', '奖励 Rewards'],
  })
  division: AdministrativeDivision | null
  @Column(Money, '奖励金额（元） Amount, yuan', { optional: true })
  amount: string | null
  @Column(LandArea, '奖励指标（亩） Quota, mu', { optional: true })
  quotaArea: string | null
  @Column(Day, '奖励日期 Granted on')
  grantedOn: string
  @Column(Text, '文号 Document number', { optional: true })
  documentNumber: string | null
}

relate(
  Reward,
  'quotaEntries',
  'connection',
  QuotaEntry,
  '由此奖励而记的指标分录 Entries of quotas that it was given by',
  {
    on: (reward, entry) => sql`${entry('reward_id')} = ${reward('id')}`,
  },
)
relate(QuotaEntry, 'reward', 'one', Reward, '所给的奖励 Reward that it was given as', {
  optional: true,
  on: (entry, reward) => sql`${reward('id')} = ${entry('reward_id')}`,
})
