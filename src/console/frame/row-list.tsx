import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import { useFirstStop } from './keyboard.js'

/** Of a row that takes one line for its name and one for what is said of it; each is measured as it stands. */
const ROW_PX = 64

/** A list of rows, one of them chosen; only those in sight are in the document. */
export function RowList<Row extends { id: string }>({
  rows,
  index,
  choose,
  label,
  show,
}: {
  rows: readonly Row[]
  index: number
  choose: (index: number) => void
  label: string
  show: (row: Row) => ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  useFirstStop(box)
  const shown = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    // A row's height is its own: when another leaves the list, it goes up with its row.
    getItemKey: (at) => rows[at]!.id,
    overscan: 6,
  })
  useEffect(() => {
    if (index >= 0) shown.scrollToIndex(index)
  }, [index, shown])
  const chosen = rows[index]
  return (
    <div
      ref={box}
      className="list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={chosen && `row-${chosen.id}`}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        choose(index + (event.key === 'ArrowDown' ? 1 : -1))
      }}
    >
      <div role="presentation" style={{ height: shown.getTotalSize() }}>
        {shown.getVirtualItems().map(({ index: at, start }) => {
          const row = rows[at]!
          return (
            <div
              key={row.id}
              id={`row-${row.id}`}
              role="option"
              aria-selected={at === index}
              aria-posinset={at + 1}
              aria-setsize={rows.length}
              className="item"
              ref={shown.measureElement}
              data-index={at}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => choose(at)}
            >
              {show(row)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
