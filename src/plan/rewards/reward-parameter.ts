import { Day, Instant, Measure, Money, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, derive, Id } from '../../graph/words.js'
import { RewardKind } from './reward-kind.js'
import { t } from '../../values/title.js'

/** The plan leaves the figures blank. No figure means "not set", and a figure needs the document that it comes from. */
@Concept(t('奖励参数', 'Parameter of a reward'), { key: ['kind', 'validFrom'], list: 'rewardParameters' })
export class RewardParameter {
  @Id()
  id: string
  @Column(Choice(RewardKind), t('奖励种类', 'Kind of reward'))
  kind: RewardKind
  @Column(
    Measure,
    t('奖励比例（%）；未定时为空', 'Share of the province’s award, per cent; null while not set'),
    {
      optional: true,
    },
  )
  share: number | null
  @Column(Money, t('奖励金额（元）；未定时为空', 'Amount, yuan; null while not set'), { optional: true })
  amount: string | null
  @Column(Text, t('依据文号', 'Document that sets it'), { optional: true })
  sourceDocument: string | null
  @Column(Day, t('生效日期', 'In force from'))
  validFrom: string
  @Column(
    Text,
    t('录入者；账本之前录入的为空', 'Who entered it; null where it was entered before that was kept'),
    {
      optional: true,
    },
  )
  setBy: string | null
}
derive(RewardParameter, 'setAt', Instant, t('录入时刻', 'When it was entered'), (row) => row('recorded_at'))
