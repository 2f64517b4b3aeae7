import { Instant, Integer, Text, TextList } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id } from '../graph/words.js'
import { Department } from '../database/department.js'
import { t } from '../values/title.js'

export const ImportFormat = enumeration('ImportFormat', t('来源格式', 'Form of what came in'), {
  XLSX: t('Excel 工作簿', 'Excel workbook'),
  XLS: t('旧版工作簿', 'Old Excel or WPS workbook'),
  CSV: t('CSV 文本表格', 'CSV table'),
  HTML: t('网页中的表格', 'Tables of a web page'),
  DOCX: t('文字文档中的表格', 'Tables of a Word document'),
  GEOJSON: t('GeoJSON 地理要素', 'GeoJSON features'),
  SHAPEFILE: t('压缩的 shapefile', 'Zipped shapefile'),
  GRAPHQL: t('经接口报送', 'By importRecords'),
})
export type ImportFormat = keyof typeof ImportFormat

/** One file, or one request, that was taken in. */
@Concept(t('导入批次', 'A file or a request that was taken in'), { key: [], list: 'importRuns' })
export class ImportRun {
  @Id()
  id: string
  @Column(Text, t('文件名', 'Name of the file'))
  fileName: string
  @Column(Choice(ImportFormat), t('格式', 'Format'))
  format: ImportFormat
  @Column(Text, t('内容的 SHA-256', 'SHA-256 of its content'))
  sha256: string
  @Column(TextList, t('所用映射', 'Mappings by which it was read'), { preset: `'{}'` })
  mappings: string[]
  @Column(Choice(Department), t('指明的部门', 'Department that was named'), { optional: true })
  department: Department | null
  @Column(Text, t('导入人', 'Who took it in'))
  importedBy: string
  @Column(Integer, t('新增行数', 'Rows inserted'), { preset: '0' })
  inserted: number
  @Column(Integer, t('更新行数', 'Rows updated'), { preset: '0' })
  updated: number
  @Column(Integer, t('未变行数', 'Rows unchanged'), { preset: '0' })
  unchanged: number
  @Column(Integer, t('退回行数', 'Rows rejected'), { preset: '0' })
  rejected: number
  @Column(Instant, t('开始时间', 'Started at'), { preset: 'now()' })
  startedAt: string
  @Column(
    Instant,
    t('完成时间；分批导入中断的为空', 'Finished at; null where a run in batches was broken off'),
    {
      optional: true,
    },
  )
  finishedAt: string | null
}
