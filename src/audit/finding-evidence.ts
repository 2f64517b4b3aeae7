import { sql } from 'kysely'
import { Text } from '../graph/column-kind.js'
import { Column, Concept, derive, relate, relateNode } from '../graph/words.js'
import { Finding } from './finding.js'

/** A record that a finding rests on. */
@Concept('疑点的证据 Record that a finding rests on', { table: null })
export class FindingEvidence {
  @Column(Text, '记录类型 Type of the record')
  type: string
}
derive(
  FindingEvidence,
  'nodeId',
  Text,
  '全局标识 Global id',
  (row) => sql`${row('type')} || ':' || ${row('record_id')}`,
)
relateNode(
  FindingEvidence,
  'node',
  '记录；已不在或无权查看则为空 The record; null where it is gone or may not be seen',
  {
    concept: (row) => row('type'),
    id: (row) => row('record_id'),
  },
)
relate(Finding, 'evidence', 'list', FindingEvidence, '证据 The records that it rests on', {
  from: (_args, finding) =>
    sql`(select e.ordinality as place, e.value->>'type' as type, (e.value->>'id')::uuid as record_id from jsonb_array_elements(${finding('evidence')}) with ordinality e)`,
  order: (evidence) => evidence('place'),
})
relateNode(
  Finding,
  'subject',
  '对象；已不在或无权查看则为空 What it is on; null where it is gone or may not be seen',
  {
    concept: (finding) => finding('subject_type'),
    id: (finding) => finding('subject_id'),
  },
)
