import { sql } from 'kysely'
import { t } from '../values/title.js'
import { Instant, Text, type Row } from './column-kind.js'
import { derive, type ConceptWords } from './words.js'

/** Columns by which a row tells that it came to an end after it was recorded. */
const ENDS = ['endedAt', 'finishedAt', 'goneAt', 'revokedAt', 'withdrawnAt']

/** Gives every record when it was made, and when and by whom what it says was last written; see migrations/0160-who-wrote.sql. */
export function tellWritten({ target, hasId, table, columns, options }: ConceptWords) {
  if (!hasId || table === null) return
  const ends = ENDS.flatMap((property) => columns.get(property)?.column ?? [])
  const created = (row: Row) => sql`id_moment(${row('id')})`
  const moments = (row: Row) => [
    created(row),
    ...(options.unrecorded ? [] : [row('recorded_at')]),
    ...ends.map((column) => row(column)),
  ]
  // A row has as its moment the one at which its transaction began, which may be before its id was made.
  const updated = (row: Row) => sql`greatest(${sql.join(moments(row))})`
  derive(target, 'createdAt', Instant, t('何时新增', 'When it was made'), created)
  derive(
    target,
    'updatedAt',
    Instant,
    t(
      '其内容何时最后写入；汇总数的变化不算',
      'When what it says was last written; a change of its sums is none',
    ),
    updated,
  )
  derive(
    target,
    'updatedBy',
    Text,
    t(
      '何人写入其内容：可查操作留痕者见全名，部门与领导小组只见首字；由平台算出的为空',
      'Who wrote what it says. Those who may read the trail see the name, departments and the leading group its first character; null where the platform worked it out',
    ),
    (row) => sql`written_by(${row('id')}, ${updated(row)})`,
    { optional: true },
  )
}
