import { sql } from 'kysely'
import { Day, Measure, Money, Name, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from './project.js'

const ContractKind = enumeration('ContractKind', '合同种类 Kind of contract', {
  CONSTRUCTION: '施工 Construction',
  SUPERVISION: '监理 Supervision of works',
  DESIGN: '勘察设计 Survey and design',
  PROCUREMENT: '货物采购 Goods',
  MAINTENANCE: '管护 Maintenance',
  CONSULTING: '咨询、评审、测绘等服务 Services',
  OTHER: '其他 Other',
})

const ProcurementMethod = enumeration('ProcurementMethod', '采购方式 Way of procurement', {
  OPEN_TENDER: '公开招标 Open tender',
  INVITED_TENDER: '邀请招标 Invited tender',
  COMPETITIVE_NEGOTIATION: '竞争性谈判 Competitive negotiation',
  COMPETITIVE_CONSULTATION: '竞争性磋商 Competitive consultation',
  INQUIRY: '询价 Inquiry',
  SINGLE_SOURCE: '单一来源 Single source',
  WORK_RELIEF: '以工代赈 Work relief',
  VILLAGE_SELF_BUILD: '村民自建 Built by the village itself',
  DIRECT: '直接委托 Direct award',
  OTHER: '其他 Other',
})

/** Known by its number within its project; a payment names it by that number. */
@Concept('合同 Contract', {
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
  @Reference(Project, '项目 Project', { inverse: ['contracts', '合同 Contracts'] })
  project: Project
  @Column(Text, '合同编号 Contract number')
  number: string
  @Column(Name, '合同名称 Name', { optional: true })
  name: string | null
  @Column(Choice(ContractKind), '合同种类 Kind', { optional: true })
  kind: keyof typeof ContractKind | null
  @Column(Text, '发包人（业主单位） Owner unit', { optional: true })
  owner: string | null
  @Column(Text, '承包人 Contractor')
  contractor: string
  @Column(
    Text,
    '承包人账号，无需知道者只见末四位 Contractor’s account; its last four figures to whoever need not know it',
    { optional: true, people: true },
  )
  contractorAccount: string | null
  @Column(Money, '合同金额（元） Amount, yuan')
  amount: string
  @Column(Choice(ProcurementMethod), '采购方式 Way of procurement', { optional: true })
  procurement: keyof typeof ProcurementMethod | null
  @Column(Text, '招标（采购）编号 Tender code', { optional: true })
  tenderCode: string | null
  @Column(Day, '签订日期 Signed on', { optional: true })
  signedOn: string | null
  @Column(Day, '开工日期 Start', { optional: true })
  startsOn: string | null
  @Column(Day, '约定完工日期 Agreed end', { optional: true })
  endsOn: string | null
  @Column(Measure, '质保金比例（%） Retention, per cent', { optional: true })
  retentionShare: number | null
}
