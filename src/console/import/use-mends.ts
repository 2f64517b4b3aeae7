import { useState } from 'react'
import { ConsoleMendImportDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import type { Job } from './job.js'
import { keyOf, type Cell } from './mended-cells.js'
import { keyOfMistake, type Mistake } from './mistake.js'
import type { Step } from './use-step.js'

interface Written {
  cells: ReadonlyMap<string, { cell: Cell; value: string }>
  mistakes: ReadonlyMap<string, { mistake: Mistake; value: string }>
}
const NOTHING: Written = { cells: new Map(), mistakes: new Map() }

/** What was written and not sent yet, by job: it is there again when another file was looked at meanwhile. */
const drafts = new Map<string, Written>()

/** The cells of rejected rows as they are being mended, one by one or all that are wrong alike. */
export function useMends({ id }: Pick<Job, 'id'>, step: Step) {
  const [written, setWritten] = useState<Written>(() => drafts.get(id) ?? NOTHING)
  const keep = (next: Written) => {
    drafts.set(id, next)
    setWritten(next)
  }
  return {
    /** How many cells are written and not sent. */
    count: [...written.mistakes.values()].reduce(
      (sum, { mistake }) => sum + mistake.rows,
      [...written.cells.values()].filter(({ cell }) => !written.mistakes.has(keyOfCell(cell))).length,
    ),
    valueOf: (cell: Cell) =>
      written.cells.get(keyOf(cell))?.value ?? written.mistakes.get(keyOfCell(cell))?.value ?? cell.value,
    valueOfAll: (mistake: Mistake) => written.mistakes.get(keyOfMistake(mistake))?.value ?? mistake.value,
    write(cell: Cell, value: string) {
      const next = new Map(written.cells)
      if (value === cell.value) next.delete(keyOf(cell))
      else next.set(keyOf(cell), { cell, value })
      keep({ ...written, cells: next })
    },
    writeAll(mistake: Mistake, value: string) {
      const next = new Map(written.mistakes)
      if (value === mistake.value) next.delete(keyOfMistake(mistake))
      else next.set(keyOfMistake(mistake), { mistake, value })
      keep({ ...written, mistakes: next })
    },
    async send() {
      const cells = [...written.cells.values()].map(({ cell: { row, place }, value }) => ({
        sheet: row.sheet,
        row: row.rowNumber,
        place,
        value,
      }))
      const mistakes = [...written.mistakes.values()].map(
        ({ mistake: { sheet, column, value: original }, value }) => ({
          sheet,
          column,
          original,
          value,
        }),
      )
      if (cells.length + mistakes.length === 0) return
      const input = { jobId: id, cells, mistakes }
      const isTaken = await step.press(
        async () => (await ask(ConsoleMendImportDocument, { input })).mendImport,
      )
      if (isTaken) keep(NOTHING)
    },
  }
}
/** The mistake that a cell has with others, where it is wrong at all. */
const keyOfCell = ({ row: { sheet }, place: column, value, messages }: Cell) =>
  messages.length > 0 ? keyOfMistake({ sheet, column, value }) : ''

export type Mends = ReturnType<typeof useMends>
