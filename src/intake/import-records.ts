import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { refuseWrite } from '../database/rights/forbidden.js'
import { mayRead } from '../database/rights/rights.js'
import { requestOnce } from '../database/idempotency.js'
import { advisoryLock, type Work } from '../database/work.js'
import { globalId, Handle } from '../graph/node.js'
import { loadGazetteer } from '../ties/judging/load-gazetteer.js'
import { Problem } from '../values/problem.js'
import { checkIdempotencyKey, requestHash, tellingNulls } from '../values/request-hash.js'
import {
  ImportReport,
  RECORDS_MAX,
  TooManyRecords,
  UnknownTable,
  type ImportedRecord,
  type ImportRecordsInput,
} from './import-answer.js'
import { addCounts, noCounts, type Counts } from './import-report.js'
import { ImportRun } from '../origins/import-run.js'
import type { Mapping } from './tables/mapping.js'
import { prepareRecords } from './records/prepare-records.js'
import type { Draft } from './tables/read-record.js'
import { readValues } from './tables/read-values.js'
import type { RecordValues } from './records/record-values.js'
import { beginRun, recordImportRows, tallyRun } from './record-import.js'
import { checkShapes } from './records/shape-records.js'
import { targetOf } from './records/target.js'
import { writeRecords, type RowResult } from './records/write-records.js'
import type { Prepared } from './records/prepared.js'
import type { Said } from '../values/message.js'
import { fieldProblem } from './records/record-problems.js'

/** Positions of all the shapes of one request. */
const VERTICES_MAX = 150_000

/**
 * Takes a department's records in, record by record, through the same mapping as its files. The same request again
 * gives the first answer again. A dry run leaves everything as it was.
 */
export async function importRecords(
  work: Work,
  mappings: readonly Mapping[],
  input: ImportRecordsInput,
): Promise<ImportReport | Problem> {
  const { table, records } = input
  const mapping = mappings.find(({ id, aliases }) => id === table || aliases.includes(table))
  if (!mapping) return new UnknownTable({ table, known: mappings.map(({ id }) => id) })
  const refused = refuseWrite(
    work.principal,
    targetOf(mapping.target).concept.table!,
    `importRecords ${table}`,
  )
  if (refused) return refused
  if (records.length > RECORDS_MAX) return new TooManyRecords({ most: RECORDS_MAX }, records.length)
  const drafts = readValues(records, mapping)
  // An answer has no warnings: what would be left out is refused.
  for (const { warnings, problems } of drafts)
    problems.push(...warnings.map((message) => ({ column: null, header: null, message })))
  // Before anybody waits for it.
  await checkShapes(work, drafts, { verticesMax: VERTICES_MAX })
  // What came in is booked in the owner's role; the records themselves are written in the sender's own role.
  return work.withOwnerRole(() => remember(work, mapping, input, drafts))
}

async function remember(
  work: Work,
  mapping: Mapping,
  input: ImportRecordsInput,
  drafts: readonly Draft[],
): Promise<ImportReport | Problem> {
  const { idempotencyKey, records, dryRun } = input
  const department = input.department ?? work.principal.department
  checkIdempotencyKey(idempotencyKey)
  await advisoryLock(work, 'intake')
  const request = { idempotencyKey, department, table: mapping.id, records: records.map(tellingNulls) }
  const sha256 = requestHash('importRecords', request)
  // Whoever belongs to no department has keys of their own for each that they send for.
  const operation = work.principal.department ? 'importRecords' : `importRecords ${department ?? ''}`.trim()
  if (!dryRun) {
    const stored = await requestOnce(work, operation, request, () =>
      take(work, mapping, { department, records, drafts, sha256 }),
    )
    return stored instanceof Problem ? stored : reportOf(work, stored)
  }
  await work.run(sql`savepoint records`)
  const stored = await take(work, mapping, { department, records, drafts, sha256 })
  await work.run(sql`rollback to savepoint records`)
  // What would be inserted has no id: nothing bears it.
  const tried = stored.records.map((each) => (each.outcome === 'INSERTED' ? { ...each, id: null } : each))
  return reportOf(work, { ...stored, records: tried, run: null })
}

