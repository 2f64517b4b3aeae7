import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '../frame/language.js'
import type { Item } from './decide.js'
import { nameOfItem } from './use-worklist.js'

/** What was decided at this page: the items that left the list, and the decisions, of which the last can be undone. */
export function useDecisions() {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [mine, setMine] = useState<readonly { id: string; item: Item }[]>([])
  const [said, setSaid] = useState('')
  const queries = useQueryClient()
  const countAnew = () => {
    void queries.invalidateQueries({ queryKey: ['ConsoleCoverage'] })
    void queries.invalidateQueries({ queryKey: ['ConsoleDecisions'] })
    void queries.invalidateQueries({ queryKey: ['ConsoleMoney'] })
  }
  const leave = (items: readonly Item[]) => setGone(new Set([...gone, ...items.map(({ id }) => id)]))
  return {
    gone,
    said,
    say: setSaid,
    last: mine.at(-1),
    decided(items: readonly Item[], ids: readonly string[]) {
      leave(items)
      // A merge or a split is one decision on one item.
      setMine([...mine, ...ids.map((id, index) => ({ id, item: items[index] ?? items[0]! }))])
      setSaid(
        items.length === 1
          ? t(
              `已认定：${nameOfItem(items[0]!)}。按 Z 撤销。`,
              `Decided: ${nameOfItem(items[0]!)}. Z undoes it.`,
            )
          : t(
              `已一并认定 ${items.length} 项，可在“我的认定”中逐项撤销。`,
              `Decided on ${items.length} items; each can be undone under “My decisions”.`,
            ),
      )
      countAnew()
    },
    /** Someone else was faster: what they decided awaits nobody. */
    overtaken(items: readonly Item[]) {
      leave(items)
      setSaid(
        t(
          `已由他人先作认定，移出清单：${items.map(nameOfItem).join('、')}`,
          `Decided by someone else, so no longer listed: ${items.map(nameOfItem).join(', ')}`,
        ),
      )
      countAnew()
    },
    withdrawn(item: Item) {
      leave([item])
      setSaid(t(`已撤回：${nameOfItem(item)}。`, `Withdrawn: ${nameOfItem(item)}.`))
      countAnew()
    },
    /** The item of a decision that was undone, where it was decided at this page. */
    undone(id: string): Item | undefined {
      const found = mine.find((each) => each.id === id)
      if (found) setGone(new Set([...gone].filter((each) => each !== found.item.id)))
      setMine(mine.filter((each) => each.id !== id))
      setSaid(t('已撤销，候选项目区照旧。', 'Undone; its candidates are as before.'))
      countAnew()
      return found?.item
    },
  }
}
