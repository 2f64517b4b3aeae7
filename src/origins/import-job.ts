import { sql } from 'kysely'
import { Instant, Integer, Text, TextList, Words, WordsList, type Sql } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference, relate } from '../graph/words.js'
import { Department } from '../database/department.js'
import { t } from '../values/title.js'
import { ImportRun } from './import-run.js'

export const ImportJobState = enumeration('ImportJobState', t('导入任务的状态', 'State of an import job'), {
  READING: t('待识别、识别中', 'To be read, or being read'),
  WAITING: t('待答复：有文件没有写明的', 'Waits for answers: the file leaves something unsaid'),
  READ: t('已识别，可试运行或提交', 'Read: it may be checked or committed'),
  CHECKING: t('待检查、检查中（试运行）', 'To be checked, or being checked (dry run)'),
  CHECKED: t('已检查，可提交', 'Checked: it may be committed'),
  COMMITTING: t('待写入、写入中', 'To be written, or being written'),
  DONE: t('已写入', 'Written'),
  REFUSED: t('未能导入，原因见 `problem`', 'Refused, for the reason in problem'),
  CANCELLED: t('已取消，未写入任何内容', 'Cancelled: nothing was written'),
})
export type ImportJobState = keyof typeof ImportJobState

/** Something that a file leaves unsaid and nobody may guess. */
@Concept(t('导入的问题', 'What a file leaves unsaid'), { table: null })
export class ImportQuestion {
  @Column(Text, t('键：按它答复', 'Key: by it the answer is given'))
  key: string
  @Column(Words, t('所问', 'What is asked'))
  text: string
  @Column(TextList, t('可选的答复，最可能的在前', 'Choices, the likeliest first'))
  choices: string[]
}

/** A column as it was recognised. */
@Concept(t('识别的列', 'A column as it was recognised'), { table: null })
export class ImportJobColumn {
  @Column(Text, t('列号，如 `C`；不分列的文件为空', 'Its letter; null where columns have none'), {
    optional: true,
  })
  letter: string | null
  @Column(Integer, t('列的序号，自 0 起', 'Its place, from 0'))
  place: number
  @Column(Text, t('表头', 'Its heading'))
  heading: string
  @Column(TextList, t('记入的字段；未用的为空', 'The fields that take it; empty where it is not used'))
  fields: string[]
  @Column(Text, t('单位', 'Unit'), { optional: true })
  unit: string | null
  @Column(TextList, t('前几行的内容', 'What stands in the first rows'))
  samples: string[]
}

/** What became of a column of money or land area. */
@Concept(t('收据的一项', 'A line of the receipt'), { table: null })
export class ImportReceiptLine {
  @Column(Text, t('表头', 'Heading of the column'))
  heading: string
  @Column(Text, t('单位：元、亩', 'Unit: yuan or mu'))
  unit: string
  @Column(Text, t('记入的字段', 'The field that takes it'))
  field: string
  @Column(Text, t('记入', 'Taken'))
  taken: string
  @Column(Text, t('随行退回', 'Rejected with its rows'))
  rejected: string
  @Column(Integer, t('读不出的格数', 'Cells that cannot be read'))
  unread: number
}

/** A row that is sound and would lie in no known area. */
@Concept(t('归属将待定的行', 'A row that would be unresolved'), { table: null })
export class ImportUnresolvedRow {
  @Column(Integer, t('行号', 'Row as the user sees it, from 1'))
  rowNumber: number
  @Column(Text, t('项目或用途的名称', 'What it names: the project, or the purpose of the money'))
  name: string
  @Column(Words, t('待定原因', 'Why it would be unresolved'))
  explanation: string
}

/** A table of the file: what it was taken for and, once checked or written, what became of it. */
@Concept(t('文件中的一张表', 'A table of the file'), { table: null })
export class ImportJobTable {
  @Column(Text, t('工作表', 'Sheet'), { optional: true })
  sheet: string | null
  @Column(Text, t('映射', 'Mapping by which it is read'))
  mapping: string
  @Column(Words, t('映射的名称', 'Title of the mapping'))
  title: string
  @Column(Integer, t('表头所在行', 'Row of its headings'))
  headerRow: number
  @Column(Integer, t('行数', 'Rows'))
  rows: number
  @Column(Integer, t('新增行数', 'Rows inserted'))
  inserted: number
  @Column(Integer, t('更新行数', 'Rows updated'))
  updated: number
  @Column(Integer, t('未变行数', 'Rows unchanged'))
  unchanged: number
  @Column(Integer, t('退回行数', 'Rows rejected'))
  rejected: number
  @Column(Integer, t('检查所见归属将待定的行数', 'Rows that would be unresolved, as the check found'))
  unresolved: number
  @Column(WordsList, t('未用的列', 'Columns that are not used'))
  unused: string[]
  @Column(WordsList, t('不是数据的行', 'Rows that are not data'))
  notes: string[]
  @Column(WordsList, t('提请注意', 'Warnings'))
  warnings: string[]
}

