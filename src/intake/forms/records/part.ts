import type { Said } from '../../../values/message.js'
import type { Unit } from '../../../values/unit.js'
import type { Column, Mapping } from '../../tables/mapping.js'
import type { Placed } from '../../tables/place-columns.js'
import type { SourceCell, SourceRow } from '../../readers/source.js'
import type { Piece, Section } from '../../tables/table-section.js'
import type { Block, BodyRow } from '../layout/block.js'
import type { FormColumn } from '../meaning/form-column.js'

/** Rows of a form as one kind of record: some columns as they stand, and beside them what was worked out. */
export interface FormPart {
  section: Section
  pieces: Piece[]
}

const EMPTY: SourceCell = { text: '', kind: 'empty' }

/** Puts a part together: the columns first, then the rows. */
export class PartBuilder {
  readonly #placed: Placed[] = []
  readonly #given: string[] = []
  readonly #pieces: Piece[] = []

  constructor(
    readonly mapping: Mapping,
    readonly block: Block,
    readonly title: string,
    readonly scope: string,
  ) {}

  has(field: string): boolean {
    return this.#placed.some(({ column }) => column.fields.includes(field))
  }

  /** A column as it stands, read as the mapping's column of a field; `unit` where its heading does not name one. */
  take(column: Column, taken: Pick<FormColumn, 'at' | 'text'> & { unit?: Unit | undefined; sum?: bigint }) {
    const { at, text, unit, sum } = taken
    this.#placed.push({ column, at, header: text, ...(unit ? { unit } : {}), ...(sum === undefined ? {} : { of: [{ at, sum }] }) }) // prettier-ignore
  }

  /** A column that each row is given, perhaps made of others; gives its name, by which rows say their value. */
  give(field: string, header: string, of?: readonly FormColumn[]): string {
    this.#placed.push({
      column: columnOf(this.mapping, field),
      at: this.block.width + this.#given.length,
      header,
      ...(of ? { of } : {}),
    })
    this.#given.push(field)
    return field
  }

  add(row: SourceRow, given: Readonly<Record<string, string>>) {
    const cells = [...row.cells]
    while (cells.length < this.block.width) cells.push(EMPTY)
    for (const field of this.#given) {
      const text = given[field] ?? ''
      cells.push(text === '' ? EMPTY : { text, kind: 'text' })
    }
    this.#pieces.push({ kind: 'record', row: { ...row, cells, original: row } })
  }

  /** What is told of a row that is no record; what only sums up or divides others is told for all such rows together. */
  tell(each: BodyRow) {
    if (each.kind === 'note' || (each.kind === 'total' && !each.untold)) this.#pieces.push(each)
  }

  build(unused: Said[]): FormPart {
    const { block, mapping, title } = this
    const columns = this.#placed
    return {
      section: {
        recognised: { mapping, columns, first: 0, last: block.head.length - 1, unused, title },
        columns,
        sheet: block.sheet,
        head: block.head,
        headerAt: block.head.length - 1,
        lettered: true,
        width: null,
        unitsAt: { money: [], landArea: [] },
        form: { width: block.width, scope: this.scope, depth: block.depth },
      },
      pieces: this.#pieces,
    }
  }
}

export function columnOf(mapping: Mapping, field: string): Column {
  const having = mapping.columns.filter(({ fields }) => fields.includes(field))
  const found = having.find(({ fields }) => fields.length === 1) ?? having[0]
  if (!found) throw new Error(`the mapping ${mapping.id} has no column of ${field}`)
  return found
}
