export interface TableColumn {
  title: string
  isNumber?: boolean
  width?: number
}
export type Cell = string | null

/** A table on its way into a file; its rows may come as they are read. */
export interface Table {
  name: string
  columns: readonly TableColumn[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}
