import { Instant, Integer, Text, TextList } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id } from '../graph/words.js'
import { Department } from '../projects/department.js'

export const ImportFormat = enumeration('ImportFormat', '来源格式 Form of what came in', {
  XLSX: 'Excel 工作簿 Excel workbook',
  CSV: '文本表格 CSV',
  GEOJSON: '地理要素 GeoJSON',
  SHAPEFILE: '压缩的 shapefile Zipped shapefile',
  GRAPHQL: '经接口报送 By importRecords',
})
export type ImportFormat = keyof typeof ImportFormat

/** One file, or one request, that was taken in. */
@Concept('导入批次 A file or a request that was taken in', { key: [], list: 'importRuns' })
export class ImportRun {
  @Id()
  id: string
  @Column(Text, '文件名 Name of the file')
  fileName: string
  @Column(Choice(ImportFormat), '格式 Format')
  format: ImportFormat
  @Column(Text, '内容的 SHA-256 Of its content')
  sha256: string
  @Column(TextList, '所用映射 Mappings by which it was read', { preset: `'{}'` })
  mappings: string[]
  @Column(Choice(Department), '指明的部门 Department that was named', { optional: true })
  department: Department | null
  @Column(Text, '导入人 Who took it in')
  importedBy: string
  @Column(Integer, '新增行数 Rows inserted', { preset: '0' })
  inserted: number
  @Column(Integer, '更新行数 Rows updated', { preset: '0' })
  updated: number
  @Column(Integer, '未变行数 Rows unchanged', { preset: '0' })
  unchanged: number
  @Column(Integer, '退回行数 Rows rejected', { preset: '0' })
  rejected: number
  @Column(Instant, '开始时间 Started at', { preset: 'now()' })
  startedAt: string
  @Column(Instant, '完成时间；分批导入中断的为空 Finished at; null where a run in batches was broken off', {
    optional: true,
  })
  finishedAt: string | null
}
