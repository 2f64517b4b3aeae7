import { sql } from 'kysely'
import { Account, Day, Measure, Money, Name, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

const ContractKind = enumeration('ContractKind', t('合同种类', 'Kind of contract'), {
  CONSTRUCTION: t('施工', 'Construction'),
  SUPERVISION: t('监理', 'Supervision of works'),
  DESIGN: t('勘察设计', 'Survey and design'),
  PROCUREMENT: t('货物采购', 'Goods'),
  MAINTENANCE: t('管护', 'Maintenance'),
  CONSULTING: t('咨询、评审、测绘等服务', 'Services'),
  OTHER: t('其他', 'Other'),
})

export const ProcurementMethod = enumeration('ProcurementMethod', t('采购方式', 'Way of procurement'), {
  OPEN_TENDER: t('公开招标', 'Open tender'),
  INVITED_TENDER: t('邀请招标', 'Invited tender'),
  COMPETITIVE_NEGOTIATION: t('竞争性谈判', 'Competitive negotiation'),
  COMPETITIVE_CONSULTATION: t('竞争性磋商', 'Competitive consultation'),
  INQUIRY: t('询价', 'Inquiry'),
  SINGLE_SOURCE: t('单一来源', 'Single source'),
  WORK_RELIEF: t('以工代赈', 'Work relief'),
  VILLAGE_SELF_BUILD: t('村民自建', 'Built by the village itself'),
  DIRECT: t('直接委托', 'Direct award'),
  OTHER: t('其他', 'Other'),
})

/** Known by its number within its project; a payment names it by that number. */
@Concept(t('合同', 'Contract'), {
  key: ['project', 'number'],
  list: 'contracts',
  record: 'recordContract',
  keyLookup: ([department, externalId, number]) => sql`
      select c.id from contract c join project_source s on s.project_id = c.project_id
      where s.department = ${department} and s.external_id = ${externalId} and c.number = ${number}`,
})
export class Contract {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), { inverse: ['contracts', t('合同', 'Contracts')] })
  project: Project
  @Column(Text, t('合同编号', 'Contract number'))
  number: string
  @Column(Name, t('合同名称', 'Name'), { optional: true })
  name: string | null
  @Column(Choice(ContractKind), t('合同种类', 'Kind'), { optional: true })
  kind: keyof typeof ContractKind | null
  @Column(Text, t('发包人（业主单位）', 'Owner unit'), { optional: true })
  owner: string | null
  @Column(Text, t('承包人', 'Contractor'))
  contractor: string
  @Column(
    Account,
    t(
      '承包人账号，无需知道者只见末四位',
      'Contractor’s account; its last four figures to whoever need not know it',
    ),
    { optional: true, people: true },
  )
  contractorAccount: string | null
  @Column(Money, t('合同金额（元）', 'Amount, yuan'))
  amount: string
  @Column(Choice(ProcurementMethod), t('采购方式', 'Way of procurement'), { optional: true })
  procurement: keyof typeof ProcurementMethod | null
  @Column(Text, t('招标（采购）编号', 'Tender code'), { optional: true })
  tenderCode: string | null
  @Column(Day, t('签订日期', 'Signed on'), { optional: true })
  signedOn: string | null
  @Column(Day, t('开工日期', 'Start'), { optional: true })
  startsOn: string | null
  @Column(Day, t('约定完工日期', 'Agreed end'), { optional: true })
  endsOn: string | null
  @Column(Measure, t('质保金比例（%）', 'Retention, per cent'), { optional: true })
  retentionShare: number | null
}
