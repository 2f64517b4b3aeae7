import { InputError } from '../values/problem.js'
import { readUnitNote } from './header-name.js'
import { unitKindOf } from './place-columns.js'
import type { Surroundings } from './recognise.js'
import type { SourceRow } from './readers/source.js'
import type { Section } from './table-section.js'

/** A note below the records that names their unit comes too late: they have been read in the one that was supposed. */
export function refuseUnitBelow(
  { row, text }: { row: SourceRow; text: string },
  { columns, sheet }: Section,
  { file }: Surroundings,
) {
  const late = columns.find((placed) => {
    const kind = unitKindOf(placed.column)
    if (!kind || placed.unit !== undefined) return false
    const { known, unknown } = readUnitNote(text, kind)
    return unknown.length > 0 || known.some((unit) => unit !== (placed.noted?.unit ?? placed.column.unit))
  })
  if (late)
    throw new InputError(
      'UNIT_BELOW',
      `文件“${file}”${sheet === null ? '' : `的工作表“${sheet}”`}第 ${row.row} 行在表下写明单位（${text.slice(0, 60)}），而表头“${late.header.replace(/\s+/g, '')}”没有写。请把单位写在表头或表的上方后再报送。The unit stands below the table: write it in the heading or above the table.`,
    )
}
