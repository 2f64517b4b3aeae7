import '../model.js'
import { sql } from 'kysely'
import { allConcepts, relate } from '../graph/words.js'
import { ImportRow } from '../origins/import-row.js'
import { t } from '../values/title.js'

// Where a record came from can be asked of every record.
for (const { target, table, options } of allConcepts())
  if (table !== null && options.key?.length && target !== ImportRow)
    relate(target, 'importRows', 'connection', ImportRow, t('导入来源', 'The rows it came from'), {
      on: (record, row) => sql`${row('record_id')} = ${record('id')}`,
    })
