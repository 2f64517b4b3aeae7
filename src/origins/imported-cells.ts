import { TextList } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { t } from '../values/title.js'
import { ImportRow } from './import-row.js'
import { ImportedTable } from './imported-table.js'

/** The cells of a row as they stood in the file: any of them may be people's data. */
@Concept(t('导入行的原文', 'A row as it stood in its file'), { key: [] })
export class ImportedCells {
  @Id()
  id: string
  @Reference(ImportRow, t('导入行', 'The row'), {
    inverse: [
      'original',
      t(
        '原文：报送部门与审计可见；经接口报送的为空',
        'As it stood in its file, for the department that sent it and the auditor; null where it came by a request',
      ),
      'one',
    ],
  })
  row: ImportRow
  @Reference(ImportedTable, t('所在的表', 'The table it stood in'))
  table: ImportedTable
  @Column(
    TextList,
    t(
      '各格的内容，与表头同序；过长的截断，以“…”结尾',
      'Its cells, in the order of the headings; long ones are cut, and end with …',
    ),
    { people: true },
  )
  cells: string[]
}
