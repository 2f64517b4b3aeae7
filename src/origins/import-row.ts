import { Integer, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ImportRun } from './import-run.js'
import type { Said } from '../values/message.js'

export const ImportOutcome = enumeration('ImportOutcome', '行的结果 What became of a row', {
  INSERTED: '新增 Inserted',
  UPDATED: '更新 Updated',
  UNCHANGED: '未变 Unchanged',
  REJECTED: '退回 Rejected',
})
export type ImportOutcome = keyof typeof ImportOutcome

/** What became of one row of a file or of one record of a request. */
@Concept('导入行 A row that was taken in', { key: [], list: 'importRows' })
export class ImportRow {
  @Id()
  id: string
  @Reference(ImportRun, '导入批次 The run', { inverse: ['rows', '各行 Its rows'] })
  run: ImportRun
  @Column(Text, '工作表 Sheet', { optional: true })
  sheet: string | null
  @Column(
    Integer,
    '行号，自 1 起；接口报送的为序号，自 0 起 Row as the user sees it, from 1; of a request the index, from 0',
  )
  rowNumber: number
  @Column(Text, '目标表 Table it went to')
  tableName: string
  @Column(Choice(ImportOutcome), '结果 Outcome')
  outcome: ImportOutcome
  @Column(Text, '原报土地面积及单位 Land areas as they were reported, with their units', { optional: true })
  reported: string | null
  @Column(Text, '问题 What was wrong', { optional: true })
  problem: Said | null
}
