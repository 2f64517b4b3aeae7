import type { Answers } from '../../../src/intake/forms/form-context.js'
import { openSource } from '../../../src/intake/readers/open-source.js'
import { loadMappings } from '../../../src/intake/tables/load-mappings.js'
import { RecordReader, type Draft } from '../../../src/intake/tables/read-record.js'
import { readTable } from '../../../src/intake/tables/read-table.js'
import { surroundings } from '../../../src/intake/tables/recognise-file.js'
import type { Section } from '../../../src/intake/tables/table-section.js'

const mappings = await loadMappings()

/** What a file is read as: drafts, or the message by which it is asked about or refused. */
export async function readDrafts(path: string, answers: Answers): Promise<Draft[] | string> {
  const source = await openSource(path)
  const drafts: (Draft | null)[] = []
  try {
    for await (const table of source.tables()) {
      const reader = new RecordReader()
      let section: Section | undefined
      for await (const piece of readTable(
        table.rows(),
        mappings,
        surroundings(source, path, table.sheet, answers.department, answers),
      )) {
        if (piece.kind === 'unknown') return piece.error.message
        if (piece.kind === 'section') {
          drafts.push(reader.finish())
          section = piece.section
        } else if (piece.kind === 'record') drafts.push(reader.take(section!, piece.row))
        else drafts.push(reader.finish())
      }
      drafts.push(reader.finish())
    }
  } finally {
    await source.close()
  }
  return drafts.filter((draft) => draft !== null)
}

export const valuesOf = (drafts: readonly Draft[], target: string, ...fields: string[]) =>
  drafts
    .filter(({ section }) => section.recognised.mapping.target === target)
    .map(({ values }) => fields.map((field) => values.get(field) ?? null))
