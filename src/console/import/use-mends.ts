import { useState } from 'react'
import { ConsoleMendImportDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import type { Job } from './job.js'
import { keyOf, type Cell } from './mended-cells.js'
import type { Step } from './use-step.js'

type Written = ReadonlyMap<string, { cell: Cell; value: string }>

/** What was written and not sent yet, by job: it is there again when another file was looked at meanwhile. */
const drafts = new Map<string, Written>()

/** The cells of rejected rows as they are being mended. */
export function useMends({ id }: Pick<Job, 'id'>, step: Step) {
  const [written, setWritten] = useState<Written>(() => drafts.get(id) ?? new Map())
  const keep = (next: Written) => {
    drafts.set(id, next)
    setWritten(next)
  }
  return {
    /** How many cells are written and not sent. */
    count: written.size,
    valueOf: (cell: Cell) => written.get(keyOf(cell))?.value ?? cell.value,
    write(cells: readonly Cell[], value: string) {
      const next = new Map(written)
      for (const cell of cells)
        if (value === cell.value) next.delete(keyOf(cell))
        else next.set(keyOf(cell), { cell, value })
      keep(next)
    },
    async send() {
      const cells = [...written.values()].map(({ cell: { row, place }, value }) => ({
        sheet: row.sheet,
        row: row.rowNumber,
        place,
        value,
      }))
      if (cells.length === 0) return
      const input = { jobId: id, cells }
      const isTaken = await step.press(
        async () => (await ask(ConsoleMendImportDocument, { input })).mendImport,
      )
      if (isTaken) keep(new Map())
    },
  }
}
export type Mends = ReturnType<typeof useMends>
