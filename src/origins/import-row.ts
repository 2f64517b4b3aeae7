import { Integer, Text, Words } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ImportRun } from './import-run.js'
import type { Said } from '../values/message.js'
import { t } from '../values/title.js'

export const ImportOutcome = enumeration('ImportOutcome', t('行的结果', 'What became of a row'), {
  INSERTED: t('新增', 'Inserted'),
  UPDATED: t('更新', 'Updated'),
  UNCHANGED: t('未变', 'Unchanged'),
  REJECTED: t('退回', 'Rejected'),
})
export type ImportOutcome = keyof typeof ImportOutcome

/** What became of one row of a file or of one record of a request. */
@Concept(t('导入行', 'A row that was taken in'), { key: [], list: 'importRows' })
export class ImportRow {
  @Id()
  id: string
  @Reference(ImportRun, t('导入批次', 'The run'), { inverse: ['rows', t('各行', 'Its rows')] })
  run: ImportRun
  @Column(Text, t('工作表', 'Sheet'), { optional: true })
  sheet: string | null
  @Column(
    Integer,
    t(
      '行号，自 1 起；接口报送的为序号，自 0 起',
      'Row as the user sees it, from 1; of a request the index, from 0',
    ),
  )
  rowNumber: number
  @Column(Text, t('目标表', 'Table it went to'))
  tableName: string
  @Column(Choice(ImportOutcome), t('结果', 'Outcome'))
  outcome: ImportOutcome
  @Column(Text, t('原报土地面积及单位', 'Land areas as they were reported, with their units'), {
    optional: true,
  })
  reported: string | null
  @Column(
    Words,
    t(
      '问题，其中有原文；无权看个人信息的为空',
      'What was wrong, with what stood there; null for whoever may not see people’s data',
    ),
    { people: true, optional: true },
  )
  problem: Said | null
}
