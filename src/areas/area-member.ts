import { Day } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { AdministrativeDivision } from './administrative-division.js'
import { ConsolidationArea } from './consolidation-area.js'

/** A division's time in an area. Nothing is deleted: a member that goes keeps its row, with the day it left. */
@Concept('项目区成员 Membership of an area')
export class AreaMember {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区 Area', {
    inverse: ['memberships', '成员变动 Memberships, past ones too'],
  })
  area: ConsolidationArea
  @Reference(AdministrativeDivision, '区划 Division', {
    inverse: ['memberships', '项目区变动 Memberships, past ones too'],
  })
  division: AdministrativeDivision
  @Column(Day, '加入日期 Joined on', { optional: true })
  joinedOn: string | null
  @Column(Day, '退出日期 Left on', { optional: true })
  leftOn: string | null
}
