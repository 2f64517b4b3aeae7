import { sql } from 'kysely'
import { t, type Title } from '../values/title.js'
import { GlobalId } from './column-kind.js'
import { derive, relate, relateNode, type Class } from './words.js'

/** Gives what names a record by `type` and `record_id` that record, and its global id. */
export function nameRecord(on: Class) {
  derive(
    on,
    'nodeId',
    GlobalId,
    t('全局标识', 'Global id'),
    (row) => sql`${row('type')} || ':' || ${row('record_id')}`,
  )
  relateNode(
    on,
    'node',
    t('记录；已不在或无权查看则为空', 'The record; null where it is gone or may not be seen'),
    {
      concept: (row) => row('type'),
      id: (row) => row('record_id'),
    },
  )
}

/** Gives a concept the records that its column `evidence` names, in that order, each with the value that may stand beside it. */
export const relateEvidence = (on: Class, record: Class, title: Title) =>
  relate(on, 'evidence', 'list', record, title, {
    from: (_args, row) =>
      sql`(select e.ordinality as place, e.value->>'type' as type, (e.value->>'id')::uuid as record_id, e.value->>'value' as value from jsonb_array_elements(${row('evidence')}) with ordinality e)`,
    order: (named) => named('place'),
  })
