import { sql } from 'kysely'
import { type ArgumentWord, Day, Geometry, Name, type Row, Text, YesNo } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, derive, Derived, Id, relate } from '../graph/words.js'
import { DateScalar } from '../values/scalars.js'
import { AdministrativeDivision } from './administrative-division.js'
import { ADJOINING } from '../policy/thresholds.js'
import { misshapenAreas } from './misshapen-areas.js'
import { t } from '../values/title.js'

export const AreaScope = enumeration('AreaScope', t('项目区范围', 'What an area is made of'), {
  TOWNSHIP: t('一个乡镇', 'One whole township'),
  VILLAGES: t('相毗邻的若干行政村', 'Several adjacent villages'),
})
export type AreaScope = keyof typeof AreaScope

/** How near members adjoin, as it is in force today; also for the public, who does not read the rules’ parameters. */
const METRES = sql`coalesce(rule_parameter_today(${sql.lit(ADJOINING.id)}, 'metres'), ${sql.lit(ADJOINING.parameters.metres.preset)})`

@Concept(t('整治项目区', 'Consolidation area: the one place everything is tied to'), {
  key: ['code'],
  list: 'consolidationAreas',
  one: 'consolidationArea',
})
export class ConsolidationArea {
  @Id()
  id: string
  @Column(Text, t('项目区代码', 'Code'))
  code: string
  @Column(Name, t('名称', 'Name'))
  name: string
  @Column(Choice(AreaScope), t('范围', 'Scope'))
  scope: AreaScope
  @Column(Day, t('启用日期', 'In force from'), { optional: true })
  validFrom: string | null
  @Column(Day, t('停用日期', 'Out of force from'), { optional: true })
  validTo: string | null
  @Column(Geometry, t('另行报送的边界', 'Boundary reported by itself'), { optional: true, hidden: true })
  boundary: unknown
  /** The plan allows one township or adjacent villages; what is adjacent is said once, with rule Q05. */
  @Derived(
    YesNo,
    t(
      '成员是否连成一片；有成员缺边界时为空',
      'Whether the members form one piece; null while a boundary is missing',
    ),
    (area) =>
      sql`(select case when count(*) > 0 and not bool_or(d.boundary is null) then not exists (select from (${misshapenAreas(sql`c.id = ${area('id')}`, METRES)}) s where s.names is not null) end
      from area_member m join administrative_division d on d.id = m.division_id where m.area_id = ${area('id')} and m.left_on is null)`,
    { optional: true },
  )
  contiguous: boolean | null
}

const AS_OF: ArgumentWord = {
  name: 'asOf',
  type: () => DateScalar,
  title: t(
    '截至当日；成员按加入、退出之日，边界按当日账上所记；不填为当前',
    'As on that day: members by when they joined and left, boundaries as the books had them; now when absent',
  ),
  optional: true,
}
/** Whether a membership stands, or stood on a day. */
const inForce = (asOf: unknown) =>
  asOf
    ? sql`coalesce(m.joined_on <= ${asOf}::date, true) and coalesce(m.left_on > ${asOf}::date, true)`
    : sql`m.left_on is null`
/** The boundary of an area or a division, or what it was at the end of a day. */
const boundaryOf = (table: string, row: Row, asOf: unknown) =>
  asOf
    ? sql`boundary_at(${sql.lit(table)}, ${row('id')}, ${row('boundary')}, ${row('recorded_at')}, (${asOf}::date + 1)::timestamp at time zone 'Asia/Shanghai')`
    : row('boundary')
const member: Row = (column) => sql.ref(`d.${column}`)

derive(
  ConsolidationArea,
  'boundary',
  { ...Geometry, arguments: [AS_OF] },
  t('边界，未另行报送时为成员区划之并', 'Boundary; the union of its members’ unless reported by itself'),
  (area, { asOf }) =>
    sql`coalesce(${boundaryOf('consolidation_area', area, asOf)}, (select st_union(${boundaryOf('administrative_division', member, asOf)}) from area_member m join administrative_division d on d.id = m.division_id where m.area_id = ${area('id')} and ${inForce(asOf)}))`,
  { optional: true },
)
relate(
  ConsolidationArea,
  'divisions',
  'list',
  AdministrativeDivision,
  t('成员区划，当前或某日的', 'Member divisions, now or on a day'),
  {
    arguments: [AS_OF],
    on: (area, division, { asOf }) =>
      sql`${division('id')} in (select m.division_id from area_member m where m.area_id = ${area('id')} and ${inForce(asOf)})`,
    order: (division) => division('code'),
  },
)
relate(
  AdministrativeDivision,
  'areas',
  'list',
  ConsolidationArea,
  t('所在项目区', 'Areas that the whole division belongs to'),
  {
    on: (division, area) =>
      sql`${area('id')} in (select v.area_id from division_area v where v.division_id = ${division('id')})`,
    order: (area) => area('code'),
  },
)