interface Stored extends Counts {
  run: string | null
  records: (Omit<ImportedRecord, 'problems' | 'recordId'> & { problems: { path: string[]; said: Said }[] })[]
}

/** What is taken in: the records as they were sent, and as they were read. */
interface Taking {
  department: string | undefined
  records: readonly RecordValues[]
  drafts: readonly Draft[]
  sha256: string
}

async function take(
  work: Work,
  mapping: Mapping,
  { department, records, drafts, sha256 }: Taking,
): Promise<Stored> {
  const id = await beginRun(work, { fileName: 'importRecords', format: 'GRAPHQL', sha256, department })
  const run = { id, sender: `importRecords ${department} ${work.principal.name}` }
  const target = targetOf(mapping.target)
  const prepared = await prepareRecords(work, drafts, {
    gazetteer: await loadGazetteer(work),
    department,
    ordinals: new Map(),
  })
  const results = await work.withCallerRole(() => writeRecords(work, target, prepared, new Map(), run))
  await tryWithoutUnknown(
    work,
    prepared.filter(({ draft }, index) => hasUnknownOnly(draft, records[index]!)),
    (tried) => work.withCallerRole(() => writeRecords(work, target, tried, new Map(), run)),
  )
  await recordImportRows(work, run, target.concept.table!, results)
  const counts = noCounts()
  for (const { outcome } of results) addCounts(counts, { ...noCounts(), [outcome.toLowerCase()]: 1 })
  await tallyRun(work, id, counts, [mapping.id], true)
  return {
    run: id,
    ...counts,
    records: results.map((result, index) =>
      imported(result, index, target.concept.name, String(prepared[index]!.record.code ?? '')),
    ),
  }
}

/** Whether all that is wrong with a record so far is that it has fields which its table does not have. */
const hasUnknownOnly = ({ problems, section }: Draft, record: object): boolean =>
  problems.length > 0 &&
  problems.every(
    ({ header }) =>
      header !== null && header in record && !section.columns.some((placed) => placed.header === header),
  )

/** An unknown field hides no other mistake: its record is written without it, and what is said of that is kept alone. */
async function tryWithoutUnknown(
  work: Work,
  prepared: readonly Prepared[],
  write: (tried: readonly Prepared[]) => Promise<unknown>,
) {
  if (prepared.length === 0) return
  const unknown = prepared.map(({ draft }) => draft.problems.splice(0))
  await work.run(sql`savepoint tried`)
  await write(prepared)
  await work.run(sql`rollback to savepoint tried`)
  prepared.forEach(({ draft }, index) => draft.problems.unshift(...unknown[index]!))
}

function imported(
  { draft, outcome, id }: RowResult,
  index: number,
  concept: string,
  code: string,
): Stored['records'][number] {
  // A boundary is a division's, or an area's by its code.
  const type =
    draft.section.recognised.mapping.target === 'boundaries' && !/^\d{12}$/.test(code)
      ? ConsolidationArea.name
      : concept
  const problems =
    outcome === 'REJECTED'
      ? draft.problems.map(({ header, message }) => ({
          path: header === null ? [] : [header],
          said: message,
        }))
      : []
  return { index, outcome, id: id === null ? null : globalId(type, id), problems }
}

/** The run is told to who may see runs: what was written is answered whatever its sender may see. */
const reportOf = ({ principal }: Work, { run, records, ...counts }: Stored): ImportReport =>
  Object.assign(new ImportReport(), {
    ...counts,
    records: records.map(({ problems, ...record }) => ({
      ...record,
      recordId: record.id,
      problems: problems.map(({ path, said }) => fieldProblem(path, said)),
    })),
    run: run === null || !mayRead(principal.role, 'import_run') ? null : new Handle(ImportRun, run),
  })
