import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { problemsText } from './import-report.js'
import { asShown } from './keep-original.js'
import type { Draft } from './tables/read-record.js'
import type { SourceFile, SourceRow } from './readers/source.js'
import { writeRows } from './readers/write-rows.js'
import type { Section } from './tables/table-section.js'
import { render } from '../values/message.js'

/** Beyond these something is wrong with the whole file; the rest stands in the database by row and problem. */
const KEPT_MAX = 50_000
const REJECTED = /\.rejected(?:-(\d+))?$/

/** The rows that were refused, kept as they stood, to be written beside their source and mended. */
export class RejectedRows {
  readonly #sections = new Map<Section, { rows: SourceRow[]; problems: string }[]>()
  #kept = 0
  leftOut = 0

  add(draft: Draft) {
    if (this.#kept >= KEPT_MAX) {
      this.leftOut++
      return
    }
    this.#kept++
    const entry = {
      rows: [draft.source, ...draft.continued],
      problems: render(problemsText(draft.problems)),
    }
    const known = this.#sections.get(draft.section)
    if (known) known.push(entry)
    else this.#sections.set(draft.section, [entry])
  }

  /** Writes them in the form of their source with a last column 问题; gives the path, or null when there are none. */
  async write(source: SourceFile, path: string, folder: string | undefined): Promise<string | null> {
    if (this.#kept === 0) return null
    const geographic = source.format === 'geojson' || source.format === 'shapefile'
    const target = rejectedPath(
      path,
      folder,
      geographic ? '.geojson' : source.format === 'csv' ? '.csv' : '.xlsx',
    )
    await mkdir(dirname(target), { recursive: true })
    if (geographic) await writeFile(target, JSON.stringify(this.#features(), null, 1))
    else await writeRows(target, source.format, source.encoding, this.#sheets())
    return target
  }

  #sheets() {
    const names = new Map<string, number>()
    return [...this.#sections].map(([section, rejected]) => {
      const sheet = section.sheet ?? '退回'
      const count = (names.get(sheet) ?? 0) + 1
      names.set(sheet, count)
      const width = Math.max(
        ...[...section.head, ...rejected.flatMap(({ rows }) => rows)].map(({ cells }) => cells.length),
      )
      const head = section.head.map((row, at) =>
        padded(row, width, at === section.headerAt ? '问题' : '', true),
      )
      const body = rejected.flatMap(({ rows, problems }) =>
        rows.map((row, at) => padded(asShown(row, section), width, at === 0 ? problems : '', false)),
      )
      return { name: count === 1 ? sheet : `${sheet.slice(0, 27)}(${count})`, rows: [...head, ...body] }
    })
  }

  #features() {
    const features = [...this.#sections].flatMap(([section, rejected]) => {
      const names = section.head[section.headerAt]!.cells.map(({ text }) => text)
      return rejected.map(({ rows: [row], problems }) => ({
        type: 'Feature',
        properties: {
          ...Object.fromEntries(names.map((name, at) => [name, row!.cells[at]?.text ?? null])),
          问题: problems,
        },
        geometry: row!.geometry ?? null,
      }))
    })
    return { type: 'FeatureCollection', features }
  }
}

/** A merged header stands once; a merged cell of a record is written out. */
const padded = ({ cells }: SourceRow, width: number, last: string, header: boolean) => [
  ...Array.from({ length: width }, (_, at) => (header && cells[at]?.merged ? '' : (cells[at]?.text ?? ''))),
  last,
]

/** 表.xlsx → 表.rejected.xlsx; what was mended and is refused again → 表.rejected-2.xlsx. */
export function rejectedPath(path: string, folder: string | undefined, extension: string): string {
  const name = basename(path, extname(path))
  const before = REJECTED.exec(name)
  const next = before
    ? `${name.slice(0, before.index)}.rejected-${Number(before[1] ?? 1) + 1}`
    : `${name}.rejected`
  return join(folder ?? dirname(path), `${next}${extension}`)
}

export const isRejectedFile = (path: string): boolean => REJECTED.test(basename(path, extname(path)))
