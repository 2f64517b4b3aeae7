import { ChangedType, kindOfConcept } from '../database/history/change.js'
import { Text } from '../graph/column-kind.js'
import { deprecate } from '../graph/deprecation.js'
import { Choice } from '../graph/enumeration.js'
import { nameRecord, relateEvidence } from '../graph/named-record.js'
import { Column, Concept, derive, relateNode } from '../graph/words.js'
import { Finding } from './finding.js'
import { t } from '../values/title.js'

/** A record that a finding rests on. */
@Concept(t('疑点的证据', 'Record that a finding rests on'), { table: null })
export class FindingEvidence {
  @Column(Text, t('记录类型', 'Type of the record'))
  type: string
}
nameRecord(FindingEvidence)
derive(FindingEvidence, 'kind', Choice(ChangedType), t('哪一种记录', 'What kind of record'), (row) =>
  kindOfConcept(row('type')),
)
deprecate(FindingEvidence, 'type', '2026-11-29', t('请用 `kind`', 'Use `kind`'))
relateEvidence(Finding, FindingEvidence, t('证据', 'The records that it rests on'))
relateNode(
  Finding,
  'subject',
  t('对象；已不在或无权查看则为空', 'What it is on; null where it is gone or may not be seen'),
  {
    concept: (finding) => finding('subject_type'),
    id: (finding) => finding('subject_id'),
  },
)
