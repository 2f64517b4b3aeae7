import { Text, TextList } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Department } from '../database/department.js'
import { t } from '../values/title.js'
import { ImportRun } from './import-run.js'

/** A table of a file that was taken in: what stands above its rows, kept once for all of them. */
@Concept(t('导入的表', 'A table that was taken in'), { key: [] })
export class ImportedTable {
  @Id()
  id: string
  @Reference(ImportRun, t('导入批次', 'The run'), { inverse: ['tables', t('各表', 'Its tables'), 'list'] })
  run: ImportRun
  @Column(Choice(Department), t('报送部门', 'Department that sent it'), { optional: true })
  department: Department | null
  @Column(Text, t('标题各行、表名与文件名', 'Its title lines, sheet and file'), { optional: true })
  title: string | null
  @Column(TextList, t('各列的表头', 'The headings of its columns'))
  headings: string[]
}
