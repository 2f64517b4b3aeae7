import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { DEPARTMENT_TITLES, TIE_REASON_TITLES } from '../../client/titles.js'
import { t, titleOf } from '../frame/language.js'
import { formatYuan } from '../frame/yuan.js'
import type { Item } from './decide.js'
import { nameOfItem, placeOfItem } from './use-worklist.js'

const ROW_PX = 64

/** The items by money; only those in sight are in the document. */
export function ItemList({
  items,
  index,
  choose,
}: {
  items: readonly Item[]
  index: number
  choose: (index: number) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
  })
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index)
  }, [index, rows])
  const selected = items[index]
  return (
    <div
      ref={box}
      className="list"
      role="listbox"
      tabIndex={0}
      aria-label={t('待定事项，金额大者在前', 'Items, the largest first')}
      aria-activedescendant={selected && `item-${selected.id}`}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        choose(index + (event.key === 'ArrowDown' ? 1 : -1))
      }}
    >
      <div style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index]!
          return (
            <div
              key={item.id}
              id={`item-${item.id}`}
              role="option"
              aria-selected={row.index === index}
              aria-posinset={row.index + 1}
              aria-setsize={items.length}
              className="item"
              style={{ transform: `translateY(${row.start}px)`, height: ROW_PX }}
              onClick={() => choose(row.index)}
            >
              <span className="name">{nameOfItem(item)}</span>
              <span className="number">{formatYuan(item.amount)}</span>
              <span className="about">
                <b>{titleOf(TIE_REASON_TITLES, item.reason)}</b> ·{' '}
                {titleOf(DEPARTMENT_TITLES, item.department)} ·{' '}
                {placeOfItem(item) ?? t('（地点空缺）', '(no place)')}
              </span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
