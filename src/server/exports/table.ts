export interface TableColumn {
  title: string
  isNumber?: boolean
  /** Days (2024-03-05) or moments of China’s time (2024-03-05 08:00:00), which a workbook holds as such. */
  isDate?: boolean
  width?: number
}
export type Cell = string | null

/** A table on its way into a file; its rows may come as they are read. */
export interface Table {
  name: string
  columns: readonly TableColumn[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}
