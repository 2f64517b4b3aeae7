import { sql } from 'kysely'
import { Integer, Instant, Text, TextList, Words } from '../graph/column-kind.js'
import { Column, Concept, derive, Id, Reference, relate } from '../graph/words.js'
import { deprecate } from '../graph/deprecation.js'
import { t } from '../values/title.js'
import { ImportJob } from './import-job.js'

/** What is wrong with a cell, or with a whole row. */
@Concept(t('退回的一处问题', 'What is wrong with a cell or a row'), { table: null })
export class ImportRowProblem {
  @Column(Text, t('列号，如 `C`；整行的为空', 'Letter of the column; null where the whole row is meant'), {
    optional: true,
  })
  letter: string | null
  @Column(
    Integer,
    t('列的序号，自 0 起；整行的为空', 'Place of the column, from 0; null for the whole row'),
    {
      optional: true,
    },
  )
  column: number | null
  @Column(Text, t('表头', 'Heading'), { optional: true })
  heading: string | null
  @Column(Words, t('说明', 'Message'))
  message: string
  @Column(TextList, t('可能所指，照此填写即可', 'What may have been meant, as the cell would say it'))
  near: string[]
}

/** A row that was rejected when its job was last checked or written. */
@Concept(t('退回的行', 'A row that was rejected'), { key: [], order: ['rowNumber'] })
export class ImportJobRow {
  @Id()
  id: string
  @Reference(ImportJob, t('导入任务', 'The job'), {
    inverse: ['rejectedRows', t('退回的行', 'Rows that were rejected when it was last checked or written')],
  })
  job: ImportJob
  @Column(Text, t('工作表', 'Sheet'), { optional: true })
  sheet: string | null
  @Column(Integer, t('行号，自 1 起', 'Row as the user sees it, from 1'))
  rowNumber: number
  @Column(
    TextList,
    t(
      '各格的内容（已改正的为改正后的）；无权看个人信息的为空',
      'Its cells, as mended where they were; null for whoever may not see people’s data',
    ),
    { people: true, optional: true },
  )
  cells: string[] | null
}
relate(ImportJobRow, 'problems', 'list', ImportRowProblem, t('问题', 'What is wrong'), {
  from: (_args, row) =>
    sql`(select e.ordinality as place, e.value->>'letter' as letter, (e.value->>'column')::integer as "column", e.value->>'heading' as heading, e.value->>'message' as message, array(select jsonb_array_elements_text(coalesce(e.value->'near', '[]'))) as near from jsonb_array_elements(${row('problems')}) with ordinality e)`,
  order: (problem) => problem('place'),
})

/** A mistake that several rejected rows share. */
@Concept(t('多行相同的错误', 'A mistake that several rejected rows share'), { table: null })
export class ImportMistake {
  @Column(Text, t('工作表', 'Sheet'), { optional: true })
  sheet: string | null
  @Column(Integer, t('列的序号，自 0 起', 'Place of the column, from 0'))
  column: number
  @Column(Text, t('表头', 'Heading'), { optional: true })
  heading: string | null
  @Column(Text, t('各行该格的内容', 'What the cell says in each of them'), { people: true })
  value: string
  @Column(Words, t('说明', 'Message'))
  message: string
  @Column(TextList, t('可能所指，照此填写即可', 'What may have been meant, as the cell would say it'))
  near: string[]
  @Column(Integer, t('行数', 'How many rows'))
  rows: number
}
relate(ImportJob, 'mistakes', 'list', ImportMistake, t('多行相同的错误，行数多者在前，至多 200 种；可一并改正', 'Mistakes that several rejected rows share, the most frequent first, at most 200; they can be mended at once'), {
  from: (_args, job) =>
    sql`(select r.sheet, (e->>'column')::integer as "column", min(e->>'heading') as heading, r.cells[(e->>'column')::integer + 1] as value, min(e->>'message') as message,
        array(select jsonb_array_elements_text(coalesce((array_agg(e->'near'))[1], '[]'))) as near, count(*)::integer as rows, min(r.row_number) as place
      from import_job_row r, jsonb_array_elements(r.problems) e
      where r.job_id = ${job('id')} and (e->>'column') is not null and r.cells[(e->>'column')::integer + 1] is not null
      group by 1, 2, 4 having count(*) > 1 order by count(*) desc, min(r.row_number) limit 200)`,
  order: (mistake) => sql`${mistake('rows')} desc, ${mistake('place')}`,
}) // prettier-ignore

/** A cell that was mended in place; the file itself stays as it came. */
@Concept(t('改正的一格', 'A cell that was mended'), { key: [], order: ['rowNumber', 'place'] })
export class ImportMend {
  @Id()
  id: string
  @Reference(ImportJob, t('导入任务', 'The job'), {
    inverse: ['mends', t('改正的各格', 'Cells that were mended in place')],
  })
  job: ImportJob
  @Column(Text, t('工作表', 'Sheet'), { optional: true })
  sheet: string | null
  @Column(Integer, t('行号，自 1 起', 'Row as the user sees it, from 1'))
  rowNumber: number
  @Column(Integer, t('列的序号，自 0 起', 'Place of the column, from 0'))
  place: number
  @Column(Text, t('原内容', 'What stood there'), { people: true, optional: true })
  original: string | null
  @Column(Text, t('改为', 'What it was mended to'), { people: true, optional: true })
  value: string | null
  @Column(Text, t('改正人', 'Who mended it'))
  mendedBy: string
  @Column(Instant, t('改正时间', 'Mended at'), { preset: 'now()' })
  mendedAt: string
}
// Wherever else a record has a place, it is one on the ground.
derive(ImportMend, 'columnPlace', Integer, t('列的序号，自 0 起', 'Place of the column, from 0'), (mend) =>
  mend('place'),
)
deprecate(ImportMend, 'place', '2026-11-29', t('请用 `columnPlace`', 'Use `columnPlace`'))
