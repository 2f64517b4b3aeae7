import { sql } from 'kysely'
import { FindingEvidence } from '../audit/finding-evidence.js'
import { Finding } from '../audit/finding.js'
import { relate } from '../graph/words.js'
import { ImportRow } from '../origins/import-row.js'
import { t } from '../values/title.js'

/** In which file, sheet and row each record of a finding came. */
relate(
  FindingEvidence,
  'importRows',
  'list',
  ImportRow,
  t('导入来源：文件、工作表、行号', 'The rows it came from: file, sheet, row'),
  {
    on: (evidence, row) =>
      sql`${row('record_id')} = ${evidence('record_id')} and ${row('outcome')} <> 'UNCHANGED'`,
    order: (row) => row('id'),
  },
)
relate(
  Finding,
  'importRows',
  'connection',
  ImportRow,
  t('对象的导入来源', 'The rows that its subject came from'),
  {
    on: (finding, row) => sql`${row('record_id')} = ${finding('subject_id')}`,
  },
)
