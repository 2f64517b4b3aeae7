import { sql } from 'kysely'
import { Day, Integer, Measure, Text } from '../graph/column-kind.js'
import { Column, Concept, derive, Id, Reference, relate, relateNode, type Class } from '../graph/words.js'
import { Assessment } from './assessment.js'

/** What the figures of a unit's targets came to on a day. Whoever scores again adds another; none is changed. */
@Concept('考核评分 Scoring of an assessment', { key: [], list: 'assessmentScorings' })
export class AssessmentScoring {
  @Id()
  id: string
  @Reference(Assessment, '考核 Assessment', {
    inverse: ['scorings', '历次评分 Scorings, the first one first'],
  })
  assessment: Assessment
  @Column(Integer, '第几次评分 Its how-manieth scoring')
  version: number
  @Column(Day, '评分日期 Scored on')
  scoredOn: string
  @Column(Measure, '各项得分合计（分） Points of all items')
  grossScore: number
  @Column(Integer, '逾期未整改数 Rectifications that were overdue')
  overdue: number
  @Column(Measure, '每条扣分（分） Points that each cost')
  pointsEach: number
  @Column(Measure, '扣分（分） Points taken off')
  deduction: number
  @Column(Measure, '得分（分） Score')
  score: number
  @Column(Text, '评分人 Who scored')
  scoredBy: string
}

/** A record that a figure comes from, and what it adds to it. */
@Concept('数据来源记录 Record that a figure comes from', { table: null })
export class AssessedRecord {
  @Column(Text, '记录类型 Type of the record')
  type: string
  @Column(Text, '计入数值，单位同指标 What it adds, in the unit of the figure', { optional: true })
  value: string | null
}
derive(
  AssessedRecord,
  'nodeId',
  Text,
  '全局标识 Global id',
  (row) => sql`${row('type')} || ':' || ${row('record_id')}`,
)
relateNode(
  AssessedRecord,
  'node',
  '记录；已不在或无权查看则为空 The record; null where it is gone or may not be seen',
  {
    concept: (row) => row('type'),
    id: (row) => row('record_id'),
  },
)

/** Gives a concept the records that its figures come from, out of its column `evidence`. */
export const declareEvidence = (concept: Class, title: string) =>
  relate(concept, 'evidence', 'list', AssessedRecord, title, {
    from: (_args, row) =>
      sql`(select e.ordinality as place, e.value->>'type' as type, (e.value->>'id')::uuid as record_id, e.value->>'value' as value from jsonb_array_elements(${row('evidence')}) with ordinality e)`,
    order: (record) => record('place'),
  })
declareEvidence(AssessmentScoring, '逾期未整改的记录 The rectifications that were overdue')
