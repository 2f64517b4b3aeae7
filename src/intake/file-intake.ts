import type { Work } from '../database/work.js'
import { buildGazetteer, type Gazetteer } from '../places/gazetteer.js'
import { loadGazetteer } from '../ties/judging/load-gazetteer.js'
import { verticesOf } from '../values/geometry.js'
import { InputError } from '../values/problem.js'
import { TotalsCheck } from './tables/check-totals.js'
import {
  addCounts,
  noCounts,
  REJECTED_SHOWN_MAX,
  rowsOf,
  type FileReport,
  type TableReport,
} from './import-report.js'
import type { Mapping } from './tables/mapping.js'
import { prepareRecords } from './records/prepare-records.js'
import { RecordReader, type Draft } from './tables/read-record.js'
import { readTable } from './tables/read-table.js'
import type { Section } from './tables/table-section.js'
import type { SourceFile } from './readers/source.js'
import { surroundings, type FilePlan } from './tables/recognise-file.js'
import { columnsDiffer } from './column-differs.js'
import { checkDepartment } from './check-department.js'
import { keepTable } from './keep-original.js'
import { askTotals } from './ask-totals.js'
import { beginRun, recordImportRows, tallyRun } from './record-import.js'
import { Receipt } from './receipt.js'
import {
  checkedTotals,
  figuresAbove,
  inShort,
  mergedInto,
  note,
  openFileReport,
  openReport,
  rowSaid,
} from './table-report.js'
import { RejectedRows } from './rejected-rows.js'
import { SeveralPlaces } from './several-places.js'
import { settleFunds } from './forms/records/settle-funds.js'
import type { Answers } from './forms/form-context.js'
import type { Known } from './forms/learned/known-readings.js'
import type { Layout } from './forms/learned/layout.js'
import { learnReadings } from './forms/learned/learn-reading.js'
import { checkShapes, findUnsound } from './records/shape-records.js'
import { targetOf } from './records/target.js'
import { writeRecords, type RowResult, type SeenKeys } from './records/write-records.js'
import { type Message, type Said, saidOf } from '../values/message.js'

/** Rows that go to the database in one statement. */
const ROWS_AT_ONCE = 2000
const VERTICES_AT_ONCE = 200_000
/** References that are looked up among the county's divisions and areas. */
const BY_GAZETTEER = new Set(['division', 'divisions', 'area', 'plan', 'roster', 'implementationPlan'])

interface Table { report: TableReport; totals: TotalsCheck; receipt: Receipt; gazetteer: Gazetteer | null; kept: string | null } // prettier-ignore
type Step = { kind: 'section'; section: Section } | { kind: 'draft'; draft: Draft } | { kind: 'end' }

export interface FileIntakeOptions {
  mappings: readonly Mapping[]
  department: string | undefined
  answers?: Answers | undefined
  onRows?: ((rows: number) => void) | undefined
  onResult?: ((result: RowResult) => void) | undefined
  signal?: AbortSignal | undefined
}

/** One file on its way in: read, written and told row by row, in one unit of work or in several. */
export class FileIntake {
  readonly report: FileReport
  readonly rejected = new RejectedRows()
  readonly severalPlaces = new SeveralPlaces()
  readonly #steps: AsyncGenerator<Step>
  readonly #ordinals = new Map<string, number>()
  readonly #seen: SeenKeys = new Map()
  readonly #tables = new Map<Section, Table>()
  #unsound: ReadonlyMap<string, Said> | undefined
  readonly #layouts: Layout[] = []
  #reading: Known | undefined
  #run: string | undefined

  constructor(
    readonly source: SourceFile,
    readonly plan: FilePlan,
    readonly options: FileIntakeOptions,
  ) {
    if (source.sha256 !== plan.sha256)
      throw new InputError(
        'FILE_CHANGED',
        {
          zh: `文件“${source.name}”在读取期间有改动，请稍后重试。`,
          en: `File “${source.name}” changed while it was being read. Try again.`,
        },
        plan.path,
      )
    this.report = openFileReport(source, plan)
    this.#steps = this.#read()
  }

