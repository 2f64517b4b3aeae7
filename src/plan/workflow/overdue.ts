import { sql } from 'kysely'
import { EnvironmentalInspection } from '../../departments/environment/environmental-inspection.js'
import { FundSupervision } from '../../departments/finance/fund-supervision.js'
import { WaterSupervision } from '../../departments/water/water-supervision.js'
import { Integer, YesNo } from '../../graph/column-kind.js'
import { derive, type Class } from '../../graph/words.js'
import { Supervision } from '../../projects/supervision.js'
import { lacksRectification } from './facts.js'
import { Inspection } from './inspection.js'
import { Rectification } from './rectification.js'
import { TODAY } from '../../policy/parameters-in-force.js'
import { t } from '../../values/title.js'

// What is to be mended by a day says whether that day has passed, and how far off it is, by the county’s calendar.
for (const concept of [
  Rectification,
  Supervision,
  WaterSupervision,
  EnvironmentalInspection,
  FundSupervision,
] satisfies Class[]) {
  derive(
    concept,
    'isOverdue',
    YesNo,
    t('是否逾期未整改', 'Whether it should have been mended by now, and is not'),
    (row) => sql`coalesce(${row('done_on')} is null and ${row('due_on')} < ${TODAY}, false)`,
  )
  derive(
    concept,
    'daysLeft',
    Integer,
    t(
      '距整改期限的天数，逾期为负；已完成或未定期限的为空',
      'Days until it is due, negative when overdue; null when it is done or has no day',
    ),
    (row) => sql`case when ${row('done_on')} is null then ${row('due_on')} - ${TODAY} end`,
    { optional: true },
  )
}
derive(
  Inspection,
  'lacksRectification',
  YesNo,
  t('发现了问题而没有登记整改', 'Whether it found something, and nothing is on file to be mended'),
  (row) => lacksRectification(row('id'), row('findings')),
)
