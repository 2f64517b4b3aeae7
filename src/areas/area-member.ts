import { Day } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { AdministrativeDivision } from './administrative-division.js'
import { ConsolidationArea } from './consolidation-area.js'
import { t } from '../values/title.js'

/** A division's time in an area. Nothing is deleted: a member that goes keeps its row, with the day it left. */
@Concept(t('项目区成员', 'Membership of an area'))
export class AreaMember {
  @Id()
  id: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    inverse: ['memberships', t('成员变动', 'Memberships, past ones too')],
  })
  area: ConsolidationArea
  @Reference(AdministrativeDivision, t('区划', 'Division'), {
    inverse: ['memberships', t('项目区变动', 'Memberships, past ones too')],
  })
  division: AdministrativeDivision
  @Column(Day, t('加入日期', 'Joined on'), { optional: true })
  joinedOn: string | null
  @Column(Day, t('退出日期', 'Left on'), { optional: true })
  leftOn: string | null
}
