import { enumeration } from '../../graph/enumeration.js'
import { t } from '../../values/title.js'

export const RewardKind = enumeration('RewardKind', t('奖励种类', 'Kind of reward'), {
  CONSTRUCTION_LAND_QUOTA: t('新增建设用地计划指标奖励', 'Quota for new construction land, after acceptance'),
  TOWNSHIP_MONEY: t('乡镇资金奖励', 'Money to the township, after provincial review'),
  VILLAGE_MONEY: t('行政村资金奖励', 'Money to the village, after provincial review'),
})
export type RewardKind = keyof typeof RewardKind
