import { Day, Integer, LandArea, Money, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { belongsToVillage } from '../../areas/through-village.js'
import { t } from '../../values/title.js'

const TransferForm = enumeration('TransferForm', t('流转方式', 'Form of transfer'), {
  LEASE: t('出租（转包）', 'Lease'),
  EXCHANGE: t('互换', 'Exchange'),
  SHARE: t('入股', 'Share'),
  TRUSTEESHIP: t('托管', 'Trusteeship'),
  TRANSFER: t('转让', 'Transfer'),
  OTHER: t('其他', 'Other'),
})

/** Of one contract, or, with neither contract nor transferee, a village’s sum for the year. */
@Concept(t('土地经营权流转', 'Transfer of the right to farm'), {
  key: ['division', 'year', 'contractNumber', 'transferee'],
  list: 'landTransfers',
  record: 'recordLandTransfer',
})
export class LandTransfer {
  @Id()
  id: string
  @Reference(AdministrativeDivision, t('村', 'Village'))
  division: AdministrativeDivision
  @Column(Integer, t('年度', 'Year'))
  year: number
  @Column(Text, t('合同编号', 'Contract number'), { optional: true })
  contractNumber: string | null
  @Column(Text, t('流入方', 'Who took the land'), { optional: true, people: true })
  transferee: string | null
  @Column(Choice(TransferForm), t('流转方式', 'Form'), { optional: true })
  form: keyof typeof TransferForm | null
  @Column(LandArea, t('流转面积（亩）', 'Land transferred, mu'))
  landArea: string
  @Column(Integer, t('流出户数', 'Households that gave land'), { optional: true })
  households: number | null
  @Column(Money, t('每亩年租金（元）', 'Yearly rent a mu, yuan'), { optional: true })
  rentPerMu: string | null
  @Column(Text, t('用途', 'Use'), { optional: true })
  use: string | null
  @Column(Day, t('起始日期', 'From'), { optional: true })
  startsOn: string | null
  @Column(Day, t('终止日期', 'Until'), { optional: true })
  endsOn: string | null
  @Column(Text, t('备注', 'Note'), { optional: true })
  note: string | null
}
belongsToVillage(LandTransfer, 'landTransfers', t('土地经营权流转', 'Land transfers'))
