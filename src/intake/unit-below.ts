import { InputError } from '../values/problem.js'
import { readUnitNote } from './tables/header-name.js'
import { unitKindOf } from './tables/place-columns.js'
import type { Surroundings } from './tables/recognise.js'
import type { Note, Section } from './tables/table-section.js'

/** Notes below the records that name their unit come too late: they have been read in the one that was supposed. */
export function refuseUnitBelow(notes: readonly Note[], { columns, sheet }: Section, { file }: Surroundings) {
  for (const { row, text } of notes) {
    const late = columns.find((placed) => {
      const kind = unitKindOf(placed.column)
      if (!kind || placed.unit !== undefined) return false
      const { known, unknown } = readUnitNote(text, kind)
      return unknown.length > 0 || known.some((unit) => unit !== (placed.noted?.unit ?? placed.column.unit))
    })
    if (!late) continue
    throw new InputError('UNIT_BELOW', {
      zh: `文件“${file}”${sheet === null ? '' : `的工作表“${sheet}”`}第 ${row.row} 行在表下写明单位（${text.slice(0, 60)}），而表头“${late.header.replace(/\s+/g, '')}”没有写。请把单位写在表头或表的上方后再报送。`,
      en: `File “${file}”${sheet === null ? '' : `, sheet “${sheet}”,`} row ${row.row} names a unit below the table (${text.slice(0, 60)}), but the header “${late.header.replace(/\s+/g, '')}” names none. Write the unit in the header or above the table.`,
    })
  }
}
