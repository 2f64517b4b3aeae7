import { Integer, Money } from '../graph/column-kind.js'
import { Column, Concept } from '../graph/words.js'
import { t } from '../values/title.js'

@Concept(t('一组分配的笔数与金额（元）', 'How many allocations, and their money, yuan'), { table: null })
export class FundingFigure {
  @Column(
    Integer,
    t('分配笔数；拆分项目的按分部计', 'Allocations; those of a split project count as their parts'),
  )
  allocations: number
  @Column(Money, t('已分配（元）', 'Allocated, yuan'))
  allocated: string
  @Column(Money, t('已拨付（元）', 'Disbursed, yuan'))
  disbursed: string
  @Column(Money, t('已支付（元）', 'Paid, yuan'))
  paid: string
  @Column(Money, t('已分配未拨付（元）', 'Allocated and not disbursed, yuan'))
  undisbursed: string
  @Column(Money, t('已退回（元）', 'Returned, yuan'))
  returned: string
  @Column(Money, t('已结转（元）', 'Carried over, yuan'))
  carriedOver: string
}
