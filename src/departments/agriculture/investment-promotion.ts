import { Day, LandArea, Money, Name, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { belongsToVillage } from '../../areas/through-village.js'
import { t } from '../../values/title.js'

const InvestmentState = enumeration(
  'InvestmentState',
  t('招商进展', 'State of an investment'),
  {
    NEGOTIATING: t('洽谈', 'Negotiating'),
    SIGNED: t('签约', 'Signed'),
    STARTED: t('开工', 'Started'),
    OPERATING: t('投产', 'Operating'),
    ENDED: t('终止', 'Ended'),
  },
  { ranked: true },
)

@Concept(t('招商项目', 'Investment promotion'), {
  key: ['name', 'investor'],
  list: 'investmentPromotions',
  record: 'recordInvestmentPromotion',
})
export class InvestmentPromotion {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'), { optional: true })
  division: AdministrativeDivision | null
  @Column(Name, t('项目名称', 'Name'))
  name: string
  @Column(Text, t('投资方', 'Investor'), { optional: true })
  investor: string | null
  @Column(Text, t('产业', 'Industry'), { optional: true })
  industry: string | null
  @Column(Choice(InvestmentState), t('进展', 'State'), { optional: true })
  state: keyof typeof InvestmentState | null
  @Column(Money, t('协议投资（元）', 'Agreed investment, yuan'), { optional: true })
  agreedInvestment: string | null
  @Column(Money, t('到位资金（元）', 'Investment that came, yuan'), { optional: true })
  actualInvestment: string | null
  @Column(LandArea, t('用地面积（亩）', 'Land, mu'), { optional: true })
  landArea: string | null
  @Column(Day, t('签约日期', 'Signed on'), { optional: true })
  signedOn: string | null
}
belongsToVillage(InvestmentPromotion, 'investmentPromotions', t('招商项目', 'Investment promotion'))
