import { t } from '../frame/language.js'
import type { Choice } from './choice-dialog.js'
import type { Item } from './decide.js'
import type { Detail } from './item-detail.js'
import { nameOfItem } from './use-worklist.js'

/** The dialog that is open, with what it is about. */
export type Open =
  | { kind: 'choice'; choice: Choice }
  | { kind: 'split' | 'merge'; item: Item; detail: Detail }
  | { kind: 'undo'; id: string; name: string }
  | { kind: 'mine' }
  | null

const outside = () => t('各项目区外', 'Outside every area')
const titled = (item: Item, words: string) =>
  t(`认定为${words}：${nameOfItem(item)}`, `Decide: ${words}. ${nameOfItem(item)}`)

export function candidateChoice(item: Item, { area, text }: Detail['candidates'][number]): Open {
  const name = area?.name ?? outside()
  const target = { code: area?.code ?? null, name }
  return { kind: 'choice', choice: { items: [item], target, reason: text, title: titled(item, name) } }
}

export const outsideChoice = (item: Item): Open => ({
  kind: 'choice',
  choice: {
    items: [item],
    target: { code: null, name: outside() },
    reason: t('经核实，在各项目区外', 'Checked: outside every area'),
    title: titled(item, outside()),
  },
})

export const allAreasChoice = (item: Item): Open => ({
  kind: 'choice',
  choice: {
    items: [item],
    reason: t('经核实', 'Checked'),
    title: t(`认定：${nameOfItem(item)}`, `Decide: ${nameOfItem(item)}`),
  },
})

/** All items that are read the same way, among the candidates that they share. */
export function groupChoice(items: readonly Item[]): Open {
  const targets = new Map<string | null, string>()
  for (const { area } of items[0]!.candidates) targets.set(area?.code ?? null, area?.name ?? outside())
  targets.set(null, outside())
  return {
    kind: 'choice',
    choice: {
      items,
      targets: [...targets].map(([code, name]) => ({ code, name })),
      reason: t('地点识别相同，一并核实认定', 'The same place; checked together'),
      title: t(`地点识别相同的共 ${items.length} 项`, `${items.length} items with the same place`),
    },
  }
}
