import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { readConfig } from '../config.js'
import { workAs, type Caller } from '../database/caller.js'
import { gatherStatistics, MANY_ROWS } from '../database/gather-statistics.js'
import { ImportReport, ImportRecordsInput, ImportRecordsResult } from './import-answer.js'
import { importRecords } from './import-records.js'
import { loadMappings } from './tables/load-mappings.js'
import type { Mapping } from './tables/mapping.js'
import { describe } from '../values/title.js'

/** As many records are written in a moment. */
const SHORT_MAX = 100

let mappings: Promise<Mapping[]> | undefined
/** Read once a process; a folder that could not be read is tried again. */
const knownMappings = () =>
  (mappings ??= loadMappings(readConfig().mappingsDir).catch((error: unknown) => {
    mappings = undefined
    throw error
  }))

/** The door of importRecords. */
@Resolver()
export class ImportMutations {
  @Mutation(() => ImportRecordsResult, {
    description: describe(
      '报送一批记录，逐条答复',
      'Take a department’s records in, and answer record by record',
    ),
  })
  async importRecords(
    @Arg('input', () => ImportRecordsInput, { description: describe('报送', 'The records') })
    input: ImportRecordsInput,
    @Ctx() caller: Caller,
  ) {
    const known = await knownMappings()
    // A dry run leaves nothing that anything could follow from.
    const followers = input.dryRun ? [] : caller.followers
    const isLong = input.records.length > SHORT_MAX
    const report = await workAs({ ...caller, followers, isLong }, (work) => importRecords(work, known, input))
    if (report instanceof ImportReport && !input.dryRun && report.inserted + report.updated >= MANY_ROWS)
      await gatherStatistics(caller.database)
    return report
  }
}
