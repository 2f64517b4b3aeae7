import { Acceptance } from '../projects/acceptance.js'
import { Contract } from '../projects/contract.js'
import { FinalAccount } from '../projects/final-account.js'
import { InfrastructureWork } from '../projects/infrastructure-work.js'
import { LeadingCadreContact } from '../projects/leading-cadre-contact.js'
import { ProjectApproval } from '../projects/project-approval.js'
import { ProjectChange } from '../projects/project-change.js'
import { ProjectPhase } from '../projects/project-phase.js'
import { ProjectProgress } from '../projects/project-progress.js'
import { QuantityItem } from '../projects/quantity-item.js'
import { Supervision } from '../projects/supervision.js'
import { DepartmentReturnLine } from '../funds/department-return-line.js'
import { PlannedSource } from '../funds/planned-source.js'
import { throughProject } from './through-project.js'
import { t } from '../values/title.js'

// Records kept in rooms below this one, which cannot say it themselves.
throughProject(ProjectApproval, 'projectApprovals', t('项目批复', 'Approvals of projects'))
throughProject(Contract, 'contracts', t('合同', 'Contracts'))
throughProject(ProjectPhase, 'projectPhases', t('项目分期', 'Phases of projects'))
throughProject(ProjectProgress, 'projectProgress', t('项目进度', 'Progress of projects'))
throughProject(ProjectChange, 'projectChanges', t('项目变更', 'Changes of projects'))
throughProject(QuantityItem, 'quantityItems', t('工程量清单项', 'Items of bills of quantities'))
throughProject(Acceptance, 'acceptances', t('验收', 'Acceptances'))
throughProject(FinalAccount, 'finalAccounts', t('竣工结（决）算', 'Final accounts'))
throughProject(InfrastructureWork, 'infrastructureWorks', t('基础设施工程', 'Infrastructure works'))
throughProject(LeadingCadreContact, 'leadingCadreContacts', t('领导干部联系', 'Leading cadres in contact'))
throughProject(Supervision, 'supervisions', t('指导与监督检查', 'Guidance and supervision'))
throughProject(PlannedSource, 'plannedSources', t('计划资金来源', 'Planned sources of money'))
throughProject(
  DepartmentReturnLine,
  'departmentReturnLines',
  t('部门报表行', 'Lines of departments’ returns'),
)
