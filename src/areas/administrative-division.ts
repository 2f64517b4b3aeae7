import { Day, Name, Shape, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference, relate } from '../graph/words.js'
import { sql } from 'kysely'

export const DivisionLevel = enumeration('DivisionLevel', '行政区划级别 Level of a division', {
  COUNTY: '县级 County',
  TOWNSHIP: '乡级 Township level: town, township, farm, zone',
  VILLAGE: '村级 Village level: village, community, living quarter',
})
export type DivisionLevel = keyof typeof DivisionLevel

@Concept('行政区划 Administrative division', {
  key: ['code'],
  list: 'administrativeDivisions',
  one: 'administrativeDivision',
})
export class AdministrativeDivision {
  @Id()
  id: string
  @Column(Text, '12 位区划代码 Twelve-digit code')
  code: string
  @Column(Name, '名称 Name')
  name: string
  @Column(Choice(DivisionLevel), '级别 Level')
  level: DivisionLevel
  @Column(Day, '启用日期 In force from', { optional: true })
  validFrom: string | null
  @Column(Day, '停用日期 Out of force from', { optional: true })
  validTo: string | null
  @Column(Shape, '边界 Boundary, EPSG:4490', { optional: true })
  boundary: unknown
  @Reference(AdministrativeDivision, '上级区划 Parent division', {
    optional: true,
    inverse: ['children', '下级区划 Divisions below'],
  })
  parent: AdministrativeDivision | null
}

/** Which division took over from one that was merged, split or renamed. */
@Concept('区划沿革 Succession of divisions', { key: ['former', 'successor'], list: 'divisionSuccessions' })
export class DivisionSuccession {
  @Id()
  id: string
  @Reference(AdministrativeDivision, '原区划 The former division')
  former: AdministrativeDivision
  @Reference(AdministrativeDivision, '承继区划 The one that took over')
  successor: AdministrativeDivision
}
relate(
  AdministrativeDivision,
  'successors',
  'list',
  AdministrativeDivision,
  '承继本区划的区划 Divisions that took over from this one',
  {
    on: (division, successor) =>
      sql`${successor('id')} in (select s.successor_id from division_succession s where s.former_id = ${division('id')})`,
    order: (successor) => successor('code'),
  },
)