  /** Judges the shapes of the whole file, which takes a while, before its turn in the importer’s lock. */
  async judgeShapes(work: Work) {
    if (this.source.format === 'geojson' || this.source.format === 'shapefile')
      this.#unsound = await findUnsound(work, this.source)
  }

  /** Takes up to `rowsMax` rows in a unit of work; true when the file is at its end. */
  take(work: Work, rowsMax: number): Promise<boolean> {
    return work.withOwnerRole(() => this.#take(work, rowsMax))
  }

  async #take(work: Work, rowsMax: number): Promise<boolean> {
    this.#run ??= await beginRun(work, {
      fileName: this.source.name,
      format: this.source.format.toUpperCase(),
      sha256: this.source.sha256,
      department: this.#department(),
    })
    this.report.runId = this.#run
    let pending: Draft[] = []
    let taken = 0
    let vertices = 0
    for (;;) {
      const { value: step } = (await this.#steps.next()) as { value: Step }
      if (step.kind === 'draft') {
        pending.push(step.draft)
        taken++
        vertices += verticesOf(step.draft.geometry)
      }
      const section = step.kind === 'draft' ? step.draft.section : undefined
      if (
        pending.length > 0 &&
        (section === undefined ||
          pending.length >= ROWS_AT_ONCE ||
          vertices >= VERTICES_AT_ONCE ||
          taken >= rowsMax)
      ) {
        this.options.signal?.throwIfAborted()
        await this.#write(work, pending)
        pending = []
        vertices = 0
      }
      if (step.kind === 'end' || taken >= rowsMax) {
        const finished = step.kind === 'end'
        if (finished) this.#finish(rowsMax === Infinity)
        if (finished && this.options.answers)
          await learnReadings(work, this.#layouts, this.options.answers, this.options.department)
        await tallyRun(
          work,
          this.#run,
          this.report,
          [...new Set(this.report.tables.map(({ mapping }) => mapping))],
          finished,
        )
        return finished
      }
    }
  }

  /** Who may see its rows hangs on whose they are: by what was answered or recognised, where the command names nobody. */
  #department = () =>
    this.options.department ?? this.options.answers?.department ?? this.plan.department ?? undefined

  async #write(work: Work, drafts: readonly Draft[]) {
    const { section } = drafts[0]!
    const table = this.#tables.get(section)!
    const { mapping } = section.recognised
    table.gazetteer ??= Object.values(mapping.references).some(({ kind }) => BY_GAZETTEER.has(kind))
      ? await loadGazetteer(work)
      : buildGazetteer([], [])
    await checkShapes(work, drafts, { unsound: this.#unsound })
    const prepared = await prepareRecords(work, drafts, {
      gazetteer: table.gazetteer,
      department: this.options.department,
      ordinals: this.#ordinals,
    })
    const target = targetOf(mapping.target)
    if (section.form?.scope && target.name === 'funds') await settleFunds(work, prepared)
    const run = { id: this.#run!, sender: '' }
    // What came in is booked in the owner's role; the records themselves are written in the sender's own role.
    const results = await work.withCallerRole(() => writeRecords(work, target, prepared, this.#seen, run))
    table.kept ??= await keepTable(work, run.id, section, this.#department())
    await recordImportRows(work, run, target.concept.table!, results, table.kept)
    if (target.name === 'projects') await this.severalPlaces.tell(work, prepared, results, table.report)
    const counts = noCounts()
    for (const result of results) {
      counts[
        ({ INSERTED: 'inserted', UPDATED: 'updated', UNCHANGED: 'unchanged', REJECTED: 'rejected' } as const)[
          result.outcome
        ]
      ]++
      this.options.onResult?.(result)
      if (result.outcome === 'REJECTED') this.#reject(result.draft)
      table.receipt.add(result.draft, result.outcome === 'REJECTED')
      if (result.draft.continued.length > 0) note(table.report.notes, mergedInto(result.draft))
      for (const warning of result.draft.warnings)
        note(table.report.warnings, saidOf(rowSaid(result.draft.source.row), warning))
    }
    table.report.rows += results.length
    table.report.receipt = table.receipt.lines()
    addCounts(table.report, counts)
    addCounts(this.report, counts)
    this.options.onRows?.(rowsOf(this.report))
  }

  #reject(draft: Draft) {
    this.rejected.add(draft)
    if (this.report.rejectedRows.length < REJECTED_SHOWN_MAX)
      this.report.rejectedRows.push({
        sheet: draft.section.sheet,
        row: draft.source.row,
        problems: draft.problems,
      })
  }

  /** Tells what does not add up; where none of it stands yet, a plain table's totals are asked about, as a form's are. */
  #finish(whole: boolean) {
    const wrong: Message[] = []
    const differing = [...this.#tables].flatMap(([section, { receipt }]) => receipt.differing(section))
    if (differing.length > 0) throw columnsDiffer(differing, this.source.name, this.plan.path)
    for (const [{ form }, { report, totals }] of this.#tables) {
      const rows = totals.rows()
      if (rows.length > 0) note(report.notes, checkedTotals(rows))
      for (const { message, amounts } of totals.mismatches()) {
        note(report.warnings, message)
        // Rows that come back say already what the sum may lack.
        if (amounts && !form && report.rejected === 0) wrong.push(message)
      }
      if (report.rows === 0)
        report.warnings.push({ zh: '表头之下没有数据行。', en: 'There are no data rows below the header.' })
    }
    if (whole) askTotals(wrong, this.source.name, this.plan.path, this.options.answers)
  }

  /** The file's rows, tables in the order in which they are written. */
  async *#read(): AsyncGenerator<Step> {
    const orders = [...new Set(this.plan.sheets.map(({ order }) => order))].sort((a, b) => a - b)
    for (const order of orders) {
      const sheets = new Set(
        this.plan.sheets.filter((each) => each.order === order).map(({ sheet }) => sheet),
      )
      for await (const table of this.source.tables())
        if (!table.hidden && sheets.has(table.sheet)) yield* this.#readSheet(table.sheet, table.rows())
    }
    for (;;) yield { kind: 'end' }
  }

  async *#readSheet(sheet: string | null, rows: Parameters<typeof readTable>[0]): AsyncGenerator<Step> {
    const reader = new RecordReader()
    let section: Section | undefined
    const done = (draft: Draft | null): Step[] => {
      if (draft) this.#tables.get(draft.section)!.totals.addRecord(draft)
      return draft ? [{ kind: 'draft', draft }] : []
    }
    for await (const piece of readTable(rows, this.options.mappings, {
      ...surroundings(this.source, this.plan.path, sheet, this.options.department, this.options.answers),
      onLayout: (layout, reading) => {
        this.#layouts.push(layout)
        this.#reading = reading
      },
    })) {
      if (piece.kind === 'unknown') continue
      if (piece.kind === 'section') {
        yield* done(reader.finish())
        section = piece.section
        this.#open(section)
        yield piece
        continue
      }
      const { report, totals } = this.#tables.get(section!)!
      if (piece.kind === 'note') note(report.notes, saidOf(rowSaid(piece.row.row), inShort(piece.text)))
      else if (piece.kind === 'record') yield* done(reader.take(section!, piece.row))
      else {
        yield* done(reader.finish())
        totals.addTotal(piece.row, piece.word)
      }
    }
    yield* done(reader.finish())
  }

  #open(section: Section) {
    checkDepartment(section, {
      file: this.source.name,
      path: this.plan.path,
      department: this.options.department,
      door: this.options.answers?.door,
    })
    const report = openReport(section, this.#reading)
    // A form's tables have one head.
    const isFirst = [...this.#tables.keys()].every(({ head }) => head !== section.head)
    if (isFirst) for (const text of figuresAbove(section)) note(report.notes, text)
    this.report.tables.push(report)
    this.#tables.set(section, {
      report,
      totals: new TotalsCheck(section),
      receipt: new Receipt(),
      gazetteer: null,
      kept: null,
    })
  }
}