/** A file on its way in. */
@Concept(t('导入任务', 'An import on its way'), { key: [], list: 'importJobs' })
export class ImportJob {
  @Id()
  id: string
  @Column(Text, t('文件名', 'Name of the file'))
  fileName: string
  @Column(Integer, t('字节数', 'Bytes of the file'))
  fileBytes: number
  @Column(Text, t('内容的 SHA-256', 'SHA-256 of its content'))
  sha256: string
  @Column(Choice(Department), t('报送部门', 'Department that sends it'), { optional: true })
  department: Department | null
  @Column(Choice(ImportJobState), t('状态', 'State'), { preset: `'READING'` })
  state: ImportJobState
  @Column(Integer, t('进度：已处理的行数', 'Progress: rows that have been gone through'), { preset: '0' })
  rowsDone: number
  @Column(Integer, t('进度：总行数；识别前为空', 'Progress: rows in all; null before it is read'), {
    optional: true,
  })
  rowsTotal: number | null
  @Column(Integer, t('新增行数', 'Rows inserted'), { preset: '0' })
  inserted: number
  @Column(Integer, t('更新行数', 'Rows updated'), { preset: '0' })
  updated: number
  @Column(Integer, t('未变行数', 'Rows unchanged'), { preset: '0' })
  unchanged: number
  @Column(Integer, t('退回行数', 'Rows rejected'), { preset: '0' })
  rejected: number
  @Column(WordsList, t('未读的工作表及原因', 'Sheets that are not read, and why'), { preset: `'{}'` })
  leftOut: string[]
  @Column(Text, t('未能导入的原因：代码', 'Why it was refused: code'), { optional: true })
  problemCode: string | null
  @Column(Words, t('未能导入的原因', 'Why it was refused'), { optional: true })
  problem: string | null
  @Column(Text, t('报送人', 'Who sent it'))
  sentBy: string
  @Column(Instant, t('收到时间', 'Received at'), { preset: 'now()' })
  createdAt: string
  @Column(Instant, t('完成、取消时间', 'Ended at'), { optional: true })
  finishedAt: string | null
  @Column(Instant, t('原文件清除时间；已写入的一直保留', 'File removed at; that of a written one is kept'), {
    optional: true,
  })
  fileRemovedAt: string | null
  @Reference(ImportRun, t('导入批次；写入后才有', 'The run; null before it is written'), {
    optional: true,
    inverse: ['job', t('导入任务；经命令、接口导入的为空', 'The job; null where it came otherwise'), 'one'],
  })
  run: ImportRun | null
}

const texts = (json: Sql) => sql`array(select jsonb_array_elements_text(${json}))`
/** A list that stands in a column, as rows with their places. */
const listIn = (list: Sql, columns: Sql) =>
  sql`(select e.ordinality as place, ${columns} from jsonb_array_elements(${list}) with ordinality e)`
const text = (name: string) => sql`e.value->>${sql.lit(name)} as ${sql.ref(name)}`
const integer = (name: string, as = name) =>
  sql`coalesce((e.value->>${sql.lit(name)})::integer, 0) as ${sql.ref(as)}`
const list = (name: string) =>
  sql`${texts(sql`coalesce(e.value->${sql.lit(name)}, '[]')`)} as ${sql.ref(name)}`
const inPlace = { order: (row: (column: string) => Sql) => row('place') }

relate(ImportJob, 'questions', 'list', ImportQuestion, t('待答的问题', 'What is to be answered'), {
  from: (_args, job) => listIn(job('questions'), sql.join([text('key'), text('text'), list('choices')])),
  ...inPlace,
})
relate(ImportJob, 'tables', 'list', ImportJobTable, t('各表', 'Its tables'), {
  from: (_args, job) =>
    listIn(
      job('tables'),
      sql.join([
        ...['sheet', 'mapping', 'title'].map(text),
        integer('headerRow', 'header_row'),
        ...['rows', 'inserted', 'updated', 'unchanged', 'rejected', 'unresolved'].map((name) =>
          integer(name),
        ),
        ...['unused', 'notes', 'warnings'].map(list),
        sql`coalesce(e.value->'columns', '[]') as columns`,
        sql`coalesce(e.value->'receipt', '[]') as receipt`,
        sql`coalesce(e.value->'unresolvedRows', '[]') as unresolved_rows`,
      ]),
    ),
  ...inPlace,
})
relate(ImportJobTable, 'columns', 'list', ImportJobColumn, t('各列', 'Its columns'), {
  from: (_args, table) =>
    sql`(select coalesce((e.value->>'place')::integer, 0) as place, ${sql.join([...['letter', 'heading', 'unit'].map(text), ...['fields', 'samples'].map(list)])} from jsonb_array_elements(${table('columns')}) e)`,
  ...inPlace,
})
relate(ImportJobTable, 'receipt', 'list', ImportReceiptLine, t('收据：各金额、面积列', 'Receipt: its columns of money and land'), {
  from: (_args, table) =>
    listIn(
      table('receipt'),
      sql.join([...['heading', 'unit', 'field', 'taken', 'rejected'].map(text), integer('unread')]),
    ),
  ...inPlace,
}) // prettier-ignore
relate(ImportJobTable, 'unresolvedRows', 'list', ImportUnresolvedRow, t('检查所见归属将待定的行，至多一百', 'Rows that would be unresolved, as the check found: up to a hundred'), {
  from: (_args, table) =>
    listIn(
      table('unresolved_rows'),
      sql.join([integer('row', 'row_number'), ...['name', 'explanation'].map(text)]),
    ),
  ...inPlace,
}) // prettier-ignore
