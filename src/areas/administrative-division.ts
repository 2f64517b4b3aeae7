import { Day, Geometry, Name, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference, relate } from '../graph/words.js'
import { sql } from 'kysely'
import { t } from '../values/title.js'

export const DivisionLevel = enumeration(
  'DivisionLevel',
  t('行政区划级别', 'Level of a division'),
  {
    COUNTY: t('县级', 'County'),
    TOWNSHIP: t('乡级', 'Township level: town, township, farm, zone'),
    VILLAGE: t('村级', 'Village level: village, community, living quarter'),
  },
  { ranked: true },
)
export type DivisionLevel = keyof typeof DivisionLevel

@Concept(t('行政区划', 'Administrative division'), {
  key: ['code'],
  list: 'administrativeDivisions',
  one: 'administrativeDivision',
})
export class AdministrativeDivision {
  @Id()
  id: string
  @Column(Text, t('12 位区划代码', 'Twelve-digit code'))
  code: string
  @Column(Name, t('名称', 'Name'))
  name: string
  @Column(Choice(DivisionLevel), t('级别', 'Level'))
  level: DivisionLevel
  @Column(Day, t('启用日期', 'In force from'), { optional: true })
  validFrom: string | null
  @Column(Day, t('停用日期', 'Out of force from'), { optional: true })
  validTo: string | null
  @Column(Geometry, t('边界', 'Boundary, EPSG:4490'), { optional: true })
  boundary: unknown
  @Reference(AdministrativeDivision, t('上级区划', 'Parent division'), {
    optional: true,
    inverse: ['children', t('下级区划', 'Divisions below')],
  })
  parent: AdministrativeDivision | null
}

/** Which division took over from one that was merged, split or renamed. */
@Concept(t('区划沿革', 'Succession of divisions'), {
  key: ['former', 'successor'],
  list: 'divisionSuccessions',
})
export class DivisionSuccession {
  @Id()
  id: string
  @Reference(AdministrativeDivision, t('原区划', 'The former division'))
  former: AdministrativeDivision
  @Reference(AdministrativeDivision, t('承继区划', 'The one that took over'))
  successor: AdministrativeDivision
}
relate(
  AdministrativeDivision,
  'successors',
  'list',
  AdministrativeDivision,
  t('承继本区划的区划', 'Divisions that took over from this one'),
  {
    on: (division, successor) =>
      sql`${successor('id')} in (select s.successor_id from division_succession s where s.former_id = ${division('id')})`,
    order: (successor) => successor('code'),
  },
)
