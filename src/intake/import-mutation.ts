import { gatherStatistics, MANY_ROWS } from '../database/gather-statistics.js'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { argument, mutation } from '../database/mutation.js'
import { STAFF } from '../database/principal.js'
import { t } from '../values/title.js'
import { ImportRecordsInput, ImportReport, TooManyRecords, UnknownTable } from './import-answer.js'
import { importRecords } from './import-records.js'
import { knownMappings } from './known-mappings.js'

/** As many records are written in a moment. */
const SHORT_MAX = 100

export const importRecordsMutation = mutation('importRecords', {
  title: t('报送一批记录，逐条答复', 'Take a department’s records in, and answer record by record'),
  input: argument(ImportRecordsInput, '报送', 'The records'),
  gives: ImportReport,
  refuses: [UnknownTable, TooManyRecords, IdempotencyConflict],
  result: t('报送的结果', 'What came of a batch of records'),
  who: {
    roles: [...STAFF, 'TOWNSHIP', 'LEADING_GROUP'],
    inNameOf: ({ input }) => (input as ImportRecordsInput).department,
  },
  isLong: ({ records }) => records.length > SHORT_MAX,
  isDryRun: ({ dryRun }) => dryRun,
  run: async (work, input) => importRecords(work, await knownMappings(), input),
  whenDone: async (database, answer) => {
    if (answer instanceof ImportReport && answer.inserted + answer.updated >= MANY_ROWS)
      await gatherStatistics(database)
  },
})
