import { formatMoney } from '../../values/money.js'
import type { Found } from './found-reward.js'
import type { RewardKind } from './reward-kind.js'

export const wordKind = (kind: RewardKind): string =>
  ({
    CONSTRUCTION_LAND_QUOTA: '新增建设用地计划指标奖励',
    TOWNSHIP_MONEY: '乡镇资金奖励',
    VILLAGE_MONEY: '行政村资金奖励',
  })[kind]

export const wordTrigger = (kind: RewardKind): string =>
  kind === 'CONSTRUCTION_LAND_QUOTA' ? '项目区验收' : '实施方案经省级审查通过'

/** How a reward comes to what it is, with the document that its figure is from. */
export function wordArithmetic(kind: RewardKind, { parameter, award, lines, total }: Found): string {
  const { figure, document } = parameter!
  const from = document ? `（${document}）` : ''
  if (kind === 'CONSTRUCTION_LAND_QUOTA')
    return `省政府奖励 ${award} 亩 × ${figure}%${from} = ${total.figure} 亩`
  const unit = kind === 'TOWNSHIP_MONEY' ? '个乡镇' : '个行政村'
  return `${formatMoney(figure!)} 元${from} × ${lines.length} ${unit} = ${formatMoney(total.figure)} 元`
}
