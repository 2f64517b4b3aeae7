import { sql } from 'kysely'
import { Day, Integer, Name } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { AdministrativeDivision } from '../areas/administrative-division.js'
import { belongsToVillage } from '../areas/through-village.js'
import { Department } from '../database/department.js'
import { Allocation } from './allocation.js'
import { t } from '../values/title.js'

@Concept(t('补贴清册', 'Roster of a subsidy'), {
  key: ['name', 'fiscalYear', 'division'],
  list: 'subsidyRosters',
  keyLookup: ([name, fiscalYear, division]) => sql`
      select r.id from subsidy_roster r join administrative_division d on d.id = r.division_id
      where r.name = ${name} and r.fiscal_year = (${fiscalYear})::integer and d.code = ${division}`,
})
export class SubsidyRoster {
  @Id()
  id: string
  @Column(Name, t('补贴名称', 'Name'))
  name: string
  @Column(Integer, t('年度', 'Year'))
  fiscalYear: number
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'))
  division: AdministrativeDivision
  @Column(Choice(Department), t('部门', 'Department'), { optional: true })
  department: Department | null
  @Reference(Allocation, t('分配', 'Allocation'), {
    optional: true,
    inverse: ['subsidyRosters', t('补贴清册', 'Subsidy rosters')],
  })
  allocation: Allocation | null
  @Column(Day, t('定稿日期', 'Final on'), { optional: true })
  finalisedOn: string | null
  @Column(Day, t('公示起始日期', 'Public notice from'), { optional: true })
  noticeFrom: string | null
}
belongsToVillage(SubsidyRoster, 'subsidyRosters', t('补贴清册', 'Subsidy rosters'))
