import type { FormReading } from '../forms/read-form.js'
import { meaningOf } from '../forms/meaning/headings.js'
import type { SourceRow } from '../readers/source.js'
import { isAmount } from '../unexplained.js'
import { readCell, textFor } from './read-cell.js'
import type { Found } from './recognise.js'

/** Whether a form's reading finds more rows of headings, refuses no row, or takes money or a place which the table that is known by its headings leaves out. */
export const keepsMore = ({ parts, depth }: FormReading, found: Found, rows: readonly SourceRow[]): boolean =>
  refusesCodes(found, rows) ||
  losesPlaces(found, rows) ||
  leavesMoney(found, rows) ||
  depth > found.last - found.first + 1 ||
  parts.some(({ section: { columns, form }, pieces }) =>
    columns.some(({ column, at }) => {
      if (/^money/.test(column.type) && at < form!.width)
        return !found.columns.some((placed) => placed.at === at)
      // What a project costs, where its headings name only who pays.
      if (column.fields[0] === 'budget')
        return !found.columns.some((placed) => placed.column.fields.includes('budget'))
      if (column.fields[0] !== 'place') return false
      const [place] = found.columns.filter((placed) => placed.column.fields.includes('place'))
      return pieces.some((piece) => {
        const said = piece.kind === 'record' ? piece.row.cells[at]!.text : ''
        if (!place || said === '') return said !== ''
        // 前罗村 on a sheet or below a title of 白圩乡.
        const own =
          rows
            .find(({ row }) => piece.kind === 'record' && row === piece.row.row)
            ?.cells[place.at]?.text.trim() ?? ''
        return own !== '' && said !== own && said.endsWith(own)
      })
    }),
  )

/** Whether a column of a code list, which need not be there, holds words that the list does not have (项目类型: 乡村建设): a form tells of it and refuses no row. */
const refusesCodes = ({ columns, last }: Found, rows: readonly SourceRow[]): boolean =>
  columns.some(
    ({ column, at }) =>
      column.codes &&
      !column.required &&
      rows
        .slice(last + 1)
        .some(({ cells }) => cells[at] && !readCell(textFor(cells[at], column), column, undefined).ok),
  )

/** Whether a table that is known by its headings leaves out where its rows lie: a township or village that it has no column for, or that stands once for several rows. */
function losesPlaces({ columns, unexplained, last }: Found, rows: readonly SourceRow[]): boolean {
  if (unexplained.some(({ leaf }) => PLACES.has(meaningOf(leaf)))) return true
  const places = columns.filter(({ column }) => column.fields.includes('place'))
  const says = (row: SourceRow, at: number) => (row.cells[at]?.text.trim() ?? '') !== ''
  return (
    places.length > 1 &&
    rows.slice(last + 1).some((row) => !says(row, places[0]!.at) && says(row, places[1]!.at))
  )
}
const PLACES: ReadonlySet<unknown> = new Set(['township', 'village', 'group', 'site'])

/** Whether it leaves a column of money out, be its amounts those of another column: the form tells of it, with its sum. */
const leavesMoney = ({ unexplained, last }: Found, rows: readonly SourceRow[]): boolean =>
  unexplained.some(
    ({ measure, at }) => measure === 'money' && rows.slice(last + 1).some(({ cells }) => isAmount(cells[at])),
  )
